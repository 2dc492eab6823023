use std::error::Error as StdError;
use std::fmt;
use std::io::{self, Read};
use std::sync::Arc;

use bytes::Bytes;
use sha2::{Digest, Sha256};

use crate::model::Source;
use crate::model::source::{Measured, PIECE};

/// The body of a request that is sent as it is read: its length is known, its bytes need not be in
/// memory.
///
/// Each [`open`](Self::open) reads it from the beginning. If the source differs from the announced file, the reading
/// fails before the end, so that no server receives a complete body.
#[derive(Clone)]
pub struct Outgoing {
    head: Bytes,
    file: Option<Announced>,
    tail: Bytes,
}

/// Values between head and tail.
#[derive(Clone)]
struct Announced {
    source: Arc<dyn Source>,
    len: u64,
    sha256: Option<[u8; 32]>,
}

impl Outgoing {
    /// A body that is read from a source, which must have exactly the announced number of bytes.
    pub fn from_source(source: impl Source + 'static, len: u64) -> Self {
        let file = Announced {
            source: Arc::new(source),
            len,
            sha256: None,
        };
        Self {
            head: Bytes::new(),
            file: Some(file),
            tail: Bytes::new(),
        }
    }

    pub(crate) fn around(
        head: Bytes,
        source: Arc<dyn Source>,
        measured: Measured,
        tail: Bytes,
    ) -> Self {
        let file = Announced {
            source,
            len: measured.len,
            sha256: Some(measured.sha256),
        };
        Self {
            head,
            file: Some(file),
            tail,
        }
    }

    /// Length in bytes, for `Content-Length`.
    pub fn len(&self) -> u64 {
        let file = self.file.as_ref().map_or(0, |file| file.len);
        (self.head.len() as u64)
            .saturating_add(file)
            .saturating_add(self.tail.len() as u64)
    }

    /// Returns whether it has no bytes.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The bytes, if they are in memory.
    pub const fn as_bytes(&self) -> Option<&Bytes> {
        match &self.file {
            None => Some(&self.head),
            Some(_) => None,
        }
    }

    /// Opens a reader at the beginning. Reading may block.
    ///
    /// # Errors
    /// When the source cannot be opened.
    pub fn open(&self) -> Result<OutgoingReader, SourceError> {
        let file = self.file.as_ref().map(|file| {
            let reader = file.source.open().map_err(SourceError::open)?;
            Ok(Reading {
                reader,
                left: file.len,
                hash: file.sha256.map(|sha256| (Sha256::new(), sha256)),
                len: file.len,
            })
        });
        Ok(OutgoingReader {
            head: self.head.clone(),
            file: file.transpose()?,
            tail: self.tail.clone(),
        })
    }

    /// All bytes, for a transport that cannot stream them.
    ///
    /// # Errors
    /// When the source cannot be read or differs from the announced file.
    pub fn whole(&self) -> Result<Bytes, SourceError> {
        if let Some(bytes) = self.as_bytes() {
            return Ok(bytes.clone());
        }
        let mut reader = self.open()?;
        let mut whole = Vec::new();
        let mut piece = vec![0; PIECE];
        loop {
            match reader.piece(&mut piece)? {
                0 => return Ok(whole.into()),
                amount => whole.extend_from_slice(&piece[..amount]),
            }
        }
    }
}

impl From<Bytes> for Outgoing {
    fn from(bytes: Bytes) -> Self {
        Self {
            head: bytes,
            file: None,
            tail: Bytes::new(),
        }
    }
}

impl fmt::Debug for Outgoing {
    /// Leaves out the bytes: which may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing")
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}

/// Reads an [`Outgoing`] body once.
///
/// As [`Read`], its errors hold a [`SourceError`].
pub struct OutgoingReader {
    head: Bytes,
    file: Option<Reading>,
    tail: Bytes,
}

struct Reading {
    reader: Box<dyn Read + Send>,
    len: u64,
    left: u64,
    /// Hash so far, and the expected one.
    hash: Option<(Sha256, [u8; 32])>,
}

impl OutgoingReader {
    /// Fills a part of the buffer and returns its length; 0 at the end, or for an empty buffer.
    ///
    /// # Errors
    /// When the source cannot be read or differs from the announced file.
    pub fn piece(&mut self, buffer: &mut [u8]) -> Result<usize, SourceError> {
        if buffer.is_empty() {
            return Ok(0);
        }
        if !self.head.is_empty() {
            return Ok(take(&mut self.head, buffer));
        }
        if let Some(file) = &mut self.file {
            let amount = file.read(buffer)?;
            if amount > 0 {
                return Ok(amount);
            }
            self.file = None;
        }
        Ok(take(&mut self.tail, buffer))
    }
}

impl Read for OutgoingReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.piece(buffer).map_err(io::Error::other)
    }
}

impl fmt::Debug for OutgoingReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OutgoingReader").finish_non_exhaustive()
    }
}

fn take(bytes: &mut Bytes, buffer: &mut [u8]) -> usize {
    let piece = bytes.split_to(bytes.len().min(buffer.len()));
    buffer[..piece.len()].copy_from_slice(&piece);
    piece.len()
}

