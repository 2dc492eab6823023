use std::io;

use super::alteration::Alteration;

/// A bill could not be read to its end.
///
/// Lines are counted from 1, columns are named as in the bill's header.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BillError {
    /// The source of the bytes failed.
    #[error("the bill could not be read")]
    Io {
        /// The source's error.
        #[from]
        source: io::Error,
    },
    /// The file is compressed, because it was requested with `tar_type=GZIP`. Decompress it first.
    #[error("the bill is compressed")]
    Compressed,
    /// The header does not have a column that this kind of bill always has.
    ///
    /// It is a bill of another kind, or no bill at all but an error page.
    #[error("the header does not have the column {column}")]
    Header {
        /// The missing column.
        column: &'static str,
    },
    /// The file is not as it was downloaded: some program changed its form, such as a spreadsheet that opened and
    /// saved it.
    ///
    /// Order numbers lose digits in the process. Download the bill again.
    #[error(
        "line {line}: {change}; the file was changed after the download, perhaps by a spreadsheet"
    )]
    Altered {
        /// The line.
        line: u64,
        /// The difference to a bill as it is downloaded.
        change: &'static str,
    },
    /// A line is not UTF-8.
    #[error("line {line} is not UTF-8")]
    Utf8 {
        /// The line.
        line: u64,
    },
    /// A line is longer than any line of a bill can be.
    #[error("line {line} has more than {max} bytes")]
    LongLine {
        /// The line.
        line: u64,
        /// The greatest length in bytes.
        max: usize,
    },
    /// The number of values in a line differs from the number of columns in its header.
    ///
    /// The format cannot tell a comma and a backtick within a value from its end.
    #[error("line {line} has {found} values instead of {expected}")]
    Values {
        /// The line.
        line: u64,
        /// Number found.
        found: usize,
        /// Number of columns in the header.
        expected: usize,
    },
    /// A value does not have its column's form: an amount is not a whole number of fen, or a time is malformed.
    #[error("line {line}, column {column}: not {expected}")]
    Value {
        /// The line.
        line: u64,
        /// The column.
        column: String,
        /// The expected kind.
        expected: &'static str,
    },
    /// Something follows after the totals.
    #[error("line {line} comes after the totals")]
    Trailing {
        /// The line.
        line: u64,
    },
    /// The bill ends before its totals: it was cut off.
    #[error("the bill ends after line {line}, before its totals")]
    Truncated {
        /// The last line that was read.
        line: u64,
    },
    /// A total of the bill differs from the sum of its rows. Amounts are in fen.
    #[error("line {line}, column {column}: {stated} is stated, the rows make {counted}")]
    Total {
        /// The line.
        line: u64,
        /// The total's column.
        column: String,
        /// The bill's own value.
        stated: i128,
        /// Sum of its rows.
        counted: i128,
    },
    /// The end was requested before all rows were taken, or after an error.
    #[error("the bill was not read to its end")]
    Unread,
}

impl BillError {
    pub(super) const fn altered(line: u64, alteration: Alteration, lacks_backticks: bool) -> Self {
        Self::Altered {
            line,
            change: alteration.describe(lacks_backticks),
        }
    }
}
