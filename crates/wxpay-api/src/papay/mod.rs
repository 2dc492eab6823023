// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Automatic deduction contracts, deductions by contract, and password-free payment contracts (委托代扣、免密支付、收付通合单代扣).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`PlatformQueryContract`] | 通过商户协议号查询协议 | `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` |
//! | [`PlatformTerminateContract`] | 商户协议号解约协议 | `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` |
//! | [`PlatformPreSignContractInApp`] | APP方式预签约 | `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign` |
//! | [`PlatformPreSignContractInMiniprogram`] | 小程序方式预签约 | `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program` |
//! | [`CreateCombinedDeduction`] | 电商合单委托代扣支付 | `POST /v3/ecommerce/combine-papay/transactions` |
//! | [`QueryCombinedDeduction`] | 电商合单委托代扣查询订单 | `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}` |
//! | [`ReverseCombinedDeduction`] | 电商合单委托代扣撤销订单 | `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse` |
//! | [`NotifyDeductionRetry`] | 重试扣费通知 | `POST /v3/papay/contracts/{contract_id}/fail-notify` |
//! | [`NotifyUpcomingDeduction`] | 直连商户预扣费通知 | `POST /v3/papay/contracts/{contract_id}/notify` |
//! | [`ApplyForHarmonyDeduction`] | 代扣受理扣款 | `POST /v3/papay/pay/harmony/transactions/apply` |
//! | [`PartnerQueryDeductionSchedule`] | 查询扣费预约 | `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}` |
//! | [`PartnerScheduleDeduction`] | 预约扣费 | `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule` |
//! | [`PartnerApplyForDeduction`] | 受理扣款 | `POST /v3/papay/pay/partner/transactions/apply` |
//! | [`QueryDeductionSchedule`] | 查询扣费预约 | `GET /v3/papay/pay/schedules/contract-id/{contract_id}` |
//! | [`ScheduleDeduction`] | 预约扣费 | `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule` |
//! | [`ApplyForDeduction`] | 受理扣款 | `POST /v3/papay/pay/transactions/apply` |
//! | [`PreSignScheduledInApp`] | App场景预约扣费类型签约的预签约 | `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app` |
//! | [`PreSignScheduledInH5`] | H5场景预约扣费类型签约的预签约 | `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5` |
//! | [`PreSignScheduledInJsapi`] | JSAPI场景预约扣费类型签约的预签约 | `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi` |
//! | [`PreSignScheduledInMiniprogram`] | 小程序场景预约扣费类型签约的预签约 | `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program` |
//! | [`PartnerPreSignScheduledInApp`] | App场景预约扣费类型签约的预签约 | `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app` |
//! | [`PartnerPreSignScheduledInH5`] | H5场景预约扣费类型签约的预签约 | `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5` |
//! | [`PartnerPreSignScheduledInJsapi`] | JSAPI场景预约扣费类型签约的预签约 | `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi` |
//! | [`PartnerPreSignScheduledInMiniprogram`] | 小程序场景预约扣费类型签约的预签约 | `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program` |
//! | [`QueryHarmonyContract`] | 通过商户协议号查询委托代扣签约协议 | `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}` |
//! | [`QueryContract`] | 通过商户协议号查询委托代扣签约协议 | `GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` |
//! | [`TerminateContract`] | 通过商户协议号解除委托代扣签约协议 | `POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` |
//! | [`PreSignContract`] | 代扣预签约 | `POST /v3/papay/sign/contracts/pre-entrust-sign` |
//! | [`PartnerQueryContract`] | 通过商户协议号查询委托代扣签约协议 | `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` |
//! | [`PartnerTerminateContract`] | 通过商户协议号解除委托代扣签约协议 | `POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` |
//! | [`PartnerNotifyDeductionRetry`] | 服务商商户重试扣费通知 | `POST /v3/partner-papay/contracts/{contract_id}/fail-notify` |
//! | [`PartnerNotifyUpcomingDeduction`] | 服务商商户预扣费通知 | `POST /v3/partner-papay/contracts/{contract_id}/notify` |
//! | [`PlatformPreSignPasswordFreeInMiniprogram`] | 电商收付通模式小程序场景预签约 | `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program` |
//! | [`PlatformPreSignPasswordFreeAfterPayment`] | 电商收付通模式支付后场景预签约 | `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign` |
//! | [`PreSignPasswordFreeInMiniprogram`] | 直连商户模式小程序场景预签约 | `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program` |
//! | [`PreSignPasswordFreeAfterPayment`] | 直连商户模式支付后场景预签约 | `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign` |
//! | [`ClearingPreSignPasswordFreeInMiniprogram`] | 清算机构模式小程序场景预签约 | `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program` |
//! | [`ClearingPreSignPasswordFreeAfterPayment`] | 清算机构模式支付后场景预签约 | `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign` |
//! | [`QueryPasswordFreeContract`] | 商户通过商户协议号查询协议 | `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` |
//! | [`TerminatePasswordFreeContract`] | 商户通过商户协议号解约协议 | `POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate` |
//! | [`PartnerPreSignPasswordFreeInMiniprogram`] | 服务商模式小程序场景预签约 | `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program` |
//! | [`PartnerPreSignPasswordFreeAfterPayment`] | 服务商模式支付后场景预签约 | `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`DeductionPaid`](Event::DeductionPaid) | 委托代扣支付成功结果通知 | `TRANSACTION.SUCCESS` |
//! | [`DeductionFailed`](Event::DeductionFailed) | 委托代扣支付失败结果通知 | `TRANSACTION.FAIL` |
//! | [`PartnerContractSigned`](Event::PartnerContractSigned) | 委托代扣签约成功通知 | `ENTRUST.SIGN` |
//! | [`ContractSigned`](Event::ContractSigned) | 委托代扣签约成功通知 | `ENTRUST.SIGN` |
//! | [`PartnerContractTerminated`](Event::PartnerContractTerminated) | 委托代扣解约成功通知 | `ENTRUST.TERMINATE` |
//! | [`ContractTerminated`](Event::ContractTerminated) | 委托代扣解约成功通知 | `ENTRUST.TERMINATE` |
//! | [`ContractRetention`](Event::ContractRetention) | 代扣解约挽留业务-获取解约挽留信息 | `ENTRUST.TERMINATE_RETENTION` |
//! | [`PlatformContractSigned`](Event::PlatformContractSigned) | 收付通合单代扣签约成功通知 | `ECOMMERCE_ENTRUST.SIGN` |
//! | [`PlatformContractTerminated`](Event::PlatformContractTerminated) | 收付通合单代扣解约成功通知 | `ECOMMERCE_ENTRUST.TERMINATE` |
//! | [`OverseasContractSigned`](Event::OverseasContractSigned) | 签约/解约成功通知 | `PAPAY.SIGN` |
//! | [`OverseasContractTerminated`](Event::OverseasContractTerminated) | 签约/解约成功通知 | `PAPAY.TERMINATE` |

