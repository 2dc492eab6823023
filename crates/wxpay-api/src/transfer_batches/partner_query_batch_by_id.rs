// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DetailFilter;
use super::DetailSummary;
use super::PartnerBatch;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a sub-merchant's batch by WeChat Pay's number (微信支付批次单号查询批次单).
///
/// `GET /v3/partner-transfer/batches/batch-id/{batch_id}`
///
/// - Returns [`PartnerBatch`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：微信支付批次单号查询批次单。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_7.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer_batches::PartnerQueryBatchById;
///
/// let request = PartnerQueryBatchById::new("sample-batch-id").need_query_detail(true);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"batch_id":"sample-batch-id","need_query_detail":true}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "微信支付批次单号查询批次单",
    "/v3/partner-transfer/batches/batch-id/{batch_id}",
    "GET /v3/partner-transfer/batches/batch-id/{batch_id}",
    "PartnerQueryBatchByBatchId"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerQueryBatchById {
    /// WeChat Pay's batch number (微信支付批次单号). Required. It stands in the path.
    pub batch_id: String,
    /// True to query the transfer details (是否查询转账明细单). Required.
    pub need_query_detail: Option<bool>,
    /// Start of the page of results.
    pub offset: Option<i64>,
    /// Most results to return in one page (最大资源条数).
    pub limit: Option<i64>,
    /// Status of the detail (明细状态).
    pub detail_status: Option<DetailFilter>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerQueryBatchById {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `need_query_detail`.
    pub fn new(batch_id: impl Into<String>) -> Self {
        Self {
            batch_id: batch_id.into(),
            need_query_detail: None,
            offset: None,
            limit: None,
            detail_status: None,
            extra: Extra::new(),
        }
    }

    /// True to query the transfer details (是否查询转账明细单). Required.
    pub fn need_query_detail<Via>(mut self, need_query_detail: impl IntoField<bool, Via>) -> Self {
        self.need_query_detail = need_query_detail.into_field();
        self
    }

    /// Start of the page of results.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (最大资源条数).
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }

    /// Status of the detail (明细状态).
    pub fn detail_status<Via>(mut self, detail_status: impl IntoField<DetailFilter, Via>) -> Self {
        self.detail_status = detail_status.into_field();
        self
    }
}

wxpay_core::__model_impl! { PartnerQueryBatchById
    [batch_id,]
    [need_query_detail, offset, limit, detail_status,]
    ["need_query_detail",]
}

wxpay_core::operation!(PartnerQueryBatchById => PartnerBatch, wxpay_core::Spec::new(
    "transfer_batches.partner_query_batch_by_id",
    wxpay_core::http::Method::GET,
    "/v3/partner-transfer/batches/batch-id/{batch_id}",
)
.title("微信支付批次单号查询批次单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_7.shtml")
.query(&["need_query_detail", "offset", "limit", "detail_status"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(PartnerQueryBatchById => [DetailSummary] in transfer_detail_list, items by offset);
