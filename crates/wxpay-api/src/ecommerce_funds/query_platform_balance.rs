// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;
use super::PlatformBalance;

wxpay_core::model! {
    /// Queries the current balance of one of the caller's accounts (查询账户实时余额).
    ///
    /// `GET /v3/merchant/fund/balance/{account_type}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_20.shtml)
    #[doc(alias = "查询账户实时余额")]
    pub request QueryPlatformBalance {
        required {
            /// Kind of account (账户类型). Required. It stands in the path.
            account_type: AccountType,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryPlatformBalance => PlatformBalance, wxpay_core::Spec::new(
    "query_platform_balance",
    wxpay_core::http::Method::GET,
    "/v3/merchant/fund/balance/{account_type}",
)
.title("查询账户实时余额")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_20.shtml")
.repeat(wxpay_core::Repeat::Freely));
