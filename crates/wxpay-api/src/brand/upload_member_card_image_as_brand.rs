// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::File;

/// Uploads an image for member cards, as the brand (图片上传).
///
/// `POST /brand/card-member/media/image-upload`
///
/// - Returns [`UploadedMemberCardImage`].
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：图片上传。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015680641)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Uploaded image empty; Wechatpay-Serial missing. | Check the parameters. Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Image above 2 MB. | Check the parameters. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
#[doc(alias(
    "图片上传",
    "/brand/card-member/media/image-upload",
    "POST /brand/card-member/media/image-upload",
    "4015680641"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UploadMemberCardImageAsBrand {
    /// The file. Required.
    pub file: File,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UploadMemberCardImageAsBrand {
    /// Creates the request; setters add the other fields.
    pub fn new(file: impl Into<File>) -> Self {
        Self {
            file: file.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { UploadMemberCardImageAsBrand
    [file,]
    []
    []
}

wxpay_core::operation!(UploadMemberCardImageAsBrand => UploadedMemberCardImage, wxpay_core::Spec::new(
    "brand.upload_member_card_image_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/card-member/media/image-upload",
)
.title("图片上传")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015680641")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("filename"), sha256: Some("file_digest"), parts: &[] }))
.signed_by(wxpay_core::SignedBy::Brand));

/// The address of an image that was uploaded for member cards.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadedMemberCardImage {
    /// Media file address (媒体文件URL地址).
    pub media_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UploadedMemberCardImage
    []
    [media_url,]
    []
}
