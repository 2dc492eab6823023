// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BatchReceipt;

wxpay_core::model! {
    /// Queries the electronic receipt of a batch (查询转账电子回单).
    ///
    /// `GET /v3/transfer/bill-receipt/{out_batch_no}`
    ///
    /// - Returns [`BatchReceipt`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询转账电子回单。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458950)
    #[doc(alias = "查询转账电子回单")]
    pub request QueryBatchReceipt {
        required {
            /// The merchant's own batch number (商家批次单号). Required. It stands in the path.
            out_batch_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryBatchReceipt => BatchReceipt, wxpay_core::Spec::new(
    "query_batch_receipt",
    wxpay_core::http::Method::GET,
    "/v3/transfer/bill-receipt/{out_batch_no}",
)
.title("查询转账电子回单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012458950")
.repeat(wxpay_core::Repeat::Freely));
