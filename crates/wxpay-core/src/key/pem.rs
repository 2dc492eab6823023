use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use zeroize::Zeroizing;

use super::{KeyError, KeyKind, kind};

/// The content of a PEM block, or the whole of a DER input.
pub(super) struct Block {
    pub(super) der: Zeroizing<Vec<u8>>,
}

/// Label of a block. DER says nothing.
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
            "TRUSTED CERTIFICATE" => Self::Foreign(KeyKind::TrustedCertificate),
            "OPENSSH PRIVATE KEY" => Self::Foreign(KeyKind::OpenSshKey),
            "PKCS12" => Self::Foreign(KeyKind::Pkcs12),
            "ENCRYPTED PRIVATE KEY" => Self::Foreign(KeyKind::EncryptedPrivateKey),
            "CERTIFICATE REQUEST" | "NEW CERTIFICATE REQUEST" => {
                Self::Foreign(KeyKind::CertificateRequest)
            }
            "DSA PRIVATE KEY" => Self::Foreign(KeyKind::OtherAlgorithm("DSA".to_owned())),
            other => Self::Foreign(KeyKind::Other(shown_label(other))),
        }
    }

    /// The kind that was found, for the error message.
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

/// A label that may be shown: capital words, which no part of a key is.
fn shown_label(label: &str) -> String {
    const LONGEST_WORD: usize = 15;
    let is_word = |word: &str| {
        word.len() <= LONGEST_WORD
            && word
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'#')
    };
    match label.len() <= 40 && label.split(' ').all(is_word) {
        true => label.to_owned(),
        false => "of another form".to_owned(),
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
/// Keys pass through environment variables, YAML, configuration services and editors. Their unambiguous changes of a
/// PEM file are undone: line ends that were lost, doubled or written as `\n`, quotation marks around the whole,
/// UTF-16, blanks within base64, its URL-safe alphabet, armour that was lost or has another case or number of dashes,
/// and base64 around the whole file.
///
/// # Errors
/// When there is no such block; the error names what was found.
pub(super) fn find(input: &[u8], expected: KeyKind, wanted: &[Label]) -> Result<Block, KeyError> {
    if let Some(block) = der_block(input) {
        return Ok(block);
    }
    if let Some(found) = kind::of_bytes(input) {
        return Err(KeyError::WrongKind { expected, found });
    }
    let Some(text) = text(input) else {
        return Err(KeyError::Unrecognised { expected });
    };
    find_in_text(&text, &expected, wanted, true)
}

/// The block, if the input is exactly one block with that label; `None` otherwise.
pub(super) fn exact(input: &[u8], label: &str) -> Option<Block> {
    let text = std::str::from_utf8(input).ok()?;
    let content = text.strip_prefix("-----BEGIN ")?.strip_prefix(label)?;
    let content = content.strip_prefix("-----")?.trim_ascii_end();
    let content = content.strip_suffix("-----")?.strip_suffix(label)?;
    let content = content.strip_suffix("-----END ")?;
    let mut base64 = Zeroizing::new(String::with_capacity(content.len()));
    base64.extend(content.chars().filter(|c| !matches!(c, '\r' | '\n')));
    let der = STANDARD.decode(base64.as_bytes()).ok()?;
    Some(Block {
        der: Zeroizing::new(der),
    })
}

fn find_in_text(
    text: &str,
    expected: &KeyKind,
    wanted: &[Label],
    may_be_wrapped: bool,
) -> Result<Block, KeyError> {
    let mut other = None;
    let mut rest = text;
    while let Some(block) = next_block(rest) {
        rest = block.rest;
        let label = Label::from_text(&block.label);
        if wanted.contains(&label) {
            let der = block.decode()?;
            return Ok(Block { der });
        }
        // A label like `PUBLIC KEY` does not tell of which algorithm the key is, the content does.
        other = other.or_else(|| {
            let content = block.decode().ok();
            content
                .and_then(|der| kind::of_der(&der))
                .or_else(|| label.kind())
        });
    }
    let expected = expected.clone();
    if let Some(found) = other {
        return Err(KeyError::WrongKind { expected, found });
    }
    let armour = has_armour(text);
    if !armour && let Some(bytes) = decode_base64(text) {
        if let Some(block) = der_block(&bytes) {
            return Ok(block);
        }
        if let Some(found) = kind::of_bytes(&bytes) {
            return Err(KeyError::WrongKind { expected, found });
        }
        // Base64 of the whole file.
        if may_be_wrapped && let Some(text) = self::text(&bytes) {
            return find_in_text(&text, &expected, wanted, false);
        }
    }
    match armour {
        true => Err(KeyError::Armour { expected }),
        false => Err(KeyError::Unrecognised { expected }),
    }
}

/// A DER structure begins with the tag of a SEQUENCE, which is the digit zero in ASCII. The bytes 0x81 to 0x84, which
/// announce a length of 128 or more, cannot follow in text. A shorter structure is not a usable key, but can still
/// be named.
fn der_block(input: &[u8]) -> Option<Block> {
    let [0x30, length, rest @ ..] = input else {
        return None;
    };
    let is_der = matches!(length, 0x81..=0x84) || usize::from(*length) == rest.len();
    (is_der && kind::of_bytes(input).is_none()).then(|| Block {
        der: Zeroizing::new(input.to_vec()),
    })
}

/// The input as text with uniform line ends and without its wrapping.
fn text(input: &[u8]) -> Option<Zeroizing<String>> {
    let utf16 = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let (pairs, rest) = bytes.as_chunks::<2>();
        let mut text = Zeroizing::new(String::with_capacity(bytes.len() * 2));
        for unit in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
            text.push(unit.ok()?);
        }
        rest.is_empty().then_some(text)
    };
    let decoded = match input {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => {
            utf16(input, u16::from_le_bytes)?
        }
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => {
            utf16(input, u16::from_be_bytes)?
        }
        _ => Zeroizing::new(std::str::from_utf8(input).ok()?.to_owned()),
    };
    let trimmed = decoded
        .trim_start_matches('\u{feff}')
        .trim_matches(|c: char| c.is_whitespace() || "\"'`,;".contains(c) || "“”‘’".contains(c));
    // Room for all of it from the start: growing would leave copies of a private key behind.
    let mut text = Zeroizing::new(String::with_capacity(trimmed.len()));
    let mut characters = trimmed.chars().peekable();
    while let Some(character) = characters.next() {
        match (character, characters.peek()) {
            // Written out, perhaps more than once: no key has a backslash in it.
            ('\\', Some('n' | 'r' | 't')) => {
                characters.next();
                text.push('\n');
            }
            // An escaped escape, quotation mark or slash, or a line that goes on. Before anything else it is damage.
            ('\\', Some('\\' | '"' | '\'' | '/' | '\r' | '\n') | None) => {}
            ('\r', _) => text.push('\n'),
            _ => text.push(character),
        }
    }
    Some(text)
}

