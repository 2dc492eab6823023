// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UploadedMedia;
use wxpay_core::model::Extra;
use wxpay_core::model::File;

/// Uploads a video and gives its media id (视频上传).
///
/// `POST /v3/merchant/media/video_upload`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_2.shtml)
#[doc(alias = "视频上传")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UploadVideo {
    /// The file. Required.
    pub file: File,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UploadVideo {
    /// Creates the request; setters add the other fields.
    pub fn new(file: impl Into<File>) -> Self {
        Self {
            file: file.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { UploadVideo
    [file,]
    []
    []
}

wxpay_core::operation!(UploadVideo => UploadedMedia, wxpay_core::Spec::new(
    "upload_video",
    wxpay_core::http::Method::POST,
    "/v3/merchant/media/video_upload",
)
.title("视频上传")
.family("common")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_2.shtml")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &[] })));
