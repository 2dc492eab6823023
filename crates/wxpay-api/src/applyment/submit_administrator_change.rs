// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ChangeSubmission;
use super::IdDocumentType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Submits an application to change a merchant's super administrator (提交超管变更申请单).
///
/// `POST /v3/mchalterapply/mchcontactalterapplyment`
///
/// - Returns [`ChangeSubmission`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：提交超管变更申请单。调用方：服务商、平台；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014090649)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::SubmitAdministratorChange;
///
/// let request = SubmitAdministratorChange::new("1217752501201407033233368018")
///     .merchant_code("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"merchant_code":"1217752501201407033233368018","out_request_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "提交超管变更申请单",
    "/v3/mchalterapply/mchcontactalterapplyment",
    "POST /v3/mchalterapply/mchcontactalterapplyment",
    "4014090649"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubmitAdministratorChange {
    /// The merchant's own request number. Required.
    pub out_request_no: String,
    /// Merchant number (商户号). Required.
    pub merchant_code: Option<String>,
    /// Details of the contact (超级管理员信息).
    pub contact_info: Option<NewAdministrator>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubmitAdministratorChange {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `merchant_code`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            merchant_code: None,
            contact_info: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (商户号). Required.
    pub fn merchant_code<Via>(mut self, merchant_code: impl IntoField<String, Via>) -> Self {
        self.merchant_code = merchant_code.into_field();
        self
    }

    /// Details of the contact (超级管理员信息).
    pub fn contact_info<Via>(
        mut self,
        contact_info: impl IntoField<NewAdministrator, Via>,
    ) -> Self {
        self.contact_info = contact_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { SubmitAdministratorChange
    [out_request_no,]
    [merchant_code, contact_info,]
    ["merchant_code",]
}

wxpay_core::operation!(SubmitAdministratorChange => ChangeSubmission, wxpay_core::Spec::new(
    "applyment.submit_administrator_change",
    wxpay_core::http::Method::POST,
    "/v3/mchalterapply/mchcontactalterapplyment",
)
.title("提交超管变更申请单")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014090649")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The super administrator who is to replace the present one.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NewAdministrator {
    /// Name of the super administrator (超级管理员姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub contact_name: Option<Sensitive>,
    /// Kind of the contact's identity document (超级管理员证件类型). Sources differ on whether it is required.
    pub contact_id_doc_type: Option<IdDocumentType>,
    /// Identity document number of the super administrator (超级管理员身份证件号码). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub contact_id_card_number: Option<Sensitive>,
    /// Front photo of the contact's identity document (超级管理员证件正面照片). Sources differ on whether it is required.
    pub contact_id_doc_copy: Option<String>,
    /// Back photo of the contact's identity document (超级管理员证件反面照片).
    pub contact_id_doc_copy_back: Option<String>,
    /// When the super administrator's document becomes valid (超级管理员证件有效期开始时间). Sources differ on whether it is required.
    pub contact_id_doc_period_begin: Option<String>,
    /// When the super administrator's document expires (超级管理员证件有效期结束时间). Sources differ on whether it is required.
    pub contact_id_doc_period_end: Option<String>,
    /// Letter authorizing the contact to act (业务办理授权函).
    pub business_authorization_letter: Option<String>,
    /// Mobile phone number of the contact (超级管理员手机). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub mobile_phone: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NewAdministrator {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `contact_name` and `mobile_phone`.
    pub fn new() -> Self {
        Self {
            contact_name: None,
            contact_id_doc_type: None,
            contact_id_card_number: None,
            contact_id_doc_copy: None,
            contact_id_doc_copy_back: None,
            contact_id_doc_period_begin: None,
            contact_id_doc_period_end: None,
            business_authorization_letter: None,
            mobile_phone: None,
            extra: Extra::new(),
        }
    }

    /// Name of the super administrator (超级管理员姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn contact_name<Via>(mut self, contact_name: impl IntoField<Sensitive, Via>) -> Self {
        self.contact_name = contact_name.into_field();
        self
    }

    /// Kind of the contact's identity document (超级管理员证件类型). Sources differ on whether it is required.
    pub fn contact_id_doc_type<Via>(
        mut self,
        contact_id_doc_type: impl IntoField<IdDocumentType, Via>,
    ) -> Self {
        self.contact_id_doc_type = contact_id_doc_type.into_field();
        self
    }

    /// Identity document number of the super administrator (超级管理员身份证件号码). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn contact_id_card_number<Via>(
        mut self,
        contact_id_card_number: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.contact_id_card_number = contact_id_card_number.into_field();
        self
    }

    /// Front photo of the contact's identity document (超级管理员证件正面照片). Sources differ on whether it is required.
    pub fn contact_id_doc_copy<Via>(
        mut self,
        contact_id_doc_copy: impl IntoField<String, Via>,
    ) -> Self {
        self.contact_id_doc_copy = contact_id_doc_copy.into_field();
        self
    }

    /// Back photo of the contact's identity document (超级管理员证件反面照片).
    pub fn contact_id_doc_copy_back<Via>(
        mut self,
        contact_id_doc_copy_back: impl IntoField<String, Via>,
    ) -> Self {
        self.contact_id_doc_copy_back = contact_id_doc_copy_back.into_field();
        self
    }

    /// When the super administrator's document becomes valid (超级管理员证件有效期开始时间). Sources differ on whether it is required.
    pub fn contact_id_doc_period_begin<Via>(
        mut self,
        contact_id_doc_period_begin: impl IntoField<String, Via>,
    ) -> Self {
        self.contact_id_doc_period_begin = contact_id_doc_period_begin.into_field();
        self
    }

    /// When the super administrator's document expires (超级管理员证件有效期结束时间). Sources differ on whether it is required.
    pub fn contact_id_doc_period_end<Via>(
        mut self,
        contact_id_doc_period_end: impl IntoField<String, Via>,
    ) -> Self {
        self.contact_id_doc_period_end = contact_id_doc_period_end.into_field();
        self
    }

    /// Letter authorizing the contact to act (业务办理授权函).
    pub fn business_authorization_letter<Via>(
        mut self,
        business_authorization_letter: impl IntoField<String, Via>,
    ) -> Self {
        self.business_authorization_letter = business_authorization_letter.into_field();
        self
    }

    /// Mobile phone number of the contact (超级管理员手机). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn mobile_phone<Via>(mut self, mobile_phone: impl IntoField<Sensitive, Via>) -> Self {
        self.mobile_phone = mobile_phone.into_field();
        self
    }
}

impl Default for NewAdministrator {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { NewAdministrator
    []
    [contact_name, contact_id_doc_type, contact_id_card_number, contact_id_doc_copy, contact_id_doc_copy_back, contact_id_doc_period_begin, contact_id_doc_period_end, business_authorization_letter, mobile_phone,]
    ["contact_name", "mobile_phone",]
}
