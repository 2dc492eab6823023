//! The operating system's randomness, for callers and for the `rsa` crate.

use rsa::rand_core::{self, CryptoRng, RngCore};
use wxpay_core::crypto::{CryptoError, Random};

#[derive(Debug)]
pub(crate) struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), CryptoError> {
        getrandom::fill(buffer).map_err(failed)
    }
}

fn failed(error: getrandom::Error) -> CryptoError {
    CryptoError::failed("random", error)
}

/// Runs an operation of the `rsa` crate that draws random numbers.
///
/// A generator cannot report a failure to `rsa`. So a failure is kept until the operation is over,
/// and then takes the place of the result, which has rested on zeros.
pub(crate) fn with_random<T>(
    operation: impl FnOnce(&mut Generator) -> T,
) -> Result<T, CryptoError> {
    let mut generator = Generator { failure: None };
    let result = operation(&mut generator);
    match generator.failure {
        None => Ok(result),
        Some(error) => Err(failed(error)),
    }
}

pub(crate) struct Generator {
    failure: Option<getrandom::Error>,
}

impl RngCore for Generator {
    fn next_u32(&mut self) -> u32 {
        rand_core::impls::next_u32_via_fill(self)
    }

    fn next_u64(&mut self) -> u64 {
        rand_core::impls::next_u64_via_fill(self)
    }

    fn fill_bytes(&mut self, buffer: &mut [u8]) {
        if let Err(error) = getrandom::fill(buffer) {
            buffer.fill(0);
            self.failure = Some(error);
        }
    }

    fn try_fill_bytes(&mut self, buffer: &mut [u8]) -> Result<(), rand_core::Error> {
        self.fill_bytes(buffer);
        Ok(())
    }
}

impl CryptoRng for Generator {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_takes_the_place_of_the_result() {
        let error = with_random(|generator| {
            generator.failure = Some(getrandom::Error::UNSUPPORTED);
            "signature"
        })
        .unwrap_err();
        assert_eq!(error.to_string(), "random failed");
    }

    #[test]
    fn numbers_are_drawn_anew_each_time() {
        let drawn = with_random(|generator| {
            let mut bytes = [0; 16];
            generator.fill_bytes(&mut bytes);
            (generator.next_u64(), generator.next_u64(), bytes)
        })
        .unwrap();
        assert_ne!(drawn.0, drawn.1);
        assert_ne!(drawn.2, [0; 16]);
    }
}
