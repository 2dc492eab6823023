//! The forms of numbers and ids in a configuration.
//!
//! A value of another form may be a secret in the wrong place, so no error shows it.

use super::ConfigError;
use crate::model::is_invisible;

/// The longest mchid or brand ID that is accepted. Those in use have 6 to 10 digits.
const LONGEST_NUMBER: usize = 20;

/// Digits in the serial number of an API certificate: 20 bytes in hexadecimal.
const SERIAL_LEN: usize = 40;

/// Digits behind `PUB_KEY_ID_` at most. Those in use have 34.
const LONGEST_KEY_ID: usize = 40;

/// Checks an mchid or a brand ID: 1 to 20 decimal digits.
pub(super) fn is_number(text: &str) -> bool {
    (1..=LONGEST_NUMBER).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Checks the id of a WeChat Pay public key: `PUB_KEY_ID_` and digits.
pub(super) fn public_key_id(id: &str) -> Result<(), ConfigError> {
    let digits = id.strip_prefix("PUB_KEY_ID_").unwrap_or_default();
    let is_id = (1..=LONGEST_KEY_ID).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    match is_id {
        true => Ok(()),
        false => Err(ConfigError::PublicKeyId),
    }
}

/// The serial number of an API certificate as requests carry it: 40 hexadecimal digits, upper case.
///
/// It is accepted as openssl, browsers and Windows show it, too: in lower case, with `:`, `-` or blanks between the
/// bytes, behind `serial=`, `Serial Number:` or `0x`, with the zero byte in front that DER puts before a high bit.
pub(super) fn serial(text: &str) -> Result<String, ConfigError> {
    let refused = |reason| Err(ConfigError::Serial { reason });
    // Windows puts marks of the direction of text in front of what it copies.
    let text = text.trim_matches(|c: char| is_invisible(c) || "\"'".contains(c));
    let mut rest = text;
    for title in ["serial number:", "serialnumber=", "serial=", "0x"] {
        rest = without_prefix(rest, title).unwrap_or(rest).trim_start();
    }
    let is_separator = |c: char| is_invisible(c) || ":-".contains(c);
    // Longer than any serial number: a key may stand here, which is not copied about.
    if rest.len() > 4 * SERIAL_LEN {
        return refused("it is longer");
    }
    let digits: String = rest.chars().filter(|c| !is_separator(*c)).collect();
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return refused("it has other characters");
    }
    let digits = match digits.strip_prefix("00") {
        Some(digits) if digits.len() == SERIAL_LEN => digits,
        _ => &digits,
    };
    let is_decimal = digits.bytes().all(|byte| byte.is_ascii_digit());
    match digits.len() {
        SERIAL_LEN => Ok(digits.to_ascii_uppercase()),
        0 => refused("it is empty"),
        46..=49 if is_decimal => refused("it is in decimal digits: copy the hexadecimal ones"),
        39 => refused("a digit is missing: some tools leave a leading zero out"),
        1..39 => refused("it is shorter"),
        _ => refused("it is longer"),
    }
}

/// The rest of a string after that prefix in either case.
fn without_prefix<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let (start, rest) = text.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SERIAL: &str = "5A1C7E09D2438B6F0E91C4A7D8325BF60719AC4E";

    /// The bytes of the serial number with that separator.
    fn spaced(separator: &str) -> String {
        let bytes: Vec<&str> = (0..20).map(|n| &SERIAL[2 * n..2 * n + 2]).collect();
        bytes.join(separator)
    }

    #[test]
    fn a_serial_number_is_taken_as_tools_print_it() {
        for text in [
            SERIAL.to_owned(),
            SERIAL.to_ascii_lowercase(),
            format!(" {SERIAL}\r\n"),
            format!("\"{SERIAL}\""),
            format!("serial={SERIAL}\n"),
            format!("SERIAL={SERIAL}"),
            format!("0x{}", SERIAL.to_ascii_lowercase()),
            format!("serial=0x{SERIAL}"),
            format!("\u{200e}{}", spaced(" ").to_ascii_lowercase()),
            spaced(":"),
            spaced(": "),
            spaced("-"),
            spaced("\n"),
            format!("00:{}", spaced(":")),
            format!(
                "Serial Number:\n            {}",
                spaced(":").to_ascii_lowercase()
            ),
            format!("serialNumber={SERIAL}"),
        ] {
            assert_eq!(serial(&text).unwrap(), SERIAL, "{text:?}");
        }
    }

    #[test]
    fn what_is_no_serial_number_is_refused_with_the_reason() {
        for (text, reason) in [
            ("", "it is empty"),
            (" : ", "it is empty"),
            ("serial=", "it is empty"),
            ("1900009191", "it is shorter"),
            (&SERIAL[1..], "a digit is missing"),
            (&format!("{SERIAL}0"), "it is longer"),
            (&format!("{SERIAL}{SERIAL}"), "it is longer"),
            (&"7".repeat(48), "in decimal digits"),
            (&"7".repeat(47), "in decimal digits"),
            (&SERIAL.replace('5', "G"), "other characters"),
            (
                "PUB_KEY_ID_0119000091912023100800065400002000",
                "other characters",
            ),
            ("0123456789abcdef0123456789abcdef", "it is shorter"),
            ("apiclient_cert.pem", "other characters"),
            (&"5A".repeat(600), "it is longer"),
            (
                "５A1C7E09D2438B6F0E91C4A7D8325BF60719AC4E",
                "other characters",
            ),
        ] {
            let error = serial(text).unwrap_err().to_string();
            assert!(error.contains(reason), "{text}: {error}");
            assert!(text.trim().len() < 4 || !error.contains(text), "{error}");
        }
    }

    #[test]
    fn numbers_and_key_ids_have_their_form() {
        for number in ["1900009191", "120344", "1", &"9".repeat(20)] {
            assert!(is_number(number), "{number}");
        }
        for other in [
            "",
            "wxd678efh567hg6787",
            "1900-009191",
            " 1900009191",
            "１９００",
            "1e9",
        ] {
            assert!(!is_number(other), "{other}");
        }
        assert!(!is_number(&"9".repeat(21)));
        for id in [
            "PUB_KEY_ID_0119000091912023100800065400002000",
            "PUB_KEY_ID_1",
        ] {
            assert!(public_key_id(id).is_ok(), "{id}");
        }
        for other in [
            "",
            "PUB_KEY_ID_",
            "0119000091912023100800065400002000",
            "pub_key_id_0119000091912023100800065400002000",
            "PUB_KEY_ID_0x1",
            "PUB_KEY_ID_…",
            "PUB_KEY_ID_1 ",
            SERIAL,
        ] {
            assert!(public_key_id(other).is_err(), "{other}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_serial_number_or_a_short_error(text in any::<String>()) {
            match serial(&text) {
                Ok(serial) => {
                    prop_assert_eq!(serial.len(), SERIAL_LEN);
                    prop_assert_eq!(super::serial(&serial).unwrap(), serial);
                }
                Err(error) => prop_assert!(error.to_string().len() < 160),
            }
        }
    }
}
