//! Trade bills and fund-flow bills: the sandbox's own books in the official CSV form, announced and
//! downloaded; those of sub-merchants encrypted.

mod book;
mod encrypted;
mod file;
mod flow;
pub(crate) mod wire;

pub(crate) use book::Bills;
pub(crate) use wire::BillRequest;
