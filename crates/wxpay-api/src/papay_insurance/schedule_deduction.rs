// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::DeductionSchedule;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Schedules the deduction of a policy period (保险商户预约保险自动续费).
///
/// `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
///
/// - Returns [`DeductionSchedule`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：保险商户预约保险自动续费。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012471270)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay_insurance::{Amount, ScheduleDeduction};
///
/// let request =
///     ScheduleDeduction::new("sample-contract-id", 1).scheduled_amount(Amount::new().total(100));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id","policy_period_id":1,"scheduled_amount":{"total":100}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "保险商户预约保险自动续费",
    "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule",
    "POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule",
    "4012471270"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ScheduleDeduction {
    /// Contract number (委托代扣协议ID). Required. It stands in the path.
    pub contract_id: String,
    /// Number of the policy's deduction period (保单的扣费周期编号). Required. It stands in the path.
    pub policy_period_id: i64,
    /// Application id (应用ID). Required.
    pub appid: Option<String>,
    /// Amount of the scheduled deduction (预约扣费金额信息). Required.
    pub scheduled_amount: Option<Amount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ScheduleDeduction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `scheduled_amount`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(contract_id: impl Into<String>, policy_period_id: impl Into<i64>) -> Self {
        Self {
            contract_id: contract_id.into(),
            policy_period_id: policy_period_id.into(),
            appid: None,
            scheduled_amount: None,
            extra: Extra::new(),
        }
    }

    /// Application id (应用ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Amount of the scheduled deduction (预约扣费金额信息). Required.
    pub fn scheduled_amount<Via>(mut self, scheduled_amount: impl IntoField<Amount, Via>) -> Self {
        self.scheduled_amount = scheduled_amount.into_field();
        self
    }
}

wxpay_core::__model_impl! { ScheduleDeduction
    [contract_id, policy_period_id,]
    [appid, scheduled_amount,]
    ["appid", "scheduled_amount",]
}

wxpay_core::operation!(ScheduleDeduction => DeductionSchedule, wxpay_core::Spec::new(
    "papay_insurance.schedule_deduction",
    wxpay_core::http::Method::POST,
    "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule",
)
.title("保险商户预约保险自动续费")
.family("papay_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012471270")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));
