//! Changes that spreadsheets make to a bill, for the error that refuses it.

use super::row::Known;

/// Differences between a line and a line as downloaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alteration {
    /// Nothing but the backticks is missing.
    Backticks,
    Quotes,
    Tabs,
    Semicolons,
    Padding,
    Gbk,
    Utf16,
}

impl Alteration {
    /// Describes it. Whether the backticks are gone too shows in the lines of values only.
    pub(super) const fn describe(self, lacks_backticks: bool) -> &'static str {
        match (self, lacks_backticks) {
            (Self::Backticks, _) => "the backticks before the values are missing",
            (Self::Quotes, false) => "there are quotation marks around the values",
            (Self::Quotes, true) => {
                "there are quotation marks around the values, and the backticks before them are missing"
            }
            (Self::Tabs, false) => "the values are separated by tabs",
            (Self::Tabs, true) => {
                "the values are separated by tabs, and the backticks before them are missing"
            }
            (Self::Semicolons, false) => "the values are separated by semicolons",
            (Self::Semicolons, true) => {
                "the values are separated by semicolons, and the backticks before them are missing"
            }
            (Self::Padding, _) => "there are empty columns at the end of the line",
            (Self::Gbk, false) => "the text is GBK instead of UTF-8",
            (Self::Gbk, true) => {
                "the text is GBK instead of UTF-8, and the backticks before the values are missing"
            }
            (Self::Utf16, false) => "the text is UTF-16 instead of UTF-8",
            (Self::Utf16, true) => {
                "the text is UTF-16 instead of UTF-8, and the backticks before the values are missing"
            }
        }
    }

    /// Recognizes the encoding of a first line that is not UTF-8.
    pub(super) fn of_encoding(line: &[u8]) -> Option<Self> {
        // 交易时间 and 记账时间, with which the headers begin.
        const GBK: [&[u8]; 2] = [
            b"\xbd\xbb\xd2\xd7\xca\xb1\xbc\xe4",
            b"\xbc\xc7\xd5\xcb\xca\xb1\xbc\xe4",
        ];
        let plain = line.strip_prefix(b"\"").unwrap_or(line);
        if GBK.iter().any(|name| plain.starts_with(name)) {
            return Some(Self::Gbk);
        }
        let is_utf16 = line.starts_with(b"\xff\xfe") || line.starts_with(b"\xfe\xff");
        is_utf16.then_some(Self::Utf16)
    }

    /// Recognizes a header that has known columns between other separators or in quotation marks.
    pub(super) fn of_header(line: &str, known: Known) -> Option<Self> {
        let has_known = |separator: char| {
            let mut names = line.split(separator).map(|name| {
                name.trim_matches(|letter: char| letter.is_whitespace() || letter == '"')
            });
            line.contains(separator)
                && names.any(|name| known.iter().any(|aliases| aliases.contains(&name)))
        };
        if has_known('\t') {
            Some(Self::Tabs)
        } else if has_known(';') || has_known('；') {
            Some(Self::Semicolons)
        } else if line.contains('"') && has_known(',') {
            Some(Self::Quotes)
        } else {
            None
        }
    }

    /// Recognizes a line of values that does not begin with a backtick: it begins with a time or a number, and headers
    /// begin with a letter.
    pub(super) fn of_values(line: &[u8]) -> Option<Self> {
        let plain = line.trim_ascii_start();
        if plain.starts_with(b"\"`") {
            return Some(Self::Quotes);
        }
        let first = plain.iter().find(|byte| **byte != b'"')?;
        (first.is_ascii_digit() || *first == b'`').then_some(Self::Backticks)
    }
}

/// Returns whether a line of values lacks its backticks; `None` for a line of another kind.
pub(super) fn lacks_backticks(line: &[u8]) -> Option<bool> {
    // UTF-16 has a zero before or behind each of these.
    let mut bytes = line.iter().filter(|byte| !b"\0\" ".contains(byte));
    match bytes.next() {
        Some(b'`') => Some(false),
        Some(byte) if byte.is_ascii_digit() => Some(true),
        _ => None,
    }
}
