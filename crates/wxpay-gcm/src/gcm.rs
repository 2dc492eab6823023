use std::fmt;

use aes::Aes256;
use aes::cipher::{Key, KeyInit};
use sm4::Sm4;
use wxpay_core::Secret;
use wxpay_core::crypto::{Aead, AeadAlgorithm, CryptoError, FileKey, FileOpener};
use zeroize::Zeroizing;

use crate::cipher::BlockCipher;
use crate::stream::{Stream, TAG_LEN};

/// AES-256-GCM, with keys of 32 bytes.
pub type Aes256Gcm = Gcm<Aes256>;
/// SM4-GCM, with keys of 16 bytes.
pub type Sm4Gcm = Gcm<Sm4>;

/// GCM with a tag of 16 bytes over a block cipher, under one key.
#[derive(Clone)]
pub struct Gcm<C: BlockCipher> {
    cipher: C,
}

impl Gcm<Aes256> {
    /// AES-256-GCM under that key.
    pub fn new(key: &[u8; 32]) -> Self {
        Self {
            cipher: Aes256::new(key.into()),
        }
    }
}

impl Gcm<Sm4> {
    /// SM4-GCM under that key.
    pub fn new(key: &[u8; 16]) -> Self {
        Self {
            cipher: Sm4::new(key.into()),
        }
    }
}

impl<C: BlockCipher> Aead for Gcm<C> {
    fn algorithm(&self) -> AeadAlgorithm {
        C::ALGORITHM
    }

    fn open(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        ciphertext: &[u8],
    ) -> Result<Secret<Vec<u8>>, CryptoError> {
        self.open_in_place(nonce, associated_data, ciphertext.to_vec())
    }

    fn open_in_place(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        mut ciphertext: Vec<u8>,
    ) -> Result<Secret<Vec<u8>>, CryptoError> {
        let mut stream = Stream::new(&self.cipher, nonce, associated_data)?;
        let Some((encrypted, tag)) = ciphertext.split_last_chunk::<TAG_LEN>() else {
            return Err(CryptoError::Open);
        };
        stream.hash_ciphertext(encrypted)?;
        stream.verify(tag)?;
        ciphertext.truncate(ciphertext.len() - TAG_LEN);
        stream.decrypt_hashed(&mut ciphertext);
        Ok(Secret::new(ciphertext))
    }

    fn seal(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        plaintext: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        let mut stream = Stream::new(&self.cipher, nonce, associated_data)?;
        // Room for the tag from the start: growing would leave a copy of the plaintext behind.
        let mut buffer = Vec::with_capacity(plaintext.len() + TAG_LEN);
        buffer.extend_from_slice(plaintext);
        stream.encrypt(&mut buffer)?;
        buffer.extend_from_slice(&stream.tag());
        Ok(buffer)
    }
}

impl<C: BlockCipher> fmt::Debug for Gcm<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gcm").finish_non_exhaustive()
    }
}

/// Decrypts one file under its own key, for [`Crypto::file_opener`](wxpay_core::crypto::Crypto::file_opener).
///
/// # Errors
/// When the key's nonce is empty.
pub fn file_opener(key: &FileKey) -> Result<Box<dyn FileOpener>, CryptoError> {
    match key.algorithm() {
        AeadAlgorithm::Aes256Gcm => opener::<Aes256>(key),
        AeadAlgorithm::Sm4Gcm => opener::<Sm4>(key),
        other => Err(CryptoError::failed(
            "open",
            format!("files are not encrypted with {other}"),
        )),
    }
}

fn opener<C: BlockCipher>(key: &FileKey) -> Result<Box<dyn FileOpener>, CryptoError> {
    // `FileKey` holds as many bytes as its algorithm takes.
    let bytes = Zeroizing::new(
        Key::<C>::try_from(key.expose()).map_err(|error| CryptoError::failed("open", error))?,
    );
    let cipher = C::new(&bytes);
    Ok(Box::new(Opener(Stream::new(&cipher, key.nonce(), b"")?)))
}

struct Opener<C: BlockCipher>(Stream<C>);

impl<C: BlockCipher> FileOpener for Opener<C> {
    fn update(&mut self, piece: &mut [u8]) -> Result<(), CryptoError> {
        self.0.decrypt(piece)
    }

    fn finish(self: Box<Self>, tag: &[u8; TAG_LEN]) -> Result<(), CryptoError> {
        self.0.verify(tag)
    }
}

impl<C: BlockCipher> fmt::Debug for Opener<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Opener").finish_non_exhaustive()
    }
}
