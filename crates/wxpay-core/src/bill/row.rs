use std::fmt;
use std::sync::Arc;

use memchr::memmem;

use super::BillError;
use super::alteration::Alteration;
use super::amount::{count, fen};
use crate::datetime::DateTime;

/// Prefix of each value.
const BEFORE: &str = "`";

/// Separator between two values. A comma alone may be part of one: values are not quoted.
const BETWEEN: &str = ",`";

/// The columns of a header.
#[derive(Debug)]
pub(super) struct Columns {
    names: Vec<String>,
    /// Where the columns that are known by a number stand.
    known: Vec<Option<usize>>,
}

/// The names of the columns that have a number, each with those it had in earlier bills.
pub(super) type Known = &'static [&'static [&'static str]];

impl Columns {
    /// Reads a header and finds the known columns, of which the first `required` must be there.
    pub(super) fn new(header: &str, known: Known, required: usize) -> Result<Self, BillError> {
        let names: Vec<_> = header.split(',').map(|name| plain(name.trim())).collect();
        let known: Vec<_> = known
            .iter()
            .enumerate()
            .map(|(number, aliases)| {
                let place = names
                    .iter()
                    .position(|name| aliases.contains(&name.as_str()));
                match (place, aliases) {
                    (None, [column, ..]) if number < required => Err(BillError::Header { column }),
                    _ => Ok(place),
                }
            })
            .collect::<Result<_, _>>()?;
        Ok(Self { names, known })
    }

    /// Returns whether the header ends with a column without a name.
    pub(super) fn are_padded(&self) -> bool {
        self.names.last().is_some_and(String::is_empty)
    }
}

/// A column's name with the plain brackets that some bills have wide.
fn plain(name: &str) -> String {
    name.replace('（', "(").replace('）', ")")
}

/// One line of a bill: its values by the names of their columns.
#[derive(Clone)]
pub struct Row {
    line: u64,
    text: String,
    /// Where each value begins and ends in the text.
    values: Vec<(u32, u32)>,
    columns: Arc<Columns>,
}

impl Row {
    /// Takes a line of values apart.
    pub(super) fn new(line: u64, text: String, columns: &Arc<Columns>) -> Result<Self, BillError> {
        if !text.starts_with(BEFORE) {
            let alteration = Alteration::of_values(&text).unwrap_or(Alteration::Backticks);
            return Err(BillError::altered(line, alteration, true));
        }
        let expected = columns.names.len();
        let mut values = Vec::with_capacity(expected);
        // Lines are short: their places fit.
        let place = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        let mut start = BEFORE.len();
        for end in memmem::find_iter(text.as_bytes(), BETWEEN) {
            values.push((place(start), place(end)));
            start = end + BETWEEN.len();
        }
        values.push((place(start), place(text.len())));
        if values.len() == 1 && expected > 1 && text.split([',', '\t', ';']).count() >= expected {
            let alteration = match text {
                _ if text.contains('\t') => Alteration::Tabs,
                _ if text.contains(';') => Alteration::Semicolons,
                _ if text.contains(",\"") => Alteration::Quotes,
                _ => Alteration::Backticks,
            };
            return Err(BillError::altered(
                line,
                alteration,
                !text[1..].contains(BEFORE),
            ));
        }
        if values.len() != expected {
            return Err(BillError::Values {
                line,
                found: values.len(),
                expected,
            });
        }
        Ok(Self {
            line,
            text,
            values,
            columns: Arc::clone(columns),
        })
    }

    /// The number of its line in the file, counted from 1.
    pub const fn line(&self) -> u64 {
        self.line
    }

    /// The value of the column of that name, as it stands in the bill; `None` without such a column.
    ///
    /// Bills replace line ends within a value by `\r` and `\n` as two characters; nothing of that is undone.
    pub fn get(&self, column: &str) -> Option<&str> {
        let place = self.columns.names.iter().position(|name| name == column)?;
        self.at(place)
    }

    /// The amount in the column of that name, in fen; `None` where there is no such column, or nothing in it.
    ///
    /// # Errors
    /// When it is not a number of yuan that makes whole fen.
    pub fn fen(&self, column: &str) -> Result<Option<i64>, BillError> {
        let place = self.columns.names.iter().position(|name| name == column);
        self.fen_at(place)
    }

    /// The columns' names with their values, in the order of the bill.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let names = self.columns.names.iter();
        names
            .enumerate()
            .filter_map(|(place, name)| Some((name.as_str(), self.at(place)?)))
    }

    /// The text of a known column; empty where the bill does not have it.
    pub(super) fn text(&self, number: usize) -> &str {
        self.known(number)
            .and_then(|place| self.at(place))
            .unwrap_or_default()
    }

    /// The amount of a known column in fen.
    pub(super) fn amount(&self, number: usize) -> Result<Option<i64>, BillError> {
        self.fen_at(self.known(number))
    }

    /// A total of amounts in fen; `None` without such a column. With one there is a total: a line
    /// that was cut off does not pass for one that states less.
    pub(super) fn total(&self, number: usize) -> Result<Option<i64>, BillError> {
        if self.known(number).is_some() && self.text(number).is_empty() {
            return Err(self.wrong(number, "an amount in yuan and fen"));
        }
        self.amount(number)
    }

    /// A number of rows; `None` without such a column.
    pub(super) fn count(&self, number: usize) -> Result<Option<u64>, BillError> {
        if self.known(number).is_none() {
            return Ok(None);
        }
        let count = count(self.text(number));
        let count = count.ok_or_else(|| self.wrong(number, "a number of rows"))?;
        Ok(Some(count))
    }

    /// The moment in a known column, in Beijing's time.
    pub(super) fn time(&self, number: usize) -> Result<Option<DateTime>, BillError> {
        match self.text(number) {
            "" => Ok(None),
            text => {
                let time = beijing(text).ok_or_else(|| self.wrong(number, "a time"))?;
                Ok(Some(time))
            }
        }
    }

    /// A value that must be there and is not, or has another form.
    pub(super) fn wrong(&self, number: usize, expected: &'static str) -> BillError {
        BillError::Value {
            line: self.line,
            column: self.name(number),
            expected,
        }
    }

    /// The name of a known column, as this bill has it.
    pub(super) fn name(&self, number: usize) -> String {
        let place = self.known(number);
        place
            .and_then(|place| self.columns.names.get(place))
            .cloned()
            .unwrap_or_default()
    }

    fn known(&self, number: usize) -> Option<usize> {
        self.columns.known.get(number).copied().flatten()
    }

    fn at(&self, place: usize) -> Option<&str> {
        let (start, end) = *self.values.get(place)?;
        self.text.get(start as usize..end as usize)
    }

    fn fen_at(&self, place: Option<usize>) -> Result<Option<i64>, BillError> {
        let Some(place) = place else { return Ok(None) };
        match self.at(place) {
            None | Some("") => Ok(None),
            Some(text) => match fen(text) {
                Some(fen) => Ok(Some(fen)),
                None => Err(BillError::Value {
                    line: self.line,
                    column: self.columns.names[place].clone(),
                    expected: "an amount in yuan and fen",
                }),
            },
        }
    }
}

