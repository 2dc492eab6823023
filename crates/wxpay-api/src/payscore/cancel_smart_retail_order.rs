// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::OrderReference;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Cancels a smart retail order (撤销智慧零售订单).
///
/// `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`
///
/// - Returns [`OrderReference`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：撤销智慧零售订单。调用方：商户；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::CancelSmartRetailOrder;
///
/// let request = CancelSmartRetailOrder::new("1217752501201407033233368018").reason("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"1217752501201407033233368018","reason":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "撤销智慧零售订单",
    "/v3/payscore/smartretail-orders/{out_order_no}/cancel",
    "POST /v3/payscore/smartretail-orders/{out_order_no}/cancel"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelSmartRetailOrder {
    /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
    pub out_order_no: String,
    /// Application id (公众账号ID). Required. At most 32 characters.
    pub appid: Option<String>,
    /// Service id (服务ID). At most 32 characters.
    pub service_id: Option<String>,
    /// Reason (取消原因). Required. At most 50 characters.
    pub reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelSmartRetailOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `reason`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            appid: None,
            service_id: None,
            reason: None,
            extra: Extra::new(),
        }
    }

    /// Application id (公众账号ID). Required. At most 32 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Service id (服务ID). At most 32 characters.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Reason (取消原因). Required. At most 50 characters.
    pub fn reason<Via>(mut self, reason: impl IntoField<String, Via>) -> Self {
        self.reason = reason.into_field();
        self
    }
}

wxpay_core::__model_impl! { CancelSmartRetailOrder
    [out_order_no,]
    [appid, service_id, reason,]
    ["appid", "reason",]
}

wxpay_core::operation!(CancelSmartRetailOrder => OrderReference, wxpay_core::Spec::new(
    "payscore.cancel_smart_retail_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/smartretail-orders/{out_order_no}/cancel",
)
.title("撤销智慧零售订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
