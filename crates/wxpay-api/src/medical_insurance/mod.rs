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

pub use create_order::{CreateOrder, IdentityCardType, Person};
pub use enums::{
    CashAddType, CashReduceType, MedInsPayStatus, MixPayStatus, MixPayType, OrderType,
    SelfPayStatus,
};
pub use event::{Event, NotifiedCashAddition, NotifiedCashReduction, PaidOrder};
pub use notify_refund::NotifyRefund;
pub use query_order_by_mix_trade_no::QueryOrderByMixTradeNo;
pub use query_order_by_out_trade_no::{OrderByOutTradeNo, QueryOrderByOutTradeNo};
pub use types::{CashAddDetail, CashReduceDetail, Order, PassthroughContent};
