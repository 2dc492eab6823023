use std::fmt;
use std::sync::Arc;

use super::BillError;
use super::alteration::Alteration;
use super::amount::{count, fen};
use crate::clock::Timestamp;
use crate::date::{days, days_in};
use crate::datetime::DateTime;

/// Prefix of each value.
const BEFORE: u8 = b'`';

/// Separator between two values. A comma alone may be part of one: values are not quoted.
const BETWEEN: &[u8] = b",`";

/// Minutes from UTC to Beijing.
const BEIJING: i16 = 480;

/// Number of values whose places a row holds without an allocation. Trade bills have 24 to 29.
const FEW: usize = 32;

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

    /// Number of columns.
    pub(super) const fn len(&self) -> usize {
        self.names.len()
    }

    /// Returns whether the header ends with a column without a name.
    pub(super) fn are_padded(&self) -> bool {
        self.names.last().is_some_and(String::is_empty)
    }
}

/// A column's name with full-width brackets replaced by ASCII ones.
fn plain(name: &str) -> String {
    name.replace('（', "(").replace('）', ")")
}

/// One line of a bill: its values by the names of their columns.
#[derive(Clone)]
pub struct Row {
    line: u64,
    /// UTF-8, like each value, because values end with ASCII characters.
    text: Box<[u8]>,
    places: Places,
    columns: Arc<Columns>,
}

/// Where the values of a line end, each at a comma before a backtick, except the last one.
#[derive(Clone)]
enum Places {
    Few { ends: [u16; FEW - 1], len: u8 },
    Many(Box<[u16]>),
}

impl Places {
    /// Finds them; `None` for a line that is not UTF-8.
    fn of(text: &[u8]) -> Option<Self> {
        let (mut few, mut len) = ([0; FEW - 1], 0_u8);
        let mut many = Vec::new();
        let is_text = for_each_end(text, |end| {
            // A line is short enough for all places of commas with something behind them.
            let end = u16::try_from(end).unwrap_or(u16::MAX);
            match few.get_mut(usize::from(len)) {
                Some(place) => {
                    *place = end;
                    len += 1;
                }
                None => {
                    if many.is_empty() {
                        many.extend_from_slice(&few);
                    }
                    many.push(end);
                }
            }
        });
        is_text.then(|| match many.is_empty() {
            true => Self::Few { ends: few, len },
            false => Self::Many(many.into()),
        })
    }

    fn ends(&self) -> &[u16] {
        match self {
            Self::Few { ends, len } => ends.get(..usize::from(*len)).unwrap_or_default(),
            Self::Many(ends) => ends,
        }
    }

    /// Number of values.
    fn len(&self) -> usize {
        self.ends().len() + 1
    }

    /// Start and end of a value in a line of that length.
    fn get(&self, value: usize, len: usize) -> Option<(usize, usize)> {
        let ends = self.ends();
        let start = match value.checked_sub(1) {
            None => 1,
            Some(before) => usize::from(*ends.get(before)?) + BETWEEN.len(),
        };
        Some((start, ends.get(value).map_or(len, |end| usize::from(*end))))
    }
}

/// Number of values that end within a part of a line.
pub(super) fn separators(text: &[u8]) -> usize {
    let mut number = 0;
    for_each_end(text, |_| number += 1);
    number
}

/// Calls `found` with the place of each comma that a backtick follows. Returns whether the text is UTF-8.
///
/// Values have ten bytes, and a search for each of them takes longer than the bytes do. So eight bytes are compared at
/// once, and each backtick is a bit of the result. On the way, it notes which part is not ASCII: only that part can be
/// invalid UTF-8.
fn for_each_end(text: &[u8], mut found: impl FnMut(usize)) -> bool {
    const LOW: u64 = u64::from_ne_bytes([0x7f; 8]);
    const BACKTICKS: u64 = u64::from_ne_bytes([BEFORE; 8]);
    let mut check = |at: usize| {
        if let Some(before) = at.checked_sub(1)
            && text[before] == b','
        {
            found(before);
        }
    };
    let (mut first_wide, mut after_wide) = (text.len(), 0);
    let (words, rest) = text.as_chunks();
    for (number, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        if word & !LOW != 0 {
            first_wide = first_wide.min(number * 8);
            after_wide = number * 8 + 8;
        }
        let other = word ^ BACKTICKS;
        // The highest bit of each byte that is zero: no carry leaves a byte.
        let mut backticks = !(((other & LOW) + LOW) | other | LOW);
        while backticks != 0 {
            check(number * 8 + backticks.trailing_zeros() as usize / 8);
            backticks &= backticks - 1;
        }
    }
    let start = words.len() * 8;
    for (offset, byte) in rest.iter().enumerate() {
        if *byte == BEFORE {
            check(start + offset);
        }
    }
    if !rest.is_ascii() {
        first_wide = first_wide.min(start);
        after_wide = text.len();
    }
    let wide = text.get(first_wide..after_wide).unwrap_or_default();
    std::str::from_utf8(wide).is_ok()
}

