use std::collections::HashSet;
use std::time::Duration;

use super::Fault;
use super::latency::{Chance, LONGEST, Latency};

/// Selects the requests on which a fault is played: by path, operation, merchant, count and chance.
///
/// ```
/// use std::time::Duration;
/// use wxpay_sandbox::{Fault, FaultRule, Latency, Sandbox};
///
/// let sandbox = Sandbox::start()?;
/// // The second and the third refund are done, and nobody hears of it.
/// sandbox.fault(FaultRule::new(Fault::Reset).path("/v3/refund/").after(1).times(2));
/// // One query in ten is refused, the same ones at each run.
/// sandbox.fault(FaultRule::new(Fault::RateLimited).operation("payments.query_order_by_out_trade_no").probability(0.1).seed(7));
/// // Every response is late.
/// sandbox.fault(FaultRule::late(Latency::tail(Duration::from_millis(80), Duration::from_secs(1))));
/// # Ok::<(), wxpay_sandbox::SandboxError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct FaultRule {
    pub(crate) id: u64,
    /// `None` where a response is only late or slow.
    pub(crate) fault: Option<Fault>,
    pub(crate) path: String,
    pub(crate) operation: Option<String>,
    pub(crate) mchid: Option<String>,
    pub(crate) after: usize,
    /// `None` for all.
    pub(crate) times: Option<usize>,
    /// In millionths.
    pub(crate) probability: u64,
    pub(crate) latency: Option<Latency>,
    pub(crate) body_time: Option<Duration>,
    chance: Chance,
}

/// A million millionths.
const ALWAYS: u64 = 1_000_000;

impl FaultRule {
    /// Plays a fault on the next request.
    pub const fn new(fault: Fault) -> Self {
        Self {
            id: 0,
            fault: Some(fault),
            path: String::new(),
            operation: None,
            mchid: None,
            after: 0,
            times: Some(1),
            probability: ALWAYS,
            latency: None,
            body_time: None,
            chance: Chance::new(0),
        }
    }

    /// Delays the responses to all requests, and plays no fault.
    pub const fn late(latency: Latency) -> Self {
        Self::delaying().latency(latency)
    }

    /// Stretches the bodies of the responses to all requests over that time, and plays no fault. Headers are sent at
    /// once.
    pub const fn slow_body(time: Duration) -> Self {
        Self::delaying().body_time(time)
    }

    const fn delaying() -> Self {
        let mut rule = Self::new(Fault::Reset);
        rule.fault = None;
        rule.times = None;
        rule
    }

    /// Limits the rule to requests whose path begins with this.
    pub fn path(mut self, prefix: impl Into<String>) -> Self {
        self.path = prefix.into();
        self
    }

    /// Limits the rule to requests of the operation with that id, such as `refunds.create_refund`.
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.operation = Some(id.into());
        self
    }

    /// Limits the rule to requests whose `Authorization` names that merchant, service provider or brand.
    pub fn merchant(mut self, mchid: impl Into<String>) -> Self {
        self.mchid = Some(mchid.into());
        self
    }

    /// Sets how many of them pass first.
    pub const fn after(mut self, requests: usize) -> Self {
        self.after = requests;
        self
    }

    /// Sets how many of them meet it. Default: one, or all where no fault is played.
    pub const fn times(mut self, times: usize) -> Self {
        self.times = Some(times);
        self
    }

    /// Applies the rule to all matching requests, until the faults are cleared.
    pub const fn always(mut self) -> Self {
        self.times = None;
        self
    }

    /// Applies the rule with a probability from 0 to 1, on [all](Self::always) matching requests. The choice is the
    /// same in each run: see [`seed`](Self::seed).
    pub fn probability(mut self, probability: f64) -> Self {
        // In this range and whole, so the cast is exact. No number at all becomes 0.
        self.probability = (probability.clamp(0.0, 1.0) * 1e6).round() as u64;
        self.times = None;
        self
    }

    /// Sets the seed of the random choice. Default: 0.
    pub const fn seed(mut self, seed: u64) -> Self {
        self.chance = Chance::new(seed);
        self
    }

    /// Also delays the response.
    pub const fn latency(mut self, latency: Latency) -> Self {
        self.latency = Some(latency);
        self
    }

    /// Also stretches the body of the response over that time: at most ten minutes.
    pub const fn body_time(mut self, time: Duration) -> Self {
        self.body_time = Some(time);
        self
    }

    fn is_about(&self, asked: &Asked<'_>) -> bool {
        asked.path.starts_with(&self.path)
            && (self.operation.is_none() || (asked.operation)() == self.operation.as_deref())
            && (self.mchid.is_none() || (asked.mchid)() == self.mchid)
    }
}

