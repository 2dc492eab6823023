/// A reqwest client is unsuitable for payments.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The client follows redirects, or does not prove that it follows none.
    ///
    /// Build it with `redirect(reqwest::redirect::Policy::none())`, or use
    /// [`Reqwest::from_builder`](crate::Reqwest::from_builder).
    #[error(
        "the client may follow redirects, build it with redirect(reqwest::redirect::Policy::none())"
    )]
    Redirects,

    /// The client unpacks bodies, or does not prove that it leaves them as they are.
    ///
    /// Build it with `no_gzip()`, `no_brotli()`, `no_deflate()` and `no_zstd()`, or use
    /// [`Reqwest::from_builder`](crate::Reqwest::from_builder).
    #[error(
        "the client may unpack bodies, build it with no_gzip(), no_brotli(), no_deflate() and no_zstd()"
    )]
    Compression,

    /// reqwest cannot build the client.
    #[error("the client cannot be built")]
    Build {
        /// The error of reqwest.
        source: reqwest::Error,
    },
}
