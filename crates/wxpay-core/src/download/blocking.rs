//! Downloads of the blocking client.

use std::fmt;
use std::io::{self, BufRead, Read, Write};
use std::iter::FusedIterator;
use std::path::Path;

use bytes::Bytes;
use http::Response;

use super::machine::{Pieces, Rows, Sink, Turn, Writer, Writing};
use super::spool::{Spool, Spooled};
use super::{
    Asked, AskedFile, Download, DownloadError, DownloadSummary, FileLink, FileLinkError, failed,
    lost, unwritten,
};
use crate::bill::Record;
use crate::blocking::Client;
use crate::error::Error;
use crate::exchange::{Exchange, Step};
use crate::observe::CallWatch;
use crate::operation::Operation;
use crate::transport::BlockingIncoming;

impl Client {
    /// Downloads a file by its link: that of a response with a `download_url`, or a [`FileLink`].
    ///
    /// ```
    /// # use wxpay_core::download::FileLink;
    /// # fn example(client: wxpay_core::blocking::Client, link: FileLink) -> Result<(), wxpay_core::Error> {
    /// let file = client.download(link).to_file("bill.csv")?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`download`](crate::download) describes the checks, the decompression and the signature.
    pub fn download<L>(&self, link: L) -> Download<Self>
    where
        L: TryInto<FileLink>,
        FileLinkError: From<L::Error>,
    {
        Download::by(self.clone(), link)
    }

    /// Downloads the response of an operation that returns a file without a signature
    /// ([`Proof::Announced`](crate::Proof::Announced)): an image, a statement. Nothing announces its
    /// hash, so only TLS and the HTTP framing protect the content.
    pub fn download_answer(&self, operation: impl Operation) -> Download<Self> {
        Download::answer(self.clone(), self.merchant().values(), &operation)
    }

    /// Requests a file until its response arrives. The body comes piece by piece.
    fn open_file(
        &self,
        asked: &AskedFile,
        exchange: &mut Exchange<'_>,
    ) -> Result<Response<BlockingIncoming>, Error> {
        let merchant = self.merchant();
        let watch = CallWatch::download(exchange.spec(), merchant.mchid(), merchant.clock());
        let result = watch.span().enter(|| self.begin_file(asked, exchange));
        watch.end(result.as_ref().map(|_| ()));
        result
    }

    fn begin_file(
        &self,
        asked: &AskedFile,
        exchange: &mut Exchange<'_>,
    ) -> Result<Response<BlockingIncoming>, Error> {
        loop {
            match exchange.step().map_err(|error| asked.explained(error))? {
                Step::Stream(request, limits) => {
                    let whole = match self.transport().stream(request, limits) {
                        Ok(answer) if exchange.opens(&answer) => return Ok(answer),
                        Ok(answer) => BlockingIncoming::whole(answer, limits.max_body),
                        Err(error) => Err(error),
                    };
                    exchange.resume(whole);
                }
                step => {
                    if let Some(answer) = self
                        .take(exchange, step)
                        .map_err(|error| asked.explained(error))?
                    {
                        return Ok(Response::new(answer.body().clone().into()));
                    }
                }
            }
        }
    }
}

impl Download<Client> {
    /// Downloads into a file and replaces an existing one.
    ///
    /// It is written under another name in the same folder, `.wxpay-….part`, and renamed once its content is complete,
    /// matches its hash, and is on the disk. After an error nothing of it remains, and an existing file is unchanged.
    ///
    /// On Unix only its owner may read and write a new file. A file that replaces another one gets that file's owner,
    /// group and mode; if the process may not set owner or group, only the owner may access the file. The folder is
    /// synchronized after the renaming. On Windows a file inherits the permissions of its folder, and the file system
    /// decides when the new name is on the disk.
    ///
    /// # Errors
    /// See [`DownloadError`] and [`Error`].
    pub fn to_file(self, path: impl AsRef<Path>) -> Result<DownloadSummary, Error> {
        let (client, asked) = self.asked()?;
        asked.check(client.merchant())?;
        let part = asked.part(client.merchant(), path.as_ref())?();
        let (part, downloaded) = write(&client, &asked, part?)?;
        let committed = part.commit();
        committed.map_err(|error| unwritten(asked.operation(), error))?;
        Ok(downloaded)
    }

