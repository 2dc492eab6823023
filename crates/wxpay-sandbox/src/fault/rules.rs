use std::collections::HashSet;

use super::Fault;

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
}
