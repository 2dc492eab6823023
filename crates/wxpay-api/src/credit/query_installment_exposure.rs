// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InstallmentExposure;
use super::UserIdType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries whether to show WeChat Fenfu with merchant-paid interest to a user (商户贴息-获取微信分付曝光建议).
///
/// `POST /v3/pay/instal/exposure`
///
/// - Returns [`InstallmentExposure`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：商户贴息-获取微信分付曝光建议。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4016196762)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::credit::{QueryInstallmentExposure, UserIdType};
///
/// let request = QueryInstallmentExposure::new().user_id_type(UserIdType::UnknownUserIdType);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"user_id_type":"UNKNOWN_USER_ID_TYPE"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户贴息-获取微信分付曝光建议",
    "/v3/pay/instal/exposure",
    "POST /v3/pay/instal/exposure",
    "4016196762"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryInstallmentExposure {
    /// Merchant number (直连商户号). Required.
    pub mchid: Option<String>,
    /// Application id (应用AppID). Required.
    pub appid: Option<String>,
    /// Kind of user id (用户ID的类型). Required.
    pub user_id_type: Option<UserIdType>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Hash of the user's phone number (用户手机号的十六进制字符串).
    pub phone_number_hash: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryInstallmentExposure {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `user_id_type`.
    /// The client fills in `mchid`, and `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            mchid: None,
            appid: None,
            user_id_type: None,
            openid: None,
            phone_number_hash: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (直连商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Application id (应用AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Kind of user id (用户ID的类型). Required.
    pub fn user_id_type<Via>(mut self, user_id_type: impl IntoField<UserIdType, Via>) -> Self {
        self.user_id_type = user_id_type.into_field();
        self
    }

    /// The user's id within the application (用户标识).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Hash of the user's phone number (用户手机号的十六进制字符串).
    pub fn phone_number_hash<Via>(
        mut self,
        phone_number_hash: impl IntoField<String, Via>,
    ) -> Self {
        self.phone_number_hash = phone_number_hash.into_field();
        self
    }
}

impl Default for QueryInstallmentExposure {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryInstallmentExposure
    []
    [mchid, appid, user_id_type, openid, phone_number_hash,]
    ["mchid", "appid", "user_id_type",]
}

wxpay_core::operation!(QueryInstallmentExposure => InstallmentExposure, wxpay_core::Spec::new(
    "credit.query_installment_exposure",
    wxpay_core::http::Method::POST,
    "/v3/pay/instal/exposure",
)
.title("商户贴息-获取微信分付曝光建议")
.family("credit")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4016196762")
.fill(&[("mchid", wxpay_core::Fill::Mchid), ("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));
