// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::File;

/// Uploads an image for marketing (（营销）图片上传).
///
/// `POST /v3/marketing/favor/media/image-upload`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_1.shtml)
#[doc(alias = "（营销）图片上传")]
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
    "/v3/marketing/favor/media/image-upload",
)
.title("（营销）图片上传")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_1.shtml")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &[] })));

/// The address of an uploaded image.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadedImage {
    /// Media file address (媒体文件URL地址).
    pub media_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UploadedImage
    []
    [media_url,]
    []
}
