// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Automatic credit repayment, repayment payments and hints on showing WeChat Fenfu (微信分付、自动还款、还款支付).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`AppPresign`] | APP预签约自动还款协议 | `POST /v3/credit-repayment/partner/contracts/app-presign` |
//! | [`H5Presign`] | H5预签约自动还款协议 | `POST /v3/credit-repayment/partner/contracts/h5-presign` |
//! | [`TerminateContract`] | 解除自动还款协议 | `POST /v3/credit-repayment/partner/contracts/terminate` |
//! | [`QueryContract`] | 查询自动还款协议 | `GET /v3/credit-repayment/partner/contracts/{out_contract_code}` |
//! | [`CreateRepayment`] | 发起还款 | `POST /v3/credit-repayment/partner/deduct-orders` |
//! | [`QueryRepayment`] | 查询还款单 | `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}` |
//! | [`ScheduleRepayments`] | 预约还款 | `POST /v3/credit-repayment/partner/schedule-records/batch-create` |
//! | [`QueryScheduledRepayment`] | 查询预约还款记录 | `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}` |
//! | [`AcquiringBankQueryPaymentExposure`] | 微信分付-支付方式前置服务 | `POST /v3/pay/acquiring-bank/transactions/exposure` |
//! | [`QueryInstallmentExposure`] | 商户贴息-获取微信分付曝光建议 | `POST /v3/pay/instal/exposure` |
//! | [`PartnerQueryInstallmentExposure`] | 商户贴息-获取微信分付曝光建议 | `POST /v3/pay/instal/partner/exposure` |
//! | [`PartnerQueryPaymentExposure`] | 微信分付-支付方式前置服务 | `POST /v3/pay/partner/transactions/exposure` |
//! | [`QueryPaymentExposure`] | 微信分付-支付方式前置服务 | `POST /v3/pay/transactions/exposure` |
//! | [`QueryCombinedRepayment`] | 还款单查询 | `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}` |
//! | [`CloseCombinedRepayment`] | 商户关单 | `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close` |
//! | [`CombinedRepaymentPrepay`] | 还款下单 | `POST /v3/repayment/combine-transactions/partner/prepay` |

mod acquiring_bank_query_payment_exposure;
mod app_presign;
mod close_combined_repayment;
mod combined_repayment_prepay;
mod create_repayment;
mod enums;
mod h5_presign;
mod partner_query_installment_exposure;
mod partner_query_payment_exposure;
mod query_combined_repayment;
mod query_contract;
mod query_installment_exposure;
mod query_payment_exposure;
mod query_repayment;
mod query_scheduled_repayment;
mod schedule_repayments;
mod terminate_contract;
mod types;

pub use acquiring_bank_query_payment_exposure::{
    AcquiringBankPayer, AcquiringBankQueryPaymentExposure,
};
pub use app_presign::{AppPresign, AppPresignedContract};
pub use close_combined_repayment::{CloseCombinedRepayment, SubOrderToClose};
pub use combined_repayment_prepay::{
    AmountToPay, AppInfo, CombinedRepaymentPrepay, CombinedRepaymentPrepayment, H5Info,
    H5SceneType, MiniprogramInfo, PayerIdentity, PayerIdentityType, PayerInfo, SettleInfo,
    SubOrderToPay, WechatWebInfo,
};
pub use create_repayment::CreateRepayment;
pub use enums::{
    ContractState, ContractTerminationMode, RealIdentityType, RepaymentState, UserIdType,
};
pub use h5_presign::{H5Presign, H5PresignedContract, JumpInfo};
pub use partner_query_installment_exposure::{PartnerQueryInstallmentExposure, UserIdentifier};
pub use partner_query_payment_exposure::{PartnerPayer, PartnerQueryPaymentExposure};
pub use query_combined_repayment::{
    Amount, CombinedPayer, CombinedRepayment, QueryCombinedRepayment, SubOrder, TradeState,
    TradeType,
};
pub use query_contract::QueryContract;
pub use query_installment_exposure::QueryInstallmentExposure;
pub use query_payment_exposure::{Payer, QueryPaymentExposure};
pub use query_repayment::QueryRepayment;
pub use query_scheduled_repayment::QueryScheduledRepayment;
pub use schedule_repayments::{RepaymentSchedule, ScheduleItem, ScheduleRepayments};
pub use terminate_contract::{ContractTermination, TerminateContract};
pub use types::{
    Contract, InstallmentExposure, PaymentExposure, RealIdentity, Repayment, ScheduledRepayment,
    TradeInfo,
};
