use std::fmt;
use std::io::{self, Write};
use std::path::Path;

use bytes::Bytes;
use http::Response;

use super::machine::{Pieces, Rows, Sink, Turn, Writer, Writing};
use super::{Asked, Download, Downloaded, FileLink, FileLinkError, lost, unwritten};
use crate::bill::Record;
use crate::client::Client;
use crate::error::Error;
use crate::exchange::{Exchange, Step};
use crate::model::source::PIECE;
use crate::operation::Operation;
use crate::transport::{Incoming, TransportError};

impl Client {
    /// Downloads a file by its link: that of an answer with a `download_url`, or a [`FileLink`].
    ///
    /// ```
    /// # use wxpay_core::download::FileLink;
    /// # async fn example(client: wxpay_core::Client, link: FileLink) -> Result<(), wxpay_core::Error> {
    /// let file = client.download(link).to_file("bill.csv").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// See [`download`](crate::download) for what is checked, unpacked and signed.
    pub fn download<L>(&self, link: L) -> Download<Self>
    where
        L: TryInto<FileLink>,
        FileLinkError: From<L::Error>,
    {
        Download::by(self.clone(), link)
    }

    /// Downloads what an operation answers with, if that is a file without a signature
    /// ([`Proof::Announced`](crate::Proof::Announced)): an image, a statement. Nothing announces its
    /// hash, so only TLS and the HTTP framing stand for the content.
    pub fn download_answer(&self, operation: impl Operation) -> Download<Self> {
        Download::answer(self.clone(), &operation)
    }

    /// Asks for a file until its answer is there, whose body comes piece by piece.
    #[cfg_attr(feature = "tracing", tracing::instrument(
        name = "wxpay.download",
        target = "wxpay_core::client",
        skip_all,
        fields(
            operation = exchange.spec().id,
            mchid = self.merchant().mchid(),
            status = tracing::field::Empty,
            code = tracing::field::Empty,
            request_id = tracing::field::Empty,
            host = tracing::field::Empty,
            attempts = tracing::field::Empty,
        ),
    ))]
    async fn open_file(
        &self,
        asked: &Asked,
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
    /// Downloads into a file, in the place of one that stands there.
    ///
    /// It is written under another name in the same folder, `.wxpay-….part`, and gets its own once
    /// its content is whole, is what was announced, and is on the disk. After an error nothing is
    /// left of it, and a file that stood there is as it was; the same holds for a future that is
    /// dropped before its end. The work on disk is done where the transport does work that blocks
    /// ([`Transport::offload`](crate::transport::Transport::offload)).
    ///
    /// On Unix only its owner may read and write a new file. One that replaces another has the owner,
    /// the group and the mode of that file; if the process may not set the owner or the group, it is
    /// its owner's alone. The folder is synchronised behind the renaming. On Windows a file inherits
    /// the permissions of its folder, and the file system decides when the new name is on the disk.
    ///
    /// # Errors
    /// See [`DownloadError`](super::DownloadError) and [`Error`].
    pub async fn to_file(self, path: impl AsRef<Path>) -> Result<Downloaded, Error> {
        let (client, asked) = self.asked()?;
        let create = asked.part(client.merchant(), path.as_ref())?;
        let part = client.offloaded(create).await;
        let part = part.ok_or_else(|| undone(&asked))??;
        let (part, downloaded) = write(&client, &asked, part).await?;
        let committed = client.offloaded(|| part.commit()).await;
        let committed = committed.ok_or_else(|| undone(&asked))?;
        committed.map_err(|error| unwritten(asked.operation(), error))?;
        Ok(downloaded)
    }

    /// Downloads into a writer, flushes it at the end and gives it back. It is written to where the
    /// transport does work that blocks.
    ///
    /// What was written is whole, and is what was announced, only once this has returned.
    ///
    /// # Errors
    /// See [`DownloadError`](super::DownloadError) and [`Error`].
    pub async fn to_writer<W>(self, writer: W) -> Result<(W, Downloaded), Error>
    where
        W: Write + Send + 'static,
    {
        let (client, asked) = self.asked()?;
        let (writer, downloaded) = write(&client, &asked, Writer::new(writer)).await?;
        Ok((writer.inner, downloaded))
    }

    /// Begins the download; the content comes piece by piece.
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
    /// See [`DownloadError`](super::DownloadError) and [`Error`].
    pub async fn open(self) -> Result<FileReader, Error> {
        let (client, asked) = self.asked()?;
        let mut exchange = asked.exchange(client.merchant(), client.limits(), client.retries())?;
        let answer = client.open_file(&asked, &mut exchange).await?;
        let pieces = asked.pieces(&answer, &exchange)?;
        Ok(FileReader {
            body: answer.into_body(),
            pieces,
        })
    }

    /// Begins the download of a bill; its rows come as they are asked for.
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
    /// See [`DownloadError`](super::DownloadError) and [`Error`].
    pub async fn rows<R: Record>(self) -> Result<BillRows<R>, Error> {
        let reader = self.open().await?;
        let rows = Rows::new(reader.pieces.operation());
        Ok(BillRows { reader, rows })
    }
}

