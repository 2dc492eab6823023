// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BlockAppeal;

wxpay_core::model! {
    /// Queries an appeal against blocked transactions (查询交易拦截申诉详情).
    ///
    /// `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}`
    ///
    /// - Returns [`BlockAppeal`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询交易拦截申诉详情。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014940449)
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014940449")
.repeat(wxpay_core::Repeat::Freely));
