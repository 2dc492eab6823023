// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UploadedFapiaoFile;
use wxpay_core::model::File;

wxpay_core::model! {
    /// Uploads a fapiao file (上传电子发票文件).
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_10.shtml)
    #[doc(alias = "上传电子发票文件")]
    pub request UploadFapiaoFile {
        required {
            /// The file. Required.
            file: File,
            /// 发票文件的类型为PDF. Required.
            file_type: String,
            /// 文件摘要算法. Required.
            digest_alogrithm: String,
            /// 文件摘要. Required.
            digest: String,
        }
        optional {
            /// The sub-merchant's number (微信支付分配的子商户号).
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_10.shtml")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: None, sha256: None, parts: &[] })));
