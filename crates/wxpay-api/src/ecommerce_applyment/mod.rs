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

pub use apply_for_closure::{ApplyForClosure, ClosureDocument, ClosureDocumentType};
pub use apply_for_closure_withdrawal::{
    ApplyForClosureWithdrawal, ClosureWithdrawalSubmission, Payee, PayeeAccountType,
    PayeeBankAccount, PayeeIdentity, ProofMedia, ProofMediaType,
};
pub use check_closure_eligibility::{
    BlockReason, BlockReasonType, CheckClosureEligibility, ClosureEligibility, EligibilityResult,
    MerchantState,
};
pub use confirm_closure::{ClosureConfirmation, ConfirmClosure};
pub use enums::{
    ApplymentState, BankAccountType, CertificateType, ClosureState, ClosureWithdrawalState,
    ContactType, FinanceType, IdDocumentType, IdHolderType, OrganizationType, PayoutState,
    SigningState, SubAccountType, WithdrawalChoice, WithdrawalState,
};
pub use list_subject_sub_merchants::{
    ListSubjectSubMerchants, SubMerchant, SubMerchantPage, SubjectType,
};
pub use query_applyment_by_id::{AccountValidation, Applyment, QueryApplymentById};
pub use query_applyment_by_out_request_no::{
    AccountValidationByOutRequestNo, ApplymentByOutRequestNo, QueryApplymentByOutRequestNo,
};
pub use query_closure::QueryClosure;
pub use query_closure_withdrawal_by_id::QueryClosureWithdrawalById;
pub use query_closure_withdrawal_by_out_request_no::QueryClosureWithdrawalByOutRequestNo;
pub use revoke_applyment_by_id::RevokeApplymentById;
pub use revoke_applyment_by_out_request_no::RevokeApplymentByOutRequestNo;
pub use submit_applyment::{
    BankAccount, BeneficialOwner, ContactInfo, IdCard, IdDocument, SubmitApplyment,
};
pub use submit_hosted_applyment::{
    HostedBankAccount, HostedBeneficialOwner, HostedContactInfo, HostedIdCard, HostedIdDocument,
    SubmitHostedApplyment,
};
pub use submit_sign_verification::{
    IdentityVerificationType, ProxyIdentityVerification, SignVerificationSubmission,
    SubmitSignVerification,
};
pub use types::{
    AccountBalance, AccountWithdrawal, ApplymentReference, BusinessLicense, Closure,
    ClosureConfirmationPage, ClosureWithdrawal, FinanceInstitution, ParameterRejection, SalesScene,
    SettlementInfo,
};
pub use upload_closure_image::{UploadClosureImage, UploadedImage};
