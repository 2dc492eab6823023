// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Automatic renewal contracts of insurance merchants, their deductions, and insurance policies (保险委托代扣、保单).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`SubmitPolicyAuthorization`] | 提交保单授权信息 | `POST /v3/inspolicymgr/deduct/authorizations` |
//! | [`QueryPolicyAuthorization`] | 查询保单授权信息 | `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}` |
//! | [`UploadPolicy`] | 上传保单 | `POST /v3/inspolicymgr/deduct/policies` |
//! | [`QueryPolicy`] | 查询保单 | `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}` |
//! | [`UpdatePolicy`] | 更新保单信息 | `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}` |
//! | [`QueryDeductionSchedule`] | 保险商户查询保险自动续费预约 | `GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}` |
//! | [`ScheduleDeduction`] | 保险商户预约保险自动续费 | `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule` |
//! | [`ApplyForDeduction`] | 保险商户受理保险自动续费扣款 | `POST /v3/papay/insurance-pay/transactions/apply` |
//! | [`RenewContract`] | 保险商户受理续期自动续费协议 | `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew` |
//! | [`QueryContract`] | 保险商户查询保险自动续费协议 | `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` |
//! | [`TerminateContract`] | 保险商户通过商户协议号解除保险自动续费协议 | `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` |
//! | [`PresignContractInApp`] | 保险商户App预签约 | `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app` |
//! | [`PresignContractInH5`] | 保险商户H5预签约 | `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5` |
//! | [`PresignContractInJsapi`] | 保险商户JSAPI预签约 | `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi` |
//! | [`PresignContractInMiniProgram`] | 保险商户小程序预签约 | `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program` |
//! | [`UpdatePolicyPeriods`] | 保险商户修改保险扣费周期列表 | `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify` |
//! | [`ListPolicyPeriods`] | 保险商户查询保险扣费周期列表 | `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`DeductionPaid`](Event::DeductionPaid) | 保险业委托代扣支付成功结果通知 | `TRANSACTION.SUCCESS` |
//! | [`DeductionFailed`](Event::DeductionFailed) | 保险业委托代扣支付失败结果通知 | `TRANSACTION.FAIL` |
//! | [`ContractSigned`](Event::ContractSigned) | 保险商户委托代扣签约成功通知 | `INSURANCE_ENTRUST.SIGN` |
//! | [`ContractRenewed`](Event::ContractRenewed) | 保险商户委托代续期完成通知 | `INSURANCE_ENTRUST.RENEW` |
//! | [`ContractTerminated`](Event::ContractTerminated) | 保险商户委托代扣解约完成通知 | `INSURANCE_ENTRUST.TERMINATE` |

mod apply_for_deduction;
mod enums;
mod event;
mod list_policy_periods;
mod presign_contract_in_app;
mod presign_contract_in_h5;
mod presign_contract_in_jsapi;
mod presign_contract_in_mini_program;
mod query_contract;
mod query_deduction_schedule;
mod query_policy;
mod query_policy_authorization;
mod renew_contract;
mod schedule_deduction;
mod submit_policy_authorization;
mod terminate_contract;
mod types;
mod update_policy;
mod update_policy_periods;
mod upload_policy;

