use std::fmt;

use sha1::Sha1;
use sha2::{Digest, Sha256};

use super::{DownloadError, FileLinkError};
use crate::model::source::Hex;

/// The expected hash of a content.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Hash {
    Sha1([u8; 20]),
    Sha256([u8; 32]),
}

impl Hash {
    pub(super) fn parse(hash_type: &str, value: &str) -> Result<Self, FileLinkError> {
        if hash_type.eq_ignore_ascii_case("SHA1") {
            bytes(value, "SHA1").map(Self::Sha1)
        } else if hash_type.eq_ignore_ascii_case("SHA256") {
            bytes(value, "SHA256").map(Self::Sha256)
        } else {
            Err(FileLinkError::HashType {
                hash_type: hash_type.into(),
            })
        }
    }

    const fn hash_type(&self) -> &'static str {
        match self {
            Self::Sha1(_) => "SHA1",
            Self::Sha256(_) => "SHA256",
        }
    }

    const fn value(&self) -> &[u8] {
        match self {
            Self::Sha1(value) => value,
            Self::Sha256(value) => value,
        }
    }
}

/// Reads hexadecimal digits in either case.
fn bytes<const N: usize>(text: &str, hash_type: &'static str) -> Result<[u8; N], FileLinkError> {
    let wrong = || FileLinkError::HashValue { hash_type };
    if text.len() != 2 * N || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(wrong());
    }
    let mut value = [0; N];
    for (index, byte) in value.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * index..2 * index + 2], 16).map_err(|_| wrong())?;
    }
    Ok(value)
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.hash_type(), Hex(self.value()))
    }
}

/// Hashes a content as it passes, and compares the hash.
pub(super) struct Comparison {
    announced: Hash,
    hasher: Hasher,
}

enum Hasher {
    Sha1(Sha1),
    Sha256(Sha256),
}

impl Comparison {
    pub(super) fn new(announced: Hash) -> Self {
        let hasher = match &announced {
            Hash::Sha1(_) => Hasher::Sha1(Sha1::new()),
            Hash::Sha256(_) => Hasher::Sha256(Sha256::new()),
        };
        Self { announced, hasher }
    }

    pub(super) fn update(&mut self, bytes: &[u8]) {
        match &mut self.hasher {
            Hasher::Sha1(hasher) => hasher.update(bytes),
            Hasher::Sha256(hasher) => hasher.update(bytes),
        }
    }

    pub(super) fn finish(self) -> Result<(), DownloadError> {
        let found = match self.hasher {
            Hasher::Sha1(hasher) => Hash::Sha1(hasher.finalize().into()),
            Hasher::Sha256(hasher) => Hash::Sha256(hasher.finalize().into()),
        };
        if found == self.announced {
            return Ok(());
        }
        Err(DownloadError::Hash {
            hash_type: found.hash_type(),
            announced: Hex(self.announced.value()).to_string().into(),
            found: Hex(found.value()).to_string().into(),
        })
    }
}
