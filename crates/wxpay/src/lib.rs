//! A client for WeChat Pay APIv3 whose HTTP and crypto backends are chosen by the program.
//!
//! An operation is a plain value; a `Client` (or a [`blocking::Client`]) signs it, sends it and
//! returns what WeChat Pay has signed, or an [`Error`] that says whether money may have moved.
//!
//! ```no_run
//! # #[cfg(all(feature = "hyper", feature = "tls-aws-lc", feature = "aws-lc", feature = "ecommerce-transfer"))]
//! # mod readme {
//! use wxpay::api::ecommerce_transfer::CancelInsuranceClaim;
//! use wxpay::{AwsLc, Client, Hyper, Merchant};
//!
//! # async fn cancel() -> Result<(), Box<dyn std::error::Error>> {
//! let merchant = Merchant::from_env(AwsLc)?;
//! let client = Client::new(merchant, Hyper::new());
//! let cancel = CancelInsuranceClaim::new("plfk2020042013").sub_mchid("1900001109");
//! println!("{}", client.send(cancel).await?.state);
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Where to find what
//!
//! | wanted | item |
//! |---|---|
//! | the typed operations | [`api`] |
//! | a merchant's identity and keys | [`Merchant`], [`MerchantBuilder`] |
//! | a brand's identity and keys | [`Brand`], [`BrandBuilder`] |
//! | sending, async | `Client` with `Hyper`, `Reqwest` or any `transport::Transport` |
//! | sending, blocking | [`blocking::Client`] with `Blocking` or any [`BlockingTransport`](transport::BlockingTransport) |
//! | a proxy, other certificate authorities, another TLS provider | [`backend`] |
//! | what a page, a mini program or an app needs to pay an order | [`frontend`] |
//! | waiting until an order or a transfer is final | [`polling`] |
//! | files by their links: bills, receipts, proofs | [`download`] |
//! | rows and totals of a bill | [`bill`] |
//! | crypto backends | `AwsLc`, `OpenSsl`, `RustCrypto`, `Sm`, or any [`Crypto`](crypto::Crypto) |
//! | a private key that lives elsewhere | [`Signer`](crypto::Signer) |
//! | what WeChat Pay posts to you | [`notification`] |
//! | what failed, and whether money may have moved | [`Error`], [`Delivery`] |
//! | all operations as data, calls without a type | `catalog`, `DynamicCall`, [`RawCall`] |
//! | an operation of your own | [`Operation`], [`sans_io::Call`] |
//! | keys of WeChat Pay: rings, sharing, saving | [`keys`] |
//! | a client of your own, without I/O | [`sans_io`] |
//!
//! # Features
//!
//! | feature | adds |
//! |---|---|
//! | `hyper` (default) | `Hyper`: the asynchronous transport on hyper, rustls and tokio |
//! | `reqwest` | `Reqwest`: the asynchronous transport over the program's own reqwest client |
//! | `blocking` | `Blocking`: the blocking transport on rustls, without a runtime |
//! | `async` | `Client`, `transport::Transport` and `async_trait` to implement it, without a runtime; `hyper` implies it |
//! | `aws-lc` (default) | `AwsLc`: crypto on aws-lc-rs |
//! | `openssl`, `openssl-vendored` | `OpenSsl`: crypto on the system's OpenSSL, or on one built from source |
//! | `rustcrypto` | `RustCrypto`: crypto in pure Rust |
//! | `sm` | `Sm`: SM2, SM3 and SM4 in pure Rust, for 国密 merchants |
//! | `ecommerce-transfer` | `api::ecommerce_transfer`: the insurance claims of platforms |
//! | `full` | every family of operations |
//! | `catalog` | `catalog`: the table of all operations, and `DynamicCall` to call them by it |
//! | `actix`, `axum`, `tower` | notifications as an extractor or a layer of that framework |
//! | `tower` | also calls as a service: `tower::CallService` |
//! | `redis` | `redis::RedisDeduplicator`: several machines process each notification once |
//! | `tls-aws-lc` (default) | `Hyper::new`, `Blocking::new`: TLS by aws-lc-rs |
//! | `tls-ring` | `backend::TlsProvider::ring`: TLS by ring |
//! | `platform-roots` | `backend::Roots::platform`: the operating system's certificate authorities |
//! | `tracing` | a span for each call |
//! | `chrono04`, `jiff02`, `jiff1`, `time03` | conversions of [`DateTime`] to and from the types of `chrono` 0.4, `jiff` 0.2, `jiff` 1, `time` 0.3 |
//!
//! Features only add names: any combination builds, and the backend that runs is the one that the
//! code names.
//!
//! # What it is not
//!
//! It does not check business rules: the service does, and changes them. It sends nothing a second
//! time by itself.
#![cfg_attr(docsrs, feature(doc_cfg))]

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
    BaseUrl, BaseUrlError, Brand, BrandBuilder, ConfigError, Finding, Merchant, MerchantBuilder,
    Merchants, Reply, RetryPolicy, Secret, Severity, blocking, crypto, key, transport,
};

