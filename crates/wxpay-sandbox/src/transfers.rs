//! Merchant transfer bills (商家转账): what they are, how they move, and how they look on the wire.

mod book;
mod transfer;
pub(crate) mod wire;

pub(crate) use book::Transfers;
pub use transfer::{Transfer, TransferError, TransferState};
pub(crate) use wire::TransferRequest;
