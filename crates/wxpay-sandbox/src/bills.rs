//! Trade bills and fund-flow bills: the sandbox's own books in the official CSV form, announced and
//! downloaded.

mod file;
mod flow;
pub(crate) mod wire;

pub(crate) use wire::{BillRequest, Bills};
