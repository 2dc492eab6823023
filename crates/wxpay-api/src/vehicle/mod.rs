// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Payments for vehicles: parking lots and reminders, parking deductions and motorway tolls (ETC) (停车、ETC).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`CreateParkingLotApplication`] | 提交停车场进件申请 | `POST /v3/parking/reminders/application` |
//! | [`QueryParkingLotApplication`] | 查询停车场进件申请单 | `GET /v3/parking/reminders/application/query` |
//! | [`WithdrawParkingLotApplication`] | 撤回停车场进件申请 | `POST /v3/parking/reminders/application/withdraw` |
//! | [`ListParkingLotApplications`] | 查询停车场进件申请单列表 | `GET /v3/parking/reminders/applications` |
//! | [`NotifyVehicleEntry`] | 同步车辆入场通知 | `POST /v3/parking/reminders/entry` |
//! | [`NotifyVehicleExit`] | 同步车辆离场通知 | `POST /v3/parking/reminders/exit` |
//! | [`NotifyExtendedPayment`] | 同步非临停扩展支付 | `POST /v3/parking/reminders/ext-payment` |
//! | [`QueryParkingFee`] | 查询停车费用 | `POST /v3/parking/reminders/parking-fee` |
//! | [`QueryParkingLot`] | 查询停车场信息 | `GET /v3/parking/reminders/parking-lot` |
//! | [`NotifyParkingPayment`] | 同步支付结果通知 | `POST /v3/parking/reminders/payment` |
//! | [`QueryEtcContractById`] | 通过商户ETC绑定号查询签约状态 | `GET /v3/vehicle/etc/contracts/{contract_id}` |
//! | [`PreopenEtcService`] | 预开通用户ETC指定卡扣费 | `POST /v3/vehicle/etc/preopen` |
//! | [`CreateHighwayTransaction`] | 高速场景商户扣款 | `POST /v3/vehicle/etc/transactions/highway` |
//! | [`QueryEtcTransactionById`] | 查询订单 | `GET /v3/vehicle/etc/transactions/id/{transaction_id}` |
//! | [`QueryEtcTransactionByOutTradeNo`] | 查询订单 | `GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}` |
//! | [`QueryEtcContractByOpenid`] | 查询ETC签约状态 | `GET /v3/vehicle/etc/users/{openid}/contracts` |
//! | [`CreateParkingEntry`] | 创建停车入场 | `POST /v3/vehicle/parking/parkings` |
//! | [`QueryParkingService`] | 查询车牌服务开通信息 | `GET /v3/vehicle/parking/services/find` |
//! | [`QueryParkingTransaction`] | 查询订单 | `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}` |
//! | [`CreateParkingTransaction`] | 扣费受理 | `POST /v3/vehicle/transactions/parking` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`ParkingPaid`](Event::ParkingPaid) | 支付成功通知 | `TRANSACTION.SUCCESS` |
//! | [`ParkingPaymentFailed`](Event::ParkingPaymentFailed) | 停车服务扣费失败通知 | `TRANSACTION.FAIL` |
//! | [`ParkingPaidBack`](Event::ParkingPaidBack) | 用户对垫资单还款通知 | `TRANSACTION.PAY_BACK` |
//! | [`ParkingEntryChanged`](Event::ParkingEntryChanged) | 停车入场状态变更通知 | `VEHICLE.ENTRANCE_STATE_CHANGE` |
//! | [`EtcContractChanged`](Event::EtcContractChanged) | ETC授权签约状态变化通知 | `VEHICLE.USER_STATE_CHANGE` |

mod create_highway_transaction;
mod create_parking_entry;
mod create_parking_lot_application;
mod create_parking_transaction;
mod enums;
mod event;
mod list_parking_lot_applications;
mod notify_extended_payment;
mod notify_parking_payment;
mod notify_vehicle_entry;
mod notify_vehicle_exit;
mod preopen_etc_service;
mod query_etc_contract_by_id;
mod query_etc_contract_by_openid;
mod query_etc_transaction_by_id;
mod query_etc_transaction_by_out_trade_no;
mod query_parking_fee;
mod query_parking_lot;
mod query_parking_lot_application;
mod query_parking_service;
mod query_parking_transaction;
mod types;
mod withdraw_parking_lot_application;

