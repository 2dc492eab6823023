// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PolicyPeriod;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates the policy periods of a contract (保险商户修改保险扣费周期列表).
///
/// `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
///
/// - Returns [`UpdatedPolicyPeriods`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：保险商户修改保险扣费周期列表。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012987596)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay_insurance::{Amount, PolicyPeriod, UpdatePolicyPeriods};
///
/// let request =
///     UpdatePolicyPeriods::new(1, "sample-contract-id").policy_periods([PolicyPeriod::new()
///         .policy_period_id(1)
///         .estimated_deduct_date("2026-01-31")
///         .estimated_deduct_amount(Amount::new().total(100))]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id","plan_id":1,"policy_periods":[{"estimated_deduct_amount":{"total":100},"estimated_deduct_date":"2026-01-31","policy_period_id":1}]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "保险商户修改保险扣费周期列表",
    "/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify",
    "POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify",
    "4012987596"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdatePolicyPeriods {
    /// Plan or template id (委托代扣模板ID). Required. It stands in the path.
    pub plan_id: i64,
    /// Contract number (委托代扣协议ID). Required. It stands in the path.
    pub contract_id: String,
    /// Application id (应用ID). Required.
    pub appid: Option<String>,
    /// Deduction periods of the policy (续期的扣费周期列表). Required.
    pub policy_periods: Option<Vec<PolicyPeriod>>,
    /// True if the schedule can be canceled (是否允许取消预约).
    pub allow_cancel_scheduled: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdatePolicyPeriods {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `policy_periods`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(plan_id: impl Into<i64>, contract_id: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
            contract_id: contract_id.into(),
            appid: None,
            policy_periods: None,
            allow_cancel_scheduled: None,
            extra: Extra::new(),
        }
    }

    /// Application id (应用ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Deduction periods of the policy (续期的扣费周期列表). Required.
    pub fn policy_periods<Via>(
        mut self,
        policy_periods: impl IntoField<Vec<PolicyPeriod>, Via>,
    ) -> Self {
        self.policy_periods = policy_periods.into_field();
        self
    }

    /// True if the schedule can be canceled (是否允许取消预约).
    pub fn allow_cancel_scheduled<Via>(
        mut self,
        allow_cancel_scheduled: impl IntoField<bool, Via>,
    ) -> Self {
        self.allow_cancel_scheduled = allow_cancel_scheduled.into_field();
        self
    }
}

wxpay_core::__model_impl! { UpdatePolicyPeriods
    [plan_id, contract_id,]
    [appid, policy_periods, allow_cancel_scheduled,]
    ["appid", "policy_periods",]
}

wxpay_core::operation!(UpdatePolicyPeriods => UpdatedPolicyPeriods, wxpay_core::Spec::new(
    "papay_insurance.update_policy_periods",
    wxpay_core::http::Method::POST,
    "/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify",
)
.title("保险商户修改保险扣费周期列表")
.family("papay_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012987596")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

/// The periods after an update, and the scheduled one that it cancelled.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdatedPolicyPeriods {
    /// Deduction periods of the policy (最新的扣费周期列表).
    pub policy_periods: Option<Vec<PolicyPeriod>>,
    /// Number of the deduction period canceled (发生了取消预约的扣费计划项编号).
    pub cancel_scheduled_policy_period_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UpdatedPolicyPeriods
    []
    [policy_periods, cancel_scheduled_policy_period_id,]
    []
}
