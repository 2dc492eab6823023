//! Files that are written completely or not at all, for their owner or for all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::keys;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    Owner,
    All,
}

/// Writes a temporary file beside it and renames that, so no reader sees a partial file.
pub(crate) fn write_whole(path: &Path, content: &[u8], access: Access) -> io::Result<()> {
    let suffix = keys::random_text().map_err(io::Error::other)?;
    let mut beside = path.as_os_str().to_owned();
    beside.push(".");
    beside.push(suffix);
    let beside = PathBuf::from(beside);
    let written = create(&beside, access)
        .and_then(|mut file| {
            file.write_all(content)?;
            file.sync_all()
        })
        .and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // What matters is the first error; the file may not even be there.
        let _ = fs::remove_file(&beside);
    }
    written
}

fn create(path: &Path, access: Access) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if access == Access::Owner {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    #[cfg(not(unix))]
    let _ = access;
    options.open(path)
}
