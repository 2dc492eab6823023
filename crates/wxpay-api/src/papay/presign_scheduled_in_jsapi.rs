// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PlannedDeduction;
use super::RedirectPresigning;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Prepares the signing of a scheduled deduction contract on a page inside WeChat (JSAPI场景预约扣费类型签约的预签约).
///
/// `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`
///
/// - Returns [`RedirectPresigning`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_contract_code` and the same parameters.
/// - 中文：JSAPI场景预约扣费类型签约的预签约。调用方：商户；`out_contract_code` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012525133)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::PresignScheduledInJsapi;
///
/// let request = PresignScheduledInJsapi::new("1217752501201407033233368018")
///     .plan_id(1)
///     .contract_display_account("示例文字")
///     .contract_notify_url("https://example.com/notify");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_display_account":"示例文字","contract_notify_url":"https://example.com/notify","out_contract_code":"1217752501201407033233368018","plan_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "JSAPI场景预约扣费类型签约的预签约",
    "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi",
    "POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi",
    "4012525133",
    "PreSignScheduledInJsapi"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PresignScheduledInJsapi {
    /// The merchant's own contract number (商户签约协议号). Required.
    pub out_contract_code: String,
    /// Application id (应用ID). Required.
    pub appid: Option<String>,
    /// The user's id within the application (用户在直连商户应用下的用户标示).
    pub openid: Option<String>,
    /// Plan or template id (委托代扣模板ID). Required.
    pub plan_id: Option<i64>,
    /// The user's account name to display (用户账户展示名称). Required.
    pub contract_display_account: Option<String>,
    /// Address that receives the contract notifications (签约结果通知地址). Required.
    pub contract_notify_url: Option<String>,
    /// The merchant's own id for the user (商户侧用户标识).
    pub out_user_code: Option<String>,
    /// Schedule of the deduction (预约扣费场景的预约信息).
    pub deduct_schedule: Option<PlannedDeduction>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PresignScheduledInJsapi {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `plan_id`, `contract_display_account` and `contract_notify_url`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_contract_code: impl Into<String>) -> Self {
        Self {
            out_contract_code: out_contract_code.into(),
            appid: None,
            openid: None,
            plan_id: None,
            contract_display_account: None,
            contract_notify_url: None,
            out_user_code: None,
            deduct_schedule: None,
            extra: Extra::new(),
        }
    }

    /// Application id (应用ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (用户在直连商户应用下的用户标示).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Plan or template id (委托代扣模板ID). Required.
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<i64, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }

    /// The user's account name to display (用户账户展示名称). Required.
    pub fn contract_display_account<Via>(
        mut self,
        contract_display_account: impl IntoField<String, Via>,
    ) -> Self {
        self.contract_display_account = contract_display_account.into_field();
        self
    }

    /// Address that receives the contract notifications (签约结果通知地址). Required.
    pub fn contract_notify_url<Via>(
        mut self,
        contract_notify_url: impl IntoField<String, Via>,
    ) -> Self {
        self.contract_notify_url = contract_notify_url.into_field();
        self
    }

    /// The merchant's own id for the user (商户侧用户标识).
    pub fn out_user_code<Via>(mut self, out_user_code: impl IntoField<String, Via>) -> Self {
        self.out_user_code = out_user_code.into_field();
        self
    }

    /// Schedule of the deduction (预约扣费场景的预约信息).
    pub fn deduct_schedule<Via>(
        mut self,
        deduct_schedule: impl IntoField<PlannedDeduction, Via>,
    ) -> Self {
        self.deduct_schedule = deduct_schedule.into_field();
        self
    }
}

wxpay_core::__model_impl! { PresignScheduledInJsapi
    [out_contract_code,]
    [appid, openid, plan_id, contract_display_account, contract_notify_url, out_user_code, deduct_schedule,]
    ["appid", "plan_id", "contract_display_account", "contract_notify_url",]
}

wxpay_core::operation!(PresignScheduledInJsapi => RedirectPresigning, wxpay_core::Spec::new(
    "papay.presign_scheduled_in_jsapi",
    wxpay_core::http::Method::POST,
    "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi",
)
.title("JSAPI场景预约扣费类型签约的预签约")
.family("papay")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012525133")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
