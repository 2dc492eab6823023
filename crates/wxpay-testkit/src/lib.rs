//! Test kit for WeChat Pay code: throw-away keys, signed responses and notifications, and the
//! conformance suites that every transport and crypto backend passes.
//!
//! Functions of this crate panic to fail a test.

pub mod keys;
mod notification;
mod toy;
mod wechatpay;

#[cfg(feature = "crypto")]
pub mod crypto;
#[cfg(feature = "records")]
pub mod records;
#[cfg(feature = "transport")]
pub mod transport;

pub use notification::Posting;
pub use toy::Toy;
pub use wechatpay::WechatPay;
