use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::base64_standard;
use crate::datetime::DateTime;
use crate::model::{Expected, Field, Found, ModelError, Node, Reading, text};

crate::model! {
    /// The posted envelope around the encrypted resource.
    pub(super) answer Envelope {
        always {
            /// The same for every repeat.
            id: String,
            /// The event.
            event_type: String,
            /// The plaintext.
            resource: Encrypted,
        }
        optional {
            /// When it was made.
            create_time: DateTime,
            /// For people.
            summary: String,
            /// `encrypt-resource`.
            resource_type: Ignored,
        }
    }
}

crate::model! {
    /// The encrypted resource.
    pub(super) answer Encrypted {
        always {
            /// `AEAD_AES_256_GCM`, or `AEAD_SM4_GCM`.
            algorithm: String,
            /// The ciphertext with its tag.
            ciphertext: Ciphertext,
            /// 12 bytes of text.
            nonce: String,
        }
        optional {
            /// Authenticated, not encrypted; absent means empty.
            associated_data: String,
            /// Subject of the plaintext.
            original_type: String,
        }
    }
}

/// Bytes that stand as base64 in JSON, decoded from where they stand.
#[derive(Clone)]
pub(super) struct Ciphertext(pub(super) Vec<u8>);

impl Field for Ciphertext {
    fn read(node: &mut Node<'_>, reading: &mut Reading<'_>) -> Result<Self, ModelError> {
        let bytes = base64_standard::decode(&*text(node, reading)?);
        let bytes = bytes.map_err(|_| ModelError::found(Expected::Ciphertext, Found::Text))?;
        Ok(Self(bytes))
    }

    fn write(&self) -> Option<Node<'_>> {
        Some(Node::Text(Cow::Owned(STANDARD.encode(&self.0))))
    }
}

/// A value of any kind that nobody reads, so it is not kept beside the type either.
#[derive(Clone)]
pub(super) struct Ignored;

impl Field for Ignored {
    fn read(_: &mut Node<'_>, _: &mut Reading<'_>) -> Result<Self, ModelError> {
        Ok(Self)
    }

    fn write(&self) -> Option<Node<'_>> {
        None
    }
}
