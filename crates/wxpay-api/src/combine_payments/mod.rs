// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Combined orders that pay several sub-orders at once, including payments collected by individuals (合单支付).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`AppPrepay`] | 合单下单-APP支付 | `POST /v3/combine-transactions/app` |
//! | [`H5Prepay`] | 合单下单-H5支付 | `POST /v3/combine-transactions/h5` |
//! | [`QueryIndividualOrderById`] | 个人收款交易通过微信支付订单号查单 | `GET /v3/combine-transactions/id/{combine_transaction_id}` |
//! | [`JsapiPrepay`] | 合单下单-JSAPI支付 | `POST /v3/combine-transactions/jsapi` |
//! | [`MiniprogramPrepay`] | 个人收款交易下单-小程序 | `POST /v3/combine-transactions/miniprogram` |
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
mod jsapi_prepay;
mod miniprogram_prepay;
mod native_prepay;
mod query_individual_order_by_id;
mod query_order_by_out_trade_no;
mod types;

pub use app_prepay::{
    AppPayer, AppPrepay, AppPrepayment, AppSubOrder, ContractInfo, ContractResult,
};
pub use close_order::{CloseOrder, ClosingSubOrder};
pub use enums::{
    IdentityType, LimitPay, PromotionScope, PromotionType, SubsidyPeriodType, TradeScenario,
    TradeState, TradeType,
};
pub use event::Event;
pub use h5_prepay::{H5Info, H5Prepay, H5Prepayment, H5SceneInfo};
pub use jsapi_prepay::{JsapiPrepay, JsapiSubOrder};
pub use miniprogram_prepay::{IndividualSubOrder, MiniprogramPrepay, OrderServiceType};
pub use native_prepay::{NativePrepay, NativePrepayment};
pub use query_individual_order_by_id::{
    IndividualOrder, IndividualOrderPayer, PaidIndividualAmount, PaidIndividualSubOrder,
    QueryIndividualOrderById,
};
pub use query_order_by_out_trade_no::QueryOrderByOutTradeNo;
pub use types::{
    Amount, AnswerSceneInfo, Identity, InstallmentInfo, OpenidPayer, Order, PaidAmount,
    PaidSubOrder, Payer, Prepayment, PromotionDetail, PromotionGoods, SceneInfo, SettleInfo,
    SubOrder, SubsidyDetail, SubsidyInfo, SubsidyPlan,
};
