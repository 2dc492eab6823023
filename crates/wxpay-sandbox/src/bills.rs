//! Trade bills: the sandbox's own book in the official CSV form, announced and downloaded.

mod file;
pub(crate) mod wire;

pub(crate) use wire::{BillRequest, Bills};
