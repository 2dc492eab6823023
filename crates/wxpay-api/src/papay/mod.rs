// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Automatic deduction contracts, deductions by contract, and password-free payment contracts (委托代扣、免密支付、收付通合单代扣).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`PlatformQueryContract`] | 通过商户协议号查询协议 | `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` |
//! | [`PlatformTerminateContract`] | 商户协议号解约协议 | `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` |
//! | [`PlatformPresignContractInApp`] | APP方式预签约 | `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign` |
//! | [`PlatformPresignContractInMiniProgram`] | 小程序方式预签约 | `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program` |
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
//! | [`PresignScheduledInApp`] | App场景预约扣费类型签约的预签约 | `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app` |
//! | [`PresignScheduledInH5`] | H5场景预约扣费类型签约的预签约 | `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5` |
//! | [`PresignScheduledInJsapi`] | JSAPI场景预约扣费类型签约的预签约 | `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi` |
//! | [`PresignScheduledInMiniProgram`] | 小程序场景预约扣费类型签约的预签约 | `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program` |
//! | [`PartnerPresignScheduledInApp`] | App场景预约扣费类型签约的预签约 | `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app` |
//! | [`PartnerPresignScheduledInH5`] | H5场景预约扣费类型签约的预签约 | `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5` |
//! | [`PartnerPresignScheduledInJsapi`] | JSAPI场景预约扣费类型签约的预签约 | `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi` |
//! | [`PartnerPresignScheduledInMiniProgram`] | 小程序场景预约扣费类型签约的预签约 | `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program` |
//! | [`QueryHarmonyContract`] | 通过商户协议号查询委托代扣签约协议 | `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}` |
//! | [`QueryContract`] | 通过商户协议号查询委托代扣签约协议 | `GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` |
//! | [`TerminateContract`] | 通过商户协议号解除委托代扣签约协议 | `POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` |
//! | [`PresignContract`] | 代扣预签约 | `POST /v3/papay/sign/contracts/pre-entrust-sign` |
//! | [`PartnerQueryContract`] | 通过商户协议号查询委托代扣签约协议 | `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` |
//! | [`PartnerTerminateContract`] | 通过商户协议号解除委托代扣签约协议 | `POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` |
//! | [`PartnerNotifyDeductionRetry`] | 服务商商户重试扣费通知 | `POST /v3/partner-papay/contracts/{contract_id}/fail-notify` |
//! | [`PartnerNotifyUpcomingDeduction`] | 服务商商户预扣费通知 | `POST /v3/partner-papay/contracts/{contract_id}/notify` |
//! | [`PlatformPresignPasswordFreeInMiniProgram`] | 电商收付通模式小程序场景预签约 | `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program` |
//! | [`PlatformPresignPasswordFreeAfterPayment`] | 电商收付通模式支付后场景预签约 | `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign` |
//! | [`PresignPasswordFreeInMiniProgram`] | 直连商户模式小程序场景预签约 | `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program` |
//! | [`PresignPasswordFreeAfterPayment`] | 直连商户模式支付后场景预签约 | `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign` |
//! | [`ClearingPresignPasswordFreeInMiniProgram`] | 清算机构模式小程序场景预签约 | `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program` |
//! | [`ClearingPresignPasswordFreeAfterPayment`] | 清算机构模式支付后场景预签约 | `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign` |
//! | [`QueryPasswordFreeContract`] | 商户通过商户协议号查询协议 | `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` |
//! | [`TerminatePasswordFreeContract`] | 商户通过商户协议号解约协议 | `POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate` |
//! | [`PartnerPresignPasswordFreeInMiniProgram`] | 服务商模式小程序场景预签约 | `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program` |
//! | [`PartnerPresignPasswordFreeAfterPayment`] | 服务商模式支付后场景预签约 | `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign` |
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
mod clearing_presign_password_free_after_payment;
mod clearing_presign_password_free_in_mini_program;
mod create_combined_deduction;
mod enums;
mod event;
mod notify_deduction_retry;
mod notify_upcoming_deduction;
mod partner_apply_for_deduction;
mod partner_notify_deduction_retry;
mod partner_notify_upcoming_deduction;
mod partner_presign_password_free_after_payment;
mod partner_presign_password_free_in_mini_program;
mod partner_presign_scheduled_in_app;
mod partner_presign_scheduled_in_h5;
mod partner_presign_scheduled_in_jsapi;
mod partner_presign_scheduled_in_mini_program;
mod partner_query_contract;
mod partner_query_deduction_schedule;
mod partner_schedule_deduction;
mod partner_terminate_contract;
mod platform_presign_contract_in_app;
mod platform_presign_contract_in_mini_program;
mod platform_presign_password_free_after_payment;
mod platform_presign_password_free_in_mini_program;
mod platform_query_contract;
mod platform_terminate_contract;
mod presign_contract;
mod presign_password_free_after_payment;
mod presign_password_free_in_mini_program;
mod presign_scheduled_in_app;
mod presign_scheduled_in_h5;
mod presign_scheduled_in_jsapi;
mod presign_scheduled_in_mini_program;
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

