//! Legacy transfer batches (商家转账到零钱, 发起批量转账): one request pays many users.

mod batch;
mod book;
mod wire;

pub use batch::{BatchError, BatchState, TransferBatch, TransferDetail, TransferDetailState};
pub(crate) use book::{Batches, event};
