//! Downloads of files of any size in constant memory: bills, receipts, proofs.
//!
//! An operation requests a file, and the response has a link and usually the hash of the content. Both clients have
//! `download`, which takes that response or a [`FileLink`] and provides the content
//!
//! | wanted | by |
//! |---|---|
//! | as a file | `to_file` |
//! | in any [`Write`](std::io::Write) | `to_writer` |
//! | piece by piece as it arrives | `open` |
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
//! Some operations answer with the file itself ([`Proof::Announced`]: images, statements). For these,
//! `download_answer` offers the same choice; no hash is announced.
//!
//! # What is checked
//!
//! The response to a link has no signature. The hash in the signed response that contained the link verifies the
//! content: SHA-1 or SHA-256 over the decompressed content, compared at its end. **Content is not verified before the
//! end**: act on pieces and rows only after the end was reached without an error. `to_file` renames its file only
//! then. Content from a link without a hash is not compared ([`FileLink::has_hash`],
//! [`DownloadSummary::is_verified`]).
//!
//! # What is decrypted
//!
//! A link can have a [`FileKey`](crate::crypto::FileKey): then the file is encrypted by AES-256-GCM or SM4-GCM and
//! ends with a tag of 16 bytes. It is decrypted before it is decompressed and compared with its hash. **Nothing of it
//! is handed out before its tag and its hash are verified**: `open`, `rows` and `to_writer` keep the decrypted content
//! in a temporary file first ([`spool_in`](Download::spool_in)), which only this user can read and which is removed
//! afterwards. `to_file` needs no second file. The same holds for a link of several files, whose contents follow each
//! other.
//!
//! # What is unpacked
//!
//! A file that begins with gzip's magic bytes is decompressed during the download, whether it was requested with
//! `tar_type=GZIP` or not: WeChat Pay's hashes are of the decompressed content. `without_unpacking` leaves it
//! compressed. `max_len` bounds the decompressed content, so a decompression bomb ends with an error.
//!
//! # Where requests go
//!
//! The link is requested as it is: its path and query are signed and sent byte for byte, by `GET`. A signature, and so
//! `Authorization`, goes to WeChat Pay's own hosts (`api`, `api2` and `apihk` at `mch.weixin.qq.com`, by https) and to
//! those that the merchant's configuration names. A request to any other host carries none; plain http is allowed only
//! if the merchant's own requests also go to this machine, as in tests. Redirects are never followed.
//!
//! # When it fails
//!
//! A download only reads, so it can be repeated as long as the link is valid. With a [`RetryPolicy`], a failure before
//! the first byte of the content is retried. `to_file` and downloads to a temporary file also restart if the
//! connection breaks later; of several files, only the broken one restarts. The other methods do not, because they
//! already handed out content.
//!
//! An expired link is [`DownloadError::Refused`]: request the file's link again.

pub mod blocking;
#[cfg(feature = "async")]
mod client;
mod content;
mod decryption;
mod hash;
mod link;
mod machine;
mod part;
mod spool;
#[cfg(test)]
mod tests;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
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
use crate::merchant_values::MerchantValues;
use crate::observe::file_failed;
use crate::operation::Operation;
use crate::retry::RetryPolicy;
use crate::spec::{Proof, Repeat, Spec};
use crate::transport::{Limits, TransportError};
use content::{Content, Settings};
use decryption::Decryption;
use machine::Pieces;
use part::PartFile;
use spool::Spool;

/// Default size limit of a file: 16 GiB, more than ten million rows of a bill.
const MAX_LEN: u64 = 16 << 30;

/// A download that is not started yet; made by `download` of either client.
#[must_use = "nothing is downloaded until it is said where to"]
pub struct Download<C> {
    client: C,
    asked: Result<Files, Error>,
    settings: Settings,
    spool: PathBuf,
}

/// One file, or several whose contents follow each other.
#[derive(Debug)]
struct Files {
    first: File,
    next: Vec<File>,
}

/// A file that can be requested.
#[derive(Debug)]
struct File {
    prepared: Prepared,
    link: Option<FileLink>,
}

impl<C> Download<C> {
    fn new(client: C, asked: Result<Files, Error>) -> Self {
        Self {
            client,
            asked,
            settings: Settings {
                max_len: MAX_LEN,
                unpacks: true,
                watcher: None,
                file: 1,
                files: 1,
            },
            spool: std::env::temp_dir(),
        }
    }

    /// Prepares the download of the file that a link leads to.
    fn by<L: TryInto<FileLink>>(client: C, link: L) -> Self
    where
        FileLinkError: From<L::Error>,
    {
        let link = link.try_into().map_err(FileLinkError::from);
        let asked = link
            .map_err(|error| failed(FILE.id, error))
            .and_then(|link| {
                let (first, next) = link.into_parts();
                Ok(Files {
                    first: File::by(first)?,
                    next: next.into_iter().map(File::by).collect::<Result<_, _>>()?,
                })
            });
        Self::new(client, asked)
    }

