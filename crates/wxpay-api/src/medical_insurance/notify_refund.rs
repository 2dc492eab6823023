// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Tells WeChat Pay of a refund made by medical insurance (医保退款通知).
    ///
    /// `POST /v3/med-ins/refunds/notify`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商).
    /// - Retry: safe with the same `out_refund_no` and the same parameters.
    /// - 中文：医保退款通知。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商；`out_refund_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4016781561)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RULE_LIMIT` | 403 | Insurance order not paid. | Check the parameters. Send the same request again later. |
    /// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
    #[doc(alias = "医保退款通知")]
    pub request NotifyRefund {
        required {
            /// Number of the order mixing insurance and self-payment (医保自费混合订单号). Required. At most 32 characters. It stands in the query.
            mix_trade_no: String,
            /// Total amount of the medical insurance refund (医保退款的总金额). Required. In fen.
            med_refund_total_fee: i64,
            /// Refund to the pooled medical insurance fund (医保统筹退款金额). Required. In fen.
            med_refund_gov_fee: i64,
            /// Refund to the personal medical insurance account (医保个账退款金额). Required. In fen.
            med_refund_self_fee: i64,
            /// Other medical insurance refund (医保其他退款金额). Required. In fen.
            med_refund_other_fee: i64,
            /// When the medical insurance refund succeeded (医保退款成功时间). Required.
            refund_time: DateTime,
            /// The merchant's own refund number (从业机构退款单号). Required. At most 64 characters.
            out_refund_no: String,
        }
        optional {
            /// The sub-merchant's number (医疗机构的商户号). At most 32 characters.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(NotifyRefund => (), wxpay_core::Spec::new(
    "notify_refund",
    wxpay_core::http::Method::POST,
    "/v3/med-ins/refunds/notify",
)
.title("医保退款通知")
.family("medical_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4016781561")
.query(&["mix_trade_no"])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_refund_no")));
