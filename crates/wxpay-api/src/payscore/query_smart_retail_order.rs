// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PayAfterOrder;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a smart retail order (查询智慧零售订单).
///
/// `GET /v3/payscore/smartretail-orders`
///
/// - Returns [`PayAfterOrder`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询智慧零售订单。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::QuerySmartRetailOrder;
///
/// let request = QuerySmartRetailOrder::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询智慧零售订单",
    "/v3/payscore/smartretail-orders",
    "GET /v3/payscore/smartretail-orders"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySmartRetailOrder {
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// The merchant's own order number (商户服务订单号).
    pub out_order_no: Option<String>,
    /// Query id for the jump back (回跳查询ID).
    pub query_id: Option<String>,
    /// Application id (公众账号ID).
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QuerySmartRetailOrder {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            service_id: None,
            out_order_no: None,
            query_id: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID).
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
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

    /// Application id (公众账号ID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

impl Default for QuerySmartRetailOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QuerySmartRetailOrder
    []
    [service_id, out_order_no, query_id, appid,]
    []
}

wxpay_core::operation!(QuerySmartRetailOrder => PayAfterOrder, wxpay_core::Spec::new(
    "payscore.query_smart_retail_order",
    wxpay_core::http::Method::GET,
    "/v3/payscore/smartretail-orders",
)
.title("查询智慧零售订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4")
.query(&["service_id", "out_order_no", "query_id", "appid"])
.repeat(wxpay_core::Repeat::Freely));
