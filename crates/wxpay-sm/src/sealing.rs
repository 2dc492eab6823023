//! SM2 encryption (GB/T 32918.4), its parts in the order C1, C3, C2 as DER (GM/T 0009).
//!
//! The `sm2` crate of this generation has the arithmetic of the curve and the signatures, not the
//! encryption; what is here are the steps of the standard on top of that arithmetic.

use std::fmt;

use der::asn1::{OctetStringRef, UintRef};
use der::{Decode, Encode, Sequence};
use sm2::elliptic_curve::sec1::{EncodedPoint, FromEncodedPoint, ToEncodedPoint};
use sm2::{AffinePoint, NonZeroScalar, ProjectivePoint, PublicKey as Point, SecretKey, Sm2};
use sm3::{Digest, Sm3};
use subtle::ConstantTimeEq;
use wxpay_core::Secret;
use wxpay_core::crypto::{CryptoError, Opener, Sealer};
use wxpay_core::key::{PrivateKey, PublicKey};
use zeroize::Zeroizing;

use crate::number::padded;
use crate::{key, random};

const HASH_LEN: usize = 32;
/// How much the key stream has: its blocks are counted in 32 bits, from 1 on.
const MAX_LEN: usize = (u32::MAX as usize).saturating_mul(HASH_LEN);

/// GM/T 0009, section 7.2.
#[derive(Sequence)]
struct Parts<'a> {
    x: UintRef<'a>,
    y: UintRef<'a>,
    hash: OctetStringRef<'a>,
    text: OctetStringRef<'a>,
}

/// What both sides compute: the coordinates of a point that only they know.
struct Shared(Zeroizing<[u8; 2 * HASH_LEN]>);

impl Shared {
    fn new(point: &Point, scalar: &NonZeroScalar) -> Self {
        let product = ProjectivePoint::from(*point.as_affine()) * **scalar;
        let encoded = product.to_affine().to_encoded_point(false);
        let mut coordinates = Zeroizing::new([0; 2 * HASH_LEN]);
        // The order is a prime number: no product is the point at infinity, which has no coordinates.
        if let (Some(x), Some(y)) = (encoded.x(), encoded.y()) {
            coordinates[..HASH_LEN].copy_from_slice(x);
            coordinates[HASH_LEN..].copy_from_slice(y);
        }
        Self(coordinates)
    }

    /// Combines the text with the key stream, in both directions the same; whether that had any
    /// effect, which for a short text now and then it has not.
    fn apply(&self, text: &mut [u8]) -> bool {
        let mut any = 0;
        for (block, counter) in text.chunks_mut(HASH_LEN).zip(1_u32..) {
            let stream = Sm3::new()
                .chain_update(&self.0[..])
                .chain_update(counter.to_be_bytes())
                .finalize();
            for (byte, key) in block.iter_mut().zip(stream) {
                *byte ^= key;
                any |= key;
            }
        }
        any != 0 || text.is_empty()
    }

    fn hash(&self, plaintext: &[u8]) -> [u8; HASH_LEN] {
        let (x, y) = self.0.split_at(HASH_LEN);
        Sm3::new()
            .chain_update(x)
            .chain_update(plaintext)
            .chain_update(y)
            .finalize()
            .into()
    }
}

pub(crate) struct Sm2Sealer(Point);

impl Sm2Sealer {
    pub(crate) fn new(key: &PublicKey) -> Result<Self, CryptoError> {
        key::public(key).map(Self)
    }

    /// Seals with that secret number. `None` when it will not do for this text.
    fn seal_with(&self, scalar: &NonZeroScalar, plaintext: &[u8]) -> Option<der::Result<Vec<u8>>> {
        let shared = Shared::new(&self.0, scalar);
        let mut text = plaintext.to_vec();
        if !shared.apply(&mut text) {
            return None;
        }
        let hash = shared.hash(plaintext);
        let public: AffinePoint = (ProjectivePoint::GENERATOR * **scalar).to_affine();
        let public = public.to_encoded_point(false);
        let encode = || {
            Parts {
                x: UintRef::new(public.x().map_or(&[], |x| &x[..]))?,
                y: UintRef::new(public.y().map_or(&[], |y| &y[..]))?,
                hash: OctetStringRef::new(&hash)?,
                text: OctetStringRef::new(&text)?,
            }
            .to_der()
        };
        Some(encode())
    }
}

impl Sealer for Sm2Sealer {
    fn max_len(&self) -> usize {
        MAX_LEN
    }

    fn seal(&self, plaintext: &[u8]) -> Result<Vec<u8>, CryptoError> {
        if plaintext.len() > MAX_LEN {
            return Err(CryptoError::TooLong {
                len: plaintext.len(),
                max: MAX_LEN,
            });
        }
        loop {
            let scalar = random::scalar()?;
            if let Some(sealed) = self.seal_with(&scalar, plaintext) {
                return sealed.map_err(|error| CryptoError::failed("seal", error.to_string()));
            }
        }
    }
}

impl fmt::Debug for Sm2Sealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sm2Sealer").finish_non_exhaustive()
    }
}

pub(crate) struct Sm2Opener(SecretKey);

impl Sm2Opener {
    pub(crate) fn new(key: &PrivateKey) -> Result<Self, CryptoError> {
        key::private(key).map(Self)
    }

    fn open(&self, ciphertext: &[u8]) -> Option<Secret<Vec<u8>>> {
        let parts = Parts::from_der(ciphertext).ok()?;
        let (x, y) = (padded(parts.x)?, padded(parts.y)?);
        let encoded = EncodedPoint::<Sm2>::from_affine_coordinates(&x, &y, false);
        // A point that is not on the curve would give the key away, piece by piece.
        let point = Option::<Point>::from(Point::from_encoded_point(&encoded))?;
        let scalar = Zeroizing::new(self.0.to_nonzero_scalar());
        let shared = Shared::new(&point, &scalar);
        let mut text = Zeroizing::new(parts.text.as_bytes().to_vec());
        let any = shared.apply(&mut text);
        let right: bool = shared.hash(&text)[..].ct_eq(parts.hash.as_bytes()).into();
        (any && right).then(|| Secret::new(std::mem::take(&mut *text)))
    }
}

impl Opener for Sm2Opener {
    fn open(&self, ciphertext: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError> {
        self.open(ciphertext).ok_or(CryptoError::Open)
    }
}

impl fmt::Debug for Sm2Opener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sm2Opener").finish_non_exhaustive()
    }
}