    /// Prepares the download of the file that an operation returns.
    fn answer(client: C, values: &Arc<MerchantValues>, operation: &impl Operation) -> Self {
        let spec = operation.spec();
        let asked = match spec.proof {
            Proof::Announced => {
                let mut call = Call::new(spec).with_values(values);
                let encoded = operation.encode(&mut call).and_then(|()| call.finish());
                prepared(spec, encoded).map(|prepared| Files {
                    first: File {
                        prepared,
                        link: None,
                    },
                    next: Vec::new(),
                })
            }
            Proof::Signed => Err(failed(spec.id, DownloadError::Signed)),
        };
        Self::new(client, asked)
    }

    /// Bounds the decompressed content and the file as received, in bytes. Default: 16 GiB. The bound applies to each
    /// of several joined files.
    pub const fn max_len(mut self, max: u64) -> Self {
        self.settings.max_len = max;
        self
    }

    /// Leaves a gzip file compressed. The announced hash is then compared with the compressed file, although WeChat
    /// Pay's hashes are of the decompressed content: see [`FileLink::without_hash`].
    pub const fn without_unpacking(mut self) -> Self {
        self.settings.unpacks = false;
        self
    }

    /// Calls `tell` after each piece and once at the end, on the thread that processes the piece, so it should return
    /// quickly. If a download restarts, the counts do too.
    pub fn on_progress(mut self, tell: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.settings.watcher = Some(Arc::new(tell));
        self
    }

    /// Chooses the folder of the temporary file that holds encrypted content until it is verified. Default:
    /// [`std::env::temp_dir`], which is memory on some systems; the file has the length of the content. `to_file`
    /// needs none: it writes beside its own file.
    pub fn spool_in(mut self, folder: impl Into<PathBuf>) -> Self {
        self.spool = folder.into();
        self
    }

    /// The request, and the client that sends it, if there is one.
    fn asked(self) -> Result<(C, Asked), Error> {
        let Files { first, next } = self.asked?;
        let files = 1 + next.len();
        let asked = |file, number| AskedFile {
            file,
            settings: Settings {
                file: number,
                files,
                ..self.settings.clone()
            },
        };
        let asked = Asked {
            first: asked(first, 1),
            next: next
                .into_iter()
                .zip(2..)
                .map(|(file, number)| asked(file, number))
                .collect(),
            spool: self.spool,
        };
        Ok((self.client, asked))
    }
}

impl File {
    fn by(link: FileLink) -> Result<Self, Error> {
        let mut call = Call::new(&FILE);
        call.target(link.target());
        Ok(Self {
            prepared: prepared(&FILE, call.finish())?,
            link: Some(link),
        })
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

/// Progress of a download; for several files that are joined, progress of the current one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Number of the file, from 1.
    pub file: usize,
    /// Number of files.
    pub files: usize,
    /// Number of bytes received.
    pub received: u64,
    /// Length of the file in bytes, if the response states it.
    pub expected: Option<u64>,
    /// Number of content bytes so far. For a compressed file, more than were received.
    pub len: u64,
}

/// The downloaded content.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DownloadSummary {
    /// Number of content bytes, decompressed.
    pub len: u64,
    /// Number of bytes received.
    pub received: u64,
    /// True if the file was compressed by gzip and was decompressed.
    pub was_packed: bool,
    /// True if the file was encrypted with a key of its own, and was decrypted.
    pub was_encrypted: bool,
    /// True if the content was compared with the announced hash. If not, none was announced.
    pub is_verified: bool,
    /// `Request-ID` of the response, which WeChat Pay support asks for.
    pub request_id: Option<Box<str>>,
    /// The attempts that failed before; empty unless the client retries.
    pub failed_attempts: Vec<Attempt>,
}

impl DownloadSummary {
    /// Both, one after the other.
    fn followed_by(mut self, next: Self) -> Self {
        self.len += next.len;
        self.received += next.received;
        self.was_packed |= next.was_packed;
        self.was_encrypted |= next.was_encrypted;
        self.is_verified &= next.is_verified;
        self.request_id = next.request_id.or(self.request_id);
        self.failed_attempts.extend(next.failed_attempts);
        self
    }
}

/// The row of all downloads by a link.
static FILE: Spec = Spec::new("download_file", Method::GET, "")
    .title("下载文件")
    .proof(Proof::Announced)
    .repeat(Repeat::Freely);

/// A download that can be requested.
struct Asked {
    first: AskedFile,
    next: Vec<AskedFile>,
    spool: PathBuf,
}

