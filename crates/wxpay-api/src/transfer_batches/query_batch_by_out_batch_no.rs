// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Batch;
use super::DetailSummary;

wxpay_core::model! {
    /// Queries a batch by the merchant's own number (商家批次单号查询批次单).
    ///
    /// `GET /v3/transfer/batches/out-batch-no/{out_batch_no}`
    ///
    /// - Returns [`BatchPage`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：商家批次单号查询批次单。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458877)
    #[doc(alias = "商家批次单号查询批次单")]
    pub request QueryBatchByOutBatchNo {
        required {
            /// The merchant's own batch number (商家批次单号). Required. It stands in the path.
            out_batch_no: String,
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

wxpay_core::operation!(QueryBatchByOutBatchNo => BatchPage, wxpay_core::Spec::new(
    "query_batch_by_out_batch_no",
    wxpay_core::http::Method::GET,
    "/v3/transfer/batches/out-batch-no/{out_batch_no}",
)
.title("商家批次单号查询批次单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012458877")
.query(&["need_query_detail", "offset", "limit", "detail_status"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(QueryBatchByOutBatchNo => [DetailSummary] in transfer_detail_list, items by offset);

wxpay_core::model! {
    /// A batch with a page of its details, found by the merchant's own number.
    pub answer BatchPage {
        always {}
        optional {
            /// Transfer batch (转账批次单).
            transfer_batch: Batch,
            /// List of transfer details (转账明细单列表).
            transfer_detail_list: Vec<DetailSummary>,
            /// Where the page of results starts. No official source confirms it.
            offset: i64,
            /// Most results to return in one page (最大资源条数). No official source confirms it.
            limit: i64,
        }
    }
}
