// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UploadedFapiaoFile;
use wxpay_core::model::File;

wxpay_core::model! {
    /// Uploads a taxi fapiao file (上传出租车电子发票文件).
    ///
    /// `POST /v3/taxi-invoice/cards/upload-file`
    ///
    /// - Returns [`UploadedFapiaoFile`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：上传出租车电子发票文件。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012692904)
    #[doc(alias = "上传出租车电子发票文件")]
    pub request UploadTaxiFapiaoFile {
        required {
            /// The file. Required.
            file: File,
            /// Merchant number of the company (出租车经营主体商户号). Required.
            company_mchid: String,
            /// Digest of the file (文件摘要). Required.
            digest: String,
            /// Algorithm of the digest (文件摘要算法). Required.
            digest_algorithm: String,
            /// Administrative region id (行政区划代码). Required.
            region_id: i64,
        }
        optional {}
    }
}

wxpay_core::operation!(UploadTaxiFapiaoFile => UploadedFapiaoFile, wxpay_core::Spec::new(
    "upload_taxi_fapiao_file",
    wxpay_core::http::Method::POST,
    "/v3/taxi-invoice/cards/upload-file",
)
.title("上传出租车电子发票文件")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012692904")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: None, sha256: None, parts: &[] })));
