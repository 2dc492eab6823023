//! Cryptography of TLS.

use std::fmt;
use std::sync::Arc;

use rustls::crypto::CryptoProvider;

/// The cryptography of TLS: aws-lc-rs, ring, or a rustls provider of your own.
///
/// The code names it, as it names the backend of signatures; the two are independent of each other.
/// The process-wide provider of rustls is neither read nor set.
///
/// ```
/// # #[cfg(all(feature = "ring", feature = "webpki-roots"))]
/// # fn main() -> Result<(), wxpay_rustls::Error> {
/// use wxpay_rustls::{Roots, TlsProvider};
///
/// let tls = Roots::webpki().client_config(TlsProvider::ring())?;
/// # Ok(())
/// # }
/// # #[cfg(not(all(feature = "ring", feature = "webpki-roots")))]
/// # fn main() {}
/// ```
#[derive(Clone)]
pub struct TlsProvider(Arc<CryptoProvider>);

impl TlsProvider {
    /// aws-lc-rs, the provider of `Hyper::new` and `Blocking::new`.
    #[cfg(feature = "aws-lc")]
    #[must_use]
    pub fn aws_lc() -> Self {
        rustls::crypto::aws_lc_rs::default_provider().into()
    }

    /// ring.
    #[cfg(feature = "ring")]
    #[must_use]
    pub fn ring() -> Self {
        rustls::crypto::ring::default_provider().into()
    }
}

impl From<CryptoProvider> for TlsProvider {
    fn from(provider: CryptoProvider) -> Self {
        Self(Arc::new(provider))
    }
}

impl From<Arc<CryptoProvider>> for TlsProvider {
    fn from(provider: Arc<CryptoProvider>) -> Self {
        Self(provider)
    }
}

impl From<TlsProvider> for Arc<CryptoProvider> {
    fn from(provider: TlsProvider) -> Self {
        provider.0
    }
}

impl fmt::Debug for TlsProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TlsProvider")
            .field("cipher_suites", &self.0.cipher_suites)
            .finish_non_exhaustive()
    }
}

#[cfg(all(test, feature = "ring", feature = "webpki-roots"))]
mod tests {
    use super::*;
    use crate::{Error, Roots};

    #[cfg(feature = "aws-lc")]
    #[test]
    fn the_provider_that_the_code_names_is_the_one_that_runs() {
        let random = |provider: TlsProvider| {
            let config = Roots::webpki().client_config(provider).unwrap();
            format!("{:?}", config.crypto_provider().secure_random)
        };
        assert_ne!(random(TlsProvider::aws_lc()), random(TlsProvider::ring()));
        assert!(CryptoProvider::get_default().is_none());
    }

    #[test]
    fn a_provider_without_ciphers_is_refused() {
        let mut provider = rustls::crypto::ring::default_provider();
        provider.cipher_suites.clear();
        let error = Roots::webpki().client_config(provider).unwrap_err();
        assert!(matches!(error, Error::Tls { .. }), "{error}");
    }
}
