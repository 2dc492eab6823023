// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries how much of an order can still be sent abroad (查询订单剩余可出境余额).
    ///
    /// `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
    ///
    /// - Returns [`AvailableOutboundAmount`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Retry: safe, it only reads.
    /// - 中文：查询订单剩余可出境余额。调用方：平台商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476109)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Query before anything is sent again. Top up the account. |
    /// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; interface reports an error. | Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant may not send funds abroad. | Apply for the permission. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "查询订单剩余可出境余额")]
    pub request QueryAvailableOutboundAmount {
        required {
            /// WeChat Pay's order number (微信支付订单号). Required. At most 32 characters. It stands in the path.
            transaction_id: String,
            /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476109")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// How much of an order can still be sent abroad.
    pub answer AvailableOutboundAmount {
        always {}
        optional {
            /// WeChat Pay's order number (微信支付订单号). At most 32 characters.
            transaction_id: String,
            /// Amount of the order that can still be sent abroad (订单剩余可出境金额). In fen.
            available_abroad_amount: i64,
        }
    }
}
