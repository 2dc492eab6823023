//! Settings that the transports of `wxpay` on rustls share: trusted certificate authorities, the
//! cryptography of TLS, the proxy, and how long unused connections are kept.
//!
//! Applications take [`Roots`], [`TlsProvider`] and [`Proxy`] from `wxpay::backend`, or from the crate of the
//! transport. Depend on `wxpay-rustls` to write a transport of your own on rustls that is
//! configured by the same types. It opens no connection and is neither async nor blocking.
//!
//! ```
//! # #[cfg(all(feature = "aws-lc", feature = "webpki-roots"))]
//! # fn transport() -> Result<(), wxpay_rustls::Error> {
//! use wxpay_rustls::{Proxy, Roots, TlsProvider};
//!
//! let tls = Roots::webpki().client_config(TlsProvider::aws_lc())?;
//! let proxy = Proxy::new("http://proxy.example:3128")?;
//! let uri = http::Uri::from_static("https://api.mch.weixin.qq.com/v3/certificates");
//! if proxy.applies_to(&uri) {
//!     println!("CONNECT by {}:{}", proxy.host(), proxy.port());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! | feature | adds |
//! |---|---|
//! | `aws-lc` (default) | `TlsProvider::aws_lc`: TLS by aws-lc-rs |
//! | `ring` | `TlsProvider::ring`: TLS by ring |
//! | `webpki-roots` (default) | `Roots::webpki`: Mozilla's certificate authorities, compiled in |
//! | `platform-roots` | `Roots::platform`: the authorities of the operating system |
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod pool;

mod error;
mod provider;
mod proxy;
mod roots;

pub use error::Error;
pub use provider::TlsProvider;
pub use proxy::Proxy;
pub use roots::Roots;
pub use rustls;
