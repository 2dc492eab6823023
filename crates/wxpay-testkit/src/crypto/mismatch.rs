use wxpay_core::crypto::{CryptoError, Verifier};

/// Panics unless the signature is refused, with the error that says no more than that.
pub(super) fn assert_mismatch(
    verifier: &dyn Verifier,
    message: &[u8],
    signature: &[u8],
    what: &str,
) {
    match verifier.verify(message, signature) {
        Err(CryptoError::Mismatch) => {}
        Ok(()) => panic!("{verifier:?}: accepted a {what}"),
        Err(error) => panic!("{verifier:?}: a {what} is reported as {error:?}, not as a mismatch"),
    }
}
