// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PolicyPeriod;

wxpay_core::model! {
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
    #[doc(alias = "保险商户修改保险扣费周期列表")]
    pub request UpdatePolicyPeriods {
        required {
            /// Plan or template id (委托代扣模板ID). Required. It stands in the path.
            plan_id: i64,
            /// Contract number (委托代扣协议ID). Required. It stands in the path.
            contract_id: String,
            /// Application id (应用ID). Required.
            appid: String,
            /// Deduction periods of the policy (续期的扣费周期列表). Required.
            policy_periods: Vec<PolicyPeriod>,
        }
        optional {
            /// Whether the schedule can be canceled (是否允许取消预约).
            allow_cancel_scheduled: bool,
        }
    }
}

wxpay_core::operation!(UpdatePolicyPeriods => UpdatedPolicyPeriods, wxpay_core::Spec::new(
    "update_policy_periods",
    wxpay_core::http::Method::POST,
    "/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify",
)
.title("保险商户修改保险扣费周期列表")
.family("papay_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012987596")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The periods after an update, and the scheduled one that it cancelled.
    pub answer UpdatedPolicyPeriods {
        always {}
        optional {
            /// Deduction periods of the policy (最新的扣费周期列表).
            policy_periods: Vec<PolicyPeriod>,
            /// Number of the deduction period canceled (发生了取消预约的扣费计划项编号).
            cancel_scheduled_policy_period_id: i64,
        }
    }
}
