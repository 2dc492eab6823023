// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reports on the overseas host that a complaint has been handled (反馈处理完成).
    ///
    /// `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：反馈处理完成。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "反馈处理完成")]
    pub request CompleteGlobalComplaint {
        required {
            /// Complaint number (投诉单号). Required. It stands in the path.
            complaint_id: String,
            /// Merchant number complained about (被诉商户号). Required.
            complainted_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CompleteGlobalComplaint => (), wxpay_core::Spec::new(
    "complete_global_complaint",
    wxpay_core::http::Method::POST,
    "/v3/global/merchant-service/complaints/{complaint_id}/complete",
)
.title("反馈处理完成")
.family("complaints")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));
