// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Onboarding of sub-merchants by service providers, and later changes of their details (特约商户进件、资料变更、开户意愿).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`QuerySettlementAccountChange`] | 查询结算账户修改申请状态 | `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}` |
//! | [`UpdateSettlementAccount`] | 修改结算帐号 | `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement` |
//! | [`QuerySettlementAccount`] | 查询结算账户 | `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement` |
//! | [`QueryIntentApplyment`] | 查询商户开户意愿申请单审核结果 | `GET /v3/apply4subject/applyment` |
//! | [`SubmitIntentApplyment`] | 提交商户开户意愿申请单 | `POST /v3/apply4subject/applyment` |
//! | [`QueryIntentAuthorization`] | 获取商户开户意愿确认状态 | `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state` |
//! | [`CancelIntentApplymentById`] | 撤销商户开户意愿申请单 | `POST /v3/apply4subject/applyment/{applyment_id}/cancel` |
//! | [`CancelIntentApplymentByBusinessCode`] | 撤销商户开户意愿申请单 | `POST /v3/apply4subject/applyment/{business_code}/cancel` |
//! | [`SubmitApplyment`] | 提交申请单 | `POST /v3/applyment4sub/applyment/` |
//! | [`QueryApplymentById`] | 通过申请单号查询申请状态 | `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}` |
//! | [`QueryApplymentByBusinessCode`] | 通过业务申请编号查询申请状态 | `GET /v3/applyment4sub/applyment/business_code/{business_code}` |
//! | [`CreateIdentityVerification`] | 发起不活跃商户身份核实 | `POST /v3/compliance/inactive-merchant-identity-verification/merchants` |
//! | [`QueryIdentityVerification`] | 查询不活跃商户身份核实结果 | `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}` |
//! | [`SubmitAdministratorChange`] | 提交超管变更申请单 | `POST /v3/mchalterapply/mchcontactalterapplyment` |
//! | [`QueryAdministratorChangeByOutRequestNo`] | 查询超管变更申请单状态-使用业务单号和商户号 | `GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` |
//! | [`QueryAdministratorChangeById`] | 查询超管变更申请单状态-使用申请单号 | `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}` |
//! | [`RevokeAdministratorChange`] | 撤销超管变更申请单 | `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke` |
//! | [`SubmitSubjectChange`] | 提交资料变更申请单 | `POST /v3/mchalterapply/mchsubjectalterapplyment` |
//! | [`QuerySubjectChangeByOutRequestNo`] | 查询申请单状态-使用业务单号 | `GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` |
//! | [`QuerySubjectChangeById`] | 查询资料变更申请单状态-使用申请单号 | `GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}` |
//! | [`RevokeSubjectChange`] | 撤销资料变更申请单 | `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke` |
//! | [`SubmitShortNameChange`] | 提交商户简称变更申请单 | `POST /v3/mchalterapply/merchantnamealterapplyment` |
//! | [`QueryShortNameChangeByOutRequestNo`] | 查询商户简称申请单状态-使用业务单号和商户号 | `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}` |
//! | [`QueryShortNameChangeById`] | 查询商户简称变更申请单状态-使用申请单号 | `GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}` |
//! | [`RevokeShortNameChange`] | 撤销商户简称变更申请单 | `POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke` |
//! | [`ApplyForSettleRule`] | 申请修改特约商户结算规则 | `POST /v3/merchant-settlement/merchant-settle-rule-applications` |
//! | [`QuerySettleRuleApplication`] | 根据申请单ID查询结果 | `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}` |

mod apply_for_settle_rule;
mod cancel_intent_applyment_by_business_code;
mod cancel_intent_applyment_by_id;
mod create_identity_verification;
mod enums;
mod query_administrator_change_by_id;
mod query_administrator_change_by_out_request_no;
mod query_applyment_by_business_code;
mod query_applyment_by_id;
mod query_identity_verification;
mod query_intent_applyment;
mod query_intent_authorization;
mod query_settle_rule_application;
mod query_settlement_account;
mod query_settlement_account_change;
mod query_short_name_change_by_id;
mod query_short_name_change_by_out_request_no;
mod query_subject_change_by_id;
mod query_subject_change_by_out_request_no;
mod revoke_administrator_change;
mod revoke_short_name_change;
mod revoke_subject_change;
mod submit_administrator_change;
mod submit_applyment;
mod submit_intent_applyment;
mod submit_short_name_change;
mod submit_subject_change;
mod types;
mod update_settlement_account;

