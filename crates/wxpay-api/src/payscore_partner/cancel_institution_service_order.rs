// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Cancels a payscore order, as an institution (从业机构取消微信支付分订单).
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：从业机构取消微信支付分订单。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012458146)
    #[doc(alias = "从业机构取消微信支付分订单")]
    pub request CancelInstitutionServiceOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
            out_order_no: String,
            /// Service id (服务ID). Required.
            service_id: String,
            /// Channel number (渠道商商户号). Required.
            channel_id: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {
            /// Reason (撤销原因). Sources differ on whether it is required.
            reason: String,
            /// Application id (服务商应用ID). Described by SKIT; no official source confirms it.
            appid: String,
        }
    }
}

wxpay_core::operation!(CancelInstitutionServiceOrder => (), wxpay_core::Spec::new(
    "cancel_institution_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel",
)
.title("从业机构取消微信支付分订单")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012458146")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
