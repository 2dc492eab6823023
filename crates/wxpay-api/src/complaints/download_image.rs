// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Downloads an image of a complaint (图片下载).
///
/// `GET /v3/merchant-service/images/{media_id}`
///
/// - Returns the bytes of a file, which are not signed.
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
/// - Retry: safe, it only reads.
/// - 中文：图片下载。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467251)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::complaints::DownloadImage;
///
/// let request = DownloadImage::new("sample-media-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"media_id":"sample-media-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "图片下载",
    "/v3/merchant-service/images/{media_id}",
    "GET /v3/merchant-service/images/{media_id}",
    "4012467251",
    "4012467223"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DownloadImage {
    /// Media file id (媒体文件ID). Required. At most 256 characters. It stands in the path.
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
    "complaints.download_image",
    wxpay_core::http::Method::GET,
    "/v3/merchant-service/images/{media_id}",
)
.title("图片下载")
.family("complaints")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012467251")
.repeat(wxpay_core::Repeat::Freely)
.proof(wxpay_core::Proof::Announced));
