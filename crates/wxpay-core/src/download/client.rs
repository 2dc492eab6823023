use std::fmt;
use std::io::{self, Write};
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
use crate::client::Client;
use crate::error::Error;
use crate::exchange::{Exchange, Step};
use crate::model::source::PIECE;
use crate::observe::CallWatch;
use crate::operation::Operation;
use crate::transport::{Incoming, TransportError};

impl Client {
    /// Downloads a file by its link: that of a response with a `download_url`, or a [`FileLink`].
    ///
    /// ```
    /// # use wxpay_core::download::FileLink;
    /// # async fn example(client: wxpay_core::Client, link: FileLink) -> Result<(), wxpay_core::Error> {
    /// let file = client.download(link).to_file("bill.csv").await?;
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
    async fn open_file(
        &self,
        asked: &AskedFile,
        exchange: &mut Exchange<'_>,
    ) -> Result<Response<Incoming>, Error> {
        let merchant = self.merchant();
        let watch = CallWatch::download(exchange.spec(), merchant.mchid(), merchant.clock());
        let result = watch.span().run(self.begin_file(asked, exchange)).await;
        watch.end(result.as_ref().map(|_| ()));
        result
    }

    async fn begin_file(
        &self,
        asked: &AskedFile,
        exchange: &mut Exchange<'_>,
    ) -> Result<Response<Incoming>, Error> {
        loop {
            match exchange.step().map_err(|error| asked.explained(error))? {
                Step::Stream(request, limits) => {
                    let whole = match self.transport().stream(request, limits).await {
                        Ok(answer) if exchange.opens(&answer) => return Ok(answer),
                        Ok(answer) => Incoming::whole(answer, limits.max_body).await,
                        Err(error) => Err(error),
                    };
                    exchange.resume(whole);
                }
                step => {
                    if let Some(answer) = self
                        .take(exchange, step)
                        .await
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
    /// matches its hash, and is on the disk. After an error, or if the future is dropped before its end, nothing of it
    /// remains, and an existing file is unchanged. Disk work runs where the transport runs blocking work
    /// ([`Transport::offload`](crate::transport::Transport::offload)).
    ///
    /// On Unix only its owner may read and write a new file. A file that replaces another one gets that file's owner,
    /// group and mode; if the process may not set owner or group, only the owner may access the file. The folder is
    /// synchronized after the renaming. On Windows a file inherits the permissions of its folder, and the file system
    /// decides when the new name is on the disk.
    ///
    /// # Errors
    /// See [`DownloadError`] and [`Error`].
    pub async fn to_file(self, path: impl AsRef<Path>) -> Result<DownloadSummary, Error> {
        let (client, asked) = self.asked()?;
        asked.check(client.merchant())?;
        let create = asked.part(client.merchant(), path.as_ref())?;
        let part = client.offloaded(create).await;
        let part = part.ok_or_else(|| undone(asked.operation()))??;
        let (part, downloaded) = write(&client, &asked, part).await?;
        let committed = client.offloaded(|| part.commit()).await;
        let committed = committed.ok_or_else(|| undone(asked.operation()))?;
        committed.map_err(|error| unwritten(asked.operation(), error))?;
        Ok(downloaded)
    }

    /// Downloads into a writer, flushes it at the end and returns it. The writer runs where the transport runs
    /// blocking work.
    ///
    /// The written content is complete and verified only once this method returned. Encrypted content is written only
    /// after all of it was verified.
    ///
    /// # Errors
    /// See [`DownloadError`] and [`Error`].
    pub async fn to_writer<W>(self, writer: W) -> Result<(W, DownloadSummary), Error>
    where
        W: Write + Send + 'static,
    {
        let (client, asked) = self.asked()?;
        asked.check(client.merchant())?;
        if asked.is_streamed() {
            let (writer, downloaded) = write(&client, &asked, Writer::new(writer)).await?;
            return Ok((writer.inner, downloaded));
        }
        let (mut spool, downloaded) = spooled(&client, &asked).await?;
        let mut writer = writer;
        let work = move || spool.copy(&mut writer).map(|()| writer);
        let copied = client.offloaded(work).await;
        let copied = copied.ok_or_else(|| undone(asked.operation()))?;
        let writer = copied.map_err(|error| unwritten(asked.operation(), error))?;
        Ok((writer, downloaded))
    }

    /// Begins the download; the content comes piece by piece. Encrypted content is first downloaded to a temporary
    /// file, verified, and then read from there ([`spool_in`](Self::spool_in)).
    ///
    /// ```
    /// # use wxpay_core::download::FileLink;
    /// # async fn example(client: wxpay_core::Client, link: FileLink) -> Result<(), wxpay_core::Error> {
    /// let mut file = client.download(link).open().await?;
    /// while let Some(piece) = file.next().await {
    ///     println!("{} bytes more", piece?.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// See [`DownloadError`] and [`Error`].
    pub async fn open(self) -> Result<FileReader, Error> {
        let (client, asked) = self.asked()?;
        asked.check(client.merchant())?;
        let operation = asked.operation();
        if !asked.is_streamed() {
            let (spool, downloaded) = spooled(&client, &asked).await?;
            let source = Source::Spool {
                client,
                spooled: Spooled::new(spool),
                downloaded: Box::new(downloaded),
                has_ended: false,
            };
            return Ok(FileReader { operation, source });
        }
        let file = &asked.first;
        let mut exchange = file
            .exchange(client.merchant(), client.limits(), client.retries())
            .with_headers(client.headers());
        let answer = client.open_file(file, &mut exchange).await?;
        let pieces = Box::new(file.pieces(client.merchant(), &answer, &exchange)?);
        let body = answer.into_body();
        let source = Source::Network { body, pieces };
        Ok(FileReader { operation, source })
    }

    /// Begins the download of a bill; its rows are read one by one.
    ///
    /// ```
    /// # use wxpay_core::download::FileLink;
    /// use wxpay_core::bill::TradeRow;
    ///
    /// # async fn example(client: wxpay_core::Client, link: FileLink) -> Result<(), wxpay_core::Error> {
    /// let mut rows = client.download(link).rows::<TradeRow>().await?;
    /// while let Some(row) = rows.next().await {
    ///     println!("{}", row?.out_trade_no());
    /// }
    /// println!("{:?}", rows.summary());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// See [`DownloadError`] and [`Error`].
    pub async fn rows<R: Record>(self) -> Result<BillRows<R>, Error> {
        let reader = self.open().await?;
        let rows = Rows::new(reader.operation);
        Ok(BillRows { reader, rows })
    }
}

/// Downloads all files of it into a temporary one.
async fn spooled(client: &Client, asked: &Asked) -> Result<(Spool, DownloadSummary), Error> {
    let create = asked.spool(client.merchant())?;
    let spool = client.offloaded(create).await;
    let spool = spool.ok_or_else(|| undone(asked.operation()))??;
    write(client, asked, spool).await
}

/// Writes the contents of all files one after the other.
async fn write<S>(client: &Client, asked: &Asked, sink: S) -> Result<(S, DownloadSummary), Error>
where
    S: Sink + Send + 'static,
{
    let (mut sink, mut downloaded) = write_file(client, &asked.first, sink).await?;
    for file in &asked.next {
        let (back, next) = write_file(client, file, sink).await?;
        (sink, downloaded) = (back, downloaded.followed_by(next));
    }
    Ok((sink, downloaded))
}

async fn write_file<S>(
    client: &Client,
    asked: &AskedFile,
    mut sink: S,
) -> Result<(S, DownloadSummary), Error>
where
    S: Sink + Send + 'static,
{
    let operation = asked.operation();
    let mut exchange = asked
        .exchange(client.merchant(), client.limits(), client.retries())
        .with_headers(client.headers());
    loop {
        let answer = client.open_file(asked, &mut exchange).await?;
        let pieces = asked.pieces(client.merchant(), &answer, &exchange)?;
        let mut writing = Writing { pieces, sink };
        let mut body = answer.into_body();
        let error = loop {
            let (batch, end) = batch(&mut body).await;
            let has_ended = matches!(end, End::Whole);
            let work = move || (writing.take_all(batch, has_ended), writing);
            let done = client.offloaded(work).await;
            let (taken, back) = done.ok_or_else(|| undone(operation))?;
            taken?;
            if let Some(downloaded) = back.pieces.downloaded() {
                let downloaded = downloaded.clone();
                return Ok((back.sink, downloaded));
            }
            writing = back;
            if let End::Lost(error) = end {
                break error;
            }
        };
        let restarted = client.offloaded(|| writing.restart()).await;
        let Some(restarted) = restarted.ok_or_else(|| undone(operation))?? else {
            return Err(lost(operation, error));
        };
        sink = restarted;
        exchange.resume(Err(error));
    }
}

/// Result of a batch of pieces.
enum End {
    More,
    Whole,
    Lost(TransportError),
}

/// Collects pieces of a file until there are enough to process on another thread.
async fn batch(body: &mut Incoming) -> (Vec<Bytes>, End) {
    let (mut batch, mut len) = (Vec::new(), 0);
    while len < PIECE {
        match body.next().await {
            None => return (batch, End::Whole),
            Some(Err(error)) => return (batch, End::Lost(error)),
            Some(Ok(piece)) => {
                len += piece.len();
                batch.push(piece);
            }
        }
    }
    (batch, End::More)
}

/// The transport took work and did not run it: its runtime is shutting down, or the work panicked.
fn undone(operation: &'static str) -> Error {
    let error = io::Error::other("the transport has not done the work");
    unwritten(operation, error)
}

/// The content of a file, piece by piece; made by [`Download::open`].
pub struct FileReader {
    operation: &'static str,
    source: Source,
}

enum Source {
    /// The content as it arrives.
    Network { body: Incoming, pieces: Box<Pieces> },
    /// Verified content.
    Spool {
        client: Client,
        spooled: Spooled,
        downloaded: Box<DownloadSummary>,
        has_ended: bool,
    },
}

impl FileReader {
    /// The next piece of the content, 64 KiB at most; `None` after an error, or once the content ended and matched its
    /// hash.
    ///
    /// Dropping the future loses nothing: the next call continues.
    ///
    /// # Errors
    /// See [`DownloadError`] and [`Error`].
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        let operation = self.operation;
        match &mut self.source {
            Source::Network { body, pieces } => loop {
                match pieces.next() {
                    Turn::Item(piece) => return Some(piece),
                    Turn::End => return None,
                    Turn::Feed => {}
                }
                let fed = match body.next().await.transpose() {
                    Ok(piece) => pieces.feed(piece),
                    Err(error) => Err(pieces.abandon(error)),
                };
                if let Err(error) = fed {
                    return Some(Err(error));
                }
            },
            Source::Spool { has_ended, .. } if *has_ended => None,
            Source::Spool {
                client,
                spooled,
                has_ended,
                ..
            } => {
                let read = client.offloaded(spooled.reading()).await;
                let piece = match read {
                    None => Err(undone(operation)),
                    Some(Err(source)) => Err(failed(operation, DownloadError::Spool { source })),
                    Some(Ok(piece)) => Ok(piece),
                };
                match piece {
                    Ok(piece) if !piece.is_empty() => {
                        spooled.advance(&piece);
                        Some(Ok(piece))
                    }
                    end => {
                        *has_ended = true;
                        end.err().map(Err)
                    }
                }
            }
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

impl fmt::Debug for FileReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileReader").finish_non_exhaustive()
    }
}

/// The rows of a bill as it is downloaded; made by [`Download::rows`].
#[derive(Debug)]
pub struct BillRows<R: Record> {
    reader: FileReader,
    rows: Rows<R>,
}

impl<R: Record> BillRows<R> {
    /// The next row; `None` after the last one, once the totals match the rows and the content matches its hash, or
    /// after an error.
    ///
    /// # Errors
    /// See [`DownloadError`] and [`Error`].
    pub async fn next(&mut self) -> Option<Result<R, Error>> {
        loop {
            match self.rows.next() {
                Turn::Item(row) => return Some(row),
                Turn::End => return None,
                Turn::Feed => {}
            }
            if let Err(error) = self.rows.feed(self.reader.next().await) {
                return Some(Err(error));
            }
        }
    }

    /// The bill's totals, after the rows ended without an error.
    pub const fn summary(&self) -> Option<&R::Summary> {
        self.rows.summary.as_ref()
    }

    /// The downloaded content, after the end.
    pub fn downloaded(&self) -> Option<&DownloadSummary> {
        self.reader.downloaded()
    }
}
