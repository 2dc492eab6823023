//! Files by their links: bills, receipts, proofs. Of any size, in constant memory.
//!
//! An operation asks for a file and is answered with a link and, mostly, the hash of the content.
//! Both clients have `download`, which takes that answer or a [`FileLink`] and has the content
//!
//! | wanted | by |
//! |---|---|
//! | as a file | `to_file` |
//! | in any [`Write`](std::io::Write) | `to_writer` |
//! | piece by piece as it comes | `open` |
//! | as the rows of a [bill](crate::bill) | `rows` |
//!
//! ```
//! use wxpay_core::download::FileLink;
//!
//! # fn example(client: wxpay_core::blocking::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let link = FileLink::new("https://api.mch.weixin.qq.com/v3/billdownload/file?token=6XIv5TUPto7p")?
//!     .hash("SHA1", "79bb0f45fc4c42234a918000b2668d689e2bde04")?;
//! let bill = client.download(link).to_file("2026-01-31.csv")?;
//! println!("{} bytes", bill.len);
//! # Ok(())
//! # }
//! ```
//!
//! Some operations answer with the file itself ([`Proof::Announced`]: images, statements). For these
//! there is `download_answer`, which gives the same choice; nothing announces a hash.
//!
//! # What is checked
//!
//! The answer to a link has no signature. What proves the content is the hash in the signed answer
//! that had the link: SHA-1 or SHA-256 over the content once it is unpacked, compared at its end.
//! **What is handed out before the end is not proven yet**: act on pieces and rows only once the
//! end was reached without an error. `to_file` names its file only then. A link without a hash is
//! compared with nothing ([`FileLink::has_hash`], [`Downloaded::is_verified`]).
//!
//! # What is unpacked
//!
//! A file that begins with gzip's two magic bytes is unpacked on the way, whether it was asked for
//! with `tar_type=GZIP` or not: WeChat Pay's hashes are of the unpacked content.
//! `without_unpacking` leaves it as it comes. What it unpacks to is bounded by `max_len`, so a small
//! file that unpacks to an endless one comes to an error.
//!
//! # Where requests go
//!
//! The link is asked for as it is: its path and query are signed and sent byte for byte, by `GET`.
//! A signature, and so `Authorization`, goes to WeChat Pay's own hosts (`api`, `api2` and `apihk`
//! at `mch.weixin.qq.com`, by https) and to those that the merchant's configuration names. A link
//! to any other host is asked for without it; by plain http only if the merchant's own requests go
//! to this machine too, as they do in tests. Redirects are never followed.
//!
//! # When it fails
//!
//! A download only reads: it can be asked for again whatever has happened, as long as the link lives.
//! With a [`RetryPolicy`], what fails before the first byte of the content is
//! asked for again as the policy says. `to_file` also begins anew when the connection breaks in the
//! middle. The others do not: what they have handed out cannot be taken back.
//!
//! A link that has expired is [`DownloadError::Refused`]: ask for the file's link again.

pub mod blocking;
#[cfg(feature = "async")]
mod client;
mod content;
mod hash;
mod link;
mod machine;
mod part;
#[cfg(test)]
mod tests;

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::Arc;

use http::header::CONTENT_LENGTH;
use http::{Method, Response, StatusCode};

pub use crate::error::{DownloadError, FileLinkError};
#[cfg(feature = "async")]
pub use client::{BillRows, FileReader};
pub use link::FileLink;

use crate::answer::request_id;
use crate::call::{Call, Prepared};
use crate::error::{ApiError, Attempt, EncodeError, Error, refuses};
use crate::exchange::Exchange;
use crate::merchant::Merchant;
use crate::operation::Operation;
use crate::retry::RetryPolicy;
use crate::spec::{Proof, Repeat, Spec};
use crate::transport::{Limits, TransportError};
use content::{Content, Settings};
use machine::Pieces;
use part::PartFile;

/// What a file may have at most, unless it is said: 16 GiB, more than ten million rows of a bill.
const MAX_LEN: u64 = 16 << 30;

/// A download that has not begun yet; made by `download` of either client.
#[must_use = "nothing is downloaded until it is said where to"]
pub struct Download<C> {
    client: C,
    asked: Result<(Prepared, Option<FileLink>), Error>,
    settings: Settings,
}

impl<C> Download<C> {
    fn new(client: C, asked: Result<(Prepared, Option<FileLink>), Error>) -> Self {
        Self {
            client,
            asked,
            settings: Settings {
                max_len: MAX_LEN,
                unpacks: true,
                watcher: None,
            },
        }
    }

    /// Of the file that a link leads to.
    fn by<L: TryInto<FileLink>>(client: C, link: L) -> Self
    where
        FileLinkError: From<L::Error>,
    {
        let link = link.try_into().map_err(FileLinkError::from);
        let asked = link
            .map_err(|error| failed(FILE.id, error))
            .and_then(|link| {
                let mut call = Call::new(&FILE);
                call.target(link.target());
                Ok((prepared(&FILE, call.finish())?, Some(link)))
            });
        Self::new(client, asked)
    }

    /// Of the file that an operation answers with.
    fn answer(client: C, operation: &impl Operation) -> Self {
        let spec = operation.spec();
        let asked = match spec.proof {
            Proof::Announced => {
                let mut call = Call::new(spec);
                let encoded = operation.encode(&mut call).and_then(|()| call.finish());
                prepared(spec, encoded).map(|prepared| (prepared, None))
            }
            Proof::Signed => Err(failed(spec.id, DownloadError::Signed)),
        };
        Self::new(client, asked)
    }

    /// Bounds the content, unpacked, and the file as it comes, in bytes. Default: 16 GiB.
    pub const fn max_len(mut self, max: u64) -> Self {
        self.settings.max_len = max;
        self
    }