// Errors of a call.
pub use wxpay_core::{
    ApiError, Attempt, Cause, DecodeError, Delivery, Diagnosis, EncodeError, Error, ErrorCode,
    ErrorDetail, Excerpt, RefreshError, SignInformation, VerifyError,
};

// What programs do besides calls.
pub use wxpay_core::{bill, download, frontend, notification, paging, polling};

// Operations and models of your own.
pub use wxpay_core::{
    Answer, Body, Decode, Fill, Host, Multipart, Operation, Proof, RawCall, Repeat, SignedBy, Spec,
    UnknownValue, events, model, open_enum, operation, paged,
};

// Times and nonces.
pub use wxpay_core::{
    Clock, DateTime, DateTimeError, Nonce, NonceSource, RandomNonces, SystemClock, Timestamp,
};

// Crates that signatures here speak of.
#[cfg(feature = "async")]
pub use wxpay_core::async_trait;
pub use wxpay_core::{bytes, http};

/// Keys of WeChat Pay: rings of them, how merchants share and save them, what a download brought.
///
/// Keys and certificates in files are in [`key`].
pub mod keys {
    pub use wxpay_core::{
        FetchedKeys, KeyRing, PinnedError, PlatformKey, RefusedCertificate, SavedKey, SavedKeys,
        SavedKeysError, SharedKeys,
    };
}

/// The machinery without I/O, for a client of your own: a call, a download of keys, what they are made of.
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
pub use wxpay_actix as actix;
#[cfg(feature = "aws-lc")]
pub use wxpay_aws_lc::AwsLc;
#[cfg(feature = "axum")]
pub use wxpay_axum as axum;
#[cfg(feature = "blocking")]
pub use wxpay_blocking::Blocking;
#[cfg(feature = "hyper")]
pub use wxpay_hyper::Hyper;
#[cfg(feature = "openssl")]
pub use wxpay_openssl::OpenSsl;
#[cfg(feature = "redis")]
pub use wxpay_redis as redis;
#[cfg(feature = "reqwest")]
pub use wxpay_reqwest::Reqwest;
#[cfg(feature = "rustcrypto")]
pub use wxpay_rustcrypto::RustCrypto;
#[cfg(feature = "sm")]
pub use wxpay_sm::Sm;
#[cfg(feature = "tower")]
pub use wxpay_tower as tower;

/// The examples of the README, as tests.
#[cfg(all(
    doctest,
    feature = "aws-lc",
    feature = "blocking",
    feature = "common",
    feature = "ecommerce-transfer",
    feature = "hyper",
    feature = "openssl",
    feature = "payments",
    feature = "platform-roots",
))]
mod readme {
    #[doc = include_str!("../../../README.md")]
    struct English;

    #[doc = include_str!("../../../README.zh-CN.md")]
    struct Chinese;

    #[doc = include_str!("../../../docs/platform-keys.md")]
    struct PlatformKeys;

    #[doc = include_str!("../../../docs/platform-keys.zh-CN.md")]
    struct PlatformKeysChinese;

    #[doc = include_str!("../../../docs/service-providers.md")]
    struct ServiceProviders;

    #[doc = include_str!("../../../docs/service-providers.zh-CN.md")]
    struct ServiceProvidersChinese;
}

