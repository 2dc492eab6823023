use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{HeaderValue, InvalidHeaderValue};

use crate::clock::Timestamp;
use crate::crypto::Scheme;
use crate::nonce::Nonce;

/// The parsed `Authorization` header of a request.
///
/// `WECHATPAY2-SHA256-RSA2048 mchid="…",nonce_str="…",timestamp="…",serial_no="…",signature="…"`.
/// A brand has `WECHATPAY-BRAND-SHA256-RSA2048` and `brand_id`.
#[derive(Clone, PartialEq, Eq)]
pub struct Authorization {
    /// The signature scheme's name on the wire.
    pub scheme: String,
    /// The merchant that signs; a service provider's own number. With the scheme of brands, the brand
    /// ID.
    pub mchid: String,
    /// The nonce that went into the signature.
    pub nonce_str: String,
    /// When the request was signed.
    pub timestamp: Timestamp,
    /// The serial number of the merchant's API certificate.
    pub serial_no: String,
    /// The signature's raw bytes.
    pub signature: Vec<u8>,
}

impl Authorization {
    /// Parses a header. The five pairs may come in any order; unknown ones are ignored. The scheme decides between
    /// `mchid` and `brand_id`.
    ///
    /// # Errors
    /// When the header is not of this form, a pair is missing or comes twice.
    pub fn parse(header: &str) -> Result<Self, AuthorizationError> {
        let (scheme, pairs) = header.split_once(' ').ok_or(AuthorizationError::Form)?;
        let names = match scheme == Scheme::BrandSha256Rsa2048.as_str() {
            true => BRAND_NAMES,
            false => NAMES,
        };
        let mut found: [Option<&str>; 5] = [None; 5];
        for pair in pairs.split(',') {
            let (name, quoted) = pair
                .trim()
                .split_once('=')
                .ok_or(AuthorizationError::Form)?;
            let value = quoted
                .strip_prefix('"')
                .and_then(|rest| rest.strip_suffix('"'));
            let value = value
                .filter(|value| !value.contains('"'))
                .ok_or(AuthorizationError::Form)?;
            if let Some(index) = names.iter().position(|known| *known == name)
                && found[index].replace(value).is_some()
            {
                return Err(AuthorizationError::Twice { name: names[index] });
            }
        }
        let pair =
            |index: usize| found[index].ok_or(AuthorizationError::Missing { name: names[index] });
        let timestamp = pair(2)?
            .parse()
            .map_err(|_| AuthorizationError::Value { name: NAMES[2] })?;
        let signature = STANDARD
            .decode(pair(4)?)
            .map_err(|_| AuthorizationError::Value { name: NAMES[4] })?;
        Ok(Self {
            scheme: scheme.to_owned(),
            mchid: pair(0)?.to_owned(),
            nonce_str: pair(1)?.to_owned(),
            timestamp: Timestamp::from_unix(timestamp),
            serial_no: pair(3)?.to_owned(),
            signature,
        })
    }
}

const NAMES: [&str; 5] = ["mchid", "nonce_str", "timestamp", "serial_no", "signature"];

const BRAND_NAMES: [&str; 5] = [
    "brand_id",
    "nonce_str",
    "timestamp",
    "serial_no",
    "signature",
];

/// Writes the header into one buffer of exact size.
///
/// `mchid` and `serial` are the merchant's, which were checked to need no escaping. With the scheme of
/// brands, `mchid` is the brand ID.
///
/// # Errors
/// When one of the strings does not fit into a header.
pub fn authorization_header(
    scheme: Scheme,
    mchid: &str,
    nonce: &Nonce,
    timestamp: Timestamp,
    serial: &str,
    signature: &[u8],
) -> Result<HeaderValue, InvalidHeaderValue> {
    let mut digits = itoa::Buffer::new();
    let number = match scheme {
        Scheme::BrandSha256Rsa2048 => " brand_id=\"",
        _ => " mchid=\"",
    };
    let parts = [
        scheme.as_str(),
        number,
        mchid,
        "\",nonce_str=\"",
        nonce.as_str(),
        "\",timestamp=\"",
        digits.format(timestamp.as_unix()),
        "\",serial_no=\"",
        serial,
        "\",signature=\"",
    ];
    let base64 = signature.len().div_ceil(3) * 4;
    let length = parts.iter().map(|part| part.len()).sum::<usize>() + base64 + 1;
    let mut header = Vec::with_capacity(length);
    for part in parts {
        header.extend_from_slice(part.as_bytes());
    }
    let start = header.len();
    header.resize(start + base64, b'=');
    // The room is what base64 with padding takes, and cannot be too little.
    let written = STANDARD.encode_slice(signature, &mut header[start..]);
    debug_assert_eq!(written.ok(), Some(base64));
    header.push(b'"');
    let mut header = HeaderValue::try_from(header)?;
    header.set_sensitive(true);
    Ok(header)
}

impl fmt::Debug for Authorization {
    /// Leaves out the signature, with which the request could be replayed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorization")
            .field("scheme", &self.scheme)
            .field("mchid", &self.mchid)
            .field("nonce_str", &self.nonce_str)
            .field("timestamp", &self.timestamp)
            .field("serial_no", &self.serial_no)
            .finish_non_exhaustive()
    }
}

