//! Authorizations of users to be paid without confirming each transfer (免确认收款授权), and the transfers under them.

mod authorization;
mod book;
mod wire;

pub use authorization::{
    TransferAuthorization, TransferAuthorizationError, TransferAuthorizationState,
};
pub(crate) use book::{Authorizations, event};
