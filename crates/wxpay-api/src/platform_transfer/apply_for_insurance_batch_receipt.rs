// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiptState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for the electronic receipt of an insurance batch (申请商家转账批次电子回单).
///
/// `POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
///
/// - Returns [`InsuranceBatchReceiptApplication`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_batch_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：申请商家转账批次电子回单。调用方：服务商、平台；`out_batch_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::platform_transfer::ApplyForInsuranceBatchReceipt;
///
/// let request =
///     ApplyForInsuranceBatchReceipt::new("1217752501201407033233368018").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_batch_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请商家转账批次电子回单",
    "/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply",
    "POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForInsuranceBatchReceipt {
    /// The merchant's own batch number (商家批次单号). Required. It stands in the path.
    pub out_batch_no: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForInsuranceBatchReceipt {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(out_batch_no: impl Into<String>) -> Self {
        Self {
            out_batch_no: out_batch_no.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { ApplyForInsuranceBatchReceipt
    [out_batch_no,]
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(ApplyForInsuranceBatchReceipt => InsuranceBatchReceiptApplication, wxpay_core::Spec::new(
    "platform_transfer.apply_for_insurance_batch_receipt",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply",
)
.title("申请商家转账批次电子回单")
.family("platform_transfer")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_no")));

/// The progress of an application for the receipt of an insurance batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsuranceBatchReceiptApplication {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own batch number (商家批次单号).
    pub out_batch_no: Option<String>,
    /// Receipt state (电子回单状态).
    pub receipt_state: Option<ReceiptState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InsuranceBatchReceiptApplication
    []
    [sub_mchid, out_batch_no, receipt_state,]
    []
}
