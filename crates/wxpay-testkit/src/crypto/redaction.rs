//! Secrets that `Debug` must not show.

use std::fmt::Write as _;

use wxpay_core::crypto::{Crypto, Scheme};

use crate::keys::{self, Cast};

/// Checks that no part of a backend shows bytes of its secret in `Debug`, in the forms that a
/// derived implementation would write them in.
pub(super) fn check(backend: &dyn Crypto) {
    let key = Cast::of(backend.scheme()).merchant;
    let signer = backend.signer(&key).expect("a signer");
    let opener = backend.opener(&key).expect("an opener");
    let private = match backend.scheme() {
        Scheme::Sm2WithSm3 => &key.expose_sm2_scalar().expect("an SM2 key")[..],
        // The numbers up to here are public: version, modulus, public exponent.
        _ => &key.expose_pkcs1_der().expect("an RSA key")[280..],
    };
    for debug in [format!("{signer:?}"), format!("{opener:?}")] {
        assert_redacted(&debug, private);
    }
    let apiv3 = keys::apiv3_key();
    let aead = backend.aead(&apiv3).expect("AES-256-GCM");
    assert_redacted(&format!("{aead:?}"), apiv3.expose());
}

pub(super) fn assert_redacted(debug: &str, secret: &[u8]) {
    for window in secret.windows(8) {
        let mut hex = String::new();
        for byte in window {
            write!(hex, "{byte:02x}").expect("writing to a string");
        }
        let list = format!("{window:?}");
        let list = list.trim_matches(['[', ']']);
        let number = u64::from_str_radix(&hex, 16)
            .expect("eight bytes")
            .to_string();
        let text = String::from_utf8_lossy(window);
        let shown = debug.to_lowercase().contains(&hex)
            || debug.contains(list)
            || debug.contains(&number)
            || debug.contains(&*text);
        assert!(!shown, "a part of a backend shows its secret in Debug");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[should_panic = "shows its secret"]
    fn a_derived_debug_is_found_out() {
        #[derive(Debug)]
        struct Careless {
            #[expect(dead_code, reason = "read by Debug")]
            key: [u8; 32],
        }
        let key = *keys::apiv3_key().expose();
        assert_redacted(&format!("{:?}", Careless { key }), &key);
    }
}
