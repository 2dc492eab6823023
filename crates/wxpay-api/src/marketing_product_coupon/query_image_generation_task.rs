// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ImageGenerationTask;
use super::ImageGenerationType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the result of an image generation task (查询图片生成任务执行结果).
///
/// `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
///
/// - Returns [`ImageGenerationTask`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：查询图片生成任务执行结果。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4017327739)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Against a business rule. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_product_coupon::{ImageGenerationType, QueryImageGenerationTask};
///
/// let request = QueryImageGenerationTask::new("xxxxx_xxxxxxxxxx_xxxx_1")
///     .brand_id("120344")
///     .image_generation_type(ImageGenerationType::CombineImage);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"120344","image_generation_type":"COMBINE_IMAGE","task_id":"xxxxx_xxxxxxxxxx_xxxx_1"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询图片生成任务执行结果",
    "/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}",
    "GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}",
    "4017327739"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryImageGenerationTask {
    /// Task id (图片生成的任务ID). Required. It stands in the path.
    pub task_id: String,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Kind of image generation (图片生成类型). Required.
    pub image_generation_type: Option<ImageGenerationType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryImageGenerationTask {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id` and `image_generation_type`.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            brand_id: None,
            image_generation_type: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Kind of image generation (图片生成类型). Required.
    pub fn image_generation_type<Via>(
        mut self,
        image_generation_type: impl IntoField<ImageGenerationType, Via>,
    ) -> Self {
        self.image_generation_type = image_generation_type.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryImageGenerationTask
    [task_id,]
    [brand_id, image_generation_type,]
    ["brand_id", "image_generation_type",]
}

wxpay_core::operation!(QueryImageGenerationTask => ImageGenerationTask, wxpay_core::Spec::new(
    "marketing_product_coupon.query_image_generation_task",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}",
)
.title("查询图片生成任务执行结果")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4017327739")
.query(&["brand_id", "image_generation_type"])
.repeat(wxpay_core::Repeat::Freely));
