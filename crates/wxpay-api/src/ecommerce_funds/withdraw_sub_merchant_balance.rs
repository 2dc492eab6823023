// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;

wxpay_core::model! {
    /// Withdraws a sub-merchant's balance (账户余额提现).
    ///
    /// `POST /v3/ecommerce/fund/withdraw`
    ///
    /// - Returns [`CreatedSubMerchantWithdrawal`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Rate limit: 40 requests a second.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：账户余额提现。调用方：平台商户；`out_request_no` 和参数不变时可以重试；每秒 40 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476652)
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
    #[doc(alias = "账户余额提现")]
    pub request WithdrawSubMerchantBalance {
        required {
            /// The sub-merchant's number (特约商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// The merchant's own request number (商户提现单号). Required. At most 32 characters.
            out_request_no: String,
            /// Amount (提现金额). Required. In fen.
            amount: i64,
        }
        optional {
            /// Remark (提现备注). At most 56 characters.
            remark: String,
            /// Bank memo (银行附言). At most 32 characters.
            bank_memo: String,
            /// Kind of account (出款账户类型).
            account_type: AccountType,
            /// Address that receives the notifications (提现结果通知地址). At most 256 characters.
            notify_url: String,
        }
    }
}

wxpay_core::operation!(WithdrawSubMerchantBalance => CreatedSubMerchantWithdrawal, wxpay_core::Spec::new(
    "withdraw_sub_merchant_balance",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/fund/withdraw",
)
.title("账户余额提现")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476652")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The numbers of a sub-merchant's withdrawal just created.
    pub answer CreatedSubMerchantWithdrawal {
        always {}
        optional {
            /// The sub-merchant's number (特约商户号). At most 32 characters.
            sub_mchid: String,
            /// WeChat Pay's withdrawal number (微信支付提现单号). At most 128 characters.
            withdraw_id: String,
            /// The merchant's own request number (商户提现单号). At most 32 characters.
            out_request_no: String,
            /// Kind of account (出款账户类型).
            account_type: AccountType,
        }
    }
}
