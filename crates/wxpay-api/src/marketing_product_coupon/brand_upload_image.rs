// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::File;

/// Uploads an image for product coupons as the brand (上传图片).
///
/// `POST /brand/marketing/product-coupon/media/upload-image`
///
/// - Returns [`BrandUploadedImage`].
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：上传图片。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015736285)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Uploaded image empty. | Check the parameters. Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. | Check the parameters. |
/// | `NO_AUTH` | 403 | Brand has no permission. | Apply for the permission. |
#[doc(alias(
    "上传图片",
    "/brand/marketing/product-coupon/media/upload-image",
    "POST /brand/marketing/product-coupon/media/upload-image",
    "4015736285"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandUploadImage {
    /// The file. Required.
    pub file: File,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandUploadImage {
    /// Creates the request; setters add the other fields.
    pub fn new(file: impl Into<File>) -> Self {
        Self {
            file: file.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { BrandUploadImage
    [file,]
    []
    []
}

wxpay_core::operation!(BrandUploadImage => BrandUploadedImage, wxpay_core::Spec::new(
    "marketing_product_coupon.brand_upload_image",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/media/upload-image",
)
.title("上传图片")
.family("marketing_product_coupon")
.doc("https://pay.weixin.qq.com/doc/brand/4015736285")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &[] }))
.signed_by(wxpay_core::SignedBy::Brand));

/// The address of an image that the brand uploaded.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandUploadedImage {
    /// Image address (图片URL). At most 256 characters.
    pub image_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandUploadedImage
    []
    [image_url,]
    []
}
