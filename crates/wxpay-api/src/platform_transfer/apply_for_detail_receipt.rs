// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiptState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for the electronic receipt of one transfer in a batch (申请商家转账明细电子回单).
///
/// `POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
///
/// - Returns [`DetailReceiptApplication`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_batch_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：申请商家转账明细电子回单。调用方：服务商、平台；`out_batch_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::platform_transfer::ApplyForDetailReceipt;
///
/// let request = ApplyForDetailReceipt::new()
///     .out_batch_no("1217752501201407033233368018")
///     .out_detail_no("1217752501201407033233368018")
///     .sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_batch_no":"1217752501201407033233368018","out_detail_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请商家转账明细电子回单",
    "/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply",
    "POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForDetailReceipt {
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

impl ApplyForDetailReceipt {
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

impl Default for ApplyForDetailReceipt {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForDetailReceipt
    []
    [out_batch_no, out_detail_no, sub_mchid,]
    ["out_batch_no", "out_detail_no", "sub_mchid",]
}

wxpay_core::operation!(ApplyForDetailReceipt => DetailReceiptApplication, wxpay_core::Spec::new(
    "platform_transfer.apply_for_detail_receipt",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply",
)
.title("申请商家转账明细电子回单")
.family("platform_transfer")
.doc("https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_no")));

/// An application for the receipt of one transfer in a batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct DetailReceiptApplication {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own batch number (商家批次单号).
    pub out_batch_no: Option<String>,
    /// The merchant's own detail number (商家明细单号).
    pub out_detail_no: Option<String>,
    /// Receipt state (电子回单状态).
    pub receipt_state: Option<ReceiptState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DetailReceiptApplication
    []
    [sub_mchid, out_batch_no, out_detail_no, receipt_state,]
    []
}
