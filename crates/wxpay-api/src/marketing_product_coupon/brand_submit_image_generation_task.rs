// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CombinedImageInput;
use super::GeneratedImage;
use super::ImageGenerationType;
use super::SubmittedImageGenerationTask;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Submits a task that generates a coupon image or cuts out a product image as the brand (提交图片生成任务).
///
/// `POST /brand/marketing/product-coupon/image-generation-tasks`
///
/// - Returns [`SubmittedImageGenerationTask`].
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：提交图片生成任务。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4017327724)
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
///     BrandSubmitImageGenerationTask, CombinedImageInput, CouponScope, CouponType,
///     DiscountCoupon, ExchangeCoupon, GeneratedImage, ImageGenerationType,
///     NonSequentialUsageMode, NormalCoupon,
/// };
///
/// let request = BrandSubmitImageGenerationTask::new()
///     .task_id("xxxxx_xxxxxxxxxx_xxxx_1")
///     .image_generation_type(ImageGenerationType::CombineImage)
///     .combine_image(
///         CombinedImageInput::new()
///             .scope(CouponScope::All)
///             .r#type(CouponType::Normal)
///             .usage_mode(NonSequentialUsageMode::Single)
///             .normal_coupon(NormalCoupon::new().threshold(10000).discount_amount(100))
///             .discount_coupon(DiscountCoupon::new().threshold(10000).percent_off(30))
///             .exchange_coupon(ExchangeCoupon::new().threshold(10000).exchange_price(100))
///             .background_color("#ff5733"),
///     )
///     .cut_out(GeneratedImage::new().image_url("https://example.com/sample"));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"combine_image":{"background_color":"#ff5733","discount_coupon":{"percent_off":30,"threshold":10000},"exchange_coupon":{"exchange_price":100,"threshold":10000},"normal_coupon":{"discount_amount":100,"threshold":10000},"scope":"ALL","type":"NORMAL","usage_mode":"SINGLE"},"cut_out":{"image_url":"https://example.com/sample"},"image_generation_type":"COMBINE_IMAGE","task_id":"xxxxx_xxxxxxxxxx_xxxx_1"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "提交图片生成任务",
    "/brand/marketing/product-coupon/image-generation-tasks",
    "POST /brand/marketing/product-coupon/image-generation-tasks",
    "4017327724"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandSubmitImageGenerationTask {
    /// Task id (图片生成的任务ID). Required.
    pub task_id: Option<String>,
    /// Kind of image generation (图片生成类型). Required.
    pub image_generation_type: Option<ImageGenerationType>,
    /// Data for combining images (拼图数据).
    pub combine_image: Option<CombinedImageInput>,
    /// Data for cutting out an image (生成商品图数据).
    pub cut_out: Option<GeneratedImage>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandSubmitImageGenerationTask {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `task_id` and `image_generation_type`.
    pub fn new() -> Self {
        Self {
            task_id: None,
            image_generation_type: None,
            combine_image: None,
            cut_out: None,
            extra: Extra::new(),
        }
    }

    /// Task id (图片生成的任务ID). Required.
    pub fn task_id<Via>(mut self, task_id: impl IntoField<String, Via>) -> Self {
        self.task_id = task_id.into_field();
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

    /// Data for combining images (拼图数据).
    pub fn combine_image<Via>(
        mut self,
        combine_image: impl IntoField<CombinedImageInput, Via>,
    ) -> Self {
        self.combine_image = combine_image.into_field();
        self
    }

    /// Data for cutting out an image (生成商品图数据).
    pub fn cut_out<Via>(mut self, cut_out: impl IntoField<GeneratedImage, Via>) -> Self {
        self.cut_out = cut_out.into_field();
        self
    }
}

impl Default for BrandSubmitImageGenerationTask {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandSubmitImageGenerationTask
    []
    [task_id, image_generation_type, combine_image, cut_out,]
    ["task_id", "image_generation_type",]
}

wxpay_core::operation!(BrandSubmitImageGenerationTask => SubmittedImageGenerationTask, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_submit_image_generation_task",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/image-generation-tasks",
)
.title("提交图片生成任务")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4017327724")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
