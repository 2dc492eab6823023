//! Explanations of a refused signature, from the messages of both sides.

mod clock;
mod message;

use std::fmt;

use http::{HeaderMap, Method};

use super::body::ErrorBody;
use super::{ErrorCode, ErrorDetail, SignInformation};
use crate::clock::Timestamp;
use crate::error::VerifyError;
use crate::nonce::Nonce;

pub(crate) use message::Signed;

/// Explanation of a refused signature, from the details of the response.
///
/// For a request that WeChat Pay refused with `SIGN_ERROR`, the signed message is compared with
/// the message that WeChat Pay verified (`sign_information`), and the merchant's clock with
/// the response's `Date`. For a response that was refused as too old, the clocks are compared.
///
/// `Display` says it in plain words, without bodies, paths or keys.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnosis {
    causes: Vec<Cause>,
    clock_ahead: Option<i64>,
}

/// A possible cause of a refused signature.
///
/// `Debug` and `Display` leave out the signed and the received message: paths may hold
/// private data.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cause {
    /// The merchant's clock differs too much from WeChat Pay's: set it, for example by NTP.
    Clock {
        /// Seconds by which it is ahead; negative if it is behind.
        ahead: i64,
    },
    /// The clocks agree, but the response was signed long ago: a cache kept it, or it was replayed.
    OldAnswer {
        /// Seconds since it was signed.
        age: u64,
    },
    /// The request arrived with another method.
    Method {
        /// The method that was signed.
        signed: String,
        /// The method that WeChat Pay saw.
        received: String,
    },
    /// The request arrived with another path: a proxy or gateway rewrote it.
    Path {
        /// The path that was signed.
        signed: String,
        /// The path that WeChat Pay saw.
        received: String,
    },
    /// The request arrived with another query: decoded, encoded or reordered on its way.
    Query {
        /// The query that was signed, without its question mark.
        signed: String,
        /// The query that WeChat Pay saw.
        received: String,
    },
    /// WeChat Pay read another timestamp from `Authorization`.
    Timestamp {
        /// The timestamp that was signed.
        signed: Timestamp,
        /// The line that WeChat Pay saw.
        received: String,
    },
    /// WeChat Pay read another nonce from `Authorization`.
    Nonce,
    /// The body arrived with another beginning: some component serialized it again.
    BodyBeginning,
    /// The whole message has another length; when all else is equal, the body has.
    Length {
        /// The length that was signed, in bytes.
        signed: u64,
        /// The length that WeChat Pay saw, in bytes.
        received: u64,
    },
    /// Possible if the message is correct: the serial number belongs to another certificate than the private key's.
    SerialOfAnotherKey,
    /// Possible if the message is correct: the private key is another merchant's.
    KeyOfAnotherMerchant,
    /// Possible if the message is correct: the certificate was replaced or revoked in the merchant platform.
    CertificateReplaced,
}

/// Remaining causes if no difference of the messages is known.
const KEYS: [Cause; 3] = [
    Cause::SerialOfAnotherKey,
    Cause::KeyOfAnotherMerchant,
    Cause::CertificateReplaced,
];

impl Diagnosis {
    /// Details of a request's refused signature; `None` for other error responses.
    ///
    /// The error message is not used, because its wording may change: a `SIGN_ERROR` for a request whose timestamp is
    /// five minutes from the response's `Date` is about the timestamp.
    pub(crate) fn of_request(
        code: Option<&ErrorCode>,
        information: Option<&SignInformation>,
        signed: &Signed<'_>,
        headers: &HeaderMap,
    ) -> Option<Self> {
        if code != Some(&ErrorCode::SignError) {
            return None;
        }
        let clock_ahead = clock::ahead(signed.timestamp, headers);
        let mut causes = Vec::new();
        if let Some(ahead) = clock_ahead.filter(|ahead| clock::is_off(*ahead)) {
            causes.push(Cause::Clock { ahead });
        }
        if let Some(information) = information {
            message::compare(signed, information, &mut causes);
        }
        if causes.is_empty() {
            causes.extend(KEYS);
        }
        Some(Self {
            causes,
            clock_ahead,
        })
    }

