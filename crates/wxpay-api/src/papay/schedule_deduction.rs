// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::DeductionSchedule;

wxpay_core::model! {
    /// Schedules a deduction by a contract (预约扣费).
    ///
    /// `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-schedule-deduction.html)
    #[doc(alias = "预约扣费")]
    pub request ScheduleDeduction {
        required {
            /// Contract number (委托代扣协议ID). Required. It stands in the path.
            contract_id: String,
            /// Application id (应用ID). Required.
            appid: String,
            /// Scheduled amount (预约的金额信息). Required.
            schedule_amount: Amount,
        }
        optional {}
    }
}

wxpay_core::operation!(ScheduleDeduction => DeductionSchedule, wxpay_core::Spec::new(
    "schedule_deduction",
    wxpay_core::http::Method::POST,
    "/v3/papay/pay/schedules/contract-id/{contract_id}/schedule",
)
.title("预约扣费")
.family("papay")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-schedule-deduction.html")
.body(wxpay_core::Body::Json));