/// A block within the text.
struct Raw<'t> {
    label: String,
    content: &'t str,
    /// The label of its end; `None` if that is missing.
    end: Option<String>,
    rest: &'t str,
}

/// Finds the next `-----BEGIN LABEL-----`, in any case and with two dashes or more.
fn next_block(text: &str) -> Option<Raw<'_>> {
    let (label, content) = armour_line(text, "BEGIN")?;
    let upper = Zeroizing::new(content.to_ascii_uppercase());
    let next = upper.find("--BEGIN").unwrap_or(content.len());
    let (content, mut rest, mut end) = match upper.get(..next).and_then(|own| own.find("--END")) {
        Some(at) => {
            let end = armour_line(&content[at..], "END");
            let rest = end.as_ref().map_or("", |(_, rest)| *rest);
            let label = end.map(|(label, _)| label);
            (&content[..at], rest, label)
        }
        None => (&content[..next], "", None),
    };
    if end.is_none() {
        (rest, end) = (&text[text.len() - (upper.len() - next)..], None);
    }
    let content = content.trim_end_matches('-');
    Some(Raw {
        label,
        content,
        end,
        rest,
    })
}

/// The label of the first line `--WORD LABEL--`, and the text after it.
fn armour_line<'t>(text: &'t str, word: &str) -> Option<(String, &'t str)> {
    const LONGEST_LABEL: usize = 40;
    let upper = Zeroizing::new(text.to_ascii_uppercase());
    let mark = format!("--{word} ");
    let mut from = 0;
    while let Some(found) = upper.get(from..)?.find(&mark) {
        let start = from + found + mark.len();
        let after = upper.get(start..)?;
        // A label is short and of words: what is longer is content.
        if let Some(length) = after.find("--")
            && length <= LONGEST_LABEL
            && after[..length]
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == ' ' || c == '#')
        {
            let label = after[..length].trim().to_owned();
            let rest = &text[start + length..];
            return Some((label, rest.trim_start_matches('-')));
        }
        from = start;
    }
    None
}

fn has_armour(text: &str) -> bool {
    let upper = Zeroizing::new(text.to_ascii_uppercase());
    ["BEGIN ", "END ", "PRIVATE KEY", "CERTIFICATE", "PUBLIC KEY"]
        .iter()
        .any(|word| upper.contains(word))
}