mod apply_for_deduction;
mod apply_for_harmony_deduction;
mod clearing_pre_sign_password_free_after_payment;
mod clearing_pre_sign_password_free_in_miniprogram;
mod create_combined_deduction;
mod event;
mod notify_deduction_retry;
mod notify_upcoming_deduction;
mod partner_apply_for_deduction;
mod partner_notify_deduction_retry;
mod partner_notify_upcoming_deduction;
mod partner_pre_sign_password_free_after_payment;
mod partner_pre_sign_password_free_in_miniprogram;
mod partner_pre_sign_scheduled_in_app;
mod partner_pre_sign_scheduled_in_h5;
mod partner_pre_sign_scheduled_in_jsapi;
mod partner_pre_sign_scheduled_in_miniprogram;
mod partner_query_contract;
mod partner_query_deduction_schedule;
mod partner_schedule_deduction;
mod partner_terminate_contract;
mod platform_pre_sign_contract_in_app;
mod platform_pre_sign_contract_in_miniprogram;
mod platform_pre_sign_password_free_after_payment;
mod platform_pre_sign_password_free_in_miniprogram;
mod platform_query_contract;
mod platform_terminate_contract;
mod pre_sign_contract;
mod pre_sign_password_free_after_payment;
mod pre_sign_password_free_in_miniprogram;
mod pre_sign_scheduled_in_app;
mod pre_sign_scheduled_in_h5;
mod pre_sign_scheduled_in_jsapi;
mod pre_sign_scheduled_in_miniprogram;
mod query_combined_deduction;
mod query_contract;
mod query_deduction_schedule;
mod query_harmony_contract;
mod query_password_free_contract;
mod reverse_combined_deduction;
mod schedule_deduction;
mod terminate_contract;
mod terminate_password_free_contract;
mod types;

