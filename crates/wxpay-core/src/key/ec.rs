//! Keys on elliptic curves in DER. Only the curve of SM2 is supported.

use spki::AlgorithmIdentifierRef;
use x509_cert::der::asn1::{AnyRef, BitStringRef, ObjectIdentifier, OctetStringRef};
use x509_cert::der::{self, Sequence};

/// The length of SM2's private keys and of its coordinates, in bytes.
pub(super) const SCALAR_LEN: usize = 32;
/// The length of an uncompressed point: the byte 4 and two coordinates.
pub(super) const POINT_LEN: usize = 1 + 2 * SCALAR_LEN;

/// `id-ecPublicKey`, RFC 5480, section 2.1.1.
const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
/// The curve that GB/T 32918.5 recommends, by its object identifier in GM/T 0006.
const SM2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.156.10197.1.301");

/// The algorithm of SM2 keys: an elliptic curve and its name.
pub(super) fn sm2_algorithm() -> AlgorithmIdentifierRef<'static> {
    AlgorithmIdentifierRef {
        oid: EC,
        parameters: Some(AnyRef::from(&SM2)),
    }
}

/// RFC 5915, section 3.
#[derive(Sequence)]
pub(super) struct EcPrivateKey<'a> {
    version: u8,
    pub(super) key: &'a OctetStringRef,
    #[asn1(context_specific = "0", optional = "true", tag_mode = "EXPLICIT")]
    curve: Option<ObjectIdentifier>,
    #[asn1(context_specific = "1", optional = "true", tag_mode = "EXPLICIT")]
    pub(super) public_key: Option<BitStringRef<'a>>,
}

impl<'a> EcPrivateKey<'a> {
    /// Names no curve: the enclosing structure does.
    pub(super) fn new(key: &'a [u8], public_key: &'a [u8]) -> der::Result<Self> {
        Ok(Self {
            version: 1,
            key: OctetStringRef::new(key)?,
            curve: None,
            public_key: Some(BitStringRef::from_bytes(public_key)?),
        })
    }

    /// Returns whether it names that curve; `None` if it names none.
    pub(super) fn is_of_sm2(&self) -> Option<bool> {
        self.curve.map(|curve| curve == SM2)
    }
}
