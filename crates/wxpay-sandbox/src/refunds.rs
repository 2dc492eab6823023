//! Refunds: objects, rules and wire forms.

mod book;
pub(crate) mod read;
mod refund;
mod refuse;
pub(crate) mod wire;
pub(crate) mod write;

pub(crate) use book::{Draft, Refunds};
pub(crate) use read::{RefundRequest, sources};
pub use refund::{Refund, RefundError, RefundFailure, RefundSource, RefundState};
pub(crate) use refuse::refusal;
