use std::collections::HashSet;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

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

/// When a fault is played: on which requests, and on how many of them.
///
/// ```
/// use wxpay_sandbox::{Fault, FaultRule, Sandbox};
///
/// let sandbox = Sandbox::start()?;
/// // The second and the third refund are done, and nobody hears of it.
/// sandbox.fault(FaultRule::new(Fault::Reset).path("/v3/refund/").after(1).times(2));
/// # Ok::<(), wxpay_sandbox::SandboxError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct FaultRule {
    pub(crate) fault: Fault,
    pub(crate) path: String,
    pub(crate) after: usize,
    pub(crate) times: usize,
}

impl FaultRule {
    /// Plays a fault on the next request.
    pub const fn new(fault: Fault) -> Self {
        Self {
            fault,
            path: String::new(),
            after: 0,
            times: 1,
        }
    }

    /// Only on requests whose path begins like this.
    pub fn path(mut self, prefix: impl Into<String>) -> Self {
        self.path = prefix.into();
        self
    }

    /// Lets so many of them pass first.
    pub const fn after(mut self, requests: usize) -> Self {
        self.after = requests;
        self
    }

    /// On so many of them. Default: one.
    pub const fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }
}

/// The rules that are not used up, oldest first.
#[derive(Default)]
pub(crate) struct Faults {
    rules: Vec<FaultRule>,
    /// The requests that were probed, by a hash of what they ask.
    probed: HashSet<Vec<u8>>,
}

impl Faults {
    pub(crate) fn push(&mut self, rule: FaultRule) {
        if rule.times > 0 {
            self.rules.push(rule);
        }
    }

    pub(crate) fn clear(&mut self) {
        self.rules.clear();
    }

    /// The rules that are not used up, in the order in which they are asked.
    #[cfg(feature = "control")]
    pub(crate) fn rules(&self) -> &[FaultRule] {
        &self.rules
    }

    /// The fault of a request: of the first rule that applies. Older rules that let it pass have
    /// counted it, younger ones have not seen it. A request that was probed once passes all probes.
    pub(crate) fn next(
        &mut self,
        path: &str,
        fingerprint: impl FnOnce() -> Vec<u8>,
    ) -> Option<Fault> {
        let has_probe = self.rules.iter().any(|rule| rule.fault == Fault::Probe);
        let fingerprint = if has_probe { fingerprint() } else { Vec::new() };
        let was_probed = self.probed.contains(&fingerprint);
        for (index, rule) in self.rules.iter_mut().enumerate() {
            let is_spared = was_probed && rule.fault == Fault::Probe;
            if is_spared || !path.starts_with(&rule.path) {
                continue;
            }
            if rule.after > 0 {
                rule.after -= 1;
                continue;
            }
            rule.times -= 1;
            let (fault, is_used_up) = (rule.fault, rule.times == 0);
            if is_used_up {
                drop(self.rules.remove(index));
            }
            if fault == Fault::Probe {
                self.probed.insert(fingerprint);
            }
            return Some(fault);
        }
        None
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
    fn a_rule_waits_for_its_requests() {
        let mut faults = Faults::default();
        faults.push(
            FaultRule::new(Fault::Reset)
                .path("/v3/refund/")
                .after(1)
                .times(2),
        );
        faults.push(FaultRule::new(Fault::Stale));
        faults.push(FaultRule::new(Fault::Probe).times(0));
        let mut seen = |path| faults.next(path, Vec::new);
        assert_eq!(seen("/v3/pay/"), Some(Fault::Stale));
        assert_eq!(seen("/v3/pay/"), None);
        assert_eq!(seen("/v3/refund/1"), None);
        assert_eq!(seen("/v3/refund/1"), Some(Fault::Reset));
        assert_eq!(seen("/v3/pay/"), None);
        assert_eq!(seen("/v3/refund/1"), Some(Fault::Reset));
        assert_eq!(seen("/v3/refund/1"), None);
    }

    #[test]
    fn a_request_is_probed_once_and_others_still_are() {
        let mut faults = Faults::default();
        faults.push(FaultRule::new(Fault::Probe).times(2));
        faults.push(FaultRule::new(Fault::Stale));
        let mut seen = |request: &str| faults.next("/v3/", || request.as_bytes().to_vec());
        assert_eq!(seen("a"), Some(Fault::Probe));
        assert_eq!(seen("a"), Some(Fault::Stale));
        assert_eq!(seen("a"), None);
        assert_eq!(seen("b"), Some(Fault::Probe));
        assert_eq!(seen("b"), None);
    }

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