    /// Compares a signed message with the one that a saved `SIGN_ERROR` response reports as verified.
    ///
    /// `message` has the five lines of the [canonical string](crate::canonical::request_message), `response` is the
    /// body of the response. Returns `None` if the response is not `SIGN_ERROR` or the message does not have this
    /// form. The clocks are not compared.
    pub fn of_saved(message: &[u8], response: &[u8]) -> Option<Self> {
        let read = ErrorBody::read(response);
        let code = read.code.as_deref().map(ErrorCode::read);
        let detail = read.detail.as_ref().and_then(ErrorDetail::new);
        let information = detail.and_then(|detail| detail.sign_information);
        let mut lines = message.splitn(5, |byte| *byte == b'\n');
        let mut line = || std::str::from_utf8(lines.next()?).ok();
        let (method, target, timestamp, nonce) = (line()?, line()?, line()?, line()?);
        let body = lines.next()?.strip_suffix(b"\n")?;
        let signed = Signed {
            method: &Method::from_bytes(method.as_bytes()).ok()?,
            target,
            timestamp: Timestamp::from_unix(timestamp.parse().ok()?),
            nonce: &Nonce::parse(nonce)?,
            body,
        };
        let headers = HeaderMap::new();
        Self::of_request(code.as_ref(), information.as_ref(), &signed, &headers)
    }

    /// Findings about the clocks, from a response that was refused as too old.
    pub(crate) fn of_answer(error: &VerifyError, headers: &HeaderMap) -> Option<Self> {
        let VerifyError::Stale { signed_at, now } = error else {
            return None;
        };
        let clock_ahead = clock::ahead(*now, headers)?;
        let cause = if clock::is_off(clock_ahead) {
            Cause::Clock { ahead: clock_ahead }
        } else {
            let age = signed_at.seconds_from(*now);
            Cause::OldAnswer { age }
        };
        Some(Self {
            causes: vec![cause],
            clock_ahead: Some(clock_ahead),
        })
    }

    /// Possible causes: each difference that was found, or else the usual remaining ones.
    pub fn causes(&self) -> &[Cause] {
        &self.causes
    }

    /// Seconds by which the merchant's clock is ahead of the response's `Date`; negative if it is behind.
    ///
    /// The value includes the request's duration, and `Date` has whole seconds: a few seconds mean nothing. `None`
    /// when the response has no `Date`.
    pub const fn clock_ahead(&self) -> Option<i64> {
        self.clock_ahead
    }
}

impl fmt::Display for Diagnosis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.causes == KEYS {
            f.write_str("no difference was found, so one of these: ")?;
        }
        for (index, cause) in self.causes.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            cause.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Clock { ahead } => {
                let side = if *ahead < 0 { "behind" } else { "ahead of" };
                let seconds = ahead.unsigned_abs();
                write!(f, "this machine's clock is {seconds} s {side} WeChat Pay's")
            }
            Self::OldAnswer { age } => {
                write!(f, "the clocks agree, and the answer was signed {age} s ago")
            }
            Self::Method { signed, received } => changed(f, "method", signed, received),
            Self::Path { signed, received } => changed(f, "path", signed, received),
            Self::Query { signed, received } => changed(f, "query", signed, received),
            Self::Timestamp { .. } => f.write_str("another timestamp has arrived than was signed"),
            Self::Nonce => f.write_str("another nonce has arrived than was signed"),
            Self::BodyBeginning => f.write_str("the body has arrived with another beginning"),
            Self::Length { signed, received } => write!(
                f,
                "{signed} bytes were signed and {received} were verified, so the body was changed on its way"
            ),
            Self::SerialOfAnotherKey => {
                f.write_str("the serial number is not that of the private key's certificate")
            }
            Self::KeyOfAnotherMerchant => f.write_str("the private key is another merchant's"),
            Self::CertificateReplaced => {
                f.write_str("the certificate was replaced or revoked in the merchant platform")
            }
        }
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cause({self})")
    }
}

/// Names the first difference between two strings, without their content.
fn changed(f: &mut fmt::Formatter<'_>, what: &str, signed: &str, received: &str) -> fmt::Result {
    let equal = signed
        .bytes()
        .zip(received.bytes())
        .take_while(|(signed, received)| signed == received)
        .count();
    write!(
        f,
        "another {what} has arrived than was signed: of {} bytes the first {equal} are equal, and {} arrived",
        signed.len(),
        received.len()
    )
}

#[cfg(test)]
mod tests;
