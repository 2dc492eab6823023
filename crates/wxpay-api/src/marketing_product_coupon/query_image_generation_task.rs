// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ImageGenerationTask;
use super::ImageGenerationType;

wxpay_core::model! {
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
    #[doc(alias = "查询图片生成任务执行结果")]
    pub request QueryImageGenerationTask {
        required {
            /// Task id (图片生成的任务ID). Required. It stands in the path.
            task_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Kind of image generation (图片生成类型). Required.
            image_generation_type: ImageGenerationType,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryImageGenerationTask => ImageGenerationTask, wxpay_core::Spec::new(
    "query_image_generation_task",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}",
)
.title("查询图片生成任务执行结果")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4017327739")
.query(&["brand_id", "image_generation_type"])
.repeat(wxpay_core::Repeat::Freely));
