// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;

wxpay_core::model! {
    /// Withdraws a sub-merchant's balance (账户余额提现).
    ///
    /// `POST /v3/ecommerce/fund/withdraw`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_request_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_22.shtml)
    #[doc(alias = "账户余额提现")]
    pub request WithdrawSubMerchantBalance {
        required {
            /// The sub-merchant's number (特约商户号). Required.
            sub_mchid: String,
            /// The merchant's own request number (商户提现单号). Required.
            out_request_no: String,
            /// Amount (提现金额). Required. In fen.
            amount: i64,
        }
        optional {
            /// Remark (提现备注).
            remark: String,
            /// Bank memo (银行附言).
            bank_memo: String,
            /// Kind of account (出款账户类型).
            account_type: AccountType,
            /// Address that receives the notifications (提现结果通知地址).
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_22.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The numbers of a sub-merchant's withdrawal just created.
    pub answer CreatedSubMerchantWithdrawal {
        always {}
        optional {
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
            /// WeChat Pay's withdrawal number (微信支付提现单号).
            withdraw_id: String,
            /// The merchant's own request number (商户提现单号).
            out_request_no: String,
            /// Kind of account (出款账户类型).
            account_type: AccountType,
        }
    }
}
