// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BankDetailReceipt;

wxpay_core::model! {
    /// Queries the electronic receipt of one transfer in a bank's batch (查询明细电子回单受理结果).
    ///
    /// `GET /v3/bank-batch-transfer/receipt/detail-receipts`
    ///
    /// - Returns [`BankDetailReceipt`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询明细电子回单受理结果。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_9.shtml)
    #[doc(alias = "查询明细电子回单受理结果")]
    pub request QueryBankDetailReceipt {
        required {
            /// The merchant's own batch number (银行转账批次单号). Required.
            out_batch_no: String,
            /// The merchant's own detail number (银行转账明细单号). Required.
            out_detail_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryBankDetailReceipt => BankDetailReceipt, wxpay_core::Spec::new(
    "query_bank_detail_receipt",
    wxpay_core::http::Method::GET,
    "/v3/bank-batch-transfer/receipt/detail-receipts",
)
.title("查询明细电子回单受理结果")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_9.shtml")
.query(&["out_batch_no", "out_detail_no"])
.repeat(wxpay_core::Repeat::Freely));
