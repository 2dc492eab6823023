//! WeChat Pay APIv3 without I/O: requests, signatures, verified answers, keys, and the traits that
//! transports and crypto backends implement.
//!
//! Applications depend on the crate `wxpay`, which re-exports everything here beside the backends.
//! Depend on `wxpay-core` to write a backend: implement `transport::Transport` or
//! [`transport::BlockingTransport`], or [`crypto::Crypto`], and check it with the conformance suite
//! of `wxpay-testkit`.
//!
//! Nothing here opens a socket or draws randomness. Time comes in through a [`Clock`], nonces
//! through a [`NonceSource`], so that every signature can be reproduced in a test.

pub mod bill;
pub mod blocking;
pub mod canonical;
pub mod crypto;
pub mod download;
pub mod frontend;
pub mod key;
pub mod model;
pub mod notification;
pub mod paging;
pub mod polling;
pub mod transport;

mod answer;
mod api_error;
mod authorization;
mod base_url;
mod call;
mod check;
#[cfg(feature = "async")]
mod client;
mod clock;
mod datetime;
mod diagnosis;
mod domains;
mod error;
mod exchange;
mod keyring;
mod merchant;
mod merchants;
mod nonce;
mod open_enum;
mod operation;
mod raw_call;
mod refresh;
mod retry;
mod saved_keys;
mod secret;
mod shared_keys;
#[cfg(test)]
mod toy;
mod verify;

pub use answer::{Answer, DecodeError, Reply};
pub use api_error::{ApiError, ErrorCode, ErrorDetail, Excerpt, SignInformation};
#[doc(hidden)]
pub use authorization::authorization_header;
pub use authorization::{Authorization, AuthorizationError};
pub use base_url::{BaseUrl, BaseUrlError};
pub use call::{Call, EncodeError, Prepared, Query, QueryValue};
pub use check::{Finding, Severity};
#[cfg(feature = "async")]
pub use client::Client;
pub use clock::{Clock, SystemClock, Timestamp};
pub use datetime::{DateTime, DateTimeError};
pub use diagnosis::{Cause, Diagnosis};
pub use error::{Delivery, Error};
pub use exchange::{Exchange, Step};
pub use keyring::{KeyRing, PlatformKey};
pub use merchant::{ConfigError, Merchant, MerchantBuilder};
pub use merchants::Merchants;
pub use nonce::{Nonce, NonceSource, RandomNonces};
#[doc(hidden)]
pub use open_enum::__private;
pub use open_enum::UnknownValue;
pub use operation::{Body, Decode, Host, Multipart, Operation, Proof, Repeat, Spec};
pub use raw_call::RawCall;
pub use refresh::{KeyFlight, Refresh, RefreshError, RefreshStep, Refreshed, RefusedCertificate};
pub use retry::{Attempt, RetryPolicy};
pub use saved_keys::{SavedKey, SavedKeys, SavedKeysError};
pub use secret::Secret;
pub use shared_keys::{PinnedError, SharedKeys};
pub use verify::{VerifyError, verify};

#[cfg(feature = "async")]
pub use async_trait::async_trait;
pub use bytes;
pub use http;
