// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BankPackageTask;
use wxpay_core::model::Extra;
use wxpay_core::model::File;
use wxpay_core::model::IntoField;

/// Imports the agreement numbers of targeted users into a package (导入定向用户协议号).
///
/// `POST /v3/marketing/bank/packages/{package_id}/tasks`
///
/// - Returns [`BankPackageTask`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：导入定向用户协议号。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml)
#[doc(alias(
    "导入定向用户协议号",
    "/v3/marketing/bank/packages/{package_id}/tasks",
    "POST /v3/marketing/bank/packages/{package_id}/tasks"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ImportUserAgreementNumbers {
    /// The file. Required.
    pub file: File,
    /// Number package id (号码包id). Required. It stands in the path.
    pub package_id: String,
    /// Bank type (银行类型). Sources differ on whether it is required.
    pub bank_type: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ImportUserAgreementNumbers {
    /// Creates the request; setters add the other fields.
    pub fn new(file: impl Into<File>, package_id: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            package_id: package_id.into(),
            bank_type: None,
            extra: Extra::new(),
        }
    }

    /// Bank type (银行类型). Sources differ on whether it is required.
    pub fn bank_type<Via>(mut self, bank_type: impl IntoField<String, Via>) -> Self {
        self.bank_type = bank_type.into_field();
        self
    }
}

wxpay_core::__model_impl! { ImportUserAgreementNumbers
    [file, package_id,]
    [bank_type,]
    []
}

wxpay_core::operation!(ImportUserAgreementNumbers => BankPackageTask, wxpay_core::Spec::new(
    "marketing_activities.import_user_agreement_numbers",
    wxpay_core::http::Method::POST,
    "/v3/marketing/bank/packages/{package_id}/tasks",
)
.title("导入定向用户协议号")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &[] })));
