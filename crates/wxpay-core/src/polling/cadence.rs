use std::time::Duration;

/// Schedule of a query: the delay before each attempt, and the end.
///
/// The constants name their sources. A schedule of your own:
///
/// ```
/// use std::time::Duration;
/// use wxpay_core::polling::Cadence;
///
/// const TILL: Cadence = Cadence::every(Duration::from_secs(3), Duration::from_secs(30));
/// const SLOWER: Cadence = Cadence::of(&[Duration::from_secs(10), Duration::from_secs(60)]);
/// let shorter = Cadence::REFUND.within(Duration::from_secs(120));
/// let back_from_the_page = Cadence::ORDER.at_once();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cadence {
    at_once: bool,
    delays: &'static [Duration],
    then: Option<Duration>,
    within: Duration,
}

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

const fn minutes(minutes: u64) -> Duration {
    seconds(60 * minutes)
}

impl Cadence {
    /// Orders: 5 s, 30 s, 1, 3, 5, 10 and 30 minutes after the order, and then no more.
    ///
    /// The first way of the [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012075249) on
    /// what to do without a notification; it says that a merchant may choose others.
    pub const ORDER: Self = Self::of(&[
        seconds(5),
        seconds(25),
        seconds(30),
        minutes(2),
        minutes(2),
        minutes(5),
        minutes(20),
    ]);

    /// Orders: every 30 seconds, ten times.
    ///
    /// The second way of the [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012075249),
    /// after which it has an unpaid order closed.
    pub const ORDER_STEADY: Self = Self::every(seconds(30), minutes(5));

    /// Payments by payment code (付款码), while the payer types the password: every 5 seconds for 45.
    ///
    /// The [official page](https://pay.weixin.qq.com/doc/global/v2/zh/4013637903) says every 3 to 5
    /// seconds, and that an order which is not paid after 45 is taken back.
    pub const PAYMENT_CODE: Self = Self::every(seconds(5), seconds(45));

    /// Refunds: five queries at intervals of a minute, then delays of 5, 10, 20 and 30 minutes.
    ///
    /// By the [official page](https://pay.weixin.qq.com/doc/v3/partner/4013163613), which continues with growing
    /// delays. A refund to a balance mostly arrives within 5 minutes, one to a bank card within one to three working
    /// days: too long for a waiting call.
    pub const REFUND: Self = Self::of(&[
        minutes(1),
        minutes(1),
        minutes(1),
        minutes(1),
        minutes(1),
        minutes(5),
        minutes(10),
        minutes(20),
        minutes(30),
    ]);

    /// Transfers, profit sharing and claims: after 5, 10, 15 and 30 s, then every minute, for half an
    /// hour in all.
    ///
    /// No public page says how often to query them: this schedule is our choice, well below the limits that the pages
    /// name (100 requests a second).
    pub const BILL: Self = Self::of(&[seconds(5), seconds(10), seconds(15), seconds(30)])
        .then_every(minutes(1))
        .within(minutes(30));

    /// Queries after each of these delays in turn, and then no more.
    pub const fn of(delays: &'static [Duration]) -> Self {
        Self {
            at_once: false,
            delays,
            then: None,
            within: Duration::MAX,
        }
    }

    /// Queries at a constant interval within that time.
    pub const fn every(delay: Duration, within: Duration) -> Self {
        Self::of(&[]).then_every(delay).within(within)
    }

    /// Continues with that delay after the others: forever, unless [`within`](Self::within) sets an end.
    #[must_use]
    pub const fn then_every(mut self, delay: Duration) -> Self {
        self.then = Some(delay);
        self
    }

    /// Sets the total time. The last query is made when it ends, even if its delay is shorter then.
    #[must_use]
    pub const fn within(mut self, time: Duration) -> Self {
        self.within = time;
        self
    }

    /// Adds an immediate first query.
    #[must_use]
    pub const fn at_once(mut self) -> Self {
        self.at_once = true;
        self
    }

    /// Delay before the next query, after that many queries and that much time; `None` if there is none.
    ///
    /// `at_least` is the delay that the service asked for.
    pub(super) fn next(
        &self,
        made: usize,
        elapsed: Duration,
        at_least: Duration,
    ) -> Option<Duration> {
        let made = match (self.at_once, made) {
            (true, 0) => return Some(Duration::ZERO),
            (true, made) => made - 1,
            (false, made) => made,
        };
        let delay = self.delays.get(made).copied().or(self.then)?;
        // Without any delay, time would never be over where the clock stands still.
        let delay = delay.max(Duration::from_millis(1)).max(at_least);
        let left = self.within.saturating_sub(elapsed);
        (!left.is_zero() && at_least <= left).then_some(delay.min(left))
    }
}
