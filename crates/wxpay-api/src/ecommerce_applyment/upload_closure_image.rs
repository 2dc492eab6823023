// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::File;

/// Uploads an image for an account closure application (图片上传).
///
/// `POST /v3/ecommerce/account/cancel-applications/media`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/media/upload-media.html)
#[doc(alias = "图片上传")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UploadClosureImage {
    /// The file. Required.
    pub file: File,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UploadClosureImage {
    /// Creates the request; setters add the other fields.
    pub fn new(file: impl Into<File>) -> Self {
        Self {
            file: file.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { UploadClosureImage
    [file,]
    []
    []
}

wxpay_core::operation!(UploadClosureImage => UploadedImage, wxpay_core::Spec::new(
    "upload_closure_image",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/account/cancel-applications/media",
)
.title("图片上传")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/media/upload-media.html")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("file_name"), sha256: Some("file_digest"), parts: &[] })));

/// The media number of an uploaded image.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadedImage {
    /// Media file id (媒体文件标识Id).
    pub media_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UploadedImage
    []
    [media_id,]
    []
}
