// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Notifies the user that a sub-merchant's deduction is going to be retried (服务商商户重试扣费通知).
///
/// `POST /v3/partner-papay/contracts/{contract_id}/fail-notify`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：服务商商户重试扣费通知。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::PartnerNotifyDeductionRetry;
///
/// let request = PartnerNotifyDeductionRetry::new("sample-contract-id").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "服务商商户重试扣费通知",
    "/v3/partner-papay/contracts/{contract_id}/fail-notify",
    "POST /v3/partner-papay/contracts/{contract_id}/fail-notify"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerNotifyDeductionRetry {
    /// Contract number (委托代扣协议id). Required. It stands in the path.
    pub contract_id: String,
    /// The service provider's merchant number (服务商商户号). Required.
    pub sp_mchid: Option<String>,
    /// The service provider's application id (服务商应用ID). Required.
    pub sp_appid: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用D).
    pub sub_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerNotifyDeductionRetry {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    /// The client fills in `sp_mchid`, and `sp_appid` if the merchant has such a value, unless set.
    pub fn new(contract_id: impl Into<String>) -> Self {
        Self {
            contract_id: contract_id.into(),
            sp_mchid: None,
            sp_appid: None,
            sub_mchid: None,
            sub_appid: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The service provider's application id (服务商应用ID). Required.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用D).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { PartnerNotifyDeductionRetry
    [contract_id,]
    [sp_mchid, sp_appid, sub_mchid, sub_appid,]
    ["sp_mchid", "sp_appid", "sub_mchid",]
}

wxpay_core::operation!(PartnerNotifyDeductionRetry => (), wxpay_core::Spec::new(
    "papay.partner_notify_deduction_retry",
    wxpay_core::http::Method::POST,
    "/v3/partner-papay/contracts/{contract_id}/fail-notify",
)
.title("服务商商户重试扣费通知")
.family("papay")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid), ("sp_appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));
