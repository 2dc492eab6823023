// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ImageGenerationTask;
use super::ImageGenerationType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the result of an image generation task as the brand (查询图片生成结果).
///
/// `GET /brand/marketing/product-coupon/image-generation-tasks/{task_id}`
///
/// - Returns [`ImageGenerationTask`].
/// - Callers: brands (品牌商户).
/// - Retry: safe, it only reads.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：查询图片生成结果。调用方：品牌商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4017327728)
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
/// use wxpay::api::marketing_product_coupon::{
///     BrandQueryImageGenerationTask, ImageGenerationType,
/// };
///
/// let request = BrandQueryImageGenerationTask::new("xxxxx_xxxxxxxxxx_xxxx_1")
///     .image_generation_type(ImageGenerationType::CombineImage);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"image_generation_type":"COMBINE_IMAGE","task_id":"xxxxx_xxxxxxxxxx_xxxx_1"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询图片生成结果",
    "/brand/marketing/product-coupon/image-generation-tasks/{task_id}",
    "GET /brand/marketing/product-coupon/image-generation-tasks/{task_id}",
    "4017327728"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandQueryImageGenerationTask {
    /// Task id (图片生成的任务ID). Required. It stands in the path.
    pub task_id: String,
    /// Kind of image generation (图片生成类型). Required.
    pub image_generation_type: Option<ImageGenerationType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandQueryImageGenerationTask {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `image_generation_type`.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            image_generation_type: None,
            extra: Extra::new(),
        }
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

wxpay_core::__model_impl! { BrandQueryImageGenerationTask
    [task_id,]
    [image_generation_type,]
    ["image_generation_type",]
}

wxpay_core::operation!(BrandQueryImageGenerationTask => ImageGenerationTask, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_query_image_generation_task",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/image-generation-tasks/{task_id}",
)
.title("查询图片生成结果")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4017327728")
.query(&["image_generation_type"])
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));
