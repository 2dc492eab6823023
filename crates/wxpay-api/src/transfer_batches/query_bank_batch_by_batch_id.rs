// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BankBatch;
use super::BankDetailSummary;
use super::DetailFilter;

wxpay_core::model! {
    /// Queries a bank's batch by WeChat Pay's number (微信支付批次单号查询批次单).
    ///
    /// `GET /v3/bank-transfer/batches/batch-id/{batch_id}`
    ///
    /// - Returns [`BankBatch`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：微信支付批次单号查询批次单。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_2.shtml)
    #[doc(alias = "微信支付批次单号查询批次单")]
    pub request QueryBankBatchByBatchId {
        required {
            /// WeChat Pay's batch number (微信支付批次单号). Required. It stands in the path.
            batch_id: String,
            /// Whether to query the transfer details (是否查询转账明细单). Required.
            need_query_detail: bool,
        }
        optional {
            /// Where the page of results starts.
            offset: i64,
            /// Most results to return in one page (最大资源条数).
            limit: i64,
            /// State of the detail (明细状态).
            detail_state: DetailFilter,
        }
    }
}

wxpay_core::operation!(QueryBankBatchByBatchId => BankBatch, wxpay_core::Spec::new(
    "query_bank_batch_by_batch_id",
    wxpay_core::http::Method::GET,
    "/v3/bank-transfer/batches/batch-id/{batch_id}",
)
.title("微信支付批次单号查询批次单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_2.shtml")
.query(&["need_query_detail", "offset", "limit", "detail_state"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(QueryBankBatchByBatchId => [BankDetailSummary] in transfer_detail_list, items by offset);
