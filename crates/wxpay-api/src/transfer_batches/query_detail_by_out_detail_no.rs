// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferDetail;

wxpay_core::model! {
    /// Queries one transfer in a batch by the merchant's own numbers (商家明细单号查询明细单).
    ///
    /// `GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    ///
    /// - Returns [`TransferDetail`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：商家明细单号查询明细单。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458902)
    #[doc(alias = "商家明细单号查询明细单")]
    pub request QueryDetailByOutDetailNo {
        required {
            /// The merchant's own batch number (商家批次单号). Required. It stands in the path.
            out_batch_no: String,
            /// The merchant's own detail number (商家明细单号). Required. It stands in the path.
            out_detail_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryDetailByOutDetailNo => TransferDetail, wxpay_core::Spec::new(
    "query_detail_by_out_detail_no",
    wxpay_core::http::Method::GET,
    "/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
)
.title("商家明细单号查询明细单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012458902")
.repeat(wxpay_core::Repeat::Freely));
