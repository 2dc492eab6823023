use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::StatusCode;

use crate::error::{Delivery, Error};
use crate::spec::{Repeat, Spec};

/// When a failed call is retried, always with the same parameters and the same number.
///
/// The policy does not decide which calls may be repeated:
///
/// | the attempt | retried |
/// |---|---|
/// | never reached a connection | always, immediately on the backup domain if there is one |
/// | has an unknown outcome: no response, 202, 5xx, `SYSTEM_ERROR`, an unverified response | if the operation only reads, or is recognized by its own number |
/// | was rate limited (429) | likewise, after `Retry-After` if the response has it |
/// | was answered in any other way | never |
///
/// If an attempt may have been carried out, the outcome of the call stays [unknown](Delivery::OutcomeUnknown) unless a
/// later attempt succeeds.
///
/// Every attempt has a timestamp, a nonce and a signature of its own.
///
/// # Budget
///
/// Clones share one budget of retries. It starts with 20; each retry costs one, and each successful call earns half of
/// one back. The effect of the budget:
///
/// | independently failing attempts | successful calls by default | requests per call |
/// |---|---|---|
/// | none | 100 % | 1 |
/// | 10 % | 99.9 % | 1.11 |
/// | 30 % | 99.1 % | 1.42 |
/// | all | none | 1, and 20 more requests in all |
///
/// The figures come from a simulation of 10,000 calls in this crate's tests.
#[derive(Clone)]
pub struct RetryPolicy {
    attempts: u32,
    first_delay: Duration,
    max_delay: Duration,
    total: Duration,
    budget: Option<Arc<Budget>>,
}

/// Number of retries left, in tokens.
struct Budget {
    tokens: AtomicU32,
    capacity: u32,
}

/// Tokens that one retry costs. A successful call earns one token, so half a retry.
///
/// If a share `f` of all attempts fails, a call with many attempts takes `f / (1 - f)` retries and
/// earns at most half of one: from a third of failures on, the budget drains, and retries follow
/// the successes.
const COST: u32 = 2;

/// Default budget of retries.
///
/// Simulated with 30 % of failures: with 10, the budget runs dry by chance and costs 0.7 % of the
/// calls. More than 20 gain less than 0.1 %, and each is one more request to a service that is down.
const RETRIES_IN_STORE: u32 = 20;

impl RetryPolicy {
    /// Never retries. The default of a client.
    pub const fn off() -> Self {
        Self {
            attempts: 1,
            first_delay: Duration::ZERO,
            max_delay: Duration::ZERO,
            total: Duration::ZERO,
            budget: None,
        }
    }

    /// Sets the maximum number of attempts, including the first. Default: 4.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Sets the first delay, which doubles up to the longest one. Each is randomly shortened to between half and the
    /// whole. Default: 0.5 s and 8 s.
    #[must_use]
    pub const fn delays(mut self, first: Duration, max: Duration) -> Self {
        self.first_delay = first;
        self.max_delay = max;
        self
    }

    /// Sets how long after the first attempt another one may begin. Default: 60 s.
    #[must_use]
    pub const fn total(mut self, total: Duration) -> Self {
        self.total = total;
        self
    }

    /// Sets the retry budget of this policy and its clones. Two successful calls earn one retry back. Default: 20.
    #[must_use]
    pub fn budget(mut self, retries: u32) -> Self {
        let capacity = retries.saturating_mul(COST);
        self.budget = Some(Arc::new(Budget {
            tokens: AtomicU32::new(capacity),
            capacity,
        }));
        self
    }

    /// Delay before the retry, `None` if there is none.
    ///
    /// `made` counts the attempts so far, `elapsed` is the time since the first, `chance` any number.
    pub(crate) fn again(
        &self,
        spec: &Spec,
        error: &Error,
        made: u32,
        elapsed: Duration,
        has_other_domain: bool,
        chance: u64,
    ) -> Option<Duration> {
        if made >= self.attempts || !may_repeat(spec, error) {
            return None;
        }
        let is_not_sent = error.delivery() == Delivery::NotSent;
        let delay = if is_not_sent && has_other_domain && made == 1 {
            Duration::ZERO
        } else {
            self.delay(made, chance)
        };
        let asked = match error {
            Error::Api(error) => error.retry_after(),
            _ => None,
        };
        let delay = asked.map_or(delay, |asked| asked.max(delay));
        let in_time = elapsed
            .checked_add(delay)
            .is_some_and(|end| end < self.total);
        (in_time && self.withdraw()).then_some(delay)
    }

