// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferDetail;

wxpay_core::model! {
    /// Queries one transfer in a batch by WeChat Pay's numbers (微信明细单号查询明细单).
    ///
    /// `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    ///
    /// - Returns [`TransferDetail`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：微信明细单号查询明细单。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012458886)
    #[doc(alias = "微信明细单号查询明细单")]
    pub request QueryDetailByDetailId {
        required {
            /// WeChat Pay's batch number (微信批次单号). Required. It stands in the path.
            batch_id: String,
            /// WeChat Pay's detail number (微信明细单号). Required. It stands in the path.
            detail_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryDetailByDetailId => TransferDetail, wxpay_core::Spec::new(
    "query_detail_by_detail_id",
    wxpay_core::http::Method::GET,
    "/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
)
.title("微信明细单号查询明细单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012458886")
.repeat(wxpay_core::Repeat::Freely));
