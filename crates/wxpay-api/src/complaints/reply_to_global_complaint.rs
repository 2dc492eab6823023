// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::complaints::ReplyToGlobalComplaint;
///
/// let request = ReplyToGlobalComplaint::new("sample-complaint-id")
///     .complainted_mchid("1900000109")
///     .response_content("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"complaint_id":"sample-complaint-id","complainted_mchid":"1900000109","response_content":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "提交回复",
    "/v3/global/merchant-service/complaints/{complaint_id}/response",
    "POST /v3/global/merchant-service/complaints/{complaint_id}/response"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReplyToGlobalComplaint {
    /// Complaint number (投诉单号). Required. It stands in the path.
    pub complaint_id: String,
    /// Merchant number complained about (被诉商户号). Required.
    #[doc(alias("complained_mchid"))]
    pub complainted_mchid: Option<String>,
    /// Content of the reply (回复内容). Required.
    pub response_content: Option<String>,
    /// Images of the reply.
    pub response_images: Option<Vec<String>>,
    /// Address to jump to (跳转链接).
    pub jump_url: Option<String>,
    /// Text of the jump link (跳转链接文案).
    pub jump_url_text: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReplyToGlobalComplaint {
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
            extra: Extra::new(),
        }
    }

    /// Merchant number complained about (被诉商户号). Required.
    pub fn complainted_mchid<Via>(
        mut self,
        complainted_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.complainted_mchid = complainted_mchid.into_field();
        self
    }

    /// Content of the reply (回复内容). Required.
    pub fn response_content<Via>(mut self, response_content: impl IntoField<String, Via>) -> Self {
        self.response_content = response_content.into_field();
        self
    }

    /// Images of the reply.
    pub fn response_images<Via>(
        mut self,
        response_images: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.response_images = response_images.into_field();
        self
    }

    /// Address to jump to (跳转链接).
    pub fn jump_url<Via>(mut self, jump_url: impl IntoField<String, Via>) -> Self {
        self.jump_url = jump_url.into_field();
        self
    }

    /// Text of the jump link (跳转链接文案).
    pub fn jump_url_text<Via>(mut self, jump_url_text: impl IntoField<String, Via>) -> Self {
        self.jump_url_text = jump_url_text.into_field();
        self
    }
}

wxpay_core::__model_impl! { ReplyToGlobalComplaint
    [complaint_id,]
    [complainted_mchid, response_content, response_images, jump_url, jump_url_text,]
    ["complainted_mchid", "response_content",]
}

wxpay_core::operation!(ReplyToGlobalComplaint => (), wxpay_core::Spec::new(
    "complaints.reply_to_global_complaint",
    wxpay_core::http::Method::POST,
    "/v3/global/merchant-service/complaints/{complaint_id}/response",
)
.title("提交回复")
.family("complaints")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));
