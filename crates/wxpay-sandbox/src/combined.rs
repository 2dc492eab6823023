//! Combined orders (合单支付): one payment for the orders of several merchants or sub-merchants.

mod book;
mod order;
mod wire;

pub(crate) use book::Combined;
pub use order::{CombinedOrder, SubOrder};
