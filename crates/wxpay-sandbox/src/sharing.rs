//! Profit sharing (分账) of merchants, service providers and e-commerce platforms: receivers, orders, returns, and
//! remaining amounts.

mod book;
mod receivers;
mod returns;
mod share;
mod wire;

pub(crate) use book::Sharing;
pub use share::{ProfitShare, ProfitShareReceiver, ProfitShareReturn, ShareError, ShareResult};
