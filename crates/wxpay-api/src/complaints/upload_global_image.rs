// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UploadedImage;
use wxpay_core::model::Extra;
use wxpay_core::model::File;

/// Uploads an image for a reply on the overseas host (商户上传反馈图片).
///
/// `POST /v3/global/merchant-service/images/upload`
///
/// - Returns [`UploadedImage`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：商户上传反馈图片。调用方：服务商、平台；重试之前请先查询。
#[doc(alias(
    "商户上传反馈图片",
    "/v3/global/merchant-service/images/upload",
    "POST /v3/global/merchant-service/images/upload"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UploadGlobalImage {
    /// The file. Required.
    pub file: File,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UploadGlobalImage {
    /// Creates the request; setters add the other fields.
    pub fn new(file: impl Into<File>) -> Self {
        Self {
            file: file.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { UploadGlobalImage
    [file,]
    []
    []
}

wxpay_core::operation!(UploadGlobalImage => UploadedImage, wxpay_core::Spec::new(
    "complaints.upload_global_image",
    wxpay_core::http::Method::POST,
    "/v3/global/merchant-service/images/upload",
)
.title("商户上传反馈图片")
.family("complaints")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &[] }))
.host(wxpay_core::Host::HongKong));
