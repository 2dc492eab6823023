// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentState;
use super::ChangeState;
use super::FinanceType;
use super::IdDocumentType;
use super::SubjectChangeState;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// A beneficial owner and the identity document of that person.
    pub request BeneficialOwner {
        required {}
        optional {
            /// Kind of the beneficial owner's identity document (证件类型).
            ubo_id_doc_type: IdDocumentType,
            /// Front photo of the beneficial owner's identity document (证件正面照片). At most 256 characters.
            ubo_id_doc_copy: String,
            /// Back photo of the beneficial owner's identity document (证件反面照片). At most 256 characters.
            ubo_id_doc_copy_back: String,
            /// Name of the beneficial owner (证件姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
            ubo_id_doc_name: Sensitive,
            /// Beneficial owner's identity document number (证件号码). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
            ubo_id_doc_number: Sensitive,
            /// Address on the beneficial owner's identity document (证件居住地址). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
            ubo_id_doc_address: Sensitive,
            /// When the beneficial owner's document becomes valid (证件有效期开始时间). At most 128 characters.
            ubo_period_begin: String,
            /// When the beneficial owner's document expires (证件有效期结束时间). At most 128 characters.
            ubo_period_end: String,
        }
    }
}

wxpay_core::model! {
    /// The number of a submitted application.
    pub answer ApplymentSubmission {
        always {}
        optional {
            /// WeChat Pay's application number (申请单编号).
            applyment_id: i64,
        }
    }
}

wxpay_core::model! {
    /// An onboarding application with its state and rejection reasons.
    pub answer Applyment {
        always {}
        optional {
            /// Business application number. At most 124 characters.
            business_code: String,
            /// WeChat Pay's application number.
            applyment_id: i64,
            /// The sub-merchant's number (特约商户号). At most 32 characters.
            sub_mchid: String,
            /// Signing address (超级管理员签约链接). At most 256 characters.
            sign_url: String,
            /// State of the application.
            applyment_state: ApplymentState,
            /// Message on the application's state. At most 1024 characters.
            applyment_state_msg: String,
            /// Details of the rejection (驳回原因详情).
            audit_detail: Vec<FieldRejection>,
        }
    }
}

wxpay_core::model! {
    /// The number of a submitted change application.
    pub answer ChangeSubmission {
        always {}
        optional {
            /// Application number.
            apply_id: String,
        }
    }
}

wxpay_core::model! {
    /// An application to change a super administrator, with its state.
    pub answer AdministratorChange {
        always {}
        optional {
            /// Application number.
            apply_id: String,
            /// The merchant's own request number.
            out_request_no: String,
            /// Merchant number (微信支付商户号).
            merchant_code: String,
            /// State.
            state: ChangeState,
            /// Overall reason for the rejection (总体驳回原因).
            audit_reject_reason: String,
            /// Details of the rejection (驳回原因详情).
            audit_reject_detail: Vec<ParameterRejection>,
        }
    }
}

wxpay_core::model! {
    /// A change of registered details with its state and rejection reasons.
    pub answer SubjectChange {
        always {}
        optional {
            /// Merchant number (微信支付商户号).
            merchant_code: String,
            /// Application number.
            apply_id: String,
            /// The merchant's own request number.
            out_request_no: String,
            /// State.
            state: SubjectChangeState,
            /// Overall reason for the rejection (总体驳回原因).
            audit_reject_reason: String,
            /// Details of the rejection (驳回原因详情).
            audit_reject_detail: Vec<ParameterRejection>,
        }
    }
}

wxpay_core::model! {
    /// An application to change the settlement rule of a sub-merchant, with its state.
    pub answer SettleRuleApplication {
        always {}
        optional {
            /// Application number.
            application_id: String,
            /// Details of the application's progress.
            application_process_info: String,
            /// State of the application.
            application_state: String,
            /// When it was last updated (最后更新时间).
            update_time: DateTime,
            /// Acquiring institution number (从业机构号).
            acquiring_bank_id: String,
            /// Channel number (渠道商户号).
            channel_id: String,
            /// The sub-merchant's number (从业机构特约商户号).
            sub_mchid: String,
            /// Settlement rule id.
            settle_rule_id: i64,
        }
    }
}

wxpay_core::model! {
    /// The kind of a financial institution and pictures of its licence.
    pub request FinanceInstitution {
        required {}
        optional {
            /// Type of financial institution (金融机构类型).
            finance_type: FinanceType,
            /// Images of the financial institution license (金融机构许可证图片).
            finance_license_pics: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// A field of the application that was rejected, and why.
    pub answer FieldRejection {
        always {}
        optional {
            /// Field name (字段名). At most 1024 characters.
            field: String,
            /// Field name (字段名称). At most 1024 characters.
            field_name: String,
            /// Why it was rejected (驳回原因). At most 1024 characters.
            reject_reason: String,
        }
    }
}

wxpay_core::model! {
    /// A parameter of the change application that was rejected, and why.
    pub answer ParameterRejection {
        always {}
        optional {
            /// Parameter name (参数名称).
            param_name: String,
            /// Why it was rejected (驳回原因).
            reject_reason: String,
        }
    }
}
