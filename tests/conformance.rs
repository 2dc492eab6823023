//! The conformance suite for crypto backends itself: it runs what it says, and finds out backends that are wrong.

use std::sync::Arc;

use wxpay::crypto::{
    Aead, AeadAlgorithm, Crypto, CryptoError, FileKey, FileOpener, Opener, Random, Scheme, Sealer,
    Signer, Verifier,
};
use wxpay::key::{ApiV3Key, PrivateKey, PublicKey};
use wxpay::{AwsLc, Secret};
use wxpay_testkit::crypto::{self, check, check_across};
use wxpay_testkit::keys;

/// Counted in the files of Wycheproof by hand. A new release of the vectors may change the numbers.
#[test]
fn every_vector_that_applies_is_run() {
    let tallies = crypto::tallies(&AwsLc);
    let counts = tallies.iter().map(|tally| (tally.accepted, tally.refused));
    assert!(
        counts.eq([
            // Signatures with 2048, 3072, 4096 and 8192 bits.
            (9, 250),
            (8, 251),
            (7, 251),
            (7, 251),
            // OAEP with 2048 bits, and with more.
            (10, 19),
            (9, 0),
            // AES-256-GCM, and files with AES-256-GCM and SM4-GCM.
            (76, 29),
            (58, 27),
            (58, 27),
        ]),
        "{tallies:?}"
    );
    // Signatures have no reason to be skipped, and those of OAEP with a label are none of this protocol.
    let skipped = tallies.iter().map(|tally| tally.skipped).take(6);
    assert!(skipped.eq([0, 0, 0, 0, 7, 0]), "{tallies:?}");
}

type Make<Key, Part> = Option<fn(&Key) -> Arc<Part>>;

type OpenFile = fn(&FileKey) -> Result<Box<dyn FileOpener>, CryptoError>;

/// A backend that is right but for one part.
#[derive(Debug, Default)]
struct Wrong {
    signer: Make<PrivateKey, dyn Signer>,
    verifier: Make<PublicKey, dyn Verifier>,
    opener: Make<PrivateKey, dyn Opener>,
    sealer: Make<PublicKey, dyn Sealer>,
    aead: Make<ApiV3Key, dyn Aead>,
    file_opener: Option<OpenFile>,
    random: Option<fn() -> Arc<dyn Random>>,
}

impl Crypto for Wrong {
    fn name(&self) -> &'static str {
        "wrong"
    }

    fn scheme(&self) -> Scheme {
        AwsLc.scheme()
    }

    fn signer(&self, key: &PrivateKey) -> Result<Arc<dyn Signer>, CryptoError> {
        let right = AwsLc
            .signer(key)
            .map_err(|error| CryptoError::key(self.name(), error))?;
        Ok(self.signer.map_or(right, |wrong| wrong(key)))
    }

    fn opener(&self, key: &PrivateKey) -> Result<Arc<dyn Opener>, CryptoError> {
        self.opener
            .map_or_else(|| AwsLc.opener(key), |wrong| Ok(wrong(key)))
    }

    fn verifier(&self, key: &PublicKey) -> Result<Arc<dyn Verifier>, CryptoError> {
        self.verifier
            .map_or_else(|| AwsLc.verifier(key), |wrong| Ok(wrong(key)))
    }

    fn sealer(&self, key: &PublicKey) -> Result<Arc<dyn Sealer>, CryptoError> {
        self.sealer
            .map_or_else(|| AwsLc.sealer(key), |wrong| Ok(wrong(key)))
    }

    fn aead(&self, key: &ApiV3Key) -> Result<Arc<dyn Aead>, CryptoError> {
        self.aead
            .map_or_else(|| AwsLc.aead(key), |wrong| Ok(wrong(key)))
    }

    fn file_opener(&self, key: &FileKey) -> Result<Box<dyn FileOpener>, CryptoError> {
        self.file_opener
            .map_or_else(|| AwsLc.file_opener(key), |wrong| wrong(key))
    }

    fn random(&self) -> Arc<dyn Random> {
        self.random.map_or_else(|| AwsLc.random(), |wrong| wrong())
    }
}

