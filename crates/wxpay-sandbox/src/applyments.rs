//! Applications of merchants to be onboarded (特约商户进件, 收付通商户进件): submitted by a service provider or a
//! platform, reviewed by WeChat Pay, confirmed and signed by the merchant.

mod applyment;
mod book;
mod wire;

pub use applyment::{
    Applyment, ApplymentError, ApplymentKind, ApplymentState, ApplymentStep, RejectedField,
};
pub(crate) use book::Applyments;