    /// Downloads into a writer, and flushes it at the end.
    ///
    /// The written content is complete and verified only once this method returned. Encrypted content is written only
    /// after all of it was verified.
    ///
    /// # Errors
    /// See [`DownloadError`] and [`Error`].
    pub fn to_writer(self, mut writer: impl Write) -> Result<DownloadSummary, Error> {
        let (client, asked) = self.asked()?;
        asked.check(client.merchant())?;
        if asked.is_streamed() {
            let (_, downloaded) = write(&client, &asked, Writer::new(writer))?;
            return Ok(downloaded);
        }
        let (mut spool, downloaded) = spooled(&client, &asked)?;
        let copied = spool.copy(&mut writer);
        copied.map_err(|error| unwritten(asked.operation(), error))?;
        Ok(downloaded)
    }

    /// Begins the download; the content is read as it arrives. Encrypted content is first downloaded to a temporary
    /// file, verified, and then read from there ([`spool_in`](Self::spool_in)).
    ///
    /// # Errors
    /// See [`DownloadError`] and [`Error`].
    pub fn open(self) -> Result<FileReader, Error> {
        let (client, asked) = self.asked()?;
        asked.check(client.merchant())?;
        let source = if asked.is_streamed() {
            let file = &asked.first;
            let mut exchange = file
                .exchange(client.merchant(), client.limits(), client.retries())
                .with_headers(client.headers());
            let answer = client.open_file(file, &mut exchange)?;
            let pieces = Box::new(file.pieces(client.merchant(), &answer, &exchange)?);
            let body = answer.into_body();
            Source::Network { body, pieces }
        } else {
            let (spool, downloaded) = spooled(&client, &asked)?;
            Source::Spool {
                spooled: Spooled::new(spool),
                downloaded: Box::new(downloaded),
                has_ended: false,
            }
        };
        Ok(FileReader {
            operation: asked.operation(),
            source,
            piece: Bytes::new(),
            has_failed: false,
        })
    }

    /// Begins the download of a bill; its rows are read one by one.
    ///
    /// ```
    /// # use wxpay_core::download::FileLink;
    /// use wxpay_core::bill::TradeRow;
    ///
    /// # fn example(client: wxpay_core::blocking::Client, link: FileLink) -> Result<(), wxpay_core::Error> {
    /// let mut rows = client.download(link).rows::<TradeRow>()?;
    /// for row in &mut rows {
    ///     println!("{}", row?.out_trade_no());
    /// }
    /// println!("{:?}", rows.summary());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// See [`DownloadError`] and [`Error`].
    pub fn rows<R: Record>(self) -> Result<BillRows<R>, Error> {
        let reader = self.open()?;
        let rows = Rows::new(reader.operation);
        Ok(BillRows { reader, rows })
    }
}

/// Downloads all files of it into a temporary one.
fn spooled(client: &Client, asked: &Asked) -> Result<(Spool, DownloadSummary), Error> {
    let spool = asked.spool(client.merchant())?();
    write(client, asked, spool?)
}

/// Writes the contents of all files one after the other.
fn write<S: Sink>(client: &Client, asked: &Asked, sink: S) -> Result<(S, DownloadSummary), Error> {
    let (mut sink, mut downloaded) = write_file(client, &asked.first, sink)?;
    for file in &asked.next {
        let (back, next) = write_file(client, file, sink)?;
        (sink, downloaded) = (back, downloaded.followed_by(next));
    }
    Ok((sink, downloaded))
}

fn write_file<S: Sink>(
    client: &Client,
    asked: &AskedFile,
    mut sink: S,
) -> Result<(S, DownloadSummary), Error> {
    let mut exchange = asked
        .exchange(client.merchant(), client.limits(), client.retries())
        .with_headers(client.headers());
    loop {
        let answer = client.open_file(asked, &mut exchange)?;
        let pieces = asked.pieces(client.merchant(), &answer, &exchange)?;
        let mut writing = Writing { pieces, sink };
        let mut body = answer.into_body();
        let error = loop {
            match body.next().transpose() {
                Ok(piece) => {
                    writing.take(piece)?;
                    if let Some(downloaded) = writing.pieces.downloaded() {
                        return Ok((writing.sink, downloaded.clone()));
                    }
                }
                Err(error) => break error,
            }
        };
        let Some(restarted) = writing.restart()? else {
            return Err(lost(asked.operation(), error));
        };
        sink = restarted;
        exchange.resume(Err(error));
    }
}

