// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DayEndWithdrawal;

wxpay_core::model! {
    /// Reserves a sub-merchant's withdrawal by its balance at the end of the day (二级商户按日终余额预约提现).
    ///
    /// `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    #[doc(alias = "二级商户按日终余额预约提现")]
    pub request ReserveDayEndWithdrawal {
        required {
            /// The sub-merchant's number (特约商户号). Required.
            sub_mchid: String,
            /// The merchant's own request number (商户提现单号). Required.
            out_request_no: String,
            /// How the withdrawal amount is calculated (计算提现金额方式). Required.
            calculate_amount_type: WithdrawalAmountRule,
        }
        optional {
            /// Remark (提现备注).
            remark: String,
            /// Bank memo (银行附言).
            bank_memo: String,
            /// Address that receives the notifications (提现结果通知地址).
            notify_url: String,
            /// Amount to keep (留存额). In fen.
            reserve_amount: i64,
        }
    }
}

wxpay_core::operation!(ReserveDayEndWithdrawal => DayEndWithdrawal, wxpay_core::Spec::new(
    "reserve_day_end_withdrawal",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw",
)
.title("二级商户按日终余额预约提现")
.family("ecommerce_funds")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::open_enum! {
    /// From which balance the amount of a reserved withdrawal is calculated.
    pub enum WithdrawalAmountRule {
        /// Only day end balance.
        OnlyDayEndBalance = "ONLY_DAY_END_BALANCE",
        /// Allow current balance.
        AllowCurrentBalance = "ALLOW_CURRENT_BALANCE",
    }
}
