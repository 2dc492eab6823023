// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Downloads an image of a complaint on the overseas host (图片下载).
///
/// `GET /v3/global/merchant-service/images/{media_id}`
///
/// - Returns the bytes of a file, which are not signed.
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：图片下载。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::complaints::DownloadGlobalImage;
///
/// let request = DownloadGlobalImage::new("sample-media-id").complaint_id("sample-complaint-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"complaint_id":"sample-complaint-id","media_id":"sample-media-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "图片下载",
    "/v3/global/merchant-service/images/{media_id}",
    "GET /v3/global/merchant-service/images/{media_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DownloadGlobalImage {
    /// Media file id (媒体文件ID). Required. It stands in the path.
    pub media_id: String,
    /// Complaint number (投诉单号). Required.
    pub complaint_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DownloadGlobalImage {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `complaint_id`.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            complaint_id: None,
            extra: Extra::new(),
        }
    }

    /// Complaint number (投诉单号). Required.
    pub fn complaint_id<Via>(mut self, complaint_id: impl IntoField<String, Via>) -> Self {
        self.complaint_id = complaint_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { DownloadGlobalImage
    [media_id,]
    [complaint_id,]
    ["complaint_id",]
}

wxpay_core::operation!(DownloadGlobalImage => wxpay_core::bytes::Bytes, wxpay_core::Spec::new(
    "complaints.download_global_image",
    wxpay_core::http::Method::GET,
    "/v3/global/merchant-service/images/{media_id}",
)
.title("图片下载")
.family("complaints")
.query(&["complaint_id"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely)
.proof(wxpay_core::Proof::Announced));
