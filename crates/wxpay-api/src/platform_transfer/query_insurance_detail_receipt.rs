// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiptState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the electronic receipt of one transfer in an insurance batch (查询商家转账明细电子回单).
///
/// `GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
///
/// - Returns [`InsuranceDetailReceipt`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询商家转账明细电子回单。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::platform_transfer::QueryInsuranceDetailReceipt;
///
/// let request = QueryInsuranceDetailReceipt::new()
///     .out_batch_no("1217752501201407033233368018")
///     .out_detail_no("1217752501201407033233368018")
///     .sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_batch_no":"1217752501201407033233368018","out_detail_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询商家转账明细电子回单",
    "/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}",
    "GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryInsuranceDetailReceipt {
    /// The merchant's own batch number (商家批次单号). Required. It stands in the path.
    pub out_batch_no: Option<String>,
    /// The merchant's own detail number (商家明细单号). Required. It stands in the path.
    pub out_detail_no: Option<String>,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryInsuranceDetailReceipt {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `out_batch_no`, `out_detail_no` and `sub_mchid`.
    pub fn new() -> Self {
        Self {
            out_batch_no: None,
            out_detail_no: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own batch number (商家批次单号). Required. It stands in the path.
    pub fn out_batch_no<Via>(mut self, out_batch_no: impl IntoField<String, Via>) -> Self {
        self.out_batch_no = out_batch_no.into_field();
        self
    }

    /// The merchant's own detail number (商家明细单号). Required. It stands in the path.
    pub fn out_detail_no<Via>(mut self, out_detail_no: impl IntoField<String, Via>) -> Self {
        self.out_detail_no = out_detail_no.into_field();
        self
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

impl Default for QueryInsuranceDetailReceipt {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryInsuranceDetailReceipt
    []
    [out_batch_no, out_detail_no, sub_mchid,]
    ["out_batch_no", "out_detail_no", "sub_mchid",]
}

wxpay_core::operation!(QueryInsuranceDetailReceipt => InsuranceDetailReceipt, wxpay_core::Spec::new(
    "platform_transfer.query_insurance_detail_receipt",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}",
)
.title("查询商家转账明细电子回单")
.family("platform_transfer")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

/// The electronic receipt of one transfer in an insurance batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsuranceDetailReceipt {
    /// WeChat Pay's batch number (商家转账批次单号).
    pub batch_id: Option<String>,
    /// The merchant's own batch number (商家批次单号).
    pub out_batch_no: Option<String>,
    /// WeChat Pay's detail number (商家转账明细单号).
    pub detail_id: Option<String>,
    /// The merchant's own detail number (商家明细单号).
    pub out_detail_no: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// Receipt state (电子回单状态).
    pub receipt_state: Option<ReceiptState>,
    /// Hash method (电子回单文件的hash方法).
    pub hash_type: Option<String>,
    /// Hash value (电子回单文件的hash值).
    pub hash_value: Option<String>,
    /// Download address (电子回单文件的下载地址).
    pub download_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InsuranceDetailReceipt
    []
    [batch_id, out_batch_no, detail_id, out_detail_no, sub_mchid, receipt_state, hash_type, hash_value, download_url,]
    []
}
