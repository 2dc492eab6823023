// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BankTransferDetail;

wxpay_core::model! {
    /// Queries one transfer in a bank's batch by the bank's own numbers (银行明细单号查询明细单).
    ///
    /// `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    ///
    /// - Returns [`BankTransferDetail`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：银行明细单号查询明细单。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_5.shtml)
    #[doc(alias = "银行明细单号查询明细单")]
    pub request QueryBankDetailByOutDetailNo {
        required {
            /// The merchant's own batch number (银行批次单号). Required. It stands in the path.
            out_batch_no: String,
            /// The merchant's own detail number (银行明细单号). Required. It stands in the path.
            out_detail_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryBankDetailByOutDetailNo => BankTransferDetail, wxpay_core::Spec::new(
    "query_bank_detail_by_out_detail_no",
    wxpay_core::http::Method::GET,
    "/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
)
.title("银行明细单号查询明细单")
.family("transfer_batches")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_5.shtml")
.repeat(wxpay_core::Repeat::Freely));
