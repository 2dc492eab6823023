// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransactionBlock;

wxpay_core::model! {
    /// Lists the blocked transactions of a sub-merchant (分页查询子商户名下的交易拦截记录).
    ///
    /// `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
    ///
    /// - Returns [`TransactionBlockPage`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：分页查询子商户名下的交易拦截记录。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014940432)
    #[doc(alias = "分页查询子商户名下的交易拦截记录")]
    pub request ListTransactionBlocks {
        required {
            /// The sub-merchant's number (子商户号). Required. It stands in the path.
            sub_mchid: String,
            /// Most results to return in one page (最大资源条数). Required.
            limit: i64,
        }
        optional {
            /// Where the page of results starts.
            offset: i64,
        }
    }
}

wxpay_core::operation!(ListTransactionBlocks => TransactionBlockPage, wxpay_core::Spec::new(
    "list_transaction_blocks",
    wxpay_core::http::Method::GET,
    "/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}",
)
.title("分页查询子商户名下的交易拦截记录")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014940432")
.query(&["limit", "offset"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListTransactionBlocks => [TransactionBlock] in data, items by offset, total total_count);

wxpay_core::model! {
    /// One page of blocked transactions.
    pub answer TransactionBlockPage {
        always {}
        optional {
            /// Where the page of results starts.
            offset: i64,
            /// Most results to return in one page (最大资源条数).
            limit: i64,
            /// Total count (资源总条数).
            total_count: i64,
            /// Result data (交易拦截记录详情列表).
            data: Vec<TransactionBlock>,
        }
    }
}
