// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reverses a code payment order by the merchant's order number (撤销订单(商户订单号)).
    ///
    /// `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：撤销订单(商户订单号)。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_7.shtml)
    #[doc(alias = "撤销订单(商户订单号)")]
    pub request ReverseOrderByOutTradeNo {
        required {
            /// The merchant's own order number (商户订单号). Required. It stands in the path.
            out_trade_no: String,
            /// Merchant number (商户号). Required.
            mchid: String,
            /// The service provider's merchant number (机构商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(ReverseOrderByOutTradeNo => (), wxpay_core::Spec::new(
    "reverse_order_by_out_trade_no",
    wxpay_core::http::Method::POST,
    "/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse",
)
.title("撤销订单(商户订单号)")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_7.shtml")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
