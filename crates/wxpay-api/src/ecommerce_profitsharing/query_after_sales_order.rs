// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailReason;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the outcome of profit sharing for after-sales service (查询售后服务分账结果).
///
/// `GET /v3/ecommerce/profitsharing/after-sales-orders`
///
/// - Returns [`AfterSalesOrder`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询售后服务分账结果。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_profitsharing::QueryAfterSalesOrder;
///
/// let request = QueryAfterSalesOrder::new().sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询售后服务分账结果",
    "/v3/ecommerce/profitsharing/after-sales-orders",
    "GET /v3/ecommerce/profitsharing/after-sales-orders"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryAfterSalesOrder {
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryAfterSalesOrder {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            transaction_id: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号).
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }
}

impl Default for QueryAfterSalesOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryAfterSalesOrder
    []
    [sub_mchid, transaction_id,]
    ["sub_mchid",]
}

wxpay_core::operation!(QueryAfterSalesOrder => AfterSalesOrder, wxpay_core::Spec::new(
    "ecommerce_profitsharing.query_after_sales_order",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/profitsharing/after-sales-orders",
)
.title("查询售后服务分账结果")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html")
.query(&["sub_mchid", "transaction_id"])
.repeat(wxpay_core::Repeat::Freely));

/// Profit sharing for after-sales service, with its outcome.
#[derive(Clone)]
#[non_exhaustive]
pub struct AfterSalesOrder {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信分账单号).
    pub transaction_id: Option<String>,
    /// Amount (分账金额). In fen.
    pub amount: Option<i64>,
    /// Result (分账结果).
    pub result: Option<AfterSalesResult>,
    /// Why it failed (分账失败原因).
    pub fail_reason: Option<FailReason>,
    /// When it was finished (分账完成时间).
    pub finish_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AfterSalesOrder
    []
    [sub_mchid, transaction_id, amount, result, fail_reason, finish_time,]
    []
}

wxpay_core::open_enum! {
    /// Outcome of profit sharing for after-sales service.
    pub enum AfterSalesResult {
        Processing = "PROCESSING",
        Success = "SUCCESS",
        Failed = "FAILED",
    }
}
