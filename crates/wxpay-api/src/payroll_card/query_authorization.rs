// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a worker's authorization of the payroll card (查询微工卡授权关系).
///
/// `GET /v3/payroll-card/relations/{openid}`
///
/// - Returns [`Authorization`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询微工卡授权关系。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_2.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payroll_card::QueryAuthorization;
///
/// let request = QueryAuthorization::new("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询微工卡授权关系",
    "/v3/payroll-card/relations/{openid}",
    "GET /v3/payroll-card/relations/{openid}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryAuthorization {
    /// The user's id within the application (用户标识). Required. It stands in the path.
    pub openid: String,
    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// Application id (应用ID).
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryAuthorization {
    /// Creates the request; setters add the other fields.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            sub_mchid: None,
            appid: None,
            sub_appid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Application id (应用ID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryAuthorization
    [openid,]
    [sub_mchid, appid, sub_appid,]
    []
}

wxpay_core::operation!(QueryAuthorization => Authorization, wxpay_core::Spec::new(
    "payroll_card.query_authorization",
    wxpay_core::http::Method::GET,
    "/v3/payroll-card/relations/{openid}",
)
.title("查询微工卡授权关系")
.family("payroll_card")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_2.shtml")
.query(&["sub_mchid", "appid", "sub_appid"])
.repeat(wxpay_core::Repeat::Freely));

/// A worker's authorization and registration of the payroll card.
#[derive(Clone)]
#[non_exhaustive]
pub struct Authorization {
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Authorization state (授权状态).
    pub authorize_state: Option<AuthorizationState>,
    /// When it was authorized (授权时间).
    pub authorize_time: Option<DateTime>,
    /// When the authorization was canceled (取消授权时间).
    pub deauthorize_time: Option<DateTime>,
    /// Registration state.
    pub register_state: Option<RegistrationState>,
    /// Registration time.
    pub register_time: Option<DateTime>,
    /// When it was closed.
    pub close_time: Option<DateTime>,
    /// Application id (应用ID). Described by SKIT; no official source confirms it.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID). Described by SKIT; no official source confirms it.
    pub sub_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Authorization
    []
    [openid, mchid, sub_mchid, authorize_state, authorize_time, deauthorize_time, register_state, register_time, close_time, appid, sub_appid,]
    []
}

wxpay_core::open_enum! {
    /// The state of a worker's authorization.
    pub enum AuthorizationState {
        /// The user has not authorized the merchant (未授权).
        Unauthorized = "UNAUTHORIZED",
        /// The user authorized the merchant (已授权).
        Authorized = "AUTHORIZED",
        /// The user withdrew the authorization (已取消授权).
        Deauthorized = "DEAUTHORIZED",
    }
}

wxpay_core::open_enum! {
    /// The state of a worker's registration.
    pub enum RegistrationState {
        /// The card was closed (已关闭).
        Closed = "CLOSED",
        /// The user has the card (已开通).
        Registered = "REGISTERED",
        Undefined = "UNDEFINED",
        /// The user does not have the card (未开通).
        Unregistered = "UNREGISTERED",
    }
}
