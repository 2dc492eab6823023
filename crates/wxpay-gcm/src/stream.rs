//! One message under one nonce, cut anywhere (NIST SP 800-38D, section 7).

use aes::cipher::{InnerIvInit, StreamCipher};
use ctr::{Ctr32BE, CtrCore};
use ghash::GHash;
use ghash::universal_hash::UniversalHash;
use subtle::ConstantTimeEq;
use wxpay_core::crypto::CryptoError;
use zeroize::Zeroizing;

use crate::cipher::BlockCipher;

pub(crate) const TAG_LEN: usize = 16;
const BLOCK_LEN: usize = 16;
/// The length of the nonces that begin a counter without being hashed.
const SHORT_NONCE_LEN: usize = 12;
/// The longest plaintext in bytes, 64 GiB: the counter has 32 bits, and the first two of its values
/// are not for the plaintext (section 5.2.1.1).
const MAX_LEN: u64 = (1 << 36) - 32;

pub(crate) struct Stream<C: BlockCipher> {
    counter: Ctr32BE<C>,
    hash: Hash,
    /// Mask that turns the hash into the tag.
    mask: Zeroizing<[u8; BLOCK_LEN]>,
    associated_len: u64,
    len: u64,
}

impl<C: BlockCipher> Stream<C> {
    /// # Errors
    /// When the nonce is empty.
    pub(crate) fn new(
        cipher: &C,
        nonce: &[u8],
        associated_data: &[u8],
    ) -> Result<Self, CryptoError> {
        let mut key = Zeroizing::new([0; BLOCK_LEN]);
        cipher.encrypt_block((&mut *key).into());
        let mut hash = Hash::new(&key);

        let first = Zeroizing::new(first_counter(&hash, nonce)?);
        let core = CtrCore::inner_iv_init(cipher.clone(), (&*first).into());
        let mut counter = Ctr32BE::from_core(core);
        let mut mask = Zeroizing::new([0; BLOCK_LEN]);
        counter.apply_keystream(&mut *mask);

        hash.update(associated_data);
        hash.pad();
        Ok(Self {
            counter,
            hash,
            mask,
            associated_len: associated_data.len() as u64,
            len: 0,
        })
    }

    /// # Errors
    /// When the message becomes longer than 64 GiB.
    pub(crate) fn encrypt(&mut self, piece: &mut [u8]) -> Result<(), CryptoError> {
        self.count("seal", piece)?;
        self.counter.apply_keystream(piece);
        self.hash.update(piece);
        Ok(())
    }

    /// # Errors
    /// When the message becomes longer than 64 GiB.
    pub(crate) fn decrypt(&mut self, piece: &mut [u8]) -> Result<(), CryptoError> {
        self.count("open", piece)?;
        self.hash.update(piece);
        self.counter.apply_keystream(piece);
        Ok(())
    }

    /// Hashes a part of the ciphertext without decrypting it: the whole is decrypted once the tag is
    /// known to be right.
    pub(crate) fn hash_ciphertext(&mut self, ciphertext: &[u8]) -> Result<(), CryptoError> {
        self.count("open", ciphertext)?;
        self.hash.update(ciphertext);
        Ok(())
    }

    /// Decrypts what [`hash_ciphertext`](Self::hash_ciphertext) was given, from the beginning.
    pub(crate) fn decrypt_hashed(mut self, ciphertext: &mut [u8]) {
        self.counter.apply_keystream(ciphertext);
    }

    fn count(&mut self, operation: &'static str, piece: &[u8]) -> Result<(), CryptoError> {
        let len = self.len.saturating_add(piece.len() as u64);
        if len > MAX_LEN {
            return Err(CryptoError::failed(
                operation,
                "GCM takes at most 64 GiB under one nonce",
            ));
        }
        self.len = len;
        Ok(())
    }

    pub(crate) fn tag(&self) -> [u8; TAG_LEN] {
        let mut hash = self.hash.clone();
        hash.pad();
        let mut lengths = [0; BLOCK_LEN];
        lengths[..8].copy_from_slice(&(self.associated_len * 8).to_be_bytes());
        lengths[8..].copy_from_slice(&(self.len * 8).to_be_bytes());
        hash.update(&lengths);
        let mut tag = hash.finish();
        for (byte, mask) in tag.iter_mut().zip(*self.mask) {
            *byte ^= mask;
        }
        tag
    }

    /// # Errors
    /// [`CryptoError::Open`] when it is not this message's tag. The comparison takes constant time.
    pub(crate) fn verify(&self, tag: &[u8; TAG_LEN]) -> Result<(), CryptoError> {
        match bool::from(self.tag().ct_eq(tag)) {
            true => Ok(()),
            false => Err(CryptoError::Open),
        }
    }
}

/// Section 7.1, step 2: a nonce of 12 bytes is used as it is, any other is hashed.
fn first_counter(hash: &Hash, nonce: &[u8]) -> Result<[u8; BLOCK_LEN], CryptoError> {
    if nonce.is_empty() {
        return Err(CryptoError::Nonce { len: 0 });
    }
    if nonce.len() == SHORT_NONCE_LEN {
        let mut counter = [0; BLOCK_LEN];
        counter[..SHORT_NONCE_LEN].copy_from_slice(nonce);
        counter[BLOCK_LEN - 1] = 1;
        return Ok(counter);
    }
    let mut hash = hash.clone();
    hash.update(nonce);
    hash.pad();
    let mut lengths = [0; BLOCK_LEN];
    lengths[8..].copy_from_slice(&(nonce.len() as u64 * 8).to_be_bytes());
    hash.update(&lengths);
    Ok(hash.finish())
}

/// GHASH of bytes that are cut anywhere.
#[derive(Clone)]
struct Hash {
    state: GHash,
    /// The beginning of a block, which awaits the rest.
    begun: [u8; BLOCK_LEN],
    begun_len: usize,
}

impl Hash {
    fn new(key: &[u8; BLOCK_LEN]) -> Self {
        Self {
            state: GHash::new(key.into()),
            begun: [0; BLOCK_LEN],
            begun_len: 0,
        }
    }

    fn update(&mut self, mut bytes: &[u8]) {
        if self.begun_len > 0 {
            let (head, tail) = bytes.split_at(bytes.len().min(BLOCK_LEN - self.begun_len));
            self.begun[self.begun_len..self.begun_len + head.len()].copy_from_slice(head);
            self.begun_len += head.len();
            if self.begun_len < BLOCK_LEN {
                return;
            }
            self.state.update(&[self.begun.into()]);
            self.begun_len = 0;
            bytes = tail;
        }
        let (blocks, rest) = bytes.as_chunks::<BLOCK_LEN>();
        self.state
            .update(ghash::Block::cast_slice_from_core(blocks));
        self.begun[..rest.len()].copy_from_slice(rest);
        self.begun_len = rest.len();
    }

    /// Fills the block that has begun with zeros.
    fn pad(&mut self) {
        if self.begun_len > 0 {
            self.begun[self.begun_len..].fill(0);
            self.state.update(&[self.begun.into()]);
            self.begun_len = 0;
        }
    }

    fn finish(self) -> [u8; BLOCK_LEN] {
        self.state.finalize().into()
    }
}
