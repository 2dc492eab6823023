// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferDetail;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one transfer in a batch by WeChat Pay's numbers (微信明细单号查询明细单).
///
/// `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
///
/// - Returns [`TransferDetail`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：微信明细单号查询明细单。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458886)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer_batches::QueryDetailById;
///
/// let request = QueryDetailById::new()
///     .batch_id("sample-batch-id")
///     .detail_id("sample-detail-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"batch_id":"sample-batch-id","detail_id":"sample-detail-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "微信明细单号查询明细单",
    "/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    "GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    "4012458886",
    "QueryDetailByDetailId"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryDetailById {
    /// WeChat Pay's batch number (微信批次单号). Required. It stands in the path.
    pub batch_id: Option<String>,
    /// WeChat Pay's detail number (微信明细单号). Required. It stands in the path.
    pub detail_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryDetailById {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `batch_id` and `detail_id`.
    pub fn new() -> Self {
        Self {
            batch_id: None,
            detail_id: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's batch number (微信批次单号). Required. It stands in the path.
    pub fn batch_id<Via>(mut self, batch_id: impl IntoField<String, Via>) -> Self {
        self.batch_id = batch_id.into_field();
        self
    }

    /// WeChat Pay's detail number (微信明细单号). Required. It stands in the path.
    pub fn detail_id<Via>(mut self, detail_id: impl IntoField<String, Via>) -> Self {
        self.detail_id = detail_id.into_field();
        self
    }
}

impl Default for QueryDetailById {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryDetailById
    []
    [batch_id, detail_id,]
    ["batch_id", "detail_id",]
}

wxpay_core::operation!(QueryDetailById => TransferDetail, wxpay_core::Spec::new(
    "transfer_batches.query_detail_by_id",
    wxpay_core::http::Method::GET,
    "/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
)
.title("微信明细单号查询明细单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012458886")
.repeat(wxpay_core::Repeat::Freely));
