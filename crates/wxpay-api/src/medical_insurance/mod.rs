// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Orders paid by medical insurance, by the patient, or by both (医保支付).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`CreateOrder`] | 医保自费混合收款下单 | `POST /v3/med-ins/orders` |
//! | [`QueryOrderByMixTradeNo`] | 使用医保自费混合订单号查看下单结果 | `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}` |
//! | [`QueryOrderByOutTradeNo`] | 使用商户订单号查看下单结果 | `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}` |
//! | [`NotifyRefund`] | 医保退款通知 | `POST /v3/med-ins/refunds/notify` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`OrderPaid`](Event::OrderPaid) |  | `MEDICAL_INSURANCE.SUCCESS` |

mod create_order;
mod enums;
mod event;
mod notify_refund;
mod query_order_by_mix_trade_no;
mod query_order_by_out_trade_no;
mod types;

#[doc(alias(
    "医保自费混合收款下单",
    "/v3/med-ins/orders",
    "POST /v3/med-ins/orders",
    "4016781466",
    "4012503131"
))]
pub use create_order::CreateOrder;
pub use create_order::{IdentityCardType, Person};
pub use enums::{
    CashAddType, CashReduceType, MedInsPayStatus, MixPayStatus, MixPayType, OrderType,
    SelfPayStatus,
};
pub use event::{Event, NotifiedCashAddition, NotifiedCashReduction, PaidOrder};
#[doc(alias(
    "医保退款通知",
    "/v3/med-ins/refunds/notify",
    "POST /v3/med-ins/refunds/notify",
    "4016781561",
    "4012166534"
))]
pub use notify_refund::NotifyRefund;
#[doc(alias(
    "使用医保自费混合订单号查看下单结果",
    "/v3/med-ins/orders/mix-trade-no/{mix_trade_no}",
    "GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}",
    "4016781479",
    "4012503155"
))]
pub use query_order_by_mix_trade_no::QueryOrderByMixTradeNo;
#[doc(alias(
    "使用商户订单号查看下单结果",
    "/v3/med-ins/orders/out-trade-no/{out_trade_no}",
    "GET /v3/med-ins/orders/out-trade-no/{out_trade_no}",
    "4016781490",
    "4012503286"
))]
pub use query_order_by_out_trade_no::QueryOrderByOutTradeNo;
pub use types::{CashAddDetail, CashReduceDetail, Order, PassthroughContent};
