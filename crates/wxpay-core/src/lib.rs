//! WeChat Pay APIv3 without I/O.
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod crypto;
pub mod key;
pub mod transport;

mod clock;
mod secret;

pub use clock::{Clock, SystemClock, Timestamp};
pub use secret::Secret;