    /// Leaves a file that is packed by gzip as it comes. What is compared with the announced hash is
    /// then what came, and WeChat Pay's hashes are of the unpacked content: see
    /// [`FileLink::without_hash`].
    pub const fn without_unpacking(mut self) -> Self {
        self.settings.unpacks = false;
        self
    }

    /// Has that told after each piece, and once more at the end: on whatever thread the piece is
    /// worked on, so it should take little time. Of a download that begins anew, the counts do too.
    pub fn on_progress(mut self, tell: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.settings.watcher = Some(Arc::new(tell));
        self
    }

    /// What is asked of which client, if there is something to ask.
    fn asked(self) -> Result<(C, Asked), Error> {
        let (prepared, link) = self.asked?;
        let asked = Asked {
            prepared,
            link,
            settings: self.settings,
        };
        Ok((self.client, asked))
    }
}

fn prepared(spec: &Spec, encoded: Result<Prepared, EncodeError>) -> Result<Prepared, Error> {
    encoded.map_err(|source| Error::Encode {
        operation: spec.id,
        source,
    })
}

impl<C> fmt::Debug for Download<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("asked", &self.asked)
            .field("max_len", &self.settings.max_len)
            .finish_non_exhaustive()
    }
}

/// How far a download has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How many bytes of the file have come.
    pub received: u64,
    /// How many it has, if the answer says so.
    pub expected: Option<u64>,
    /// How many bytes of the content there are so far: more than were received, of a packed file.
    pub len: u64,
}

/// What was downloaded.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Downloaded {
    /// How many bytes the content has, unpacked.
    pub len: u64,
    /// How many bytes have come.
    pub received: u64,
    /// Whether the file was packed by gzip, and was unpacked.
    pub was_packed: bool,
    /// Whether the content was compared with the announced hash. If not, none was announced.
    pub is_verified: bool,
    /// `Request-ID` of the answer, which WeChat Pay's support asks for.
    pub request_id: Option<Box<str>>,
    /// The attempts that had failed before; empty unless the client makes calls again.
    pub failed_attempts: Vec<Attempt>,
}

/// The row of all downloads by a link.
static FILE: Spec = Spec::new("download_file", Method::GET, "")
    .title("下载文件")
    .proof(Proof::Announced)
    .repeat(Repeat::Freely);

/// A download that can be asked for.
struct Asked {
    prepared: Prepared,
    link: Option<FileLink>,
    settings: Settings,
}

impl Asked {
    /// The operation's id.
    const fn operation(&self) -> &'static str {
        self.prepared.spec().id
    }

    fn exchange<'a>(
        &'a self,
        merchant: &'a Merchant,
        limits: Limits,
        retries: RetryPolicy,
    ) -> Result<Exchange<'a>, Error> {
        if let Some(link) = &self.link {
            let origin = link.origin();
            let is_local = merchant.base_url().is_plain_http();
            if origin.is_plain_http() && !is_local && !merchant.domains().has(origin) {
                let host = origin.host().into();
                return Err(failed(FILE.id, DownloadError::PlainHttp { host }));
            }
        }
        let origin = self.link.as_ref().map(FileLink::origin);
        let exchange = Exchange::file(merchant, limits, &self.prepared, origin);
        Ok(exchange.with_retries(retries))
    }

    /// What a failed request for the file means, where that is more than the answer says.
    fn explained(&self, error: Error) -> Error {
        match (error, &self.link) {
            (Error::Api(api), Some(_)) => refused(api),
            (error, _) => error,
        }
    }

    /// What becomes of the answer's bytes.
    fn pieces<B>(&self, answer: &Response<B>, exchange: &Exchange<'_>) -> Result<Pieces, Error> {
        let expected = answer.headers().get(CONTENT_LENGTH);
        let expected = expected.and_then(|length| length.to_str().ok()?.parse().ok());
        let hash = self.link.as_ref().and_then(FileLink::announced_hash);
        let content = Content::new(self.settings.clone(), hash, expected);
        let content = content.map_err(|error| failed(self.operation(), error))?;
        let failed_attempts = exchange.failed_attempts().to_vec();
        let request_id = request_id(answer.headers());
        Ok(Pieces::new(
            self.operation(),
            content,
            request_id,
            failed_attempts,
        ))
    }

    /// What creates the file to write to, before anything is sent.
    fn part(
        &self,
        merchant: &Merchant,
        path: &Path,
    ) -> Result<impl FnOnce() -> Result<PartFile, Error> + Send + 'static, Error> {
        let operation = self.operation();
        let unique = merchant.nonces().nonce();
        let unique = unique.map_err(|source| Error::Sign { operation, source })?;
        let path = path.to_owned();
        Ok(move || {
            PartFile::create(&path, unique.as_str())
                .map_err(|source| failed(operation, DownloadError::Create { path, source }))
        })
    }
}

fn failed(operation: &'static str, source: impl Into<DownloadError>) -> Error {
    Error::Download {
        operation,
        source: Box::new(source.into()),
    }
}

fn unwritten(operation: &'static str, source: io::Error) -> Error {
    failed(operation, DownloadError::Write { source })
}

/// The file was not received to its end.
const fn lost(operation: &'static str, source: TransportError) -> Error {
    Error::Transport { operation, source }
}

/// What an error answer to a link means: that the link was refused, unless its status has other causes.
fn refused(api: Box<ApiError>) -> Error {
    let status = api.status();
    let is_other = matches!(
        status,
        StatusCode::UNAUTHORIZED | StatusCode::TOO_MANY_REQUESTS
    );
    match refuses(status) && !is_other {
        true => failed(FILE.id, DownloadError::Refused { source: api }),
        false => Error::Api(api),
    }
}
