// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Ends a user's authorization by its agreement number (解除用户授权关系（授权协议号）).
///
/// `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：解除用户授权关系（授权协议号）。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012382049)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::TerminatePermissionByAuthorizationCode;
///
/// let request = TerminatePermissionByAuthorizationCode::new("1217752501201407033233368018")
///     .sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"authorization_code":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "解除用户授权关系（授权协议号）",
    "/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate",
    "POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate",
    "4012382049"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TerminatePermissionByAuthorizationCode {
    /// Authorization agreement number (授权协议号). Required. It stands in the path.
    pub authorization_code: String,
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

impl TerminatePermissionByAuthorizationCode {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(authorization_code: impl Into<String>) -> Self {
        Self {
            authorization_code: authorization_code.into(),
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

wxpay_core::__model_impl! { TerminatePermissionByAuthorizationCode
    [authorization_code,]
    [service_id, sub_mchid, reason,]
    ["sub_mchid",]
}

wxpay_core::operation!(TerminatePermissionByAuthorizationCode => (), wxpay_core::Spec::new(
    "payscore_partner.terminate_permission_by_authorization_code",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate",
)
.title("解除用户授权关系（授权协议号）")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012382049")
.body(wxpay_core::Body::Json));
