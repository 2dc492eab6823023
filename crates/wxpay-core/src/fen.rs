use std::fmt;
use std::str::FromStr;

/// An amount in fen that is parsed and printed in yuan: `12.34` is 1234 fen.
///
/// Fields of requests and responses are `i64` fen, as WeChat Pay sends them, so a program compares them with its
/// database without a conversion. `Fen` is for input and output in yuan. It converts into `i64` and back, so setters
/// take it.
///
/// ```
/// use wxpay_core::Fen;
///
/// let price: Fen = "12.34".parse()?;
/// assert_eq!(i64::from(price), 1234);
/// assert_eq!(Fen::new(5).to_string(), "0.05");
/// assert!("12.345".parse::<Fen>().is_err());
/// # Ok::<(), wxpay_core::FenError>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fen(i64);

impl Fen {
    /// An amount of that many fen.
    pub const fn new(fen: i64) -> Self {
        Self(fen)
    }

    /// The number of fen.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// The sum; `None` if it exceeds 64 bits.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference; `None` if it exceeds 64 bits.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// The amount that many times; `None` if it exceeds 64 bits.
    #[must_use]
    pub fn checked_mul(self, times: i64) -> Option<Self> {
        self.0.checked_mul(times).map(Self)
    }
}

impl From<i64> for Fen {
    fn from(fen: i64) -> Self {
        Self(fen)
    }
}

impl From<Fen> for i64 {
    fn from(amount: Fen) -> Self {
        amount.0
    }
}

impl FromStr for Fen {
    type Err = FenError;

    /// Parses yuan: digits and at most two decimals after a point, with an optional minus.
    ///
    /// Nothing is rounded or guessed: `12.345`, `1e2`, `1,000`, `+1`, `.5`, `5.`, `¥5` and blanks are
    /// errors.
    fn from_str(yuan: &str) -> Result<Self, FenError> {
        let (is_negative, digits) = match yuan.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, yuan),
        };
        let (whole, fraction) = match digits.split_once('.') {
            Some((_, "")) => return Err(FenError::Form),
            Some(parts) => parts,
            None => (digits, ""),
        };
        let is_number = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !is_number(whole) || !is_number(fraction) {
            return Err(FenError::Form);
        }
        if fraction.len() > 2 {
            return Err(FenError::Decimals);
        }
        // Downwards, since there is one more number below zero than above.
        let hundredths = fraction.bytes().chain(std::iter::repeat(b'0')).take(2);
        let mut fen = 0_i64;
        for byte in whole.bytes().chain(hundredths) {
            let digit = i64::from(byte - b'0');
            let grown = fen.checked_mul(10).and_then(|fen| fen.checked_sub(digit));
            fen = grown.ok_or(FenError::Range)?;
        }
        let fen = if is_negative {
            Some(fen)
        } else {
            fen.checked_neg()
        };
        fen.map(Self).ok_or(FenError::Range)
    }
}

impl fmt::Display for Fen {
    /// Writes yuan with two decimals, without a currency sign.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fen = self.0.unsigned_abs();
        let digits = format!("{}.{:02}", fen / 100, fen % 100);
        f.pad_integral(self.0 >= 0, "", &digits)
    }
}

impl fmt::Debug for Fen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fen({})", self.0)
    }
}

/// The string is not an amount in yuan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FenError {
    /// It has other characters than digits and one decimal point.
    #[error("not an amount in yuan, such as 12.34")]
    Form,
    /// It has more than two decimals: nothing is smaller than a fen.
    #[error("an amount in yuan has two decimals at most")]
    Decimals,
    /// It exceeds 64 bits.
    #[error("the amount is too large")]
    Range,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn yuan_are_read_exactly() {
        for (yuan, fen) in [
            ("0", 0),
            ("-0.00", 0),
            ("0.01", 1),
            ("0.1", 10),
            ("12.34", 1_234),
            ("-12.3", -1_230),
            ("007", 700),
            ("92233720368547758.07", i64::MAX),
            ("-92233720368547758.08", i64::MIN),
        ] {
            assert_eq!(yuan.parse(), Ok(Fen::new(fen)), "{yuan}");
        }
    }

    #[test]
    fn nothing_is_rounded_or_guessed() {
        use FenError::{Decimals, Form, Range};
        for (text, expected) in [
            ("", Form),
            ("-", Form),
            (".", Form),
            ("5.", Form),
            (".5", Form),
            ("--5", Form),
            ("+5", Form),
            ("1e2", Form),
            ("1,000.00", Form),
            (" 5", Form),
            ("¥5", Form),
            ("5元", Form),
            ("１２", Form),
            ("1.2.3", Form),
            ("NaN", Form),
            ("12.345", Decimals),
            ("12.340", Decimals),
            ("92233720368547758.08", Range),
            ("99999999999999999999", Range),
        ] {
            assert_eq!(text.parse::<Fen>(), Err(expected), "{text:?}");
        }
    }

    #[test]
    fn yuan_are_printed_with_two_decimals() {
        for (fen, yuan) in [
            (0, "0.00"),
            (5, "0.05"),
            (-5, "-0.05"),
            (1_234, "12.34"),
            (100_000, "1000.00"),
            (i64::MIN, "-92233720368547758.08"),
        ] {
            assert_eq!(Fen::new(fen).to_string(), yuan);
        }
        assert_eq!(
            format!("{:>8}|{:?}", Fen::new(-5), Fen::new(-5)),
            "   -0.05|Fen(-5)"
        );
    }

    #[test]
    fn sums_do_not_wrap() {
        let most = Fen::new(i64::MAX);
        assert_eq!(most.checked_add(Fen::new(1)), None);
        assert_eq!(Fen::new(i64::MIN).checked_sub(Fen::new(1)), None);
        assert_eq!(most.checked_mul(2), None);
        assert_eq!(Fen::new(150).checked_mul(3), Some(Fen::new(450)));
    }

    proptest! {
        #[test]
        fn any_amount_is_read_as_it_was_printed(fen in any::<i64>()) {
            prop_assert_eq!(Fen::new(fen).to_string().parse(), Ok(Fen::new(fen)));
        }

        #[test]
        fn no_text_makes_the_parser_of_amounts_panic(text in "[-+0-9.e ]{0,24}|\\PC{0,12}") {
            if let Ok(amount) = text.parse::<Fen>() {
                prop_assert_eq!(amount.to_string().parse(), Ok(amount));
            }
        }
    }
}
