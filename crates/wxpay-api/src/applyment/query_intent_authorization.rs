// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Queries whether a sub-merchant has confirmed its intent to open an account (获取商户开户意愿确认状态).
///
/// `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_4.shtml)
#[doc(alias = "获取商户开户意愿确认状态")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryIntentAuthorization {
    /// The sub-merchant's number (特约商户号). Required. From 8 to 32 characters. It stands in the path.
    pub sub_mchid: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryIntentAuthorization {
    /// Creates the request; setters add the other fields.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryIntentAuthorization
    [sub_mchid,]
    []
    []
}

wxpay_core::operation!(QueryIntentAuthorization => IntentAuthorization, wxpay_core::Spec::new(
    "query_intent_authorization",
    wxpay_core::http::Method::GET,
    "/v3/apply4subject/applyment/merchants/{sub_mchid}/state",
)
.title("获取商户开户意愿确认状态")
.family("applyment")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_4.shtml")
.repeat(wxpay_core::Repeat::Freely));

/// Whether the sub-merchant has authorized the opening of its account.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentAuthorization {
    /// Authorization state (授权状态).
    pub authorize_state: Option<AuthorizationState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { IntentAuthorization
    []
    [authorize_state,]
    []
}

wxpay_core::open_enum! {
    /// Whether the account opening is authorized.
    pub enum AuthorizationState {
        /// Authorize state unauthorized.
        AuthorizeStateUnauthorized = "AUTHORIZE_STATE_UNAUTHORIZED",
        /// Authorize state authorized.
        AuthorizeStateAuthorized = "AUTHORIZE_STATE_AUTHORIZED",
    }
}
