// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;
use super::PlatformBalance;

wxpay_core::model! {
    /// Queries the balance of one of the caller's accounts at the end of a day (查询账户日终余额).
    ///
    /// `GET /v3/merchant/fund/dayendbalance/{account_type}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_4.shtml)
    #[doc(alias = "查询账户日终余额")]
    pub request QueryPlatformDayEndBalance {
        required {
            /// Kind of account (账户类型). Required. It stands in the path.
            account_type: AccountType,
        }
        optional {
            /// Date (日期).
            date: String,
        }
    }
}

wxpay_core::operation!(QueryPlatformDayEndBalance => PlatformBalance, wxpay_core::Spec::new(
    "query_platform_day_end_balance",
    wxpay_core::http::Method::GET,
    "/v3/merchant/fund/dayendbalance/{account_type}",
)
.title("查询账户日终余额")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_4.shtml")
.query(&["date"])
.repeat(wxpay_core::Repeat::Freely));
