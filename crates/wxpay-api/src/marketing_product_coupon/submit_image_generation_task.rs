// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CouponScope;
use super::CouponType;
use super::DiscountCoupon;
use super::ExchangeCoupon;
use super::GeneratedImage;
use super::ImageGenerationType;
use super::NonSequentialUsageMode;
use super::NormalCoupon;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Submits a task that generates a coupon image or cuts out a product image (提交图片生成任务).
///
/// `POST /v3/marketing/partner/product-coupon/image-generation-tasks`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
#[doc(alias = "提交图片生成任务")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubmitImageGenerationTask {
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Task id (图片生成的任务ID). Required.
    pub task_id: Option<String>,
    /// Kind of image generation (图片生成类型). Required.
    pub image_generation_type: Option<ImageGenerationType>,
    /// Data for combining images (拼图数据).
    pub combine_image: Option<CombinedImageInput>,
    /// Data for cutting out an image (抠图数据).
    pub cut_out: Option<GeneratedImage>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubmitImageGenerationTask {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id`, `task_id` and `image_generation_type`.
    pub fn new() -> Self {
        Self {
            brand_id: None,
            task_id: None,
            image_generation_type: None,
            combine_image: None,
            cut_out: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
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

    /// Data for cutting out an image (抠图数据).
    pub fn cut_out<Via>(mut self, cut_out: impl IntoField<GeneratedImage, Via>) -> Self {
        self.cut_out = cut_out.into_field();
        self
    }
}

impl Default for SubmitImageGenerationTask {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SubmitImageGenerationTask
    []
    [brand_id, task_id, image_generation_type, combine_image, cut_out,]
    ["brand_id", "task_id", "image_generation_type",]
}

wxpay_core::operation!(SubmitImageGenerationTask => SubmittedImageGenerationTask, wxpay_core::Spec::new(
    "submit_image_generation_task",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/image-generation-tasks",
)
.title("提交图片生成任务")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json));

/// What a generated coupon image is to show.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CombinedImageInput {
    /// Scope it applies to (优惠范围). Required.
    pub scope: Option<CouponScope>,
    /// Kind (商品券类型). Required.
    pub r#type: Option<CouponType>,
    /// Usage mode (使用模式). Required.
    pub usage_mode: Option<NonSequentialUsageMode>,
    /// Details of an amount-off coupon.
    pub normal_coupon: Option<NormalCoupon>,
    /// Details of a percentage-off coupon.
    pub discount_coupon: Option<DiscountCoupon>,
    /// Details of an exchange coupon.
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// Background color (背景颜色色值).
    pub background_color: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CombinedImageInput {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `scope`, `type` and `usage_mode`.
    pub fn new() -> Self {
        Self {
            scope: None,
            r#type: None,
            usage_mode: None,
            normal_coupon: None,
            discount_coupon: None,
            exchange_coupon: None,
            background_color: None,
            extra: Extra::new(),
        }
    }

    /// Scope it applies to (优惠范围). Required.
    pub fn scope<Via>(mut self, scope: impl IntoField<CouponScope, Via>) -> Self {
        self.scope = scope.into_field();
        self
    }

    /// Kind (商品券类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<CouponType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Usage mode (使用模式). Required.
    pub fn usage_mode<Via>(
        mut self,
        usage_mode: impl IntoField<NonSequentialUsageMode, Via>,
    ) -> Self {
        self.usage_mode = usage_mode.into_field();
        self
    }

    /// Details of an amount-off coupon.
    pub fn normal_coupon<Via>(mut self, normal_coupon: impl IntoField<NormalCoupon, Via>) -> Self {
        self.normal_coupon = normal_coupon.into_field();
        self
    }

    /// Details of a percentage-off coupon.
    pub fn discount_coupon<Via>(
        mut self,
        discount_coupon: impl IntoField<DiscountCoupon, Via>,
    ) -> Self {
        self.discount_coupon = discount_coupon.into_field();
        self
    }

    /// Details of an exchange coupon.
    pub fn exchange_coupon<Via>(
        mut self,
        exchange_coupon: impl IntoField<ExchangeCoupon, Via>,
    ) -> Self {
        self.exchange_coupon = exchange_coupon.into_field();
        self
    }

    /// Background color (背景颜色色值).
    pub fn background_color<Via>(mut self, background_color: impl IntoField<String, Via>) -> Self {
        self.background_color = background_color.into_field();
        self
    }
}

impl Default for CombinedImageInput {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CombinedImageInput
    []
    [scope, r#type = "type", usage_mode, normal_coupon, discount_coupon, exchange_coupon, background_color,]
    ["scope", "type", "usage_mode",]
}

/// The number of a submitted image generation task.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmittedImageGenerationTask {
    /// Task id (图片生成的任务ID).
    pub task_id: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubmittedImageGenerationTask
    []
    [task_id, brand_id,]
    []
}