impl Asked {
    /// The operation's id.
    const fn operation(&self) -> &'static str {
        self.first.operation()
    }

    /// Checks all links and keys, before anything is sent.
    fn check(&self, merchant: &Merchant) -> Result<(), Error> {
        let mut files = std::iter::once(&self.first).chain(&self.next);
        files.try_for_each(|file| file.check(merchant))
    }

    /// Returns whether the content can be handed out as it arrives: it is neither encrypted nor joined.
    fn is_streamed(&self) -> bool {
        let is_encrypted = self.first.link().is_some_and(FileLink::is_encrypted);
        self.next.is_empty() && !is_encrypted
    }

    /// Creates the file to write to, before anything is sent.
    fn part(
        &self,
        merchant: &Merchant,
        path: &Path,
    ) -> Result<impl FnOnce() -> Result<PartFile, Error> + Send + 'static, Error> {
        let operation = self.operation();
        let unique = merchant.nonces().nonce();
        let unique = unique.map_err(|source| Error::Sign {
            operation,
            failed_attempts: Box::default(),
            source,
        })?;
        let path = path.to_owned();
        Ok(move || {
            PartFile::create(&path, unique.as_str())
                .map_err(|source| failed(operation, DownloadError::Create { path, source }))
        })
    }

    /// Creates the temporary file for content that is not handed out as it arrives.
    fn spool(
        &self,
        merchant: &Merchant,
    ) -> Result<impl FnOnce() -> Result<Spool, Error> + Send + 'static, Error> {
        let operation = self.operation();
        let unique = merchant.nonces().nonce();
        let unique = unique.map_err(|source| Error::Sign {
            operation,
            source,
            failed_attempts: Box::default(),
        })?;
        let folder = self.spool.clone();
        Ok(move || {
            Spool::create(&folder, unique.as_str())
                .map_err(|source| failed(operation, DownloadError::Spool { source }))
        })
    }
}

/// A file of a download.
struct AskedFile {
    file: File,
    settings: Settings,
}

impl AskedFile {
    /// The operation's id.
    const fn operation(&self) -> &'static str {
        self.file.prepared.spec().id
    }

    const fn link(&self) -> Option<&FileLink> {
        self.file.link.as_ref()
    }

    fn check(&self, merchant: &Merchant) -> Result<(), Error> {
        let Some(link) = self.link() else {
            return Ok(());
        };
        let origin = link.origin();
        let is_local = merchant.base_url().is_plain_http();
        if origin.is_plain_http() && !is_local && !merchant.domains().has(origin) {
            let host = origin.host().into();
            return Err(failed(FILE.id, DownloadError::PlainHttp { host }));
        }
        self.decryption(merchant).map(drop)
    }

    /// Decryption of the file, if it is encrypted.
    fn decryption(&self, merchant: &Merchant) -> Result<Option<Decryption>, Error> {
        let Some(key) = self.link().and_then(FileLink::key) else {
            return Ok(None);
        };
        let opener = merchant.crypto().file_opener(key);
        let opener = opener.map_err(|source| failed(FILE.id, DownloadError::Key { source }))?;
        Ok(Some(Decryption::new(opener)))
    }

    fn exchange<'a>(
        &'a self,
        merchant: &'a Merchant,
        limits: Limits,
        retries: RetryPolicy,
    ) -> Exchange<'a> {
        let origin = self.link().map(FileLink::origin);
        let exchange = Exchange::file(merchant, limits, &self.file.prepared, origin);
        exchange.with_retries(retries)
    }

    /// Meaning of a failed request for the file, where the response says less.
    fn explained(&self, error: Error) -> Error {
        match (error, self.link()) {
            (Error::Api(api), Some(_)) => refused(api),
            (error, _) => error,
        }
    }

    /// Treatment of the response's bytes.
    fn pieces<B>(
        &self,
        merchant: &Merchant,
        answer: &Response<B>,
        exchange: &Exchange<'_>,
    ) -> Result<Pieces, Error> {
        let expected = answer.headers().get(CONTENT_LENGTH);
        let expected = expected.and_then(|length| length.to_str().ok()?.parse().ok());
        let hash = self.link().and_then(FileLink::announced_hash);
        let content = Content::new(self.settings.clone(), hash, expected);
        let content = content.map_err(|error| failed(self.operation(), error))?;
        let content = content.decrypted(self.decryption(merchant)?);
        let failed_attempts = exchange.failed_attempts().to_vec();
        let request_id = request_id(answer.headers());
        Ok(Pieces::new(
            self.operation(),
            content,
            request_id,
            failed_attempts,
        ))
    }
}

fn failed(operation: &'static str, source: impl Into<DownloadError>) -> Error {
    let error = Error::Download {
        operation,
        source: Box::new(source.into()),
    };
    file_failed(&error);
    error
}

fn unwritten(operation: &'static str, source: io::Error) -> Error {
    failed(operation, DownloadError::Write { source })
}

/// The file was not received completely.
fn lost(operation: &'static str, source: TransportError) -> Error {
    let error = Error::Transport {
        operation,
        failed_attempts: Box::default(),
        source,
    };
    file_failed(&error);
    error
}

/// Meaning of an error response to a link: it was refused, unless its status has other causes.
fn refused(api: Box<ApiError>) -> Error {
    let status = api.status();
    let is_other = matches!(
        status,
        StatusCode::UNAUTHORIZED | StatusCode::TOO_MANY_REQUESTS
    );
    match refuses(status) && !is_other {
        true => Error::Download {
            operation: FILE.id,
            source: Box::new(DownloadError::Refused { source: api }),
        },
        false => Error::Api(api),
    }
}