    fn delay(&self, made: u32, chance: u64) -> Duration {
        let factor = 1_u32
            .checked_shl(made.saturating_sub(1))
            .unwrap_or(u32::MAX);
        let delay = self.first_delay.saturating_mul(factor).min(self.max_delay);
        let half = delay / 2;
        // A part in 1,024 of the other half.
        half + half / 1024 * u32::try_from(chance % 1024).unwrap_or_default()
    }

    fn withdraw(&self) -> bool {
        let Some(budget) = &self.budget else {
            return true;
        };
        let withdrawn =
            budget
                .tokens
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                    tokens.checked_sub(COST)
                });
        withdrawn.is_ok()
    }

    /// Returns whether it retries but its budget is used up.
    pub(crate) fn is_spent(&self) -> bool {
        let budget = self.budget.as_ref();
        budget.is_some_and(|budget| budget.tokens.load(Ordering::Relaxed) < COST)
    }

    /// Records a successful call.
    pub(crate) fn deposit(&self) {
        let Some(budget) = &self.budget else {
            return;
        };
        // Most of the time the budget is full, and then nothing is written.
        if budget.tokens.load(Ordering::Relaxed) < budget.capacity {
            let _ = budget
                .tokens
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                    (tokens < budget.capacity).then(|| tokens + 1)
                });
        }
    }
}

/// Returns whether sending the same call again is harmless.
pub(crate) fn may_repeat(spec: &Spec, error: &Error) -> bool {
    let is_safe = match spec.repeat {
        Repeat::Freely | Repeat::ByNumber(_) => true,
        Repeat::Never => false,
    };
    match (error.delivery(), error) {
        (Delivery::NotSent, Error::PlatformKeys { source, .. }) => source.is_transient(),
        (Delivery::NotSent, error) => matches!(error, Error::Transport { .. }),
        // A response that is too large will be too large again, a file that has changed stays so.
        (_, Error::Transport { source, .. }) if source.is_lasting() => false,
        (Delivery::OutcomeUnknown, _) => is_safe,
        (Delivery::Answered, Error::Api(error)) => {
            let status = error.status();
            is_safe && (status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error())
        }
        (Delivery::Answered, _) => false,
    }
}

/// Four attempts within a minute, half a second apart and then longer, on a budget of 20 retries.
impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 4,
            first_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(8),
            total: Duration::from_secs(60),
            budget: None,
        }
        .budget(RETRIES_IN_STORE)
    }
}

