// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UploadedFapiaoFile;
use wxpay_core::model::Extra;
use wxpay_core::model::File;
use wxpay_core::model::IntoField;

/// Uploads a taxi fapiao file (上传出租车电子发票文件).
///
/// `POST /v3/taxi-invoice/cards/upload-file`
///
/// - Returns [`UploadedFapiaoFile`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：上传出租车电子发票文件。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012692904)
#[doc(alias(
    "上传出租车电子发票文件",
    "/v3/taxi-invoice/cards/upload-file",
    "POST /v3/taxi-invoice/cards/upload-file",
    "4012692904"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UploadTaxiFapiaoFile {
    /// The file. Required.
    pub file: File,
    /// Merchant number of the company (出租车经营主体商户号). Required.
    pub company_mchid: Option<String>,
    /// Digest of the file (文件摘要). Required.
    pub digest: Option<String>,
    /// Algorithm of the digest (文件摘要算法). Required.
    pub digest_algorithm: Option<String>,
    /// Administrative region id (行政区划代码). Required.
    pub region_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UploadTaxiFapiaoFile {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `company_mchid`, `digest`, `digest_algorithm` and `region_id`.
    pub fn new(file: impl Into<File>) -> Self {
        Self {
            file: file.into(),
            company_mchid: None,
            digest: None,
            digest_algorithm: None,
            region_id: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number of the company (出租车经营主体商户号). Required.
    pub fn company_mchid<Via>(mut self, company_mchid: impl IntoField<String, Via>) -> Self {
        self.company_mchid = company_mchid.into_field();
        self
    }

    /// Digest of the file (文件摘要). Required.
    pub fn digest<Via>(mut self, digest: impl IntoField<String, Via>) -> Self {
        self.digest = digest.into_field();
        self
    }

    /// Algorithm of the digest (文件摘要算法). Required.
    pub fn digest_algorithm<Via>(mut self, digest_algorithm: impl IntoField<String, Via>) -> Self {
        self.digest_algorithm = digest_algorithm.into_field();
        self
    }

    /// Administrative region id (行政区划代码). Required.
    pub fn region_id<Via>(mut self, region_id: impl IntoField<i64, Via>) -> Self {
        self.region_id = region_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { UploadTaxiFapiaoFile
    [file,]
    [company_mchid, digest, digest_algorithm, region_id,]
    ["company_mchid", "digest", "digest_algorithm", "region_id",]
}

wxpay_core::operation!(UploadTaxiFapiaoFile => UploadedFapiaoFile, wxpay_core::Spec::new(
    "fapiao.upload_taxi_fapiao_file",
    wxpay_core::http::Method::POST,
    "/v3/taxi-invoice/cards/upload-file",
)
.title("上传出租车电子发票文件")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012692904")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: None, sha256: None, parts: &[] })));
