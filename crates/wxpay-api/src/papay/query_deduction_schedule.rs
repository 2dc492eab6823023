// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeductionSchedule;

wxpay_core::model! {
    /// Queries the scheduled deduction of a contract (查询扣费预约).
    ///
    /// `GET /v3/papay/pay/schedules/contract-id/{contract_id}`
    ///
    /// - Returns [`DeductionSchedule`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：查询扣费预约。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466997)
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012466997")
.repeat(wxpay_core::Repeat::Freely));
