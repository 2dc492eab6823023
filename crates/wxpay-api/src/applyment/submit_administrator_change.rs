// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ChangeSubmission;
use super::IdDocumentType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Submits an application to change a merchant's super administrator (提交超管变更申请单).
    ///
    /// `POST /v3/mchalterapply/mchcontactalterapplyment`
    ///
    /// - Returns [`ChangeSubmission`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：提交超管变更申请单。调用方：服务商、平台；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014090649)
    #[doc(alias = "提交超管变更申请单")]
    pub request SubmitAdministratorChange {
        required {
            /// Merchant number (商户号). Required.
            merchant_code: String,
            /// The merchant's own request number. Required.
            out_request_no: String,
        }
        optional {
            /// Details of the contact (超级管理员信息).
            contact_info: NewAdministrator,
        }
    }
}

wxpay_core::operation!(SubmitAdministratorChange => ChangeSubmission, wxpay_core::Spec::new(
    "submit_administrator_change",
    wxpay_core::http::Method::POST,
    "/v3/mchalterapply/mchcontactalterapplyment",
)
.title("提交超管变更申请单")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014090649")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The super administrator who is to replace the present one.
    pub request NewAdministrator {
        required {
            /// Name of the super administrator (超级管理员姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            contact_name: Sensitive,
            /// Mobile phone number of the contact (超级管理员手机). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            mobile_phone: Sensitive,
        }
        optional {
            /// Kind of the contact's identity document (超级管理员证件类型). Sources differ on whether it is required.
            contact_id_doc_type: IdDocumentType,
            /// Identity document number of the super administrator (超级管理员身份证件号码). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            contact_id_card_number: Sensitive,
            /// Front photo of the contact's identity document (超级管理员证件正面照片). Sources differ on whether it is required.
            contact_id_doc_copy: String,
            /// Back photo of the contact's identity document (超级管理员证件反面照片).
            contact_id_doc_copy_back: String,
            /// When the super administrator's document becomes valid (超级管理员证件有效期开始时间). Sources differ on whether it is required.
            contact_id_doc_period_begin: String,
            /// When the super administrator's document expires (超级管理员证件有效期结束时间). Sources differ on whether it is required.
            contact_id_doc_period_end: String,
            /// Letter authorizing the contact to act (业务办理授权函).
            business_authorization_letter: String,
        }
    }
}
