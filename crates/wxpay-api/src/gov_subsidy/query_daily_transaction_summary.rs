// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CategoryState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the totals of one day's transactions (查询单日交易汇总).
///
/// `POST /v3/gov/subsidy/transactions/summary/query-day`
///
/// - Returns [`DailyTransactionSummary`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询单日交易汇总。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::{QueryDailyTransactionSummary, SummaryQueryType};
///
/// let request = QueryDailyTransactionSummary::new()
///     .qualification_region_code(1)
///     .query_date("2026-01-31")
///     .query_type(SummaryQueryType::Transaction);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"qualification_region_code":1,"query_date":"2026-01-31","query_type":"ORDER_TYPE_TRANSACTION"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询单日交易汇总",
    "/v3/gov/subsidy/transactions/summary/query-day",
    "POST /v3/gov/subsidy/transactions/summary/query-day"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryDailyTransactionSummary {
    /// Region code of the qualification used (使用的资格的地区编码). Required.
    pub qualification_region_code: Option<i64>,
    /// Date queried (查询的日期). Required.
    pub query_date: Option<String>,
    /// Category of orders queried (查询的订单类别). Required.
    pub query_type: Option<SummaryQueryType>,
    /// Consumer product category id (消费品类ID). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub appliance_id: Option<i64>,
    /// State of the category (品类状态).
    pub cate_state: Option<CategoryState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryDailyTransactionSummary {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `qualification_region_code`, `query_date` and `query_type`.
    pub fn new() -> Self {
        Self {
            qualification_region_code: None,
            query_date: None,
            query_type: None,
            appliance_id: None,
            cate_state: None,
            extra: Extra::new(),
        }
    }

    /// Region code of the qualification used (使用的资格的地区编码). Required.
    pub fn qualification_region_code<Via>(
        mut self,
        qualification_region_code: impl IntoField<i64, Via>,
    ) -> Self {
        self.qualification_region_code = qualification_region_code.into_field();
        self
    }

    /// Date queried (查询的日期). Required.
    pub fn query_date<Via>(mut self, query_date: impl IntoField<String, Via>) -> Self {
        self.query_date = query_date.into_field();
        self
    }

    /// Category of orders queried (查询的订单类别). Required.
    pub fn query_type<Via>(mut self, query_type: impl IntoField<SummaryQueryType, Via>) -> Self {
        self.query_type = query_type.into_field();
        self
    }

    /// Consumer product category id (消费品类ID). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub fn appliance_id<Via>(mut self, appliance_id: impl IntoField<i64, Via>) -> Self {
        self.appliance_id = appliance_id.into_field();
        self
    }

    /// State of the category (品类状态).
    pub fn cate_state<Via>(mut self, cate_state: impl IntoField<CategoryState, Via>) -> Self {
        self.cate_state = cate_state.into_field();
        self
    }
}

impl Default for QueryDailyTransactionSummary {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryDailyTransactionSummary
    []
    [qualification_region_code, query_date, query_type, appliance_id, cate_state,]
    ["qualification_region_code", "query_date", "query_type",]
}

wxpay_core::operation!(QueryDailyTransactionSummary => DailyTransactionSummary, wxpay_core::Spec::new(
    "gov_subsidy.query_daily_transaction_summary",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/transactions/summary/query-day",
)
.title("查询单日交易汇总")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

/// The totals of one day's transactions.
#[derive(Clone)]
#[non_exhaustive]
pub struct DailyTransactionSummary {
    /// Code (响应码).
    pub code: Option<String>,
    /// Message (响应描述).
    pub message: Option<String>,
    /// Total number of transactions (交易总笔数).
    pub total_trade_count: Option<i64>,
    /// Total amount of transactions (交易总金额). In fen.
    pub total_trade_amount: Option<i64>,
    /// Total subsidy (补贴总金额).
    pub total_subsidy_count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DailyTransactionSummary
    []
    [code, message, total_trade_count, total_trade_amount, total_subsidy_count,]
    []
}

wxpay_core::open_enum! {
    /// Items that a daily summary counts.
    pub enum SummaryQueryType {
        /// Payments (交易).
        #[doc(alias = "ORDER_TYPE_TRANSACTION")]
        Transaction = "ORDER_TYPE_TRANSACTION",
        /// Redemptions for household appliances (家电核销).
        #[doc(alias = "ORDER_TYPE_APPLIANCE_REDEEM")]
        ApplianceRedeem = "ORDER_TYPE_APPLIANCE_REDEEM",
        /// Redemptions for consumer electronics (3C核销).
        #[doc(alias = "ORDER_TYPE_3C_REDEEM")]
        ThreeCRedeem = "ORDER_TYPE_3C_REDEEM",
        /// Redemptions for the further categories of a region (N品类核销).
        #[doc(alias = "ORDER_TYPE_N_QUALIFICATION_REDEEM")]
        NQualificationRedeem = "ORDER_TYPE_N_QUALIFICATION_REDEEM",
    }
}
