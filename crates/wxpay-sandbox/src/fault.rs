use std::fmt;
use std::str::FromStr;

/// Something that goes wrong with the next answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// The signature is one of other bytes.
    Forged,
    /// The answer has no signature at all.
    Unsigned,
    /// The answer was signed ten minutes ago.
    Stale,
    /// The signature begins with `WECHATPAY/SIGNTEST/`, as that of WeChat Pay's probes.
    Probe,
    /// The answer names a key that nobody has.
    UnknownSerial,
    /// The body was changed after it was signed.
    AlteredBody,
    /// A gateway answers 502 with an HTML page; the request does not get through.
    HtmlBadGateway,
    /// Something answers 404 without a body; the request does not get through.
    EmptyNotFound,
    /// 500 `SYSTEM_ERROR`, signed, although what was asked for was done.
    SystemError,
    /// 429 `FREQUENCY_LIMITED`, signed; what was asked for was not done. The pages differ on the
    /// code's name.
    RateLimited,
    /// The connection is closed without an answer, although what was asked for was done.
    Reset,
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
        Self::Probe,
        Self::UnknownSerial,
        Self::AlteredBody,
        Self::HtmlBadGateway,
        Self::EmptyNotFound,
        Self::SystemError,
        Self::RateLimited,
        Self::Reset,
        Self::Truncated,
        Self::UnknownFields,
    ];

    /// The fault's name for command lines, which [`FromStr`] reads.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Forged => "forged",
            Self::Unsigned => "unsigned",
            Self::Stale => "stale",
            Self::Probe => "probe",
            Self::UnknownSerial => "unknown-serial",
            Self::AlteredBody => "altered-body",
            Self::HtmlBadGateway => "html-bad-gateway",
            Self::EmptyNotFound => "empty-not-found",
            Self::SystemError => "system-error",
            Self::RateLimited => "rate-limited",
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