pub use apply_for_deduction::AcceptedDeduction;
#[doc(alias(
    "保险商户受理保险自动续费扣款",
    "/v3/papay/insurance-pay/transactions/apply",
    "POST /v3/papay/insurance-pay/transactions/apply",
    "4012471158"
))]
pub use apply_for_deduction::ApplyForDeduction;
pub use enums::{
    AuthorizationState, ContractState, ContractTerminationMode, CoverageTermType, IdentityType,
    PaymentMethod, PaymentPeriod, PeriodPremiumMode, PolicyState, PolicyType,
};
pub use event::{
    Deduction, Event, NotifiedAmount, NotifiedPayer, NotifiedPromotion, PromotionScope,
    PromotionType, TradeState,
};
#[doc(alias(
    "保险商户查询保险扣费周期列表",
    "/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    "GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    "4012489530"
))]
pub use list_policy_periods::ListPolicyPeriods;
pub use list_policy_periods::{ListedPolicyPeriod, PolicyPeriodPage};
pub use presign_contract_in_app::AppPresigning;
#[doc(alias(
    "保险商户App预签约",
    "/v3/papay/insurance-sign/contracts/pre-entrust-sign/app",
    "POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app",
    "PreSignContractInApp"
))]
pub use presign_contract_in_app::PresignContractInApp;
pub use presign_contract_in_h5::JumpControl;
#[doc(alias(
    "保险商户H5预签约",
    "/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5",
    "POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5",
    "4012529050",
    "PreSignContractInH5"
))]
pub use presign_contract_in_h5::PresignContractInH5;
#[doc(alias(
    "保险商户JSAPI预签约",
    "/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi",
    "POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi",
    "4012528600",
    "PreSignContractInJsapi"
))]
pub use presign_contract_in_jsapi::PresignContractInJsapi;
pub use presign_contract_in_mini_program::MiniProgramPresigning;
#[doc(alias(
    "保险商户小程序预签约",
    "/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program",
    "POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program",
    "4012528950",
    "PreSignContractInMiniprogram"
))]
pub use presign_contract_in_mini_program::PresignContractInMiniProgram;
#[doc(alias(
    "保险商户查询保险自动续费协议",
    "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    "GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    "4012472641"
))]
pub use query_contract::QueryContract;
#[doc(alias(
    "保险商户查询保险自动续费预约",
    "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}",
    "GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}",
    "4012471229"
))]
pub use query_deduction_schedule::QueryDeductionSchedule;
#[doc(alias(
    "查询保单",
    "/v3/inspolicymgr/deduct/policies/{out_insurance_no}",
    "GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}"
))]
pub use query_policy::QueryPolicy;
pub use query_policy_authorization::PolicyAuthorization;
#[doc(alias(
    "查询保单授权信息",
    "/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}",
    "GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}"
))]
pub use query_policy_authorization::QueryPolicyAuthorization;
#[doc(alias(
    "保险商户受理续期自动续费协议",
    "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",
    "POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",
    "4012489588"
))]
pub use renew_contract::RenewContract;
#[doc(alias(
    "保险商户预约保险自动续费",
    "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule",
    "POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule",
    "4012471270"
))]
pub use schedule_deduction::ScheduleDeduction;
#[doc(alias(
    "提交保单授权信息",
    "/v3/inspolicymgr/deduct/authorizations",
    "POST /v3/inspolicymgr/deduct/authorizations"
))]
pub use submit_policy_authorization::SubmitPolicyAuthorization;
pub use submit_policy_authorization::SubmittedPolicyAuthorization;
#[doc(alias(
    "保险商户通过商户协议号解除保险自动续费协议",
    "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
    "POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
    "4012472767"
))]
pub use terminate_contract::TerminateContract;
pub use terminate_contract::TerminatedContract;
pub use types::{
    Amount, Contract, ContractTermination, CoveredPolicyPeriod, DeductionSchedule, Policy,
    PolicyClause, PolicyCoverageDetail, PolicyPeriod, RealIdentity, RedirectPresigning,
};
#[doc(alias(
    "更新保单信息",
    "/v3/inspolicymgr/deduct/policies/{out_insurance_no}",
    "PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}"
))]
pub use update_policy::UpdatePolicy;
#[doc(alias(
    "保险商户修改保险扣费周期列表",
    "/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify",
    "POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify",
    "4012987596"
))]
pub use update_policy_periods::UpdatePolicyPeriods;
pub use update_policy_periods::UpdatedPolicyPeriods;
#[doc(alias(
    "上传保单",
    "/v3/inspolicymgr/deduct/policies",
    "POST /v3/inspolicymgr/deduct/policies"
))]
pub use upload_policy::UploadPolicy;
