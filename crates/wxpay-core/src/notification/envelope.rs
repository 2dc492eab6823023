use crate::datetime::DateTime;

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
        }
    }
}

crate::model! {
    /// The encrypted resource.
    pub(super) answer Encrypted {
        always {
            /// `AEAD_AES_256_GCM`, or `AEAD_SM4_GCM`.
            algorithm: String,
            /// Base64 of the ciphertext with its tag.
            ciphertext: String,
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
