// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CategoryState;
use super::CollectionState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the states of transactions by their order numbers (交易信息查询).
///
/// `POST /v3/gov/subsidy/transactions/query`
///
/// - Returns [`TransactionList`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：交易信息查询。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::QueryTransactions;
///
/// let request = QueryTransactions::new()
///     .qualification_region_code(1)
///     .order_number_list(["示例文字"]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"order_number_list":["示例文字"],"qualification_region_code":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "交易信息查询",
    "/v3/gov/subsidy/transactions/query",
    "POST /v3/gov/subsidy/transactions/query"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryTransactions {
    /// Region code of the qualification used (使用的资格的地区编码). Required.
    pub qualification_region_code: Option<i64>,
    /// The merchant's own order numbers (商户订单号数组). Required.
    pub order_number_list: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryTransactions {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `qualification_region_code` and `order_number_list`.
    pub fn new() -> Self {
        Self {
            qualification_region_code: None,
            order_number_list: None,
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

    /// The merchant's own order numbers (商户订单号数组). Required.
    pub fn order_number_list<Via>(
        mut self,
        order_number_list: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.order_number_list = order_number_list.into_field();
        self
    }
}

impl Default for QueryTransactions {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryTransactions
    []
    [qualification_region_code, order_number_list,]
    ["qualification_region_code", "order_number_list",]
}

wxpay_core::operation!(QueryTransactions => TransactionList, wxpay_core::Spec::new(
    "gov_subsidy.query_transactions",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/transactions/query",
)
.title("交易信息查询")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

/// The states of transactions.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionList {
    /// Code (响应码).
    pub code: Option<String>,
    /// Message (响应描述).
    pub message: Option<String>,
    /// States of the orders (订单状态数组).
    pub shop_order_list: Option<Vec<ShopOrder>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TransactionList
    []
    [code, message, shop_order_list,]
    []
}

/// An order with its collection and category state.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShopOrder {
    /// Order number (单号).
    pub shop_order_number: Option<String>,
    /// Collection state (归集状态枚举).
    pub collect_state: Option<CollectionState>,
    /// State of the category (品类状态).
    pub cate_state: Option<CategoryState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ShopOrder
    []
    [shop_order_number, collect_state, cate_state,]
    []
}
