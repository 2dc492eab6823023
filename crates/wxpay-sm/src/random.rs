//! The operating system's randomness, and secret numbers drawn from it.

use sm2::{FieldBytes, NonZeroScalar};
use wxpay_core::crypto::{CryptoError, Random};
use zeroize::Zeroizing;

#[derive(Debug)]
pub(crate) struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), CryptoError> {
        getrandom::fill(buffer).map_err(|error| CryptoError::failed("random", error))
    }
}

/// A number from 1 to the order of the curve less one, each as likely as any other.
pub(crate) fn scalar() -> Result<Zeroizing<NonZeroScalar>, CryptoError> {
    loop {
        let mut bytes = Zeroizing::new(FieldBytes::default());
        SystemRandom.fill(&mut bytes)?;
        // What is too large is drawn anew: that is one draw of four thousand million.
        if let Some(scalar) = NonZeroScalar::from_repr(*bytes).into() {
            return Ok(Zeroizing::new(scalar));
        }
    }
}
