//! The asynchronous transport of `wxpay` over a reqwest client, for programs that have one already.
//!
//! TLS, proxies, name resolution and the connection pool are the client's. The transport adds what
//! payments need: it never follows a redirect, sends no request twice, unpacks no body, and its
//! errors say whether the request may have left.
//!
//! # Start
//!
//! ```no_run
//! # fn start() -> Result<(), Box<dyn std::error::Error>> {
//! use wxpay_reqwest::Reqwest;
//!
//! let transport = Reqwest::from_builder(reqwest::Client::builder())?;
//!
//! // Or over the client that the program has.
//! let client = reqwest::Client::builder()
//!     .redirect(reqwest::redirect::Policy::none())
//!     .build()?;
//! let transport = Reqwest::new(client)?;
//! # Ok(())
//! # }
//! ```
//!
//! This crate enables no feature of reqwest, so HTTPS needs one in the program's own `Cargo.toml`:
//! `rustls` or `native-tls`.
//!
//! # Redirects, retries, compression
//!
//! - **Redirects.** The host and the path are signed, and a followed redirect sends `Authorization`
//!   and the body to another address. [`Reqwest::from_builder`] turns redirects off.
//!   [`Reqwest::new`] refuses a client whose policy is not `Policy::none()`. reqwest has no accessor for the
//!   policy, so this is read from the client's `Debug` text. A client whose text does not prove it
//!   is refused. As a second line, a response from another URL than the request's is an error with an
//!   unknown outcome.
//! - **Retries.** reqwest repeats a request only if it can copy the body. The bodies of
//!   this transport cannot be copied, so no retry policy of the client applies.
//! - **Compression.** Signatures are over the body that was sent. [`Reqwest::from_builder`] turns
//!   unpacking off, and [`Reqwest::new`] refuses a client that unpacks (`no_gzip()`, `no_brotli()`,
//!   `no_deflate()`, `no_zstd()`).
//! - **Targets.** reqwest parses URLs by the WHATWG rules, which rewrite dot segments and some
//!   characters. A target that would change is not sent ([`NotSent`]). Targets of typed operations
//!   never do.
//! - **Headers.** Default headers of the client are added where the request has none of the name. reqwest adds
//!   `Accept` by itself.
//!
//! # Timeouts
//!
//! [`Limits`] apply to each call; the client's own `timeout` does not. Its `connect_timeout` and
//! `read_timeout` apply as well, if they are shorter. The error says [`ConnectTimeout`] only if the
//! request was never handed to a connection.
//!
//! # Runtimes
//!
//! A connection of reqwest is a task of the tokio runtime that opened it. Give each runtime a client
//! of its own, or use `wxpay-hyper`, which keeps a pool for each. Outside of a runtime every request
//! fails with [`NotSent`].
//!
//! # Logs
//!
//! reqwest writes host names to `log` at the levels debug and trace. With `connection_verbose(true)` it writes every
//! byte at the level trace: leave it off. [`Reqwest::from_builder`] turns it off.
//!
//! [`Limits`]: wxpay_core::transport::Limits
//! [`ConnectTimeout`]: wxpay_core::transport::TransportErrorKind::ConnectTimeout
//! [`NotSent`]: wxpay_core::transport::TransportErrorKind::NotSent
#![cfg_attr(docsrs, feature(doc_cfg))]

mod error;
mod receiving;
mod sending;
mod suitable;
mod transport;

pub use error::Error;
pub use reqwest;
pub use transport::Reqwest;
