use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::field::text;
use super::{Expected, Field, ModelError, Node, Sealing};
use crate::secret::Secret;

/// A text that WeChat Pay wants sealed: a name, an identity card, a bank account, a phone number.
///
/// It holds the plain text, wiped from memory when it is dropped and never shown by `Debug`. When a
/// request is encoded it is sealed with WeChat Pay's key (RSAES-OAEP, at most 214 bytes of UTF-8
/// under a key of 2048 bits) and `Wechatpay-Serial` names that key; when an answer is decoded it is
/// opened with the merchant's private key. `Serialize` and `Deserialize` work on the plain text, so
/// what you store of it is yours to protect.
#[derive(Clone)]
pub struct Sensitive(Secret<String>);

impl Sensitive {
    /// Takes a plain text.
    pub fn new(plaintext: impl Into<String>) -> Self {
        Self(Secret::new(plaintext.into()))
    }

    /// The plain text. Never log what this returns.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

impl From<String> for Sensitive {
    fn from(plaintext: String) -> Self {
        Self::new(plaintext)
    }
}

impl From<&str> for Sensitive {
    fn from(plaintext: &str) -> Self {
        Self::new(plaintext)
    }
}

impl PartialEq for Sensitive {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl Eq for Sensitive {}

impl fmt::Debug for Sensitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sensitive(redacted)")
    }
}

impl Field for Sensitive {
    fn read(node: Node<'_>, sealing: Sealing<'_>) -> Result<Self, ModelError> {
        let text = text(node)?;
        let opener = match sealing {
            // An empty text is none: nothing was sealed.
            Sealing::Sealed(_) if text.is_empty() => return Ok(Self::new("")),
            Sealing::Plain => return Ok(Self::new(text)),
            Sealing::Sealed(None) => {
                return Err(ModelError::NoOpener {
                    path: super::FieldPath::default(),
                });
            }
            Sealing::Sealed(Some(opener)) => opener,
        };
        let ciphertext = STANDARD
            .decode(text.as_bytes())
            .map_err(|_| ModelError::kind(Expected::Ciphertext))?;
        let plaintext = opener
            .open(&ciphertext)
            .map_err(|source| ModelError::Open {
                path: super::FieldPath::default(),
                source,
            })?;
        match std::str::from_utf8(plaintext.expose()) {
            Ok(plaintext) => Ok(Self::new(plaintext)),
            Err(_) => Err(ModelError::kind(Expected::Text)),
        }
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::Sensitive(self.expose()))
    }
}
