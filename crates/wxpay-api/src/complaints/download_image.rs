// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Downloads an image of a complaint (图片下载).
///
/// `GET /v3/merchant-service/images/{media_id}`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/images/query-images.html)
#[doc(alias = "图片下载")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DownloadImage {
    /// Media file id (媒体文件ID). Required. It stands in the path.
    pub media_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DownloadImage {
    /// Creates the request; setters add the other fields.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { DownloadImage
    [media_id,]
    []
    []
}

wxpay_core::operation!(DownloadImage => wxpay_core::bytes::Bytes, wxpay_core::Spec::new(
    "download_image",
    wxpay_core::http::Method::GET,
    "/v3/merchant-service/images/{media_id}",
)
.title("图片下载")
.family("complaints")
.doc("https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/images/query-images.html")
.repeat(wxpay_core::Repeat::Freely)
.proof(wxpay_core::Proof::Announced));
