// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries what is left to share of an order (查询订单剩余待分金额).
    ///
    /// `GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_4_9.shtml)
    #[doc(alias = "查询订单剩余待分金额")]
    pub request QueryUnsplitAmount {
        required {
            /// WeChat Pay's order number (微信订单号). Required. It stands in the path.
            transaction_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryUnsplitAmount => UnsplitAmount, wxpay_core::Spec::new(
    "query_unsplit_amount",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts",
)
.title("查询订单剩余待分金额")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_4_9.shtml")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// What is left to share of an order.
    pub answer UnsplitAmount {
        always {}
        optional {
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// Amount of the order not yet shared (订单剩余待分金额). In fen.
            unsplit_amount: i64,
        }
    }
}
