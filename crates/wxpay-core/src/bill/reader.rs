use std::fmt;
use std::io::{BufRead, ErrorKind};

use super::row::Record;
use super::{BillError, BillParser};

/// Read chunk size, in bytes.
const PIECE: usize = 64 * 1024;

/// The rows of a bill that is read from a [`BufRead`]: a file, a decompressor, a slice of bytes.
///
/// The iterator ends after the last row, once the totals match the rows, or after its first error.
pub struct BillReader<B, R: Record> {
    source: B,
    parser: Option<BillParser<R>>,
    summary: Option<R::Summary>,
}

impl<B: BufRead, R: Record> BillReader<B, R> {
    /// Reads the bill from its beginning.
    pub fn new(source: B) -> Self {
        Self {
            source,
            parser: Some(BillParser::new()),
            summary: None,
        }
    }

    /// The bill's totals, after the iterator ended without an error.
    pub const fn summary(&self) -> Option<&R::Summary> {
        self.summary.as_ref()
    }

    /// Feeds the parser from the source; returns `false` at the end.
    fn fill(&mut self) -> Result<bool, BillError> {
        let bytes = loop {
            match self.source.fill_buf() {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        // A source may have all of a bill at once.
        let len = bytes.len().min(PIECE);
        if let Some(parser) = &mut self.parser {
            // The rows are taken by the next turn.
            let _ = parser.feed(&bytes[..len]);
        }
        self.source.consume(len);
        Ok(len > 0)
    }
}

impl<B: BufRead, R: Record> Iterator for BillReader<B, R> {
    type Item = Result<R, BillError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let row = self.parser.as_mut()?.next();
            match row {
                Some(Ok(row)) => return Some(Ok(row)),
                Some(Err(error)) => {
                    self.parser = None;
                    return Some(Err(error));
                }
                None => {}
            }
            match self.fill() {
                Ok(true) => {}
                Ok(false) => match self.parser.take()?.finish() {
                    Ok(summary) => {
                        self.summary = Some(summary);
                        return None;
                    }
                    Err(error) => return Some(Err(error)),
                },
                Err(error) => {
                    self.parser = None;
                    return Some(Err(error));
                }
            }
        }
    }
}

impl<B, R: Record> fmt::Debug for BillReader<B, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BillReader")
            .field("parser", &self.parser)
            .field("summary", &self.summary)
            .finish_non_exhaustive()
    }
}
