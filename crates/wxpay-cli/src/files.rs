//! Files that are written whole or not at all.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// Writes a file beside its place and renames it. Only its owner may read it. An older one is replaced.
pub(crate) fn write(path: &Path, content: &[u8]) -> Result<(), Failure> {
    let persisted = beside(path, content)?.persist(path);
    persisted.map_err(|error| Failure::file(path, &error.error))?;
    Ok(())
}

/// Writes a file like [`write`], and fails if there is one of that name.
pub(crate) fn write_new(path: &Path, content: &[u8]) -> Result<(), Failure> {
    let persisted = beside(path, content)?.persist_noclobber(path);
    persisted.map_err(|error| Failure::file(path, &error.error))?;
    Ok(())
}

/// Fails if a new file cannot be written there.
pub(crate) fn check_new(path: &Path) -> Result<(), Failure> {
    if path.exists() {
        return Err(Failure::usage(format_args!(
            "{} exists already",
            path.display()
        )));
    }
    beside(path, b"").map(drop)
}

/// Writes a temporary file into the folder of a path.
fn beside(path: &Path, content: &[u8]) -> Result<tempfile::NamedTempFile, Failure> {
    let failed = |error: std::io::Error| Failure::file(path, &error);
    let mut beside = tempfile::NamedTempFile::new_in(folder(path)).map_err(failed)?;
    beside.write_all(content).map_err(failed)?;
    beside.as_file().sync_all().map_err(failed)?;
    Ok(beside)
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
