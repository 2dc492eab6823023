//! The blocking transport of `wxpay`: HTTP/1.1 on std's sockets, TLS by rustls, without async code.
//!
//! It moves bytes on the caller's thread and reports truthfully whether a request may have left. It
//! signs and verifies nothing, follows no redirect, decompresses no body, and adds no header but
//! `Host` and `Content-Length`.
//!
//! # Start
//!
//! ```no_run
//! # #[cfg(all(feature = "aws-lc", feature = "webpki-roots"))]
//! # fn start() -> Result<(), Box<dyn std::error::Error>> {
//! use wxpay_blocking::{Blocking, Proxy};
//! use wxpay_core::transport::{BlockingTransport, Limits};
//!
//! let transport = Blocking::builder()
//!     .proxy(Proxy::new("http://proxy.example:3128")?)
//!     .build();
//! let request = http::Request::get("https://api.mch.weixin.qq.com/v3/certificates").body(Default::default())?;
//! let response = transport.send(request, Limits::default())?;
//! println!("{}", response.status());
//! # Ok(())
//! # }
//! ```
//!
//! Trust only a sandbox on this machine: `Blocking::with_roots(&Roots::from_pem(pem)?)?.build()`.
//!
//! # Features
//!
//! | feature | adds |
//! |---|---|
//! | `aws-lc` (default) | `Blocking::with_roots`, `TlsProvider::aws_lc`: TLS by aws-lc-rs |
//! | `ring` | `TlsProvider::ring`: TLS by ring |
//! | `webpki-roots` (default) | `Roots::webpki`: Mozilla's certificate authorities, compiled in |
//! | `aws-lc` and `webpki-roots` | `Blocking::new` and `Blocking::builder` |
//! | `platform-roots` | `Roots::platform`: the authorities of the operating system |
//!
//! With another provider than aws-lc-rs: `Blocking::with_provider(TlsProvider::ring(), &Roots::webpki())`, or a
//! [`rustls::crypto::CryptoProvider`] instead. [`Blocking::with_tls`] takes a whole
//! [`rustls::ClientConfig`]. The process-wide crypto provider of rustls is neither used nor set.
//!
//! # Time-outs
//!
//! [`Limits::connect`] covers name resolution, the proxy, TCP and the TLS handshake; a name with
//! several addresses shares it among them. [`Limits::total`] covers everything to the response's last
//! byte, however slowly the bytes trickle. The error says [`ConnectTimeout`] when either ends
//! before there is a connection, and [`Timeout`] otherwise.
//!
//! Only the system's name resolution cannot be interrupted without a second thread. It takes as long as the system is
//! configured to try (on Linux `options timeout` and `attempts` in `resolv.conf`); if it exceeds a limit, the error is
//! reported when it returns.
//!
//! # Logs
//!
//! The transport writes no log records at any level. rustls, if another crate in the program turns
//! its feature `logging` on, writes about handshakes only.
//!
//! # Stale connections
//!
//! A server may close an idle connection at any time. Each connection of the pool is checked before reuse, and
//! replaced if it was closed. If one is closed while the request is being written, it is unknown whether the server
//! read it: the error is [`Lost`], and nothing is sent again. Unused connections are therefore dropped early, after
//! ten seconds by default.
//!
//! [`Limits::connect`]: wxpay_core::transport::Limits::connect
//! [`Limits::total`]: wxpay_core::transport::Limits::total
//! [`ConnectTimeout`]: wxpay_core::transport::TransportErrorKind::ConnectTimeout
//! [`Timeout`]: wxpay_core::transport::TransportErrorKind::Timeout
//! [`Lost`]: wxpay_core::transport::TransportErrorKind::Lost
#![cfg_attr(docsrs, feature(doc_cfg))]

mod builder;
mod connection;
mod connector;
mod deadline;
mod framing;
mod head;
mod pool;
mod stream;
mod transport;

pub use builder::Builder;
pub use transport::Blocking;
pub use wxpay_rustls::{Error, Proxy, Roots, TlsProvider, rustls};
