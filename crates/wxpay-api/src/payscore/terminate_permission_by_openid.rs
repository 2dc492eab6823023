// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Ends a user's authorization by the user's openid (解除用户授权关系（openid）).
///
/// `POST /v3/payscore/permissions/openid/{openid}/terminate`
///
/// - Returns nothing (204).
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：解除用户授权关系（openid）。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012647413)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::TerminatePermissionByOpenid;
///
/// let request = TerminatePermissionByOpenid::new("oSAMPLE0123456789abcdefghijk")
///     .service_id("sample-service-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk","service_id":"sample-service-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "解除用户授权关系（openid）",
    "/v3/payscore/permissions/openid/{openid}/terminate",
    "POST /v3/payscore/permissions/openid/{openid}/terminate",
    "4012647413"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TerminatePermissionByOpenid {
    /// The user's id within the application (用户标识). Required. It stands in the path.
    pub openid: String,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// Application id (公众号id). Required.
    pub appid: Option<String>,
    /// Reason (撤销原因). Sources differ on whether it is required.
    pub reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TerminatePermissionByOpenid {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            service_id: None,
            appid: None,
            reason: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Application id (公众号id). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Reason (撤销原因). Sources differ on whether it is required.
    pub fn reason<Via>(mut self, reason: impl IntoField<String, Via>) -> Self {
        self.reason = reason.into_field();
        self
    }
}

wxpay_core::__model_impl! { TerminatePermissionByOpenid
    [openid,]
    [service_id, appid, reason,]
    ["service_id", "appid",]
}

wxpay_core::operation!(TerminatePermissionByOpenid => (), wxpay_core::Spec::new(
    "payscore.terminate_permission_by_openid",
    wxpay_core::http::Method::POST,
    "/v3/payscore/permissions/openid/{openid}/terminate",
)
.title("解除用户授权关系（openid）")
.family("payscore")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012647413")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));
