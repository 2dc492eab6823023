// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Onboarding of an e-commerce platform's sub-merchants, and the closure of their accounts (收付通进件、注销).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`ApplyForClosureWithdrawal`] | 提交注销提现申请 | `POST /v3/ecommerce/account/apply-cancel-withdraw` |
//! | [`QueryClosureWithdrawalById`] | 微信支付注销提现申请单号查询申请单状态 | `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}` |
//! | [`ConfirmClosure`] | 平台代商户确认注销 | `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm` |
//! | [`QueryClosureWithdrawalByOutRequestNo`] | 商户注销提现申请单号查询申请单状态 | `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}` |
//! | [`CheckClosureEligibility`] | 商户注销资格校验 | `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}` |
//! | [`ApplyForClosure`] | 提交注销申请单 | `POST /v3/ecommerce/account/cancel-applications` |
//! | [`UploadClosureImage`] | 图片上传 | `POST /v3/ecommerce/account/cancel-applications/media` |
//! | [`QueryClosure`] | 查询注销单状态 | `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}` |
//! | [`SubmitApplyment`] | 二级商户进件 | `POST /v3/ecommerce/applyments/` |
//! | [`QueryApplymentByOutRequestNo`] | 通过业务申请编号查询申请状态 | `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}` |
//! | [`RevokeApplymentByOutRequestNo`] | 撤销申请单-使用业务申请编号 | `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke` |
//! | [`SubmitHostedApplyment`] | 提交申请单 | `POST /v3/ecommerce/applyments/submit-account-hosting-applyment` |
//! | [`SubmitSignVerification`] | 平台代理签约核身 | `POST /v3/ecommerce/applyments/submit-sign-verify-info` |
//! | [`QueryApplymentById`] | 通过申请单ID查询申请状态 | `GET /v3/ecommerce/applyments/{applyment_id}` |
//! | [`RevokeApplymentById`] | 撤销申请单-使用申请单号 | `POST /v3/ecommerce/applyments/{applyment_id}/revoke` |
//! | [`ListSubjectSubMerchants`] | 查询指定主体子商户列表 | `GET /v3/ecommerce/subject-sub-merchants` |

mod apply_for_closure;
mod apply_for_closure_withdrawal;
mod check_closure_eligibility;
mod confirm_closure;
mod enums;
mod list_subject_sub_merchants;
mod query_applyment_by_id;
mod query_applyment_by_out_request_no;
mod query_closure;
mod query_closure_withdrawal_by_id;
mod query_closure_withdrawal_by_out_request_no;
mod revoke_applyment_by_id;
mod revoke_applyment_by_out_request_no;
mod submit_applyment;
mod submit_hosted_applyment;
mod submit_sign_verification;
mod types;
mod upload_closure_image;