impl Row {
    /// Takes a line of values apart.
    pub(super) fn new(line: u64, text: &[u8], columns: &Arc<Columns>) -> Result<Self, BillError> {
        let places = Places::of(text).ok_or(BillError::Utf8 { line })?;
        if text.first() != Some(&BEFORE) {
            let alteration = Alteration::of_values(text).unwrap_or(Alteration::Backticks);
            return Err(BillError::altered(line, alteration, true));
        }
        let expected = columns.names.len();
        if places.len() != expected {
            let separators = text.iter().filter(|byte| b",\t;".contains(byte));
            if places.len() == 1 && separators.count() + 1 >= expected {
                let alteration = match text {
                    _ if text.contains(&b'\t') => Alteration::Tabs,
                    _ if text.contains(&b';') => Alteration::Semicolons,
                    _ if text.windows(2).any(|pair| pair == b",\"") => Alteration::Quotes,
                    _ => Alteration::Backticks,
                };
                let lacks_backticks = !text[1..].contains(&BEFORE);
                return Err(BillError::altered(line, alteration, lacks_backticks));
            }
            return Err(BillError::Values {
                line,
                found: places.len(),
                expected,
            });
        }
        Ok(Self {
            line,
            text: text.into(),
            places,
            columns: Arc::clone(columns),
        })
    }

    /// The number of its line in the file, counted from 1.
    pub const fn line(&self) -> u64 {
        self.line
    }

    /// The value of the column with that name, as in the bill; `None` if the bill lacks the column.
    ///
    /// Bills write line ends within a value as `\r` and `\n`, two characters each. They are returned as they are, and
    /// so are real line ends within a value.
    pub fn get(&self, column: &str) -> Option<&str> {
        let place = self.columns.names.iter().position(|name| name == column)?;
        self.at(place)
    }

    /// The amount in the column with that name, in fen; `None` if the column is missing or empty.
    ///
    /// # Errors
    /// When it is not an amount in yuan with whole fen.
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

    /// A total of amounts in fen; `None` if the bill lacks the column. Otherwise the total must be there, so a
    /// truncated line is noticed.
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
        let place = self.known(number);
        match place.and_then(|place| self.bytes(place)) {
            None | Some([]) => Ok(None),
            Some(text) => {
                let time = beijing(text).ok_or_else(|| self.wrong(number, "a time"))?;
                Ok(Some(time))
            }
        }
    }

    /// Error for a value that is missing or has another form.
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
        std::str::from_utf8(self.bytes(place)?).ok()
    }

    fn bytes(&self, place: usize) -> Option<&[u8]> {
        let (start, end) = self.places.get(place, self.text.len())?;
        self.text.get(start..end)
    }

    fn fen_at(&self, place: Option<usize>) -> Result<Option<i64>, BillError> {
        let Some(place) = place else { return Ok(None) };
        match self.bytes(place) {
            None | Some([]) => Ok(None),
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
    /// Leaves out the values, which may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Row(line {}, {} values)", self.line, self.places.len())
    }
}

/// `2015-01-01 10:00:00`, which bills write in Beijing time without an offset.
fn beijing(text: &[u8]) -> Option<DateTime> {
    plain_beijing(text).or_else(|| beijing_in_any_form(std::str::from_utf8(text).ok()?))
}

