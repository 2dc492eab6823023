/// Amount in yuan, as a bill writes it, in fen; `None` if it is not a whole number of fen.
///
/// Fees have five decimals in some bills, of which the last three are zeros.
pub(super) fn fen(yuan: &[u8]) -> Option<i64> {
    plain(yuan).or_else(|| in_any_form(std::str::from_utf8(yuan).ok()?))
}

/// The form of nearly all amounts, `12.34` and `-0.07000`, which cannot overflow; `None` for every other form.
fn plain(yuan: &[u8]) -> Option<i64> {
    // Most amounts of a row: it is a payment or a refund, and few have coupons.
    if yuan == b"0.00" {
        return Some(0);
    }
    let (is_negative, digits) = match yuan {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    let (mut fen, mut whole) = (0, 0);
    while let Some(digit) = digit(digits.get(whole)?) {
        fen = fen * 10 + digit;
        whole += 1;
        if whole > 15 {
            return None;
        }
    }
    let [b'.', tenth, hundredth, zeros @ ..] = digits.get(whole..)? else {
        return None;
    };
    if whole == 0 || zeros.iter().any(|zero| *zero != b'0') {
        return None;
    }
    fen = (fen * 10 + digit(tenth)?) * 10 + digit(hundredth)?;
    Some(if is_negative { -fen } else { fen })
}

const fn digit(byte: &u8) -> Option<i64> {
    match byte.wrapping_sub(b'0') {
        digit @ 0..=9 => Some(digit as i64),
        _ => None,
    }
}

fn in_any_form(yuan: &str) -> Option<i64> {
    let (is_negative, digits) = match yuan.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, yuan),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (digits, ""),
    };
    if whole.is_empty() {
        return None;
    }
    let mut fen = 0i64;
    let mut fraction = fraction.bytes();
    let hundredths = [
        fraction.next().unwrap_or(b'0'),
        fraction.next().unwrap_or(b'0'),
    ];
    for byte in whole.bytes().chain(hundredths) {
        if !byte.is_ascii_digit() {
            return None;
        }
        // Downwards, since there is one more number below zero than above.
        fen = fen.checked_mul(10)?.checked_sub(i64::from(byte - b'0'))?;
    }
    if !fraction.all(|byte| byte == b'0') {
        return None;
    }
    if is_negative {
        Some(fen)
    } else {
        fen.checked_neg()
    }
}

/// A number of rows; fund-flow bills write some as `20.0`.
pub(super) fn count(text: &str) -> Option<u64> {
    let whole = match text.split_once('.') {
        Some((whole, zeros)) if !zeros.is_empty() && zeros.bytes().all(|byte| byte == b'0') => {
            whole
        }
        Some(_) => return None,
        None => text,
    };
    if !whole.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    whole.parse().ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_short_way_reads_what_the_long_way_reads(text in "-?[0-9]{0,18}[.]?[0-9]{0,3}0{0,3}") {
            if let Some(fen) = plain(text.as_bytes()) {
                prop_assert_eq!(in_any_form(&text), Some(fen));
            }
        }
    }

    #[test]
    fn yuan_become_fen_exactly() {
        for (yuan, expected) in [
            ("0", 0),
            ("0.00", 0),
            ("-0.00", 0),
            ("0.01", 1),
            ("0.1", 10),
            ("12.34", 1234),
            ("-0.07", -7),
            ("7.79000", 779),
            ("1299.02", 129_902),
            ("92233720368547758.07", i64::MAX),
            ("-92233720368547758.08", i64::MIN),
        ] {
            assert_eq!(fen(yuan.as_bytes()), Some(expected), "{yuan}");
        }
    }

    #[test]
    fn what_is_no_whole_number_of_fen_is_none() {
        for yuan in [
            "",
            "-",
            ".",
            "1.",
            ".5",
            "--1",
            "+1",
            "0.001",
            "0.00001",
            "1e2",
            "1,000.00",
            " 1",
            "1 ",
            "١",
            "1.2.3",
            "0x1",
            "92233720368547758.08",
            "99999999999999999999",
        ] {
            assert_eq!(fen(yuan.as_bytes()), None, "{yuan:?}");
        }
    }

    #[test]
    fn a_count_may_have_a_decimal_zero() {
        assert_eq!(
            (count("20.0"), count("3"), count("0")),
            (Some(20), Some(3), Some(0))
        );
        for text in ["", "-1", "1.5", "1.", "+1", "x", "99999999999999999999"] {
            assert_eq!(count(text), None, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_number_of_fen_is_read_back(expected in any::<i64>()) {
            let sign = if expected < 0 { "-" } else { "" };
            let digits = expected.unsigned_abs();
            let text = format!("{sign}{}.{:02}", digits / 100, digits % 100);
            prop_assert_eq!(fen(text.as_bytes()), Some(expected));
        }
    }
}
