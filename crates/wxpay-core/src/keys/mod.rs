//! WeChat Pay's keys: the ring that verifies with them, how rings are shared and saved, and when
//! certificates are due.

mod allowance;
mod flight;
mod index;
mod ring;
mod saved;
mod schedule;
mod shared;

pub(crate) use allowance::{Allowance, SharedAllowance};
#[cfg(feature = "async")]
pub(crate) use flight::Driver;
pub use flight::{FetchedKeys, KeyDownload, RefusedCertificate};
pub(crate) use flight::{Landing, Outcome, WeakFlight};
pub(crate) use index::Index;
pub(crate) use ring::Source;
pub use ring::{KeyRing, PlatformKey};
pub use saved::{SavedKey, SavedKeys, SavedKeysError};
pub(crate) use schedule::{Admission, Prospect, Reason, Schedule};
pub use shared::{PinnedError, SharedKeys};
