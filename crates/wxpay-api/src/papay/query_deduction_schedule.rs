// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeductionSchedule;

wxpay_core::model! {
    /// Queries the scheduled deduction of a contract (查询扣费预约).
    ///
    /// `GET /v3/papay/pay/schedules/contract-id/{contract_id}`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-query-deduct-schedule.html)
    #[doc(alias = "查询扣费预约")]
    pub request QueryDeductionSchedule {
        required {
            /// Contract number (委托代扣协议ID). Required. It stands in the path.
            contract_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryDeductionSchedule => DeductionSchedule, wxpay_core::Spec::new(
    "query_deduction_schedule",
    wxpay_core::http::Method::GET,
    "/v3/papay/pay/schedules/contract-id/{contract_id}",
)
.title("查询扣费预约")
.family("papay")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-query-deduct-schedule.html")
.repeat(wxpay_core::Repeat::Freely));
