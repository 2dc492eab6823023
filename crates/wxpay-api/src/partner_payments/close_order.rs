// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Closes a sub-merchant's order (关单).
    ///
    /// `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_trade_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter5_6.shtml)
    #[doc(alias = "关单")]
    pub request CloseOrder {
        required {
            /// The merchant's own order number (商户订单号). Required. It stands in the path.
            out_trade_no: String,
            /// The service provider's merchant number (服务商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CloseOrder => (), wxpay_core::Spec::new(
    "close_order",
    wxpay_core::http::Method::POST,
    "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close",
)
.title("关单")
.family("partner_payments")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter5_6.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
