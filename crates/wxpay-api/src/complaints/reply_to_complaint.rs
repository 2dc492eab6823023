// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MiniProgramJumpInfo;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::complaints::{MiniProgramJumpInfo, ReplyToComplaint};
///
/// let request = ReplyToComplaint::new("200201820200101080076610000")
///     .complainted_mchid("1900000001")
///     .response_content("示例文字")
///     .response_images(["sample-response-images"])
///     .jump_url("https://example.com/sample")
///     .jump_url_text("示例文字")
///     .mini_program_jump_info(
///         MiniProgramJumpInfo::new()
///             .appid("wx8888888888888888")
///             .path("pages/sample/index")
///             .text("示例文字"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"complaint_id":"200201820200101080076610000","complainted_mchid":"1900000001","jump_url":"https://example.com/sample","jump_url_text":"示例文字","mini_program_jump_info":{"appid":"wx8888888888888888","path":"pages/sample/index","text":"示例文字"},"response_content":"示例文字","response_images":["sample-response-images"]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "提交回复",
    "/v3/merchant-service/complaints-v2/{complaint_id}/response",
    "POST /v3/merchant-service/complaints-v2/{complaint_id}/response",
    "4012467254",
    "4012467213"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReplyToComplaint {
    /// Complaint number (投诉单号). Required. At most 64 characters. It stands in the path.
    pub complaint_id: String,
    /// Merchant number complained about (被诉商户号). Required. At most 64 characters.
    #[doc(alias("complained_mchid"))]
    pub complainted_mchid: Option<String>,
    /// Content of the reply (回复内容). Required. At most 500 characters.
    pub response_content: Option<String>,
    /// Images of the reply (回复图片).
    pub response_images: Option<Vec<String>>,
    /// Address to jump to (跳转链接). At most 512 characters.
    pub jump_url: Option<String>,
    /// Text of the jump link (跳转链接文案). At most 10 characters.
    pub jump_url_text: Option<String>,
    /// Details of the mini program to jump to (跳转小程序信息).
    pub mini_program_jump_info: Option<MiniProgramJumpInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReplyToComplaint {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `complainted_mchid` and `response_content`.
    pub fn new(complaint_id: impl Into<String>) -> Self {
        Self {
            complaint_id: complaint_id.into(),
            complainted_mchid: None,
            response_content: None,
            response_images: None,
            jump_url: None,
            jump_url_text: None,
            mini_program_jump_info: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number complained about (被诉商户号). Required. At most 64 characters.
    pub fn complainted_mchid<Via>(
        mut self,
        complainted_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.complainted_mchid = complainted_mchid.into_field();
        self
    }

    /// Content of the reply (回复内容). Required. At most 500 characters.
    pub fn response_content<Via>(mut self, response_content: impl IntoField<String, Via>) -> Self {
        self.response_content = response_content.into_field();
        self
    }

    /// Images of the reply (回复图片).
    pub fn response_images<Via>(
        mut self,
        response_images: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.response_images = response_images.into_field();
        self
    }

    /// Address to jump to (跳转链接). At most 512 characters.
    pub fn jump_url<Via>(mut self, jump_url: impl IntoField<String, Via>) -> Self {
        self.jump_url = jump_url.into_field();
        self
    }

    /// Text of the jump link (跳转链接文案). At most 10 characters.
    pub fn jump_url_text<Via>(mut self, jump_url_text: impl IntoField<String, Via>) -> Self {
        self.jump_url_text = jump_url_text.into_field();
        self
    }

    /// Details of the mini program to jump to (跳转小程序信息).
    pub fn mini_program_jump_info<Via>(
        mut self,
        mini_program_jump_info: impl IntoField<MiniProgramJumpInfo, Via>,
    ) -> Self {
        self.mini_program_jump_info = mini_program_jump_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { ReplyToComplaint
    [complaint_id,]
    [complainted_mchid, response_content, response_images, jump_url, jump_url_text, mini_program_jump_info,]
    ["complainted_mchid", "response_content",]
}

wxpay_core::operation!(ReplyToComplaint => (), wxpay_core::Spec::new(
    "complaints.reply_to_complaint",
    wxpay_core::http::Method::POST,
    "/v3/merchant-service/complaints-v2/{complaint_id}/response",
)
.title("提交回复")
.family("complaints")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012467254")
.body(wxpay_core::Body::Json));
