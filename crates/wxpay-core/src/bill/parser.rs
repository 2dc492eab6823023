use std::fmt;
use std::sync::Arc;

use super::BillError;
use super::alteration::{Alteration, lacks_backticks};
use super::lines::Lines;
use super::row::{Columns, Record, Row};

/// Reads a bill that is fed to it piece by piece, cut anywhere.
///
/// Memory is bounded by the longest line and the largest piece, as long as the rows are taken.
/// After an error there are no more rows.
///
/// ```
/// use wxpay_core::bill::{BillParser, TradeRow, TradeSummary};
///
/// // The chunks of an asynchronous body, for instance.
/// fn total(chunks: impl Iterator<Item = Vec<u8>>) -> Result<TradeSummary, wxpay_core::bill::BillError> {
///     let mut parser = BillParser::<TradeRow>::new();
///     for chunk in chunks {
///         for row in parser.feed(&chunk) {
///             println!("{}", row?.out_trade_no());
///         }
///     }
///     parser.finish()
/// }
/// ```
pub struct BillParser<R: Record> {
    lines: Lines,
    state: State<R>,
    sums: R::Sums,
}

enum State<R: Record> {
    /// Nothing but blank lines so far.
    Start,
    /// After a header that was altered: the next line of values shows whether the backticks are gone.
    Altered(u64, Alteration),
    /// After the header.
    Rows(Arc<Columns>),
    /// After the header of the totals.
    Totals(Arc<Columns>),
    End(R::Summary),
    Failed,
}

impl<R: Record> BillParser<R> {
    /// A parser at the beginning of a bill.
    pub fn new() -> Self {
        Self {
            lines: Lines::default(),
            state: State::Start,
            sums: R::Sums::default(),
        }
    }

    /// Takes the next piece of the file, and gives the rows that are complete.
    ///
    /// Rows that are not taken stay for the next call.
    pub fn feed(&mut self, bytes: &[u8]) -> Rows<'_, R> {
        if !matches!(self.state, State::Failed) {
            self.lines.feed(bytes);
        }
        Rows { parser: self }
    }

    /// Says that the file ends here, and gives its totals once they are what the rows add up to.
    ///
    /// # Errors
    /// When the bill was cut off or its last line is wrong, when a total is not what the rows make,
    /// or when rows were not taken.
    pub fn finish(mut self) -> Result<R::Summary, BillError> {
        if matches!(self.state, State::Failed) || self.next().transpose()?.is_some() {
            return Err(BillError::Unread);
        }
        if let Some((line, text)) = self.lines.rest()? {
            // A row cannot be the last line: that makes a bill that was cut off.
            self.state.line(&mut self.sums, line, text)?;
        }
        match self.state {
            State::End(summary) => Ok(summary),
            State::Altered(line, alteration) => Err(BillError::altered(line, alteration, false)),
            _ => Err(BillError::Truncated {
                line: self.lines.number(),
            }),
        }
    }

    /// The next row of what was fed so far.
    pub(crate) fn next(&mut self) -> Option<Result<R, BillError>> {
        if matches!(self.state, State::Failed) {
            return None;
        }
        loop {
            let row = match self.lines.next() {
                Ok(None) => return None,
                Ok(Some((line, text))) => self.state.line(&mut self.sums, line, text),
                Err(error) => Err(error),
            };
            match row {
                Ok(None) => {}
                Ok(Some(row)) => return Some(Ok(row)),
                Err(error) => {
                    self.state = State::Failed;
                    return Some(Err(error));
                }
            }
        }
    }
}

impl<R: Record> State<R> {
    /// Makes of a line what it is at its place: a header, a row, the totals.
    fn line(
        &mut self,
        sums: &mut R::Sums,
        line: u64,
        bytes: &[u8],
    ) -> Result<Option<R>, BillError> {
        if let Self::Altered(first, alteration) = *self {
            return match lacks_backticks(bytes) {
                Some(lacks) => Err(BillError::altered(first, alteration, lacks)),
                None => Ok(None),
            };
        }
        if let Self::Rows(columns) = self
            && bytes.starts_with(b"`")
        {
            let row = R::read(Row::new(line, bytes, columns)?)?;
            row.add(sums);
            return Ok(Some(row));
        }
        let is_first = matches!(self, Self::Start);
        let Ok(text) = std::str::from_utf8(bytes) else {
            let alteration = Alteration::of_encoding(bytes).filter(|_| is_first);
            let alteration = alteration.ok_or(BillError::Utf8 { line })?;
            *self = Self::Altered(line, alteration);
            return Ok(None);
        };
        if text.trim().is_empty() {
            return Ok(None);
        }
        match self {
            Self::Start => match Columns::new(text, R::COLUMNS, R::REQUIRED) {
                Ok(columns) => *self = Self::Rows(Arc::new(columns)),
                Err(error) => match Alteration::of_header(text, R::COLUMNS) {
                    Some(alteration) => *self = Self::Altered(line, alteration),
                    None => return Err(error),
                },
            },
            Self::Rows(_) => {
                if let Some(alteration) = Alteration::of_values(bytes) {
                    let lacks = lacks_backticks(bytes).unwrap_or(true);
                    return Err(BillError::altered(line, alteration, lacks));
                }
                let columns = Columns::new(text, R::TOTALS, 1)?;
                if columns.are_padded() {
                    return Err(BillError::altered(line, Alteration::Padding, false));
                }
                *self = Self::Totals(Arc::new(columns));
            }
            Self::Totals(columns) => {
                let row = Row::new(line, bytes, columns)?;
                *self = Self::End(R::summary(row, sums)?);
            }
            Self::End(_) | Self::Failed | Self::Altered(..) => {
                return Err(BillError::Trailing { line });
            }
        }
        Ok(None)
    }
}

impl<R: Record> Default for BillParser<R> {
    fn default() -> Self {
        Self::new()
    }
}

impl<R: Record> fmt::Debug for BillParser<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BillParser")
            .field("lines", &self.lines.number())
            .finish_non_exhaustive()
    }
}

/// The rows that a [`BillParser`] can make of what it was fed so far.
#[derive(Debug)]
#[must_use = "rows that are not taken pile up"]
pub struct Rows<'p, R: Record> {
    parser: &'p mut BillParser<R>,
}

impl<R: Record> Iterator for Rows<'_, R> {
    type Item = Result<R, BillError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.parser.next()
    }
}
