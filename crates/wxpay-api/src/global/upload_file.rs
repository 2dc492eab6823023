// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::File;

/// Uploads a file for profit sharing (上传文件).
///
/// `POST /v3/global/merchant-storage/file/upload`
///
/// - Returns [`UploadedFile`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：上传文件。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_11.shtml)
#[doc(alias(
    "上传文件",
    "/v3/global/merchant-storage/file/upload",
    "POST /v3/global/merchant-storage/file/upload"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UploadFile {
    /// The file. Required.
    pub file: File,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UploadFile {
    /// Creates the request; setters add the other fields.
    pub fn new(file: impl Into<File>) -> Self {
        Self {
            file: file.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { UploadFile
    [file,]
    []
    []
}

wxpay_core::operation!(UploadFile => UploadedFile, wxpay_core::Spec::new(
    "global.upload_file",
    wxpay_core::http::Method::POST,
    "/v3/global/merchant-storage/file/upload",
)
.title("上传文件")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_11.shtml")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &[] }))
.host(wxpay_core::Host::HongKong));

/// The number of an uploaded file.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadedFile {
    /// File id (文件标识ID).
    pub file_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UploadedFile
    []
    [file_id,]
    []
}
