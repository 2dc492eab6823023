// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UploadedMedia;
use wxpay_core::model::File;

wxpay_core::model! {
    /// Uploads a video and gives its media id (视频上传).
    ///
    /// `POST /v3/merchant/media/video_upload`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_2.shtml)
    #[doc(alias = "视频上传")]
    pub request UploadVideo {
        required {
            /// The file. Required.
            file: File,
        }
        optional {}
    }
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
