// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::DeductionSchedule;

wxpay_core::model! {
    /// Schedules the deduction of a policy period (保险商户预约保险自动续费).
    ///
    /// `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
    ///
    /// - Returns [`DeductionSchedule`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：保险商户预约保险自动续费。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012471270)
    #[doc(alias = "保险商户预约保险自动续费")]
    pub request ScheduleDeduction {
        required {
            /// Contract number (委托代扣协议ID). Required. It stands in the path.
            contract_id: String,
            /// Number of the policy's deduction period (保单的扣费周期编号). Required. It stands in the path.
            policy_period_id: i64,
            /// Application id (应用ID). Required.
            appid: String,
            /// Amount of the scheduled deduction (预约扣费金额信息). Required.
            scheduled_amount: Amount,
        }
        optional {}
    }
}

wxpay_core::operation!(ScheduleDeduction => DeductionSchedule, wxpay_core::Spec::new(
    "schedule_deduction",
    wxpay_core::http::Method::POST,
    "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule",
)
.title("保险商户预约保险自动续费")
.family("papay_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012471270")
.body(wxpay_core::Body::Json));
