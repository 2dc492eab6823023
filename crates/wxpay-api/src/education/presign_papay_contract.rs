// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PresignToken;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Prepares the signing of a renewal deduction contract (预签约).
///
/// `POST /v3/edu-papay/contracts/presign`
///
/// - Returns [`PresignToken`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：预签约。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012522560)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::education::PresignPapayContract;
///
/// let request = PresignPapayContract::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .plan_id("sample-plan-id")
///     .user_id("sample-user-id")
///     .period_start_date("2026-01-31")
///     .trade_scene("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk","period_start_date":"2026-01-31","plan_id":"sample-plan-id","trade_scene":"示例文字","user_id":"sample-user-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "预签约",
    "/v3/edu-papay/contracts/presign",
    "POST /v3/edu-papay/contracts/presign",
    "4012522560",
    "4012465360"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PresignPapayContract {
    /// Application id (服务商APPID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户APPID).
    pub sub_appid: Option<String>,
    /// The user's id within the application (服务商APPID下的用户标识). Required.
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (子商户APPID下的用户标识).
    pub sub_openid: Option<String>,
    /// Plan or template id (签约模板号). Required.
    pub plan_id: Option<String>,
    /// User id (用户账号). Required.
    pub user_id: Option<String>,
    /// Date of the first deduction (首次扣款日期). Required.
    pub period_start_date: Option<String>,
    /// Trade scene (场景信息枚举). Required.
    pub trade_scene: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PresignPapayContract {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid`, `plan_id`, `user_id`, `period_start_date` and `trade_scene`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            appid: None,
            sub_mchid: None,
            sub_appid: None,
            openid: None,
            sub_openid: None,
            plan_id: None,
            user_id: None,
            period_start_date: None,
            trade_scene: None,
            extra: Extra::new(),
        }
    }

    /// Application id (服务商APPID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户APPID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The user's id within the application (服务商APPID下的用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The user's id within the sub-merchant's application (子商户APPID下的用户标识).
    pub fn sub_openid<Via>(mut self, sub_openid: impl IntoField<String, Via>) -> Self {
        self.sub_openid = sub_openid.into_field();
        self
    }

    /// Plan or template id (签约模板号). Required.
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<String, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }

    /// User id (用户账号). Required.
    pub fn user_id<Via>(mut self, user_id: impl IntoField<String, Via>) -> Self {
        self.user_id = user_id.into_field();
        self
    }

    /// Date of the first deduction (首次扣款日期). Required.
    pub fn period_start_date<Via>(
        mut self,
        period_start_date: impl IntoField<String, Via>,
    ) -> Self {
        self.period_start_date = period_start_date.into_field();
        self
    }

    /// Trade scene (场景信息枚举). Required.
    pub fn trade_scene<Via>(mut self, trade_scene: impl IntoField<String, Via>) -> Self {
        self.trade_scene = trade_scene.into_field();
        self
    }
}

impl Default for PresignPapayContract {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PresignPapayContract
    []
    [appid, sub_mchid, sub_appid, openid, sub_openid, plan_id, user_id, period_start_date, trade_scene,]
    ["appid", "openid", "plan_id", "user_id", "period_start_date", "trade_scene",]
}

wxpay_core::operation!(PresignPapayContract => PresignToken, wxpay_core::Spec::new(
    "education.presign_papay_contract",
    wxpay_core::http::Method::POST,
    "/v3/edu-papay/contracts/presign",
)
.title("预签约")
.family("education")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012522560")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));
