//! What tests of WeChat Pay code need: throw-away keys, signed answers and notifications, and the conformance suites
//! that every backend passes, for a backend of your own.
//!
//! Everything here may panic: that is how a test fails.

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
