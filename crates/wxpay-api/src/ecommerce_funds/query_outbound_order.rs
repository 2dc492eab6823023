// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::OutboundOrder;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the result of sending funds abroad (查询出境结果).
///
/// `GET /v3/funds-to-oversea/orders/{out_order_id}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_3.shtml)
#[doc(alias = "查询出境结果")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryOutboundOrder {
    /// The merchant's own order number (商户出境单号). Required. It stands in the path.
    pub out_order_id: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信支付订单号). Required.
    pub transaction_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryOutboundOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid` and `transaction_id`.
    pub fn new(out_order_id: impl Into<String>) -> Self {
        Self {
            out_order_id: out_order_id.into(),
            sub_mchid: None,
            transaction_id: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// WeChat Pay's order number (微信支付订单号). Required.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryOutboundOrder
    [out_order_id,]
    [sub_mchid, transaction_id,]
    ["sub_mchid", "transaction_id",]
}

wxpay_core::operation!(QueryOutboundOrder => OutboundOrder, wxpay_core::Spec::new(
    "query_outbound_order",
    wxpay_core::http::Method::GET,
    "/v3/funds-to-oversea/orders/{out_order_id}",
)
.title("查询出境结果")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_3.shtml")
.query(&["sub_mchid", "transaction_id"])
.repeat(wxpay_core::Repeat::Freely));
