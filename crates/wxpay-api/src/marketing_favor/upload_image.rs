// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::File;

/// Uploads an image for marketing (（营销）图片上传).
///
/// `POST /v3/marketing/favor/media/image-upload`
///
/// - Returns [`UploadedImage`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：（营销）图片上传。调用方：普通商户、普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012557233)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Image file empty. | Check the parameters. Send the same request again later. |
/// | `REQUEST_BLOCKED` | 403 | Image type unknown; image differs from its meta; signature does not match. | Check the parameters. Check the signature. |
#[doc(alias(
    "（营销）图片上传",
    "/v3/marketing/favor/media/image-upload",
    "POST /v3/marketing/favor/media/image-upload",
    "4012557233",
    "4015900513"
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
    "marketing_favor.upload_image",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/media/image-upload",
)
.title("（营销）图片上传")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012557233")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &[] })));

/// The address of an uploaded image.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadedImage {
    /// Media file address (媒体文件URL地址). At most 256 characters.
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
