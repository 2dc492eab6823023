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
//! | [`PreSignContractInApp`] | 保险商户App预签约 | `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app` |
//! | [`PreSignContractInH5`] | 保险商户H5预签约 | `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5` |
//! | [`PreSignContractInJsapi`] | 保险商户JSAPI预签约 | `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi` |
//! | [`PreSignContractInMiniprogram`] | 保险商户小程序预签约 | `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program` |
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
mod pre_sign_contract_in_app;
mod pre_sign_contract_in_h5;
mod pre_sign_contract_in_jsapi;
mod pre_sign_contract_in_miniprogram;
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

pub use apply_for_deduction::{AcceptedDeduction, ApplyForDeduction};
pub use enums::{
    AuthorizationState, ContractState, ContractTerminationMode, CoverageTermType, IdentityType,
    PaymentMethod, PaymentPeriod, PeriodPremiumMode, PolicyState, PolicyType,
};
pub use event::{
    Deduction, Event, NotifiedAmount, NotifiedPayer, NotifiedPromotion, PromotionScope,
    PromotionType, TradeState,
};
pub use list_policy_periods::{ListPolicyPeriods, ListedPolicyPeriod, PolicyPeriodPage};
pub use pre_sign_contract_in_app::{AppPreSigning, PreSignContractInApp};
pub use pre_sign_contract_in_h5::{JumpControl, PreSignContractInH5};
pub use pre_sign_contract_in_jsapi::PreSignContractInJsapi;
pub use pre_sign_contract_in_miniprogram::{MiniprogramPreSigning, PreSignContractInMiniprogram};
pub use query_contract::QueryContract;
pub use query_deduction_schedule::QueryDeductionSchedule;
pub use query_policy::QueryPolicy;
pub use query_policy_authorization::{PolicyAuthorization, QueryPolicyAuthorization};
pub use renew_contract::RenewContract;
pub use schedule_deduction::ScheduleDeduction;
pub use submit_policy_authorization::{SubmitPolicyAuthorization, SubmittedPolicyAuthorization};
pub use terminate_contract::{TerminateContract, TerminatedContract};
pub use types::{
    Amount, Contract, ContractTermination, CoveredPolicyPeriod, DeductionSchedule, Policy,
    PolicyClause, PolicyCoverageDetail, PolicyPeriod, RealIdentity, RedirectPreSigning,
};
pub use update_policy::UpdatePolicy;
pub use update_policy_periods::{UpdatePolicyPeriods, UpdatedPolicyPeriods};
pub use upload_policy::UploadPolicy;
