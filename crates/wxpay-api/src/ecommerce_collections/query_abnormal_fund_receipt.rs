// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AbnormalFundReceipt;
use wxpay_core::model::Extra;

/// Queries the payment of abnormal funds in transit (查询在途异常资金付款结果).
///
/// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`
///
/// - Returns [`AbnormalFundReceipt`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询在途异常资金付款结果。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015408031)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_collections::QueryAbnormalFundReceipt;
///
/// let request = QueryAbnormalFundReceipt::new("sample-receipt-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"receipt_id":"sample-receipt-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询在途异常资金付款结果",
    "/v3/abnormal-fund-processing/receipts/{receipt_id}",
    "GET /v3/abnormal-fund-processing/receipts/{receipt_id}",
    "4015408031"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryAbnormalFundReceipt {
    /// Receipt id (微信支付在途异常资金付款单号). Required. It stands in the path.
    pub receipt_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryAbnormalFundReceipt {
    /// Creates the request; setters add the other fields.
    pub fn new(receipt_id: impl Into<String>) -> Self {
        Self {
            receipt_id: receipt_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryAbnormalFundReceipt
    [receipt_id,]
    []
    []
}

wxpay_core::operation!(QueryAbnormalFundReceipt => AbnormalFundReceipt, wxpay_core::Spec::new(
    "ecommerce_collections.query_abnormal_fund_receipt",
    wxpay_core::http::Method::GET,
    "/v3/abnormal-fund-processing/receipts/{receipt_id}",
)
.title("查询在途异常资金付款结果")
.family("ecommerce_collections")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015408031")
.repeat(wxpay_core::Repeat::Freely));
