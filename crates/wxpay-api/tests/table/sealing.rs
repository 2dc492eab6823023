//! Keys whose sealed text can be read: a prefix, then the plain text. A signature is the prefix alone.

use std::sync::{Arc, LazyLock};

use wxpay_core::bytes::Bytes;
use wxpay_core::crypto::{
    Aead, AeadAlgorithm, Crypto, CryptoError, Opener, Random, Scheme, Sealer, Signer, Verifier,
};
use wxpay_core::http::Response;
use wxpay_core::key::{ApiV3Key, PrivateKey, PublicKey};
use wxpay_core::{
    Call, EncodeError, KeyRing, Merchant, Nonce, PlatformKey, Prepared, Secret, Timestamp,
};

const PREFIX: &[u8] = b"sealed:";

#[derive(Debug)]
pub(crate) struct Toy;

/// The call, sealed if something in it must be.
pub(crate) fn prepare(call: Call) -> Result<Prepared, EncodeError> {
    static KEY: LazyLock<PlatformKey> = LazyLock::new(platform_key);
    if call.has_sensitive() {
        return call.seal(&KEY);
    }
    call.finish()
}

fn platform_key() -> PlatformKey {
    let key = wxpay_testkit::keys::wechatpay_public_key();
    PlatformKey::public_key(&Toy, "PUB_KEY_ID_1", &key).unwrap()
}

const NOW: i64 = 1_600_000_000;

/// A merchant whose answers `signed` signs.
pub(crate) fn merchant() -> Merchant {
    let mut keys = KeyRing::new();
    keys.insert(platform_key());
    Merchant::builder(Toy)
        .mchid("1900009191")
        .serial("1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C")
        .signer(Toy)
        .opener(Toy)
        .keys(keys)
        .clock(|| Timestamp::from_unix(NOW))
        .nonces(|| Nonce::parse("nonce").unwrap())
        .build()
        .unwrap()
}

/// An answer with a signature.
pub(crate) fn signed(body: String) -> Response<Bytes> {
    Response::builder()
        .header("wechatpay-timestamp", NOW.to_string())
        .header("wechatpay-nonce", "answer")
        .header("wechatpay-signature", "c2VhbGVkOg==")
        .header("wechatpay-serial", "PUB_KEY_ID_1")
        .body(Bytes::from(body))
        .unwrap()
}

/// What a sensitive text becomes.
pub(crate) fn sealed(plaintext: &str) -> String {
    use base64::Engine as _;
    let sealed = [PREFIX, plaintext.as_bytes()].concat();
    base64::engine::general_purpose::STANDARD.encode(sealed)
}

impl Verifier for Toy {
    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn verify(&self, _message: &[u8], signature: &[u8]) -> Result<(), CryptoError> {
        match signature == PREFIX {
            true => Ok(()),
            false => Err(CryptoError::Mismatch),
        }
    }
}

impl Signer for Toy {
    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn sign(&self, _message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        Ok(PREFIX.to_vec())
    }
}

impl Aead for Toy {
    fn algorithm(&self) -> AeadAlgorithm {
        AeadAlgorithm::Aes256Gcm
    }

    fn open(&self, _: &[u8], _: &[u8], ciphertext: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError> {
        Opener::open(self, ciphertext)
    }

    fn seal(&self, _: &[u8], _: &[u8], plaintext: &[u8]) -> Result<Vec<u8>, CryptoError> {
        Sealer::seal(self, plaintext)
    }
}

impl Sealer for Toy {
    fn max_len(&self) -> usize {
        214
    }

    fn seal(&self, plaintext: &[u8]) -> Result<Vec<u8>, CryptoError> {
        Ok([PREFIX, plaintext].concat())
    }
}

impl Opener for Toy {
    fn open(&self, ciphertext: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError> {
        let plaintext = ciphertext.strip_prefix(PREFIX);
        Ok(Secret::new(plaintext.ok_or(CryptoError::Open)?.to_vec()))
    }
}

impl Random for Toy {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), CryptoError> {
        buffer.fill(7);
        Ok(())
    }
}

impl Crypto for Toy {
    fn name(&self) -> &'static str {
        "toy"
    }

    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn signer(&self, _key: &PrivateKey) -> Result<Arc<dyn Signer>, CryptoError> {
        Ok(Arc::new(Self))
    }

    fn opener(&self, _key: &PrivateKey) -> Result<Arc<dyn Opener>, CryptoError> {
        Ok(Arc::new(Self))
    }

    fn verifier(&self, _key: &PublicKey) -> Result<Arc<dyn Verifier>, CryptoError> {
        Ok(Arc::new(Self))
    }

    fn sealer(&self, _key: &PublicKey) -> Result<Arc<dyn Sealer>, CryptoError> {
        Ok(Arc::new(Self))
    }

    fn aead(&self, _key: &ApiV3Key) -> Result<Arc<dyn Aead>, CryptoError> {
        Ok(Arc::new(Self))
    }

    fn random(&self) -> Arc<dyn Random> {
        Arc::new(Self)
    }
}
