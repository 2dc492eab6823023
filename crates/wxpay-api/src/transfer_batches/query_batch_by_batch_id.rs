// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Batch;
use super::DetailSummary;

wxpay_core::model! {
    /// Queries a batch by WeChat Pay's number (微信批次单号查询批次单).
    ///
    /// `GET /v3/transfer/batches/batch-id/{batch_id}`
    ///
    /// - Returns [`BatchWithDetails`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：微信批次单号查询批次单。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458868)
    #[doc(alias = "微信批次单号查询批次单")]
    pub request QueryBatchByBatchId {
        required {
            /// WeChat Pay's batch number (微信批次单号). Required. It stands in the path.
            batch_id: String,
            /// Whether to query the transfer details (是否查询转账明细单). Required.
            need_query_detail: bool,
        }
        optional {
            /// Where the page of results starts.
            offset: i64,
            /// Most results to return in one page (最大资源条数).
            limit: i64,
            /// Status of the detail (明细状态).
            detail_status: String,
        }
    }
}

wxpay_core::operation!(QueryBatchByBatchId => BatchWithDetails, wxpay_core::Spec::new(
    "query_batch_by_batch_id",
    wxpay_core::http::Method::GET,
    "/v3/transfer/batches/batch-id/{batch_id}",
)
.title("微信批次单号查询批次单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012458868")
.query(&["need_query_detail", "offset", "limit", "detail_status"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(QueryBatchByBatchId => [DetailSummary] in transfer_detail_list, items by offset);

wxpay_core::model! {
    /// A batch with its details, found by WeChat Pay's number.
    pub answer BatchWithDetails {
        always {}
        optional {
            /// Transfer batch (转账批次单).
            transfer_batch: Batch,
            /// List of transfer details (转账明细单列表).
            transfer_detail_list: Vec<DetailSummary>,
        }
    }
}
