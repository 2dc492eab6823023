// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MiniProgramJumpInfo;

wxpay_core::model! {
    /// Replies to a complaint with text, images and a link (提交回复).
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：提交回复。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467254)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    #[doc(alias = "提交回复")]
    pub request ReplyToComplaint {
        required {
            /// Complaint number (投诉单号). Required. At most 64 characters. It stands in the path.
            complaint_id: String,
            /// Merchant number complained about (被诉商户号). Required. At most 64 characters.
            complainted_mchid: String,
            /// Content of the reply (回复内容). Required. At most 500 characters.
            response_content: String,
        }
        optional {
            /// Images of the reply (回复图片).
            response_images: Vec<String>,
            /// Address to jump to (跳转链接). At most 512 characters.
            jump_url: String,
            /// Text of the jump link (跳转链接文案). At most 10 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012467254")
.body(wxpay_core::Body::Json));
