// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Replies to a complaint on the overseas host (提交回复).
    ///
    /// `POST /v3/global/merchant-service/complaints/{complaint_id}/response`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：提交回复。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "提交回复")]
    pub request ReplyToGlobalComplaint {
        required {
            /// Complaint number (投诉单号). Required. It stands in the path.
            complaint_id: String,
            /// Merchant number complained about (被诉商户号). Required.
            complainted_mchid: String,
            /// Content of the reply (回复内容). Required.
            response_content: String,
        }
        optional {
            /// Images of the reply.
            response_images: Vec<String>,
            /// Address to jump to (跳转链接).
            jump_url: String,
            /// Text of the jump link (跳转链接文案).
            jump_url_text: String,
        }
    }
}

wxpay_core::operation!(ReplyToGlobalComplaint => (), wxpay_core::Spec::new(
    "reply_to_global_complaint",
    wxpay_core::http::Method::POST,
    "/v3/global/merchant-service/complaints/{complaint_id}/response",
)
.title("提交回复")
.family("complaints")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));
