// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Prepares the link between a user and an organization's palm service (服务关联预授权).
///
/// `POST /v3/palmservice/authorization/preauthorize`
///
/// - Returns [`PalmPreauthorization`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：服务关联预授权。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::face::PreauthorizePalmService;
///
/// let request = PreauthorizePalmService::new().openid("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "服务关联预授权",
    "/v3/palmservice/authorization/preauthorize",
    "POST /v3/palmservice/authorization/preauthorize"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PreauthorizePalmService {
    /// The user's id within the application (OpenID). Required.
    pub openid: Option<String>,
    /// Pre-authorization session id (预授权会话ID).
    pub preauthorize_session_id: Option<String>,
    /// Organization id (机构ID).
    pub organization_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PreauthorizePalmService {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid`.
    pub fn new() -> Self {
        Self {
            openid: None,
            preauthorize_session_id: None,
            organization_id: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (OpenID). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Pre-authorization session id (预授权会话ID).
    pub fn preauthorize_session_id<Via>(
        mut self,
        preauthorize_session_id: impl IntoField<String, Via>,
    ) -> Self {
        self.preauthorize_session_id = preauthorize_session_id.into_field();
        self
    }

    /// Organization id (机构ID).
    pub fn organization_id<Via>(mut self, organization_id: impl IntoField<String, Via>) -> Self {
        self.organization_id = organization_id.into_field();
        self
    }
}

impl Default for PreauthorizePalmService {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PreauthorizePalmService
    []
    [openid, preauthorize_session_id, organization_id,]
    ["openid",]
}

wxpay_core::operation!(PreauthorizePalmService => PalmPreauthorization, wxpay_core::Spec::new(
    "face.preauthorize_palm_service",
    wxpay_core::http::Method::POST,
    "/v3/palmservice/authorization/preauthorize",
)
.title("服务关联预授权")
.family("face")
.body(wxpay_core::Body::JsonIfAny));

/// The token of a prepared palm service link.
#[derive(Clone)]
#[non_exhaustive]
pub struct PalmPreauthorization {
    /// Pre-authorization token (预授权token).
    pub permission_token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PalmPreauthorization
    []
    [permission_token,]
    []
}
