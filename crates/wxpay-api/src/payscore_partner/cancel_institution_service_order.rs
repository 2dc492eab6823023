// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Cancels a payscore order, as an institution (从业机构取消微信支付分订单).
///
/// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - 中文：从业机构取消微信支付分订单。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012458146)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::CancelInstitutionServiceOrder;
///
/// let request = CancelInstitutionServiceOrder::new("1217752501201407033233368018")
///     .service_id("sample-service-id")
///     .channel_id("sample-channel-id")
///     .sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"channel_id":"sample-channel-id","out_order_no":"1217752501201407033233368018","service_id":"sample-service-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "从业机构取消微信支付分订单",
    "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel",
    "POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel",
    "4012458146"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelInstitutionServiceOrder {
    /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
    pub out_order_no: String,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// Channel number (渠道商商户号). Required.
    pub channel_id: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Reason (撤销原因). Sources differ on whether it is required.
    pub reason: Option<String>,
    /// Application id (服务商应用ID). Described by SKIT; no official source confirms it.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelInstitutionServiceOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`, `channel_id` and `sub_mchid`.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            service_id: None,
            channel_id: None,
            sub_mchid: None,
            reason: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Channel number (渠道商商户号). Required.
    pub fn channel_id<Via>(mut self, channel_id: impl IntoField<String, Via>) -> Self {
        self.channel_id = channel_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Reason (撤销原因). Sources differ on whether it is required.
    pub fn reason<Via>(mut self, reason: impl IntoField<String, Via>) -> Self {
        self.reason = reason.into_field();
        self
    }

    /// Application id (服务商应用ID). Described by SKIT; no official source confirms it.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { CancelInstitutionServiceOrder
    [out_order_no,]
    [service_id, channel_id, sub_mchid, reason, appid,]
    ["service_id", "channel_id", "sub_mchid",]
}

wxpay_core::operation!(CancelInstitutionServiceOrder => (), wxpay_core::Spec::new(
    "payscore_partner.cancel_institution_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel",
)
.title("从业机构取消微信支付分订单")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012458146")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
