use std::fmt;
use std::sync::Arc;

use super::BillError;
use super::alteration::{Alteration, lacks_backticks};
use super::lines::{Line, Lines, MAX_LINE};
use super::row::{Columns, Record, Row, separators};

/// Reads a bill that is fed to it piece by piece, cut anywhere.
///
/// Memory is bounded by the longest line and the largest piece, as long as the rows are taken. After an error it
/// returns no more rows.
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
    /// Other parsers read other parts of the bill, so the totals are not of these rows alone.
    is_part: bool,
}

enum State<R: Record> {
    /// Nothing but blank lines so far.
    Start,
    /// After a header that was altered: the next line of values shows whether the backticks are gone.
    Altered(u64, Alteration),
    /// After the header, perhaps within a row.
    Rows(Arc<Columns>, Option<Partial>),
    /// After the header of the totals.
    Totals(Arc<Columns>),
    End(R::Summary),
    /// After the totals of a bill of which this is a part.
    Stated(Row),
    Failed,
}

/// Sums of a part of a bill.
pub(super) struct Part<R: Record> {
    pub(super) sums: R::Sums,
    /// The line of the totals, in the last part.
    pub(super) totals: Option<Row>,
}

/// The first lines of a row that has a line end in a value.
struct Partial {
    line: u64,
    /// Number of values in its first line.
    found: usize,
    /// Number of values in all of its lines.
    values: usize,
    text: Vec<u8>,
    /// The line end behind its last line.
    end: &'static [u8],
}

impl Partial {
    const fn error(&self, columns: &Columns) -> BillError {
        BillError::Values {
            line: self.line,
            found: self.found,
            expected: columns.len(),
        }
    }
}

impl<R: Record> BillParser<R> {
    /// Creates a parser for the beginning of a bill.
    pub fn new() -> Self {
        Self {
            lines: Lines::default(),
            state: State::Start,
            sums: R::Sums::default(),
            is_part: false,
        }
    }

    /// A parser of rows of a bill with those columns, and of its totals if they are there.
    pub(super) fn of_part(lines: Lines, columns: &Arc<Columns>) -> Self {
        Self {
            lines,
            state: State::Rows(Arc::clone(columns), None),
            sums: R::Sums::default(),
            is_part: true,
        }
    }

    /// The columns, once the header was read.
    pub(super) const fn columns(&self) -> Option<&Arc<Columns>> {
        match &self.state {
            State::Rows(columns, _) => Some(columns),
            _ => None,
        }
    }

    /// Takes lines up to the header.
    pub(super) fn read_header(&mut self, bytes: &[u8]) -> Result<(), BillError> {
        self.lines.feed(bytes);
        while self.columns().is_none()
            && let Some(line) = self.lines.next()?
        {
            self.state.line(&mut self.sums, line, self.is_part)?;
        }
        Ok(())
    }

    /// Returns the number of lines so far and the bytes after them.
    pub(super) fn into_lines(self) -> (u64, Vec<u8>) {
        self.lines.into_rest()
    }

    /// Ends a part of a bill.
    pub(super) fn finish_part(mut self, is_last: bool) -> Result<Part<R>, BillError> {
        if matches!(self.state, State::Failed) || self.next().transpose()?.is_some() {
            return Err(BillError::Unread);
        }
        if let Some(line) = self.lines.rest()? {
            self.state.line(&mut self.sums, line, self.is_part)?;
        }
        let line = self.lines.number();
        let totals = match self.state {
            State::Rows(columns, Some(partial)) => return Err(partial.error(&columns)),
            State::Rows(..) if !is_last => None,
            State::Stated(row) if is_last => Some(row),
            // The last part begins with two lines of values at least.
            State::Stated(row) => {
                let line = row.line() + 1;
                return Err(BillError::Trailing { line });
            }
            _ => return Err(BillError::Truncated { line }),
        };
        Ok(Part {
            sums: self.sums,
            totals,
        })
    }

