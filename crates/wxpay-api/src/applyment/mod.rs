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

#[doc(alias(
    "申请修改特约商户结算规则",
    "/v3/merchant-settlement/merchant-settle-rule-applications",
    "POST /v3/merchant-settlement/merchant-settle-rule-applications"
))]
pub use apply_for_settle_rule::ApplyForSettleRule;
#[doc(alias(
    "撤销商户开户意愿申请单",
    "/v3/apply4subject/applyment/{business_code}/cancel",
    "POST /v3/apply4subject/applyment/{business_code}/cancel",
    "4012697627"
))]
pub use cancel_intent_applyment_by_business_code::CancelIntentApplymentByBusinessCode;
#[doc(alias(
    "撤销商户开户意愿申请单",
    "/v3/apply4subject/applyment/{applyment_id}/cancel",
    "POST /v3/apply4subject/applyment/{applyment_id}/cancel"
))]
pub use cancel_intent_applyment_by_id::CancelIntentApplymentById;
#[doc(alias(
    "发起不活跃商户身份核实",
    "/v3/compliance/inactive-merchant-identity-verification/merchants",
    "POST /v3/compliance/inactive-merchant-identity-verification/merchants",
    "4012471357"
))]
pub use create_identity_verification::CreateIdentityVerification;
pub use create_identity_verification::CreatedIdentityVerification;
pub use enums::{
    AccountNumberRule, ApplymentState, ChangeState, FinanceType, IdDocumentType, IdHolderType,
    MicroBusinessType, SettlementAccountType, SubjectChangeState, SubjectType,
};
#[doc(alias(
    "查询超管变更申请单状态-使用申请单号",
    "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}",
    "GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}",
    "4014090655"
))]
pub use query_administrator_change_by_id::QueryAdministratorChangeById;
#[doc(alias(
    "查询超管变更申请单状态-使用业务单号和商户号",
    "/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
    "GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
    "4014090667"
))]
pub use query_administrator_change_by_out_request_no::QueryAdministratorChangeByOutRequestNo;
#[doc(alias(
    "通过业务申请编号查询申请状态",
    "/v3/applyment4sub/applyment/business_code/{business_code}",
    "GET /v3/applyment4sub/applyment/business_code/{business_code}",
    "4012697168"
))]
pub use query_applyment_by_business_code::QueryApplymentByBusinessCode;
#[doc(alias(
    "通过申请单号查询申请状态",
    "/v3/applyment4sub/applyment/applyment_id/{applyment_id}",
    "GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}",
    "4012697052"
))]
pub use query_applyment_by_id::QueryApplymentById;
#[doc(alias(
    "查询不活跃商户身份核实结果",
    "/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}",
    "GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}",
    "4012471359"
))]
pub use query_identity_verification::QueryIdentityVerification;
pub use query_identity_verification::{
    IdentityVerification, IdentityVerificationFailure, IdentityVerificationState,
};
pub use query_intent_applyment::IntentApplyment;
#[doc(alias(
    "查询商户开户意愿申请单审核结果",
    "/v3/apply4subject/applyment",
    "GET /v3/apply4subject/applyment",
    "4012697715"
))]
pub use query_intent_applyment::QueryIntentApplyment;
#[doc(alias(
    "获取商户开户意愿确认状态",
    "/v3/apply4subject/applyment/merchants/{sub_mchid}/state",
    "GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state",
    "4012467549"
))]
pub use query_intent_authorization::QueryIntentAuthorization;
pub use query_intent_authorization::{AuthorizationState, IntentAuthorization};
#[doc(alias(
    "根据申请单ID查询结果",
    "/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}",
    "GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}"
))]
pub use query_settle_rule_application::QuerySettleRuleApplication;
#[doc(alias(
    "查询结算账户",
    "/v3/apply4sub/sub_merchants/{sub_mchid}/settlement",
    "GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement",
    "4012761113"
))]
pub use query_settlement_account::QuerySettlementAccount;
pub use query_settlement_account::{SettlementAccount, SettlementAccountVerification};
#[doc(alias(
    "查询结算账户修改申请状态",
    "/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}",
    "GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}",
    "4012761120"
))]
pub use query_settlement_account_change::QuerySettlementAccountChange;
pub use query_settlement_account_change::{SettlementAccountAuditResult, SettlementAccountChange};
#[doc(alias(
    "查询商户简称变更申请单状态-使用申请单号",
    "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}",
    "GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}",
    "4016166074"
))]
pub use query_short_name_change_by_id::QueryShortNameChangeById;
pub use query_short_name_change_by_id::ShortNameChange;
#[doc(alias(
    "查询商户简称申请单状态-使用业务单号和商户号",
    "/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}",
    "GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}",
    "4016166085"
))]
pub use query_short_name_change_by_out_request_no::QueryShortNameChangeByOutRequestNo;
pub use query_short_name_change_by_out_request_no::SubMerchantShortNameChange;
#[doc(alias(
    "查询资料变更申请单状态-使用申请单号",
    "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}",
    "GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}",
    "4014090655"
))]
pub use query_subject_change_by_id::QuerySubjectChangeById;
#[doc(alias(
    "查询申请单状态-使用业务单号",
    "/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
    "GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
    "4014090667"
))]
pub use query_subject_change_by_out_request_no::QuerySubjectChangeByOutRequestNo;
pub use revoke_administrator_change::AdministratorChangeRevocation;
#[doc(alias(
    "撤销超管变更申请单",
    "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke",
    "POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke",
    "4014090672"
))]
pub use revoke_administrator_change::RevokeAdministratorChange;
#[doc(alias(
    "撤销商户简称变更申请单",
    "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke",
    "POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke",
    "4016166090"
))]
pub use revoke_short_name_change::RevokeShortNameChange;
pub use revoke_short_name_change::{ShortNameChangeRevocation, ShortNameChangeRevocationState};
#[doc(alias(
    "撤销资料变更申请单",
    "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke",
    "POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke",
    "4014090672"
))]
pub use revoke_subject_change::RevokeSubjectChange;
pub use revoke_subject_change::{RevocationResult, SubjectChangeRevocation};
pub use submit_administrator_change::NewAdministrator;
#[doc(alias(
    "提交超管变更申请单",
    "/v3/mchalterapply/mchcontactalterapplyment",
    "POST /v3/mchalterapply/mchcontactalterapplyment",
    "4014090649"
))]
pub use submit_administrator_change::SubmitAdministratorChange;
#[doc(alias(
    "提交申请单",
    "/v3/applyment4sub/applyment/",
    "POST /v3/applyment4sub/applyment/",
    "4012719997"
))]
pub use submit_applyment::SubmitApplyment;
pub use submit_applyment::{
    AdditionInfo, AppScene, BankAccount, BankAccountType, BusinessInfo, BusinessLicense,
    Certificate, CertificateType, ContactInfo, IdCard, IdDocument, IdentityInfo, MicroBusiness,
    MicroMobile, MicroOnline, MicroStore, MiniProgramScene, OfficialAccountScene, OrganizationCode,
    SalesInfo, SalesScene, SettlementInfo, StoreScene, SubjectInfo, WebScene, WeworkScene,
};
#[doc(alias(
    "提交商户开户意愿申请单",
    "/v3/apply4subject/applyment",
    "POST /v3/apply4subject/applyment",
    "4012722388"
))]
pub use submit_intent_applyment::SubmitIntentApplyment;
pub use submit_intent_applyment::{
    Identification, IntentAddition, IntentBusinessLicense, IntentCertificate,
    IntentCertificateType, IntentContact, IntentSubject, MicroBusinessProof, SpecialOperation,
    SpecialOperationInfo,
};
#[doc(alias(
    "提交商户简称变更申请单",
    "/v3/mchalterapply/merchantnamealterapplyment",
    "POST /v3/mchalterapply/merchantnamealterapplyment",
    "4016166071"
))]
pub use submit_short_name_change::SubmitShortNameChange;
#[doc(alias(
    "提交资料变更申请单",
    "/v3/mchalterapply/mchsubjectalterapplyment",
    "POST /v3/mchalterapply/mchsubjectalterapplyment",
    "4014090649"
))]
pub use submit_subject_change::SubmitSubjectChange;
pub use submit_subject_change::{
    ChangeMaterials, ChangeScope, LegalPerson, NewBeneficialOwner, NewBusinessLicense,
    NewCertificate, NewCertificateType, NewFinanceInstitution, NewFinanceType, OrganizationType,
};
pub use types::{
    AdministratorChange, Applyment, ApplymentSubmission, BeneficialOwner, ChangeSubmission,
    FieldRejection, FinanceInstitution, ParameterRejection, SettleRuleApplication, SubjectChange,
};
#[doc(alias(
    "修改结算帐号",
    "/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement",
    "POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement",
    "4012761102"
))]
pub use update_settlement_account::UpdateSettlementAccount;
pub use update_settlement_account::{ModifyMode, SettlementAccountChangeSubmission};
