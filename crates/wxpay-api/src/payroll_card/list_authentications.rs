// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthenticationScene;
use super::AuthenticationState;
use super::AuthenticationType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists a worker's identity checks, page by page (查询核身记录).
///
/// `GET /v3/payroll-card/authentications`
///
/// - Returns [`AuthenticationPage`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询核身记录。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_5.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payroll_card::ListAuthentications;
///
/// let request = ListAuthentications::new().openid("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询核身记录",
    "/v3/payroll-card/authentications",
    "GET /v3/payroll-card/authentications"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListAuthentications {
    /// The user's id within the application (用户标识). Required.
    pub openid: Option<String>,
    /// Application id (应用ID).
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// Date of the identity verification (核身日期). Sources differ on whether it is required.
    pub authenticate_date: Option<String>,
    /// State of the identity verification (核身状态). Sources differ on whether it is required.
    pub authenticate_state: Option<AuthenticationState>,
    /// Start of the page of results (本次查询偏移量).
    pub offset: Option<i64>,
    /// Most results to return in one page.
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListAuthentications {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid`.
    pub fn new() -> Self {
        Self {
            openid: None,
            appid: None,
            sub_appid: None,
            sub_mchid: None,
            authenticate_date: None,
            authenticate_state: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
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

    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Date of the identity verification (核身日期). Sources differ on whether it is required.
    pub fn authenticate_date<Via>(
        mut self,
        authenticate_date: impl IntoField<String, Via>,
    ) -> Self {
        self.authenticate_date = authenticate_date.into_field();
        self
    }

    /// State of the identity verification (核身状态). Sources differ on whether it is required.
    pub fn authenticate_state<Via>(
        mut self,
        authenticate_state: impl IntoField<AuthenticationState, Via>,
    ) -> Self {
        self.authenticate_state = authenticate_state.into_field();
        self
    }

    /// Start of the page of results (本次查询偏移量).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

impl Default for ListAuthentications {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListAuthentications
    []
    [openid, appid, sub_appid, sub_mchid, authenticate_date, authenticate_state, offset, limit,]
    ["openid",]
}

wxpay_core::operation!(ListAuthentications => AuthenticationPage, wxpay_core::Spec::new(
    "payroll_card.list_authentications",
    wxpay_core::http::Method::GET,
    "/v3/payroll-card/authentications",
)
.title("查询核身记录")
.family("payroll_card")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_5.shtml")
.query(&["openid", "appid", "sub_appid", "sub_mchid", "authenticate_date", "authenticate_state", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListAuthentications => [AuthenticationRecord] in data, items by offset, total total_count);

/// One page of identity checks.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthenticationPage {
    /// Result data (查询结果记录列表).
    pub data: Option<Vec<AuthenticationRecord>>,
    /// Total count (总记录条数).
    pub total_count: Option<i64>,
    /// Start of the page of results (记录起始位置).
    pub offset: Option<i64>,
    /// Most results to return in one page.
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AuthenticationPage
    []
    [data, total_count, offset, limit,]
    []
}

/// An identity check as it appears in a page of checks.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthenticationRecord {
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
    /// Why the identity verification failed.
    pub authenticate_failed_reason: Option<String>,
    /// Kind of identity verification (核身类型).
    pub authenticate_type: Option<AuthenticationType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AuthenticationRecord
    []
    [mchid, sub_mchid, openid, authenticate_scene, authenticate_source, project_name, employer_name, authenticate_state, authenticate_time, authenticate_number, authenticate_failed_reason, authenticate_type,]
    []
}