pub use apply_for_settle_rule::ApplyForSettleRule;
pub use cancel_intent_applyment_by_business_code::CancelIntentApplymentByBusinessCode;
pub use cancel_intent_applyment_by_id::CancelIntentApplymentById;
pub use create_identity_verification::{CreateIdentityVerification, CreatedIdentityVerification};
pub use enums::{
    AccountNumberRule, ApplymentState, ChangeState, FinanceType, IdDocumentType, IdHolderType,
    MicroBusinessType, SettlementAccountType, SubjectChangeState, SubjectType,
};
pub use query_administrator_change_by_id::QueryAdministratorChangeById;
pub use query_administrator_change_by_out_request_no::QueryAdministratorChangeByOutRequestNo;
pub use query_applyment_by_business_code::QueryApplymentByBusinessCode;
pub use query_applyment_by_id::QueryApplymentById;
pub use query_identity_verification::{
    IdentityVerification, IdentityVerificationFailure, IdentityVerificationState,
    QueryIdentityVerification,
};
pub use query_intent_applyment::{IntentApplyment, QueryIntentApplyment};
pub use query_intent_authorization::{
    AuthorizationState, IntentAuthorization, QueryIntentAuthorization,
};
pub use query_settle_rule_application::QuerySettleRuleApplication;
pub use query_settlement_account::{
    QuerySettlementAccount, SettlementAccount, SettlementAccountVerification,
};
pub use query_settlement_account_change::{
    QuerySettlementAccountChange, SettlementAccountAuditResult, SettlementAccountChange,
};
pub use query_short_name_change_by_id::{QueryShortNameChangeById, ShortNameChange};
pub use query_short_name_change_by_out_request_no::{
    QueryShortNameChangeByOutRequestNo, SubMerchantShortNameChange,
};
pub use query_subject_change_by_id::QuerySubjectChangeById;
pub use query_subject_change_by_out_request_no::QuerySubjectChangeByOutRequestNo;
pub use revoke_administrator_change::{AdministratorChangeRevocation, RevokeAdministratorChange};
pub use revoke_short_name_change::{
    RevokeShortNameChange, ShortNameChangeRevocation, ShortNameChangeRevocationState,
};
pub use revoke_subject_change::{RevocationResult, RevokeSubjectChange, SubjectChangeRevocation};
pub use submit_administrator_change::{NewAdministrator, SubmitAdministratorChange};
pub use submit_applyment::{
    AdditionInfo, AppScene, BankAccount, BankAccountType, BusinessInfo, BusinessLicense,
    Certificate, CertificateType, ContactInfo, IdCard, IdDocument, IdentityInfo, MicroBusiness,
    MicroMobile, MicroOnline, MicroStore, MiniProgramScene, OfficialAccountScene, OrganizationCode,
    SalesInfo, SalesScene, SettlementInfo, StoreScene, SubjectInfo, SubmitApplyment, WebScene,
    WeworkScene,
};
pub use submit_intent_applyment::{
    Identification, IntentAddition, IntentBusinessLicense, IntentCertificate,
    IntentCertificateType, IntentContact, IntentSubject, MicroBusinessProof, SpecialOperation,
    SpecialOperationInfo, SubmitIntentApplyment,
};
pub use submit_short_name_change::SubmitShortNameChange;
pub use submit_subject_change::{
    ChangeMaterials, ChangeScope, LegalPerson, NewBeneficialOwner, NewBusinessLicense,
    NewCertificate, NewCertificateType, NewFinanceInstitution, NewFinanceType, OrganizationType,
    SubmitSubjectChange,
};
pub use types::{
    AdministratorChange, Applyment, ApplymentSubmission, BeneficialOwner, ChangeSubmission,
    FieldRejection, FinanceInstitution, ParameterRejection, SettleRuleApplication, SubjectChange,
};
pub use update_settlement_account::{
    ModifyMode, SettlementAccountChangeSubmission, UpdateSettlementAccount,
};
