mod latency;
mod rules;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

#[cfg(feature = "control")]
pub(crate) use latency::LONGEST;
pub use latency::Latency;
pub use rules::FaultRule;
pub(crate) use rules::{Asked, Effect, Faults};

/// Something that goes wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Fault {
    /// The signature is one of other bytes.
    Forged,
    /// The answer has no signature at all.
    Unsigned,
    /// The answer was signed ten minutes ago.
    Stale,
    /// The answer was signed ten minutes in the future: one of the two clocks is off.
    Ahead,
    /// The signature begins with `WECHATPAY/SIGNTEST/`, as that of WeChat Pay's probes. What was asked
    /// for was done. The same request, sent again, is not probed again, however many probes are left.
    Probe,
    /// The answer names a key that nobody has.
    UnknownSerial,
    /// The body was changed after it was signed; a file, after its hash was announced.
    AlteredBody,
    /// A gateway answers 502 with an HTML page; the request does not get through.
    HtmlBadGateway,
    /// Something answers 404 without a body; the request does not get through.
    EmptyNotFound,
    /// 500 `SYSTEM_ERROR`, signed, although what was asked for was done.
    SystemError,
    /// 500 `SYSTEM_ERROR`, signed; what was asked for was not done. A client cannot tell.
    SystemErrorBefore,
    /// 503 `SERVICE_UNAVAILABLE`, signed; what was asked for was not done.
    ServiceUnavailable,
    /// 202 without a body, signed: accepted, and not done yet. The same request again does it.
    Accepted,
    /// 429 `FREQUENCY_LIMITED`, signed, with a `Retry-After` of one second, which is assumed; what was asked for was not done. The pages differ on the
    /// code's name.
    RateLimited,
    /// The connection is closed without an answer, although what was asked for was done.
    Reset,
    /// The connection is closed without an answer, and nothing was done. A client cannot tell.
    ResetBefore,
    /// There is no answer, ever, although what was asked for was done: the client has to give up.
    Silent,
    /// The connection is closed in the middle of the answer's body.
    Truncated,
    /// A successful answer has members and a state that nobody knows.
    UnknownFields,
}

impl Fault {
    /// Every fault.
    pub const ALL: &'static [Self] = &[
        Self::Forged,
        Self::Unsigned,
        Self::Stale,
        Self::Ahead,
        Self::Probe,
        Self::UnknownSerial,
        Self::AlteredBody,
        Self::HtmlBadGateway,
        Self::EmptyNotFound,
        Self::SystemError,
        Self::SystemErrorBefore,
        Self::ServiceUnavailable,
        Self::Accepted,
        Self::RateLimited,
        Self::Reset,
        Self::ResetBefore,
        Self::Silent,
        Self::Truncated,
        Self::UnknownFields,
    ];

    /// The fault's name for command lines, which [`FromStr`] reads.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Forged => "forged",
            Self::Unsigned => "unsigned",
            Self::Stale => "stale",
            Self::Ahead => "ahead",
            Self::Probe => "probe",
            Self::UnknownSerial => "unknown-serial",
            Self::AlteredBody => "altered-body",
            Self::HtmlBadGateway => "html-bad-gateway",
            Self::EmptyNotFound => "empty-not-found",
            Self::SystemError => "system-error",
            Self::SystemErrorBefore => "system-error-before",
            Self::ServiceUnavailable => "service-unavailable",
            Self::Accepted => "accepted",
            Self::RateLimited => "rate-limited",
            Self::ResetBefore => "reset-before",
            Self::Silent => "silent",
            Self::Reset => "reset",
            Self::Truncated => "truncated",
            Self::UnknownFields => "unknown-fields",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Fault {
    type Err = UnknownFault;

    fn from_str(name: &str) -> Result<Self, UnknownFault> {
        let found = Self::ALL.iter().find(|fault| fault.name() == name);
        found.copied().ok_or(UnknownFault)
    }
}

/// There is no fault of that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownFault;

impl fmt::Display for UnknownFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a fault; there are")?;
        let mut separator = " ";
        for fault in Fault::ALL {
            write!(f, "{separator}{fault}")?;
            separator = ", ";
        }
        Ok(())
    }
}

impl std::error::Error for UnknownFault {}

/// The body with one more member; anything but an object gets a space.
pub(crate) fn altered(mut body: Vec<u8>) -> Vec<u8> {
    match body.as_slice() {
        [b'{', b'"', ..] => {
            body.splice(..1, *b"{\"altered\":true,");
        }
        _ => body.push(b' '),
    }
    body
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_is_found_by_its_name() {
        for fault in Fault::ALL {
            assert_eq!(fault.name().parse(), Ok(*fault));
        }
        let error = "Forged".parse::<Fault>().unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("not a fault; there are forged, unsigned, "),
            "{error}"
        );
    }
}
