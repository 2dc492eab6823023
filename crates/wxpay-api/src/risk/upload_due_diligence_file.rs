// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UploadedFile;
use wxpay_core::model::Extra;
use wxpay_core::model::File;
use wxpay_core::model::IntoField;

/// Uploads a file for an enhanced due diligence (上传尽调资料文件).
///
/// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
///
/// - Returns [`UploadedFile`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：上传尽调资料文件。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
#[doc(alias(
    "上传尽调资料文件",
    "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload",
    "POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload",
    "4015631033"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UploadDueDiligenceFile {
    /// The file. Required.
    pub due_diligence_file: File,
    /// Due diligence number (尽调单号). Required. It stands in the path.
    pub due_diligence_id: String,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Data item id (资料项唯一id).
    pub item_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UploadDueDiligenceFile {
    /// Creates the request; setters add the other fields.
    pub fn new(due_diligence_file: impl Into<File>, due_diligence_id: impl Into<String>) -> Self {
        Self {
            due_diligence_file: due_diligence_file.into(),
            due_diligence_id: due_diligence_id.into(),
            sub_mchid: None,
            item_id: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Data item id (资料项唯一id).
    pub fn item_id<Via>(mut self, item_id: impl IntoField<i64, Via>) -> Self {
        self.item_id = item_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { UploadDueDiligenceFile
    [due_diligence_file, due_diligence_id,]
    [sub_mchid, item_id,]
    []
}

wxpay_core::operation!(UploadDueDiligenceFile => UploadedFile, wxpay_core::Spec::new(
    "risk.upload_due_diligence_file",
    wxpay_core::http::Method::POST,
    "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload",
)
.title("上传尽调资料文件")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015631033")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "due_diligence_file", name: Some("file_name"), sha256: Some("file_digest"), parts: &[] })));
