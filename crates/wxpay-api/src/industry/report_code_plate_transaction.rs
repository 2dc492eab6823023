// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reports a transaction made with a payment or ordering code plate (支付码牌/点餐码牌交易回传).
    ///
    /// `POST /v3/industry-rebate/transactions/{transaction_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_trade_no` and the same parameters.
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
