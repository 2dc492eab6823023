// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;
use super::PlatformBalance;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the balance of one of the caller's accounts at the end of a day (查询账户日终余额).
///
/// `GET /v3/merchant/fund/dayendbalance/{account_type}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_4.shtml)
#[doc(alias = "查询账户日终余额")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPlatformDayEndBalance {
    /// Kind of account (账户类型). Required. It stands in the path.
    pub account_type: AccountType,
    /// Date (日期).
    pub date: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPlatformDayEndBalance {
    /// Creates the request; setters add the other fields.
    pub fn new(account_type: impl Into<AccountType>) -> Self {
        Self {
            account_type: account_type.into(),
            date: None,
            extra: Extra::new(),
        }
    }

    /// Date (日期).
    pub fn date<Via>(mut self, date: impl IntoField<String, Via>) -> Self {
        self.date = date.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryPlatformDayEndBalance
    [account_type,]
    [date,]
    []
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
