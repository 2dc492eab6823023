//! What the transports of `wxpay` on rustls share: which certificate authorities are trusted, the
//! proxy in between, and how long unused connections are kept.
//!
//! Applications take [`Roots`] and [`Proxy`] from `wxpay::backend`, or from the crate of the
//! transport. Depend on `wxpay-rustls` to write a transport of your own on rustls that is
//! configured by the same types. It opens no connection, is neither async nor blocking, and names
//! no crypto provider.
//!
//! ```
//! # #[cfg(feature = "webpki-roots")]
//! # fn transport(provider: std::sync::Arc<wxpay_rustls::rustls::crypto::CryptoProvider>) -> Result<(), wxpay_rustls::Error> {
//! use wxpay_rustls::{Proxy, Roots};
//!
//! let tls = Roots::webpki().client_config(provider)?;
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
//! | `webpki-roots` (default) | `Roots::webpki`: Mozilla's certificate authorities, compiled in |
//! | `platform-roots` | `Roots::platform`: the authorities of the operating system |
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod pool;

mod error;
mod proxy;
mod roots;

pub use error::Error;
pub use proxy::Proxy;
pub use roots::Roots;
pub use rustls;
