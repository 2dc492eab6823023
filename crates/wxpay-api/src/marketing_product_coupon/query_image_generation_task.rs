// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::GeneratedImage;
use super::ImageGenerationType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the result of an image generation task (查询图片生成任务执行结果).
///
/// `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
#[doc(alias = "查询图片生成任务执行结果")]
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
    "query_image_generation_task",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}",
)
.title("查询图片生成任务执行结果")
.family("marketing_product_coupon")
.query(&["brand_id", "image_generation_type"])
.repeat(wxpay_core::Repeat::Freely));

/// An image generation task with its state and results.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImageGenerationTask {
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Task id (图片生成的任务ID).
    pub task_id: Option<String>,
    /// Kind of image generation (图片生成类型).
    pub image_generation_type: Option<ImageGenerationType>,
    /// Task state (任务状态).
    pub task_state: Option<ImageGenerationTaskState>,
    /// Result of combining the images (拼图结果).
    pub combine_image_result: Option<GeneratedImage>,
    /// Result of making the goods image (生成商品图结果).
    pub cut_out_result: Option<GeneratedImage>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ImageGenerationTask
    []
    [brand_id, task_id, image_generation_type, task_state, combine_image_result, cut_out_result,]
    []
}

wxpay_core::open_enum! {
    /// The state of an image generation task.
    pub enum ImageGenerationTaskState {
        /// Processing.
        Processing = "PROCESSING",
        /// Fail.
        Fail = "FAIL",
        /// Success.
        Success = "SUCCESS",
    }
}
