// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentState;
use super::ChangeState;
use super::FinanceType;
use super::IdDocumentType;
use super::SubjectChangeState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// A beneficial owner and the identity document of that person.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BeneficialOwner {
    /// Kind of the beneficial owner's identity document (证件类型).
    pub ubo_id_doc_type: Option<IdDocumentType>,
    /// Front photo of the beneficial owner's identity document (证件正面照片). At most 256 characters.
    pub ubo_id_doc_copy: Option<String>,
    /// Back photo of the beneficial owner's identity document (证件反面照片). At most 256 characters.
    pub ubo_id_doc_copy_back: Option<String>,
    /// Name of the beneficial owner (证件姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub ubo_id_doc_name: Option<Sensitive>,
    /// Beneficial owner's identity document number (证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub ubo_id_doc_number: Option<Sensitive>,
    /// Address on the beneficial owner's identity document (证件居住地址). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub ubo_id_doc_address: Option<Sensitive>,
    /// When the beneficial owner's document becomes valid (证件有效期开始时间). At most 128 characters.
    pub ubo_period_begin: Option<String>,
    /// When the beneficial owner's document expires (证件有效期结束时间). At most 128 characters.
    pub ubo_period_end: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BeneficialOwner {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            ubo_id_doc_type: None,
            ubo_id_doc_copy: None,
            ubo_id_doc_copy_back: None,
            ubo_id_doc_name: None,
            ubo_id_doc_number: None,
            ubo_id_doc_address: None,
            ubo_period_begin: None,
            ubo_period_end: None,
            extra: Extra::new(),
        }
    }

    /// Kind of the beneficial owner's identity document (证件类型).
    pub fn ubo_id_doc_type<Via>(
        mut self,
        ubo_id_doc_type: impl IntoField<IdDocumentType, Via>,
    ) -> Self {
        self.ubo_id_doc_type = ubo_id_doc_type.into_field();
        self
    }

    /// Front photo of the beneficial owner's identity document (证件正面照片). At most 256 characters.
    pub fn ubo_id_doc_copy<Via>(mut self, ubo_id_doc_copy: impl IntoField<String, Via>) -> Self {
        self.ubo_id_doc_copy = ubo_id_doc_copy.into_field();
        self
    }

    /// Back photo of the beneficial owner's identity document (证件反面照片). At most 256 characters.
    pub fn ubo_id_doc_copy_back<Via>(
        mut self,
        ubo_id_doc_copy_back: impl IntoField<String, Via>,
    ) -> Self {
        self.ubo_id_doc_copy_back = ubo_id_doc_copy_back.into_field();
        self
    }

    /// Name of the beneficial owner (证件姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub fn ubo_id_doc_name<Via>(mut self, ubo_id_doc_name: impl IntoField<Sensitive, Via>) -> Self {
        self.ubo_id_doc_name = ubo_id_doc_name.into_field();
        self
    }

    /// Beneficial owner's identity document number (证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub fn ubo_id_doc_number<Via>(
        mut self,
        ubo_id_doc_number: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.ubo_id_doc_number = ubo_id_doc_number.into_field();
        self
    }

    /// Address on the beneficial owner's identity document (证件居住地址). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub fn ubo_id_doc_address<Via>(
        mut self,
        ubo_id_doc_address: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.ubo_id_doc_address = ubo_id_doc_address.into_field();
        self
    }

    /// When the beneficial owner's document becomes valid (证件有效期开始时间). At most 128 characters.
    pub fn ubo_period_begin<Via>(mut self, ubo_period_begin: impl IntoField<String, Via>) -> Self {
        self.ubo_period_begin = ubo_period_begin.into_field();
        self
    }

    /// When the beneficial owner's document expires (证件有效期结束时间). At most 128 characters.
    pub fn ubo_period_end<Via>(mut self, ubo_period_end: impl IntoField<String, Via>) -> Self {
        self.ubo_period_end = ubo_period_end.into_field();
        self
    }
}

impl Default for BeneficialOwner {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BeneficialOwner
    []
    [ubo_id_doc_type, ubo_id_doc_copy, ubo_id_doc_copy_back, ubo_id_doc_name, ubo_id_doc_number, ubo_id_doc_address, ubo_period_begin, ubo_period_end,]
    []
}

/// The number of a submitted application.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplymentSubmission {
    /// WeChat Pay's application number (申请单编号).
    pub applyment_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ApplymentSubmission
    []
    [applyment_id,]
    []
}

