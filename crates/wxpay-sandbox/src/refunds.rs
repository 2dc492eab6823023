//! Refunds: what they are, how they move, and how they look on the wire.

mod book;
mod refund;
pub(crate) mod wire;

pub(crate) use book::Refunds;
pub use refund::{Refund, RefundError, RefundFailure, RefundState};
pub(crate) use wire::RefundRequest;
