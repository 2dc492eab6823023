// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UploadedFile;
use wxpay_core::model::Extra;
use wxpay_core::model::File;
use wxpay_core::model::IntoField;

/// Uploads a file of material that a sub-merchant submits (上传商户提交资料文件).
///
/// `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
///
/// - Returns [`UploadedFile`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：上传商户提交资料文件。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014940425)
#[doc(alias(
    "上传商户提交资料文件",
    "/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload",
    "POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload",
    "4014940425"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UploadSubmissionFile {
    /// The file. Required.
    pub submission_file: File,
    /// The sub-merchant's number (子商户号). Required. It stands in the path.
    pub sub_mchid: String,
    /// Data item id (资料项唯一id). Sources differ on whether it is required.
    pub item_id: Option<i64>,
    /// Merchant management record id (商户管理记录ID). Sources differ on whether it is required.
    pub manage_record_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UploadSubmissionFile {
    /// Creates the request; setters add the other fields.
    pub fn new(submission_file: impl Into<File>, sub_mchid: impl Into<String>) -> Self {
        Self {
            submission_file: submission_file.into(),
            sub_mchid: sub_mchid.into(),
            item_id: None,
            manage_record_id: None,
            extra: Extra::new(),
        }
    }

    /// Data item id (资料项唯一id). Sources differ on whether it is required.
    pub fn item_id<Via>(mut self, item_id: impl IntoField<i64, Via>) -> Self {
        self.item_id = item_id.into_field();
        self
    }

    /// Merchant management record id (商户管理记录ID). Sources differ on whether it is required.
    pub fn manage_record_id<Via>(mut self, manage_record_id: impl IntoField<String, Via>) -> Self {
        self.manage_record_id = manage_record_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { UploadSubmissionFile
    [submission_file, sub_mchid,]
    [item_id, manage_record_id,]
    []
}

wxpay_core::operation!(UploadSubmissionFile => UploadedFile, wxpay_core::Spec::new(
    "risk.upload_submission_file",
    wxpay_core::http::Method::POST,
    "/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload",
)
.title("上传商户提交资料文件")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014940425")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "submission_file", name: Some("file_name"), sha256: Some("file_digest"), parts: &["item_id", "manage_record_id"] })));
