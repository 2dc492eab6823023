// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UploadedImage;
use wxpay_core::model::Extra;
use wxpay_core::model::File;

/// Uploads an image for the merchant's feedback (商户上传反馈图片).
///
/// `POST /v3/merchant-service/images/upload`
///
/// - Returns [`UploadedImage`].
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：商户上传反馈图片。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467250)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
#[doc(alias(
    "商户上传反馈图片",
    "/v3/merchant-service/images/upload",
    "POST /v3/merchant-service/images/upload",
    "4012467250",
    "4012467222"
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
    "complaints.upload_image",
    wxpay_core::http::Method::POST,
    "/v3/merchant-service/images/upload",
)
.title("商户上传反馈图片")
.family("complaints")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012467250")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &[] })));
