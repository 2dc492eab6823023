// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BatchReceipt;
use wxpay_core::model::Extra;

/// Asks for the electronic receipt of a batch (转账电子回单申请受理).
///
/// `POST /v3/transfer/bill-receipt`
///
/// - Returns [`BatchReceipt`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_batch_no` and the same parameters.
/// - 中文：转账电子回单申请受理。调用方：商户、服务商、平台；`out_batch_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458946)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer_batches::ApplyForBatchReceipt;
///
/// let request = ApplyForBatchReceipt::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_batch_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "转账电子回单申请受理",
    "/v3/transfer/bill-receipt",
    "POST /v3/transfer/bill-receipt",
    "4012458946"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForBatchReceipt {
    /// The merchant's own batch number (商家批次单号). Required.
    pub out_batch_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForBatchReceipt {
    /// Creates the request; setters add the other fields.
    pub fn new(out_batch_no: impl Into<String>) -> Self {
        Self {
            out_batch_no: out_batch_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { ApplyForBatchReceipt
    [out_batch_no,]
    []
    []
}

wxpay_core::operation!(ApplyForBatchReceipt => BatchReceipt, wxpay_core::Spec::new(
    "transfer_batches.apply_for_batch_receipt",
    wxpay_core::http::Method::POST,
    "/v3/transfer/bill-receipt",
)
.title("转账电子回单申请受理")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012458946")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_no")));