#[doc(alias(
    "高速场景商户扣款",
    "/v3/vehicle/etc/transactions/highway",
    "POST /v3/vehicle/etc/transactions/highway",
    "4012715331"
))]
pub use create_highway_transaction::CreateHighwayTransaction;
pub use create_highway_transaction::{DeviceInfo, HighwayAmount, HighwayInfo};
#[doc(alias(
    "创建停车入场",
    "/v3/vehicle/parking/parkings",
    "POST /v3/vehicle/parking/parkings",
    "4012533937",
    "4012533994"
))]
pub use create_parking_entry::CreateParkingEntry;
pub use create_parking_entry::{BlockReason, ParkingEntry};
#[doc(alias(
    "提交停车场进件申请",
    "/v3/parking/reminders/application",
    "POST /v3/parking/reminders/application",
    "4019557780"
))]
pub use create_parking_lot_application::CreateParkingLotApplication;
pub use create_parking_lot_application::{ParkingLot, SubmittedParkingLotApplication};
#[doc(alias(
    "扣费受理",
    "/v3/vehicle/transactions/parking",
    "POST /v3/vehicle/transactions/parking",
    "4012534352",
    "4012534427"
))]
pub use create_parking_transaction::CreateParkingTransaction;
pub use create_parking_transaction::{
    AcceptedParkingAmount, AcceptedParkingPromotionDetail, AcceptedParkingTransaction,
    ParkingAmount,
};
pub use enums::{
    AggregateLimitMode, AuditStatus, ChargingRuleType, Currency, DailyLimitType, DayType,
    EtcBindState, FeeLimitType, FirstChargeTimeMode, FirstDurationMode, FreePeriodCalculationMode,
    FreePeriodChargingMode, HolidayMode, ParkingEntryState, ParkingLotType,
    ParkingServicePlateColor, PaymentChannel, PaymentState, PaymentType, PlateColor, PlateType,
    PromotionScope, PromotionType, SegmentChargeMode, TimeRoundingType, TradeScene, TradeState,
    VehicleType, YesNo,
};
pub use event::{
    BlockedReason, Event, NotifiedPromotionScope, NotifiedPromotionType, NotifiedTradeScene,
    NotifiedTradeState, ParkingEntryChange, ParkingNoticePromotion, ParkingPayment,
};
#[doc(alias(
    "查询停车场进件申请单列表",
    "/v3/parking/reminders/applications",
    "GET /v3/parking/reminders/applications",
    "4019557811"
))]
pub use list_parking_lot_applications::ListParkingLotApplications;
pub use list_parking_lot_applications::ParkingLotApplicationList;
#[doc(alias(
    "同步非临停扩展支付",
    "/v3/parking/reminders/ext-payment",
    "POST /v3/parking/reminders/ext-payment",
    "4020338487"
))]
pub use notify_extended_payment::NotifyExtendedPayment;
pub use notify_extended_payment::{ExtendedFeeType, FeeItem};
#[doc(alias(
    "同步支付结果通知",
    "/v3/parking/reminders/payment",
    "POST /v3/parking/reminders/payment",
    "4019557765"
))]
pub use notify_parking_payment::NotifyParkingPayment;
pub use notify_parking_payment::ParkingStateAtPayment;
#[doc(alias(
    "同步车辆入场通知",
    "/v3/parking/reminders/entry",
    "POST /v3/parking/reminders/entry",
    "4019557757"
))]
pub use notify_vehicle_entry::NotifyVehicleEntry;
pub use notify_vehicle_entry::VehicleEntry;
#[doc(alias(
    "同步车辆离场通知",
    "/v3/parking/reminders/exit",
    "POST /v3/parking/reminders/exit",
    "4019557725"
))]
pub use notify_vehicle_exit::NotifyVehicleExit;
#[doc(alias(
    "预开通用户ETC指定卡扣费",
    "/v3/vehicle/etc/preopen",
    "POST /v3/vehicle/etc/preopen",
    "4012715215"
))]
pub use preopen_etc_service::PreopenEtcService;
pub use preopen_etc_service::{Identity, PreopenedEtcService};
#[doc(alias(
    "通过商户ETC绑定号查询签约状态",
    "/v3/vehicle/etc/contracts/{contract_id}",
    "GET /v3/vehicle/etc/contracts/{contract_id}",
    "4012715667"
))]
pub use query_etc_contract_by_id::QueryEtcContractById;
#[doc(alias(
    "查询ETC签约状态",
    "/v3/vehicle/etc/users/{openid}/contracts",
    "GET /v3/vehicle/etc/users/{openid}/contracts",
    "4012715623"
))]
pub use query_etc_contract_by_openid::QueryEtcContractByOpenid;
#[doc(alias(
    "查询订单",
    "/v3/vehicle/etc/transactions/id/{transaction_id}",
    "GET /v3/vehicle/etc/transactions/id/{transaction_id}",
    "4012715719"
))]
pub use query_etc_transaction_by_id::QueryEtcTransactionById;
#[doc(alias(
    "查询订单",
    "/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}",
    "GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}",
    "4012715845"
))]
pub use query_etc_transaction_by_out_trade_no::QueryEtcTransactionByOutTradeNo;
#[doc(alias(
    "查询停车费用",
    "/v3/parking/reminders/parking-fee",
    "POST /v3/parking/reminders/parking-fee",
    "4019557825"
))]
pub use query_parking_fee::QueryParkingFee;
pub use query_parking_fee::{ParkingFee, ParkingState};
#[doc(alias(
    "查询停车场信息",
    "/v3/parking/reminders/parking-lot",
    "GET /v3/parking/reminders/parking-lot",
    "4023070758"
))]
pub use query_parking_lot::QueryParkingLot;
pub use query_parking_lot::{ParkingLotEnabledState, RegisteredParkingLot};
pub use query_parking_lot_application::ParkingLotApplicationResult;
#[doc(alias(
    "查询停车场进件申请单",
    "/v3/parking/reminders/application/query",
    "GET /v3/parking/reminders/application/query",
    "4019557794"
))]
pub use query_parking_lot_application::QueryParkingLotApplication;
#[doc(alias(
    "查询车牌服务开通信息",
    "/v3/vehicle/parking/services/find",
    "GET /v3/vehicle/parking/services/find",
    "4012534043",
    "4012534183"
))]
pub use query_parking_service::QueryParkingService;
pub use query_parking_service::{ParkingService, ParkingServiceState};
#[doc(alias(
    "查询订单",
    "/v3/vehicle/transactions/out-trade-no/{out_trade_no}",
    "GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}",
    "4012534308",
    "4012534441"
))]
pub use query_parking_transaction::QueryParkingTransaction;
pub use query_parking_transaction::{ParkingPromotionDetail, ParkingTransaction};
pub use types::{
    AppliedParkingLot, AuditComment, ChargingRule, DurationSegmentRule, EtcContract, EtcPayer,
    EtcPromotionDetail, EtcTransaction, EtcTransactionAmount, EtcTransactionDeviceInfo,
    FieldComment, FixedIntervalRule, ParkingInfo, ParkingLotApplication, ParkingPayer,
    ParkingReply, ParkingTransactionAmount, PerEntryRule,
};
#[doc(alias(
    "撤回停车场进件申请",
    "/v3/parking/reminders/application/withdraw",
    "POST /v3/parking/reminders/application/withdraw",
    "4019557799"
))]
pub use withdraw_parking_lot_application::WithdrawParkingLotApplication;