/// The page on requests, as tests.
#[cfg(all(
    doctest,
    feature = "aws-lc",
    feature = "blocking",
    feature = "payments"
))]
mod requests_page {
    #[doc = include_str!("../../../docs/requests.md")]
    struct English;

    #[doc = include_str!("../../../docs/requests.zh-CN.md")]
    struct Chinese;
}

/// The page on typed notifications, as tests.
#[cfg(all(doctest, feature = "aws-lc", feature = "payments", feature = "refunds"))]
mod typed_notifications {
    #[doc = include_str!("../../../docs/notifications.md")]
    struct English;

    #[doc = include_str!("../../../docs/notifications.zh-CN.md")]
    struct Chinese;
}

/// The examples of the page on 国密, as tests.
#[cfg(all(doctest, feature = "sm"))]
mod sm_page {
    #[doc = include_str!("../../../docs/sm.md")]
    struct English;

    #[doc = include_str!("../../../docs/sm.zh-CN.md")]
    struct Chinese;
}

/// The examples of the page on lists, as tests.
#[cfg(all(doctest, feature = "async", feature = "complaints"))]
mod lists {
    #[doc = include_str!("../../../docs/lists.md")]
    struct English;

    #[doc = include_str!("../../../docs/lists.zh-CN.md")]
    struct Chinese;
}

/// The examples of the page on odd fields, as tests.
#[cfg(all(doctest, feature = "blocking", feature = "payments"))]
mod odd_fields {
    #[doc = include_str!("../../../docs/odd-fields.md")]
    struct English;

    #[doc = include_str!("../../../docs/odd-fields.zh-CN.md")]
    struct Chinese;
}

/// The examples of the page on brands, as tests.
#[cfg(all(doctest, feature = "blocking", feature = "aws-lc", feature = "brand"))]
mod brands {
    #[doc = include_str!("../../../docs/brands.md")]
    struct English;

    #[doc = include_str!("../../../docs/brands.zh-CN.md")]
    struct Chinese;
}

/// The examples of the page on waiting, as tests.
#[cfg(all(doctest, feature = "async", feature = "payments"))]
mod waiting {
    #[doc = include_str!("../../../docs/waiting.md")]
    struct English;

    #[doc = include_str!("../../../docs/waiting.zh-CN.md")]
    struct Chinese;
}

/// The guide to the store in Redis, as tests.
#[cfg(all(doctest, feature = "async", feature = "redis"))]
mod redis_guide {
    #[doc = include_str!("../../../docs/redis.md")]
    struct English;

    #[doc = include_str!("../../../docs/redis.zh-CN.md")]
    struct Chinese;
}

/// The examples of the page on uploads, as tests.
#[cfg(all(doctest, feature = "blocking", feature = "common"))]
mod uploads {
    #[doc = include_str!("../../../docs/uploads.md")]
    struct English;

    #[doc = include_str!("../../../docs/uploads.zh-CN.md")]
    struct Chinese;
}

/// The examples of the page on sensitive fields, as tests.
#[cfg(all(
    doctest,
    feature = "aws-lc",
    feature = "blocking",
    feature = "profitsharing"
))]
mod sensitive_fields {
    #[doc = include_str!("../../../docs/sensitive-fields.md")]
    struct English;

    #[doc = include_str!("../../../docs/sensitive-fields.zh-CN.md")]
    struct Chinese;
}

/// The examples of the page on diagnosis, as tests.
#[cfg(all(
    doctest,
    feature = "aws-lc",
    feature = "blocking",
    feature = "ecommerce-transfer"
))]
mod diagnosis {
    #[doc = include_str!("../../../docs/diagnosis.md")]
    struct English;

    #[doc = include_str!("../../../docs/diagnosis.zh-CN.md")]
    struct Chinese;
}

/// The examples of the page on downloads, as tests.
#[cfg(all(doctest, feature = "async", feature = "bills", feature = "blocking"))]
mod downloads {
    #[doc = include_str!("../../../docs/downloads.md")]
    struct English;

    #[doc = include_str!("../../../docs/downloads.zh-CN.md")]
    struct Chinese;
}
