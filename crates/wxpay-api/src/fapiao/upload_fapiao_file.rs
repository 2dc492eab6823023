// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UploadedFapiaoFile;
use wxpay_core::model::Extra;
use wxpay_core::model::File;
use wxpay_core::model::IntoField;

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
#[doc(alias(
    "上传电子发票文件",
    "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
    "POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
    "4015792580"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UploadFapiaoFile {
    /// The file. Required.
    pub file: File,
    /// The sub-merchant's number (微信支付分配的子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Kind of file (发票文件的类型为PDF). Required.
    pub file_type: Option<String>,
    /// Algorithm of the digest (文件摘要算法). Required.
    #[doc(alias("digest_algorithm"))]
    pub digest_alogrithm: Option<String>,
    /// Digest of the file (文件摘要). Required. At most 64 characters.
    pub digest: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UploadFapiaoFile {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `file_type`, `digest_alogrithm` and `digest`.
    pub fn new(file: impl Into<File>) -> Self {
        Self {
            file: file.into(),
            sub_mchid: None,
            file_type: None,
            digest_alogrithm: None,
            digest: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (微信支付分配的子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Kind of file (发票文件的类型为PDF). Required.
    pub fn file_type<Via>(mut self, file_type: impl IntoField<String, Via>) -> Self {
        self.file_type = file_type.into_field();
        self
    }

    /// Algorithm of the digest (文件摘要算法). Required.
    pub fn digest_alogrithm<Via>(mut self, digest_alogrithm: impl IntoField<String, Via>) -> Self {
        self.digest_alogrithm = digest_alogrithm.into_field();
        self
    }

    /// Digest of the file (文件摘要). Required. At most 64 characters.
    pub fn digest<Via>(mut self, digest: impl IntoField<String, Via>) -> Self {
        self.digest = digest.into_field();
        self
    }
}

wxpay_core::__model_impl! { UploadFapiaoFile
    [file,]
    [sub_mchid, file_type, digest_alogrithm, digest,]
    ["file_type", "digest_alogrithm", "digest",]
}

wxpay_core::operation!(UploadFapiaoFile => UploadedFapiaoFile, wxpay_core::Spec::new(
    "fapiao.upload_fapiao_file",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
)
.title("上传电子发票文件")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015792580")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: None, sha256: None, parts: &[] })));
