// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BankSummaryReceipt;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the summary electronic receipt of a bank's batch (查询汇总电子回单受理结果).
///
/// `GET /v3/bank-batch-transfer/receipt/summary-receipts`
///
/// - Returns [`BankSummaryReceipt`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询汇总电子回单受理结果。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_7.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer_batches::QueryBankSummaryReceipt;
///
/// let request = QueryBankSummaryReceipt::new().out_batch_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_batch_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询汇总电子回单受理结果",
    "/v3/bank-batch-transfer/receipt/summary-receipts",
    "GET /v3/bank-batch-transfer/receipt/summary-receipts"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryBankSummaryReceipt {
    /// The merchant's own batch number (银行转账批次单号). Required.
    pub out_batch_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryBankSummaryReceipt {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `out_batch_no`.
    pub fn new() -> Self {
        Self {
            out_batch_no: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own batch number (银行转账批次单号). Required.
    pub fn out_batch_no<Via>(mut self, out_batch_no: impl IntoField<String, Via>) -> Self {
        self.out_batch_no = out_batch_no.into_field();
        self
    }
}

impl Default for QueryBankSummaryReceipt {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryBankSummaryReceipt
    []
    [out_batch_no,]
    ["out_batch_no",]
}

wxpay_core::operation!(QueryBankSummaryReceipt => BankSummaryReceipt, wxpay_core::Spec::new(
    "transfer_batches.query_bank_summary_receipt",
    wxpay_core::http::Method::GET,
    "/v3/bank-batch-transfer/receipt/summary-receipts",
)
.title("查询汇总电子回单受理结果")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_7.shtml")
.query(&["out_batch_no"])
.repeat(wxpay_core::Repeat::Freely));