async fn write<S>(client: &Client, asked: &Asked, mut sink: S) -> Result<(S, Downloaded), Error>
where
    S: Sink + Send + 'static,
{
    let mut exchange = asked.exchange(client.merchant(), client.limits(), client.retries())?;
    loop {
        let answer = client.open_file(asked, &mut exchange).await?;
        let pieces = asked.pieces(&answer, &exchange)?;
        let mut writing = Writing { pieces, sink };
        let mut body = answer.into_body();
        let error = loop {
            let (batch, end) = batch(&mut body).await;
            let has_ended = matches!(end, End::Whole);
            let work = move || (writing.take_all(batch, has_ended), writing);
            let done = client.offloaded(work).await;
            let (taken, back) = done.ok_or_else(|| undone(asked))?;
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
        let Some(restarted) = restarted.ok_or_else(|| undone(asked))?? else {
            return Err(lost(asked.operation(), error));
        };
        sink = restarted;
        exchange.resume(Err(error));
    }
}

/// How a batch of pieces has ended.
enum End {
    More,
    Whole,
    Lost(TransportError),
}

/// Pieces of a file until there is enough of them to be worked on somewhere else.
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

/// The transport has taken work and not done it: its runtime is shutting down, or the work has panicked.
fn undone(asked: &Asked) -> Error {
    let error = io::Error::other("the transport has not done the work");
    unwritten(asked.operation(), error)
}

/// The content of a file piece by piece; made by [`Download::open`].
pub struct FileReader {
    body: Incoming,
    pieces: Pieces,
}

impl FileReader {
    /// The next piece of the content, 64 KiB at most; `None` once it has ended and is what was
    /// announced, or after an error.
    ///
    /// A future that is dropped before its end has lost nothing: the next one goes on.
    ///
    /// # Errors
    /// See [`DownloadError`](super::DownloadError) and [`Error`].
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        loop {
            match self.pieces.next() {
                Turn::Item(piece) => return Some(piece),
                Turn::End => return None,
                Turn::Feed => {}
            }
            let fed = match self.body.next().await.transpose() {
                Ok(piece) => self.pieces.feed(piece),
                Err(error) => Err(self.pieces.abandon(error)),
            };
            if let Err(error) = fed {
                return Some(Err(error));
            }
        }
    }

    /// What was downloaded, after the end.
    pub const fn downloaded(&self) -> Option<&Downloaded> {
        self.pieces.downloaded()
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
    /// The next row; `None` after the last one, once the totals were found to be what the rows make
    /// and the content to be what was announced, or after an error.
    ///
    /// # Errors
    /// See [`DownloadError`](super::DownloadError) and [`Error`].
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

    /// The bill's totals, once the rows have ended without an error.
    pub const fn summary(&self) -> Option<&R::Summary> {
        self.rows.summary.as_ref()
    }

    /// What was downloaded, after the end.
    pub const fn downloaded(&self) -> Option<&Downloaded> {
        self.reader.downloaded()
    }
}
