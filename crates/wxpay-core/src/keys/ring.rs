use std::fmt;
use std::sync::Arc;

use http::header::{HeaderValue, InvalidHeaderValue};

use crate::clock::Timestamp;
use crate::crypto::{Crypto, CryptoError, Scheme, Sealer, Verifier};
use crate::key::{Certificate, PublicKey};

/// A WeChat Pay platform key: its public key, or one of its platform certificates.
#[derive(Clone)]
pub struct PlatformKey {
    id: Arc<str>,
    /// The id as a header value; `None` if it is not a valid one.
    header: Option<HeaderValue>,
    kind: Kind,
    /// Its origin; `None` for a test double.
    source: Option<Source>,
    verifier: Arc<dyn Verifier>,
    sealer: Arc<dyn Sealer>,
}

/// Origin of a key.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    PublicKey(Arc<PublicKey>),
    Certificate(Arc<Certificate>),
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    PublicKey,
    Certificate {
        not_before: Timestamp,
        not_after: Timestamp,
    },
}

/// Verifies signatures under the scheme of brands, which differ in name only.
#[derive(Debug)]
struct BrandVerifier(Arc<dyn Verifier>);

impl Verifier for BrandVerifier {
    fn scheme(&self) -> Scheme {
        Scheme::BrandSha256Rsa2048
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), CryptoError> {
        self.0.verify(message, signature)
    }
}

impl PlatformKey {
    /// The WeChat Pay public key with its id (`PUB_KEY_ID_…`), which never expires.
    ///
    /// # Errors
    /// When the backend does not accept the key.
    pub fn public_key(crypto: &dyn Crypto, id: &str, key: &PublicKey) -> Result<Self, CryptoError> {
        let source = Source::PublicKey(Arc::new(key.clone()));
        Self::new(crypto, id, key, Kind::PublicKey, source)
    }

    /// A platform certificate, whose id is its serial number.
    ///
    /// # Errors
    /// When the backend does not accept the key.
    pub fn certificate(
        crypto: &dyn Crypto,
        certificate: &Certificate,
    ) -> Result<Self, CryptoError> {
        let kind = Kind::Certificate {
            not_before: certificate.not_before(),
            not_after: certificate.not_after(),
        };
        let (id, key) = (certificate.serial(), certificate.public_key());
        let source = Source::Certificate(Arc::new(certificate.clone()));
        Self::new(crypto, id, key, kind, source)
    }

    fn new(
        crypto: &dyn Crypto,
        id: &str,
        key: &PublicKey,
        kind: Kind,
        source: Source,
    ) -> Result<Self, CryptoError> {
        Ok(Self {
            id: id.into(),
            header: HeaderValue::from_str(id).ok(),
            kind,
            source: Some(source),
            verifier: crypto.verifier(key)?,
            sealer: crypto.sealer(key)?,
        })
    }

    /// The same key under the scheme of brands.
    pub(crate) fn for_brand(self) -> Self {
        Self {
            verifier: Arc::new(BrandVerifier(self.verifier)),
            ..self
        }
    }

    /// A key of test doubles, with the first and last moment of its validity if it is a certificate.
    #[cfg(test)]
    pub(crate) fn of_toys(
        id: &str,
        validity: Option<(Timestamp, Timestamp)>,
        verifier: impl Verifier + 'static,
        sealer: impl Sealer + 'static,
    ) -> Self {
        let kind = validity.map_or(Kind::PublicKey, |(not_before, not_after)| {
            Kind::Certificate {
                not_before,
                not_after,
            }
        });
        Self {
            id: id.into(),
            header: HeaderValue::from_str(id).ok(),
            kind,
            source: None,
            verifier: Arc::new(verifier),
            sealer: Arc::new(sealer),
        }
    }

    /// Id of this key in `Wechatpay-Serial`: `PUB_KEY_ID_…`, or 40 hexadecimal digits.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The id, for a response that keeps it.
    pub(crate) fn shared_id(&self) -> Arc<str> {
        Arc::clone(&self.id)
    }

