mod latency;
mod rules;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

pub(crate) use latency::Chance;
#[cfg(feature = "control")]
pub(crate) use latency::LONGEST;
pub use latency::Latency;
pub use rules::FaultRule;
pub(crate) use rules::{Asked, Effect, Faults};

/// A fault in a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Fault {
    /// The signature is for other bytes.
    Forged,
    /// The response has no signature.
    Unsigned,
    /// The response was signed ten minutes ago.
    Stale,
    /// The response was signed ten minutes in the future: one of the clocks is wrong.
    Ahead,
    /// The signature begins with `WECHATPAY/SIGNTEST/`, like WeChat Pay's probes. The request was carried out. A retry
    /// of the same request is not probed again, however many probes are left.
    Probe,
    /// The response names an unknown key.
    UnknownSerial,
    /// The body was changed after it was signed; a file, after its hash was announced.
    AlteredBody,
    /// A gateway answers 502 with an HTML page; the request does not get through.
    HtmlBadGateway,
    /// Something answers 404 without a body; the request does not get through.
    EmptyNotFound,
    /// 500 `SYSTEM_ERROR`, signed, although the request was carried out.
    SystemError,
    /// 500 `SYSTEM_ERROR`, signed; the request was not carried out. A client cannot tell.
    SystemErrorBefore,
    /// 503 `SERVICE_UNAVAILABLE`, signed; the request was not carried out.
    ServiceUnavailable,
    /// 202 without a body, signed: accepted, and not carried out yet. A retry of the same request carries it out.
    Accepted,
    /// 429, signed, with a `Retry-After` of one second, which is assumed; the request was not carried out. The code is that
    /// of the operation's page, by default `FREQUENCY_LIMITED`.
    RateLimited,
    /// The connection is closed without a response, although the request was carried out.
    Reset,
    /// The connection is closed without a response, and nothing was done. A client cannot tell.
    ResetBefore,
    /// No response ever comes, although the request was carried out: the client must time out.
    Silent,
    /// The connection is closed in the middle of the response's body.
    Truncated,
    /// A successful response has unknown members and an unknown state.
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