impl fmt::Debug for RetryPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tokens = |budget: &Arc<Budget>| budget.tokens.load(Ordering::Relaxed);
        f.debug_struct("RetryPolicy")
            .field("attempts", &self.attempts)
            .field("first_delay", &self.first_delay)
            .field("max_delay", &self.max_delay)
            .field("total", &self.total)
            .field(
                "retries_left",
                &self.budget.as_ref().map(|budget| tokens(budget) / COST),
            )
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::transport::TransportError;

    static READ: Spec = Spec::new("read", Method::GET, "/v3/read").repeat(Repeat::Freely);
    static PAY: Spec = Spec::new("pay", Method::POST, "/v3/pay").repeat(Repeat::ByNumber("no"));
    static ONCE: Spec = Spec::new("once", Method::POST, "/v3/once");

    fn transport(source: TransportError) -> Error {
        Error::Transport {
            failed_attempts: Box::default(),
            operation: "any",
            source,
        }
    }

    fn again(policy: &RetryPolicy, spec: &Spec, error: &Error, made: u32) -> Option<Duration> {
        policy.again(spec, error, made, Duration::ZERO, true, 1023)
    }

    #[test]
    fn what_was_never_sent_goes_to_the_other_domain_at_once_whatever_it_is() {
        let policy = RetryPolicy::default();
        let error = transport(TransportError::not_sent("refused"));
        for spec in [&READ, &PAY, &ONCE] {
            assert_eq!(again(&policy, spec, &error, 1), Some(Duration::ZERO));
        }
        let delay = policy.again(&ONCE, &error, 1, Duration::ZERO, false, 0);
        assert_eq!(
            delay,
            Some(Duration::from_millis(250)),
            "there is no other domain"
        );
        assert!(again(&policy, &ONCE, &error, 2).is_some_and(|delay| !delay.is_zero()));
        assert!(again(&policy, &ONCE, &error, 3).is_some());
        assert_eq!(again(&policy, &ONCE, &error, 4), None);
    }

    #[test]
    fn what_may_have_been_sent_is_repeated_only_where_that_is_safe() {
        let policy = RetryPolicy::default();
        let error = transport(TransportError::lost("reset"));
        assert!(again(&policy, &READ, &error, 1).is_some());
        assert!(again(&policy, &PAY, &error, 1).is_some());
        assert_eq!(again(&policy, &ONCE, &error, 1), None);
        assert_eq!(again(&RetryPolicy::off(), &READ, &error, 1), None);
    }

    #[test]
    fn delays_grow_up_to_the_longest_and_the_whole_has_an_end() {
        let policy = RetryPolicy::default().attempts(100);
        let error = transport(TransportError::lost("reset"));
        let delays: Vec<_> = (1..7)
            .filter_map(|made| again(&policy, &PAY, &error, made))
            .collect();
        assert_eq!(delays.len(), 6);
        assert!(
            delays.windows(2).all(|pair| pair[0] <= pair[1]),
            "{delays:?}"
        );
        assert!(delays[0] <= Duration::from_millis(500) && delays[0] >= Duration::from_millis(250));
        assert!(delays[5] <= Duration::from_secs(8));
        let late = Duration::from_secs(60);
        assert_eq!(policy.again(&PAY, &error, 1, late, false, 0), None);
    }

    #[test]
    fn a_budget_is_shared_and_earned_back() {
        let policy = RetryPolicy::default().budget(2);
        let error = transport(TransportError::lost("reset"));
        assert!(again(&policy.clone(), &PAY, &error, 1).is_some());
        assert!(again(&policy, &PAY, &error, 1).is_some());
        assert_eq!(again(&policy, &PAY, &error, 1), None);
        policy.deposit();
        assert_eq!(again(&policy, &PAY, &error, 1), None);
        policy.deposit();
        assert!(again(&policy, &PAY, &error, 1).is_some());
        assert_eq!(again(&policy, &PAY, &error, 1), None);
    }

    /// Outcome of simulated calls.
    struct Simulated {
        /// Share of calls that succeeded.
        succeeded: f64,
        /// Requests for each call.
        requests: f64,
    }

    /// Makes calls with the default policy, `at_once` of them side by side. `fails` decides the fate of
    /// each attempt from a number below 1,000,000 and the call's place.
    fn simulated(
        (calls, at_once): (u32, usize),
        seed: u64,
        fails: impl Fn(u64, u32) -> bool,
    ) -> Simulated {
        let policy = RetryPolicy::default();
        let error = transport(TransportError::lost("reset"));
        let (mut begun, mut succeeded, mut requests) = (0, 0_u32, 0_u32);
        // The calls in flight, by their place and the attempts that they made.
        let mut in_flight = std::collections::VecDeque::new();
        // SplitMix64.
        let mut state = seed;
        let mut chance = || {
            state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            (mixed ^ (mixed >> 31)) % 1_000_000
        };
        loop {
            while begun < calls && in_flight.len() < at_once {
                in_flight.push_back((begun, 0));
                begun += 1;
            }
            let Some((call, made)) = in_flight.pop_front() else {
                break;
            };
            requests += 1;
            if !fails(chance(), call) {
                policy.deposit();
                succeeded += 1;
            } else if again(&policy, &PAY, &error, made + 1).is_some() {
                in_flight.push_back((call, made + 1));
            }
        }
        let calls = f64::from(calls);
        Simulated {
            succeeded: f64::from(succeeded) / calls,
            requests: f64::from(requests) / calls,
        }
    }

    #[test]
    fn by_default_97_of_100_calls_outlive_30_percent_of_faults() {
        for seed in 0..20 {
            for at_once in [1, 64] {
                let outcome = simulated((10_000, at_once), seed, |chance, _| chance < 300_000);
                assert!(outcome.succeeded >= 0.98, "{}", outcome.succeeded);
                assert!(outcome.requests <= 1.5, "{}", outcome.requests);
            }
        }
    }

    #[test]
    fn by_default_few_faults_cost_few_requests() {
        let outcome = simulated((10_000, 64), 1, |chance, _| chance < 100_000);
        assert!(outcome.succeeded >= 0.999, "{}", outcome.succeeded);
        assert!(outcome.requests <= 1.13, "{}", outcome.requests);
    }

    #[test]
    fn by_default_an_outage_is_asked_once_a_call() {
        for (calls, at_once) in [(200, 1), (200, 64), (10_000, 64)] {
            let outcome = simulated((calls, at_once), 1, |_, _| true);
            assert!(outcome.requests <= 1.1, "{calls}: {}", outcome.requests);
            assert!(outcome.succeeded == 0.0);
        }
    }

    #[test]
    fn by_default_retries_are_back_soon_after_an_outage() {
        // An outage of 1,000 calls between calls of which 30 % fail.
        let fails = |chance, call: u32| (1_000..2_000).contains(&call) || chance < 300_000;
        for seed in 0..20 {
            let outcome = simulated((3_000, 64), seed, fails);
            assert!(outcome.succeeded >= 0.64, "{}", outcome.succeeded);
            assert!(outcome.requests <= 1.5, "{}", outcome.requests);
        }
    }
}
