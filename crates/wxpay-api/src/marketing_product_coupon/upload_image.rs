// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::File;

/// Uploads an image for product coupons (图片上传).
///
/// `POST /v3/marketing/partner/product-coupon/media/upload-image`
///
/// - Returns [`UploadedImage`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：图片上传。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781275)
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
#[doc(alias(
    "图片上传",
    "/v3/marketing/partner/product-coupon/media/upload-image",
    "POST /v3/marketing/partner/product-coupon/media/upload-image",
    "4015781275"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UploadImage {
    /// The file. Required.
    pub file: File,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UploadImage {
    /// Creates the request; setters add the other fields.
    pub fn new(file: impl Into<File>) -> Self {
        Self {
            file: file.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { UploadImage
    [file,]
    []
    []
}

wxpay_core::operation!(UploadImage => UploadedImage, wxpay_core::Spec::new(
    "marketing_product_coupon.upload_image",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/media/upload-image",
)
.title("图片上传")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781275")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &[] })));

/// The address of an uploaded image.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadedImage {
    /// Media file address (媒体文件URL地址). No official source confirms it.
    pub media_url: Option<String>,
    /// Image address (图片URL). At most 256 characters.
    pub image_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UploadedImage
    []
    [media_url, image_url,]
    []
}
