// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reverses a papay order by the merchant's order number (撤销订单(商户订单号)).
    ///
    /// `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：撤销订单(商户订单号)。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_10.shtml)
    #[doc(alias = "撤销订单(商户订单号)")]
    pub request ReversePapayOrder {
        required {
            /// The merchant's own order number (商户订单号). Required. It stands in the path.
            out_trade_no: String,
        }
        optional {
            /// The sub-merchant's number (子商户号). Sources differ on whether it is required. It stands in the query.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(ReversePapayOrder => (), wxpay_core::Spec::new(
    "reverse_papay_order",
    wxpay_core::http::Method::POST,
    "/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse",
)
.title("撤销订单(商户订单号)")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_10.shtml")
.query(&["sub_mchid"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
