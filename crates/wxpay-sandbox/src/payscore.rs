//! Service orders of WeChat Pay Score (支付分) of merchants: created, confirmed by the user, completed,
//! deducted.

mod book;
mod order;
mod wire;

pub(crate) use book::Payscore;
pub use order::{ServiceOrder, ServiceOrderError, ServiceOrderState};
