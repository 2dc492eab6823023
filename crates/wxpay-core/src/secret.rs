use std::fmt;

use zeroize::{Zeroize, Zeroizing};

/// A value that is wiped from memory when it is dropped and never shown by `Debug`.
///
/// Only [`expose`](Self::expose) gives access, so a search for that word finds every use of a secret.
///
/// ```
/// let key = wxpay_core::Secret::new(String::from("APIv3 key"));
/// assert_eq!(format!("{key:?}"), "Secret(redacted)");
/// assert_eq!(key.expose(), "APIv3 key");
/// ```
#[derive(Clone)]
pub struct Secret<T: Zeroize>(Zeroizing<T>);

impl<T: Zeroize> Secret<T> {
    /// Wraps a value.
    pub fn new(value: T) -> Self {
        Self(Zeroizing::new(value))
    }

    /// The secret itself. Never log, print or store what this returns.
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(redacted)")
    }
}

impl<T: Zeroize> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

/// Secret bytes that are wiped all at once.
///
/// A vector wipes its content byte by byte, and its spare capacity at once.
pub(crate) struct SecretBytes(Vec<u8>);

impl SecretBytes {
    pub(crate) fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl From<Secret<Vec<u8>>> for SecretBytes {
    fn from(mut secret: Secret<Vec<u8>>) -> Self {
        Self(std::mem::take(&mut *secret.0))
    }
}

impl Drop for SecretBytes {
    fn drop(&mut self) {
        // Without content, all of it is spare capacity.
        self.0.clear();
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_nothing_of_the_secret() {
        assert_eq!(
            format!("{:?}", Secret::new(vec![1u8, 2, 3])),
            "Secret(redacted)"
        );
        assert_eq!(
            format!("{:?}", Some(Secret::new(String::from("k")))),
            "Some(Secret(redacted))"
        );
    }
}
