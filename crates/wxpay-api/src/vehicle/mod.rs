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

pub use create_highway_transaction::{
    CreateHighwayTransaction, DeviceInfo, HighwayAmount, HighwayInfo,
};
pub use create_parking_entry::{BlockReason, CreateParkingEntry, ParkingEntry};
pub use create_parking_lot_application::{
    CreateParkingLotApplication, ParkingLot, SubmittedParkingLotApplication,
};
pub use create_parking_transaction::{
    AcceptedParkingAmount, AcceptedParkingPromotionDetail, AcceptedParkingTransaction,
    CreateParkingTransaction, Currency, ParkingAmount, PromotionScope, TradeScene, YesNo,
};
pub use enums::{
    AggregateLimitMode, AuditStatus, ChargingRuleType, DailyLimitType, DayType, EtcBindState,
    FeeLimitType, FirstChargeTimeMode, FirstDurationMode, FreePeriodCalculationMode,
    FreePeriodChargingMode, HolidayMode, ParkingEntryState, ParkingLotType,
    ParkingServicePlateColor, PaymentChannel, PaymentState, PaymentType, PlateColor, PlateType,
    PromotionType, SegmentChargeMode, TimeRoundingType, TradeState, VehicleType,
};
pub use event::{
    BlockedReason, Event, NotifiedPromotionScope, NotifiedPromotionType, NotifiedTradeScene,
    NotifiedTradeState, ParkingEntryChange, ParkingNoticePromotion, ParkingPayment,
};
pub use list_parking_lot_applications::{ListParkingLotApplications, ParkingLotApplicationList};
pub use notify_extended_payment::{ExtendedFeeType, FeeItem, NotifyExtendedPayment};
pub use notify_parking_payment::{NotifyParkingPayment, ParkingStateAtPayment};
pub use notify_vehicle_entry::{NotifyVehicleEntry, VehicleEntry};
pub use notify_vehicle_exit::NotifyVehicleExit;
pub use preopen_etc_service::{Identity, PreopenEtcService, PreopenedEtcService};
pub use query_etc_contract_by_id::QueryEtcContractById;
pub use query_etc_contract_by_openid::QueryEtcContractByOpenid;
pub use query_etc_transaction_by_id::QueryEtcTransactionById;
pub use query_etc_transaction_by_out_trade_no::QueryEtcTransactionByOutTradeNo;
pub use query_parking_fee::{ParkingFee, ParkingState, QueryParkingFee};
pub use query_parking_lot::{ParkingLotEnabledState, QueryParkingLot, RegisteredParkingLot};
pub use query_parking_lot_application::{ParkingLotApplicationResult, QueryParkingLotApplication};
pub use query_parking_service::{ParkingService, ParkingServiceState, QueryParkingService};
pub use query_parking_transaction::{
    ParkingPromotionDetail, ParkingTransaction, QueryParkingTransaction,
};
pub use types::{
    AppliedParkingLot, AuditComment, ChargingRule, DurationSegmentRule, EtcContract, EtcPayer,
    EtcPromotionDetail, EtcTransaction, EtcTransactionAmount, EtcTransactionDeviceInfo,
    FieldComment, FixedIntervalRule, ParkingInfo, ParkingLotApplication, ParkingPayer,
    ParkingReply, ParkingTransactionAmount, PerEntryRule,
};
pub use withdraw_parking_lot_application::WithdrawParkingLotApplication;
