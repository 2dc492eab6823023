// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AcceptType;
use super::DetailReceipt;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the electronic receipt of one transfer (查询转账明细电子回单受理结果).
///
/// `GET /v3/transfer-detail/electronic-receipts`
///
/// - Returns [`DetailReceipt`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询转账明细电子回单受理结果。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458972)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer_batches::{AcceptType, QueryDetailReceipt};
///
/// let request = QueryDetailReceipt::new()
///     .accept_type(AcceptType::BatchTransfer)
///     .out_detail_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"accept_type":"BATCH_TRANSFER","out_detail_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询转账明细电子回单受理结果",
    "/v3/transfer-detail/electronic-receipts",
    "GET /v3/transfer-detail/electronic-receipts",
    "4012458972"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryDetailReceipt {
    /// Acceptance type (受理类型). Required.
    pub accept_type: Option<AcceptType>,
    /// The merchant's own batch number (商家转账批次单号).
    pub out_batch_no: Option<String>,
    /// The merchant's own detail number (商家转账明细单号). Required.
    pub out_detail_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryDetailReceipt {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `accept_type` and `out_detail_no`.
    pub fn new() -> Self {
        Self {
            accept_type: None,
            out_batch_no: None,
            out_detail_no: None,
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

    /// The merchant's own detail number (商家转账明细单号). Required.
    pub fn out_detail_no<Via>(mut self, out_detail_no: impl IntoField<String, Via>) -> Self {
        self.out_detail_no = out_detail_no.into_field();
        self
    }
}

impl Default for QueryDetailReceipt {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryDetailReceipt
    []
    [accept_type, out_batch_no, out_detail_no,]
    ["accept_type", "out_detail_no",]
}

wxpay_core::operation!(QueryDetailReceipt => DetailReceipt, wxpay_core::Spec::new(
    "transfer_batches.query_detail_receipt",
    wxpay_core::http::Method::GET,
    "/v3/transfer-detail/electronic-receipts",
)
.title("查询转账明细电子回单受理结果")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012458972")
.query(&["accept_type", "out_batch_no", "out_detail_no"])
.repeat(wxpay_core::Repeat::Freely));
