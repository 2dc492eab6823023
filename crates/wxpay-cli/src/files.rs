//! Files that are written whole or not at all, even if the user interrupts the command.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempDir};

use crate::failure::Failure;
use crate::interrupt::Unfinished;

/// Begins the names of temporary files and folders.
const PREFIX: &str = ".wxpay-";

/// Writes a temporary file and renames it. Only its owner may read it. An older one is replaced.
pub(crate) fn write(path: &Path, content: &[u8]) -> Result<(), Failure> {
    let (file, _listed) = beside(path, content)?;
    let persisted = file.persist(path);
    persisted.map_err(|error| Failure::file(path, &error.error))?;
    Ok(())
}

/// Writes a file like [`write`], and fails if there is one of that name.
pub(crate) fn write_new(path: &Path, content: &[u8]) -> Result<(), Failure> {
    let (file, _listed) = beside(path, content)?;
    let persisted = file.persist_noclobber(path);
    persisted.map_err(|error| Failure::file(path, &error.error))?;
    Ok(())
}

/// Fails if a new file cannot be written there.
pub(crate) fn check_new(path: &Path) -> Result<(), Failure> {
    if path.exists() {
        return Err(Failure::usage((
            format!("{} exists already", path.display()),
            format!("{} 已存在", path.display()),
        )));
    }
    beside(path, b"").map(drop)
}

/// Writes a temporary file into the folder of a path.
fn beside(path: &Path, content: &[u8]) -> Result<(NamedTempFile, Unfinished), Failure> {
    let failed = |error: io::Error| Failure::file(path, &error);
    let create = || {
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX).tempfile_in(folder(path))
    };
    let (mut file, listed) =
        Unfinished::create(create, NamedTempFile::path).map_err(|error| error.of(path))?;
    file.write_all(content).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    Ok((file, listed))
}

/// Creates a folder and those above it. One that exists already is left as it is.
pub(crate) fn create_folder(path: &Path) -> Result<(), Failure> {
    fs::create_dir_all(path).map_err(|error| Failure::file(path, &error))
}

/// The folder that a path lies in.
fn folder(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// A folder that goes with the command, however it ends.
pub(crate) struct Scratch {
    folder: TempDir,
    _listed: Unfinished,
}

impl Scratch {
    /// Creates a folder among the temporary ones of this machine.
    pub(crate) fn new() -> Result<Self, Failure> {
        Self::create(|| tempfile::Builder::new().prefix(PREFIX).tempdir())
    }

    fn create(create: impl FnOnce() -> io::Result<TempDir>) -> Result<Self, Failure> {
        let (folder, listed) = Unfinished::create(create, TempDir::path)?;
        Ok(Self {
            folder,
            _listed: listed,
        })
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// A file that others write, in a folder beside the place that it gets when it is whole.
pub(crate) struct Draft {
    scratch: Scratch,
    place: PathBuf,
}

impl Draft {
    /// Creates a folder in the one that `place` lies in.
    pub(crate) fn beside(place: &Path) -> Result<Self, Failure> {
        let create = || {
            let mut builder = tempfile::Builder::new();
            builder.prefix(PREFIX).tempdir_in(folder(place))
        };
        Ok(Self {
            scratch: Scratch::create(create).map_err(|error| error.of(place))?,
            place: place.to_owned(),
        })
    }

    /// The path to write to.
    pub(crate) fn path(&self) -> PathBuf {
        self.scratch.path().join("unfinished")
    }

    /// Moves the file to its final path, where it replaces an older one.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        let failed = |error: io::Error| Failure::file(&self.place, &error);
        fs::rename(self.path(), &self.place).map_err(failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_lies_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.json");
        write(&path, b"one").unwrap();
        write(&path, b"two").unwrap();
        assert!(check_new(&path).is_err());
        assert!(write_new(&path, b"three").is_err());
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(
                fs::metadata(&path).unwrap().permissions().mode() & 0o777,
                0o600
            );
        }
    }

    #[test]
    fn a_finished_draft_is_alone_in_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bill.csv");
        let given_up = Draft::beside(&path).ok().unwrap();
        fs::write(given_up.path(), b"half").unwrap();
        drop(given_up);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        let whole = Draft::beside(&path).ok().unwrap();
        fs::write(whole.path(), b"whole").unwrap();
        whole.finish().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"whole");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_is_missing_is_named_by_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("none").join("out.json");
        let shown = path.display().to_string();
        for failure in [
            write(&path, b"").unwrap_err(),
            check_new(&path).unwrap_err(),
            Draft::beside(&path).err().unwrap(),
        ] {
            assert!(
                failure.message(Language::En).starts_with(&shown),
                "{failure:?}"
            );
            assert!(
                !failure.message(Language::En).contains(PREFIX),
                "{failure:?}"
            );
        }
    }
}
