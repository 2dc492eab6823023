// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BankTransferDetail;

wxpay_core::model! {
    /// Queries one transfer in a bank's batch by WeChat Pay's numbers (微信支付明细单号查询明细单).
    ///
    /// `GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    ///
    /// - Returns [`BankTransferDetail`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：微信支付明细单号查询明细单。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_3.shtml)
    #[doc(alias = "微信支付明细单号查询明细单")]
    pub request QueryBankDetailByDetailId {
        required {
            /// WeChat Pay's batch number (微信支付批次单号). Required. It stands in the path.
            batch_id: String,
            /// WeChat Pay's detail number (微信明细单号). Required. It stands in the path.
            detail_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryBankDetailByDetailId => BankTransferDetail, wxpay_core::Spec::new(
    "query_bank_detail_by_detail_id",
    wxpay_core::http::Method::GET,
    "/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
)
.title("微信支付明细单号查询明细单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_3.shtml")
.repeat(wxpay_core::Repeat::Freely));
