// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PapaySigningSession;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Prepares a papay contract to be signed in a mini program (小程序签约).
///
/// `POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign`
///
/// - Returns [`PapaySigningSession`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - 中文：小程序签约。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::PresignPapayInMiniProgram;
///
/// let request = PresignPapayInMiniProgram::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "小程序签约",
    "/v3/global/papay/contracts/miniprogram-pre-entrust-sign",
    "POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign",
    "MiniprogramPapayPresign"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PresignPapayInMiniProgram {
    /// Application id (机构APPID).
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The service provider's application id (机构appid).
    pub sp_appid: Option<String>,
    /// The service provider's merchant number (机构商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// Plan or template id (模板ID).
    pub plan_id: Option<i64>,
    /// The merchant's own contract number (商户侧签约协议号).
    pub out_contract_code: Option<String>,
    /// The user's name to display (用户账户展示名称).
    pub user_display_name: Option<String>,
    /// Address notified of a successful signing (签约成功通知url).
    pub success_notify_url: Option<String>,
    /// The user's id within the application (商户appid下的用户标识).
    pub openid: Option<String>,
    /// IP address of the user's client (用户客户端IP).
    pub user_client_ip: Option<String>,
    /// When it expires (过期时间).
    pub expired_time: Option<DateTime>,
    /// Address to return to (签约完成跳转URL). Described by SKIT; no official source confirms it.
    pub return_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PresignPapayInMiniProgram {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            appid: None,
            sub_mchid: None,
            sp_appid: None,
            sp_mchid: None,
            sub_appid: None,
            plan_id: None,
            out_contract_code: None,
            user_display_name: None,
            success_notify_url: None,
            openid: None,
            user_client_ip: None,
            expired_time: None,
            return_url: None,
            extra: Extra::new(),
        }
    }

    /// Application id (机构APPID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The service provider's application id (机构appid).
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The service provider's merchant number (机构商户号).
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Plan or template id (模板ID).
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<i64, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }

    /// The merchant's own contract number (商户侧签约协议号).
    pub fn out_contract_code<Via>(
        mut self,
        out_contract_code: impl IntoField<String, Via>,
    ) -> Self {
        self.out_contract_code = out_contract_code.into_field();
        self
    }

    /// The user's name to display (用户账户展示名称).
    pub fn user_display_name<Via>(
        mut self,
        user_display_name: impl IntoField<String, Via>,
    ) -> Self {
        self.user_display_name = user_display_name.into_field();
        self
    }

    /// Address notified of a successful signing (签约成功通知url).
    pub fn success_notify_url<Via>(
        mut self,
        success_notify_url: impl IntoField<String, Via>,
    ) -> Self {
        self.success_notify_url = success_notify_url.into_field();
        self
    }

    /// The user's id within the application (商户appid下的用户标识).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// IP address of the user's client (用户客户端IP).
    pub fn user_client_ip<Via>(mut self, user_client_ip: impl IntoField<String, Via>) -> Self {
        self.user_client_ip = user_client_ip.into_field();
        self
    }

    /// When it expires (过期时间).
    pub fn expired_time<Via>(mut self, expired_time: impl IntoField<DateTime, Via>) -> Self {
        self.expired_time = expired_time.into_field();
        self
    }

    /// Address to return to (签约完成跳转URL). Described by SKIT; no official source confirms it.
    pub fn return_url<Via>(mut self, return_url: impl IntoField<String, Via>) -> Self {
        self.return_url = return_url.into_field();
        self
    }
}

impl Default for PresignPapayInMiniProgram {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PresignPapayInMiniProgram
    []
    [appid, sub_mchid, sp_appid, sp_mchid, sub_appid, plan_id, out_contract_code, user_display_name, success_notify_url, openid, user_client_ip, expired_time, return_url,]
    []
}

wxpay_core::operation!(PresignPapayInMiniProgram => PapaySigningSession, wxpay_core::Spec::new(
    "global.presign_papay_in_mini_program",
    wxpay_core::http::Method::POST,
    "/v3/global/papay/contracts/miniprogram-pre-entrust-sign",
)
.title("小程序签约")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_1.shtml")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));
