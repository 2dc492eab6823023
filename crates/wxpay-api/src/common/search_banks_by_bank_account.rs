// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Bank;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Searches for the bank of a personal bank card (获取对私银行卡号开户银行).
///
/// `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account`
///
/// - Returns [`BankList`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：获取对私银行卡号开户银行。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::common::SearchBanksByBankAccount;
///
/// let request = SearchBanksByBankAccount::new().account_number("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account_number":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取对私银行卡号开户银行",
    "/v3/capital/capitallhh/banks/search-banks-by-bank-account",
    "GET /v3/capital/capitallhh/banks/search-banks-by-bank-account"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SearchBanksByBankAccount {
    /// Account number (银行卡号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub account_number: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SearchBanksByBankAccount {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `account_number`.
    pub fn new() -> Self {
        Self {
            account_number: None,
            extra: Extra::new(),
        }
    }

    /// Account number (银行卡号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn account_number<Via>(mut self, account_number: impl IntoField<Sensitive, Via>) -> Self {
        self.account_number = account_number.into_field();
        self
    }
}

impl Default for SearchBanksByBankAccount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SearchBanksByBankAccount
    []
    [account_number,]
    ["account_number",]
}

wxpay_core::operation!(SearchBanksByBankAccount => BankList, wxpay_core::Spec::new(
    "common.search_banks_by_bank_account",
    wxpay_core::http::Method::GET,
    "/v3/capital/capitallhh/banks/search-banks-by-bank-account",
)
.title("获取对私银行卡号开户银行")
.family("common")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_1.shtml")
.query(&["account_number"])
.repeat(wxpay_core::Repeat::Freely));

/// The banks found for a bank card.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankList {
    /// Total count (查询数据总条数).
    pub total_count: Option<i64>,
    /// Result data (银行列表).
    pub data: Option<Vec<Bank>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BankList
    []
    [total_count, data,]
    []
}
