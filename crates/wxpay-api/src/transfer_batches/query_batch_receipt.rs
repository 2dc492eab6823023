// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BatchReceipt;

wxpay_core::model! {
    /// Queries the electronic receipt of a batch (查询转账电子回单).
    ///
    /// `GET /v3/transfer/bill-receipt/{out_batch_no}`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_12.shtml)
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_12.shtml")
.repeat(wxpay_core::Repeat::Freely));
