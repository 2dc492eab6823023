// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::File;

/// Uploads an image for an account closure application (图片上传).
///
/// `POST /v3/ecommerce/account/cancel-applications/media`
///
/// - Returns [`UploadedImage`].
/// - Callers: service providers and platforms (平台商户、普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：图片上传。调用方：平台商户、普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012691710)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `INVALID_REQUEST` | 400 | Image too large. |  |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
#[doc(alias(
    "图片上传",
    "/v3/ecommerce/account/cancel-applications/media",
    "POST /v3/ecommerce/account/cancel-applications/media",
    "4012691710"
))]
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
    "ecommerce_applyment.upload_closure_image",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/account/cancel-applications/media",
)
.title("图片上传")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012691710")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("file_name"), sha256: Some("file_digest"), parts: &[] })));

/// The media number of an uploaded image.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadedImage {
    /// Media file id (媒体文件标识Id). At most 512 characters.
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
