//! Compensation bills of e-commerce platforms: after-sales compensations, those from a deposit (to users, for premiums,
//! for shipping), and compensations to merchants. They are the neighbours of the insurance claims.

mod book;
mod compensation;
mod wire;

pub(crate) use book::Compensations;
pub use compensation::{Compensation, CompensationError, CompensationKind};
