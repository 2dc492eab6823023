// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reports a transaction made with a payment or ordering code plate (支付码牌/点餐码牌交易回传).
    ///
    /// `POST /v3/industry-rebate/transactions/{transaction_id}`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：支付码牌/点餐码牌交易回传。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
    #[doc(alias = "支付码牌/点餐码牌交易回传")]
    pub request ReportCodePlateTransaction {
        required {
            /// WeChat Pay's order number (商户提现单号). Required. It stands in the path.
            transaction_id: String,
            /// The sub-merchant's number (子商户). Required.
            sub_mchid: String,
            /// Address of the payment code (收款链接url). Required.
            code_url: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(ReportCodePlateTransaction => (), wxpay_core::Spec::new(
    "report_code_plate_transaction",
    wxpay_core::http::Method::POST,
    "/v3/industry-rebate/transactions/{transaction_id}",
)
.title("支付码牌/点餐码牌交易回传")
.family("industry")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
