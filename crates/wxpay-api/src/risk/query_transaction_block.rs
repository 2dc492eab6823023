// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransactionBlock;

wxpay_core::model! {
    /// Queries one record of blocked transactions (查询子商户交易拦截记录详情).
    ///
    /// `GET /v3/transaction-block/transaction-block-records/{block_record_id}`
    ///
    /// - Returns [`TransactionBlock`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询子商户交易拦截记录详情。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014940435)
    #[doc(alias = "查询子商户交易拦截记录详情")]
    pub request QueryTransactionBlock {
        required {
            /// Transaction block record id (交易拦截记录ID). Required. It stands in the path.
            block_record_id: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryTransactionBlock => TransactionBlock, wxpay_core::Spec::new(
    "query_transaction_block",
    wxpay_core::http::Method::GET,
    "/v3/transaction-block/transaction-block-records/{block_record_id}",
)
.title("查询子商户交易拦截记录详情")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014940435")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
