// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reports a payment made with a payment code plate (码牌支付结果上报).
    ///
    /// `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
    ///
    /// - Returns [`SpeakerOrder`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：码牌支付结果上报。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
    #[doc(alias = "码牌支付结果上报")]
    pub request ReportSpeakerOrder {
        required {
            /// WeChat Pay's order number (微信支付订单号). Required. It stands in the path.
            transaction_id: String,
            /// The sub-merchant's number (子商户). Required.
            sub_mchid: String,
            /// Address of the payment code (收款链接url). Required.
            code_url: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
            /// Device serial number (设备sn). Required.
            device_sn: String,
        }
        optional {}
    }
}

wxpay_core::operation!(ReportSpeakerOrder => SpeakerOrder, wxpay_core::Spec::new(
    "report_speaker_order",
    wxpay_core::http::Method::POST,
    "/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report",
)
.title("码牌支付结果上报")
.family("merchant_tools")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// A reported payment with its speaker and payment code.
    pub answer SpeakerOrder {
        always {}
        optional {
            /// The sub-merchant's number (子商户).
            sub_mchid: String,
            /// Address of the payment code (收款链接url).
            code_url: String,
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// Device serial number (设备sn).
            device_sn: String,
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
        }
    }
}
