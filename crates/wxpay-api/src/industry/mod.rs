// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Payments and services of single industries: electric bikes, power banks, public transport and others (行业方案).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`PreopenEbikeService`] | 预开通服务 | `POST /v3/ebike/charge/contracts/preopen` |
//! | [`QueryEbikeContractById`] | 通过签约号查询用户状态 | `GET /v3/ebike/charge/contracts/{contract_id}` |
//! | [`CreateEbikeChargingToken`] | 创建用户当次充电代扣凭证 | `POST /v3/ebike/charge/contracts/{contract_id}/confirm` |
//! | [`CreateEbikeTransaction`] | 充电自行车代扣受理扣款 | `POST /v3/ebike/charge/transactions` |
//! | [`QueryEbikeTransactionById`] | 查询订单 | `GET /v3/ebike/charge/transactions/id/{transaction_id}` |
//! | [`QueryEbikeTransactionByOutTradeNo`] | 查询订单 | `GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}` |
//! | [`QueryEbikeContractByOpenid`] | 通过用户标识查询用户状态 | `GET /v3/ebike/charge/users/{openid}/contract` |
//! | [`TransformExpressOpenid`] | 用户openid转换 | `POST /v3/express/users/{openid}/transform` |
//! | [`CreatePowerBankInsuranceOrder`] | 创建保险订单 | `POST /v3/hire-power-bank/insurance-orders` |
//! | [`QueryPowerBankInsuranceOrder`] | 查询保险订单详情 | `GET /v3/hire-power-bank/insurance-orders/{out_order_no}` |
//! | [`QueryPowerBankInsuranceQualification`] | 查询用户保险订单领取资格 | `GET /v3/hire-power-bank/user-qualifications/{openid}` |
//! | [`ReportRetailTransaction`] | 回传SN和商品编码 | `POST /v3/industry-rebate/retail-industry/transactions` |
//! | [`ReportCodePlateTransaction`] | 支付码牌/点餐码牌交易回传 | `POST /v3/industry-rebate/transactions/{transaction_id}` |
//! | [`QueryLovefeastBrand`] | 查询爱心餐品牌信息 | `GET /v3/lovefeast/brands/{brand_id}` |
//! | [`ListLovefeastDonations`] | 查询用户捐赠单列表 | `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}` |
//! | [`QueryLovefeastDonation`] | 查询用户捐赠单详情 | `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}` |
//! | [`CreateRideTransaction`] | 扣费受理 | `POST /v3/qrcode/transactions` |
//! | [`QueryRideTransaction`] | 查询订单 | `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}` |
//! | [`QueryRideService`] | 查询用户服务可用信息 | `GET /v3/qrcode/user-services/contract-id/{contract_id}` |
//! | [`VerifyRealName`] | 实名信息校验 | `GET /v3/realname/verify` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`PowerBankInsuranceChanged`](Event::PowerBankInsuranceChanged) | 隔夜归还保险订单状态变化通知 | `HIRE_POWER_BANK.RECEIVE_INSURANCE` |

mod create_ebike_charging_token;
mod create_ebike_transaction;
mod create_power_bank_insurance_order;
mod create_ride_transaction;
mod enums;
mod event;
mod list_lovefeast_donations;
mod preopen_ebike_service;
mod query_ebike_contract_by_id;
mod query_ebike_contract_by_openid;
mod query_ebike_transaction_by_id;
mod query_ebike_transaction_by_out_trade_no;
mod query_lovefeast_brand;
mod query_lovefeast_donation;
mod query_power_bank_insurance_order;
mod query_power_bank_insurance_qualification;
mod query_ride_service;
mod query_ride_transaction;
mod report_code_plate_transaction;
mod report_retail_transaction;
mod transform_express_openid;
mod types;
mod verify_real_name;

