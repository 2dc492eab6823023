//! The backend for 国密 beside OpenSSL, which has SM2, SM3 and SM4 too: what one makes, the other takes.

use openssl::bn::{BigNum, BigNumContext};
use openssl::cipher::Cipher;
use openssl::cipher_ctx::CipherCtx;
use openssl::ec::EcGroup;
use openssl::error::ErrorStack;
use openssl::hash::{Hasher, MessageDigest};
use openssl::nid::Nid;
use openssl::pkey::{PKey, Private, Public};
use openssl::pkey_ctx::PkeyCtx;
use wxpay::Sm;
use wxpay::crypto::Crypto;
use wxpay::key::{PrivateKey, PublicKey};
use wxpay_testkit::keys;

const IDENTITY: &[u8] = b"1234567812345678";
const NONCE: &[u8] = b"5K8264ILTKCH";

/// OpenSSL's half.
struct Theirs {
    private: PKey<Private>,
    public: PKey<Public>,
    /// The hash of identity, curve and key, which goes in front of each message.
    prefix: Vec<u8>,
}

impl Theirs {
    /// `None`, with a message, when the OpenSSL that is linked was built without SM2 or SM3.
    fn new(key: &PrivateKey) -> Option<Self> {
        let sm3 = MessageDigest::from_name("SM3");
        let curve = EcGroup::from_curve_name(Nid::SM2);
        let (Some(_), Ok(curve)) = (sm3, curve) else {
            let version = openssl::version::version();
            eprintln!("skipped: {version} was built without SM2 or SM3");
            return None;
        };
        let pkcs8 = key.expose_pkcs8_der().unwrap();
        let spki = key.public_key().spki_der();
        Some(Self {
            private: PKey::private_key_from_pkcs8(pkcs8.expose()).unwrap(),
            public: PKey::public_key_from_der(spki).unwrap(),
            prefix: prefix(&curve, key.public_key()).unwrap(),
        })
    }

    fn digest(&self, message: &[u8]) -> Vec<u8> {
        sm3(&[&self.prefix, message]).unwrap()
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, ErrorStack> {
        let mut context = PkeyCtx::new(&self.private)?;
        context.sign_init()?;
        let mut signature = Vec::new();
        context.sign_to_vec(&self.digest(message), &mut signature)?;
        Ok(signature)
    }

    fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        let mut context = PkeyCtx::new(&self.public).unwrap();
        context.verify_init().unwrap();
        matches!(context.verify(&self.digest(message), signature), Ok(true))
    }

    fn seal(&self, plaintext: &[u8]) -> Result<Vec<u8>, ErrorStack> {
        let mut context = PkeyCtx::new(&self.public)?;
        context.encrypt_init()?;
        let mut sealed = Vec::new();
        context.encrypt_to_vec(plaintext, &mut sealed)?;
        Ok(sealed)
    }

    fn open(&self, sealed: &[u8]) -> Result<Vec<u8>, ErrorStack> {
        let mut context = PkeyCtx::new(&self.private)?;
        context.decrypt_init()?;
        let mut opened = Vec::new();
        context.decrypt_to_vec(sealed, &mut opened)?;
        Ok(opened)
    }
}

fn sm3(parts: &[&[u8]]) -> Result<Vec<u8>, ErrorStack> {
    let mut hasher = Hasher::new(MessageDigest::from_name("SM3").unwrap())?;
    for part in parts {
        hasher.update(part)?;
    }
    Ok(hasher.finish()?.to_vec())
}

/// GB/T 32918.2, section 5.5, with OpenSSL's own numbers of the curve.
fn prefix(curve: &EcGroup, key: &PublicKey) -> Result<Vec<u8>, ErrorStack> {
    let mut context = BigNumContext::new()?;
    let number = BigNum::new;
    let (mut p, mut a, mut b, mut x, mut y) =
        (number()?, number()?, number()?, number()?, number()?);
    curve.components_gfp(&mut p, &mut a, &mut b, &mut context)?;
    curve
        .generator_opt()
        .unwrap()
        .affine_coordinates_gfp(curve, &mut x, &mut y, &mut context)?;
    let bits = u16::try_from(IDENTITY.len() * 8).unwrap().to_be_bytes();
    let mut hashed = [&bits[..], IDENTITY].concat();
    for number in [a, b, x, y] {
        hashed.extend(number.to_vec_padded(32)?);
    }
    // Without the byte that says that the point is not compressed.
    sm3(&[&hashed, &key.sm2_point().unwrap()[1..]])
}

