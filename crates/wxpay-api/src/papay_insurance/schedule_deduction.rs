// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::DeductionSchedule;

wxpay_core::model! {
    /// Schedules the deduction of a policy period (保险商户预约保险自动续费).
    ///
    /// `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/schedule/schedule-policy-period.html)
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
.doc("https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/schedule/schedule-policy-period.html")
.body(wxpay_core::Body::Json));
