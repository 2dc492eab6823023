/// Errors of a transport's settings.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The text given as trusted certificates holds no `CERTIFICATE` block in PEM.
    #[error("no certificate in PEM was given")]
    NoCertificate,

    /// A given certificate cannot be read or cannot be a certificate authority.
    ///
    /// It must be PEM of an X.509 certificate: not a key, not PKCS#12.
    #[error("a trusted certificate cannot be used")]
    Certificate {
        /// The fault.
        source: Box<dyn std::error::Error + Send + Sync>,
    },

    /// TLS cannot be set up with these roots and this crypto provider.
    #[error("tls cannot be set up")]
    Tls {
        /// The text of rustls.
        source: rustls::Error,
    },

    /// The proxy's address is not `http://host:port`, with or without `user:password@`.
    ///
    /// The address is not repeated here, since it may hold a password.
    #[error("the proxy's address must be http://[user:password@]host[:port]")]
    Proxy,
}
