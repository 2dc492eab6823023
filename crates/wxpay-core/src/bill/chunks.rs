use std::fmt;
use std::io::{BufRead, ErrorKind};
use std::sync::Arc;

use memchr::{memchr_iter, memrchr_iter};

use super::lines::{Lines, MAX_LINE};
use super::parser::Part;
use super::row::{Columns, Record, Row};
use super::{BillError, BillParser};

/// Default number of bytes of a chunk.
const SIZE: usize = 1 << 20;

/// The chunks of a bill, for several threads that each read rows of their own.
///
/// A chunk has whole rows, about 1 MiB of them by default. Memory is bounded by the chunks that the threads hold:
/// one each, and one more for the chunk that is being cut. Chunks may be read in any order. Each is
/// given back with [`add`](Self::add), so that [`finish`](Self::finish) compares the bill's totals with all rows.
///
/// ```
/// use std::io::BufRead;
/// use std::sync::{Mutex, PoisonError};
/// use std::thread;
///
/// use wxpay_core::bill::{BillChunks, BillError, TradeRow, TradeSummary};
///
/// fn read(bill: impl BufRead + Send, threads: usize) -> Result<TradeSummary, BillError> {
///     let bill = Mutex::new(BillChunks::<_, TradeRow>::new(bill));
///     let read_some = || -> Result<(), BillError> {
///         loop {
///             let chunk = bill.lock().unwrap_or_else(PoisonError::into_inner).next();
///             let Some(mut chunk) = chunk.transpose()? else {
///                 return Ok(());
///             };
///             for row in &mut chunk {
///                 println!("{}", row?.out_trade_no());
///             }
///             let sums = chunk.finish()?;
///             bill.lock().unwrap_or_else(PoisonError::into_inner).add(sums);
///         }
///     };
///     thread::scope(|scope| {
///         let readers: Vec<_> = (0..threads).map(|_| scope.spawn(&read_some)).collect();
///         // A thread that panicked has given no chunk back: `finish` fails.
///         readers.into_iter().filter_map(|reader| reader.join().ok()).collect::<Result<(), BillError>>()
///     })?;
///     bill.into_inner().unwrap_or_else(PoisonError::into_inner).finish()
/// }
/// # let bill = "交易时间,微信订单号,商户订单号,交易状态,订单金额\n`2021-01-28 17:07:11,`42,`S1,`SUCCESS,`0.01\n总交易单数,订单总金额\n`1,`0.01\n";
/// # assert_eq!(read(bill.as_bytes(), 2)?.order_total, Some(1));
/// # Ok::<(), BillError>(())
/// ```
pub struct BillChunks<B, R: Record> {
    source: B,
    size: usize,
    state: State<R>,
    /// Number of chunks handed out that were not given back.
    missing: usize,
    sums: R::Sums,
    totals: Option<Row>,
}

enum State<R: Record> {
    /// Before the header.
    Start(BillParser<R>),
    /// Within the rows: the bytes that belong to no chunk yet.
    Rows {
        columns: Arc<Columns>,
        buffer: Vec<u8>,
        /// Number of lines before them.
        line: u64,
    },
    End,
    Failed,
}

impl<B: BufRead, R: Record> BillChunks<B, R> {
    /// Cuts the bill from its beginning.
    pub fn new(source: B) -> Self {
        Self {
            source,
            size: SIZE,
            state: State::Start(BillParser::new()),
            missing: 0,
            sums: R::Sums::default(),
            totals: None,
        }
    }

    /// Sets the size of a chunk in bytes. A chunk may be a row or two longer. Default: 1 MiB.
    #[must_use]
    pub const fn with_chunk_size(mut self, bytes: usize) -> Self {
        self.size = bytes;
        self
    }

    /// Takes the sums of a chunk that was read.
    pub fn add(&mut self, sums: ChunkSums<R>) {
        self.missing = self.missing.saturating_sub(1);
        R::merge(&mut self.sums, &sums.part.sums);
        if let Some(totals) = sums.part.totals {
            self.totals = Some(totals);
        }
    }

    /// Compares the bill's totals with the rows of all chunks, and returns them.
    ///
    /// # Errors
    /// When a total differs from the sum of the rows, or when a chunk was not taken or not given back.
    pub fn finish(self) -> Result<R::Summary, BillError> {
        match (self.state, self.missing, self.totals) {
            (State::End, 0, Some(totals)) => R::summary(totals, &self.sums),
            _ => Err(BillError::Unread),
        }
    }

