// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Closes an order by the merchant's order number (关闭订单(商户订单号)).
    ///
    /// `POST /v3/global/transactions/out-trade-no/{out_trade_no}/close`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：关闭订单(商户订单号)。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_7.shtml)
    #[doc(alias = "关闭订单(商户订单号)")]
    pub request CloseOrderByOutTradeNo {
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

wxpay_core::operation!(CloseOrderByOutTradeNo => (), wxpay_core::Spec::new(
    "close_order_by_out_trade_no",
    wxpay_core::http::Method::POST,
    "/v3/global/transactions/out-trade-no/{out_trade_no}/close",
)
.title("关闭订单(商户订单号)")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_7.shtml")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
