// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AcceptType;
use super::DetailReceipt;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for the electronic receipt of one transfer (转账明细电子回单受理).
///
/// `POST /v3/transfer-detail/electronic-receipts`
///
/// - Returns [`DetailReceipt`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_detail_no` and the same parameters.
/// - 中文：转账明细电子回单受理。调用方：商户、服务商、平台；`out_detail_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458967)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer_batches::{AcceptType, ApplyForDetailReceipt};
///
/// let request = ApplyForDetailReceipt::new("1217752501201407033233368018")
///     .accept_type(AcceptType::BatchTransfer);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"accept_type":"BATCH_TRANSFER","out_detail_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "转账明细电子回单受理",
    "/v3/transfer-detail/electronic-receipts",
    "POST /v3/transfer-detail/electronic-receipts",
    "4012458967"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForDetailReceipt {
    /// The merchant's own detail number (商家转账明细单号). Required.
    pub out_detail_no: String,
    /// Acceptance type (受理类型). Required.
    pub accept_type: Option<AcceptType>,
    /// The merchant's own batch number (商家转账批次单号).
    pub out_batch_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForDetailReceipt {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `accept_type`.
    pub fn new(out_detail_no: impl Into<String>) -> Self {
        Self {
            out_detail_no: out_detail_no.into(),
            accept_type: None,
            out_batch_no: None,
            extra: Extra::new(),
        }
    }

    /// Acceptance type (受理类型). Required.
    pub fn accept_type<Via>(mut self, accept_type: impl IntoField<AcceptType, Via>) -> Self {
        self.accept_type = accept_type.into_field();
        self
    }

    /// The merchant's own batch number (商家转账批次单号).
    pub fn out_batch_no<Via>(mut self, out_batch_no: impl IntoField<String, Via>) -> Self {
        self.out_batch_no = out_batch_no.into_field();
        self
    }
}

wxpay_core::__model_impl! { ApplyForDetailReceipt
    [out_detail_no,]
    [accept_type, out_batch_no,]
    ["accept_type",]
}

wxpay_core::operation!(ApplyForDetailReceipt => DetailReceipt, wxpay_core::Spec::new(
    "transfer_batches.apply_for_detail_receipt",
    wxpay_core::http::Method::POST,
    "/v3/transfer-detail/electronic-receipts",
)
.title("转账明细电子回单受理")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012458967")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_detail_no")));
