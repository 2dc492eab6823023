use std::path::{Path, PathBuf};

use crate::key::{Certificate, PublicKey};

/// Values given to the builder that only a check uses.
#[derive(Clone, Default)]
pub(super) struct Given {
    pub(super) certificate: Option<Certificate>,
    pub(super) public_key: Option<PublicKey>,
    pub(super) key_file: Option<KeyFile>,
}

/// The private key's file, with the permissions it had when it was read.
#[derive(Clone)]
pub(super) struct KeyFile {
    pub(super) path: PathBuf,
    pub(super) mode: Option<u32>,
}

impl KeyFile {
    pub(super) fn new(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            mode: mode(path),
        }
    }
}

#[cfg(unix)]
fn mode(path: &Path) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt as _;
    let permissions = std::fs::metadata(path).ok()?.permissions();
    Some(permissions.mode() & 0o777)
}

#[cfg(not(unix))]
fn mode(_path: &Path) -> Option<u32> {
    None
}
