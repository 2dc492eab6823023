// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Ends a user's authorization of a service (商户解除用户授权关系).
///
/// `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：商户解除用户授权关系。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::TerminateUserAuthorization;
///
/// let request = TerminateUserAuthorization::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .service_id("sample-service-id")
///     .reason("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk","reason":"示例文字","service_id":"sample-service-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户解除用户授权关系",
    "/v3/payscore/users/{openid}/permissions/{service_id}/terminate",
    "POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TerminateUserAuthorization {
    /// The user's id within the application (用户标识). Required. It stands in the path.
    pub openid: Option<String>,
    /// Service id (公众账号ID). Required. It stands in the path.
    pub service_id: Option<String>,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// Reason (撤销原因). Required.
    pub reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TerminateUserAuthorization {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid`, `service_id` and `reason`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            openid: None,
            service_id: None,
            appid: None,
            reason: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户标识). Required. It stands in the path.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Service id (公众账号ID). Required. It stands in the path.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Application id (公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Reason (撤销原因). Required.
    pub fn reason<Via>(mut self, reason: impl IntoField<String, Via>) -> Self {
        self.reason = reason.into_field();
        self
    }
}

impl Default for TerminateUserAuthorization {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TerminateUserAuthorization
    []
    [openid, service_id, appid, reason,]
    ["openid", "service_id", "appid", "reason",]
}

wxpay_core::operation!(TerminateUserAuthorization => (), wxpay_core::Spec::new(
    "payscore.terminate_user_authorization",
    wxpay_core::http::Method::POST,
    "/v3/payscore/users/{openid}/permissions/{service_id}/terminate",
)
.title("商户解除用户授权关系")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));