/// A request, as rules see it.
pub(crate) struct Asked<'r> {
    pub(crate) path: &'r str,
    pub(crate) operation: &'r dyn Fn() -> Option<&'static str>,
    pub(crate) mchid: &'r dyn Fn() -> Option<String>,
    /// A hash of its content.
    pub(crate) fingerprint: &'r dyn Fn() -> Vec<u8>,
}

/// Consequences of the rules for a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Effect {
    pub(crate) fault: Option<Fault>,
    /// Time before the response begins.
    pub(crate) latency: Option<Duration>,
    /// Time that its body takes.
    pub(crate) body_time: Option<Duration>,
}

/// The rules that are not used up, oldest first.
#[derive(Default)]
pub(crate) struct Faults {
    rules: Vec<FaultRule>,
    /// Number of rules so far.
    given: u64,
    /// The probed requests, by a hash of their content.
    probed: HashSet<Vec<u8>>,
}

impl Faults {
    pub(crate) fn push(&mut self, rule: FaultRule) {
        if rule.times != Some(0) {
            self.given += 1;
            let id = self.given;
            self.rules.push(FaultRule { id, ..rule });
        }
    }

    pub(crate) fn clear(&mut self) {
        self.rules.clear();
    }

    /// Removes one rule. Returns whether there was one.
    #[cfg(feature = "control")]
    pub(crate) fn remove(&mut self, id: u64) -> bool {
        let before = self.rules.len();
        self.rules.retain(|rule| rule.id != id);
        self.rules.len() < before
    }

    /// The remaining rules, in order of precedence.
    #[cfg(feature = "control")]
    pub(crate) fn rules(&self) -> &[FaultRule] {
        &self.rules
    }

    /// The effect on a request: the fault of the first rule that applies, and the first latency and body time. Older
    /// rules that let it pass count it; newer rules that add nothing do not see it. A request that was probed once
    /// passes all probes.
    ///
    /// A request that names its own fault is subject only to rules without a fault.
    pub(crate) fn next(&mut self, asked: &Asked<'_>, own: Option<Fault>) -> Effect {
        let mut effect = Effect {
            fault: own,
            ..Effect::default()
        };
        let has_probe = self
            .rules
            .iter()
            .any(|rule| rule.fault == Some(Fault::Probe));
        let fingerprint = if has_probe {
            (asked.fingerprint)()
        } else {
            Vec::new()
        };
        let was_probed = self.probed.contains(&fingerprint);
        for rule in &mut self.rules {
            let is_spared = was_probed && rule.fault == Some(Fault::Probe);
            let adds = match rule.fault {
                Some(_) => effect.fault.is_none(),
                None => {
                    (rule.latency.is_some() && effect.latency.is_none())
                        || (rule.body_time.is_some() && effect.body_time.is_none())
                }
            };
            if is_spared || !adds || !rule.is_about(asked) {
                continue;
            }
            if rule.after > 0 {
                rule.after -= 1;
                continue;
            }
            if rule.probability < ALWAYS && rule.chance.millionths() >= rule.probability {
                continue;
            }
            rule.times = rule.times.map(|times| times - 1);
            effect.fault = effect.fault.or(rule.fault);
            let latency = rule.latency.map(|latency| latency.draw(&mut rule.chance));
            effect.latency = effect.latency.or(latency);
            let body_time = rule.body_time.map(|time| time.min(LONGEST));
            effect.body_time = effect.body_time.or(body_time);
        }
        self.rules.retain(|rule| rule.times != Some(0));
        if effect.fault == Some(Fault::Probe) && own.is_none() {
            self.probed.insert(fingerprint);
        }
        effect
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(faults: &mut Faults, path: &str) -> Option<Fault> {
        next_of(faults, path, "")
    }

    /// The fault of a request with that fingerprint.
    fn next_of(faults: &mut Faults, path: &str, request: &str) -> Option<Fault> {
        faults
            .next(&asked(path, &|| request.as_bytes().to_vec()), None)
            .fault
    }

    fn asked<'r>(path: &'r str, fingerprint: &'r dyn Fn() -> Vec<u8>) -> Asked<'r> {
        Asked {
            path,
            operation: &|| Some("refunds.create_refund"),
            mchid: &|| Some("1900009191".to_owned()),
            fingerprint,
        }
    }

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
        let mut seen = |path| next(&mut faults, path);
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
        let mut seen = |request: &str| next_of(&mut faults, "/v3/", request);
        assert_eq!(seen("a"), Some(Fault::Probe));
        assert_eq!(seen("a"), Some(Fault::Stale));
        assert_eq!(seen("a"), None);
        assert_eq!(seen("b"), Some(Fault::Probe));
        assert_eq!(seen("b"), None);
    }

