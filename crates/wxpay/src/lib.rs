//! WeChat Pay APIv3 (微信支付 APIv3): typed operations, verified responses, and errors that say whether
//! money may have moved.
//!
//! An operation is a plain value. A `Client` or a [`blocking::Client`] signs it, sends it and returns
//! the response after verifying its signature, or an [`Error`]. The program chooses the HTTP transport
//! and the crypto backend.
//!
//! ```no_run
//! # #[cfg(all(feature = "hyper", feature = "tls-aws-lc", feature = "aws-lc", feature = "payments"))]
//! # mod readme {
//! use wxpay::api::payments::{Amount, NativePrepay};
//! use wxpay::{AwsLc, Client, Hyper, Merchant};
//!
//! # async fn order() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::new(Merchant::from_env(AwsLc)?, Hyper::new());
//! let order = NativePrepay::new("order-20261126-1").description("Coffee").amount(Amount::cny(100));
//! println!("{}", client.send(order).await?.to_code_url()?); // content of the QR code
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Guides
//!
//! [`guide`] has a page for each topic, in English and Chinese: a tutorial, configuration, errors,
//! retries, notifications, bills, testing and more.
//!
//! # Where to find what
//!
//! | topic | item |
//! |---|---|
//! | typed operations | [`api`] |
//! | identity and keys of a merchant | [`Merchant`], [`MerchantBuilder`] |
//! | identity and keys of a brand | [`Brand`], [`BrandBuilder`] |
//! | async calls | `Client` with `Hyper`, `Reqwest` or any `transport::Transport` |
//! | blocking calls | [`blocking::Client`] with `Blocking` or any [`BlockingTransport`](transport::BlockingTransport) |
//! | proxies, certificate authorities, TLS providers | [`backend`] |
//! | parameters for a page, a mini program or an app | [`frontend`] |
//! | waiting for a final state | [`polling`] |
//! | lists page by page | [`paging`] |
//! | downloads of bills, receipts and other files | [`download`] |
//! | rows and totals of a bill | [`bill`] |
//! | crypto backends | `AwsLc`, `OpenSsl`, `RustCrypto`, `Sm`, or any [`Crypto`](crypto::Crypto) |
//! | a private key in an HSM or KMS | [`Signer`](crypto::Signer) |
//! | notifications (回调通知) | [`notification`] |
//! | errors, and whether money may have moved | [`Error`], [`Delivery`] |
//! | operations as data, calls without a type | `catalog`, `DynamicCall`, [`RawCall`] |
//! | your own operations | [`Operation`], [`sans_io::Call`] |
//! | platform keys: rings, sharing, saving | [`keys`] |
//! | your own client, without I/O | [`sans_io`] |
//!
//! # Features
//!
//! [`guide::features`] lists all of them. By default, `hyper`, `tls-aws-lc`, `aws-lc`, `payments`,
//! `refunds` and `bills` are enabled. Features only add names: any combination builds, and the backend that runs is
//! the one that the code names.
//!
//! # What it does not do
//!
//! It does not check business rules: the service does, and changes them. It retries only with a
//! [`RetryPolicy`].
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(inline)]
pub use wxpay_api as api;
#[cfg(feature = "catalog")]
pub use wxpay_api::catalog;
#[cfg(feature = "catalog")]
pub use wxpay_api::catalog::DynamicCall;

// Lists instead of a glob, so that a new name in core does not become public here by accident.

// Merchants and clients.
#[cfg(feature = "async")]
pub use wxpay_core::Client;
pub use wxpay_core::{
    BaseUrl, BaseUrlError, Brand, BrandBuilder, ClientBuilder, ConfigError, Finding, Language,
    Merchant, MerchantBuilder, Merchants, RetryPolicy, Secret, Severity, blocking, crypto, key,
    transport,
};

// Errors of a call.
pub use wxpay_core::{
    ApiError, Attempt, Cause, DecodeError, Delivery, Diagnosis, EncodeError, Error, ErrorCode,
    ErrorDetail, Excerpt, RefreshError, SignInformation, VerifyError,
};

// What programs do besides calls.
pub use wxpay_core::{bill, download, frontend, notification, paging, polling};

#[cfg(feature = "metrics")]
pub use wxpay_core::metrics;

// What a verified response is. The search of the documentation knows the aliases of this line only.
#[doc(alias = "response")]
pub use wxpay_core::{Answer, Reply};

