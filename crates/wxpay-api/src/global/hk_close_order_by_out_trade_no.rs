// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Closes an order by the merchant's order number (关闭订单(商户订单号)).
    ///
    /// `POST /hk/v3/transactions/out-trade-no/{out_trade_no}/close`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: with the same `out_trade_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
    #[doc(alias = "关闭订单(商户订单号)")]
    pub request HkCloseOrderByOutTradeNo {
        required {
            /// The merchant's own order number (商户订单号). Required. It stands in the path.
            out_trade_no: String,
            /// Merchant number (直连商户号). Required.
            mchid: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The service provider's merchant number (机构商户号).
            sp_mchid: String,
        }
    }
}

wxpay_core::operation!(HkCloseOrderByOutTradeNo => (), wxpay_core::Spec::new(
    "hk_close_order_by_out_trade_no",
    wxpay_core::http::Method::POST,
    "/hk/v3/transactions/out-trade-no/{out_trade_no}/close",
)
.title("关闭订单(商户订单号)")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
