//! Insurance-claim bills (收付通 保险理赔): objects, rules and wire forms.

mod bill;
mod book;
mod request;
mod state;
pub(crate) mod wire;

pub use bill::{ClaimBill, ClaimClosure, ClaimKind, ClaimReceiver, ClaimTransaction};
pub(crate) use book::Claims;
pub use book::ConfirmError;
pub(crate) use request::ClaimRequest;
pub use state::ClaimState;