impl Raw<'_> {
    fn decode(&self) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        let damaged = |reason| KeyError::Pem {
            label: shown_label(&self.label),
            reason,
        };
        match &self.end {
            None => return Err(damaged("its last line is missing")),
            Some(end) if *end != self.label => {
                return Err(damaged("its last line has another label"));
            }
            Some(_) => {}
        }
        if self.content.contains("Proc-Type:") && self.content.contains("ENCRYPTED") {
            return Err(KeyError::WrongKind {
                expected: KeyKind::PrivateKey,
                found: KeyKind::EncryptedPrivateKey,
            });
        }
        decode_base64(self.content).ok_or_else(|| damaged("its content is not base64"))
    }
}

/// Decodes base64 of either alphabet, with blanks anywhere and with or without padding.
fn decode_base64(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut base64 = Zeroizing::new(String::with_capacity(text.len()));
    for character in text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '"' && *c != '\'')
    {
        base64.push(match character {
            '-' => '+',
            '_' => '/',
            other => other,
        });
    }
    let unpadded = base64.trim_end_matches('=');
    let decoded = STANDARD_NO_PAD.decode(unpadded).ok()?;
    (!decoded.is_empty()).then(|| Zeroizing::new(decoded))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const WANTED: &[Label] = &[Label::Pkcs8, Label::Der];

    fn found(input: &[u8]) -> Result<Vec<u8>, KeyError> {
        find(input, KeyKind::PrivateKey, WANTED).map(|block| block.der.to_vec())
    }

    /// A structure that is long enough to be taken for DER.
    fn der() -> Vec<u8> {
        let mut der = vec![0x30, 0x82, 0x02, 0x00];
        der.extend((0..512_u32).map(|n| (n * 7 % 251) as u8));
        der
    }

    #[test]
    fn what_happens_to_a_key_on_its_way_is_undone() {
        let pem = encode("PRIVATE KEY", &der());
        let base64 = STANDARD.encode(der());
        let utf16 =
            |order: fn(u16) -> [u8; 2]| -> Vec<u8> { pem.encode_utf16().flat_map(order).collect() };
        let forms: Vec<Vec<u8>> = vec![
            pem.clone().into_bytes(),
            pem.replace('\n', "\r\n").into_bytes(),
            pem.replace('\n', "\r").into_bytes(),
            pem.replace('\n', "").into_bytes(),
            pem.replace('\n', " ").into_bytes(),
            pem.replace('\n', "\\n").into_bytes(),
            pem.replace('\n', "\\r\\n").into_bytes(),
            pem.replace('\n', "\\\\n").into_bytes(),
            pem.replace('\n', "\\\n").into_bytes(),
            pem.replace('/', "\\/").into_bytes(),
            format!("\"{}\"", pem.replace('\n', "\\n")).into_bytes(),
            format!("'{pem}',").into_bytes(),
            format!("“{pem}”").into_bytes(),
            pem.replace("-----", "----").into_bytes(),
            pem.replace("BEGIN PRIVATE KEY", "begin private key")
                .replace("END PRIVATE KEY", "end private key")
                .into_bytes(),
            pem.replace('+', "-").replace('/', "_").into_bytes(),
            base64.clone().into_bytes(),
            base64.trim_end_matches('=').as_bytes().to_vec(),
            base64.replace('+', "-").replace('/', "_").into_bytes(),
            STANDARD.encode(&pem).into_bytes(),
            format!("{pem}{}", encode("CERTIFICATE", b"another thing")).into_bytes(),
            [&[0xff, 0xfe][..], &utf16(u16::to_le_bytes)].concat(),
            [&[0xfe, 0xff][..], &utf16(u16::to_be_bytes)].concat(),
            utf16(u16::to_le_bytes),
            utf16(u16::to_be_bytes),
            format!("\u{feff}{pem}").into_bytes(),
            der(),
        ];
        for (number, form) in forms.iter().enumerate() {
            let found = found(form);
            assert!(
                found.as_ref().is_ok_and(|found| *found == der()),
                "{number}: {found:?}"
            );
        }
    }

    #[test]
    fn an_exact_block_has_nothing_around_it() {
        let exact = |text: &str| exact(text.as_bytes(), "CERTIFICATE");
        let pem = encode("CERTIFICATE", &der());
        for form in [&pem, &pem.replace('\n', "\r\n"), pem.trim_end()] {
            assert_eq!(exact(form).unwrap().der.to_vec(), der());
        }
        for form in [
            &format!("\n{pem}"),
            &format!("\u{feff}{pem}"),
            &format!("subject: CN\n{pem}"),
            &format!("{pem}and more"),
            &format!("{pem}{pem}"),
            &format!("\"{pem}\""),
            &pem.replace('\n', "\\n"),
            &pem.replace("-----", "----"),
            &pem.replace("CERTIFICATE", "certificate"),
            &pem.replace("CERTIFICATE", "PUBLIC KEY"),
            &STANDARD.encode(&pem),
            &STANDARD.encode(der()),
            "",
        ] {
            assert!(exact(form).is_none(), "{form}");
        }
    }

    #[test]
    fn what_cannot_be_undone_is_named_without_its_content() {
        let pem = encode("PRIVATE KEY", &der());
        let cut = &pem[..pem.len() / 2];
        for (input, message) in [
            (cut, "its last line is missing"),
            (&pem.replace("END PRIVATE", "END PUBLIC"), "another label"),
            (&pem.replace("MIIC", "M!IC"), "not base64"),
            (&pem.replace('\n', "n\\"), "not base64"),
            (&pem.replace('+', "\\u002b"), "not base64"),
            (&pem["-----BEGIN PRIVATE KEY-----".len()..], "damaged"),
        ] {
            let error = found(input.as_bytes()).unwrap_err();
            let shown = format!("{error} {error:?}");
            assert!(shown.contains(message), "{shown}");
            assert!(!shown.contains(&STANDARD.encode(der())[8..24]), "{shown}");
        }
    }

    /// Something that happens to a key on its way.
    type Disguise = fn(&str) -> String;

    const DISGUISES: [Disguise; 16] = [
        |pem| pem.replace('\n', "\r\n"),
        |pem| pem.replace('\n', "\\n"),
        |pem| pem.replace('\n', " "),
        |pem| pem.replace('\n', ""),
        |pem| format!("\"{pem}\""),
        |pem| format!("'{pem}',"),
        |pem| format!("\n  {pem}  \n"),
        |pem| pem.replace("-----", "----"),
        |pem| pem.replace("BEGIN", "begin").replace("END", "end"),
        |pem| pem.replace('+', "-").replace('/', "_"),
        |pem| format!("{{\"key\": \"{pem}\"}}"),
        |pem| format!("base64:{}", STANDARD.encode(pem)),
        |pem| STANDARD.encode(pem),
        |pem| pem.chars().rev().collect(),
        |pem| pem.get(..pem.len() * 2 / 3).unwrap_or_default().to_owned(),
        |pem| pem.get(pem.len() / 3..).unwrap_or_default().to_owned(),
    ];

    proptest! {
        /// However disguises are combined: the very key, or an error without a part of it.
        #[test]
        fn a_disguised_key_is_itself_or_an_error_without_it(
            numbers in prop::collection::vec(0..DISGUISES.len(), 0..4),
        ) {
            let base64 = STANDARD.encode(der());
            let text = numbers.iter().fold(encode("PRIVATE KEY", &der()), |text, number| DISGUISES[*number](&text));
            match found(text.as_bytes()) {
                Ok(found) => prop_assert_eq!(found, der()),
                Err(error) => {
                    let shown = format!("{error} {error:?}");
                    let parts = |whole: &str| whole.as_bytes().windows(16).any(|run| {
                        std::str::from_utf8(run).is_ok_and(|run| {
                            !run.contains("PRIVATE KEY") && !run.contains("--") && shown.contains(run)
                        })
                    });
                    prop_assert!(!parts(&base64) && !parts(&text), "{}", shown);
                }
            }
        }

        #[test]
        fn any_input_is_a_block_or_a_short_error(input in prop::collection::vec(any::<u8>(), 0..600)) {
            if let Err(error) = found(&input) {
                prop_assert!(error.to_string().len() < 200);
            }
        }

        #[test]
        fn text_like_pem_is_a_block_or_a_short_error(
            parts in prop::collection::vec(prop_oneof![
                Just("-----BEGIN PRIVATE KEY-----".to_owned()),
                Just("-----END PRIVATE KEY-----".to_owned()),
                Just("--".to_owned()), Just("BEGIN ".to_owned()), Just("END ".to_owned()),
                Just("\\n".to_owned()), Just("\n".to_owned()), Just("密".to_owned()),
                "[A-Za-z0-9+/=_-]{0,40}",
            ], 0..20),
        ) {
            if let Err(error) = found(parts.concat().as_bytes()) {
                prop_assert!(error.to_string().len() < 200, "{error}");
            }
        }
    }
}