    /// Takes the next piece of the file and returns the complete rows.
    ///
    /// Rows that the caller does not take stay for the next call.
    pub fn feed(&mut self, bytes: &[u8]) -> Rows<'_, R> {
        if !matches!(self.state, State::Failed) {
            self.lines.feed(bytes);
        }
        Rows { parser: self }
    }

    /// Ends the file and returns its totals once they match the rows.
    ///
    /// # Errors
    /// When the bill was cut off or its last line is wrong, when a total differs from the sum of the rows, or when
    /// rows were not taken.
    pub fn finish(mut self) -> Result<R::Summary, BillError> {
        if matches!(self.state, State::Failed) || self.next().transpose()?.is_some() {
            return Err(BillError::Unread);
        }
        if let Some(line) = self.lines.rest()? {
            // A row cannot be the last line: that makes a bill that was cut off.
            self.state.line(&mut self.sums, line, self.is_part)?;
        }
        match self.state {
            State::End(summary) => Ok(summary),
            State::Rows(columns, Some(partial)) => Err(partial.error(&columns)),
            State::Altered(line, alteration) => Err(BillError::altered(line, alteration, false)),
            _ => Err(BillError::Truncated {
                line: self.lines.number(),
            }),
        }
    }

    /// The next row of the bytes so far.
    pub(crate) fn next(&mut self) -> Option<Result<R, BillError>> {
        if matches!(self.state, State::Failed) {
            return None;
        }
        loop {
            let row = match self.lines.next() {
                Ok(None) => return None,
                Ok(Some(line)) => self.state.line(&mut self.sums, line, self.is_part),
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
    /// Interprets a line by its position: header, row or totals.
    fn line(
        &mut self,
        sums: &mut R::Sums,
        line: Line<'_>,
        is_part: bool,
    ) -> Result<Option<R>, BillError> {
        let Line {
            number: line,
            text: bytes,
            end,
        } = line;
        if let Self::Altered(first, alteration) = *self {
            return match lacks_backticks(bytes) {
                Some(lacks) => Err(BillError::altered(first, alteration, lacks)),
                None => Ok(None),
            };
        }
        if let Self::Rows(columns, partial) = self
            && (bytes.starts_with(b"`") || partial.is_some())
        {
            let Some(row) = Self::row(columns, partial, (line, bytes, end))? else {
                return Ok(None);
            };
            let row = R::read(row)?;
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
                Ok(columns) => *self = Self::Rows(Arc::new(columns), None),
                Err(error) => match Alteration::of_header(text, R::COLUMNS) {
                    Some(alteration) => *self = Self::Altered(line, alteration),
                    None => return Err(error),
                },
            },
            Self::Rows(..) => {
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
                *self = match is_part {
                    true => Self::Stated(row),
                    false => Self::End(R::summary(row, sums)?),
                };
            }
            Self::End(_) | Self::Stated(_) | Self::Failed | Self::Altered(..) => {
                return Err(BillError::Trailing { line });
            }
        }
        Ok(None)
    }

    /// Takes a line of a row; `None` if the row goes on in the next line.
    ///
    /// Bills write a line end within a value as two characters. Where one stands there itself, its row has too few
    /// values, and the next line begins with no backtick. Neither rows nor totals begin like that, and no header
    /// follows on an incomplete row.
    fn row(
        columns: &Arc<Columns>,
        partial: &mut Option<Partial>,
        (line, bytes, end): (u64, &[u8], &'static [u8]),
    ) -> Result<Option<Row>, BillError> {
        let expected = columns.len();
        let Some(mut begun) = partial.take() else {
            return match Row::new(line, bytes, columns) {
                Err(BillError::Values { found, .. }) if found < expected => {
                    *partial = Some(Partial {
                        line,
                        found,
                        values: found,
                        text: bytes.to_vec(),
                        end,
                    });
                    Ok(None)
                }
                row => row.map(Some),
            };
        };
        if bytes.starts_with(b"`") {
            return Err(begun.error(columns));
        }
        begun.text.extend_from_slice(begun.end);
        begun.text.extend_from_slice(bytes);
        begun.end = end;
        if begun.text.len() > MAX_LINE {
            return Err(BillError::LongLine {
                line: begun.line,
                max: MAX_LINE,
            });
        }
        begun.values += separators(bytes);
        if begun.values > expected {
            return Err(begun.error(columns));
        }
        if begun.values < expected {
            *partial = Some(begun);
            return Ok(None);
        }
        Row::new(begun.line, &begun.text, columns).map(Some)
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

/// The complete rows in the bytes that a [`BillParser`] was fed so far.
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
