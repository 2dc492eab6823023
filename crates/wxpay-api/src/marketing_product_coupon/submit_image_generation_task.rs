// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CombinedImageInput;
use super::GeneratedImage;
use super::ImageGenerationType;
use super::SubmittedImageGenerationTask;

wxpay_core::model! {
    /// Submits a task that generates a coupon image or cuts out a product image (提交图片生成任务).
    ///
    /// `POST /v3/marketing/partner/product-coupon/image-generation-tasks`
    ///
    /// - Returns [`SubmittedImageGenerationTask`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：提交图片生成任务。调用方：普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4017327735)
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
    #[doc(alias = "提交图片生成任务")]
    pub request SubmitImageGenerationTask {
        required {
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Task id (图片生成的任务ID). Required.
            task_id: String,
            /// Kind of image generation (图片生成类型). Required.
            image_generation_type: ImageGenerationType,
        }
        optional {
            /// Data for combining images (拼图数据).
            combine_image: CombinedImageInput,
            /// Data for cutting out an image (抠图数据).
            cut_out: GeneratedImage,
        }
    }
}

wxpay_core::operation!(SubmitImageGenerationTask => SubmittedImageGenerationTask, wxpay_core::Spec::new(
    "submit_image_generation_task",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/image-generation-tasks",
)
.title("提交图片生成任务")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4017327735")
.body(wxpay_core::Body::Json));
