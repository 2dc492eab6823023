//! Merchant transfer bills (商家转账): objects, rules and wire forms.

mod book;
pub(crate) mod read;
mod transfer;
pub(crate) mod wire;
pub(crate) mod write;

pub(crate) use book::Transfers;
pub(crate) use read::TransferRequest;
pub use transfer::{Transfer, TransferError, TransferState};