/// An onboarding application with its state and rejection reasons.
#[derive(Clone)]
#[non_exhaustive]
pub struct Applyment {
    /// Business application number (业务申请编号). At most 124 characters.
    pub business_code: Option<String>,
    /// WeChat Pay's application number.
    pub applyment_id: Option<i64>,
    /// The sub-merchant's number (特约商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Signing address (超级管理员签约链接). At most 256 characters.
    pub sign_url: Option<String>,
    /// State of the application.
    pub applyment_state: Option<ApplymentState>,
    /// Message on the application's state. At most 1024 characters.
    pub applyment_state_msg: Option<String>,
    /// Details of the rejection (驳回原因详情).
    pub audit_detail: Option<Vec<FieldRejection>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Applyment
    []
    [business_code, applyment_id, sub_mchid, sign_url, applyment_state, applyment_state_msg, audit_detail,]
    []
}

/// The number of a submitted change application.
#[derive(Clone)]
#[non_exhaustive]
pub struct ChangeSubmission {
    /// Application number.
    pub apply_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ChangeSubmission
    []
    [apply_id,]
    []
}

/// An application to change a super administrator, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdministratorChange {
    /// Application number.
    pub apply_id: Option<String>,
    /// The merchant's own request number.
    pub out_request_no: Option<String>,
    /// Merchant number (微信支付商户号).
    pub merchant_code: Option<String>,
    /// Progress of the review of the change.
    pub state: Option<ChangeState>,
    /// Overall reason for the rejection (总体驳回原因).
    pub audit_reject_reason: Option<String>,
    /// Details of the rejection (驳回原因详情).
    pub audit_reject_detail: Option<Vec<ParameterRejection>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AdministratorChange
    []
    [apply_id, out_request_no, merchant_code, state, audit_reject_reason, audit_reject_detail,]
    []
}

/// A change of registered details with its state and rejection reasons.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubjectChange {
    /// Merchant number (微信支付商户号).
    pub merchant_code: Option<String>,
    /// Application number.
    pub apply_id: Option<String>,
    /// The merchant's own request number.
    pub out_request_no: Option<String>,
    /// Progress of the review of the change.
    pub state: Option<SubjectChangeState>,
    /// Overall reason for the rejection (总体驳回原因).
    pub audit_reject_reason: Option<String>,
    /// Details of the rejection (驳回原因详情).
    pub audit_reject_detail: Option<Vec<ParameterRejection>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubjectChange
    []
    [merchant_code, apply_id, out_request_no, state, audit_reject_reason, audit_reject_detail,]
    []
}

/// An application to change the settlement rule of a sub-merchant, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct SettleRuleApplication {
    /// Application number.
    pub application_id: Option<String>,
    /// Details of the application's progress.
    pub application_process_info: Option<String>,
    /// Progress of the review of the new rule.
    pub application_state: Option<String>,
    /// When it was last updated (最后更新时间).
    pub update_time: Option<DateTime>,
    /// Acquiring institution number (从业机构号).
    pub acquiring_bank_id: Option<String>,
    /// Channel number (渠道商户号).
    pub channel_id: Option<String>,
    /// The sub-merchant's number (从业机构特约商户号).
    pub sub_mchid: Option<String>,
    /// Settlement rule id.
    pub settle_rule_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SettleRuleApplication
    []
    [application_id, application_process_info, application_state, update_time, acquiring_bank_id, channel_id, sub_mchid, settle_rule_id,]
    []
}

/// The kind of a financial institution and pictures of its licence.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FinanceInstitution {
    /// Type of financial institution (金融机构类型). Required.
    pub finance_type: Option<FinanceType>,
    /// Images of the financial institution license (金融机构许可证图片). Required.
    pub finance_license_pics: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FinanceInstitution {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `finance_type` and `finance_license_pics`.
    pub fn new() -> Self {
        Self {
            finance_type: None,
            finance_license_pics: None,
            extra: Extra::new(),
        }
    }

    /// Type of financial institution (金融机构类型). Required.
    pub fn finance_type<Via>(mut self, finance_type: impl IntoField<FinanceType, Via>) -> Self {
        self.finance_type = finance_type.into_field();
        self
    }

    /// Images of the financial institution license (金融机构许可证图片). Required.
    pub fn finance_license_pics<Via>(
        mut self,
        finance_license_pics: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.finance_license_pics = finance_license_pics.into_field();
        self
    }
}

impl Default for FinanceInstitution {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FinanceInstitution
    []
    [finance_type, finance_license_pics,]
    ["finance_type", "finance_license_pics",]
}

/// A field of the application that was rejected, and why.
#[derive(Clone)]
#[non_exhaustive]
pub struct FieldRejection {
    /// Field name (字段名). At most 1024 characters.
    pub field: Option<String>,
    /// Field name (字段名称). At most 1024 characters.
    pub field_name: Option<String>,
    /// Why it was rejected (驳回原因). At most 1024 characters.
    pub reject_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FieldRejection
    []
    [field, field_name, reject_reason,]
    []
}

/// A parameter of the change application that was rejected, and why.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParameterRejection {
    /// Parameter name (参数名称).
    pub param_name: Option<String>,
    /// Why it was rejected (驳回原因).
    pub reject_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ParameterRejection
    []
    [param_name, reject_reason,]
    []
}
