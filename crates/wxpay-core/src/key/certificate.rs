use std::fmt;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use der::{Decode, Encode, Tag, Tagged};
use x509_cert::der;

use super::pem::{self, Label};
use super::{KeyError, KeyKind, PublicKey, from_file, kind};
use crate::clock::Timestamp;

/// An X.509 certificate with an RSA or SM2 key: a merchant's (`apiclient_cert.pem`) or one of WeChat Pay's
/// platform certificates.
///
/// Its chain is not verified: a merchant's certificate is taken from the merchant platform, and a
/// platform certificate is authenticated by the APIv3 key that it came encrypted with.
#[derive(Clone, PartialEq, Eq)]
pub struct Certificate {
    serial: String,
    common_name: Option<String>,
    not_before: Timestamp,
    not_after: Timestamp,
    public_key: PublicKey,
    der: Arc<[u8]>,
}

impl Certificate {
    /// Parses a certificate, as PEM or as DER. In a PEM chain, the first one counts.
    ///
    /// # Errors
    /// When the input is something else (a private key, a signing request), damaged, or its key is
    /// neither SM2 nor RSA of 2048 bits or more.
    pub fn parse(input: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        let block = pem::find(
            input.as_ref(),
            KeyKind::Certificate,
            &[Label::Certificate, Label::Der],
        )?;
        Self::from_der(&block.der)
    }

    /// Parses input that is exactly one PEM certificate, as WeChat Pay sends it. Damaged forms are not repaired.
    pub(crate) fn parse_exact_pem(input: &[u8]) -> Result<Self, KeyError> {
        if let Some(block) = pem::exact(input, "CERTIFICATE") {
            return Self::from_der(&block.der);
        }
        let expected = KeyKind::Certificate;
        Err(match Self::parse(input) {
            Ok(_) => KeyError::NotAlone { expected },
            Err(error) => error,
        })
    }

    fn from_der(der: &[u8]) -> Result<Self, KeyError> {
        let malformed = |error: der::Error| KeyError::malformed(KeyKind::Certificate, error);
        let certificate = match x509_cert::Certificate::from_der(der) {
            Ok(certificate) => certificate,
            Err(error) => {
                return Err(match kind::of_der(der) {
                    Some(found) => KeyError::WrongKind {
                        expected: KeyKind::Certificate,
                        found,
                    },
                    None => malformed(error),
                });
            }
        };
        let certificate = certificate.tbs_certificate();
        let spki = certificate
            .subject_public_key_info()
            .to_der()
            .map_err(malformed)?;
        let validity = certificate.validity();
        Ok(Self {
            serial: hex(certificate.serial_number().as_bytes()),
            common_name: common_name(certificate.subject()),
            not_before: moment(validity.not_before),
            not_after: moment(validity.not_after),
            public_key: PublicKey::from_spki(&spki)?,
            der: der.into(),
        })
    }

    /// Reads and parses a file; see [`parse`](Self::parse).
    ///
    /// # Errors
    /// As `parse`, and when the file cannot be read. The error names the file.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, KeyError> {
        from_file(path.as_ref(), |content| Self::parse(content))
    }

    /// The serial number in upper-case hexadecimal: 40 digits for WeChat Pay's certificates.
    pub fn serial(&self) -> &str {
        &self.serial
    }

    /// The subject's common name, which is the mchid in a merchant's certificate.
    pub fn common_name(&self) -> Option<&str> {
        self.common_name.as_deref()
    }

    /// Beginning of the certificate's validity.
    pub const fn not_before(&self) -> Timestamp {
        self.not_before
    }

    /// End of the certificate's validity.
    pub const fn not_after(&self) -> Timestamp {
        self.not_after
    }

    /// The certified key.
    pub const fn public_key(&self) -> &PublicKey {
        &self.public_key
    }

    /// The certificate in DER, as received.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// The certificate in PEM.
    pub fn to_pem(&self) -> String {
        pem::encode("CERTIFICATE", &self.der)
    }
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate")
            .field("serial", &self.serial)
            .finish_non_exhaustive()
    }
}

/// A serial number is unsigned: the zero byte that DER puts before a set high bit does not belong to it.
fn hex(serial: &[u8]) -> String {
    let digits = match serial {
        [0, rest @ ..] if !rest.is_empty() => rest,
        all => all,
    };
    digits
        .iter()
        .fold(String::with_capacity(40), |mut text, byte| {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02X}");
            text
        })
}

fn moment(time: x509_cert::time::Time) -> Timestamp {
    let seconds = time.to_unix_duration().as_secs();
    Timestamp::from_unix(i64::try_from(seconds).unwrap_or(i64::MAX))
}

fn common_name(subject: &x509_cert::name::Name) -> Option<String> {
    const COMMON_NAME: der::asn1::ObjectIdentifier =
        der::asn1::ObjectIdentifier::new_unwrap("2.5.4.3");
    let name = subject
        .iter()
        .find(|attribute| attribute.oid == COMMON_NAME)?;
    text(&name.value)
}

/// The text of a name. Certificates use several string types, each with its own tag.
fn text(value: &der::Any) -> Option<String> {
    match value.tag() {
        // UTF-16, highest byte first.
        Tag::BmpString => {
            let (units, rest) = value.value().as_chunks::<2>();
            let units = units.iter().map(|unit| u16::from_be_bytes(*unit));
            let text = char::decode_utf16(units).collect::<Result<_, _>>().ok();
            text.filter(|_| rest.is_empty())
        }
        // Latin-1 in practice, whose characters have the numbers of Unicode's.
        Tag::TeletexString => Some(value.value().iter().copied().map(char::from).collect()),
        _ => String::from_utf8(value.value().to_vec()).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(tag: Tag, bytes: &[u8]) -> Option<String> {
        text(&der::Any::new(tag, bytes).unwrap())
    }

    #[test]
    fn a_name_is_read_in_the_alphabet_it_was_written_in() {
        assert_eq!(named(Tag::Utf8String, "商户".as_bytes()).unwrap(), "商户");
        assert_eq!(
            named(Tag::PrintableString, b"1900009191").unwrap(),
            "1900009191"
        );
        assert_eq!(
            named(Tag::BmpString, b"\x001\x009\x000\x000").unwrap(),
            "1900"
        );
        assert_eq!(named(Tag::BmpString, b"\x55\x46\x62\x37").unwrap(), "商户");
        assert_eq!(
            named(Tag::BmpString, b"\xd8\x3d\xde\x00").unwrap(),
            "\u{1f600}"
        );
        assert_eq!(named(Tag::TeletexString, b"caf\xe9").unwrap(), "café");
    }

    #[test]
    fn a_damaged_name_is_none() {
        assert_eq!(named(Tag::BmpString, b"\x001\x00"), None);
        assert_eq!(named(Tag::BmpString, b"\xd8\x3d"), None);
        assert_eq!(named(Tag::Utf8String, b"\xff"), None);
    }
}
