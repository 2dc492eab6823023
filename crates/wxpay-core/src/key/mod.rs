//! Keys and certificates, parsed once from a merchant's files.
//!
//! Every `parse` takes PEM or DER, also in the forms that environment variables, YAML and configuration services turn
//! it into: in one line, with `\\n` written out, in quotation marks, as UTF-16, without armour, or as base64 of the
//! file. The error names what was found instead, because a certificate passed as the key is the usual mistake. No
//! error shows content.

mod apiv3;
mod certificate;
mod ec;
mod kind;
mod path;
mod pem;
mod private;
mod public;

use std::error::Error as StdError;
use std::fmt;
use std::path::{Path, PathBuf};

use spki::AlgorithmIdentifierRef;

pub use apiv3::ApiV3Key;
pub use certificate::Certificate;
pub use private::PrivateKey;
pub use public::PublicKey;

use crate::causes::debug_as_text;

/// The shortest RSA modulus that is accepted, in bits.
const MIN_BITS: usize = 2048;

/// Algorithm of a key: WeChat Pay signs and encrypts with RSA, or with SM2 for 国密 merchants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyAlgorithm {
    /// RSA, with a modulus of 2048 bits or more.
    Rsa,
    /// SM2 (GB/T 32918), on the curve that part 5 of the standard recommends.
    Sm2,
}

impl KeyAlgorithm {
    /// # Errors
    /// The other algorithm.
    fn of(identifier: &AlgorithmIdentifierRef<'_>) -> Result<Self, KeyKind> {
        if identifier.oid == pkcs1::ALGORITHM_OID {
            Ok(Self::Rsa)
        } else if *identifier == ec::sm2_algorithm() {
            Ok(Self::Sm2)
        } else {
            Err(KeyKind::OtherAlgorithm(algorithm_name(&identifier.oid)))
        }
    }

    /// The error of a key of this algorithm where another is needed.
    const fn instead_of(self, expected: Self) -> KeyError {
        KeyError::Algorithm {
            expected,
            found: self,
        }
    }
}

impl fmt::Display for KeyAlgorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Rsa => "RSA",
            Self::Sm2 => "SM2",
        })
    }
}

/// A key or certificate could not be loaded.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// The file could not be read.
    #[error("cannot read {}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// The operating system's error.
        source: std::io::Error,
    },
    /// The value given as a file path looks like the content of a file, or is not a path. It is not shown, because it
    /// may be a key.
    #[error(
        "expected the path of a file; the value ({len} bytes) looks like the content of a key file"
    )]
    ContentForPath {
        /// Its length in bytes.
        len: usize,
    },
    /// The armour of a PEM block (`-----BEGIN …-----`, `-----END …-----`) is damaged.
    #[error("expected {}, found a PEM block whose BEGIN or END line is damaged: copy the file again", .expected.wanted())]
    Armour {
        /// The wanted kind.
        expected: KeyKind,
    },
    /// The file was read, but its content could not be loaded.
    #[error("{} cannot be used", path.display())]
    InFile {
        /// The file.
        path: PathBuf,
        /// The fault in its content.
        source: Box<Self>,
    },
    /// The input has another kind than the wanted one.
    #[error("expected {}, found {found}", .expected.wanted())]
    WrongKind {
        /// The wanted kind.
        expected: KeyKind,
        /// The present value.
        found: KeyKind,
    },
    /// The key's algorithm differs from that of the backend or the caller.
    #[error("expected an {expected} key, found an {found} key")]
    Algorithm {
        /// The wanted kind.
        expected: KeyAlgorithm,
        /// The present value.
        found: KeyAlgorithm,
    },
    /// A download contains more than the wanted object.
    #[error("expected {expected} in PEM and nothing else, found it within other text")]
    NotAlone {
        /// The wanted kind.
        expected: KeyKind,
    },
    /// The input is neither PEM nor DER.
    #[error("expected {}, found neither PEM nor DER", .expected.wanted())]
    Unrecognised {
        /// The wanted kind.
        expected: KeyKind,
    },
    /// A PEM block is damaged.
    #[error("PEM block {label:?} is damaged: {reason}")]
    Pem {
        /// The block's label.
        label: String,
        /// The fault.
        reason: &'static str,
    },
    /// The DER structure is damaged.
    #[error("{kind} is damaged")]
    Malformed {
        /// The kind that it was taken for.
        kind: KeyKind,
        /// The parser's error.
        #[source]
        source: Box<dyn StdError + Send + Sync>,
    },
    /// The RSA key is shorter than 2048 bits.
    #[error("RSA key has {bits} bits, 2048 are needed")]
    TooShort {
        /// The modulus' length in bits.
        bits: usize,
    },
    /// The APIv3 key does not have 32 bytes.
    #[error("APIv3 key has {len} bytes instead of 32")]
    ApiV3Length {
        /// Its length in bytes.
        len: usize,
    },
    /// The APIv3 key has a blank or a character that is not printable ASCII.
    #[error("APIv3 key has a blank or a character outside of ASCII")]
    ApiV3Characters,
}

