// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reverses an order (撤销).
    ///
    /// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
    ///
    /// - Returns [`ReversedOrder`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：撤销。调用方：商户；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012382161)
    #[doc(alias = "撤销")]
    pub request ReverseOrder {
        required {
            /// The merchant's own order number (商户订单号). Required. It stands in the path.
            out_trade_no: String,
            /// Application id (应用AppID). Required.
            appid: String,
            /// Merchant number (直连商户号). Required.
            mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(ReverseOrder => ReversedOrder, wxpay_core::Spec::new(
    "reverse_order",
    wxpay_core::http::Method::POST,
    "/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse",
)
.title("撤销")
.family("payments")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012382161")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// The order that was reversed.
    pub answer ReversedOrder {
        always {}
        optional {
            /// Application id (应用AppID).
            appid: String,
            /// Merchant number (直连商户号).
            mchid: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
        }
    }
}
