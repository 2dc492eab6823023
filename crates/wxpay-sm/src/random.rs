//! The operating system's randomness.

use wxpay_core::crypto::{CryptoError, Random};

#[derive(Debug)]
pub(crate) struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), CryptoError> {
        getrandom::fill(buffer).map_err(|error| CryptoError::failed("random", error))
    }
}
