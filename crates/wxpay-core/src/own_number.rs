//! The merchant's own numbers of orders, refunds and transfers.

use std::fmt;
use std::str::FromStr;

use crate::crypto::CryptoError;
use crate::merchant::Merchant;

/// The string is not a number that the official page allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OwnNumberError {
    /// It is too short or too long.
    #[error("the number has {found} characters; the page allows {least} to {most}")]
    Length {
        /// Number of its characters.
        found: usize,
        /// Minimum by the page.
        least: usize,
        /// Maximum by the page.
        most: usize,
    },
    /// A character is not allowed.
    #[error("character {place} of the number is not allowed: the page allows {allowed}")]
    Character {
        /// Position, from 1.
        place: usize,
        /// The characters that the page allows, in words.
        allowed: &'static str,
    },
}

/// Defines types of numbers, each with the rule of its page.
macro_rules! own_numbers {
    ($($(#[$meta:meta])* $name:ident: $least:literal to $most:literal, $others:literal, $allowed:literal;)+) => {$(
        $(#[$meta])*
        ///
        /// Checking is optional: fields are strings, and the service judges them. A number converts into
        /// a string, so `new` and setters take it.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Checks a number of the program's own.
            ///
            /// # Errors
            /// When its length or a character is not allowed.
            pub fn new(number: impl Into<String>) -> Result<Self, OwnNumberError> {
                let number = number.into();
                check(&number, ($least, $most), $others, $allowed)?;
                Ok(Self(number))
            }

            /// Draws a number of 32 letters and digits from the merchant's source of nonces.
            ///
            /// It has 190 bits of randomness, so machines need no coordination. Store it before the first attempt: a
            /// retry must carry the same number.
            ///
            /// # Errors
            /// When there is no randomness.
            pub fn random(merchant: &Merchant) -> Result<Self, CryptoError> {
                Ok(Self(merchant.nonces().nonce()?.as_str().to_owned()))
            }

            /// The number as it is sent.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = OwnNumberError;

            fn from_str(text: &str) -> Result<Self, OwnNumberError> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(number: $name) -> Self {
                number.0
            }
        }

        impl From<&$name> for String {
            fn from(number: &$name) -> Self {
                number.0.clone()
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.0).finish()
            }
        }
    )+};
}

own_numbers! {
    /// The merchant's own number of an order: 6 to 32 letters, digits and characters of `_-|*`.
    ///
    /// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791856).
    OutTradeNo: 6 to 32, b"_-|*", "letters, digits and _-|*";
    /// The merchant's own number of a refund: 1 to 64 letters, digits and characters of `_-|*@`.
    ///
    /// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013421249).
    OutRefundNo: 1 to 64, b"_-|*@", "letters, digits and _-|*@";
    /// The merchant's own number of a transfer: 1 to 32 letters and digits.
    ///
    /// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716434).
    OutBillNo: 1 to 32, b"", "letters and digits";
}

fn check(
    number: &str,
    (least, most): (usize, usize),
    others: &[u8],
    allowed: &'static str,
) -> Result<(), OwnNumberError> {
    let is_allowed = |character: char| {
        let byte = u8::try_from(character).ok();
        byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || others.contains(&byte))
    };
    if let Some(index) = number.chars().position(|character| !is_allowed(character)) {
        let place = index + 1;
        return Err(OwnNumberError::Character { place, allowed });
    }
    let found = number.len();
    match (least..=most).contains(&found) {
        true => Ok(()),
        false => Err(OwnNumberError::Length { found, least, most }),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Nonce, toy};

    #[test]
    fn each_number_has_the_rule_of_its_page() {
        for number in ["123456", "a_-|*Z", &"x".repeat(32)] {
            assert_eq!(OutTradeNo::new(number).unwrap().as_str(), number);
        }
        assert_eq!(
            OutTradeNo::new("12345").unwrap_err().to_string(),
            "the number has 5 characters; the page allows 6 to 32"
        );
        assert!(OutTradeNo::new("x".repeat(33)).is_err());
        assert_eq!(
            OutTradeNo::new("12345@").unwrap_err().to_string(),
            "character 6 of the number is not allowed: the page allows letters, digits and _-|*"
        );
        assert!(OutRefundNo::new("1@").is_ok() && OutRefundNo::new("x".repeat(64)).is_ok());
        assert!(OutRefundNo::new("").is_err() && OutRefundNo::new("x".repeat(65)).is_err());
        assert_eq!(
            OutBillNo::new("订单1").unwrap_err().to_string(),
            "character 1 of the number is not allowed: the page allows letters and digits"
        );
        for number in ["12345 ", "12345\n", "订单号1234", "１２３４５６", "12345😀"] {
            assert!(OutTradeNo::new(number).is_err(), "{number}");
            assert!(OutRefundNo::new(number).is_err() && OutBillNo::new(number).is_err());
        }
    }

    #[test]
    fn a_random_number_comes_from_the_merchants_nonces() {
        let nonce = Nonce::parse("0123456789ABCDEFGHIJabcdefghijkl").unwrap();
        let merchant = toy::merchant_builder().keys(toy::keys());
        let merchant = merchant.nonces(move || nonce).build().unwrap();
        let number = OutTradeNo::random(&merchant).unwrap();
        assert_eq!(number.as_str(), nonce.as_str());
        assert!(OutTradeNo::new(number.as_str()).is_ok());
        assert!(OutBillNo::new(OutBillNo::random(&merchant).unwrap().as_str()).is_ok());
        let text: String = (&number).into();
        assert_eq!(text, number.to_string());
    }

    proptest! {
        #[test]
        fn a_number_is_taken_as_it_is_or_refused(text in "[0-9A-Za-z_|*@-]{0,70}|\\PC{0,8}") {
            if let Ok(number) = OutTradeNo::new(&*text) {
                prop_assert_eq!(number.as_str(), &text);
                prop_assert!((6..=32).contains(&text.len()) && text.is_ascii());
                prop_assert!(OutRefundNo::new(&*text).is_ok());
            }
        }
    }
}
