//! A [`Deduplicator`] in Redis: several machines behind one notify address process each notification once.
//!
//! A claim is `SET key token NX PX lease`, so one machine gets it. A processed notification is recorded for 25 hours; WeChat
//! Pay repeats it for 24 h 4 min. If Redis is unavailable, nothing is processed: the response is 503, and the notification is
//! repeated.
//!
//! ```no_run
//! use wxpay_core::Merchant;
//! use wxpay_core::notification::{Inbox, NotificationReceiver};
//! use wxpay_redis::RedisDeduplicator;
//!
//! # fn inbox(merchant: Merchant) -> Result<Inbox, Box<dyn std::error::Error>> {
//! let store = RedisDeduplicator::new("redis://127.0.0.1:6379")?;
//! Ok(Inbox::new(NotificationReceiver::new(merchant), store))
//! # }
//! ```
//!
//! It blocks the calling thread, like [`Inbox`](wxpay_core::notification::Inbox). For `AsyncInbox`, `Offloaded` in
//! `wxpay_core::notification` runs it on a blocking thread pool.

mod pool;
#[cfg(test)]
mod tests;

use std::fmt;
use std::time::Duration;

use redis::{Client, Cmd, RedisResult, cmd};
use wxpay_core::notification::{Claim, Deduplicator, DeduplicatorError, Ticket};

use crate::pool::Pool;

/// Value of a processed key. It differs from every token, because tokens have hexadecimal digits only.
const DONE: &str = "done";

/// Repeats come for 24 h 4 min.
const REMEMBERED: Duration = Duration::from_secs(25 * 60 * 60);

/// Releases a claim in one step, unless another machine holds it by now.
const RELEASE: &str =
    "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0";

/// Remembers in Redis which notifications were processed.
///
/// All machines that share an address use the same Redis and the same prefix. A lost connection is reopened with the
/// next command. The claims are as durable as that Redis: one that evicts keys, or that fails over to a replica
/// without the last writes, may cause a notification to be processed again.
///
/// It speaks to one server without TLS.
pub struct RedisDeduplicator {
    pool: Pool,
    prefix: String,
    lease: Duration,
}

impl RedisDeduplicator {
    /// Uses the Redis at that address, `redis://[user][:password@]host[:port][/db]` or `unix:///path`, with the prefix
    /// `wxpay:notification:` and a lease of 60 seconds. It connects on first use.
    ///
    /// # Errors
    /// When the address is malformed.
    pub fn new(url: &str) -> Result<Self, DeduplicatorError> {
        Ok(Self {
            pool: Pool::new(Client::open(url).map_err(DeduplicatorError::store)?),
            prefix: "wxpay:notification:".into(),
            lease: Duration::from_secs(60),
        })
    }

    /// Prefix of its keys in Redis.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Time that a claim is held before its holder counts as dead, in whole milliseconds, at least one second.
    ///
    /// Choose it longer than processing ever takes: afterwards a repeat is processed, perhaps while the first is still
    /// running. At most 25 hours.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease.clamp(Duration::from_secs(1), REMEMBERED);
        self
    }

    /// Timeout of a connection, and of each response. Default: 1 second, because WeChat Pay waits 5 seconds in total.
    ///
    /// At least 1 millisecond.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.pool.timeout = timeout.max(Duration::from_millis(1));
        self
    }

    fn key(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }

    fn claim(&self, key: &str, token: &str) -> RedisResult<Option<Claim>> {
        let name = self.key(key);
        let mut set = cmd("SET");
        set.arg(&name).arg(token).arg("NX");
        let taken: Option<String> = self.pool.ask(expiring(&mut set, self.lease))?;
        if taken.is_some() {
            return Ok(None);
        }
        let found: Option<String> = self.pool.ask(cmd("GET").arg(&name))?;
        Ok(match found.as_deref() {
            Some(DONE) => Some(Claim::Done),
            // The response to the first attempt was lost, but not what it did.
            Some(found) if found == token => None,
            // Also when it has just ended: the notification comes again.
            _ => Some(Claim::InProgress),
        })
    }
}

fn expiring(command: &mut Cmd, after: Duration) -> &Cmd {
    command
        .arg("PX")
        .arg(u64::try_from(after.as_millis()).unwrap_or(u64::MAX))
}

/// 128 random bits, so that no two machines have the same.
fn token() -> Result<String, DeduplicatorError> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits).map_err(|error| DeduplicatorError::store(error.to_string()))?;
    Ok(format!("{:032x}", u128::from_ne_bytes(bits)))
}

impl Deduplicator for RedisDeduplicator {
    fn begin(&self, key: &str) -> Result<Claim, DeduplicatorError> {
        let token = token()?;
        let other = self.claim(key, &token).map_err(DeduplicatorError::store)?;
        Ok(other.unwrap_or_else(|| Claim::New(Ticket::new(key, token))))
    }

    fn finish(&self, ticket: &Ticket) -> Result<(), DeduplicatorError> {
        // Whoever holds it by now: the work is done.
        let mut set = cmd("SET");
        set.arg(self.key(ticket.key())).arg(DONE);
        self.pool
            .ask(expiring(&mut set, REMEMBERED))
            .map_err(DeduplicatorError::store)
    }

    fn release(&self, ticket: &Ticket) -> Result<(), DeduplicatorError> {
        let mut eval = cmd("EVAL");
        eval.arg(RELEASE).arg(1);
        eval.arg(self.key(ticket.key())).arg(ticket.token());
        self.pool.ask(&eval).map_err(DeduplicatorError::store)
    }
}

/// The address is left out: it may hold a password.
impl fmt::Debug for RedisDeduplicator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisDeduplicator")
            .field("prefix", &self.prefix)
            .field("lease", &self.lease)
            .finish_non_exhaustive()
    }
}
