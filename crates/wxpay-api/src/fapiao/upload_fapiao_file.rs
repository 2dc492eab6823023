// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UploadedFapiaoFile;
use wxpay_core::model::File;

wxpay_core::model! {
    /// Uploads a fapiao file (上传电子发票文件).
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
    ///
    /// - Returns [`UploadedFapiaoFile`].
    /// - Callers: merchants, service providers and platforms (普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：上传电子发票文件。调用方：普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015792580)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `PARAM_ERROR` | 400 | Fapiao file too large. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant has no permission. | Check the parameters. Apply for the permission. |
    #[doc(alias = "上传电子发票文件")]
    pub request UploadFapiaoFile {
        required {
            /// The file. Required.
            file: File,
            /// Kind of file (发票文件的类型为PDF). Required.
            file_type: String,
            /// Algorithm of the digest (文件摘要算法). Required.
            digest_alogrithm: String,
            /// Digest of the file (文件摘要). Required. At most 64 characters.
            digest: String,
        }
        optional {
            /// The sub-merchant's number (微信支付分配的子商户号). At most 32 characters.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(UploadFapiaoFile => UploadedFapiaoFile, wxpay_core::Spec::new(
    "upload_fapiao_file",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
)
.title("上传电子发票文件")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015792580")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: None, sha256: None, parts: &[] })));
