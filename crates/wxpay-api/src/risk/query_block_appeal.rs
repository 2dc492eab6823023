// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BlockAppeal;

wxpay_core::model! {
    /// Queries an appeal against blocked transactions (查询交易拦截申诉详情).
    ///
    /// `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    #[doc(alias = "查询交易拦截申诉详情")]
    pub request QueryBlockAppeal {
        required {
            /// Transaction block appeal id (交易拦截申诉ID). Required. It stands in the path.
            block_submission_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryBlockAppeal => BlockAppeal, wxpay_core::Spec::new(
    "query_block_appeal",
    wxpay_core::http::Method::GET,
    "/v3/transaction-block/transaction-block-submissions/{block_submission_id}",
)
.title("查询交易拦截申诉详情")
.family("risk")
.repeat(wxpay_core::Repeat::Freely));
