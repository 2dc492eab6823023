// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Tells WeChat Pay of a refund made by medical insurance (医保退款通知).
    ///
    /// `POST /v3/med-ins/refunds/notify`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_refund_no` and the same parameters.
    #[doc(alias = "医保退款通知")]
    pub request NotifyRefund {
        required {
            /// Number of the order mixing insurance and self-payment (医保自费混合订单号). Required. It stands in the query.
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
            /// The merchant's own refund number (从业机构退款单号). Required.
            out_refund_no: String,
        }
        optional {
            /// The sub-merchant's number (医疗机构的商户号).
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
.query(&["mix_trade_no"])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_refund_no")));
