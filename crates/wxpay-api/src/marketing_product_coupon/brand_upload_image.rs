// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::File;

/// Uploads an image for product coupons as the brand (上传图片).
///
/// `POST /brand/marketing/product-coupon/media/upload-image`
///
/// - Who may call it: brands.
/// - Repeatable: not known to be; query before it is sent again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
#[doc(alias = "上传图片")]
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
    "brand_upload_image",
    wxpay_core::http::Method::POST,
    "/brand/marketing/product-coupon/media/upload-image",
)
.title("上传图片")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &[] })));

/// The address of an image that the brand uploaded.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandUploadedImage {
    /// Image address.
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
