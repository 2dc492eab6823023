// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CategoryState;
use super::CollectionState;

wxpay_core::model! {
    /// Queries the states of transactions by their order numbers (交易信息查询).
    ///
    /// `POST /v3/gov/subsidy/transactions/query`
    ///
    /// - Returns [`TransactionList`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：交易信息查询。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "交易信息查询")]
    pub request QueryTransactions {
        required {
            /// Region code of the qualification used (使用的资格的地区编码). Required.
            qualification_region_code: i64,
            /// The merchant's own order numbers (商户订单号数组). Required.
            order_number_list: Vec<String>,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryTransactions => TransactionList, wxpay_core::Spec::new(
    "query_transactions",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/transactions/query",
)
.title("交易信息查询")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The states of transactions.
    pub answer TransactionList {
        always {}
        optional {
            /// Code (响应码).
            code: String,
            /// Message (响应描述).
            message: String,
            /// States of the orders (订单状态数组).
            shop_order_list: Vec<ShopOrder>,
        }
    }
}

wxpay_core::model! {
    /// An order with its collection and category state.
    pub answer ShopOrder {
        always {}
        optional {
            /// Order number (单号).
            shop_order_number: String,
            /// Collection state (归集状态枚举).
            collect_state: CollectionState,
            /// State of the category (品类状态).
            cate_state: CategoryState,
        }
    }
}
