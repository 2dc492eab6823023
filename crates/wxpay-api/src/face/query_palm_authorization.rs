// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a user's authorization of palm service for an organization (查询刷掌授权).
///
/// `GET /v3/palmservice/authorization/openid/{openid}`
///
/// - Returns [`PalmAuthorization`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询刷掌授权。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::face::QueryPalmAuthorization;
///
/// let request = QueryPalmAuthorization::new("oSAMPLE0123456789abcdefghijk")
///     .organization_id("sample-organization-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk","organization_id":"sample-organization-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询刷掌授权",
    "/v3/palmservice/authorization/openid/{openid}",
    "GET /v3/palmservice/authorization/openid/{openid}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPalmAuthorization {
    /// The user's id within the application (OpenID). Required. It stands in the path.
    pub openid: String,
    /// Organization id (机构ID). Required.
    pub organization_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPalmAuthorization {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `organization_id`.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            organization_id: None,
            extra: Extra::new(),
        }
    }

    /// Organization id (机构ID). Required.
    pub fn organization_id<Via>(mut self, organization_id: impl IntoField<String, Via>) -> Self {
        self.organization_id = organization_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryPalmAuthorization
    [openid,]
    [organization_id,]
    ["organization_id",]
}

wxpay_core::operation!(QueryPalmAuthorization => PalmAuthorization, wxpay_core::Spec::new(
    "face.query_palm_authorization",
    wxpay_core::http::Method::GET,
    "/v3/palmservice/authorization/openid/{openid}",
)
.title("查询刷掌授权")
.family("face")
.query(&["organization_id"])
.repeat(wxpay_core::Repeat::Freely));

/// A user's authorization of palm service.
#[derive(Clone)]
#[non_exhaustive]
pub struct PalmAuthorization {
    /// The user's id within the application (OpenID).
    pub openid: Option<String>,
    /// Organization id (机构ID).
    pub organization_id: Option<String>,
    /// State (授权状态).
    pub state: Option<PalmAuthorizationState>,
    /// When it was authorized (授权时间).
    pub authorize_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PalmAuthorization
    []
    [openid, organization_id, state, authorize_time,]
    []
}

wxpay_core::open_enum! {
    /// The state of a palm service authorization.
    pub enum PalmAuthorizationState {
        /// The user never authorized it (未授权).
        #[doc(alias = "AUTHORIZATION_STATE_NONE")]
        None = "AUTHORIZATION_STATE_NONE",
        /// The user authorized payment by palm on campus (已开通校园刷掌授权).
        #[doc(alias = "AUTHORIZATION_STATE_ON")]
        On = "AUTHORIZATION_STATE_ON",
        /// The user withdrew the authorization (已关闭校园刷掌授权).
        #[doc(alias = "AUTHORIZATION_STATE_OFF")]
        Off = "AUTHORIZATION_STATE_OFF",
    }
}
