// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ShoppingGoods;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Assesses which risk level a user belongs to (服务商评估用户分层).
///
/// `POST /v3/payscore/partner/permissions/assess-user-risk-level`
///
/// - Returns [`UserRiskAssessment`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：服务商评估用户分层。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012783585)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::AssessUserRiskLevel;
///
/// let request = AssessUserRiskLevel::new().service_id("sample-service-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"service_id":"sample-service-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "服务商评估用户分层",
    "/v3/payscore/partner/permissions/assess-user-risk-level",
    "POST /v3/payscore/partner/permissions/assess-user-risk-level",
    "4012783585"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AssessUserRiskLevel {
    /// The sub-merchant's number (子商户商户号). Sources differ on whether it is required. It stands in the query.
    pub sub_mchid: Option<String>,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// Application id (服务商的公众号ID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户的公众号ID).
    pub sub_appid: Option<String>,
    /// Authorization agreement number (授权协议号).
    pub authorization_code: Option<String>,
    /// The user's id within the application (服务商的用户标识).
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (子商户的用户标识).
    pub sub_openid: Option<String>,
    /// Details of use-first-pay-later shopping (先用后付商品信息).
    pub shopping_info: Option<AssessedShoppingInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AssessUserRiskLevel {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `service_id`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            service_id: None,
            appid: None,
            sub_appid: None,
            authorization_code: None,
            openid: None,
            sub_openid: None,
            shopping_info: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户商户号). Sources differ on whether it is required. It stands in the query.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Application id (服务商的公众号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户的公众号ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Authorization agreement number (授权协议号).
    pub fn authorization_code<Via>(
        mut self,
        authorization_code: impl IntoField<String, Via>,
    ) -> Self {
        self.authorization_code = authorization_code.into_field();
        self
    }

    /// The user's id within the application (服务商的用户标识).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The user's id within the sub-merchant's application (子商户的用户标识).
    pub fn sub_openid<Via>(mut self, sub_openid: impl IntoField<String, Via>) -> Self {
        self.sub_openid = sub_openid.into_field();
        self
    }

    /// Details of use-first-pay-later shopping (先用后付商品信息).
    pub fn shopping_info<Via>(
        mut self,
        shopping_info: impl IntoField<AssessedShoppingInfo, Via>,
    ) -> Self {
        self.shopping_info = shopping_info.into_field();
        self
    }
}

impl Default for AssessUserRiskLevel {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AssessUserRiskLevel
    []
    [sub_mchid, service_id, appid, sub_appid, authorization_code, openid, sub_openid, shopping_info,]
    ["service_id", "appid",]
}

wxpay_core::operation!(AssessUserRiskLevel => UserRiskAssessment, wxpay_core::Spec::new(
    "payscore_partner.assess_user_risk_level",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/permissions/assess-user-risk-level",
)
.title("服务商评估用户分层")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012783585")
.query(&["sub_mchid"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

/// The goods for which a user is assessed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AssessedShoppingInfo {
    /// List of goods (商品列表). Sources differ on whether it is required.
    pub goods: Option<Vec<ShoppingGoods>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AssessedShoppingInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            goods: None,
            extra: Extra::new(),
        }
    }

    /// List of goods (商品列表). Sources differ on whether it is required.
    pub fn goods<Via>(mut self, goods: impl IntoField<Vec<ShoppingGoods>, Via>) -> Self {
        self.goods = goods.into_field();
        self
    }
}

impl Default for AssessedShoppingInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AssessedShoppingInfo
    []
    [goods,]
    []
}

/// A user's risk level and authorization.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserRiskAssessment {
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// Application id (公众号ID).
    pub appid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Authorization agreement number (授权协议号).
    pub authorization_code: Option<String>,
    /// Authorization state (授权状态).
    pub authorization_state: Option<String>,
    /// Address that receives the notifications (授权通知地址).
    pub notify_url: Option<String>,
    /// When the authorization was canceled (最近一次解除授权时间).
    pub cancel_authorization_time: Option<DateTime>,
    /// When the latest authorization succeeded (最近一次授权成功时间).
    pub authorization_success_time: Option<DateTime>,
    /// The sub-merchant's number (子商户商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户的公众号ID).
    pub sub_appid: Option<String>,
    /// The user's id within the sub-merchant's application (子商户的用户标识).
    pub sub_openid: Option<String>,
    /// User label (用户标签).
    pub user_label: Option<String>,
    /// Channel number (渠道商商户号).
    pub channel_id: Option<String>,
    /// Risk level of the user (用户分层).
    pub user_risk_level: Option<i64>,
    /// Version of the risk levels (分层版本).
    pub risk_level_version: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserRiskAssessment
    []
    [service_id, appid, mchid, openid, authorization_code, authorization_state, notify_url, cancel_authorization_time, authorization_success_time, sub_mchid, sub_appid, sub_openid, user_label, channel_id, user_risk_level, risk_level_version,]
    []
}
