// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sends a user advance notice of a deduction (发送扣款预通知).
///
/// `POST /v3/edu-papay/user-notifications/{contract_id}/send`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：发送扣款预通知。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012524814)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::education::NotifyUserOfDeduction;
///
/// let request = NotifyUserOfDeduction::new("sample-contract-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发送扣款预通知",
    "/v3/edu-papay/user-notifications/{contract_id}/send",
    "POST /v3/edu-papay/user-notifications/{contract_id}/send",
    "4012524814",
    "4012855408"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NotifyUserOfDeduction {
    /// Contract number (签约协议号). Required. It stands in the path.
    pub contract_id: String,
    /// Application id (服务商APPID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户APPID).
    pub sub_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NotifyUserOfDeduction {
    /// Creates the request; setters add the other fields.
    ///
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(contract_id: impl Into<String>) -> Self {
        Self {
            contract_id: contract_id.into(),
            appid: None,
            sub_mchid: None,
            sub_appid: None,
            extra: Extra::new(),
        }
    }

    /// Application id (服务商APPID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户APPID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { NotifyUserOfDeduction
    [contract_id,]
    [appid, sub_mchid, sub_appid,]
    ["appid",]
}

wxpay_core::operation!(NotifyUserOfDeduction => (), wxpay_core::Spec::new(
    "education.notify_user_of_deduction",
    wxpay_core::http::Method::POST,
    "/v3/edu-papay/user-notifications/{contract_id}/send",
)
.title("发送扣款预通知")
.family("education")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012524814")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));