/// A part that is made wrong by a closure around the right one.
struct Part<F>(F);

impl<F> std::fmt::Debug for Part<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Part")
    }
}

impl<F> Signer for Part<F>
where
    F: Fn(&[u8]) -> Result<Vec<u8>, CryptoError> + Send + Sync,
{
    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        self.0(message)
    }
}

impl<F> Verifier for Part<F>
where
    F: Fn(&[u8], &[u8]) -> Result<(), CryptoError> + Send + Sync,
{
    fn scheme(&self) -> Scheme {
        Scheme::Sha256Rsa2048
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), CryptoError> {
        self.0(message, signature)
    }
}

impl<F> Opener for Part<F>
where
    F: Fn(&[u8]) -> Result<Secret<Vec<u8>>, CryptoError> + Send + Sync,
{
    fn open(&self, ciphertext: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError> {
        self.0(ciphertext)
    }
}

impl<F> Sealer for Part<F>
where
    F: Fn(&[u8]) -> Result<Vec<u8>, CryptoError> + Send + Sync,
{
    fn max_len(&self) -> usize {
        214
    }

    fn seal(&self, plaintext: &[u8]) -> Result<Vec<u8>, CryptoError> {
        self.0(plaintext)
    }
}

impl<F> Random for Part<F>
where
    F: Fn(&mut [u8]) -> Result<(), CryptoError> + Send + Sync,
{
    fn fill(&self, buffer: &mut [u8]) -> Result<(), CryptoError> {
        self.0(buffer)
    }
}

#[test]
fn a_right_backend_passes() {
    check(&Wrong::default());
    check_across(&[&AwsLc, &Wrong::default()]);
}

#[test]
#[should_panic = "accepted a signature with bit 0 flipped"]
fn a_verifier_that_accepts_everything_is_found_out() {
    check(&Wrong {
        verifier: Some(|_| Arc::new(Part(|_: &[u8], _: &[u8]| Ok(())))),
        ..Wrong::default()
    });
}

#[test]
#[should_panic = "accepted a signature with a zero before it"]
fn a_verifier_that_reads_numbers_instead_of_bytes_is_found_out() {
    check(&Wrong {
        verifier: Some(|key| {
            let right = AwsLc.verifier(key).unwrap();
            Arc::new(Part(move |message: &[u8], signature: &[u8]| {
                let padding = signature.len().saturating_sub(256);
                let (zeros, signature) = signature.split_at(padding);
                if zeros.iter().any(|byte| *byte != 0) {
                    return Err(CryptoError::Mismatch);
                }
                right.verify(message, signature)
            }))
        }),
        ..Wrong::default()
    });
}

#[test]
#[should_panic = "reported as Open"]
fn a_verifier_with_another_error_is_found_out() {
    check(&Wrong {
        verifier: Some(|key| {
            let right = AwsLc.verifier(key).unwrap();
            Arc::new(Part(move |message: &[u8], signature: &[u8]| {
                right
                    .verify(message, signature)
                    .map_err(|_| CryptoError::Open)
            }))
        }),
        ..Wrong::default()
    });
}

#[test]
#[should_panic = "is not verified"]
fn a_signer_that_trims_the_message_is_found_out() {
    check(&Wrong {
        signer: Some(|key| {
            let right = AwsLc.signer(key).unwrap();
            Arc::new(Part(move |message: &[u8]| right.sign(message.trim_ascii())))
        }),
        ..Wrong::default()
    });
}

#[test]
#[should_panic = "gave Ok"]
fn a_sealer_that_cuts_long_plaintexts_is_found_out() {
    check(&Wrong {
        sealer: Some(|key| {
            let right = AwsLc.sealer(key).unwrap();
            Arc::new(Part(move |plaintext: &[u8]| {
                right.seal(&plaintext[..plaintext.len().min(214)])
            }))
        }),
        ..Wrong::default()
    });
}

#[test]
#[should_panic = "which tells too much"]
fn an_opener_that_is_an_oracle_is_found_out() {
    check(&Wrong {
        opener: Some(|key| {
            let right = AwsLc.opener(key).unwrap();
            Arc::new(Part(move |ciphertext: &[u8]| {
                right
                    .open(ciphertext)
                    .map_err(|error| CryptoError::failed("unpad", error))
            }))
        }),
        ..Wrong::default()
    });
}

#[test]
#[should_panic = "opened a ciphertext with"]
fn aead_without_a_tag_check_is_found_out() {
    #[derive(Debug)]
    struct Unchecked(Arc<dyn Aead>);

    impl Aead for Unchecked {
        fn algorithm(&self) -> AeadAlgorithm {
            self.0.algorithm()
        }

        fn open(
            &self,
            nonce: &[u8],
            data: &[u8],
            ciphertext: &[u8],
        ) -> Result<Secret<Vec<u8>>, CryptoError> {
            match self.0.open(nonce, data, ciphertext) {
                Err(CryptoError::Open) => Ok(Secret::new(Vec::new())),
                other => other,
            }
        }

        fn seal(
            &self,
            nonce: &[u8],
            data: &[u8],
            plaintext: &[u8],
        ) -> Result<Vec<u8>, CryptoError> {
            self.0.seal(nonce, data, plaintext)
        }
    }

    check(&Wrong {
        aead: Some(|key| Arc::new(Unchecked(AwsLc.aead(key).unwrap()))),
        ..Wrong::default()
    });
}

#[test]
#[should_panic = "byte 15 of 31 is always the same"]
fn randomness_that_fills_half_a_buffer_is_found_out() {
    check(&Wrong {
        random: Some(|| {
            Arc::new(Part(|buffer: &mut [u8]| {
                if buffer.len() == 16 {
                    return AwsLc.random().fill(buffer);
                }
                let half = buffer.len() / 2;
                AwsLc.random().fill(&mut buffer[..half])
            }))
        }),
        ..Wrong::default()
    });
}

#[test]
#[should_panic = "aws-lc-rs and wrong sign differently"]
fn backends_that_sign_differently_are_found_out() {
    let wrong = Wrong {
        signer: Some(|_| AwsLc.signer(&keys::other_key()).unwrap()),
        ..Wrong::default()
    };
    check_across(&[&AwsLc, &wrong]);
}

#[test]
#[should_panic = "aws-lc-rs to wrong"]
fn backends_that_do_not_open_what_others_seal_are_found_out() {
    let wrong = Wrong {
        opener: Some(|_| AwsLc.opener(&keys::other_key()).unwrap()),
        ..Wrong::default()
    };
    check_across(&[&AwsLc, &wrong]);
}

/// Decrypts rightly and believes every tag.
#[derive(Debug)]
struct Unfinished(Box<dyn FileOpener>);

impl FileOpener for Unfinished {
    fn update(&mut self, piece: &mut [u8]) -> Result<(), CryptoError> {
        self.0.update(piece)
    }

    fn finish(self: Box<Self>, _tag: &[u8; 16]) -> Result<(), CryptoError> {
        Ok(())
    }
}

#[test]
#[should_panic = "as a file: Ok(())"]
fn files_without_a_tag_check_are_found_out() {
    check(&Wrong {
        file_opener: Some(|key| {
            let right = AwsLc.file_opener(key)?;
            Ok(Box::new(Unfinished(right)))
        }),
        ..Wrong::default()
    });
}

#[test]
#[should_panic = "an opener of files"]
fn a_backend_that_decrypts_no_files_is_found_out() {
    check(&Wrong {
        file_opener: Some(|_| Err(CryptoError::failed("open", "no files"))),
        ..Wrong::default()
    });
}
