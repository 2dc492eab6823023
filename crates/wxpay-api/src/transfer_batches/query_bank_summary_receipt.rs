// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BankSummaryReceipt;

wxpay_core::model! {
    /// Queries the summary electronic receipt of a bank's batch (查询汇总电子回单受理结果).
    ///
    /// `GET /v3/bank-batch-transfer/receipt/summary-receipts`
    ///
    /// - Returns [`BankSummaryReceipt`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询汇总电子回单受理结果。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_7.shtml)
    #[doc(alias = "查询汇总电子回单受理结果")]
    pub request QueryBankSummaryReceipt {
        required {
            /// The merchant's own batch number (银行转账批次单号). Required.
            out_batch_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryBankSummaryReceipt => BankSummaryReceipt, wxpay_core::Spec::new(
    "query_bank_summary_receipt",
    wxpay_core::http::Method::GET,
    "/v3/bank-batch-transfer/receipt/summary-receipts",
)
.title("查询汇总电子回单受理结果")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_7.shtml")
.query(&["out_batch_no"])
.repeat(wxpay_core::Repeat::Freely));
