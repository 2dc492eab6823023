use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// A part file beside its destination.
///
/// It is removed if it is dropped before it is renamed. Bills name payers, so on Unix only its owner may read it,
/// unless it replaces a file that others may read. On Windows it inherits the permissions of its folder.
pub(super) struct PartFile {
    /// `None` once it was renamed.
    file: Option<File>,
    path: PathBuf,
    target: PathBuf,
    /// Start of the current one of several joined files.
    start: u64,
}

impl PartFile {
    /// An empty file in the folder of `target`, under a unique name.
    pub(super) fn create(target: &Path, unique: &str) -> io::Result<Self> {
        if target.file_name().is_none() || target.is_dir() {
            return Err(ErrorKind::IsADirectory.into());
        }
        let path = target.with_file_name(format!(".wxpay-{unique}.part"));
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&path)?;
        Ok(Self {
            file: Some(file),
            path,
            target: target.to_owned(),
            start: 0,
        })
    }

    fn file(&self) -> io::Result<&File> {
        self.file.as_ref().ok_or_else(|| ErrorKind::NotFound.into())
    }

    /// Restarts the current file.
    pub(super) fn clear(&mut self) -> io::Result<()> {
        let mut file = self.file()?;
        file.set_len(self.start)?;
        file.seek(SeekFrom::Start(self.start)).map(drop)
    }

    /// Keeps the written content: the next file begins here.
    pub(super) fn mark(&mut self) -> io::Result<()> {
        self.start = self.file()?.stream_position()?;
        Ok(())
    }

    /// Synchronizes the content to disk and renames the file, which replaces an existing one.
    ///
    /// # Errors
    /// After an error, the existing file is unchanged. Exception: if the folder cannot be synchronized, the file is
    /// renamed, but a power loss may undo the renaming.
    pub(super) fn commit(mut self) -> io::Result<()> {
        let file = self.file()?;
        #[cfg(unix)]
        unix::take_permissions(file, &self.target);
        file.sync_all()?;
        let file = self.file.take();
        drop(file);
        fs::rename(&self.path, &self.target).inspect_err(|_| {
            // Gone with its name or not: what counts is the error.
            let _ = fs::remove_file(&self.path);
        })?;
        #[cfg(unix)]
        unix::sync_folder(&self.target)?;
        Ok(())
    }
}

#[cfg(unix)]
mod unix {
    use std::fs::{self, File, Permissions};
    use std::io::{self, ErrorKind};
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    use std::path::Path;

    /// Gives a file the owner, the group and the mode of the file that it replaces, as far as the process may, and
    /// never more rights.
    ///
    /// If that fails, only the owner may access the file: the content is kept.
    pub(super) fn take_permissions(file: &File, target: &Path) {
        // A link is replaced and not followed, and whatever it has for a mode means nothing.
        let Ok(replaced) = fs::symlink_metadata(target) else {
            return;
        };
        if !replaced.is_file() {
            return;
        }
        let owner = fchown(file, Some(replaced.uid()), None);
        let group = fchown(file, None, Some(replaced.gid()));
        // The rights of another group are those of other people.
        let kept = match owner.is_ok() && group.is_ok() {
            true => 0o777,
            false => 0o700,
        };
        let mode = replaced.mode() & kept;
        let _ = file.set_permissions(Permissions::from_mode(mode));
    }

    /// Synchronizes the new name of a file to disk.
    pub(super) fn sync_folder(target: &Path) -> io::Result<()> {
        let folder = match target.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let synced = File::open(folder).and_then(|folder| folder.sync_all());
        match synced {
            // A folder that may be written but not read, or a file system that synchronises none.
            Err(error)
                if matches!(
                    error.kind(),
                    ErrorKind::PermissionDenied | ErrorKind::InvalidInput | ErrorKind::Unsupported
                ) =>
            {
                Ok(())
            }
            synced => synced,
        }
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
        // No caller is left to receive an error.
        let _ = fs::remove_file(&self.path);
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::fs::Permissions;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    use super::*;

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            // The number of the process would not do: a killed run leaves its folder to the next one of that number.
            let folder = tempfile::Builder::new()
                .prefix(&format!("wxpay-{name}-"))
                .tempdir();
            Self(folder.unwrap().keep())
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            fs::remove_dir_all(&self.0).unwrap();
        }
    }

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().mode() & 0o7777
    }

    /// Writes a file whole, as a download does.
    fn write(target: &Path) {
        let mut part = PartFile::create(target, "unique").unwrap();
        part.write_all(b"new").unwrap();
        assert_eq!(mode(&part.path), 0o600);
        part.commit().unwrap();
        assert_eq!(fs::read(target).unwrap(), b"new");
    }

    #[test]
    fn a_new_file_is_its_owners_alone() {
        let folder = Folder::new("new");
        let target = folder.0.join("bill.csv");
        write(&target);
        assert_eq!(mode(&target), 0o600);
    }

    #[test]
    fn a_replaced_file_leaves_its_mode_behind() {
        let folder = Folder::new("replaced");
        let target = folder.0.join("bill.csv");
        for (before, after) in [
            (0o600, 0o600),
            (0o400, 0o400),
            (0o640, 0o640),
            (0o644, 0o644),
            (0o666, 0o666),
            (0o4755, 0o755),
        ] {
            fs::write(&target, "old").unwrap();
            fs::set_permissions(&target, Permissions::from_mode(before)).unwrap();
            let owner = fs::metadata(&target)
                .map(|old| (old.uid(), old.gid()))
                .unwrap();
            write(&target);
            assert_eq!(mode(&target), after, "{before:o}");
            let kept = fs::metadata(&target)
                .map(|new| (new.uid(), new.gid()))
                .unwrap();
            assert_eq!(kept, owner);
            fs::remove_file(&target).unwrap();
        }
    }

    #[test]
    fn a_replaced_link_lends_no_mode() {
        let folder = Folder::new("link");
        let (target, other) = (folder.0.join("bill.csv"), folder.0.join("other"));
        fs::write(&other, "old").unwrap();
        fs::set_permissions(&other, Permissions::from_mode(0o666)).unwrap();
        symlink(&other, &target).unwrap();
        write(&target);
        assert_eq!(mode(&target), 0o600);
        assert_eq!(fs::read(&other).unwrap(), b"old");
    }

    #[test]
    fn a_folder_that_is_gone_cannot_be_synchronised() {
        let folder = Folder::new("gone");
        let target = folder.0.join("no such folder").join("bill.csv");
        assert_eq!(
            unix::sync_folder(&target).unwrap_err().kind(),
            ErrorKind::NotFound
        );
        unix::sync_folder(Path::new("bill.csv")).unwrap();
        unix::sync_folder(&folder.0.join("bill.csv")).unwrap();
    }
}
