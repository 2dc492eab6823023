// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the balance of a sub-merchant's account at the end of a day (查询二级商户账户日终余额).
///
/// `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}`
///
/// - Returns [`SubMerchantDayEndBalance`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - 中文：查询二级商户账户日终余额。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476693)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Account did not exist at that time. | Check the parameters. Send the same request again later. |
/// | `NO_AUTH` | 403 | No permission for the balance of this merchant; no permission for this interface; no valid relation between the merchants. | Check the parameters. Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::{DayEndAccountType, QuerySubMerchantDayEndBalance};
///
/// let request = QuerySubMerchantDayEndBalance::new("1900000109")
///     .date("2019-08-17")
///     .account_type(DayEndAccountType::Basic);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account_type":"BASIC","date":"2019-08-17","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询二级商户账户日终余额",
    "/v3/ecommerce/fund/enddaybalance/{sub_mchid}",
    "GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}",
    "4012476693"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySubMerchantDayEndBalance {
    /// The sub-merchant's number (电商特约商户商户号). Required. At most 32 characters. It stands in the path.
    pub sub_mchid: String,
    /// Date (日期). Required. At most 10 characters.
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

    /// Date (日期). Required. At most 10 characters.
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
    "ecommerce_funds.query_sub_merchant_day_end_balance",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/fund/enddaybalance/{sub_mchid}",
)
.title("查询二级商户账户日终余额")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476693")
.query(&["date", "account_type"])
.repeat(wxpay_core::Repeat::Freely));

/// The balance of a sub-merchant's account at the end of a day.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantDayEndBalance {
    /// The sub-merchant's number (二级商户号). At most 32 characters.
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
    /// Account of a day-end balance.
    pub enum DayEndAccountType {
        /// Basic account.
        Basic = "BASIC",
        /// Deposit account.
        Deposit = "DEPOSIT",
    }
}
