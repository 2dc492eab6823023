// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;
use super::PlatformBalance;
use wxpay_core::model::Extra;

/// Queries the current balance of one of the caller's accounts (查询账户实时余额).
///
/// `GET /v3/merchant/fund/balance/{account_type}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_20.shtml)
#[doc(alias = "查询账户实时余额")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPlatformBalance {
    /// Kind of account (账户类型). Required. It stands in the path.
    pub account_type: AccountType,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPlatformBalance {
    /// Creates the request; setters add the other fields.
    pub fn new(account_type: impl Into<AccountType>) -> Self {
        Self {
            account_type: account_type.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryPlatformBalance
    [account_type,]
    []
    []
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
