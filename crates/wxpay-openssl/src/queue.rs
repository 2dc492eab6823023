//! OpenSSL's error queue of each thread.

use openssl::error::ErrorStack;

/// Runs an operation on an empty queue, and leaves an empty queue behind.
///
/// An error that an earlier call left would look like a cause of this failure. One that this call left would mislead
/// others: TLS code asks the queue why a read failed.
pub(crate) fn isolated<T>(
    operation: impl FnOnce() -> Result<T, ErrorStack>,
) -> Result<T, ErrorStack> {
    drop(ErrorStack::get());
    let result = operation();
    drop(ErrorStack::get());
    result
}

#[cfg(test)]
mod tests {
    use openssl::pkey::PKey;
    use wxpay_core::crypto::{Crypto, CryptoError};
    use wxpay_testkit::keys;

    use super::*;
    use crate::OpenSsl;

    /// Leaves in the queue what a careless caller of OpenSSL leaves.
    fn litter() {
        PKey::public_key_from_der(b"not a key").unwrap_err().put();
    }

    #[test]
    fn errors_of_others_are_not_reported_as_ours() {
        litter();
        let error = isolated(|| PKey::public_key_from_der(b"neither").map(drop)).unwrap_err();
        let alone = PKey::public_key_from_der(b"neither").unwrap_err();
        assert_eq!(error.errors().len(), alone.errors().len());
    }

    #[test]
    fn failed_operations_leave_the_queue_empty() {
        let key = keys::merchant_key();
        let verifier = OpenSsl.verifier(key.public_key()).unwrap();
        let opener = OpenSsl.opener(&key).unwrap();
        let aead = OpenSsl.aead(&keys::apiv3_key()).unwrap();
        for length in [0, 1, 255, 256, 257] {
            let junk = vec![0xA5; length];
            assert!(matches!(
                verifier.verify(b"message", &junk),
                Err(CryptoError::Mismatch)
            ));
            assert!(ErrorStack::get().errors().is_empty());
            assert!(matches!(opener.open(&junk), Err(CryptoError::Open)));
            assert!(ErrorStack::get().errors().is_empty());
            assert!(matches!(
                aead.open(&[0; 12], b"", &junk),
                Err(CryptoError::Open)
            ));
            assert!(ErrorStack::get().errors().is_empty());
        }
    }

    #[test]
    fn a_littered_queue_does_not_fail_what_is_right() {
        let key = keys::merchant_key();
        litter();
        let signature = OpenSsl.signer(&key).unwrap().sign(b"message").unwrap();
        litter();
        let verifier = OpenSsl.verifier(key.public_key()).unwrap();
        litter();
        verifier.verify(b"message", &signature).unwrap();
        assert!(ErrorStack::get().errors().is_empty());
    }
}