/// An `Authorization` header could not be parsed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AuthorizationError {
    /// It is not a scheme, a space, and pairs of a name and a quoted value.
    #[error("authorization is not a scheme followed by name=\"value\" pairs")]
    Form,
    /// A pair is missing.
    #[error("authorization lacks {name}")]
    Missing {
        /// The pair's name.
        name: &'static str,
    },
    /// A pair comes twice.
    #[error("authorization has {name} twice")]
    Twice {
        /// The pair's name.
        name: &'static str,
    },
    /// A value is not of the right form.
    #[error("authorization has a {name} of the wrong form")]
    Value {
        /// The pair's name.
        name: &'static str,
    },
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn header(mchid: &str, seconds: i64, signature: &[u8]) -> HeaderValue {
        authorization_header(
            Scheme::Sha256Rsa2048,
            mchid,
            &Nonce::parse("593BEC0C930BF1AFEB40B4A08C8FB242").unwrap(),
            Timestamp::from_unix(seconds),
            "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C",
            signature,
        )
        .unwrap()
    }

    fn example() -> String {
        let header = header("1900009191", 1_554_208_460, b"signed");
        header.to_str().unwrap().to_owned()
    }

    #[test]
    fn the_header_is_one_line_without_spaces_between_its_pairs() {
        assert_eq!(
            example(),
            "WECHATPAY2-SHA256-RSA2048 mchid=\"1900009191\",nonce_str=\"593BEC0C930BF1AFEB40B4A08C8FB242\",\
             timestamp=\"1554208460\",serial_no=\"1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C\",signature=\"c2lnbmVk\""
        );
    }

    #[test]
    fn the_header_is_kept_out_of_debug() {
        assert_eq!(format!("{:?}", header("1", 1, b"signed")), "Sensitive");
    }

    #[test]
    fn what_does_not_fit_into_a_header_is_refused() {
        let (nonce, now) = (Nonce::parse("n").unwrap(), Timestamp::from_unix(1));
        let scheme = Scheme::Sha256Rsa2048;
        for (mchid, serial) in [("1\r\nX: 1", "AB"), ("1", "A\nB")] {
            assert!(authorization_header(scheme, mchid, &nonce, now, serial, b"").is_err());
        }
    }

    #[test]
    fn pairs_may_come_in_any_order() {
        let text = "X signature=\"c2ln\",unknown=\"1\",serial_no=\"AB\", timestamp=\"7\",nonce_str=\"n\",mchid=\"1\"";
        let parsed = Authorization::parse(text).unwrap();
        assert_eq!(parsed.mchid, "1");
        assert_eq!(parsed.signature, b"sig");
        assert_eq!(parsed.timestamp.as_unix(), 7);
    }

    #[test]
    fn a_malformed_header_says_what_is_wrong() {
        use AuthorizationError as Error;
        for (text, error) in [
            ("", Error::Form),
            ("X", Error::Form),
            ("X mchid=1", Error::Form),
            ("X mchid=\"1", Error::Form),
            ("X mchid=\"1\"", Error::Missing { name: "timestamp" }),
            (
                "X timestamp=\"1\",timestamp=\"1\"",
                Error::Twice { name: "timestamp" },
            ),
            ("X timestamp=\"soon\"", Error::Value { name: "timestamp" }),
            (
                "X timestamp=\"1\",signature=\"?\"",
                Error::Value { name: "signature" },
            ),
        ] {
            assert_eq!(Authorization::parse(text), Err(error), "{text}");
        }
    }

    #[test]
    fn a_brand_has_a_brand_id_in_place_of_the_mchid() {
        let scheme = Scheme::BrandSha256Rsa2048;
        let nonce = Nonce::parse("n").unwrap();
        let now = Timestamp::from_unix(7);
        let header = authorization_header(scheme, "120344", &nonce, now, "AB", b"sig").unwrap();
        let text = header.to_str().unwrap();
        assert_eq!(
            text,
            "WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\"120344\",nonce_str=\"n\",timestamp=\"7\",\
             serial_no=\"AB\",signature=\"c2ln\""
        );
        let parsed = Authorization::parse(text).unwrap();
        assert_eq!(
            (&*parsed.scheme, &*parsed.mchid),
            (scheme.as_str(), "120344")
        );
        // Each scheme has its own name for the number.
        let swapped = text.replace("brand_id", "mchid");
        let missing = AuthorizationError::Missing { name: "brand_id" };
        assert_eq!(Authorization::parse(&swapped), Err(missing));
        let swapped = example().replace("mchid", "brand_id");
        let missing = AuthorizationError::Missing { name: "mchid" };
        assert_eq!(Authorization::parse(&swapped), Err(missing));
    }

    #[test]
    fn debug_leaves_the_signature_out() {
        let debug = format!("{:?}", Authorization::parse(&example()).unwrap());
        assert_eq!(
            debug,
            "Authorization { scheme: \"WECHATPAY2-SHA256-RSA2048\", mchid: \"1900009191\", \
             nonce_str: \"593BEC0C930BF1AFEB40B4A08C8FB242\", timestamp: Timestamp(1554208460), \
             serial_no: \"1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C\", .. }"
        );
    }

    proptest! {
        #[test]
        fn what_is_built_is_parsed_again(seconds in any::<i64>(), signature in proptest::collection::vec(any::<u8>(), 0..300)) {
            let header = header("1", seconds, &signature);
            let parsed = Authorization::parse(header.to_str().unwrap()).unwrap();
            prop_assert_eq!(parsed.timestamp.as_unix(), seconds);
            prop_assert_eq!(parsed.signature, signature);
        }

        #[test]
        fn no_text_makes_the_parser_panic(text in "\\PC*") {
            let _ = Authorization::parse(&text);
        }
    }
}
