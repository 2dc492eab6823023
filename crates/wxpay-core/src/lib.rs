//! WeChat Pay APIv3 without I/O: requests, signatures, verified responses, keys, and the traits that
//! transports and crypto backends implement.
//!
//! Applications depend on the crate `wxpay`, which re-exports this crate and the backends. Depend on `wxpay-core` to
//! write a backend: implement `transport::Transport` or [`transport::BlockingTransport`], or [`crypto::Crypto`], and
//! check it with the conformance suite of `wxpay-testkit`.
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
#[cfg(feature = "metrics")]
pub mod metrics;
pub mod model;
pub mod notification;
pub mod paging;
pub mod polling;
pub mod transport;

mod admission;
mod answer;
mod authorization;
mod base64_standard;
mod base_url;
mod call;
mod causes;
#[cfg(feature = "async")]
mod client;
mod client_builder;
mod client_headers;
mod clock;
mod date;
mod datetime;
mod domains;
mod error;
mod exchange;
mod fen;
mod keys;
mod merchant;
mod merchant_values;
mod merchants;
mod nonce;
mod notify_url;
mod observe;
mod open_enum;
mod operation;
mod own_number;
mod raw_call;
mod refresh;
mod reply;
mod request;
mod retry;
mod secret;
mod spec;
#[cfg(test)]
mod toy;
mod verify;

pub use answer::{Answer, DecodeError};
#[doc(hidden)]
pub use authorization::authorization_header;
pub use authorization::{Authorization, AuthorizationError};
pub use base_url::{BaseUrl, BaseUrlError};
pub use call::{Call, Prepared, Query, QueryValue};
#[cfg(feature = "async")]
pub use client::Client;
pub use client_builder::ClientBuilder;
pub use client_headers::Language;
pub use clock::{Clock, SystemClock, Timestamp};
pub use date::{Date, DateError};
pub use datetime::{DateTime, DateTimeError};
pub use error::{
    ApiError, Attempt, Cause, Delivery, Diagnosis, EncodeError, Error, ErrorCode, ErrorDetail,
    Excerpt, RefreshError, SignInformation, VerifyError,
};
pub use exchange::{Exchange, Step};
pub use fen::{Fen, FenError};
pub use keys::{
    FetchedKeys, KeyDownload, KeyRing, PinnedError, PlatformKey, RefusedCertificate, SavedKey,
    SavedKeys, SavedKeysError, SharedKeys,
};
pub use merchant::{
    Brand, BrandBuilder, ConfigError, Finding, Merchant, MerchantBuilder, Severity,
};
pub use merchant_values::{Fill, MerchantValues};
pub use merchants::Merchants;
pub use nonce::{Nonce, NonceSource, RandomNonces};
#[doc(hidden)]
pub use open_enum::__private;
pub use open_enum::UnknownValue;
pub use operation::{Decode, Operation};
pub use own_number::{OutBillNo, OutRefundNo, OutTradeNo, OwnNumberError};
pub use raw_call::RawCall;
pub use refresh::{Refresh, RefreshStep};
pub use reply::Reply;
pub use retry::RetryPolicy;
pub use secret::Secret;
pub use spec::{Body, Host, Multipart, Proof, Repeat, SignedBy, Spec};
pub use verify::verify;

#[cfg(feature = "async")]
pub use async_trait::async_trait;
pub use bytes;
pub use http;