impl Reading {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, SourceError> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX);
        let most = most.min(buffer.len());
        if most == 0 {
            return self.end().map(|()| 0);
        }
        let amount = self.fill(most, buffer)?;
        if amount == 0 {
            return Err(SourceError::Shorter {
                expected: self.len,
                found: self.len - self.left,
            });
        }
        if let Some((hash, _)) = &mut self.hash {
            hash.update(&buffer[..amount]);
        }
        self.left -= amount as u64;
        if self.left == 0 {
            // Before the last bytes are given away, for nothing may follow them.
            self.end()?;
        }
        Ok(amount)
    }

    fn fill(&mut self, most: usize, buffer: &mut [u8]) -> Result<usize, SourceError> {
        loop {
            match self.reader.read(&mut buffer[..most]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(source) => return Err(SourceError::Read { source }),
                // A reader that counts wrong shall not make the slicing fail.
                Ok(amount) => return Ok(amount.min(most)),
            }
        }
    }

    /// Checks that the source ends here and is the announced file.
    fn end(&mut self) -> Result<(), SourceError> {
        let mut more = [0];
        if self.fill(1, &mut more)? > 0 {
            return Err(SourceError::Longer { expected: self.len });
        }
        let Some((hash, expected)) = self.hash.take() else {
            return Ok(());
        };
        if hash.finalize()[..] != expected {
            return Err(SourceError::Changed);
        }
        Ok(())
    }
}

/// A body could not be read to its end, so the request was not sent completely.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SourceError {
    /// The source cannot be opened.
    #[error("the file cannot be opened")]
    Open {
        /// The source's error.
        source: io::Error,
    },
    /// The source failed while it was read.
    #[error("the file cannot be read to its end")]
    Read {
        /// The source's error.
        source: io::Error,
    },
    /// The source has fewer bytes than were announced: the file was cut after its hash was taken.
    #[error("the file has {found} bytes, {expected} were announced: it has changed meanwhile")]
    Shorter {
        /// Announced number of bytes.
        expected: u64,
        /// Number found.
        found: u64,
    },
    /// The source has more bytes than were announced: the file grew after its hash was taken.
    #[error("the file has more than the {expected} bytes announced: it has changed meanwhile")]
    Longer {
        /// Announced number of bytes.
        expected: u64,
    },
    /// The source has other bytes than those whose hash was announced.
    #[error("the file is not the one that was announced: it has changed meanwhile")]
    Changed,
}

impl SourceError {
    const fn open(source: io::Error) -> Self {
        Self::Open { source }
    }

    /// Returns whether an error or one of its causes is a [`SourceError`].
    pub(super) fn is_behind(error: &(dyn StdError + 'static)) -> bool {
        let mut next = Some(error);
        while let Some(error) = next {
            if error.is::<Self>() {
                return true;
            }
            // An I/O error names the cause of what it wraps, and not what it wraps.
            let wrapped = error
                .downcast_ref::<io::Error>()
                .and_then(io::Error::get_ref);
            next = match wrapped {
                Some(wrapped) => Some(wrapped),
                None => error.source(),
            };
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn reading(bytes: &'static [u8]) -> impl Source + 'static {
        move || Ok(bytes)
    }

    fn announced(bytes: &'static [u8], announced: &[u8]) -> Outgoing {
        let source: Arc<dyn Source> = Arc::new(reading(bytes));
        let ends = Bytes::from_static(b"--");
        Outgoing::around(ends.clone(), source, Measured::of(announced), ends)
    }

    /// All that a reader gives before it ends or fails.
    fn given(body: &Outgoing, piece: usize) -> (Vec<u8>, Result<(), SourceError>) {
        let mut reader = body.open().unwrap();
        let (mut given, mut buffer) = (Vec::new(), vec![0; piece]);
        loop {
            match reader.piece(&mut buffer) {
                Ok(0) => return (given, Ok(())),
                Ok(amount) => given.extend_from_slice(&buffer[..amount]),
                Err(error) => return (given, Err(error)),
            }
        }
    }

    #[test]
    fn a_file_that_has_changed_is_never_sent_whole() {
        for (now, expected) in [
            (&b"abc"[..], "announced: it has changed meanwhile"),
            (b"abcde", "more than the 4 bytes announced"),
            (b"abce", "not the one that was announced"),
            (b"", "the file has 0 bytes, 4 were announced"),
        ] {
            for piece in [1, 3, 100] {
                let (given, end) = given(&announced(now, b"abcd"), piece);
                let error = end.unwrap_err();
                assert!(error.to_string().contains(expected), "{now:?}: {error}");
                assert!(given.len() < 2 + 4, "{now:?}: {given:?}");
            }
        }
    }

    #[test]
    fn a_source_that_fails_is_found_behind_an_io_error() {
        let body = Outgoing::from_source(|| Err::<&[u8], _>(io::ErrorKind::NotFound.into()), 1);
        let error = body.open().unwrap_err();
        assert!(SourceError::is_behind(&error));
        assert!(SourceError::is_behind(&io::Error::other(io::Error::other(
            error
        ))));
        assert!(!SourceError::is_behind(&io::Error::other("no")));
        assert_eq!(
            body.whole().unwrap_err().to_string(),
            "the file cannot be opened"
        );
    }

    #[test]
    fn an_empty_file_is_a_file() {
        assert_eq!(given(&announced(b"", b""), 10).0, b"----");
    }

    proptest! {
        #[test]
        fn a_body_is_read_as_it_is_in_pieces_of_any_length(
            bytes in prop::collection::vec(any::<u8>(), 0..300),
            piece in 1_usize..400,
        ) {
            let expected = [b"--", &bytes[..], b"--"].concat();
            let measured = Measured::of(&bytes);
            let source: Arc<dyn Source> = Arc::new(move || Ok(io::Cursor::new(bytes.clone())));
            let ends = Bytes::from_static(b"--");
            let body = Outgoing::around(ends.clone(), source, measured, ends);
            prop_assert_eq!(body.len(), expected.len() as u64);
            let (given, end) = given(&body, piece);
            prop_assert!(end.is_ok());
            prop_assert_eq!(&given, &expected);
            prop_assert_eq!(body.whole().unwrap(), expected);
        }
    }
}
