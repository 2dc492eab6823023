// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;

wxpay_core::model! {
    /// Withdraws the platform's own balance (电商平台提现).
    ///
    /// `POST /v3/merchant/fund/withdraw`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_5.shtml)
    #[doc(alias = "电商平台提现")]
    pub request WithdrawPlatformBalance {
        required {
            /// The merchant's own request number (商户提现单号). Required.
            out_request_no: String,
            /// Amount (提现金额). Required. In fen.
            amount: i64,
            /// Kind of account (资金账户类型). Required.
            account_type: AccountType,
        }
        optional {
            /// Remark (备注).
            remark: String,
            /// Bank memo (银行附言).
            bank_memo: String,
            /// Address that receives the notifications (提现结果通知地址).
            notify_url: String,
        }
    }
}

wxpay_core::operation!(WithdrawPlatformBalance => CreatedPlatformWithdrawal, wxpay_core::Spec::new(
    "withdraw_platform_balance",
    wxpay_core::http::Method::POST,
    "/v3/merchant/fund/withdraw",
)
.title("电商平台提现")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_5.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The numbers of the platform's withdrawal just created.
    pub answer CreatedPlatformWithdrawal {
        always {}
        optional {
            /// WeChat Pay's withdrawal number (微信支付提现单号).
            withdraw_id: String,
            /// The merchant's own request number (商户提现单号).
            out_request_no: String,
        }
    }
}
