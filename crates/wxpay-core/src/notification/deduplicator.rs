use std::error::Error as StdError;
use std::fmt;

/// Remembers which notifications were processed, to recognise repeats.
///
/// A process claims a notification first, for a time (the lease), and reports afterwards how it ended.
/// The duties of an implementation:
/// - [`begin`](Self::begin) gives [`Claim::New`] to one caller only, whatever runs at the same
///   time, until that claim is released or its lease is over. A claim whose lease is over can be
///   claimed again: its holder died.
/// - [`finish`](Self::finish) makes the key [`Claim::Done`] regardless of its holder, because the work is
///   done. It stays so for as long as repeats come: 24 h 4 min, or as long as there is room.
/// - [`release`](Self::release) gives back the claim of that ticket only: after the lease it
///   may belong to another caller.
///
/// Keys name the merchant and the notification's id.
///
/// What it cannot do: when a process dies between its last write and `finish`, the notification is
/// processed again after the lease. A handler that must not see that keeps the notification's id
/// with its own data, in the same transaction.
pub trait Deduplicator: fmt::Debug + Send + Sync {
    /// Claims a key.
    ///
    /// # Errors
    /// When the store cannot say. The notification is then not processed, and is repeated.
    fn begin(&self, key: &str) -> Result<Claim, DeduplicatorError>;

    /// Records that the claimed notification was processed.
    ///
    /// # Errors
    /// When it could not be noted.
    fn finish(&self, ticket: &Ticket) -> Result<(), DeduplicatorError>;

    /// Gives a claim back, because processing has failed.
    ///
    /// # Errors
    /// When it could not be given back: it then ends with its lease.
    fn release(&self, ticket: &Ticket) -> Result<(), DeduplicatorError>;
}

/// A [`Deduplicator`] that is asked asynchronously, with the same duties.
#[cfg(feature = "async")]
#[async_trait::async_trait]
pub trait AsyncDeduplicator: fmt::Debug + Send + Sync {
    /// Claims a key.
    ///
    /// # Errors
    /// When the store cannot say. The notification is then not processed, and is repeated.
    async fn begin(&self, key: &str) -> Result<Claim, DeduplicatorError>;

    /// Records that the claimed notification was processed.
    ///
    /// # Errors
    /// When it could not be noted.
    async fn finish(&self, ticket: &Ticket) -> Result<(), DeduplicatorError>;

    /// Gives a claim back, because processing has failed.
    ///
    /// # Errors
    /// When it could not be given back: it then ends with its lease.
    async fn release(&self, ticket: &Ticket) -> Result<(), DeduplicatorError>;
}

/// State of a key in a [`Deduplicator`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// Nobody has it: it is the caller's now, to be finished or released.
    New(Ticket),
    /// Somebody is at it.
    InProgress,
    /// It was processed.
    Done,
}

/// A claim that is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    key: Box<str>,
    token: Box<str>,
}

impl Ticket {
    /// The claim of `key` that `token` tells from every other claim of the same key.
    pub fn new(key: impl Into<Box<str>>, token: impl Into<Box<str>>) -> Self {
        Self {
            key: key.into(),
            token: token.into(),
        }
    }

    /// The claimed key.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Number of the claim among all of the key.
    pub fn token(&self) -> &str {
        &self.token
    }
}

/// A store of processed notifications failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DeduplicatorError {
    /// Everything in it is in progress, and there is no room for more.
    #[error("{capacity} notifications are in progress, and no more are kept")]
    Full {
        /// Largest number of kept entries.
        capacity: usize,
    },
    /// The store could not be asked.
    #[error("the store of processed notifications failed")]
    Store {
        /// The cause.
        #[source]
        source: Box<dyn StdError + Send + Sync>,
    },
}

impl DeduplicatorError {
    /// The store failed because of `source`.
    pub fn store(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::Store {
            source: source.into(),
        }
    }
}
