use std::fmt;

/// The beginning of external bytes, safe to show.
///
/// `Display` writes at most 300 characters in one line: control characters and invalid UTF-8 are escaped, and cut
/// bytes are counted.
#[derive(Clone, PartialEq, Eq)]
pub struct Excerpt {
    beginning: Box<[u8]>,
    len: usize,
}

impl Excerpt {
    const KEPT: usize = 2048;
    const SHOWN: usize = 300;

    pub(crate) fn new(bytes: &[u8]) -> Self {
        Self {
            beginning: bytes[..bytes.len().min(Self::KEPT)].into(),
            len: bytes.len(),
        }
    }

    /// The first bytes, at most 2048, as they came.
    pub fn as_bytes(&self) -> &[u8] {
        &self.beginning
    }

    /// Number of bytes in all.
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Returns whether there were no bytes.
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }
}

impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        let mut shown = 0;
        for chunk in self.beginning.utf8_chunks() {
            for character in chunk.valid().chars() {
                if shown == Self::SHOWN {
                    return write!(f, "… ({} bytes in all)", self.len);
                }
                // Direction marks and the like would make a log line read differently from what it says.
                if character.is_control()
                    || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
                {
                    write!(f, "{}", character.escape_default())?;
                } else {
                    f.write_char(character)?;
                }
                shown += 1;
            }
            for byte in chunk.invalid() {
                // The cut itself may go through the middle of a character.
                if shown == Self::SHOWN
                    || self.len > self.beginning.len()
                        && chunk.invalid().len() < 4
                        && self.beginning.ends_with(chunk.invalid())
                {
                    return write!(f, "… ({} bytes in all)", self.len);
                }
                write!(f, "\\x{byte:02x}")?;
                shown += 1;
            }
        }
        if self.len > self.beginning.len() {
            return write!(f, "… ({} bytes in all)", self.len);
        }
        Ok(())
    }
}

impl fmt::Debug for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Excerpt({} bytes)", self.len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_body_is_cut_and_counted() {
        let excerpt = Excerpt::new(&vec![b'a'; 1 << 20]);
        assert_eq!(excerpt.as_bytes().len(), 2048);
        assert_eq!(
            excerpt.to_string(),
            format!("{}… (1048576 bytes in all)", "a".repeat(300))
        );
        assert_eq!(
            Excerpt::new("a\u{202e}b".as_bytes()).to_string(),
            "a\\u{202e}b"
        );
        assert_eq!(format!("{excerpt:?}"), "Excerpt(1048576 bytes)");
    }
}
