// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BankPackageTask;
use wxpay_core::model::File;

wxpay_core::model! {
    /// Imports the agreement numbers of targeted users into a package (导入定向用户协议号).
    ///
    /// `POST /v3/marketing/bank/packages/{package_id}/tasks`
    ///
    /// - Returns [`BankPackageTask`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：导入定向用户协议号。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml)
    #[doc(alias = "导入定向用户协议号")]
    pub request ImportUserAgreementNumbers {
        required {
            /// The file. Required.
            file: File,
            /// Number package id (号码包id). Required. It stands in the path.
            package_id: String,
        }
        optional {
            /// Bank type (银行类型). Sources differ on whether it is required.
            bank_type: String,
        }
    }
}

wxpay_core::operation!(ImportUserAgreementNumbers => BankPackageTask, wxpay_core::Spec::new(
    "import_user_agreement_numbers",
    wxpay_core::http::Method::POST,
    "/v3/marketing/bank/packages/{package_id}/tasks",
)
.title("导入定向用户协议号")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &[] })));
