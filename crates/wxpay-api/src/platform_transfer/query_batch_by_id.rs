// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BatchPage;
use super::DetailSummary;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a batch by WeChat Pay's number (微信支付转账批次单号查询批次单).
///
/// `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`
///
/// - Returns [`BatchPage`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：微信支付转账批次单号查询批次单。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::platform_transfer::QueryBatchById;
///
/// let request = QueryBatchById::new("sample-batch-id")
///     .sub_mchid("1900000109")
///     .need_query_detail(true);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"batch_id":"sample-batch-id","need_query_detail":true,"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "微信支付转账批次单号查询批次单",
    "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}",
    "GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}",
    "QueryBatchByBatchId"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryBatchById {
    /// WeChat Pay's batch number (商家转账批次单号). Required. It stands in the path.
    pub batch_id: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// True to query the transfer details (是否查询转账明细单). Required.
    pub need_query_detail: Option<bool>,
    /// State of the detail (明细状态).
    pub detail_state: Option<BatchIdDetailFilter>,
    /// Start of the page of results.
    pub offset: Option<i64>,
    /// Most results to return in one page (最大资源条数).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryBatchById {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid` and `need_query_detail`.
    pub fn new(batch_id: impl Into<String>) -> Self {
        Self {
            batch_id: batch_id.into(),
            sub_mchid: None,
            need_query_detail: None,
            detail_state: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// True to query the transfer details (是否查询转账明细单). Required.
    pub fn need_query_detail<Via>(mut self, need_query_detail: impl IntoField<bool, Via>) -> Self {
        self.need_query_detail = need_query_detail.into_field();
        self
    }

    /// State of the detail (明细状态).
    pub fn detail_state<Via>(
        mut self,
        detail_state: impl IntoField<BatchIdDetailFilter, Via>,
    ) -> Self {
        self.detail_state = detail_state.into_field();
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
}

wxpay_core::__model_impl! { QueryBatchById
    [batch_id,]
    [sub_mchid, need_query_detail, detail_state, offset, limit,]
    ["sub_mchid", "need_query_detail",]
}

wxpay_core::operation!(QueryBatchById => BatchPage, wxpay_core::Spec::new(
    "platform_transfer.query_batch_by_id",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}",
)
.title("微信支付转账批次单号查询批次单")
.family("platform_transfer")
.doc("https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html")
.query(&["sub_mchid", "need_query_detail", "detail_state", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(QueryBatchById => [DetailSummary] in data, items by offset);

wxpay_core::open_enum! {
    /// Transfers that a query of a batch by WeChat Pay's number shows.
    pub enum BatchIdDetailFilter {
        /// Transfers in any state (全部).
        All = "ALL",
        /// Waits for an employee of the sub-merchant to confirm (待确认).
        WaitPay = "WAIT_PAY",
        /// Transferred (转账成功).
        Success = "SUCCESS",
        /// Failed; read the reason before a new transfer (转账失败).
        Fail = "FAIL",
    }
}
