// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Ends a user's authorization by its agreement number (解除用户授权关系（授权协议号）).
///
/// `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
///
/// - Returns nothing (204).
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：解除用户授权关系（授权协议号）。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012647410)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::TerminatePermissionByAuthorizationCode;
///
/// let request = TerminatePermissionByAuthorizationCode::new("1217752501201407033233368018")
///     .service_id("sample-service-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"authorization_code":"1217752501201407033233368018","service_id":"sample-service-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "解除用户授权关系（授权协议号）",
    "/v3/payscore/permissions/authorization-code/{authorization_code}/terminate",
    "POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate",
    "4012647410"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TerminatePermissionByAuthorizationCode {
    /// Authorization agreement number (授权协议号). Required. It stands in the path.
    pub authorization_code: String,
    /// Service id (服务id). Required.
    pub service_id: Option<String>,
    /// Reason (撤销原因). Sources differ on whether it is required.
    pub reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TerminatePermissionByAuthorizationCode {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`.
    pub fn new(authorization_code: impl Into<String>) -> Self {
        Self {
            authorization_code: authorization_code.into(),
            service_id: None,
            reason: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务id). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Reason (撤销原因). Sources differ on whether it is required.
    pub fn reason<Via>(mut self, reason: impl IntoField<String, Via>) -> Self {
        self.reason = reason.into_field();
        self
    }
}

wxpay_core::__model_impl! { TerminatePermissionByAuthorizationCode
    [authorization_code,]
    [service_id, reason,]
    ["service_id",]
}

wxpay_core::operation!(TerminatePermissionByAuthorizationCode => (), wxpay_core::Spec::new(
    "payscore.terminate_permission_by_authorization_code",
    wxpay_core::http::Method::POST,
    "/v3/payscore/permissions/authorization-code/{authorization_code}/terminate",
)
.title("解除用户授权关系（授权协议号）")
.family("payscore")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012647410")
.body(wxpay_core::Body::Json));
