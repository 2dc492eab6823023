// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AcceptType;
use super::DetailReceipt;

wxpay_core::model! {
    /// Queries the electronic receipt of one transfer (查询转账明细电子回单受理结果).
    ///
    /// `GET /v3/transfer-detail/electronic-receipts`
    ///
    /// - Returns [`DetailReceipt`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询转账明细电子回单受理结果。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458972)
    #[doc(alias = "查询转账明细电子回单受理结果")]
    pub request QueryDetailReceipt {
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

wxpay_core::operation!(QueryDetailReceipt => DetailReceipt, wxpay_core::Spec::new(
    "query_detail_receipt",
    wxpay_core::http::Method::GET,
    "/v3/transfer-detail/electronic-receipts",
)
.title("查询转账明细电子回单受理结果")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012458972")
.query(&["accept_type", "out_batch_no", "out_detail_no"])
.repeat(wxpay_core::Repeat::Freely));
