//! Folders of unfinished files, which go when the user interrupts the command.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::failure::Failure;

/// Exit status after Ctrl-C, as shells have it: 128 and the signal's number.
const INTERRUPTED: i32 = 130;

static FOLDERS: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Ends the process in order on Ctrl-C. Called once, by commands without a handler of their own.
pub(crate) fn install() -> Result<(), Failure> {
    ctrlc::set_handler(|| {
        // It stays locked: a file that is finished now waits here for the end of the process.
        let folders = FOLDERS.lock().unwrap_or_else(PoisonError::into_inner);
        for folder in folders.iter() {
            // Nothing more can be done about one that stays.
            let _ = fs::remove_dir_all(folder);
        }
        std::process::exit(INTERRUPTED);
    })
    .map_err(Failure::usage)
}

/// A folder for an unfinished file, beside the place that it gets when it is whole.
pub(crate) struct Unfinished {
    folder: tempfile::TempDir,
    path: PathBuf,
}

impl Unfinished {
    /// Creates a folder in the one that `path` lies in.
    pub(crate) fn beside(path: &Path) -> Result<Self, Failure> {
        let parent = match path.parent() {
            Some(parent) if parent != Path::new("") => parent,
            _ => Path::new("."),
        };
        let mut folders = FOLDERS.lock().unwrap_or_else(PoisonError::into_inner);
        let mut builder = tempfile::Builder::new();
        let folder = builder.prefix(".wxpay-").tempdir_in(parent);
        let folder = folder.map_err(|error| Failure::file(path, &error))?;
        folders.push(folder.path().to_owned());
        Ok(Self {
            folder,
            path: path.to_owned(),
        })
    }

    /// The path to write to.
    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("unfinished")
    }

    /// Gives the file its place, in which it replaces an older one.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        let failed = |error: io::Error| Failure::file(&self.path, &error);
        fs::rename(self.path(), &self.path).map_err(failed)
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        let mut folders = FOLDERS.lock().unwrap_or_else(PoisonError::into_inner);
        folders.retain(|folder| folder != self.folder.path());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finished_file_is_alone_in_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bill.csv");
        let given_up = Unfinished::beside(&path).unwrap();
        fs::write(given_up.path(), b"half").unwrap();
        drop(given_up);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        let whole = Unfinished::beside(&path).unwrap();
        fs::write(whole.path(), b"whole").unwrap();
        whole.finish().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"whole");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
