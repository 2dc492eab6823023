// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PageLinks;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the branches of a bank in a city (查询支行列表).
///
/// `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches`
///
/// - Returns [`BankBranchPage`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：查询支行列表。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_6.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::common::ListBankBranches;
///
/// let request = ListBankBranches::new("1217752501201407033233368018")
///     .city_code(1)
///     .limit(20);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"bank_alias_code":"1217752501201407033233368018","city_code":1,"limit":20}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询支行列表",
    "/v3/capital/capitallhh/banks/{bank_alias_code}/branches",
    "GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListBankBranches {
    /// Bank alias code (银行别名编码). Required. It stands in the path.
    pub bank_alias_code: String,
    /// City code (城市编码). Required.
    pub city_code: Option<i64>,
    /// Start of the page of results (本次查询偏移量).
    pub offset: Option<i64>,
    /// Most results to return in one page. Required.
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListBankBranches {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `city_code` and `limit`.
    pub fn new(bank_alias_code: impl Into<String>) -> Self {
        Self {
            bank_alias_code: bank_alias_code.into(),
            city_code: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// City code (城市编码). Required.
    pub fn city_code<Via>(mut self, city_code: impl IntoField<i64, Via>) -> Self {
        self.city_code = city_code.into_field();
        self
    }

    /// Start of the page of results (本次查询偏移量).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page. Required.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

wxpay_core::__model_impl! { ListBankBranches
    [bank_alias_code,]
    [city_code, offset, limit,]
    ["city_code", "limit",]
}

wxpay_core::operation!(ListBankBranches => BankBranchPage, wxpay_core::Spec::new(
    "common.list_bank_branches",
    wxpay_core::http::Method::GET,
    "/v3/capital/capitallhh/banks/{bank_alias_code}/branches",
)
.title("查询支行列表")
.family("common")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_6.shtml")
.query(&["city_code", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListBankBranches => [BankBranch] in data, items by offset, total total_count);

/// A page of a bank's branches.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankBranchPage {
    /// Total count (查询数据总条数).
    pub total_count: Option<i64>,
    /// Count (本次查询条数).
    pub count: Option<i64>,
    /// Result data (支行列表).
    pub data: Option<Vec<BankBranch>>,
    /// Start of the page of results (本次查询偏移量).
    pub offset: Option<i64>,
    /// Related links (分页链接).
    pub links: Option<PageLinks>,
    /// Bank of the account (开户银行).
    pub account_bank: Option<String>,
    /// Code of the account's bank (开户银行编码).
    pub account_bank_code: Option<i64>,
    /// Bank alias (银行别名).
    pub bank_alias: Option<String>,
    /// Bank alias code (银行别名编码).
    pub bank_alias_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BankBranchPage
    []
    [total_count, count, data, offset, links, account_bank, account_bank_code, bank_alias, bank_alias_code,]
    []
}

/// The name and the bank code of one branch.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankBranch {
    /// Full name of the bank branch (开户银行支行名称).
    pub bank_branch_name: Option<String>,
    /// Bank branch number (开户银行支行联行号).
    pub bank_branch_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BankBranch
    []
    [bank_branch_name, bank_branch_id,]
    []
}
