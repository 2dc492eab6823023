// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;
use super::IncomeRecordType;
use super::PageLinks;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the bank payments that a sub-merchant received (特约商户银行来账查询).
///
/// `GET /v3/merchantfund/partner/income-records`
///
/// - Returns [`SubMerchantIncomePage`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：特约商户银行来账查询。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_6.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::{AccountType, ListSubMerchantIncomeRecords};
///
/// let request = ListSubMerchantIncomeRecords::new()
///     .sub_mchid("1900000109")
///     .account_type(AccountType::Basic)
///     .date("2026-01-31")
///     .limit(20);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account_type":"BASIC","date":"2026-01-31","limit":20,"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "特约商户银行来账查询",
    "/v3/merchantfund/partner/income-records",
    "GET /v3/merchantfund/partner/income-records"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListSubMerchantIncomeRecords {
    /// The sub-merchant's number (特约商户号). Required.
    pub sub_mchid: Option<String>,
    /// Kind of account (账户类型). Required.
    pub account_type: Option<AccountType>,
    /// Date (日期). Required.
    pub date: Option<String>,
    /// Start of the page of results (本次查询偏移量).
    pub offset: Option<i64>,
    /// Most results to return in one page (本次查询条数). Required.
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListSubMerchantIncomeRecords {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid`, `account_type`, `date` and `limit`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            account_type: None,
            date: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (特约商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Kind of account (账户类型). Required.
    pub fn account_type<Via>(mut self, account_type: impl IntoField<AccountType, Via>) -> Self {
        self.account_type = account_type.into_field();
        self
    }

    /// Date (日期). Required.
    pub fn date<Via>(mut self, date: impl IntoField<String, Via>) -> Self {
        self.date = date.into_field();
        self
    }

    /// Start of the page of results (本次查询偏移量).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (本次查询条数). Required.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

impl Default for ListSubMerchantIncomeRecords {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListSubMerchantIncomeRecords
    []
    [sub_mchid, account_type, date, offset, limit,]
    ["sub_mchid", "account_type", "date", "limit",]
}

wxpay_core::operation!(ListSubMerchantIncomeRecords => SubMerchantIncomePage, wxpay_core::Spec::new(
    "ecommerce_funds.list_sub_merchant_income_records",
    wxpay_core::http::Method::GET,
    "/v3/merchantfund/partner/income-records",
)
.title("特约商户银行来账查询")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_6.shtml")
.query(&["sub_mchid", "account_type", "date", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListSubMerchantIncomeRecords => [SubMerchantIncomeRecord] in data, items by offset, total total_count);

/// A page of bank payments that a sub-merchant received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantIncomePage {
    /// Total count (查询数据总条数).
    pub total_count: Option<i64>,
    /// Start of the page of results (本次查询偏移量).
    pub offset: Option<i64>,
    /// Most results to return in one page (本次查询条数).
    pub limit: Option<i64>,
    /// Result data (银行来账记录列表).
    pub data: Option<Vec<SubMerchantIncomeRecord>>,
    /// Related links (分页链接).
    pub links: Option<PageLinks>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubMerchantIncomePage
    []
    [total_count, offset, limit, data, links,]
    []
}

/// A bank payment that a sub-merchant received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantIncomeRecord {
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// Kind of account (账户类型).
    pub account_type: Option<AccountType>,
    /// Type of the bank's incoming payment (银行来账类型).
    pub income_record_type: Option<IncomeRecordType>,
    /// WeChat Pay's number of the bank's incoming payment (银行来账微信单号).
    pub income_record_id: Option<String>,
    /// Amount (银行来账金额). In fen.
    pub amount: Option<i64>,
    /// When it succeeded (银行来账完成时间).
    pub success_time: Option<DateTime>,
    /// Bank name (付款方银行名称).
    pub bank_name: Option<String>,
    /// Bank account name (付款方银行户名).
    pub bank_account_name: Option<String>,
    /// Bank card number of the payer (付款方银行卡号).
    pub bank_account_number: Option<String>,
    /// Bank remark (银行备注).
    pub recharge_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubMerchantIncomeRecord
    []
    [sub_mchid, account_type, income_record_type, income_record_id, amount, success_time, bank_name, bank_account_name, bank_account_number, recharge_remark,]
    []
}
