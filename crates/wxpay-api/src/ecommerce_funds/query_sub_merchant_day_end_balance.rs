// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the balance of a sub-merchant's account at the end of a day (查询二级商户账户日终余额).
///
/// `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_2.shtml)
#[doc(alias = "查询二级商户账户日终余额")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySubMerchantDayEndBalance {
    /// The sub-merchant's number (电商特约商户商户号). Required. It stands in the path.
    pub sub_mchid: String,
    /// Date (日期). Required.
    pub date: Option<String>,
    /// Kind of account (账户类型).
    pub account_type: Option<DayEndAccountType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QuerySubMerchantDayEndBalance {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `date`.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            date: None,
            account_type: None,
            extra: Extra::new(),
        }
    }

    /// Date (日期). Required.
    pub fn date<Via>(mut self, date: impl IntoField<String, Via>) -> Self {
        self.date = date.into_field();
        self
    }

    /// Kind of account (账户类型).
    pub fn account_type<Via>(
        mut self,
        account_type: impl IntoField<DayEndAccountType, Via>,
    ) -> Self {
        self.account_type = account_type.into_field();
        self
    }
}

wxpay_core::__model_impl! { QuerySubMerchantDayEndBalance
    [sub_mchid,]
    [date, account_type,]
    ["date",]
}

wxpay_core::operation!(QuerySubMerchantDayEndBalance => SubMerchantDayEndBalance, wxpay_core::Spec::new(
    "query_sub_merchant_day_end_balance",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/fund/enddaybalance/{sub_mchid}",
)
.title("查询二级商户账户日终余额")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_2.shtml")
.query(&["date", "account_type"])
.repeat(wxpay_core::Repeat::Freely));

/// The balance of a sub-merchant's account at the end of a day.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantDayEndBalance {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// Available balance (可用余额). In fen.
    pub available_amount: Option<i64>,
    /// Unavailable balance (不可用余额). In fen.
    pub pending_amount: Option<i64>,
    /// Kind of account (账户类型).
    pub account_type: Option<DayEndAccountType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubMerchantDayEndBalance
    []
    [sub_mchid, available_amount, pending_amount, account_type,]
    []
}

wxpay_core::open_enum! {
    /// Which account a day-end balance belongs to.
    pub enum DayEndAccountType {
        /// Basic.
        Basic = "BASIC",
        /// Deposit.
        Deposit = "DEPOSIT",
    }
}