debug_as_text!(KeyError);

impl KeyError {
    /// The length of an APIv3 key, if that is what is wrong.
    pub(crate) fn apiv3_len(&self) -> Option<usize> {
        match self {
            Self::ApiV3Length { len } => Some(*len),
            Self::InFile { source, .. } => source.apiv3_len(),
            _ => None,
        }
    }

    fn malformed(kind: KeyKind, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::Malformed {
            kind,
            source: source.into(),
        }
    }
}

/// Kinds of key file content.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyKind {
    /// A private key of RSA or SM2, in PKCS#8, PKCS#1 or the form of SEC 1.
    PrivateKey,
    /// A private key in PKCS#8 that is encrypted with a passphrase.
    EncryptedPrivateKey,
    /// A public key of RSA or SM2, in SPKI or PKCS#1.
    PublicKey,
    /// An X.509 certificate.
    Certificate,
    /// A certificate signing request.
    CertificateRequest,
    /// A PKCS#12 file, which holds certificate and private key behind a passphrase.
    Pkcs12,
    /// A Java key store.
    JavaKeyStore,
    /// A certificate with trust settings, as OpenSSL writes it.
    TrustedCertificate,
    /// A private key of OpenSSH.
    OpenSshKey,
    /// A key of another algorithm than RSA and SM2; the algorithm's name or object identifier.
    OtherAlgorithm(String),
    /// A PEM block with another label.
    Other(String),
}

impl KeyKind {
    /// The kind as an expectation, with the accepted algorithms.
    fn wanted(&self) -> String {
        match self {
            Self::PrivateKey => "an RSA or SM2 private key".to_owned(),
            Self::PublicKey => "an RSA or SM2 public key".to_owned(),
            other => other.to_string(),
        }
    }
}

impl fmt::Display for KeyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PrivateKey => f.write_str("a private key"),
            Self::EncryptedPrivateKey => {
                f.write_str("a private key that is encrypted with a passphrase")
            }
            Self::PublicKey => f.write_str("a public key"),
            Self::Certificate => f.write_str("an X.509 certificate"),
            Self::CertificateRequest => f.write_str("a certificate signing request"),
            Self::Pkcs12 => f.write_str(
                "a PKCS#12 file (.p12, .pfx): use apiclient_key.pem for the private key and \
                 apiclient_cert.pem for the certificate, from the same download",
            ),
            Self::JavaKeyStore => f.write_str(
                "a Java key store: use apiclient_key.pem and apiclient_cert.pem instead",
            ),
            Self::TrustedCertificate => f.write_str(
                "a certificate with trust settings: `openssl x509 -in FILE -out FILE.pem` removes them",
            ),
            Self::OpenSshKey => f.write_str(
                "a private key of OpenSSH: use apiclient_key.pem of the merchant platform",
            ),
            Self::OtherAlgorithm(name) => write!(f, "a key of the algorithm {name}"),
            Self::Other(label) => write!(f, "a PEM block {label:?}"),
        }
    }
}

/// Reads a file and parses its content. Both kinds of error name the file, if the path may be shown.
fn from_file<T>(
    path: &Path,
    parse: impl FnOnce(&[u8]) -> Result<T, KeyError>,
) -> Result<T, KeyError> {
    let content = std::fs::read(path).map_err(|source| match path::may_be_shown(path) {
        true => KeyError::File {
            path: path.to_owned(),
            source,
        },
        // The operating system's error does not name the path.
        false => KeyError::ContentForPath {
            len: path.as_os_str().len(),
        },
    })?;
    let content = zeroize::Zeroizing::new(content);
    parse(&content).map_err(|source| KeyError::InFile {
        path: path.to_owned(),
        source: Box::new(source),
    })
}

/// The name of a public-key algorithm, or its object identifier where it is a rare one.
fn algorithm_name(oid: &der::asn1::ObjectIdentifier) -> String {
    match oid.to_string().as_str() {
        "1.2.840.10045.2.1" => "EC".to_owned(),
        "1.2.840.113549.1.1.10" => "RSA-PSS".to_owned(),
        "1.3.101.112" => "Ed25519".to_owned(),
        "1.2.840.10040.4.1" => "DSA".to_owned(),
        other => other.to_owned(),
    }
}