#[doc(alias(
    "提交注销申请单",
    "/v3/ecommerce/account/cancel-applications",
    "POST /v3/ecommerce/account/cancel-applications",
    "4012476217"
))]
pub use apply_for_closure::ApplyForClosure;
pub use apply_for_closure::{ClosureDocument, ClosureDocumentType};
#[doc(alias(
    "提交注销提现申请",
    "/v3/ecommerce/account/apply-cancel-withdraw",
    "POST /v3/ecommerce/account/apply-cancel-withdraw",
    "4013892756"
))]
pub use apply_for_closure_withdrawal::ApplyForClosureWithdrawal;
pub use apply_for_closure_withdrawal::{
    ClosureWithdrawalSubmission, Payee, PayeeAccountType, PayeeBankAccount, PayeeIdentity,
    ProofMedia, ProofMediaType,
};
#[doc(alias(
    "商户注销资格校验",
    "/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}",
    "GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}",
    "4016420099"
))]
pub use check_closure_eligibility::CheckClosureEligibility;
pub use check_closure_eligibility::{
    BlockReason, BlockReasonType, ClosureEligibility, EligibilityResult, MerchantState,
};
pub use confirm_closure::ClosureConfirmation;
#[doc(alias(
    "平台代商户确认注销",
    "/v3/ecommerce/account/apply-cancel-withdraw/confirm",
    "POST /v3/ecommerce/account/apply-cancel-withdraw/confirm",
    "4013892772"
))]
pub use confirm_closure::ConfirmClosure;
pub use enums::{
    ApplymentState, BankAccountType, CertificateType, ClosureState, ClosureWithdrawalState,
    ContactType, FinanceType, IdDocumentType, IdHolderType, OrganizationType, PayoutState,
    SigningState, SubAccountType, WithdrawalChoice, WithdrawalState,
};
#[doc(alias(
    "查询指定主体子商户列表",
    "/v3/ecommerce/subject-sub-merchants",
    "GET /v3/ecommerce/subject-sub-merchants",
    "4033742105"
))]
pub use list_subject_sub_merchants::ListSubjectSubMerchants;
pub use list_subject_sub_merchants::{SubMerchant, SubMerchantPage, SubjectType};
pub use query_applyment_by_id::Applyment;
#[doc(alias(
    "通过申请单ID查询申请状态",
    "/v3/ecommerce/applyments/{applyment_id}",
    "GET /v3/ecommerce/applyments/{applyment_id}",
    "4012691469"
))]
pub use query_applyment_by_id::QueryApplymentById;
pub use query_applyment_by_out_request_no::ApplymentByOutRequestNo;
#[doc(alias(
    "通过业务申请编号查询申请状态",
    "/v3/ecommerce/applyments/out-request-no/{out_request_no}",
    "GET /v3/ecommerce/applyments/out-request-no/{out_request_no}",
    "4012691376"
))]
pub use query_applyment_by_out_request_no::QueryApplymentByOutRequestNo;
#[doc(alias(
    "查询注销单状态",
    "/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}",
    "GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}",
    "4012476223"
))]
pub use query_closure::QueryClosure;
#[doc(alias(
    "微信支付注销提现申请单号查询申请单状态",
    "/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}",
    "GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}",
    "4013892765"
))]
pub use query_closure_withdrawal_by_id::QueryClosureWithdrawalById;
#[doc(alias(
    "商户注销提现申请单号查询申请单状态",
    "/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}",
    "GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}",
    "4013892759"
))]
pub use query_closure_withdrawal_by_out_request_no::QueryClosureWithdrawalByOutRequestNo;
#[doc(alias(
    "撤销申请单-使用申请单号",
    "/v3/ecommerce/applyments/{applyment_id}/revoke",
    "POST /v3/ecommerce/applyments/{applyment_id}/revoke",
    "4015616720"
))]
pub use revoke_applyment_by_id::RevokeApplymentById;
#[doc(alias(
    "撤销申请单-使用业务申请编号",
    "/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke",
    "POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke",
    "4015616721"
))]
pub use revoke_applyment_by_out_request_no::RevokeApplymentByOutRequestNo;
#[doc(alias(
    "二级商户进件",
    "/v3/ecommerce/applyments/",
    "POST /v3/ecommerce/applyments/",
    "4012713017"
))]
pub use submit_applyment::SubmitApplyment;
pub use submit_applyment::{BankAccount, BeneficialOwner, ContactInfo, IdCard, IdDocument};
#[doc(alias(
    "提交申请单",
    "/v3/ecommerce/applyments/submit-account-hosting-applyment",
    "POST /v3/ecommerce/applyments/submit-account-hosting-applyment",
    "4015616688"
))]
pub use submit_hosted_applyment::SubmitHostedApplyment;
pub use submit_hosted_applyment::{
    HostedBankAccount, HostedBeneficialOwner, HostedContactInfo, HostedIdCard, HostedIdDocument,
};
#[doc(alias(
    "平台代理签约核身",
    "/v3/ecommerce/applyments/submit-sign-verify-info",
    "POST /v3/ecommerce/applyments/submit-sign-verify-info",
    "4015616722"
))]
pub use submit_sign_verification::SubmitSignVerification;
pub use submit_sign_verification::{
    IdentityVerificationType, ProxyIdentityVerification, SignVerificationSubmission,
};
pub use types::{
    AccountBalance, AccountValidation, AccountWithdrawal, ApplymentReference, BusinessLicense,
    Closure, ClosureConfirmationLink, ClosureWithdrawal, FinanceInstitution, ParameterRejection,
    SalesScene, SettlementInfo,
};
#[doc(alias(
    "图片上传",
    "/v3/ecommerce/account/cancel-applications/media",
    "POST /v3/ecommerce/account/cancel-applications/media",
    "4012691710"
))]
pub use upload_closure_image::UploadClosureImage;
pub use upload_closure_image::UploadedImage;
