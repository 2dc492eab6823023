// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reverses a sub-merchant's order (撤销).
    ///
    /// `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
    ///
    /// - Returns [`ReversedOrder`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：撤销。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012382181)
    #[doc(alias = "撤销")]
    pub request ReverseOrder {
        required {
            /// The merchant's own order number (商户订单号). Required. It stands in the path.
            out_trade_no: String,
            /// The service provider's merchant number (合作伙伴商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (特约商户商户号). Required.
            sub_mchid: String,
        }
        optional {
            /// The service provider's application id (合作伙伴应用AppID).
            sp_appid: String,
            /// The sub-merchant's application id (特约商户应用AppID).
            sub_appid: String,
        }
    }
}

wxpay_core::operation!(ReverseOrder => ReversedOrder, wxpay_core::Spec::new(
    "reverse_order",
    wxpay_core::http::Method::POST,
    "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse",
)
.title("撤销")
.family("partner_payments")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012382181")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// The order that was reversed.
    pub answer ReversedOrder {
        always {}
        optional {
            /// The service provider's application id (合作伙伴应用AppID).
            sp_appid: String,
            /// The service provider's merchant number (合作伙伴商户号).
            sp_mchid: String,
            /// The sub-merchant's application id (特约商户应用AppID).
            sub_appid: String,
            /// The sub-merchant's number (特约商户商户号).
            sub_mchid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
        }
    }
}