    fn cut(&mut self) -> Result<Option<BillChunk<R>>, BillError> {
        loop {
            let bytes = loop {
                match self.source.fill_buf() {
                    Err(error) if error.kind() == ErrorKind::Interrupted => {}
                    other => break other?,
                }
            };
            let len = bytes.len().min(self.size.max(1));
            let is_end = len == 0;
            let chunk = match &mut self.state {
                State::Start(parser) => {
                    parser.read_header(&bytes[..len])?;
                    match parser.columns().cloned() {
                        Some(columns) => {
                            let (line, buffer) = std::mem::take(parser).into_lines();
                            self.state = State::Rows {
                                columns,
                                buffer,
                                line,
                            };
                        }
                        None if is_end => {
                            // Which names what is wrong.
                            std::mem::take(parser).finish()?;
                        }
                        None => {}
                    }
                    None
                }
                State::Rows {
                    columns,
                    buffer,
                    line,
                } => {
                    buffer.extend_from_slice(&bytes[..len]);
                    let end = match is_end {
                        true => Some(buffer.len()),
                        false if buffer.len() < self.size => None,
                        false => place_to_cut(buffer, self.size),
                    };
                    end.map(|end| {
                        let mut rest = Vec::new();
                        if !is_end {
                            rest.reserve(buffer.len());
                            rest.extend_from_slice(&buffer[end..]);
                        }
                        let mut bytes = std::mem::replace(buffer, rest);
                        bytes.truncate(end);
                        let before = *line;
                        *line += memchr_iter(b'\n', &bytes).count() as u64;
                        BillChunk {
                            parser: BillParser::of_part(Lines::behind(before, bytes), columns),
                            is_last: is_end,
                        }
                    })
                }
                State::End | State::Failed => return Ok(None),
            };
            self.source.consume(len);
            if chunk.is_some() {
                if is_end {
                    self.state = State::End;
                }
                self.missing += 1;
                return Ok(chunk);
            }
        }
    }
}

/// Start of a row that is followed by another line of values, so that the two lines of the totals stay together.
/// `None` until more bytes come.
fn place_to_cut(buffer: &[u8], size: usize) -> Option<usize> {
    let begins = |place: &usize| buffer.get(*place) == Some(&b'`');
    let mut rows = memrchr_iter(b'\n', buffer)
        .map(|end| end + 1)
        .filter(begins);
    match rows.nth(1) {
        Some(place) if place > 0 => Some(place),
        // No row is as long: the parser says so.
        _ => (buffer.len() > size.saturating_add(4 * MAX_LINE)).then_some(buffer.len()),
    }
}

impl<B: BufRead, R: Record> Iterator for BillChunks<B, R> {
    type Item = Result<BillChunk<R>, BillError>;

    fn next(&mut self) -> Option<Self::Item> {
        let cut = self.cut();
        if cut.is_err() {
            self.state = State::Failed;
        }
        cut.transpose()
    }
}

impl<B, R: Record> fmt::Debug for BillChunks<B, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BillChunks")
            .field("size", &self.size)
            .field("missing", &self.missing)
            .finish_non_exhaustive()
    }
}

/// Some rows of a bill, as an iterator.
///
/// It ends after its last row, or after its first error.
pub struct BillChunk<R: Record> {
    parser: BillParser<R>,
    is_last: bool,
}

impl<R: Record> BillChunk<R> {
    /// Ends the reading of the chunk, and returns what its rows add up to.
    ///
    /// # Errors
    /// When rows were not taken, when the last row is not whole, or when the bill's totals are missing or followed by
    /// something else.
    pub fn finish(self) -> Result<ChunkSums<R>, BillError> {
        let part = self.parser.finish_part(self.is_last)?;
        Ok(ChunkSums { part })
    }
}

impl<R: Record> Iterator for BillChunk<R> {
    type Item = Result<R, BillError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.parser.next()
    }
}

impl<R: Record> fmt::Debug for BillChunk<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BillChunk")
            .field("parser", &self.parser)
            .field("is_last", &self.is_last)
            .finish()
    }
}

/// Sums of the rows of a chunk, for [`BillChunks::add`].
#[must_use = "the bill's totals cannot be compared without it"]
pub struct ChunkSums<R: Record> {
    part: Part<R>,
}

impl<R: Record> fmt::Debug for ChunkSums<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChunkSums").finish_non_exhaustive()
    }
}
