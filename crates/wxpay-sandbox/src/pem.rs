use std::fmt::Write as _;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// One PEM block, in lines of 64 characters.
pub(crate) fn encode(label: &str, der: &[u8]) -> String {
    let base64 = STANDARD.encode(der);
    let mut pem = format!("-----BEGIN {label}-----\n");
    let mut rest = base64.as_str();
    while !rest.is_empty() {
        let (line, tail) = rest.split_at(rest.len().min(64));
        // Writing to a string cannot fail.
        let _ = writeln!(pem, "{line}");
        rest = tail;
    }
    let _ = writeln!(pem, "-----END {label}-----");
    pem
}

#[cfg(test)]
mod tests {
    use wxpay::key::PublicKey;

    use super::*;

    #[test]
    fn a_block_is_read_again() {
        let key = wxpay_testkit::keys::wechatpay_public_key();
        let pem = encode("PUBLIC KEY", key.spki_der());
        assert!(pem.lines().all(|line| line.len() <= 64), "{pem}");
        assert_eq!(PublicKey::parse(pem).unwrap(), key);
    }
}
