// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CombinedImageInput;
use super::GeneratedImage;
use super::ImageGenerationType;
use super::SubmittedImageGenerationTask;

wxpay_core::model! {
    /// Submits a task that generates a coupon image or cuts out a product image as the brand (提交图片生成任务).
    ///
    /// `POST /brand/marketing/product-coupon/image-generation-tasks`
    ///
    /// - Returns [`SubmittedImageGenerationTask`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：提交图片生成任务。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4017327724)
    #[doc(alias = "提交图片生成任务")]
    pub request BrandSubmitImageGenerationTask {
        required {
            /// Task id (图片生成的任务ID). Required.
            task_id: String,
            /// Kind of image generation (图片生成类型). Required.
            image_generation_type: ImageGenerationType,
        }
        optional {
            /// Data for combining images (拼图数据).
            combine_image: CombinedImageInput,
            /// Data for cutting out an image (生成商品图数据).
            cut_out: GeneratedImage,
        }
    }
}

wxpay_core::operation!(BrandSubmitImageGenerationTask => SubmittedImageGenerationTask, wxpay_core::Spec::new(
    "brand_submit_image_generation_task",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/image-generation-tasks",
)
.title("提交图片生成任务")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4017327724")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
