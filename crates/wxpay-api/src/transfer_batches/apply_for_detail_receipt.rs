// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AcceptType;
use super::DetailReceipt;

wxpay_core::model! {
    /// Asks for the electronic receipt of one transfer (转账明细电子回单受理).
    ///
    /// `POST /v3/transfer-detail/electronic-receipts`
    ///
    /// - Returns [`DetailReceipt`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_detail_no` and the same parameters.
    /// - 中文：转账明细电子回单受理。调用方：商户、服务商、平台；`out_detail_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458967)
    #[doc(alias = "转账明细电子回单受理")]
    pub request ApplyForDetailReceipt {
        required {
            /// Acceptance type (受理类型). Required.
            accept_type: AcceptType,
            /// The merchant's own detail number (商家转账明细单号). Required.
            out_detail_no: String,
        }
        optional {
            /// The merchant's own batch number (商家转账批次单号).
            out_batch_no: String,
        }
    }
}

wxpay_core::operation!(ApplyForDetailReceipt => DetailReceipt, wxpay_core::Spec::new(
    "apply_for_detail_receipt",
    wxpay_core::http::Method::POST,
    "/v3/transfer-detail/electronic-receipts",
)
.title("转账明细电子回单受理")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012458967")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_detail_no")));
