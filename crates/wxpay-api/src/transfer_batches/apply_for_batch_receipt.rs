// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BatchReceipt;

wxpay_core::model! {
    /// Asks for the electronic receipt of a batch (转账电子回单申请受理).
    ///
    /// `POST /v3/transfer/bill-receipt`
    ///
    /// - Returns [`BatchReceipt`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_batch_no` and the same parameters.
    /// - 中文：转账电子回单申请受理。调用方：商户、服务商、平台；`out_batch_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458946)
    #[doc(alias = "转账电子回单申请受理")]
    pub request ApplyForBatchReceipt {
        required {
            /// The merchant's own batch number (商家批次单号). Required.
            out_batch_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(ApplyForBatchReceipt => BatchReceipt, wxpay_core::Spec::new(
    "apply_for_batch_receipt",
    wxpay_core::http::Method::POST,
    "/v3/transfer/bill-receipt",
)
.title("转账电子回单申请受理")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012458946")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_no")));
