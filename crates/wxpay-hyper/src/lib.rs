//! The async transport of `wxpay`: HTTP/1.1 and HTTP/2 by hyper, TLS by rustls, on tokio.
//!
//! It moves bytes and reports truthfully whether a request may have left. It signs and verifies
//! nothing, follows no redirect, decompresses no body, and adds no header but `Host` and
//! `Content-Length`.
//!
//! # Start
//!
//! ```no_run
//! # #[cfg(all(feature = "aws-lc", feature = "webpki-roots"))]
//! # async fn start() -> Result<(), Box<dyn std::error::Error>> {
//! use wxpay_core::transport::{Limits, Transport};
//! use wxpay_hyper::{Hyper, Proxy};
//!
//! let transport = Hyper::builder()
//!     .proxy(Proxy::new("http://proxy.example:3128")?)
//!     .build();
//! let request = http::Request::get("https://api.mch.weixin.qq.com/v3/certificates").body(Default::default())?;
//! let response = transport.send(request, Limits::default()).await?;
//! println!("{}", response.status());
//! # Ok(())
//! # }
//! ```
//!
//! Trust only a sandbox on this machine: `Hyper::with_roots(&Roots::from_pem(pem)?)?.build()`.
//!
//! # Features
//!
//! | feature | adds |
//! |---|---|
//! | `aws-lc` (default) | `Hyper::with_roots`, `TlsProvider::aws_lc`: TLS by aws-lc-rs |
//! | `ring` | `TlsProvider::ring`: TLS by ring |
//! | `webpki-roots` (default) | `Roots::webpki`: Mozilla's certificate authorities, compiled in |
//! | `aws-lc` and `webpki-roots` | `Hyper::new` and `Hyper::builder` |
//! | `platform-roots` | `Roots::platform`: the authorities of the operating system |
//!
//! With another provider than aws-lc-rs: `Hyper::with_provider(TlsProvider::ring(), &Roots::webpki())`, or a
//! [`rustls::crypto::CryptoProvider`] instead. [`Hyper::with_tls`] takes a whole
//! [`rustls::ClientConfig`]. The process-wide crypto provider of rustls is neither used nor set.
//!
//! # Time-outs
//!
//! [`Limits::connect`] covers name resolution, the proxy, TCP and the TLS handshake; a name with several addresses
//! shares it among them. [`Limits::total`] covers everything to the response's last byte. The error says
//! [`ConnectTimeout`] only if the request was not passed to a connection, and [`Timeout`] otherwise. A request that is
//! dropped half way has an unknown outcome as well.
//!
//! # Runtimes
//!
//! A connection is a task of the tokio runtime that opened it, and nothing moves on it while that
//! runtime is not driven. The transport therefore keeps a pool for each runtime, and a request uses
//! connections of the runtime that sends it. This holds for HTTP/1.1 and for HTTP/2.
//!
//! - A transport may be shared by the workers of actix-web, each of which has a runtime of its own,
//!   and by programs that enter several runtimes in turn with `block_on`.
//! - The pool of a runtime is dropped when the runtime ends. For this, the transport spawns one
//!   task in each runtime, which ends with the transport.
//! - [`Builder::pool_max_idle_per_host`] counts for each runtime.
//! - The body of a streamed response moves only while the runtime that sent the request is driven:
//!   read it there.
//! - Timers and blocking work use the runtime that runs the call.
//!
//! # Logs
//!
//! The transport writes nothing of a request or a response to a log: no path, no header, no body. h2
//! writes the frames that it handles through `tracing`, by kind and length. hyper, hyper-util and
//! rustls write records only if another crate in the program turns on their features `tracing` and
//! `logging`: hosts and lengths.
//!
//! # Stale connections
//!
//! A server may close an idle connection at any time. Connections that were closed before a request is written are
//! noticed and replaced; the request is written once. If one is closed while the request is being written, it is
//! unknown whether the server read it: the error is [`Lost`], and nothing is sent again. Unused connections are
//! therefore dropped early, after ten seconds by default.
//!
//! [`Limits::connect`]: wxpay_core::transport::Limits::connect
//! [`Limits::total`]: wxpay_core::transport::Limits::total
//! [`ConnectTimeout`]: wxpay_core::transport::TransportErrorKind::ConnectTimeout
//! [`Timeout`]: wxpay_core::transport::TransportErrorKind::Timeout
//! [`Lost`]: wxpay_core::transport::TransportErrorKind::Lost
#![cfg_attr(docsrs, feature(doc_cfg))]

mod builder;
mod connector;
mod pools;
mod receiving;
mod sending;
mod transport;

pub use builder::Builder;
pub use transport::Hyper;
pub use wxpay_rustls::{Error, Proxy, Roots, TlsProvider, rustls};
