// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries how much of an order can still be sent abroad (查询订单剩余可出境余额).
    ///
    /// `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_1.shtml)
    #[doc(alias = "查询订单剩余可出境余额")]
    pub request QueryAvailableOutboundAmount {
        required {
            /// WeChat Pay's order number (微信支付订单号). Required. It stands in the path.
            transaction_id: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryAvailableOutboundAmount => AvailableOutboundAmount, wxpay_core::Spec::new(
    "query_available_outbound_amount",
    wxpay_core::http::Method::GET,
    "/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts",
)
.title("查询订单剩余可出境余额")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_1.shtml")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// How much of an order can still be sent abroad.
    pub answer AvailableOutboundAmount {
        always {}
        optional {
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// Amount of the order that can still be sent abroad (订单剩余可出境金额). In fen.
            available_abroad_amount: i64,
        }
    }
}