pub use apply_for_deduction::ApplyForDeduction;
pub use apply_for_harmony_deduction::ApplyForHarmonyDeduction;
pub use clearing_pre_sign_password_free_after_payment::ClearingPreSignPasswordFreeAfterPayment;
pub use clearing_pre_sign_password_free_in_miniprogram::ClearingPreSignPasswordFreeInMiniprogram;
pub use create_combined_deduction::{
    CreateCombinedDeduction, SettleInfo, SubOrder, SubOrderAmount,
};
pub use event::{
    Deduction, Event, NotifiedAmount, NotifiedPromotion, OverseasContractChange,
    PlatformContractChange, PlatformTerminationMode, PromotionScope, PromotionType, TradeState,
};
pub use notify_deduction_retry::NotifyDeductionRetry;
pub use notify_upcoming_deduction::{DeductDuration, DeductDurationUnit, NotifyUpcomingDeduction};
pub use partner_apply_for_deduction::PartnerApplyForDeduction;
pub use partner_notify_deduction_retry::PartnerNotifyDeductionRetry;
pub use partner_notify_upcoming_deduction::{
    PartnerDeductDuration, PartnerNotifyUpcomingDeduction,
};
pub use partner_pre_sign_password_free_after_payment::{
    PartnerPasswordFreeContractReference, PartnerPreSignPasswordFreeAfterPayment,
};
pub use partner_pre_sign_password_free_in_miniprogram::{
    PartnerPasswordFreePreSigning, PartnerPreSignPasswordFreeInMiniprogram,
};
pub use partner_pre_sign_scheduled_in_app::PartnerPreSignScheduledInApp;
pub use partner_pre_sign_scheduled_in_h5::PartnerPreSignScheduledInH5;
pub use partner_pre_sign_scheduled_in_jsapi::PartnerPreSignScheduledInJsapi;
pub use partner_pre_sign_scheduled_in_miniprogram::PartnerPreSignScheduledInMiniprogram;
pub use partner_query_contract::PartnerQueryContract;
pub use partner_query_deduction_schedule::PartnerQueryDeductionSchedule;
pub use partner_schedule_deduction::PartnerScheduleDeduction;
pub use partner_terminate_contract::PartnerTerminateContract;
pub use platform_pre_sign_contract_in_app::PlatformPreSignContractInApp;
pub use platform_pre_sign_contract_in_miniprogram::PlatformPreSignContractInMiniprogram;
pub use platform_pre_sign_password_free_after_payment::PlatformPreSignPasswordFreeAfterPayment;
pub use platform_pre_sign_password_free_in_miniprogram::PlatformPreSignPasswordFreeInMiniprogram;
pub use platform_query_contract::{
    PlatformContract, PlatformContractTermination, PlatformQueryContract,
};
pub use platform_terminate_contract::{PlatformTerminateContract, PlatformTerminatedContract};
pub use pre_sign_contract::{
    DaysSinceFirstLogin, DeviceInfo, DeviceType, PreSignContract, PreSigning, SignScene,
};
pub use pre_sign_password_free_after_payment::PreSignPasswordFreeAfterPayment;
pub use pre_sign_password_free_in_miniprogram::PreSignPasswordFreeInMiniprogram;
pub use pre_sign_scheduled_in_app::PreSignScheduledInApp;
pub use pre_sign_scheduled_in_h5::PreSignScheduledInH5;
pub use pre_sign_scheduled_in_jsapi::PreSignScheduledInJsapi;
pub use pre_sign_scheduled_in_miniprogram::PreSignScheduledInMiniprogram;
pub use query_combined_deduction::QueryCombinedDeduction;
pub use query_contract::QueryContract;
pub use query_deduction_schedule::QueryDeductionSchedule;
pub use query_harmony_contract::{
    ContractState, ContractTerminationMode, HarmonyContract, HarmonyContractTermination,
    QueryHarmonyContract,
};
pub use query_password_free_contract::{
    PasswordFreeContract, PasswordFreeContractTermination, QueryPasswordFreeContract,
};
pub use reverse_combined_deduction::{ReverseCombinedDeduction, ReversedSubOrder};
pub use schedule_deduction::ScheduleDeduction;
pub use terminate_contract::TerminateContract;
pub use terminate_password_free_contract::TerminatePasswordFreeContract;
pub use types::{
    AcceptedDeduction, Amount, AppPreSigning, CombinedDeduction, Contract, ContractDeduction,
    ContractTermination, DeductedAmount, DeductedSubOrder, DeductionSchedule, EstimatedAmount,
    JumpControl, MiniprogramPreSigning, PartnerContract, PasswordFreeContractReference,
    PasswordFreePreSigning, Payer, PlannedDeduction, PlatformPreSigning, RedirectPreSigning,
};
