// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DetailFilter;
use super::InsuranceBatchPage;
use super::InsuranceDetailSummary;

wxpay_core::model! {
    /// Queries an insurance batch by the merchant's own number (商户转账批次单号查询批次单).
    ///
    /// `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`
    ///
    /// - Returns [`InsuranceBatchPage`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：商户转账批次单号查询批次单。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504221)
    #[doc(alias = "商户转账批次单号查询批次单")]
    pub request QueryInsuranceBatchByOutBatchNo {
        required {
            /// The merchant's own batch number (商家批次单号). Required. It stands in the path.
            out_batch_no: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
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

wxpay_core::operation!(QueryInsuranceBatchByOutBatchNo => InsuranceBatchPage, wxpay_core::Spec::new(
    "query_insurance_batch_by_out_batch_no",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}",
)
.title("商户转账批次单号查询批次单")
.family("platform_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504221")
.query(&["sub_mchid", "need_query_detail", "offset", "limit", "detail_state"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(QueryInsuranceBatchByOutBatchNo => [InsuranceDetailSummary] in data, items by offset);
