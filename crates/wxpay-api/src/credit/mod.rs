// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Automatic credit repayment, repayment payments and hints on showing WeChat Fenfu (微信分付、自动还款、还款支付).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`PresignInApp`] | APP预签约自动还款协议 | `POST /v3/credit-repayment/partner/contracts/app-presign` |
//! | [`PresignInH5`] | H5预签约自动还款协议 | `POST /v3/credit-repayment/partner/contracts/h5-presign` |
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
mod close_combined_repayment;
mod combined_repayment_prepay;
mod create_repayment;
mod enums;
mod partner_query_installment_exposure;
mod partner_query_payment_exposure;
mod presign_in_app;
mod presign_in_h5;
mod query_combined_repayment;
mod query_contract;
mod query_installment_exposure;
mod query_payment_exposure;
mod query_repayment;
mod query_scheduled_repayment;
mod schedule_repayments;
mod terminate_contract;
mod types;

pub use acquiring_bank_query_payment_exposure::AcquiringBankPayer;
#[doc(alias(
    "微信分付-支付方式前置服务",
    "/v3/pay/acquiring-bank/transactions/exposure",
    "POST /v3/pay/acquiring-bank/transactions/exposure",
    "4014326541"
))]
pub use acquiring_bank_query_payment_exposure::AcquiringBankQueryPaymentExposure;
#[doc(alias(
    "商户关单",
    "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",
    "POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",
    "4015124497"
))]
pub use close_combined_repayment::CloseCombinedRepayment;
pub use close_combined_repayment::SubOrderToClose;
#[doc(alias(
    "还款下单",
    "/v3/repayment/combine-transactions/partner/prepay",
    "POST /v3/repayment/combine-transactions/partner/prepay",
    "4015124463"
))]
pub use combined_repayment_prepay::CombinedRepaymentPrepay;
pub use combined_repayment_prepay::{
    AmountToPay, AppInfo, CombinedRepaymentPrepayment, H5Info, H5SceneType, MiniProgramInfo,
    PayerIdentity, PayerIdentityType, PayerInfo, SettleInfo, SubOrderToPay, WechatWebInfo,
};
#[doc(alias(
    "发起还款",
    "/v3/credit-repayment/partner/deduct-orders",
    "POST /v3/credit-repayment/partner/deduct-orders"
))]
pub use create_repayment::CreateRepayment;
pub use enums::{
    ContractState, ContractTerminationMode, RealIdentityType, RepaymentState, UserIdType,
};
#[doc(alias(
    "商户贴息-获取微信分付曝光建议",
    "/v3/pay/instal/partner/exposure",
    "POST /v3/pay/instal/partner/exposure",
    "4016196820"
))]
pub use partner_query_installment_exposure::PartnerQueryInstallmentExposure;
pub use partner_query_installment_exposure::UserIdentifier;
pub use partner_query_payment_exposure::PartnerPayer;
#[doc(alias(
    "微信分付-支付方式前置服务",
    "/v3/pay/partner/transactions/exposure",
    "POST /v3/pay/partner/transactions/exposure",
    "4014326522"
))]
pub use partner_query_payment_exposure::PartnerQueryPaymentExposure;
pub use presign_in_app::AppPresignedContract;
#[doc(alias(
    "APP预签约自动还款协议",
    "/v3/credit-repayment/partner/contracts/app-presign",
    "POST /v3/credit-repayment/partner/contracts/app-presign",
    "AppPresign"
))]
pub use presign_in_app::PresignInApp;
#[doc(alias(
    "H5预签约自动还款协议",
    "/v3/credit-repayment/partner/contracts/h5-presign",
    "POST /v3/credit-repayment/partner/contracts/h5-presign",
    "H5Presign"
))]
pub use presign_in_h5::PresignInH5;
pub use presign_in_h5::{H5PresignedContract, JumpInfo};
#[doc(alias(
    "还款单查询",
    "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}",
    "GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}",
    "4015124483"
))]
pub use query_combined_repayment::QueryCombinedRepayment;
pub use query_combined_repayment::{
    Amount, CombinedPayer, CombinedRepayment, SubOrder, TradeState, TradeType,
};
#[doc(alias(
    "查询自动还款协议",
    "/v3/credit-repayment/partner/contracts/{out_contract_code}",
    "GET /v3/credit-repayment/partner/contracts/{out_contract_code}"
))]
pub use query_contract::QueryContract;
#[doc(alias(
    "商户贴息-获取微信分付曝光建议",
    "/v3/pay/instal/exposure",
    "POST /v3/pay/instal/exposure",
    "4016196762"
))]
pub use query_installment_exposure::QueryInstallmentExposure;
pub use query_payment_exposure::Payer;
#[doc(alias(
    "微信分付-支付方式前置服务",
    "/v3/pay/transactions/exposure",
    "POST /v3/pay/transactions/exposure",
    "4014326314"
))]
pub use query_payment_exposure::QueryPaymentExposure;
#[doc(alias(
    "查询还款单",
    "/v3/credit-repayment/partner/deduct-orders/{out_trade_no}",
    "GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}"
))]
pub use query_repayment::QueryRepayment;
#[doc(alias(
    "查询预约还款记录",
    "/v3/credit-repayment/partner/schedule-records/{out_record_id}",
    "GET /v3/credit-repayment/partner/schedule-records/{out_record_id}"
))]
pub use query_scheduled_repayment::QueryScheduledRepayment;
#[doc(alias(
    "预约还款",
    "/v3/credit-repayment/partner/schedule-records/batch-create",
    "POST /v3/credit-repayment/partner/schedule-records/batch-create"
))]
pub use schedule_repayments::ScheduleRepayments;
pub use schedule_repayments::{RepaymentSchedule, ScheduleItem};
pub use terminate_contract::ContractTermination;
#[doc(alias(
    "解除自动还款协议",
    "/v3/credit-repayment/partner/contracts/terminate",
    "POST /v3/credit-repayment/partner/contracts/terminate"
))]
pub use terminate_contract::TerminateContract;
pub use types::{
    Contract, InstallmentExposure, PaymentExposure, RealIdentity, Repayment, ScheduledRepayment,
    TradeInfo,
};
