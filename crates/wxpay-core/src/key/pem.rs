use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::{KeyError, KeyKind, kind};

/// One block of a PEM text, or the whole of a DER input.
pub(super) struct Block {
    pub(super) label: Label,
    pub(super) der: Zeroizing<Vec<u8>>,
}

/// What a block says that it is. DER says nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Label {
    Der,
    Pkcs8,
    Pkcs1Private,
    Sec1,
    Spki,
    Pkcs1Public,
    Certificate,
    Foreign(KeyKind),
}

impl Label {
    fn from_text(text: &str) -> Self {
        match text {
            "PRIVATE KEY" => Self::Pkcs8,
            "RSA PRIVATE KEY" => Self::Pkcs1Private,
            // OpenSSL 3 has a label of its own for SM2.
            "EC PRIVATE KEY" | "SM2 PRIVATE KEY" => Self::Sec1,
            "PUBLIC KEY" => Self::Spki,
            "RSA PUBLIC KEY" => Self::Pkcs1Public,
            "CERTIFICATE" | "X509 CERTIFICATE" => Self::Certificate,
            "ENCRYPTED PRIVATE KEY" => Self::Foreign(KeyKind::EncryptedPrivateKey),
            "CERTIFICATE REQUEST" | "NEW CERTIFICATE REQUEST" => {
                Self::Foreign(KeyKind::CertificateRequest)
            }
            "DSA PRIVATE KEY" => Self::Foreign(KeyKind::OtherAlgorithm("DSA".to_owned())),
            other => Self::Foreign(KeyKind::Other(other.chars().take(40).collect())),
        }
    }

    /// What stands there, for the message that it is not what was wanted.
    pub(super) fn kind(&self) -> Option<KeyKind> {
        match self {
            Self::Der => None,
            Self::Pkcs8 | Self::Pkcs1Private => Some(KeyKind::PrivateKey),
            Self::Sec1 => Some(KeyKind::OtherAlgorithm("EC".to_owned())),
            Self::Spki | Self::Pkcs1Public => Some(KeyKind::PublicKey),
            Self::Certificate => Some(KeyKind::Certificate),
            Self::Foreign(kind) => Some(kind.clone()),
        }
    }
}

/// One block, in lines of 64 characters.
pub(super) fn encode(label: &str, der: &[u8]) -> String {
    const LINE: usize = 64;
    let base64 = STANDARD.encode(der);
    let mut pem = format!("-----BEGIN {label}-----\n");
    let mut rest = base64.as_str();
    while !rest.is_empty() {
        let (line, tail) = rest.split_at(rest.len().min(LINE));
        pem.push_str(line);
        pem.push('\n');
        rest = tail;
    }
    pem.push_str("-----END ");
    pem.push_str(label);
    pem.push_str("-----\n");
    pem
}

/// Finds the first block with a wanted label. DER input is one block of its own.
///
/// # Errors
/// When there is no such block: what stands there instead is named.
pub(super) fn find(input: &[u8], expected: KeyKind, wanted: &[Label]) -> Result<Block, KeyError> {
    // A DER structure begins with the tag of a SEQUENCE, which is the digit zero in ASCII. No text
    // goes on with the bytes 0x81 to 0x84, which announce a length of 128 or more. A shorter one is
    // no usable key, but can still be named.
    if let [0x30, length, rest @ ..] = input
        && (matches!(length, 0x81..=0x84) || usize::from(*length) == rest.len())
    {
        return Ok(Block {
            label: Label::Der,
            der: Zeroizing::new(input.to_vec()),
        });
    }
    let Ok(text) = std::str::from_utf8(input) else {
        return Err(KeyError::Unrecognised { expected });
    };
    let mut other = None;
    let mut lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
    while let Some(line) = lines.next() {
        let Some(name) = line
            .strip_prefix("-----BEGIN ")
            .and_then(|rest| rest.strip_suffix("-----"))
        else {
            continue;
        };
        let label = Label::from_text(name);
        if !wanted.contains(&label) {
            // A label like `PUBLIC KEY` does not tell of which algorithm the key is, the content does.
            other = other.or_else(|| {
                let content = body(name, &mut lines.clone(), text.len()).ok();
                content
                    .and_then(|der| kind::of_der(&der))
                    .or_else(|| label.kind())
            });
            continue;
        }
        return Ok(Block {
            der: body(name, &mut lines, text.len())?,
            label,
        });
    }
    Err(match other {
        Some(found) => KeyError::WrongKind { expected, found },
        None => KeyError::Unrecognised { expected },
    })
}

fn body<'a>(
    label: &str,
    lines: &mut impl Iterator<Item = &'a str>,
    most: usize,
) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    let damaged = |reason| KeyError::Pem {
        label: label.to_owned(),
        reason,
    };
    // Room for all of it from the start: growing would leave copies of a private key behind.
    let mut base64 = Zeroizing::new(String::with_capacity(most));
    for line in lines {
        if let Some(end) = line
            .strip_prefix("-----END ")
            .and_then(|rest| rest.strip_suffix("-----"))
        {
            if end != label {
                return Err(damaged("its last line has another label"));
            }
            let der = STANDARD
                .decode(base64.as_bytes())
                .map_err(|_| damaged("its content is not base64"))?;
            return Ok(Zeroizing::new(der));
        }
        if line.starts_with("Proc-Type:") && line.contains("ENCRYPTED") {
            return Err(KeyError::WrongKind {
                expected: KeyKind::PrivateKey,
                found: KeyKind::EncryptedPrivateKey,
            });
        }
        base64.push_str(line);
    }
    Err(damaged("its last line is missing"))
}
