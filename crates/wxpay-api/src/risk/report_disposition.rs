// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reports how a risky order was dealt with (回传处置结果).
    ///
    /// `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
    ///
    /// - Returns [`DispositionReceipt`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：回传处置结果。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013894250)
    #[doc(alias = "回传处置结果")]
    pub request ReportDisposition {
        required {
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
        }
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// Final risk conclusion (最终风险结论). Known values: 1, 2.
            final_risk_result: i64,
            /// Final risk type (最终风险类型). Known values: 1, 2, 3, 4.
            final_risk_type: i64,
            /// Conclusion of the handling (处置结论). Known values: 1, 2, 3.
            disp_conclusion: Vec<i64>,
            /// Supplement to the handling (处置补充).
            disp_addition: String,
            /// Whether there is a complaint (是否有投诉).
            exist_complaint: bool,
            /// Refund amount (退款金额). In fen.
            refund_amount: i64,
        }
    }
}

wxpay_core::operation!(ReportDisposition => DispositionReceipt, wxpay_core::Spec::new(
    "report_disposition",
    wxpay_core::http::Method::POST,
    "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result",
)
.title("回传处置结果")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013894250")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// The answer to a reported disposition.
    pub answer DispositionReceipt {
        always {}
        optional {
            /// Response message.
            rsp_msg: String,
        }
    }
}
