// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reports that a complaint has been handled (反馈处理完成).
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/complete-complaint-v2.html)
    #[doc(alias = "反馈处理完成")]
    pub request CompleteComplaint {
        required {
            /// Complaint number (投诉单号). Required. It stands in the path.
            complaint_id: String,
            /// Merchant number complained about (被诉商户号). Required.
            complainted_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CompleteComplaint => (), wxpay_core::Spec::new(
    "complete_complaint",
    wxpay_core::http::Method::POST,
    "/v3/merchant-service/complaints-v2/{complaint_id}/complete",
)
.title("反馈处理完成")
.family("complaints")
.doc("https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/complete-complaint-v2.html")
.body(wxpay_core::Body::Json));
