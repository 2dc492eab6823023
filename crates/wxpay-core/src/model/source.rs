use std::fmt;
use std::io::{self, Read};

use sha2::{Digest, Sha256};

/// Source of a file that is too large for memory: it is opened for every reading.
///
/// The first reading determines length and hash; each attempt reads the file again. A closure that opens a reader is a
/// source.
pub trait Source: Send + Sync {
    /// A reader at the beginning of the bytes.
    ///
    /// # Errors
    /// When there is nothing to read from.
    fn open(&self) -> io::Result<Box<dyn Read + Send>>;
}

impl<F, R> Source for F
where
    F: Fn() -> io::Result<R> + Send + Sync,
    R: Read + Send + 'static,
{
    fn open(&self) -> io::Result<Box<dyn Read + Send>> {
        Ok(Box::new(self()?))
    }
}

/// Read chunk size, in bytes.
pub(crate) const PIECE: usize = 64 << 10;

/// Result of a first reading.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Measured {
    pub(crate) len: u64,
    pub(crate) sha256: [u8; 32],
}

impl Measured {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self {
            len: bytes.len() as u64,
            sha256: Sha256::digest(bytes).into(),
        }
    }

    /// Reads a source to its end.
    pub(crate) fn read(source: &dyn Source) -> io::Result<Self> {
        let mut reader = source.open()?;
        let (mut hash, mut len) = (Sha256::new(), 0_u64);
        let mut piece = vec![0; PIECE];
        loop {
            let amount = match reader.read(&mut piece) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                other => other?,
            };
            if amount == 0 {
                let sha256 = hash.finalize().into();
                return Ok(Self { len, sha256 });
            }
            hash.update(&piece[..amount]);
            len += amount as u64;
        }
    }
}

impl fmt::Debug for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Measured")
            .field("len", &self.len)
            .field("sha256", &Hex(&self.sha256).to_string())
            .finish()
    }
}

/// Bytes in lower-case hexadecimal digits.
pub(crate) struct Hex<'a>(pub(crate) &'a [u8]);

impl fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}
