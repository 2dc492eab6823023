//! SM4-GCM under the APIv3 key.

use sm3::{Digest, Sm3};
use wxpay_core::key::ApiV3Key;
use wxpay_gcm::Sm4Gcm;
use zeroize::Zeroizing;

const KEY_LEN: usize = 16;

/// The key is the first half of the APIv3 key's hash.
pub(crate) fn aead(key: &ApiV3Key) -> Sm4Gcm {
    let hash: Zeroizing<[u8; 32]> = Zeroizing::new(Sm3::digest(key.expose()).into());
    let key: Zeroizing<[u8; KEY_LEN]> = Zeroizing::new(std::array::from_fn(|at| hash[at]));
    Sm4Gcm::new(&key)
}

#[cfg(test)]
mod tests {
    use wxpay_core::crypto::Aead;

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

    #[test]
    fn the_key_is_the_first_half_of_the_hash() {
        let key = ApiV3Key::from_bytes(*b"abcdabcdabcdabcdabcdabcdabcdabcd");
        let hash = Sm3::digest(b"abcd".repeat(8));
        let half = hash[..16].try_into().unwrap();
        let sealed = Sm4Gcm::new(&half).seal(b"nonce", b"", b"text").unwrap();
        assert_eq!(
            aead(&key).open(b"nonce", b"", &sealed).unwrap().expose(),
            b"text"
        );
    }
}
