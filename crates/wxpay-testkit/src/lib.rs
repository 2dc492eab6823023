//! What tests of WeChat Pay code need, and what a backend of your own is checked with.

pub mod keys;

#[cfg(feature = "crypto")]
pub mod crypto;
#[cfg(feature = "transport")]
pub mod transport;
