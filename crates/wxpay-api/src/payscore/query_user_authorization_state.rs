// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries whether a user has authorized a service (查询用户授权状态).
///
/// `GET /v3/payscore/user-service-state`
///
/// - Returns [`UserAuthorization`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询用户授权状态。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::QueryUserAuthorizationState;
///
/// let request = QueryUserAuthorizationState::new()
///     .service_id("sample-service-id")
///     .openid("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk","service_id":"sample-service-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询用户授权状态",
    "/v3/payscore/user-service-state",
    "GET /v3/payscore/user-service-state"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryUserAuthorizationState {
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// The user's id within the application (用户标识). Required.
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryUserAuthorizationState {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `service_id` and `openid`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            appid: None,
            service_id: None,
            openid: None,
            extra: Extra::new(),
        }
    }

    /// Application id (公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }
}

impl Default for QueryUserAuthorizationState {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryUserAuthorizationState
    []
    [appid, service_id, openid,]
    ["appid", "service_id", "openid",]
}

wxpay_core::operation!(QueryUserAuthorizationState => UserAuthorization, wxpay_core::Spec::new(
    "payscore.query_user_authorization_state",
    wxpay_core::http::Method::GET,
    "/v3/payscore/user-service-state",
)
.title("查询用户授权状态")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml")
.query(&["appid", "service_id", "openid"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

/// Says whether a user has authorized a service.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserAuthorization {
    /// Application id (公众账号ID).
    pub appid: Option<String>,
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// State of the user's service authorization (用户授权服务情况).
    pub use_service_state: Option<UserServiceState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserAuthorization
    []
    [appid, service_id, openid, use_service_state,]
    []
}

wxpay_core::open_enum! {
    /// Says whether a service is available to a user by authorization.
    pub enum UserServiceState {
        Unavailable = "UNAVAILABLE",
        Available = "AVAILABLE",
    }
}
