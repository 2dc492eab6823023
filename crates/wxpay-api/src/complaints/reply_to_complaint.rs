// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MiniProgramJumpInfo;

wxpay_core::model! {
    /// Replies to a complaint with text, images and a link (提交回复).
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/response-complaint-v2.html)
    #[doc(alias = "提交回复")]
    pub request ReplyToComplaint {
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
            /// Details of the mini program to jump to (跳转小程序信息).
            mini_program_jump_info: MiniProgramJumpInfo,
        }
    }
}

wxpay_core::operation!(ReplyToComplaint => (), wxpay_core::Spec::new(
    "reply_to_complaint",
    wxpay_core::http::Method::POST,
    "/v3/merchant-service/complaints-v2/{complaint_id}/response",
)
.title("提交回复")
.family("complaints")
.doc("https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/response-complaint-v2.html")
.body(wxpay_core::Body::Json));