    /// The id as a header value, created once because each request carries it.
    ///
    /// # Errors
    /// When the id does not fit into a header.
    pub(crate) fn id_header(&self) -> Result<HeaderValue, InvalidHeaderValue> {
        self.header
            .clone()
            .map_or_else(|| HeaderValue::from_str(&self.id), Ok)
    }

    /// Verifies WeChat Pay's signatures.
    pub fn verifier(&self) -> &dyn Verifier {
        &*self.verifier
    }

    /// Encrypts sensitive fields for WeChat Pay.
    pub fn sealer(&self) -> &dyn Sealer {
        &*self.sealer
    }

    /// Returns whether the key may be used at that moment; a public key always may.
    pub fn is_valid_at(&self, now: Timestamp) -> bool {
        match self.kind {
            Kind::PublicKey => true,
            Kind::Certificate {
                not_before,
                not_after,
            } => (not_before..=not_after).contains(&now),
        }
    }

    /// The serial number of a certificate and the last moment of its validity; `None` for a public key.
    pub(crate) fn expiry(&self) -> Option<(&str, Timestamp)> {
        match self.kind {
            Kind::PublicKey => None,
            Kind::Certificate { not_after, .. } => Some((&self.id, not_after)),
        }
    }

    /// The key itself; `None` of a test double.
    pub(crate) fn key(&self) -> Option<&PublicKey> {
        match self.source.as_ref()? {
            Source::PublicKey(key) => Some(key),
            Source::Certificate(certificate) => Some(certificate.public_key()),
        }
    }

    /// The certificate, if it is one and no test double.
    pub(crate) fn certificate_source(&self) -> Option<&Certificate> {
        match self.source.as_ref()? {
            Source::Certificate(certificate) => Some(certificate),
            Source::PublicKey(_) => None,
        }
    }

    /// Returns whether both verify the same signatures: they are the same key, perhaps in rings of two merchants.
    pub(crate) fn verifies_like(&self, other: &Self) -> bool {
        if Arc::ptr_eq(&self.verifier, &other.verifier) {
            return true;
        }
        match (self.key(), other.key()) {
            (Some(one), Some(other)) => one == other,
            _ => false,
        }
    }

    pub(crate) const fn source(&self) -> Option<&Source> {
        self.source.as_ref()
    }

    /// Returns whether this is the WeChat Pay public key, as opposed to a platform certificate.
    pub const fn is_public_key(&self) -> bool {
        matches!(self.kind, Kind::PublicKey)
    }
}

/// The WeChat Pay platform keys that a merchant trusts: any number of public keys and certificates at once.
///
/// Both kinds arrive while a merchant moves from certificates to the public key.
#[derive(Clone, Default)]
pub struct KeyRing {
    keys: Vec<PlatformKey>,
}

impl KeyRing {
    /// A ring without keys, which trusts nothing.
    pub const fn new() -> Self {
        Self { keys: Vec::new() }
    }

    /// Adds a key, which replaces one with the same id.
    pub fn insert(&mut self, key: PlatformKey) {
        self.keys.retain(|known| known.id != key.id);
        self.keys.push(key);
    }

    /// Removes a key.
    pub fn remove(&mut self, id: &str) -> Option<PlatformKey> {
        let position = self.position(id)?;
        Some(self.keys.remove(position))
    }

    /// The key that `Wechatpay-Serial` names. Hexadecimal digits are compared without regard to case.
    pub fn find(&self, id: &str) -> Option<&PlatformKey> {
        self.position(id).map(|position| &self.keys[position])
    }

    fn position(&self, id: &str) -> Option<usize> {
        let mut keys = self.keys.iter();
        keys.position(|key| key.id.eq_ignore_ascii_case(id))
    }

    /// The key that encrypts fields and that requests name for their response: the public key if there is one, else
    /// the valid certificate that expires last.
    pub fn preferred(&self, now: Timestamp) -> Option<&PlatformKey> {
        self.keys
            .iter()
            .filter(|key| key.is_valid_at(now))
            .max_by_key(|key| match key.kind {
                Kind::PublicKey => (true, now),
                Kind::Certificate { not_after, .. } => (false, not_after),
            })
    }

