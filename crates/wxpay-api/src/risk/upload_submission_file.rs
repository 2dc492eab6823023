// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UploadedFile;
use wxpay_core::model::File;

wxpay_core::model! {
    /// Uploads a file of material that a sub-merchant submits (上传商户提交资料文件).
    ///
    /// `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
    ///
    /// - Returns [`UploadedFile`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：上传商户提交资料文件。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014940425)
    #[doc(alias = "上传商户提交资料文件")]
    pub request UploadSubmissionFile {
        required {
            /// The file. Required.
            submission_file: File,
            /// The sub-merchant's number (子商户号). Required. It stands in the path.
            sub_mchid: String,
        }
        optional {
            /// Data item id (资料项唯一id). Sources differ on whether it is required.
            item_id: i64,
            /// Merchant management record id (商户管理记录ID). Sources differ on whether it is required.
            manage_record_id: String,
        }
    }
}

wxpay_core::operation!(UploadSubmissionFile => UploadedFile, wxpay_core::Spec::new(
    "upload_submission_file",
    wxpay_core::http::Method::POST,
    "/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload",
)
.title("上传商户提交资料文件")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014940425")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "submission_file", name: Some("file_name"), sha256: Some("file_digest"), parts: &["item_id", "manage_record_id"] })));
