// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries whether a customer authorized points in a mall (商圈积分授权查询).
///
/// `GET /v3/businesscircle/user-authorizations/{openid}`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/user-authorizations/query-user-authorization.html)
#[doc(alias = "商圈积分授权查询")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryMallPointsAuthorization {
    /// The user's id within the application (顾客openid). Required. It stands in the path.
    pub openid: String,
    /// The sub-merchant's number (商圈商户ID).
    pub sub_mchid: Option<String>,
    /// Application id (小程序appid). Required.
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

    /// The sub-merchant's number (商圈商户ID).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Application id (小程序appid). Required.
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
    "query_mall_points_authorization",
    wxpay_core::http::Method::GET,
    "/v3/businesscircle/user-authorizations/{openid}",
)
.title("商圈积分授权查询")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/user-authorizations/query-user-authorization.html")
.query(&["sub_mchid", "appid"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

/// A customer's authorization of points in a mall.
#[derive(Clone)]
#[non_exhaustive]
pub struct MallPointsAuthorization {
    /// The user's id within the application (顾客openid).
    pub openid: Option<String>,
    /// Authorization state (授权状态).
    pub authorize_state: Option<String>,
    /// When it was authorized (授权时间).
    pub authorize_time: Option<String>,
    /// When the authorization was canceled (取消授权时间).
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
