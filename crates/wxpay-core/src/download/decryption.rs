use std::fmt;

use bytes::Bytes;

use super::DownloadError;
use crate::crypto::{CryptoError, FileOpener};

const TAG_LEN: usize = 16;

/// Decrypts a file that ends with its tag of 16 bytes.
pub(super) struct Decryption {
    /// `None` once the tag was compared.
    opener: Option<Box<dyn FileOpener>>,
    /// The last bytes so far: the tag, if no more come.
    tail: Vec<u8>,
}

impl Decryption {
    pub(super) const fn new(opener: Box<dyn FileOpener>) -> Self {
        Self {
            opener: Some(opener),
            tail: Vec::new(),
        }
    }

    /// Decrypts the next piece. It is authentic only after the end.
    pub(super) fn update(&mut self, piece: Bytes) -> Result<Bytes, DownloadError> {
        let mut bytes = std::mem::take(&mut self.tail);
        bytes.extend_from_slice(&piece);
        self.tail = bytes.split_off(bytes.len().saturating_sub(TAG_LEN));
        if let Some(opener) = &mut self.opener {
            opener.update(&mut bytes).map_err(undecrypted)?;
        }
        Ok(bytes.into())
    }

    /// Compares the tag.
    pub(super) fn finish(&mut self) -> Result<(), DownloadError> {
        let Some(opener) = self.opener.take() else {
            return Ok(());
        };
        let tag = <[u8; TAG_LEN]>::try_from(&self.tail[..]);
        let tag = tag.map_err(|_| undecrypted(CryptoError::Open))?;
        opener.finish(&tag).map_err(undecrypted)
    }
}

fn undecrypted(source: CryptoError) -> DownloadError {
    DownloadError::Decrypt { source }
}

impl fmt::Debug for Decryption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decryption").finish_non_exhaustive()
    }
}