    #[test]
    fn operation_and_merchant_must_both_be_right() {
        let rule = || FaultRule::new(Fault::Reset).always();
        for (rule, meets) in [
            (rule().operation("refunds.create_refund"), true),
            (rule().operation("refunds.query_refund"), false),
            (rule().merchant("1900009191"), true),
            (rule().merchant("1900009192"), false),
            (
                rule()
                    .merchant("1900009191")
                    .operation("payments.close_order"),
                false,
            ),
        ] {
            let mut faults = Faults::default();
            faults.push(rule.clone());
            assert_eq!(next(&mut faults, "/v3/").is_some(), meets, "{rule:?}");
        }
    }

    #[test]
    fn a_chance_is_the_same_for_the_same_seed() {
        let played = |seed, probability| {
            let mut faults = Faults::default();
            let rule = FaultRule::new(Fault::Reset).probability(probability);
            faults.push(rule.seed(seed));
            let all = (0..1_000).map(|_| next(&mut faults, "/v3/").is_some());
            all.collect::<Vec<_>>()
        };
        assert_eq!(played(7, 0.2), played(7, 0.2));
        assert_ne!(played(7, 0.2), played(8, 0.2));
        let count = |of: Vec<bool>| of.into_iter().filter(|is_played| *is_played).count();
        let some = count(played(7, 0.2));
        assert!((150..=250).contains(&some), "{some}");
        for (probability, all) in [
            (0.0, 0),
            (-1.0, 0),
            (f64::NAN, 0),
            (1.0, 1_000),
            (2.0, 1_000),
        ] {
            assert_eq!(count(played(7, probability)), all, "{probability}");
        }
    }

    #[test]
    fn late_responses_meet_other_faults_too() {
        let second = Duration::from_secs(1);
        let mut faults = Faults::default();
        faults.push(FaultRule::late(Latency::fixed(second)));
        faults.push(FaultRule::slow_body(2 * second));
        faults.push(FaultRule::late(Latency::fixed(3 * second)));
        faults.push(FaultRule::new(Fault::Stale));
        let mut seen = |own| faults.next(&asked("/v3/", &Vec::new), own);
        let late = Effect {
            fault: None,
            latency: Some(second),
            body_time: Some(2 * second),
        };
        let with = |fault| Effect { fault, ..late };
        assert_eq!(seen(Some(Fault::Reset)), with(Some(Fault::Reset)));
        assert_eq!(seen(None), with(Some(Fault::Stale)));
        assert_eq!(seen(None), with(None));
    }

    #[cfg(feature = "control")]
    #[test]
    fn one_rule_is_forgotten_and_the_others_stay() {
        let mut faults = Faults::default();
        for fault in [Fault::Stale, Fault::Reset] {
            faults.push(FaultRule::new(fault));
        }
        let id = faults.rules()[0].id;
        assert!(faults.remove(id));
        assert!(!faults.remove(id));
        assert_eq!(next(&mut faults, "/v3/"), Some(Fault::Reset));
    }
}