#[doc(alias(
    "受理扣款",
    "/v3/papay/pay/transactions/apply",
    "POST /v3/papay/pay/transactions/apply",
    "4012467036"
))]
pub use apply_for_deduction::ApplyForDeduction;
#[doc(alias(
    "代扣受理扣款",
    "/v3/papay/pay/harmony/transactions/apply",
    "POST /v3/papay/pay/harmony/transactions/apply",
    "4013388429"
))]
pub use apply_for_harmony_deduction::ApplyForHarmonyDeduction;
#[doc(alias(
    "清算机构模式支付后场景预签约",
    "/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign",
    "POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign",
    "4012471286",
    "ClearingPreSignPasswordFreeAfterPayment"
))]
pub use clearing_presign_password_free_after_payment::ClearingPresignPasswordFreeAfterPayment;
#[doc(alias(
    "清算机构模式小程序场景预签约",
    "/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program",
    "POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program",
    "4012471282",
    "ClearingPreSignPasswordFreeInMiniprogram"
))]
pub use clearing_presign_password_free_in_mini_program::ClearingPresignPasswordFreeInMiniProgram;
#[doc(alias(
    "电商合单委托代扣支付",
    "/v3/ecommerce/combine-papay/transactions",
    "POST /v3/ecommerce/combine-papay/transactions"
))]
pub use create_combined_deduction::CreateCombinedDeduction;
pub use create_combined_deduction::{SettleInfo, SubOrder, SubOrderAmount};
pub use enums::{
    ContractState, ContractTerminationMode, DeductDurationUnit, PlatformTerminationMode, TradeState,
};
pub use event::{
    Deduction, Event, NotifiedAmount, NotifiedPromotion, OverseasContractChange,
    PlatformContractChange, PromotionScope, PromotionType,
};
#[doc(alias(
    "重试扣费通知",
    "/v3/papay/contracts/{contract_id}/fail-notify",
    "POST /v3/papay/contracts/{contract_id}/fail-notify"
))]
pub use notify_deduction_retry::NotifyDeductionRetry;
pub use notify_upcoming_deduction::DeductDuration;
#[doc(alias(
    "直连商户预扣费通知",
    "/v3/papay/contracts/{contract_id}/notify",
    "POST /v3/papay/contracts/{contract_id}/notify"
))]
pub use notify_upcoming_deduction::NotifyUpcomingDeduction;
#[doc(alias(
    "受理扣款",
    "/v3/papay/pay/partner/transactions/apply",
    "POST /v3/papay/pay/partner/transactions/apply"
))]
pub use partner_apply_for_deduction::PartnerApplyForDeduction;
#[doc(alias(
    "服务商商户重试扣费通知",
    "/v3/partner-papay/contracts/{contract_id}/fail-notify",
    "POST /v3/partner-papay/contracts/{contract_id}/fail-notify"
))]
pub use partner_notify_deduction_retry::PartnerNotifyDeductionRetry;
pub use partner_notify_upcoming_deduction::PartnerDeductDuration;
#[doc(alias(
    "服务商商户预扣费通知",
    "/v3/partner-papay/contracts/{contract_id}/notify",
    "POST /v3/partner-papay/contracts/{contract_id}/notify"
))]
pub use partner_notify_upcoming_deduction::PartnerNotifyUpcomingDeduction;
pub use partner_presign_password_free_after_payment::PartnerPasswordFreeContractReference;
#[doc(alias(
    "服务商模式支付后场景预签约",
    "/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign",
    "POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign",
    "4012471272",
    "PartnerPreSignPasswordFreeAfterPayment"
))]
pub use partner_presign_password_free_after_payment::PartnerPresignPasswordFreeAfterPayment;
pub use partner_presign_password_free_in_mini_program::PartnerPasswordFreePresigning;
#[doc(alias(
    "服务商模式小程序场景预签约",
    "/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program",
    "POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program",
    "4012471269",
    "PartnerPreSignPasswordFreeInMiniprogram"
))]
pub use partner_presign_password_free_in_mini_program::PartnerPresignPasswordFreeInMiniProgram;
#[doc(alias(
    "App场景预约扣费类型签约的预签约",
    "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app",
    "POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app",
    "PartnerPreSignScheduledInApp"
))]
pub use partner_presign_scheduled_in_app::PartnerPresignScheduledInApp;
#[doc(alias(
    "H5场景预约扣费类型签约的预签约",
    "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5",
    "POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5",
    "PartnerPreSignScheduledInH5"
))]
pub use partner_presign_scheduled_in_h5::PartnerPresignScheduledInH5;
#[doc(alias(
    "JSAPI场景预约扣费类型签约的预签约",
    "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi",
    "POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi",
    "PartnerPreSignScheduledInJsapi"
))]
pub use partner_presign_scheduled_in_jsapi::PartnerPresignScheduledInJsapi;
#[doc(alias(
    "小程序场景预约扣费类型签约的预签约",
    "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program",
    "POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program",
    "PartnerPreSignScheduledInMiniprogram"
))]
pub use partner_presign_scheduled_in_mini_program::PartnerPresignScheduledInMiniProgram;
#[doc(alias(
    "通过商户协议号查询委托代扣签约协议",
    "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    "GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"
))]
pub use partner_query_contract::PartnerQueryContract;
#[doc(alias(
    "查询扣费预约",
    "/v3/papay/pay/partner/schedules/contract-id/{contract_id}",
    "GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}"
))]
pub use partner_query_deduction_schedule::PartnerQueryDeductionSchedule;
#[doc(alias(
    "预约扣费",
    "/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule",
    "POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule"
))]
pub use partner_schedule_deduction::PartnerScheduleDeduction;
#[doc(alias(
    "通过商户协议号解除委托代扣签约协议",
    "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
    "POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"
))]
pub use partner_terminate_contract::PartnerTerminateContract;
#[doc(alias(
    "APP方式预签约",
    "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign",
    "POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign",
    "PlatformPreSignContractInApp"
))]
pub use platform_presign_contract_in_app::PlatformPresignContractInApp;
#[doc(alias(
    "小程序方式预签约",
    "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program",
    "POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program",
    "PlatformPreSignContractInMiniprogram"
))]
pub use platform_presign_contract_in_mini_program::PlatformPresignContractInMiniProgram;
#[doc(alias(
    "电商收付通模式支付后场景预签约",
    "/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign",
    "POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign",
    "PlatformPreSignPasswordFreeAfterPayment"
))]
pub use platform_presign_password_free_after_payment::PlatformPresignPasswordFreeAfterPayment;
#[doc(alias(
    "电商收付通模式小程序场景预签约",
    "/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program",
    "POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program",
    "PlatformPreSignPasswordFreeInMiniprogram"
))]
pub use platform_presign_password_free_in_mini_program::PlatformPresignPasswordFreeInMiniProgram;
#[doc(alias(
    "通过商户协议号查询协议",
    "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    "GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"
))]
pub use platform_query_contract::PlatformQueryContract;
pub use platform_query_contract::{PlatformContract, PlatformContractTermination};
#[doc(alias(
    "商户协议号解约协议",
    "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
    "POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"
))]
pub use platform_terminate_contract::PlatformTerminateContract;
pub use platform_terminate_contract::PlatformTerminatedContract;
#[doc(alias(
    "代扣预签约",
    "/v3/papay/sign/contracts/pre-entrust-sign",
    "POST /v3/papay/sign/contracts/pre-entrust-sign",
    "4012978414",
    "PreSignContract"
))]
pub use presign_contract::PresignContract;
pub use presign_contract::{DaysSinceFirstLogin, DeviceInfo, DeviceType, Presigning, SignScene};
#[doc(alias(
    "直连商户模式支付后场景预签约",
    "/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign",
    "POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign",
    "PreSignPasswordFreeAfterPayment"
))]
pub use presign_password_free_after_payment::PresignPasswordFreeAfterPayment;
#[doc(alias(
    "直连商户模式小程序场景预签约",
    "/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program",
    "POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program",
    "PreSignPasswordFreeInMiniprogram"
))]
pub use presign_password_free_in_mini_program::PresignPasswordFreeInMiniProgram;
#[doc(alias(
    "App场景预约扣费类型签约的预签约",
    "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app",
    "POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app",
    "4012524934",
    "PreSignScheduledInApp"
))]
pub use presign_scheduled_in_app::PresignScheduledInApp;
#[doc(alias(
    "H5场景预约扣费类型签约的预签约",
    "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5",
    "POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5",
    "4012489208",
    "PreSignScheduledInH5"
))]
pub use presign_scheduled_in_h5::PresignScheduledInH5;
#[doc(alias(
    "JSAPI场景预约扣费类型签约的预签约",
    "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi",
    "POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi",
    "4012525133",
    "PreSignScheduledInJsapi"
))]
pub use presign_scheduled_in_jsapi::PresignScheduledInJsapi;
#[doc(alias(
    "小程序场景预约扣费类型签约的预签约",
    "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program",
    "POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program",
    "4012525209",
    "PreSignScheduledInMiniprogram"
))]
pub use presign_scheduled_in_mini_program::PresignScheduledInMiniProgram;
#[doc(alias(
    "电商合单委托代扣查询订单",
    "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}",
    "GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}"
))]
pub use query_combined_deduction::QueryCombinedDeduction;
#[doc(alias(
    "通过商户协议号查询委托代扣签约协议",
    "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    "GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    "4012489245"
))]
pub use query_contract::QueryContract;
#[doc(alias(
    "查询扣费预约",
    "/v3/papay/pay/schedules/contract-id/{contract_id}",
    "GET /v3/papay/pay/schedules/contract-id/{contract_id}",
    "4012466997"
))]
pub use query_deduction_schedule::QueryDeductionSchedule;
#[doc(alias(
    "通过商户协议号查询委托代扣签约协议",
    "/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    "GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}"
))]
pub use query_harmony_contract::QueryHarmonyContract;
pub use query_harmony_contract::{HarmonyContract, HarmonyContractTermination};
#[doc(alias(
    "商户通过商户协议号查询协议",
    "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}",
    "GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}",
    "4012715321"
))]
pub use query_password_free_contract::QueryPasswordFreeContract;
pub use query_password_free_contract::{PasswordFreeContract, PasswordFreeContractTermination};
#[doc(alias(
    "电商合单委托代扣撤销订单",
    "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse",
    "POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse"
))]
pub use reverse_combined_deduction::ReverseCombinedDeduction;
pub use reverse_combined_deduction::ReversedSubOrder;
#[doc(alias(
    "预约扣费",
    "/v3/papay/pay/schedules/contract-id/{contract_id}/schedule",
    "POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule",
    "4012467036"
))]
pub use schedule_deduction::ScheduleDeduction;
#[doc(alias(
    "通过商户协议号解除委托代扣签约协议",
    "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
    "POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
    "4012489295"
))]
pub use terminate_contract::TerminateContract;
#[doc(alias(
    "商户通过商户协议号解约协议",
    "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate",
    "POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate",
    "4012715383"
))]
pub use terminate_password_free_contract::TerminatePasswordFreeContract;
pub use types::{
    AcceptedDeduction, Amount, AppPresigning, CombinedDeduction, Contract, ContractDeduction,
    ContractTermination, DeductedAmount, DeductedSubOrder, DeductionSchedule, EstimatedAmount,
    JumpControl, MiniProgramPresigning, PartnerContract, PasswordFreeContractReference,
    PasswordFreePresigning, Payer, PlannedDeduction, PlatformPresigning, RedirectPresigning,
};
