//! Merchant transfer bills (商家转账): objects, rules and wire forms.

mod book;
pub(crate) mod read;
mod transfer;
pub(crate) mod wire;
pub(crate) mod write;

pub(crate) use book::{Authorized, Draft, Rejection, Transfers};
pub(crate) use read::{NAMED, TransferRequest};
pub use transfer::{Transfer, TransferError, TransferState};