/// The content of a file as it arrives; made by [`Download::open`].
///
/// As a [`Read`], it ends only after the content was compared with its hash. Its errors hold an [`Error`], which
/// [`io::Error::downcast`] returns; after an error, it never reports the end.
pub struct FileReader {
    operation: &'static str,
    source: Source,
    /// The unread rest.
    piece: Bytes,
    has_failed: bool,
}

enum Source {
    /// The content as it arrives.
    Network {
        body: BlockingIncoming,
        pieces: Box<Pieces>,
    },
    /// Verified content.
    Spool {
        spooled: Spooled,
        downloaded: Box<DownloadSummary>,
        has_ended: bool,
    },
}

impl FileReader {
    /// The next piece of the content, 64 KiB at most; `None` after an error, or once the content ended and matched its
    /// hash.
    ///
    /// # Errors
    /// See [`DownloadError`] and [`Error`].
    pub fn next_piece(&mut self) -> Option<Result<Bytes, Error>> {
        if !self.piece.is_empty() {
            return Some(Ok(std::mem::take(&mut self.piece)));
        }
        let piece = self.pull();
        self.has_failed |= matches!(piece, Some(Err(_)));
        piece
    }

    fn pull(&mut self) -> Option<Result<Bytes, Error>> {
        let operation = self.operation;
        match &mut self.source {
            Source::Network { body, pieces } => loop {
                match pieces.next() {
                    Turn::Item(piece) => return Some(piece),
                    Turn::End => return None,
                    Turn::Feed => {}
                }
                let fed = match body.next().transpose() {
                    Ok(piece) => pieces.feed(piece),
                    Err(error) => Err(pieces.abandon(error)),
                };
                if let Err(error) = fed {
                    return Some(Err(error));
                }
            },
            Source::Spool { has_ended, .. } if *has_ended => None,
            Source::Spool {
                spooled, has_ended, ..
            } => match spooled.reading()() {
                Ok(piece) if !piece.is_empty() => {
                    spooled.advance(&piece);
                    Some(Ok(piece))
                }
                end => {
                    *has_ended = true;
                    let error = |source| failed(operation, DownloadError::Spool { source });
                    end.err().map(error).map(Err)
                }
            },
        }
    }

    /// The downloaded content, after the end.
    pub fn downloaded(&self) -> Option<&DownloadSummary> {
        match &self.source {
            Source::Network { pieces, .. } => pieces.downloaded(),
            Source::Spool {
                downloaded,
                has_ended,
                ..
            } => has_ended.then_some(downloaded),
        }
    }
}

impl Read for FileReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let amount = self.fill_buf()?.read(buffer)?;
        self.consume(amount);
        Ok(amount)
    }
}

impl BufRead for FileReader {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.has_failed {
            return Err(io::Error::other("the download has failed before"));
        }
        if self.piece.is_empty() {
            let piece = self.next_piece().transpose();
            self.piece = piece.map_err(io::Error::other)?.unwrap_or_default();
        }
        Ok(&self.piece)
    }

    fn consume(&mut self, amount: usize) {
        let amount = amount.min(self.piece.len());
        drop(self.piece.split_to(amount));
    }
}

impl fmt::Debug for FileReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileReader").finish_non_exhaustive()
    }
}

/// The rows of a bill as it is downloaded; made by [`Download::rows`].
///
/// The iterator ends after the last row, once the totals match the rows and the content matches its hash, or after its
/// first error.
#[derive(Debug)]
pub struct BillRows<R: Record> {
    reader: FileReader,
    rows: Rows<R>,
}

impl<R: Record> BillRows<R> {
    /// The bill's totals, after the iterator ended without an error.
    pub const fn summary(&self) -> Option<&R::Summary> {
        self.rows.summary.as_ref()
    }

    /// The downloaded content, after the end.
    pub fn downloaded(&self) -> Option<&DownloadSummary> {
        self.reader.downloaded()
    }
}

impl<R: Record> Iterator for BillRows<R> {
    type Item = Result<R, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.rows.next() {
                Turn::Item(row) => return Some(row),
                Turn::End => return None,
                Turn::Feed => {}
            }
            if let Err(error) = self.rows.feed(self.reader.next_piece()) {
                return Some(Err(error));
            }
        }
    }
}

impl<R: Record> FusedIterator for BillRows<R> {}
