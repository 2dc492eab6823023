// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BatchReceipt;
use wxpay_core::model::Extra;

/// Queries the electronic receipt of a batch (查询转账电子回单).
///
/// `GET /v3/transfer/bill-receipt/{out_batch_no}`
///
/// - Returns [`BatchReceipt`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询转账电子回单。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458950)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer_batches::QueryBatchReceipt;
///
/// let request = QueryBatchReceipt::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_batch_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询转账电子回单",
    "/v3/transfer/bill-receipt/{out_batch_no}",
    "GET /v3/transfer/bill-receipt/{out_batch_no}",
    "4012458950"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryBatchReceipt {
    /// The merchant's own batch number (商家批次单号). Required. It stands in the path.
    pub out_batch_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryBatchReceipt {
    /// Creates the request; setters add the other fields.
    pub fn new(out_batch_no: impl Into<String>) -> Self {
        Self {
            out_batch_no: out_batch_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryBatchReceipt
    [out_batch_no,]
    []
    []
}

wxpay_core::operation!(QueryBatchReceipt => BatchReceipt, wxpay_core::Spec::new(
    "transfer_batches.query_batch_receipt",
    wxpay_core::http::Method::GET,
    "/v3/transfer/bill-receipt/{out_batch_no}",
)
.title("查询转账电子回单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012458950")
.repeat(wxpay_core::Repeat::Freely));
