// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthenticationScene;
use super::AuthenticationState;
use super::AuthenticationType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the result of an identity check (获取核身结果).
///
/// `GET /v3/payroll-card/authentications/{authenticate_number}`
///
/// - Returns [`Authentication`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：获取核身结果。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_4.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payroll_card::QueryAuthentication;
///
/// let request = QueryAuthentication::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"authenticate_number":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取核身结果",
    "/v3/payroll-card/authentications/{authenticate_number}",
    "GET /v3/payroll-card/authentications/{authenticate_number}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryAuthentication {
    /// The merchant's identity verification number (商家核身单号). Required. It stands in the path.
    pub authenticate_number: String,
    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryAuthentication {
    /// Creates the request; setters add the other fields.
    pub fn new(authenticate_number: impl Into<String>) -> Self {
        Self {
            authenticate_number: authenticate_number.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryAuthentication
    [authenticate_number,]
    [sub_mchid,]
    []
}

wxpay_core::operation!(QueryAuthentication => Authentication, wxpay_core::Spec::new(
    "payroll_card.query_authentication",
    wxpay_core::http::Method::GET,
    "/v3/payroll-card/authentications/{authenticate_number}",
)
.title("获取核身结果")
.family("payroll_card")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_4.shtml")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

/// An identity check with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Authentication {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Channel of the identity verification (核身渠道).
    pub authenticate_scene: Option<AuthenticationScene>,
    /// Mark of the identity verification's channel (核身渠道标识).
    pub authenticate_source: Option<String>,
    /// Project name (项目名称).
    pub project_name: Option<String>,
    /// Name of the employer (单位名称).
    pub employer_name: Option<String>,
    /// State of the identity verification (核身状态).
    pub authenticate_state: Option<AuthenticationState>,
    /// When the identity was verified (核身时间).
    pub authenticate_time: Option<DateTime>,
    /// The merchant's identity verification number (商家核身单号).
    pub authenticate_number: Option<String>,
    /// Why the identity verification failed (核身失败原因).
    pub authenticate_failed_reason: Option<String>,
    /// Kind of identity verification (核身类型).
    pub authenticate_type: Option<AuthenticationType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Authentication
    []
    [mchid, sub_mchid, openid, authenticate_scene, authenticate_source, project_name, employer_name, authenticate_state, authenticate_time, authenticate_number, authenticate_failed_reason, authenticate_type,]
    []
}
