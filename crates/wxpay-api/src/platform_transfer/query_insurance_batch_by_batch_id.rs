// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DetailFilter;
use super::InsuranceBatchPage;
use super::InsuranceDetailSummary;

wxpay_core::model! {
    /// Queries an insurance batch by WeChat Pay's number (微信支付转账批次单号查询批次单).
    ///
    /// `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`
    ///
    /// - Returns [`InsuranceBatchPage`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：微信支付转账批次单号查询批次单。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504223)
    #[doc(alias = "微信支付转账批次单号查询批次单")]
    pub request QueryInsuranceBatchByBatchId {
        required {
            /// WeChat Pay's batch number (商家转账批次单号). Required. It stands in the path.
            batch_id: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// Whether to query the transfer details (是否查询转账明细单). Required.
            need_query_detail: bool,
        }
        optional {
            /// State of the detail (明细状态).
            detail_state: DetailFilter,
            /// Where the page of results starts.
            offset: i64,
            /// Most results to return in one page (最大资源条数).
            limit: i64,
        }
    }
}

wxpay_core::operation!(QueryInsuranceBatchByBatchId => InsuranceBatchPage, wxpay_core::Spec::new(
    "query_insurance_batch_by_batch_id",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}",
)
.title("微信支付转账批次单号查询批次单")
.family("platform_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504223")
.query(&["sub_mchid", "need_query_detail", "detail_state", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(QueryInsuranceBatchByBatchId => [InsuranceDetailSummary] in data, items by offset);