impl fmt::Debug for Row {
    /// Leaves the values out, which hold what people have a right to keep private.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Row(line {}, {} values)", self.line, self.values.len())
    }
}

/// `2015-01-01 10:00:00`, which bills write without an offset and mean in Beijing.
fn beijing(text: &str) -> Option<DateTime> {
    let (date, time) = text.split_once(' ')?;
    let time = time.trim_start();
    if date.len() != 10 || time.len() != 8 {
        return None;
    }
    let mut written = *b"0000-00-00T00:00:00+08:00";
    written[..10].copy_from_slice(date.as_bytes());
    written[11..19].copy_from_slice(time.as_bytes());
    std::str::from_utf8(&written).ok()?.parse().ok()
}

/// A kind of row: [`TradeRow`](super::TradeRow) or [`FundFlowRow`](super::FundFlowRow).
pub trait Record: sealed::Sealed + Sized {
    /// The totals at the end of a bill with such rows.
    type Summary: Clone + fmt::Debug;
}

pub(super) mod sealed {
    use super::{BillError, Known, Record, Row};

    pub trait Sealed {
        /// The known columns, those first that every bill of the kind has.
        const COLUMNS: Known;
        const REQUIRED: usize;
        /// The same of the totals.
        const TOTALS: Known;
        /// Sum of the rows so far.
        type Sums: Default + std::fmt::Debug;

        fn read(row: Row) -> Result<Self, BillError>
        where
            Self: Sized;
        fn add(&self, sums: &mut Self::Sums);
        fn summary(row: Row, sums: &Self::Sums) -> Result<<Self as Record>::Summary, BillError>
        where
            Self: Record;
    }
}

/// Compares a stated total with the rows'; one that is not stated is not compared.
pub(super) fn compare(
    row: &Row,
    number: usize,
    stated: Option<i128>,
    counted: i128,
) -> Result<(), BillError> {
    match stated {
        Some(stated) if stated != counted => Err(BillError::Total {
            line: row.line(),
            column: row.name(number),
            stated,
            counted,
        }),
        _ => Ok(()),
    }
}
