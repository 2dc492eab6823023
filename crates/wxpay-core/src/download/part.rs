use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// A file in the making, beside the one that it becomes.
///
/// It is removed when it is dropped before that.
pub(super) struct PartFile {
    /// `None` once it has become the file.
    file: Option<File>,
    path: PathBuf,
    target: PathBuf,
}

impl PartFile {
    /// An empty file in the folder of `target`, under a name that nobody else has.
    pub(super) fn create(target: &Path, unique: &str) -> io::Result<Self> {
        if target.file_name().is_none() || target.is_dir() {
            return Err(ErrorKind::IsADirectory.into());
        }
        let path = target.with_file_name(format!(".wxpay-{unique}.part"));
        let file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&path)?;
        Ok(Self {
            file: Some(file),
            path,
            target: target.to_owned(),
        })
    }

    fn file(&self) -> io::Result<&File> {
        self.file.as_ref().ok_or_else(|| ErrorKind::NotFound.into())
    }

    /// Begins anew.
    pub(super) fn clear(&mut self) -> io::Result<()> {
        let mut file = self.file()?;
        file.set_len(0)?;
        file.seek(SeekFrom::Start(0)).map(drop)
    }

    /// Has the content on the disk, and puts the file in the place of whatever stood there.
    pub(super) fn commit(mut self) -> io::Result<()> {
        self.file()?.sync_all()?;
        let file = self.file.take();
        drop(file);
        fs::rename(&self.path, &self.target).inspect_err(|_| {
            // Gone with its name or not: what counts is the error.
            let _ = fs::remove_file(&self.path);
        })
    }
}

impl Write for PartFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file()?.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file()?.flush()
    }
}

impl Drop for PartFile {
    fn drop(&mut self) {
        let Some(file) = self.file.take() else {
            return;
        };
        // Some systems remove no open file.
        drop(file);
        // Nobody is left to be told that it failed.
        let _ = fs::remove_file(&self.path);
    }
}
