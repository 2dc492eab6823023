// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::File;

wxpay_core::model! {
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
    #[doc(alias = "上传文件")]
    pub request UploadFile {
        required {
            /// The file. Required.
            file: File,
        }
        optional {}
    }
}

wxpay_core::operation!(UploadFile => UploadedFile, wxpay_core::Spec::new(
    "upload_file",
    wxpay_core::http::Method::POST,
    "/v3/global/merchant-storage/file/upload",
)
.title("上传文件")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_11.shtml")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &[] }))
.host(wxpay_core::Host::HongKong));

wxpay_core::model! {
    /// The number of an uploaded file.
    pub answer UploadedFile {
        always {}
        optional {
            /// File id (文件标识ID).
            file_id: String,
        }
    }
}