/// The form of nearly all times; `None` for every other, and for a leap second.
fn plain_beijing(text: &[u8]) -> Option<DateTime> {
    let text: &[u8; 19] = text.try_into().ok()?;
    let separators = [text[4], text[7], text[10], text[13], text[16]];
    if separators != *b"-- ::" {
        return None;
    }
    let two = |place: usize| {
        let digits = [text[place], text[place + 1]].map(|byte| byte.wrapping_sub(b'0'));
        let is_number = digits.iter().all(|digit| *digit <= 9);
        is_number.then(|| i64::from(digits[0] * 10 + digits[1]))
    };
    let year = two(0)? * 100 + two(2)?;
    let (month, day) = (two(5)?, two(8)?);
    let (hour, minute, second) = (two(11)?, two(14)?, two(17)?);
    let is_day = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
    if !is_day || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let second_of_day = hour * 3_600 + minute * 60 + second;
    let unix = days(year, month, day) * 86_400 + second_of_day - i64::from(BEIJING) * 60;
    DateTime::from_timestamp(Timestamp::from_unix(unix), BEIJING).ok()
}

fn beijing_in_any_form(text: &str) -> Option<DateTime> {
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
        /// The known columns. Those that every bill of this kind has come first.
        const COLUMNS: Known;
        const REQUIRED: usize;
        /// The same for the totals.
        const TOTALS: Known;
        /// Sum of the rows so far.
        type Sums: Default + std::fmt::Debug + Send;

        fn read(row: Row) -> Result<Self, BillError>
        where
            Self: Sized;
        fn add(&self, sums: &mut Self::Sums);
        /// Adds the sums of other rows.
        fn merge(sums: &mut Self::Sums, others: &Self::Sums);
        fn summary(row: Row, sums: &Self::Sums) -> Result<<Self as Record>::Summary, BillError>
        where
            Self: Record;
    }
}

/// Compares a stated total with the sum of the rows.
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

#[cfg(test)]
mod tests {
    use memchr::memmem;
    use proptest::prelude::*;

    use super::*;

    fn ends(text: &str) -> Vec<usize> {
        let mut ends = Vec::new();
        for_each_end(text.as_bytes(), |end| ends.push(end));
        ends
    }

    proptest! {
        #[test]
        fn what_is_not_utf8_is_found(mut text in "[,`a龙é\u{10ffff}]{0,30}".prop_map(String::into_bytes), spoilt in any::<(prop::sample::Index, u8)>()) {
            let is_text = |text: &[u8]| for_each_end(text, |_| ());
            prop_assert!(is_text(&text));
            if !text.is_empty() {
                let place = spoilt.0.index(text.len());
                text[place] = spoilt.1;
            }
            prop_assert_eq!(is_text(&text), std::str::from_utf8(&text).is_ok());
        }

        #[test]
        fn values_end_at_a_comma_before_a_backtick(text in "([`,\\x00ax\u{7f}\u{80}龙]|,`){0,60}") {
            let expected: Vec<_> = memmem::find_iter(text.as_bytes(), BETWEEN).collect();
            prop_assert_eq!(ends(&text), &expected[..]);
            let places = Places::of(text.as_bytes()).unwrap();
            prop_assert_eq!(places.len(), expected.len() + 1);
            let values: Vec<_> = (0..=expected.len())
                .filter_map(|value| places.get(value, text.len()))
                .collect();
            prop_assert_eq!(values.len(), places.len());
            prop_assert_eq!(values.last().map(|(_, end)| *end), Some(text.len()));
            for (value, end) in values.iter().zip(&expected) {
                prop_assert_eq!(value.1, *end);
            }
            prop_assert!(places.get(places.len(), text.len()).is_none());
        }

        #[test]
        fn the_short_way_reads_the_same_times(
            text in "[0-2][0-9]{3}[-/][01][0-9]-[0-3][0-9] [0-2][0-9]:[0-6][0-9]:[0-6][0-9]",
        ) {
            if let Some(time) = plain_beijing(text.as_bytes()) {
                let other = beijing_in_any_form(&text);
                prop_assert_eq!(other, Some(time));
                prop_assert_eq!(other.map(|other| other.to_string()), Some(time.to_string()));
            } else if !text.ends_with(":60") && !text.contains('/') {
                prop_assert_eq!(beijing_in_any_form(&text), None);
            }
        }
    }

    #[test]
    fn a_line_of_any_number_of_values_is_taken_apart() {
        for number in [1, 2, FEW - 1, FEW, FEW + 1, FEW + 2, 300] {
            let text: Vec<_> = (0..number).map(|value| format!("`{value}")).collect();
            let text = text.join(",");
            let places = Places::of(text.as_bytes()).unwrap();
            assert_eq!(places.len(), number);
            for value in 0..number {
                let (start, end) = places.get(value, text.len()).unwrap();
                assert_eq!(text[start..end], value.to_string());
            }
        }
    }
}
