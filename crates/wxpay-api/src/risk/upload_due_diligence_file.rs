// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UploadedFile;
use wxpay_core::model::File;

wxpay_core::model! {
    /// Uploads a file for an enhanced due diligence (上传尽调资料文件).
    ///
    /// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    #[doc(alias = "上传尽调资料文件")]
    pub request UploadDueDiligenceFile {
        required {
            /// The file. Required.
            due_diligence_file: File,
            /// Due diligence number (尽调单号). Required. It stands in the path.
            due_diligence_id: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Data item id (资料项唯一id).
            item_id: i64,
        }
    }
}

wxpay_core::operation!(UploadDueDiligenceFile => UploadedFile, wxpay_core::Spec::new(
    "upload_due_diligence_file",
    wxpay_core::http::Method::POST,
    "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload",
)
.title("上传尽调资料文件")
.family("risk")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "due_diligence_file", name: Some("file_name"), sha256: Some("file_digest"), parts: &[] })));
