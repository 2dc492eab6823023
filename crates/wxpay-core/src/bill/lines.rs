use memchr::memchr;

use super::BillError;

/// The longest line in bytes. A remark has at most 2048 characters; the rest is short.
pub(super) const MAX_LINE: usize = 64 * 1024;

/// One line of a bill.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    /// Its number in the file, counted from 1.
    pub(super) number: u64,
    /// Its bytes without the line end.
    pub(super) text: &'a [u8],
    pub(super) end: &'static [u8],
}

/// Splits bytes into lines as they arrive.
#[derive(Debug, Default)]
pub(super) struct Lines {
    buffer: Vec<u8>,
    /// End of the lines that were returned.
    start: usize,
    /// End of the part without a line feed.
    scanned: usize,
    /// Number of lines returned so far.
    number: u64,
}

impl Lines {
    /// The lines of a part of a file, behind that number of lines.
    pub(super) const fn behind(number: u64, buffer: Vec<u8>) -> Self {
        Self {
            buffer,
            start: 0,
            scanned: 0,
            number,
        }
    }

    /// Adds bytes, and frees the space of returned lines.
    pub(super) fn feed(&mut self, bytes: &[u8]) {
        self.buffer.drain(..self.start);
        self.scanned -= self.start;
        self.start = 0;
        self.buffer.extend_from_slice(bytes);
    }

    /// The next whole line; `None` until more bytes come.
    pub(super) fn next(&mut self) -> Result<Option<Line<'_>>, BillError> {
        let Some(found) = memchr(b'\n', &self.buffer[self.scanned..]) else {
            self.scanned = self.buffer.len();
            self.check_length(self.scanned)?;
            return Ok(None);
        };
        let end = self.scanned + found;
        self.check_length(end)?;
        let start = self.start;
        self.start = end + 1;
        self.scanned = self.start;
        self.take(start, end).map(Some)
    }

    /// The last line, if it has no line feed, at the end of the input.
    pub(super) fn rest(&mut self) -> Result<Option<Line<'_>>, BillError> {
        let end = self.buffer.len();
        if self.start == end {
            return Ok(None);
        }
        self.check_length(end)?;
        let start = self.start;
        self.start = end;
        self.scanned = end;
        self.take(start, end).map(Some)
    }

    /// Number of lines returned so far, and the bytes after them.
    pub(super) fn into_rest(mut self) -> (u64, Vec<u8>) {
        self.buffer.drain(..self.start);
        (self.number, self.buffer)
    }

    /// Number of lines returned so far.
    pub(super) const fn number(&self) -> u64 {
        self.number
    }

    const fn check_length(&self, end: usize) -> Result<(), BillError> {
        if end - self.start > MAX_LINE {
            return Err(BillError::LongLine {
                line: self.number + 1,
                max: MAX_LINE,
            });
        }
        Ok(())
    }

    /// The line between these places, without a carriage return at its end and a byte order mark at the file's
    /// beginning.
    fn take(&mut self, start: usize, end: usize) -> Result<Line<'_>, BillError> {
        self.number += 1;
        let mut text = &self.buffer[start..end];
        if self.number == 1 {
            text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
            if text.starts_with(b"\x1f\x8b") {
                return Err(BillError::Compressed);
            }
        }
        let (text, end) = match text.strip_suffix(b"\r") {
            Some(text) => (text, &b"\r\n"[..]),
            None => (text, &b"\n"[..]),
        };
        Ok(Line {
            number: self.number,
            text,
            end,
        })
    }
}
