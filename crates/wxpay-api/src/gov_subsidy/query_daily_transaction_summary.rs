// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CategoryState;

wxpay_core::model! {
    /// Queries the totals of one day's transactions (查询单日交易汇总).
    ///
    /// `POST /v3/gov/subsidy/transactions/summary/query-day`
    ///
    /// - Returns [`DailyTransactionSummary`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询单日交易汇总。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "查询单日交易汇总")]
    pub request QueryDailyTransactionSummary {
        required {
            /// Region code of the qualification used (使用的资格的地区编码). Required.
            qualification_region_code: i64,
            /// Date queried (查询的日期). Required.
            query_date: String,
            /// Category of orders queried (查询的订单类别). Required.
            query_type: SummaryQueryType,
        }
        optional {
            /// Consumer product category id (消费品类ID). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
            appliance_id: i64,
            /// State of the category (品类状态).
            cate_state: CategoryState,
        }
    }
}

wxpay_core::operation!(QueryDailyTransactionSummary => DailyTransactionSummary, wxpay_core::Spec::new(
    "query_daily_transaction_summary",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/transactions/summary/query-day",
)
.title("查询单日交易汇总")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The totals of one day's transactions.
    pub answer DailyTransactionSummary {
        always {}
        optional {
            /// Code (响应码).
            code: String,
            /// Message (响应描述).
            message: String,
            /// Total number of transactions (交易总笔数).
            total_trade_count: i64,
            /// Total amount of transactions (交易总金额). In fen.
            total_trade_amount: i64,
            /// Total subsidy (补贴总金额).
            total_subsidy_count: i64,
        }
    }
}

wxpay_core::open_enum! {
    /// What a daily summary counts.
    pub enum SummaryQueryType {
        OrderTypeTransaction = "ORDER_TYPE_TRANSACTION",
        OrderTypeApplianceRedeem = "ORDER_TYPE_APPLIANCE_REDEEM",
        OrderType3cRedeem = "ORDER_TYPE_3C_REDEEM",
        OrderTypeNQualificationRedeem = "ORDER_TYPE_N_QUALIFICATION_REDEEM",
    }
}
