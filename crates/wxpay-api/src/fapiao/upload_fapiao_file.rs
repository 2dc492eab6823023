// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UploadedFapiaoFile;
use wxpay_core::model::Extra;
use wxpay_core::model::File;
use wxpay_core::model::IntoField;

/// Uploads a fapiao file (上传电子发票文件).
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_10.shtml)
#[doc(alias = "上传电子发票文件")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UploadFapiaoFile {
    /// The file. Required.
    pub file: File,
    /// The sub-merchant's number (微信支付分配的子商户号).
    pub sub_mchid: Option<String>,
    /// 发票文件的类型为PDF. Required.
    pub file_type: Option<String>,
    /// 文件摘要算法. Required.
    pub digest_alogrithm: Option<String>,
    /// 文件摘要. Required.
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

    /// The sub-merchant's number (微信支付分配的子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// 发票文件的类型为PDF. Required.
    pub fn file_type<Via>(mut self, file_type: impl IntoField<String, Via>) -> Self {
        self.file_type = file_type.into_field();
        self
    }

    /// 文件摘要算法. Required.
    pub fn digest_alogrithm<Via>(mut self, digest_alogrithm: impl IntoField<String, Via>) -> Self {
        self.digest_alogrithm = digest_alogrithm.into_field();
        self
    }

    /// 文件摘要. Required.
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
    "upload_fapiao_file",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
)
.title("上传电子发票文件")
.family("fapiao")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_10.shtml")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: None, sha256: None, parts: &[] })));
