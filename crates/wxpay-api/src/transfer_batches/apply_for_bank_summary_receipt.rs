// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BankSummaryReceipt;
use wxpay_core::model::Extra;

/// Asks for the summary electronic receipt of a bank's batch (受理汇总电子回单).
///
/// `POST /v3/bank-batch-transfer/receipt/summary-receipts`
///
/// - Returns [`BankSummaryReceipt`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_batch_no` and the same parameters.
/// - 中文：受理汇总电子回单。调用方：服务商、平台；`out_batch_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_6.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer_batches::ApplyForBankSummaryReceipt;
///
/// let request = ApplyForBankSummaryReceipt::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_batch_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "受理汇总电子回单",
    "/v3/bank-batch-transfer/receipt/summary-receipts",
    "POST /v3/bank-batch-transfer/receipt/summary-receipts"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForBankSummaryReceipt {
    /// The merchant's own batch number (银行转账批次单号). Required.
    pub out_batch_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForBankSummaryReceipt {
    /// Creates the request; setters add the other fields.
    pub fn new(out_batch_no: impl Into<String>) -> Self {
        Self {
            out_batch_no: out_batch_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { ApplyForBankSummaryReceipt
    [out_batch_no,]
    []
    []
}

wxpay_core::operation!(ApplyForBankSummaryReceipt => BankSummaryReceipt, wxpay_core::Spec::new(
    "transfer_batches.apply_for_bank_summary_receipt",
    wxpay_core::http::Method::POST,
    "/v3/bank-batch-transfer/receipt/summary-receipts",
)
.title("受理汇总电子回单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_6.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_no")));