/// Texts around the lengths of a block and of the key stream's pieces.
fn texts() -> impl Iterator<Item = Vec<u8>> {
    let lengths = [1, 2, 15, 16, 31, 32, 33, 63, 64, 65, 214, 215, 1000];
    lengths.into_iter().zip(0..).flat_map(|(length, salt)| {
        (0..4_u8).map(move |turn| {
            let bytes = (0..length).map(|at: usize| at.to_le_bytes()[0]);
            bytes
                .map(|byte: u8| byte.wrapping_mul(31).wrapping_add(salt ^ turn))
                .collect()
        })
    })
}

#[test]
fn what_one_signs_the_other_verifies() {
    let key = keys::sm2::merchant_key();
    let Some(theirs) = Theirs::new(&key) else {
        return;
    };
    let signer = Sm.signer(&key).unwrap();
    let verifier = Sm.verifier(key.public_key()).unwrap();
    for message in texts().chain([Vec::new()]) {
        let ours = signer.sign(&message).unwrap();
        assert!(theirs.verifies(&message, &ours), "{message:?}");
        let signature = theirs.sign(&message).unwrap();
        assert!(verifier.verify(&message, &signature).is_ok(), "{message:?}");

        let other = [&message[..], b"."].concat();
        assert!(!theirs.verifies(&other, &ours), "{message:?}");
        assert!(verifier.verify(&other, &signature).is_err(), "{message:?}");
    }
}

#[test]
fn what_one_seals_the_other_opens() {
    let key = keys::sm2::wechatpay_key();
    let Some(theirs) = Theirs::new(&key) else {
        return;
    };
    let sealer = Sm.sealer(key.public_key()).unwrap();
    let opener = Sm.opener(&key).unwrap();
    for text in texts() {
        let sealed = sealer.seal(&text).unwrap();
        assert_eq!(theirs.open(&sealed).unwrap(), text);
        let mut sealed = theirs.seal(&text).unwrap();
        assert_eq!(*opener.open(&sealed).unwrap().expose(), text);

        let last = sealed.len() - 1;
        sealed[last] ^= 1;
        assert!(theirs.open(&sealed).is_err() && opener.open(&sealed).is_err());
    }
}

#[test]
fn what_one_encrypts_under_the_apiv3_key_the_other_decrypts() {
    let hash = match MessageDigest::from_name("SM3") {
        Some(_) => sm3(&[keys::APIV3_KEY.as_bytes()]).unwrap(),
        None => return eprintln!("skipped: the OpenSSL that is linked was built without SM3"),
    };
    // OpenSSL has it from 3.1 on.
    let Ok(cipher) = Cipher::fetch(None, "SM4-GCM", None) else {
        let version = openssl::version::version();
        return eprintln!("skipped: {version} has no SM4-GCM");
    };
    let theirs = |text: &[u8]| -> Result<Vec<u8>, ErrorStack> {
        let mut context = CipherCtx::new()?;
        context.encrypt_init(Some(&cipher), Some(&hash[..16]), Some(NONCE))?;
        context.cipher_update(b"certificate", None)?;
        let (mut sealed, mut tag) = (Vec::new(), [0; 16]);
        context.cipher_update_vec(text, &mut sealed)?;
        context.cipher_final_vec(&mut sealed)?;
        context.tag(&mut tag)?;
        sealed.extend(tag);
        Ok(sealed)
    };
    let aead = Sm.aead(&keys::apiv3_key()).unwrap();
    for text in texts() {
        // The same bytes: there is nothing to draw in GCM.
        let sealed = theirs(&text).unwrap();
        assert_eq!(aead.seal(NONCE, b"certificate", &text).unwrap(), sealed);
        let opened = aead.open(NONCE, b"certificate", &sealed).unwrap();
        assert_eq!(*opened.expose(), text);
    }
}
