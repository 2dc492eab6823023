// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UploadedMedia;
use wxpay_core::model::Extra;
use wxpay_core::model::File;

/// Uploads a file and returns its media id (文件上传).
///
/// `POST /v3/merchant/media/upload`
///
/// - Returns [`UploadedMedia`].
/// - Callers: merchants, service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：文件上传。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016276333)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. Send the same request again later. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; file system error. | Check the parameters. Send the same request again later. |
/// | `FREQUENCY_LIMIT_EXCEED` | 429 | Too often; daily number of uploads reached. | Send fewer requests. |
#[doc(alias(
    "文件上传",
    "/v3/merchant/media/upload",
    "POST /v3/merchant/media/upload",
    "4016276333"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UploadMedia {
    /// The file. Required.
    pub file: File,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UploadMedia {
    /// Creates the request; setters add the other fields.
    pub fn new(file: impl Into<File>) -> Self {
        Self {
            file: file.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { UploadMedia
    [file,]
    []
    []
}

wxpay_core::operation!(UploadMedia => UploadedMedia, wxpay_core::Spec::new(
    "common.upload_media",
    wxpay_core::http::Method::POST,
    "/v3/merchant/media/upload",
)
.title("文件上传")
.family("common")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016276333")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &[] })));
