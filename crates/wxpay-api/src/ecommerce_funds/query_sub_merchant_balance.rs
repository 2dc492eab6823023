// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;

wxpay_core::model! {
    /// Queries the current balance of a sub-merchant's account (查询二级商户账户实时余额).
    ///
    /// `GET /v3/ecommerce/fund/balance/{sub_mchid}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-e-commerce-balance.html)
    #[doc(alias = "查询二级商户账户实时余额")]
    pub request QuerySubMerchantBalance {
        required {
            /// The sub-merchant's number (二级商户号). Required. It stands in the path.
            sub_mchid: String,
        }
        optional {
            /// Kind of account (账户类型).
            account_type: AccountType,
        }
    }
}

wxpay_core::operation!(QuerySubMerchantBalance => SubMerchantBalance, wxpay_core::Spec::new(
    "query_sub_merchant_balance",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/fund/balance/{sub_mchid}",
)
.title("查询二级商户账户实时余额")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-e-commerce-balance.html")
.query(&["account_type"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The available and pending balance of a sub-merchant's account.
    pub answer SubMerchantBalance {
        always {}
        optional {
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
            /// Kind of account (资金账户类型).
            account_type: AccountType,
            /// Available balance (可用余额). In fen.
            available_amount: i64,
            /// Unavailable balance (不可用余额). In fen.
            pending_amount: i64,
        }
    }
}
