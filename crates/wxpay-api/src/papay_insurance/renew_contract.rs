// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PolicyPeriod;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Renews an automatic renewal contract with new policy periods (保险商户受理续期自动续费协议).
///
/// `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
///
/// - Returns nothing (204).
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：保险商户受理续期自动续费协议。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489588)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay_insurance::RenewContract;
///
/// let request = RenewContract::new(1, "sample-contract-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id","plan_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "保险商户受理续期自动续费协议",
    "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",
    "POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",
    "4012489588"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RenewContract {
    /// Plan or template id (委托代扣模板ID). Required. It stands in the path.
    pub plan_id: i64,
    /// Contract number (委托代扣协议ID). Required. It stands in the path.
    pub contract_id: String,
    /// Application id (应用ID). Required.
    pub appid: Option<String>,
    /// Deduction periods of the policy (续期的扣费周期列表). Sources differ on whether it is required.
    pub policy_periods: Option<Vec<PolicyPeriod>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RenewContract {
    /// Creates the request; setters add the other fields.
    ///
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(plan_id: impl Into<i64>, contract_id: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
            contract_id: contract_id.into(),
            appid: None,
            policy_periods: None,
            extra: Extra::new(),
        }
    }

    /// Application id (应用ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Deduction periods of the policy (续期的扣费周期列表). Sources differ on whether it is required.
    pub fn policy_periods<Via>(
        mut self,
        policy_periods: impl IntoField<Vec<PolicyPeriod>, Via>,
    ) -> Self {
        self.policy_periods = policy_periods.into_field();
        self
    }
}

wxpay_core::__model_impl! { RenewContract
    [plan_id, contract_id,]
    [appid, policy_periods,]
    ["appid",]
}

wxpay_core::operation!(RenewContract => (), wxpay_core::Spec::new(
    "papay_insurance.renew_contract",
    wxpay_core::http::Method::POST,
    "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",
)
.title("保险商户受理续期自动续费协议")
.family("papay_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012489588")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));
