// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DayEndWithdrawal;

wxpay_core::model! {
    /// Reserves a sub-merchant's withdrawal by its balance at the end of the day (二级商户按日终余额预约提现).
    ///
    /// `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
    ///
    /// - Returns [`DayEndWithdrawal`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Rate limit: 40 requests a second.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：二级商户按日终余额预约提现。调用方：平台商户；`out_request_no` 和参数不变时可以重试；每秒 40 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013328143)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `INVALID_REQUEST` | 400 | Withdrawal not permitted; account type unknown or not enabled. | Check the parameters. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
    /// | `ACCOUNT_ERROR` | 403 | Sub-merchant has no bank card. | Send the same request again later. |
    /// | `ACCOUNT_NOT_VERIFIED` | 403 | Payout to the sub-merchant failed. | Send the same request again later. |
    /// | `CONTRACT_NOT_CONFIRMED` | 403 | Withdrawal not permitted. | Apply for the permission. |
    /// | `NO_AUTH` | 403 | No permission for this interface. | Apply for the permission. |
    /// | `NOT_ENOUGH` | 403 | Sub-merchant's balance is not enough. | Top up the account. |
    /// | `REQUEST_BLOCKED` | 403 | Withdrawal not permitted. | Apply for the permission. |
    /// | `ORDER_NOT_EXIST` | 404 | No such withdrawal. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "二级商户按日终余额预约提现")]
    pub request ReserveDayEndWithdrawal {
        required {
            /// The sub-merchant's number (特约商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// The merchant's own request number (商户提现单号). Required. At most 32 characters.
            out_request_no: String,
            /// How the withdrawal amount is calculated (计算提现金额方式). Required.
            calculate_amount_type: WithdrawalAmountRule,
        }
        optional {
            /// Remark (提现备注). At most 56 characters.
            remark: String,
            /// Bank memo (银行附言). At most 32 characters.
            bank_memo: String,
            /// Address that receives the notifications (提现结果通知地址). At most 256 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013328143")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::open_enum! {
    /// From which balance the amount of a reserved withdrawal is calculated.
    pub enum WithdrawalAmountRule {
        /// Day-end balance only, fails when less is there.
        OnlyDayEndBalance = "ONLY_DAY_END_BALANCE",
        /// Day-end balance, else the current one.
        AllowCurrentBalance = "ALLOW_CURRENT_BALANCE",
    }
}
