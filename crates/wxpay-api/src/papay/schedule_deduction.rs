// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::DeductionSchedule;

wxpay_core::model! {
    /// Schedules a deduction by a contract (预约扣费).
    ///
    /// `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
    ///
    /// - Returns [`DeductionSchedule`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：预约扣费。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467036)
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012467036")
.body(wxpay_core::Body::Json));
