// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PartnerTransferDetail;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one transfer in a sub-merchant's batch by WeChat Pay's numbers (微信支付明细单号查询明细单).
///
/// `GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
///
/// - Returns [`PartnerTransferDetail`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：微信支付明细单号查询明细单。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_8.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer_batches::PartnerQueryDetailById;
///
/// let request = PartnerQueryDetailById::new()
///     .batch_id("sample-batch-id")
///     .detail_id("sample-detail-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"batch_id":"sample-batch-id","detail_id":"sample-detail-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "微信支付明细单号查询明细单",
    "/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    "GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    "PartnerQueryDetailByDetailId"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerQueryDetailById {
    /// WeChat Pay's batch number (微信支付批次单号). Required. It stands in the path.
    pub batch_id: Option<String>,
    /// WeChat Pay's detail number (微信明细单号). Required. It stands in the path.
    pub detail_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerQueryDetailById {
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

    /// WeChat Pay's batch number (微信支付批次单号). Required. It stands in the path.
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

impl Default for PartnerQueryDetailById {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PartnerQueryDetailById
    []
    [batch_id, detail_id,]
    ["batch_id", "detail_id",]
}

wxpay_core::operation!(PartnerQueryDetailById => PartnerTransferDetail, wxpay_core::Spec::new(
    "transfer_batches.partner_query_detail_by_id",
    wxpay_core::http::Method::GET,
    "/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
)
.title("微信支付明细单号查询明细单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_8.shtml")
.repeat(wxpay_core::Repeat::Freely));
