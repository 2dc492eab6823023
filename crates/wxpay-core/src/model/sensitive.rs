use std::fmt;

use serde_json::Value;

use super::{Expected, Field, FieldPath, Found, ModelError, Node, Reading, Sealing};
use crate::base64_standard;
use crate::secret::Secret;

/// A string that WeChat Pay requires to be encrypted: a name, an identity card number, a bank account, a phone number.
///
/// It holds the plaintext, which is wiped from memory when it is dropped and never shown by `Debug`. It is encrypted
/// in requests with WeChat Pay's key (RSAES-OAEP, at most 214 bytes of UTF-8 under a key of 2048 bits), which
/// `Wechatpay-Serial` names, and decrypted in responses with the merchant's private key. If that fails, the field is
/// absent and its ciphertext is in `extra`: this type never holds a ciphertext. `Serialize` and `Deserialize` use the
/// plaintext, so you must protect what you store.
#[derive(Clone)]
pub struct Sensitive(Secret<String>);

impl Sensitive {
    /// Creates a sensitive value from its plaintext.
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
    const IS_SENSITIVE: bool = true;

    /// Decrypts a string of a response. Failure is an error, so that a ciphertext never passes for plaintext.
    fn read(node: &mut Node<'_>, reading: &mut Reading<'_>) -> Result<Self, ModelError> {
        let sealing = reading.sealing();
        let text = match (&*node, sealing) {
            (Node::Text(text), _) => &**text,
            (Node::Sensitive(text), _) => text,
            // Not marked as converted: the original would be written in its place, as plain text.
            (Node::Number(number), Sealing::Plain) => return Ok(Self::new(number.to_string())),
            (node, Sealing::Plain) => return Err(ModelError::kind(Expected::Plaintext, node)),
            (node, Sealing::Sealed(_)) => return Err(ModelError::kind(Expected::Text, node)),
        };
        let path = FieldPath::default();
        let opener = match sealing {
            Sealing::Plain if is_ciphertext(text) => {
                return Err(ModelError::Kind {
                    path,
                    expected: Expected::Plaintext,
                    found: Found::Ciphertext,
                });
            }
            Sealing::Plain => return Ok(Self::new(text)),
            // Nothing was encrypted.
            Sealing::Sealed(_) if text.is_empty() => return Ok(Self::new("")),
            Sealing::Sealed(None) => return Err(ModelError::NoOpener { path }),
            Sealing::Sealed(Some(opener)) => opener,
        };
        let Ok(ciphertext) = base64_standard::decode(text) else {
            return Err(ModelError::kind(Expected::Ciphertext, node));
        };
        let plaintext = match opener.open(&ciphertext) {
            Ok(plaintext) => plaintext,
            Err(source) => return Err(ModelError::Open { path, source }),
        };
        match std::str::from_utf8(plaintext.expose()) {
            Ok(plaintext) => Ok(Self::new(plaintext)),
            Err(_) => Err(ModelError::kind(Expected::Text, node)),
        }
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::Sensitive(self.expose()))
    }
}

/// Lower bound of a ciphertext's length in bytes: even SM2 with an empty plaintext has more.
const SHORTEST: usize = 96;

/// The length of an RSA ciphertext under the shortest key, in bytes. The plaintext is shorter.
const RSA: usize = 256;

/// Returns whether a string looks like a ciphertext: base64 of as many bytes as RSA makes, or of the DER
/// sequence that SM2 makes.
fn is_ciphertext(text: &str) -> bool {
    if text.len() < SHORTEST * 4 / 3 {
        return false;
    }
    let Ok(bytes) = base64_standard::decode(text) else {
        return false;
    };
    // A length of two bytes begins with 0x82, of one byte with 0x81.
    let length = match *bytes {
        [0x30, length @ 0..=0x7f, ..] => usize::from(length) + 2,
        [0x30, 0x81, length, ..] => usize::from(length) + 3,
        [0x30, 0x82, high, low, ..] => usize::from(u16::from_be_bytes([high, low])) + 4,
        _ => 0,
    };
    bytes.len() >= RSA || bytes.len() == length
}

/// The kept form of a sensitive field, to be written: plain text is encrypted, a ciphertext stays.
pub(super) fn node(value: &Value) -> Node<'_> {
    match value {
        Value::String(text) if !is_ciphertext(text) => Node::Sensitive(text),
        Value::Array(items) => Node::List(items.iter().map(node).collect()),
        other => Node::from_value(other),
    }
}
