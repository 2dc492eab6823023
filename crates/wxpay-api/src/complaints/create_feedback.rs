// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sends the merchant's feedback on the complaint about a transaction (商户反馈).
///
/// `POST /v3/merchant-service/feedbacks`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - WeChat Pay has marked it as outdated.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：商户反馈。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::complaints::CreateFeedback;
///
/// let request = CreateFeedback::new()
///     .transaction_id("1217752501201407033233368018")
///     .complainted_mchid("1900000109")
///     .feedback_content("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"complainted_mchid":"1900000109","feedback_content":"示例文字","transaction_id":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户反馈",
    "/v3/merchant-service/feedbacks",
    "POST /v3/merchant-service/feedbacks"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateFeedback {
    /// WeChat Pay's order number (微信支付订单号). Required.
    pub transaction_id: Option<String>,
    /// Merchant number complained about (被诉商户号). Required.
    #[doc(alias("complained_mchid"))]
    pub complainted_mchid: Option<String>,
    /// Type of the feedback (反馈内容类型).
    pub feedback_type: Option<i64>,
    /// Content of the feedback (反馈内容). Required.
    pub feedback_content: Option<String>,
    /// Evidence images (图片凭证).
    pub feedback_images: Option<Vec<String>>,
    /// True if the feedback completes the handling (反馈处理完成).
    pub launch_confirm_process: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateFeedback {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `transaction_id`, `complainted_mchid` and `feedback_content`.
    pub fn new() -> Self {
        Self {
            transaction_id: None,
            complainted_mchid: None,
            feedback_type: None,
            feedback_content: None,
            feedback_images: None,
            launch_confirm_process: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's order number (微信支付订单号). Required.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// Merchant number complained about (被诉商户号). Required.
    pub fn complainted_mchid<Via>(
        mut self,
        complainted_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.complainted_mchid = complainted_mchid.into_field();
        self
    }

    /// Type of the feedback (反馈内容类型).
    pub fn feedback_type<Via>(mut self, feedback_type: impl IntoField<i64, Via>) -> Self {
        self.feedback_type = feedback_type.into_field();
        self
    }

    /// Content of the feedback (反馈内容). Required.
    pub fn feedback_content<Via>(mut self, feedback_content: impl IntoField<String, Via>) -> Self {
        self.feedback_content = feedback_content.into_field();
        self
    }

    /// Evidence images (图片凭证).
    pub fn feedback_images<Via>(
        mut self,
        feedback_images: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.feedback_images = feedback_images.into_field();
        self
    }

    /// True if the feedback completes the handling (反馈处理完成).
    pub fn launch_confirm_process<Via>(
        mut self,
        launch_confirm_process: impl IntoField<bool, Via>,
    ) -> Self {
        self.launch_confirm_process = launch_confirm_process.into_field();
        self
    }
}

impl Default for CreateFeedback {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateFeedback
    []
    [transaction_id, complainted_mchid, feedback_type, feedback_content, feedback_images, launch_confirm_process,]
    ["transaction_id", "complainted_mchid", "feedback_content",]
}

wxpay_core::operation!(CreateFeedback => (), wxpay_core::Spec::new(
    "complaints.create_feedback",
    wxpay_core::http::Method::POST,
    "/v3/merchant-service/feedbacks",
)
.title("商户反馈")
.family("complaints")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml")
.body(wxpay_core::Body::Json));
