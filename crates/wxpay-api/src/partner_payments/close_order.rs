// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Closes a sub-merchant's order (关单).
    ///
    /// `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms (平台商户、普通服务商).
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：关单。调用方：平台商户、普通服务商；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012739019)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Invalid request. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
    /// | `RULE_LIMIT` | 403 | Against a business rule. | Send fewer requests. |
    /// | `TRADE_ERROR` | 403 | Transaction error. |  |
    #[doc(alias = "关单")]
    pub request CloseOrder {
        required {
            /// The merchant's own order number (商户订单号). Required. At most 32 characters. It stands in the path.
            out_trade_no: String,
            /// The service provider's merchant number (服务商户号). Required. At most 32 characters.
            sp_mchid: String,
            /// The sub-merchant's number (子商户号). Required. At most 32 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012739019")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
