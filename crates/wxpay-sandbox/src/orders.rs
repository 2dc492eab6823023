//! Orders (基础支付, merchants' and service providers'): objects, rules and wire forms.

mod book;
mod order;
pub(crate) mod read;
mod request;
pub(crate) mod wire;
pub(crate) mod write;

pub(crate) use book::{H5_URL, OPEN, Orders, PAYABLE, PREPAY, prepay_id, trade_type};
pub use order::{Order, OrderState, PayError, TradeType};
pub(crate) use request::{Key, OrderRequest, Way};
