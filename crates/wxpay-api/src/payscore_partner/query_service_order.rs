// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ServiceOrder;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a payscore order (查询支付分订单).
///
/// `GET /v3/payscore/partner/serviceorder`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/get-partner-service-order.html)
#[doc(alias = "查询支付分订单")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryServiceOrder {
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// The merchant's own order number (商户服务订单号).
    pub out_order_no: Option<String>,
    /// Query id for the jump back (回跳查询ID).
    pub query_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryServiceOrder {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new() -> Self {
        Self {
            service_id: None,
            sub_mchid: None,
            out_order_no: None,
            query_id: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID).
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The merchant's own order number (商户服务订单号).
    pub fn out_order_no<Via>(mut self, out_order_no: impl IntoField<String, Via>) -> Self {
        self.out_order_no = out_order_no.into_field();
        self
    }

    /// Query id for the jump back (回跳查询ID).
    pub fn query_id<Via>(mut self, query_id: impl IntoField<String, Via>) -> Self {
        self.query_id = query_id.into_field();
        self
    }
}

impl Default for QueryServiceOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryServiceOrder
    []
    [service_id, sub_mchid, out_order_no, query_id,]
    ["sub_mchid",]
}

wxpay_core::operation!(QueryServiceOrder => ServiceOrder, wxpay_core::Spec::new(
    "query_service_order",
    wxpay_core::http::Method::GET,
    "/v3/payscore/partner/serviceorder",
)
.title("查询支付分订单")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/get-partner-service-order.html")
.query(&["service_id", "sub_mchid", "out_order_no", "query_id"])
.repeat(wxpay_core::Repeat::Freely));
