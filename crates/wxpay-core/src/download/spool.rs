use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use super::machine::Sink;
use crate::model::source::PIECE;

/// A temporary file that holds content until it is verified. Only this user can read it.
///
/// On Unix it has no name, so nothing remains if the process dies; elsewhere it is removed when it is dropped.
pub(super) struct Spool {
    file: File,
    path: Option<PathBuf>,
    /// Start of the current one of several joined files.
    start: u64,
}

impl Spool {
    /// An empty file in that folder, under a unique name.
    pub(super) fn create(folder: &Path, unique: &str) -> io::Result<Self> {
        let path = folder.join(format!(".wxpay-{unique}.part"));
        let mut options = OpenOptions::new();
        options.read(true).write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut spool = Self {
            file: options.open(&path)?,
            path: Some(path),
            start: 0,
        };
        if cfg!(unix) {
            spool.unlink()?;
        }
        Ok(spool)
    }

    fn unlink(&mut self) -> io::Result<()> {
        match self.path.take() {
            Some(path) => fs::remove_file(path),
            None => Ok(()),
        }
    }

    fn seek(&mut self, at: u64) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(at)).map(drop)
    }

    /// Reads up to 64 KiB from there; empty at the end.
    fn piece(&mut self, at: u64) -> io::Result<Bytes> {
        self.seek(at)?;
        let mut piece = Vec::with_capacity(PIECE);
        Read::take(&mut self.file, PIECE as u64).read_to_end(&mut piece)?;
        Ok(piece.into())
    }

    /// Writes all of it to a writer, and flushes that.
    pub(super) fn copy(&mut self, writer: &mut impl Write) -> io::Result<()> {
        let mut at = 0;
        loop {
            let piece = self.piece(at)?;
            if piece.is_empty() {
                return writer.flush();
            }
            writer.write_all(&piece)?;
            at += piece.len() as u64;
        }
    }
}

impl Write for Spool {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Sink for Spool {
    fn restart(&mut self) -> io::Result<bool> {
        self.file.set_len(self.start)?;
        self.seek(self.start).map(|()| true)
    }

    fn keep(&mut self) -> io::Result<()> {
        self.start = self.file.stream_position()?;
        Ok(())
    }
}

impl Drop for Spool {
    fn drop(&mut self) {
        // No caller is left to receive an error.
        let _ = self.unlink();
    }
}

/// Verified content, read piece by piece.
pub(super) struct Spooled {
    spool: Arc<Mutex<Spool>>,
    at: u64,
}

impl Spooled {
    pub(super) fn new(spool: Spool) -> Self {
        Self {
            spool: Arc::new(Mutex::new(spool)),
            at: 0,
        }
    }

    /// Reads the next piece, and the same one again until [`advance`](Self::advance) is called, so a cancelled read
    /// loses nothing.
    pub(super) fn reading(&self) -> impl FnOnce() -> io::Result<Bytes> + Send + 'static {
        let (spool, at) = (Arc::clone(&self.spool), self.at);
        move || {
            let mut spool = spool.lock().unwrap_or_else(PoisonError::into_inner);
            spool.piece(at)
        }
    }

    pub(super) const fn advance(&mut self, piece: &Bytes) {
        self.at += piece.len() as u64;
    }
}