#[doc(alias(
    "创建用户当次充电代扣凭证",
    "/v3/ebike/charge/contracts/{contract_id}/confirm",
    "POST /v3/ebike/charge/contracts/{contract_id}/confirm"
))]
pub use create_ebike_charging_token::CreateEbikeChargingToken;
pub use create_ebike_charging_token::{EbikeChargingToken, StartedChargeInfo};
#[doc(alias(
    "充电自行车代扣受理扣款",
    "/v3/ebike/charge/transactions",
    "POST /v3/ebike/charge/transactions"
))]
pub use create_ebike_transaction::CreateEbikeTransaction;
pub use create_ebike_transaction::{AcceptedEbikeTransaction, ChargeInfo, EbikeAmount};
#[doc(alias(
    "创建保险订单",
    "/v3/hire-power-bank/insurance-orders",
    "POST /v3/hire-power-bank/insurance-orders"
))]
pub use create_power_bank_insurance_order::CreatePowerBankInsuranceOrder;
#[doc(alias("扣费受理", "/v3/qrcode/transactions", "POST /v3/qrcode/transactions"))]
pub use create_ride_transaction::CreateRideTransaction;
pub use create_ride_transaction::RideAmount;
pub use enums::{
    DonationSource, OrderReceiveState, PromotionScope, PromotionType, RepaymentState, RideScene,
    RideTradeState,
};
pub use event::Event;
#[doc(alias(
    "查询用户捐赠单列表",
    "/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}",
    "GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}"
))]
pub use list_lovefeast_donations::ListLovefeastDonations;
pub use list_lovefeast_donations::LovefeastDonationPage;
#[doc(alias(
    "预开通服务",
    "/v3/ebike/charge/contracts/preopen",
    "POST /v3/ebike/charge/contracts/preopen"
))]
pub use preopen_ebike_service::PreopenEbikeService;
pub use preopen_ebike_service::PreopenedEbikeService;
#[doc(alias(
    "通过签约号查询用户状态",
    "/v3/ebike/charge/contracts/{contract_id}",
    "GET /v3/ebike/charge/contracts/{contract_id}"
))]
pub use query_ebike_contract_by_id::QueryEbikeContractById;
#[doc(alias(
    "通过用户标识查询用户状态",
    "/v3/ebike/charge/users/{openid}/contract",
    "GET /v3/ebike/charge/users/{openid}/contract"
))]
pub use query_ebike_contract_by_openid::QueryEbikeContractByOpenid;
#[doc(alias(
    "查询订单",
    "/v3/ebike/charge/transactions/id/{transaction_id}",
    "GET /v3/ebike/charge/transactions/id/{transaction_id}"
))]
pub use query_ebike_transaction_by_id::QueryEbikeTransactionById;
#[doc(alias(
    "查询订单",
    "/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}",
    "GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}"
))]
pub use query_ebike_transaction_by_out_trade_no::QueryEbikeTransactionByOutTradeNo;
pub use query_lovefeast_brand::LovefeastBrand;
#[doc(alias(
    "查询爱心餐品牌信息",
    "/v3/lovefeast/brands/{brand_id}",
    "GET /v3/lovefeast/brands/{brand_id}"
))]
pub use query_lovefeast_brand::QueryLovefeastBrand;
#[doc(alias(
    "查询用户捐赠单详情",
    "/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}",
    "GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}"
))]
pub use query_lovefeast_donation::QueryLovefeastDonation;
#[doc(alias(
    "查询保险订单详情",
    "/v3/hire-power-bank/insurance-orders/{out_order_no}",
    "GET /v3/hire-power-bank/insurance-orders/{out_order_no}"
))]
pub use query_power_bank_insurance_order::QueryPowerBankInsuranceOrder;
pub use query_power_bank_insurance_qualification::PowerBankInsuranceQualification;
#[doc(alias(
    "查询用户保险订单领取资格",
    "/v3/hire-power-bank/user-qualifications/{openid}",
    "GET /v3/hire-power-bank/user-qualifications/{openid}"
))]
pub use query_power_bank_insurance_qualification::QueryPowerBankInsuranceQualification;
#[doc(alias(
    "查询用户服务可用信息",
    "/v3/qrcode/user-services/contract-id/{contract_id}",
    "GET /v3/qrcode/user-services/contract-id/{contract_id}"
))]
pub use query_ride_service::QueryRideService;
pub use query_ride_service::{RideService, RideServiceState};
#[doc(alias(
    "查询订单",
    "/v3/qrcode/transactions/out-trade-no/{out_trade_no}",
    "GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}"
))]
pub use query_ride_transaction::QueryRideTransaction;
#[doc(alias(
    "支付码牌/点餐码牌交易回传",
    "/v3/industry-rebate/transactions/{transaction_id}",
    "POST /v3/industry-rebate/transactions/{transaction_id}"
))]
pub use report_code_plate_transaction::ReportCodePlateTransaction;
pub use report_retail_transaction::GoodsDetail;
#[doc(alias(
    "回传SN和商品编码",
    "/v3/industry-rebate/retail-industry/transactions",
    "POST /v3/industry-rebate/retail-industry/transactions"
))]
pub use report_retail_transaction::ReportRetailTransaction;
#[doc(alias(
    "用户openid转换",
    "/v3/express/users/{openid}/transform",
    "POST /v3/express/users/{openid}/transform"
))]
pub use transform_express_openid::TransformExpressOpenid;
pub use transform_express_openid::TransformedOpenid;
pub use types::{
    BusInfo, DeviceInfo, DonationAmount, Donor, EbikeContract, EbikePayer, EbikePromotionDetail,
    EbikeTransaction, EbikeTransactionAmount, LovefeastDonation, MerchantOrder, MetroInfo,
    PowerBankInsuranceOrder, RidePromotionDetail, RideTransaction, RideTransactionAmount,
};
pub use verify_real_name::RealNameVerification;
#[doc(alias(
    "实名信息校验",
    "/v3/realname/verify",
    "GET /v3/realname/verify",
    "4013735179"
))]
pub use verify_real_name::VerifyRealName;