// Operations and models of your own.
pub use wxpay_core::{
    Body, Decode, Fill, Host, Multipart, Operation, Proof, RawCall, Repeat, SignedBy, Spec,
    UnknownValue, events, model, open_enum, operation, paged,
};

// Times, amounts, numbers of your own and nonces.
pub use wxpay_core::{
    Clock, Date, DateError, DateTime, DateTimeError, Fen, FenError, Nonce, NonceSource, OutBillNo,
    OutRefundNo, OutTradeNo, OwnNumberError, RandomNonces, SystemClock, Timestamp,
};

// Crates that signatures here speak of.
#[cfg(feature = "async")]
pub use wxpay_core::async_trait;
pub use wxpay_core::{bytes, http};

/// Platform keys: key rings, sharing and saving them, and the result of a download.
///
/// Keys and certificates in files are in [`key`].
pub mod keys {
    pub use wxpay_core::{
        FetchedKeys, KeyRing, PinnedError, PlatformKey, RefusedCertificate, SavedKey, SavedKeys,
        SavedKeysError, SharedKeys,
    };
}

/// The machinery without I/O, for custom clients: calls, downloads of keys and their parts.
///
/// An operation of your own writes itself into a [`Call`](sans_io::Call). The drivers of lists and of
/// waiting are [`paging::PageTurner`] and [`polling::Poller`].
pub mod sans_io {
    #[doc(hidden)]
    pub use wxpay_core::authorization_header;
    pub use wxpay_core::{
        Authorization, AuthorizationError, Call, Exchange, KeyDownload, MerchantValues, Prepared,
        Query, QueryValue, Refresh, RefreshStep, Step, canonical, verify,
    };
}

/// Settings of the transports: certificate authorities to trust, the TLS provider, proxies, pools.
///
/// `Roots`, `TlsProvider`, `Proxy` and `Error` are the same for both transports; each has a `Builder` of its own.
///
/// ```
/// # #[cfg(all(feature = "blocking", feature = "tls-aws-lc"))]
/// # fn main() -> Result<(), wxpay::backend::Error> {
/// use std::time::Duration;
///
/// use wxpay::Blocking;
/// use wxpay::backend::Proxy;
///
/// let transport = Blocking::builder()
///     .proxy(Proxy::new("http://proxy.example:3128")?)
///     .pool_idle_timeout(Duration::from_secs(5))
///     .build();
/// # Ok(())
/// # }
/// # #[cfg(not(all(feature = "blocking", feature = "tls-aws-lc")))]
/// # fn main() {}
/// ```
pub mod backend {
    #[cfg(any(feature = "blocking", feature = "hyper"))]
    pub use wxpay_rustls::{Error, Proxy, Roots, TlsProvider, rustls};

    /// Settings of the blocking transport.
    #[cfg(feature = "blocking")]
    pub mod blocking {
        pub use wxpay_blocking::Builder;
    }

    /// Settings of the transport on hyper.
    #[cfg(feature = "hyper")]
    pub mod hyper {
        pub use wxpay_hyper::Builder;
    }

    /// The error of the transport over reqwest, and the release of reqwest that it takes.
    #[cfg(feature = "reqwest")]
    pub mod reqwest {
        pub use wxpay_reqwest::{Error, reqwest};
    }
}

#[cfg(feature = "actix")]
#[doc(inline)]
pub use wxpay_actix as actix;
#[cfg(feature = "aws-lc")]
pub use wxpay_aws_lc::AwsLc;
#[cfg(feature = "axum")]
#[doc(inline)]
pub use wxpay_axum as axum;
#[cfg(feature = "blocking")]
pub use wxpay_blocking::Blocking;
#[cfg(feature = "hyper")]
pub use wxpay_hyper::Hyper;
#[cfg(feature = "openssl")]
pub use wxpay_openssl::OpenSsl;
#[cfg(feature = "redis")]
#[doc(inline)]
pub use wxpay_redis as redis;
#[cfg(feature = "reqwest")]
pub use wxpay_reqwest::Reqwest;
#[cfg(feature = "rustcrypto")]
pub use wxpay_rustcrypto::RustCrypto;
#[cfg(feature = "sm")]
pub use wxpay_sm::Sm;
#[cfg(feature = "tower")]
#[doc(inline)]
pub use wxpay_tower as tower;

// Package `wxpay-tests` tests the programs of the guides.
#[cfg(all(doc, not(doctest)))]
#[doc = include_str!("guide/README.md")]
pub mod guide;
