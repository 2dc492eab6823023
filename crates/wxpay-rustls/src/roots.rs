//! Certificate authorities that a client trusts.

use std::fmt;
use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};

use crate::{Error, TlsProvider};

/// The certificate authorities that are trusted to name a server.
///
/// ```
/// use wxpay_rustls::Roots;
///
/// # #[cfg(feature = "webpki-roots")]
/// let public = Roots::webpki();
/// let not_a_certificate = Roots::from_pem("-----BEGIN PUBLIC KEY-----");
/// assert!(not_a_certificate.is_err());
/// ```
#[derive(Clone)]
pub struct Roots {
    base: Base,
    own: Vec<CertificateDer<'static>>,
}

#[derive(Clone, Copy, Debug)]
enum Base {
    Nothing,
    #[cfg(feature = "webpki-roots")]
    Webpki,
    #[cfg(all(feature = "platform-roots", not(target_os = "android")))]
    Platform,
}

impl Roots {
    /// Mozilla's authorities, compiled in: the same on every machine, and as old as the build.
    #[cfg(feature = "webpki-roots")]
    pub const fn webpki() -> Self {
        Self {
            base: Base::Webpki,
            own: Vec::new(),
        }
    }

    /// Certificate authorities that the operating system trusts, by its own rules.
    ///
    /// For use behind a company's proxy that intercepts TLS. Not offered on Android, where the verifier
    /// needs a handle of the running app: build a [`ClientConfig`] there.
    #[cfg(all(feature = "platform-roots", not(target_os = "android")))]
    pub const fn platform() -> Self {
        Self {
            base: Base::Platform,
            own: Vec::new(),
        }
    }

    /// The authorities in `pem` and no other, for example that of a local sandbox.
    ///
    /// # Errors
    /// [`Error::NoCertificate`] or [`Error::Certificate`] when `pem` is not one or more
    /// certificates in PEM.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        let nothing = Self {
            base: Base::Nothing,
            own: Vec::new(),
        };
        nothing.and_pem(pem)
    }

    /// Trusts the authorities in `pem` as well.
    ///
    /// # Errors
    /// [`Error::NoCertificate`] or [`Error::Certificate`] when `pem` is not one or more
    /// certificates in PEM.
    pub fn and_pem(mut self, pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        let before = self.own.len();
        for certificate in CertificateDer::pem_slice_iter(pem.as_ref()) {
            let certificate = certificate.map_err(|source| Error::Certificate {
                source: source.into(),
            })?;
            self.own.push(certificate);
        }
        if self.own.len() == before {
            return Err(Error::NoCertificate);
        }
        // Tried here, so that the error comes where the certificate is given.
        self.store()?;
        Ok(self)
    }

    /// A TLS configuration that trusts these authorities, with cryptography by `provider`.
    ///
    /// # Errors
    /// [`Error::Tls`] when the provider has no cipher for TLS 1.2 or 1.3, or when the operating
    /// system's authorities cannot be read.
    pub fn client_config(&self, provider: impl Into<TlsProvider>) -> Result<ClientConfig, Error> {
        let provider = Arc::from(provider.into());
        let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .map_err(|source| Error::Tls { source })?;

        #[cfg(all(feature = "platform-roots", not(target_os = "android")))]
        if matches!(self.base, Base::Platform) {
            let verifier = rustls_platform_verifier::Verifier::new_with_extra_roots(
                self.own.iter().cloned(),
                provider,
            )
            .map_err(|source| Error::Tls { source })?;
            return Ok(builder
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(verifier))
                .with_no_client_auth());
        }

        Ok(builder
            .with_root_certificates(self.store()?)
            .with_no_client_auth())
    }

    fn store(&self) -> Result<RootCertStore, Error> {
        let mut store = RootCertStore::empty();
        #[cfg(feature = "webpki-roots")]
        if matches!(self.base, Base::Webpki) {
            store
                .roots
                .extend_from_slice(webpki_roots::TLS_SERVER_ROOTS);
        }
        for certificate in &self.own {
            store
                .add(certificate.clone())
                .map_err(|source| Error::Certificate {
                    source: source.into(),
                })?;
        }
        Ok(store)
    }
}

impl fmt::Debug for Roots {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Roots")
            .field("base", &self.base)
            .field("own", &self.own.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_without_a_certificate_is_refused() {
        assert!(matches!(Roots::from_pem(""), Err(Error::NoCertificate)));
    }

    #[test]
    fn a_certificate_that_is_none_is_refused_where_it_is_given() {
        let pem = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        assert!(matches!(
            Roots::from_pem(pem),
            Err(Error::Certificate { .. })
        ));
    }
}
