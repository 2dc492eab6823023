// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries whether a customer authorized points in a mall (商圈积分授权查询).
///
/// `GET /v3/businesscircle/user-authorizations/{openid}`
///
/// - Returns [`MallPointsAuthorization`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Rate limit: 150 requests a second.
/// - Retry: safe, it only reads.
/// - 中文：商圈积分授权查询。调用方：普通商户、普通服务商；只读，可以重试；每秒 150 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534848)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Mall has not enabled points by payment. | Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::QueryMallPointsAuthorization;
///
/// let request = QueryMallPointsAuthorization::new("oSAMPLE0123456789abcdefghijk")
///     .appid("wx8888888888888888");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","openid":"oSAMPLE0123456789abcdefghijk"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商圈积分授权查询",
    "/v3/businesscircle/user-authorizations/{openid}",
    "GET /v3/businesscircle/user-authorizations/{openid}",
    "4012534848",
    "4012474135"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryMallPointsAuthorization {
    /// The user's id within the application (顾客openid). Required. At most 64 characters. It stands in the path.
    pub openid: String,
    /// The sub-merchant's number (商圈商户ID). At most 64 characters.
    pub sub_mchid: Option<String>,
    /// Application id (小程序appid). Required. At most 128 characters.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryMallPointsAuthorization {
    /// Creates the request; setters add the other fields.
    ///
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            sub_mchid: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (商圈商户ID). At most 64 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Application id (小程序appid). Required. At most 128 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryMallPointsAuthorization
    [openid,]
    [sub_mchid, appid,]
    ["appid",]
}

wxpay_core::operation!(QueryMallPointsAuthorization => MallPointsAuthorization, wxpay_core::Spec::new(
    "merchant_tools.query_mall_points_authorization",
    wxpay_core::http::Method::GET,
    "/v3/businesscircle/user-authorizations/{openid}",
)
.title("商圈积分授权查询")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534848")
.query(&["sub_mchid", "appid"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

/// A customer's authorization of points in a mall.
#[derive(Clone)]
#[non_exhaustive]
pub struct MallPointsAuthorization {
    /// The user's id within the application (顾客openid). At most 64 characters.
    pub openid: Option<String>,
    /// Authorization state (授权状态).
    pub authorize_state: Option<MallAuthorizationState>,
    /// When it was authorized (授权时间). At most 32 characters.
    pub authorize_time: Option<String>,
    /// When the authorization was canceled (取消授权时间). At most 32 characters.
    pub deauthorize_time: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MallPointsAuthorization
    []
    [openid, authorize_state, authorize_time, deauthorize_time,]
    []
}

wxpay_core::open_enum! {
    /// A user's authorization of points by payment.
    pub enum MallAuthorizationState {
        /// Not authorised.
        Unauthorized = "UNAUTHORIZED",
        /// Authorised.
        Authorized = "AUTHORIZED",
        /// Authorisation withdrawn.
        Deauthorized = "DEAUTHORIZED",
    }
}
