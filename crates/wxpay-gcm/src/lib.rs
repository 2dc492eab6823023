//! AES-256-GCM and SM4-GCM of wxpay in pure Rust, on [aes](https://docs.rs/aes),
//! [sm4](https://docs.rs/sm4), [ctr](https://docs.rs/ctr) and [ghash](https://docs.rs/ghash).
//!
//! The backends share this crate for what their libraries lack: nonces of any length, and files that
//! are decrypted piece by piece in constant memory. WeChat Pay encrypts bills with a nonce of 16
//! characters; the one-shot interfaces of most libraries take 12 bytes only.
//!
//! - [`Gcm`] is an [`Aead`] under one key: [`Aes256Gcm`] or [`Sm4Gcm`].
//! - [`file_opener`] decrypts a file under a key of its own.
//!
//! Keys, counters and hash states are wiped when they are dropped. `aes` runs in constant time. `sm4` looks its S-box
//! up in a table: see the documentation of `wxpay-sm`.
//!
//! ```
//! use wxpay_core::crypto::{Aead, CryptoError};
//! use wxpay_gcm::Aes256Gcm;
//!
//! let gcm = Aes256Gcm::new(&[7; 32]);
//! let sealed = gcm.seal(b"a nonce of 16...", b"", b"plaintext")?;
//! assert_eq!(gcm.open(b"a nonce of 16...", b"", &sealed)?.expose(), b"plaintext");
//! # Ok::<(), CryptoError>(())
//! ```

mod cipher;
mod gcm;
mod stream;
#[cfg(test)]
mod tests;

pub use cipher::BlockCipher;
pub use gcm::{Aes256Gcm, Gcm, Sm4Gcm, file_opener};

#[cfg(doc)]
use wxpay_core::crypto::Aead;
