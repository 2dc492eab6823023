// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UploadedImage;
use wxpay_core::model::Extra;
use wxpay_core::model::File;

/// Uploads an image for the merchant's feedback (商户上传反馈图片).
///
/// `POST /v3/merchant-service/images/upload`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/images/create-images.html)
#[doc(alias = "商户上传反馈图片")]
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
    "upload_image",
    wxpay_core::http::Method::POST,
    "/v3/merchant-service/images/upload",
)
.title("商户上传反馈图片")
.family("complaints")
.doc("https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/images/create-images.html")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &[] })));
