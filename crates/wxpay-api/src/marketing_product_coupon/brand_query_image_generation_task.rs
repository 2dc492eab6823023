// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ImageGenerationTask;
use super::ImageGenerationType;

wxpay_core::model! {
    /// Queries the result of an image generation task as the brand (查询图片生成结果).
    ///
    /// `GET /brand/marketing/product-coupon/image-generation-tasks/{task_id}`
    ///
    /// - Returns [`ImageGenerationTask`].
    /// - Callers: brands.
    /// - Retry: safe, it only reads.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：查询图片生成结果。调用方：品牌；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4017327728)
    #[doc(alias = "查询图片生成结果")]
    pub request BrandQueryImageGenerationTask {
        required {
            /// Task id (图片生成的任务ID). Required. It stands in the path.
            task_id: String,
            /// Kind of image generation (图片生成类型). Required.
            image_generation_type: ImageGenerationType,
        }
        optional {}
    }
}

wxpay_core::operation!(BrandQueryImageGenerationTask => ImageGenerationTask, wxpay_core::Spec::new(
    "brand_query_image_generation_task",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/image-generation-tasks/{task_id}",
)
.title("查询图片生成结果")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4017327728")
.query(&["image_generation_type"])
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));