    /// The keys, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = &PlatformKey> {
        self.keys.iter()
    }

    /// Returns whether the ring trusts nothing.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }
}

impl IntoIterator for KeyRing {
    type Item = PlatformKey;
    type IntoIter = std::vec::IntoIter<PlatformKey>;

    fn into_iter(self) -> Self::IntoIter {
        self.keys.into_iter()
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.keys.iter().map(|key| shown_id(&key.id)))
            .finish()
    }
}

impl fmt::Debug for PlatformKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlatformKey")
            .field("id", &shown_id(&self.id))
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// The id as it may be shown. A string of another form may be a secret in the wrong place.
pub(crate) fn shown_id(id: &str) -> &str {
    const LONGEST: usize = 40;
    let is_shown = match id.strip_prefix("PUB_KEY_ID_") {
        Some(digits) => digits.len() <= LONGEST && digits.bytes().all(|byte| byte.is_ascii_digit()),
        // A serial number, or too short for a secret. An APIv3 key may be of 32 digits.
        None => {
            (id.len() == LONGEST || id.len() < 16)
                && id.bytes().all(|byte| byte.is_ascii_hexdigit())
        }
    };
    if is_shown { id } else { "not shown" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::toy::{NOW, Toy, keys};

    fn certificate(id: &str, from: i64, to: i64) -> PlatformKey {
        let validity = (Timestamp::from_unix(from), Timestamp::from_unix(to));
        PlatformKey::of_toys(id, Some(validity), Toy("k"), Toy("k"))
    }

    #[test]
    fn a_key_is_found_by_its_id_in_either_case() {
        let keys = keys();
        assert_eq!(keys.find("abcdef").unwrap().id(), "ABCDEF");
        assert!(keys.find("PUB_KEY_ID_1").unwrap().is_public_key());
        assert!(keys.find("").is_none());
        assert_eq!(format!("{keys:?}"), "[\"PUB_KEY_ID_1\", \"ABCDEF\"]");
    }

    #[test]
    fn what_is_no_id_is_not_shown() {
        for id in ["PUB_KEY_ID_0119000091912023100800065400002000", "5a1c", ""] {
            assert_eq!(shown_id(id), id);
        }
        for other in [
            "throw-away-key-of-wxpay-testkit.",
            "PUB_KEY_ID_throwawaykey",
            "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC",
            "31415926535897932384626433832795",
            &"A".repeat(41),
        ] {
            assert_eq!(shown_id(other), "not shown");
        }
    }

    #[test]
    fn the_public_key_is_preferred_then_the_certificate_that_lasts_longest() {
        let now = Timestamp::from_unix(NOW);
        let mut keys = KeyRing::new();
        assert!(keys.is_empty() && keys.preferred(now).is_none());
        keys.insert(certificate("AA", NOW - 20, NOW - 1));
        assert!(keys.preferred(now).is_none());
        keys.insert(certificate("BB", NOW - 20, NOW + 20));
        keys.insert(certificate("CC", NOW - 20, NOW + 10));
        keys.insert(certificate("DD", NOW + 1, NOW + 99));
        assert_eq!(keys.preferred(now).unwrap().id(), "BB");
        keys.insert(PlatformKey::of_toys(
            "PUB_KEY_ID_1",
            None,
            Toy("k"),
            Toy("k"),
        ));
        assert_eq!(keys.preferred(now).unwrap().id(), "PUB_KEY_ID_1");
    }

    #[test]
    fn a_key_with_the_same_id_is_replaced() {
        let mut keys = KeyRing::new();
        keys.insert(certificate("AA", 0, 1));
        keys.insert(certificate("AA", 0, NOW + 1));
        assert_eq!(keys.iter().count(), 1);
        assert!(keys.preferred(Timestamp::from_unix(NOW)).is_some());
    }
}
