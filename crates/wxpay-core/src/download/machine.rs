//! Handling of the pieces of a file in both clients, without network I/O.

use std::io::{self, Write};

use bytes::Bytes;

use super::content::Content;
use super::part::PartFile;
use super::{DownloadError, DownloadSummary, failed, lost, unwritten};
use crate::bill::{BillParser, Record};
use crate::error::{Attempt, Error};
use crate::transport::TransportError;

/// The next step.
pub(super) enum Turn<T> {
    Item(Result<T, Error>),
    /// The next piece must be fed.
    Feed,
    End,
}

/// The content piece by piece. It ends after it was compared with its hash, or after its first error.
#[derive(Debug)]
pub(super) struct Pieces {
    operation: &'static str,
    content: Option<Content>,
    has_ended: bool,
    request_id: Option<Box<str>>,
    failed_attempts: Vec<Attempt>,
    downloaded: Option<DownloadSummary>,
}

impl Pieces {
    pub(super) const fn new(
        operation: &'static str,
        content: Content,
        request_id: Option<Box<str>>,
        failed_attempts: Vec<Attempt>,
    ) -> Self {
        Self {
            operation,
            content: Some(content),
            has_ended: false,
            request_id,
            failed_attempts,
            downloaded: None,
        }
    }

    pub(super) fn next(&mut self) -> Turn<Bytes> {
        let Some(content) = &mut self.content else {
            return Turn::End;
        };
        let end = match content.next() {
            Ok(Some(piece)) => return Turn::Item(Ok(piece)),
            Ok(None) if !self.has_ended => return Turn::Feed,
            Ok(None) => self.finish(),
            Err(error) => Err(error),
        };
        self.content = None;
        match end {
            Ok(()) => Turn::End,
            Err(error) => Turn::Item(Err(failed(self.operation, error))),
        }
    }

    fn finish(&mut self) -> Result<(), DownloadError> {
        let Some(content) = self.content.take() else {
            return Ok(());
        };
        let mut downloaded = content.finish()?;
        downloaded.request_id = self.request_id.take();
        downloaded.failed_attempts = std::mem::take(&mut self.failed_attempts);
        self.downloaded = Some(downloaded);
        Ok(())
    }

    /// Takes the next piece of the file, or its end.
    pub(super) fn feed(&mut self, piece: Option<Bytes>) -> Result<(), Error> {
        let Some(content) = &mut self.content else {
            return Ok(());
        };
        let fed = match piece {
            Some(piece) => content.feed(piece),
            None => {
                self.has_ended = true;
                content.end()
            }
        };
        fed.map_err(|error| {
            self.content = None;
            failed(self.operation, error)
        })
    }

    /// The operation's id.
    pub(super) const fn operation(&self) -> &'static str {
        self.operation
    }

    /// Error of an upload when the file cannot be read to its end.
    pub(super) fn abandon(&mut self, error: TransportError) -> Error {
        self.content = None;
        lost(self.operation, error)
    }

    /// The downloaded content, after the end.
    pub(super) const fn downloaded(&self) -> Option<&DownloadSummary> {
        self.downloaded.as_ref()
    }
}

/// Destination of a content.
pub(super) trait Sink: Write {
    /// Restarts the current file. Returns `false` if its data was already handed out.
    fn restart(&mut self) -> io::Result<bool>;

    /// Ends a file: the next one follows it.
    fn keep(&mut self) -> io::Result<()>;
}

impl Sink for PartFile {
    fn restart(&mut self) -> io::Result<bool> {
        self.clear().map(|()| true)
    }

    fn keep(&mut self) -> io::Result<()> {
        self.mark()
    }
}

/// Any writer: it cannot restart.
pub(super) struct Writer<W> {
    pub(super) inner: W,
    has_begun: bool,
}

impl<W> Writer<W> {
    pub(super) const fn new(inner: W) -> Self {
        Self {
            inner,
            has_begun: false,
        }
    }
}

impl<W: Write> Write for Writer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.has_begun = true;
        self.inner.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

impl<W: Write> Sink for Writer<W> {
    fn restart(&mut self) -> io::Result<bool> {
        Ok(!self.has_begun)
    }

    fn keep(&mut self) -> io::Result<()> {
        self.has_begun = false;
        Ok(())
    }
}

/// Content on its way to its destination.
pub(super) struct Writing<S> {
    pub(super) pieces: Pieces,
    pub(super) sink: S,
}

impl<S: Sink> Writing<S> {
    /// Writes the content of the next piece of the file, or its end.
    pub(super) fn take(&mut self, piece: Option<Bytes>) -> Result<(), Error> {
        self.pieces.feed(piece)?;
        loop {
            match self.pieces.next() {
                Turn::Item(piece) => {
                    let written = self.sink.write_all(&piece?);
                    written.map_err(|error| self.unwritten(error))?;
                }
                Turn::Feed => return Ok(()),
                Turn::End => {
                    let ended = self.sink.flush().and_then(|()| self.sink.keep());
                    return ended.map_err(|error| self.unwritten(error));
                }
            }
        }
    }

    fn unwritten(&self, error: io::Error) -> Error {
        unwritten(self.pieces.operation(), error)
    }

    /// Writes what several pieces bring, and perhaps the end.
    #[cfg(feature = "async")]
    pub(super) fn take_all(&mut self, pieces: Vec<Bytes>, has_ended: bool) -> Result<(), Error> {
        let end = has_ended.then_some(None);
        let mut pieces = pieces.into_iter().map(Some).chain(end);
        pieces.try_for_each(|piece| self.take(piece))
    }

    /// Restarts the sink, if it can.
    pub(super) fn restart(mut self) -> Result<Option<S>, Error> {
        let restarted = self.sink.restart();
        let can = restarted.map_err(|error| self.unwritten(error))?;
        Ok(can.then_some(self.sink))
    }
}

/// The rows of a bill that arrives piece by piece. They end after the totals or an error.
#[derive(Debug)]
pub(super) struct Rows<R: Record> {
    operation: &'static str,
    parser: Option<BillParser<R>>,
    pub(super) summary: Option<R::Summary>,
}

impl<R: Record> Rows<R> {
    pub(super) fn new(operation: &'static str) -> Self {
        Self {
            operation,
            parser: Some(BillParser::new()),
            summary: None,
        }
    }

    pub(super) fn next(&mut self) -> Turn<R> {
        let Some(parser) = &mut self.parser else {
            return Turn::End;
        };
        match parser.next() {
            None => Turn::Feed,
            Some(Ok(row)) => Turn::Item(Ok(row)),
            Some(Err(error)) => {
                self.parser = None;
                Turn::Item(Err(failed(self.operation, error)))
            }
        }
    }

    /// Takes the next piece of the content, its end or its error.
    pub(super) fn feed(&mut self, piece: Option<Result<Bytes, Error>>) -> Result<(), Error> {
        match piece {
            Some(Ok(piece)) => {
                if let Some(parser) = &mut self.parser {
                    // The rows are taken by the next turn.
                    let _ = parser.feed(&piece);
                }
            }
            Some(Err(error)) => {
                self.parser = None;
                return Err(error);
            }
            None => {
                if let Some(parser) = self.parser.take() {
                    let summary = parser.finish();
                    self.summary = Some(summary.map_err(|error| failed(self.operation, error))?);
                }
            }
        }
        Ok(())
    }
}
