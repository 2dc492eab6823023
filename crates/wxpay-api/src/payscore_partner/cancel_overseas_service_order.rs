// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Cancels a payscore order, as an overseas institution (取消支付分订单).
///
/// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：取消支付分订单。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::CancelOverseasServiceOrder;
///
/// let request =
///     CancelOverseasServiceOrder::new("1217752501201407033233368018").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "取消支付分订单",
    "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel",
    "POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelOverseasServiceOrder {
    /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
    pub out_order_no: String,
    /// Service id (服务ID). At most 32 characters.
    pub service_id: Option<String>,
    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Reason (撤销原因). Sources differ on whether it is required. At most 50 characters.
    pub reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelOverseasServiceOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            service_id: None,
            sub_mchid: None,
            reason: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). At most 32 characters.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Reason (撤销原因). Sources differ on whether it is required. At most 50 characters.
    pub fn reason<Via>(mut self, reason: impl IntoField<String, Via>) -> Self {
        self.reason = reason.into_field();
        self
    }
}

wxpay_core::__model_impl! { CancelOverseasServiceOrder
    [out_order_no,]
    [service_id, sub_mchid, reason,]
    ["sub_mchid",]
}

wxpay_core::operation!(CancelOverseasServiceOrder => (), wxpay_core::Spec::new(
    "payscore_partner.cancel_overseas_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel",
)
.title("取消支付分订单")
.family("payscore_partner")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
