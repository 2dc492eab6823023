// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BankDetailReceipt;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the electronic receipt of one transfer in a bank's batch (查询明细电子回单受理结果).
///
/// `GET /v3/bank-batch-transfer/receipt/detail-receipts`
///
/// - Returns [`BankDetailReceipt`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询明细电子回单受理结果。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_9.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer_batches::QueryBankDetailReceipt;
///
/// let request = QueryBankDetailReceipt::new()
///     .out_batch_no("1217752501201407033233368018")
///     .out_detail_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_batch_no":"1217752501201407033233368018","out_detail_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询明细电子回单受理结果",
    "/v3/bank-batch-transfer/receipt/detail-receipts",
    "GET /v3/bank-batch-transfer/receipt/detail-receipts"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryBankDetailReceipt {
    /// The merchant's own batch number (银行转账批次单号). Required.
    pub out_batch_no: Option<String>,
    /// The merchant's own detail number (银行转账明细单号). Required.
    pub out_detail_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryBankDetailReceipt {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `out_batch_no` and `out_detail_no`.
    pub fn new() -> Self {
        Self {
            out_batch_no: None,
            out_detail_no: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own batch number (银行转账批次单号). Required.
    pub fn out_batch_no<Via>(mut self, out_batch_no: impl IntoField<String, Via>) -> Self {
        self.out_batch_no = out_batch_no.into_field();
        self
    }

    /// The merchant's own detail number (银行转账明细单号). Required.
    pub fn out_detail_no<Via>(mut self, out_detail_no: impl IntoField<String, Via>) -> Self {
        self.out_detail_no = out_detail_no.into_field();
        self
    }
}

impl Default for QueryBankDetailReceipt {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryBankDetailReceipt
    []
    [out_batch_no, out_detail_no,]
    ["out_batch_no", "out_detail_no",]
}

wxpay_core::operation!(QueryBankDetailReceipt => BankDetailReceipt, wxpay_core::Spec::new(
    "transfer_batches.query_bank_detail_receipt",
    wxpay_core::http::Method::GET,
    "/v3/bank-batch-transfer/receipt/detail-receipts",
)
.title("查询明细电子回单受理结果")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_9.shtml")
.query(&["out_batch_no", "out_detail_no"])
.repeat(wxpay_core::Repeat::Freely));
