// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Combined orders that pay several sub-orders at once, including payments collected by individuals (合单支付).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`AppPrepay`] | 合单下单-APP支付 | `POST /v3/combine-transactions/app` |
//! | [`H5Prepay`] | 合单下单-H5支付 | `POST /v3/combine-transactions/h5` |
//! | [`QueryIndividualOrderById`] | 个人收款交易通过微信支付订单号查单 | `GET /v3/combine-transactions/id/{combine_transaction_id}` |
//! | [`JsapiPrepay`] | 合单下单-JSAPI支付 | `POST /v3/combine-transactions/jsapi` |
//! | [`IndividualMiniProgramPrepay`] | 个人收款交易下单-小程序 | `POST /v3/combine-transactions/miniprogram` |
//! | [`NativePrepay`] | 合单下单-Native支付 | `POST /v3/combine-transactions/native` |
//! | [`QueryOrderByOutTradeNo`] | 合单查询订单 | `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}` |
//! | [`CloseOrder`] | 合单关闭订单 | `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`OrderPaid`](Event::OrderPaid) | 合单支付通知 | `TRANSACTION.SUCCESS` |

mod app_prepay;
mod close_order;
mod enums;
mod event;
mod h5_prepay;
mod individual_mini_program_prepay;
mod jsapi_prepay;
mod native_prepay;
mod query_individual_order_by_id;
mod query_order_by_out_trade_no;
mod types;

#[doc(alias(
    "合单下单-APP支付",
    "/v3/combine-transactions/app",
    "POST /v3/combine-transactions/app",
    "4012556944",
    "4012758021"
))]
pub use app_prepay::AppPrepay;
pub use app_prepay::{AppPayer, AppPrepayment, AppSubOrder, ContractInfo, ContractResult};
#[doc(alias(
    "合单关闭订单",
    "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
    "POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
    "4013421225",
    "4013462171"
))]
pub use close_order::CloseOrder;
pub use close_order::ClosingSubOrder;
pub use enums::{
    IdentityType, LimitPay, PromotionScope, PromotionType, SubsidyPeriodType, TradeScenario,
    TradeState, TradeType,
};
pub use event::Event;
#[doc(alias(
    "合单下单-H5支付",
    "/v3/combine-transactions/h5",
    "POST /v3/combine-transactions/h5",
    "4012556961",
    "4012758208"
))]
pub use h5_prepay::H5Prepay;
pub use h5_prepay::{H5Info, H5Prepayment, H5SceneInfo};
#[doc(alias(
    "个人收款交易下单-小程序",
    "/v3/combine-transactions/miniprogram",
    "POST /v3/combine-transactions/miniprogram",
    "4012602225",
    "MiniprogramPrepay"
))]
pub use individual_mini_program_prepay::IndividualMiniProgramPrepay;
pub use individual_mini_program_prepay::{IndividualSubOrder, OrderServiceType};
#[doc(alias(
    "合单下单-JSAPI支付",
    "/v3/combine-transactions/jsapi",
    "POST /v3/combine-transactions/jsapi",
    "4012556926",
    "4012760633"
))]
pub use jsapi_prepay::JsapiPrepay;
pub use jsapi_prepay::JsapiSubOrder;
#[doc(alias(
    "合单下单-Native支付",
    "/v3/combine-transactions/native",
    "POST /v3/combine-transactions/native",
    "4012556982",
    "4012758240"
))]
pub use native_prepay::NativePrepay;
pub use native_prepay::NativePrepayment;
#[doc(alias(
    "个人收款交易通过微信支付订单号查单",
    "/v3/combine-transactions/id/{combine_transaction_id}",
    "GET /v3/combine-transactions/id/{combine_transaction_id}",
    "4012602242"
))]
pub use query_individual_order_by_id::QueryIndividualOrderById;
pub use query_individual_order_by_id::{
    IndividualOrder, IndividualOrderPayer, PaidIndividualAmount, PaidIndividualSubOrder,
};
#[doc(alias(
    "合单查询订单",
    "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
    "GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
    "4013421222",
    "4013462164"
))]
pub use query_order_by_out_trade_no::QueryOrderByOutTradeNo;
pub use types::{
    Amount, Identity, InstallmentInfo, OpenidPayer, Order, OrderSceneInfo, PaidAmount,
    PaidSubOrder, Payer, Prepayment, PromotionDetail, PromotionGoods, SceneInfo, SettleInfo,
    SubOrder, SubsidyDetail, SubsidyInfo, SubsidyPlan,
};
