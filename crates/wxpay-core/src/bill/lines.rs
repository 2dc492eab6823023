use memchr::memchr;

use super::BillError;

/// The longest line in bytes. A remark has at most 2048 characters; the rest is short.
pub(super) const MAX_LINE: usize = 64 * 1024;

/// Bytes as they come, handed out line by line.
#[derive(Debug, Default)]
pub(super) struct Lines {
    buffer: Vec<u8>,
    /// Up to here the buffer was handed out.
    start: usize,
    /// Up to here there is no line feed.
    scanned: usize,
    /// Number of lines returned so far.
    number: u64,
}

impl Lines {
    /// Takes more bytes in. What was handed out makes room.
    pub(super) fn feed(&mut self, bytes: &[u8]) {
        self.buffer.drain(..self.start);
        self.scanned -= self.start;
        self.start = 0;
        self.buffer.extend_from_slice(bytes);
    }

    /// The next whole line with its number; `None` until more bytes come.
    pub(super) fn next(&mut self) -> Result<Option<(u64, &[u8])>, BillError> {
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

    /// The rest when no more bytes come: the last line, if it has no line feed.
    pub(super) fn rest(&mut self) -> Result<Option<(u64, &[u8])>, BillError> {
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
    fn take(&mut self, start: usize, end: usize) -> Result<(u64, &[u8]), BillError> {
        self.number += 1;
        let mut line = &self.buffer[start..end];
        if self.number == 1 {
            line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line);
            if line.starts_with(b"\x1f\x8b") {
                return Err(BillError::Compressed);
            }
        }
        line = line.strip_suffix(b"\r").unwrap_or(line);
        Ok((self.number, line))
    }
}
