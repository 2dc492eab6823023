// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransactionBlock;

wxpay_core::model! {
    /// Queries one record of blocked transactions (查询子商户交易拦截记录详情).
    ///
    /// `GET /v3/transaction-block/transaction-block-records/{block_record_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
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
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
