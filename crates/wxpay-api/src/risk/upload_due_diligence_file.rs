// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UploadedFile;
use wxpay_core::model::File;

wxpay_core::model! {
    /// Uploads a file for an enhanced due diligence (上传尽调资料文件).
    ///
    /// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
    ///
    /// - Returns [`UploadedFile`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：上传尽调资料文件。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015631033")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "due_diligence_file", name: Some("file_name"), sha256: Some("file_digest"), parts: &[] })));
