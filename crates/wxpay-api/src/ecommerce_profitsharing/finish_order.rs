// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Finishes the profit sharing of an order (完结分账).
    ///
    /// `POST /v3/ecommerce/profitsharing/finish-order`
    ///
    /// - Returns [`FinishedOrder`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Rate limit: 60 requests a second for one receiver.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：完结分账。调用方：平台商户；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012477745)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant has no permission. | Apply for the permission. |
    /// | `NOT_ENOUGH` | 403 | Share of zero. |  |
    /// | `FREQUENCY_LIMITED` | 429 | Shares of one order too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "完结分账")]
    pub request FinishOrder {
        required {
            /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号). Required. At most 32 characters.
            transaction_id: String,
            /// The merchant's own order number (商户分帐单号). Required. At most 64 characters.
            out_order_no: String,
            /// Description (分账描述). Required. At most 80 characters.
            description: String,
        }
        optional {
            /// Address that receives the notifications.
            notify_url: String,
        }
    }
}

wxpay_core::operation!(FinishOrder => FinishedOrder, wxpay_core::Spec::new(
    "finish_order",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/profitsharing/finish-order",
)
.title("完结分账")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012477745")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// The profit sharing that was finished.
    pub answer FinishedOrder {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号). At most 32 characters.
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号). At most 32 characters.
            transaction_id: String,
            /// The merchant's own order number (商户分帐单号). At most 64 characters.
            out_order_no: String,
            /// WeChat Pay's order number (微信分帐单号). At most 64 characters.
            order_id: String,
        }
    }
}
