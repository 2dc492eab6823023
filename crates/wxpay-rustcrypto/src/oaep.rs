//! RSAES-OAEP with SHA-1 and MGF1 with SHA-1, without a label.

use std::fmt;

use getrandom::SysRng;
use rsa::traits::PublicKeyParts;
use rsa::{BoxedUint, Oaep, PrivateKey as RsaPrivateKey, PublicKey as RsaPublicKey, hazmat};
use sha1::{Digest, Sha1};
use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};
use wxpay_core::Secret;
use wxpay_core::crypto::{CryptoError, Opener, Sealer};
use wxpay_core::key::{PrivateKey, PublicKey};

use zeroize::Zeroizing;

use crate::key;

const HASH_LEN: usize = 20;
/// Overhead of the padding in a block: two SHA-1 hashes and two bytes.
const OVERHEAD: usize = 2 * HASH_LEN + 2;

pub(crate) struct OaepSealer {
    key: RsaPublicKey,
    max_len: usize,
}

impl OaepSealer {
    pub(crate) fn new(key: &PublicKey) -> Result<Self, CryptoError> {
        let key = key::public(key)?;
        // A key of 2048 bits or more has 256 bytes or more.
        let max_len = key.size() - OVERHEAD;
        Ok(Self { key, max_len })
    }
}

impl Sealer for OaepSealer {
    fn max_len(&self) -> usize {
        self.max_len
    }

    fn seal(&self, plaintext: &[u8]) -> Result<Vec<u8>, CryptoError> {
        if plaintext.len() > self.max_len {
            return Err(CryptoError::TooLong {
                len: plaintext.len(),
                max: self.max_len,
            });
        }
        self.key
            .encrypt(&mut SysRng, Oaep::<Sha1>::new(), plaintext)
            .map_err(|error| CryptoError::failed("seal", error))
    }
}

impl fmt::Debug for OaepSealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OaepSealer").finish_non_exhaustive()
    }
}

pub(crate) struct OaepOpener(RsaPrivateKey);

impl OaepOpener {
    pub(crate) fn new(key: &PrivateKey) -> Result<Self, CryptoError> {
        key::private(key).map(Self)
    }
}

impl Opener for OaepOpener {
    fn open(&self, ciphertext: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError> {
        let size = self.0.size();
        if ciphertext.len() != size {
            return Err(CryptoError::Open);
        }
        let ciphertext = BoxedUint::from_be_slice(ciphertext, self.0.n_bits_precision())
            .map_err(|_| CryptoError::Open)?;
        // The generator blinds the operation.
        let message = hazmat::rsa_decrypt_and_check(&self.0, Some(&mut SysRng), &ciphertext)
            .map(Zeroizing::new)
            .map_err(|error| match error {
                // It failed before anything was known of the ciphertext.
                rsa::Error::Rng => CryptoError::failed("open", error),
                _ => CryptoError::Open,
            })?;
        // A whole number of words, which a modulus need not have: the rest in front are zeros.
        let mut bytes = Zeroizing::new(message.to_be_bytes());
        let zeros = bytes.len() - size;
        unpad(&mut bytes[zeros..]).ok_or(CryptoError::Open)
    }
}

/// RFC 8017, section 7.1.2, step 3, without a label and with one outcome for every kind of damage.
///
/// `rsa` removes this padding too, but ignores the first byte, as `draft-irtf-cfrg-rsa-guidance` advises: a
/// distinguishable check would be the oracle of Manger's attack. RFC 8017 and the other backends refuse such a
/// message. Here all checks are combined and run in constant time.
fn unpad(message: &mut [u8]) -> Option<Secret<Vec<u8>>> {
    if message.len() < OVERHEAD {
        return None;
    }
    let (first, masked) = message.split_at_mut(1);
    let (seed, block) = masked.split_at_mut(HASH_LEN);
    mask(seed, block);
    mask(block, seed);
    let (hash, padded) = block.split_at(HASH_LEN);

    let mut is_padding = Choice::from(1);
    let mut is_damaged = Choice::from(0);
    let mut start = 0_u32;
    for (byte, next) in padded.iter().zip(1_u32..) {
        let is_end = is_padding & byte.ct_eq(&1);
        start.conditional_assign(&next, is_end);
        is_padding &= !is_end;
        is_damaged |= is_padding & !byte.ct_eq(&0);
    }
    let is_whole = !is_damaged & !is_padding;
    let right = first.ct_eq(&[0]) & hash.ct_eq(&Sha1::digest(b"")) & is_whole;
    if !bool::from(right) {
        return None;
    }
    let start = usize::try_from(start).ok()?;
    Some(Secret::new(padded[start..].to_vec()))
}

/// Combines the bytes with MGF1 (RFC 8017, appendix B.2.1) of a seed.
fn mask(bytes: &mut [u8], seed: &[u8]) {
    for (block, counter) in bytes.chunks_mut(HASH_LEN).zip(0_u32..) {
        let hash = Sha1::new()
            .chain_update(seed)
            .chain_update(counter.to_be_bytes())
            .finalize();
        for (byte, mask) in block.iter_mut().zip(hash) {
            *byte ^= mask;
        }
    }
}

impl fmt::Debug for OaepOpener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OaepOpener").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 8017, section 7.1.1, step 2, with a seed of ones.
    fn padded(first: u8, hash: &[u8], zeros: usize, end: u8, text: &[u8]) -> Vec<u8> {
        let mut seed = vec![1; HASH_LEN];
        let mut block = [hash, &vec![0; zeros], &[end], text].concat();
        mask(&mut block, &seed);
        mask(&mut seed, &block);
        [&[first][..], &seed, &block].concat()
    }

    #[test]
    fn a_padded_text_comes_back_whatever_it_begins_with() {
        let hash = Sha1::digest(b"");
        for (zeros, text) in [
            (0, &b""[..]),
            (5, b""),
            (0, b"text"),
            (3, b"\0text"),
            (3, b"\x01\x01"),
        ] {
            let opened = unpad(&mut padded(0, &hash, zeros, 1, text)).unwrap();
            assert_eq!(opened.expose(), text);
        }
    }

    #[test]
    fn each_damaged_part_is_refused_in_the_same_way() {
        let hash = Sha1::digest(b"");
        let other = Sha1::digest(b"label");
        for (first, hash, zeros, end, text) in [
            (1, &hash, 3, 1, &b"text"[..]),
            (0x80, &hash, 3, 1, b"text"),
            (0, &other, 3, 1, b"text"),
            (0, &hash, 3, 2, b"text"),
            (0, &hash, 3, 2, b"\x01text"),
            (0, &hash, 3, 0, b""),
            (0, &hash, 0, 0xff, b"\x01"),
        ] {
            assert!(unpad(&mut padded(first, hash, zeros, end, text)).is_none());
        }
        assert!(unpad(&mut [0; OVERHEAD - 1]).is_none());
        assert!(unpad(&mut []).is_none());
    }
}
