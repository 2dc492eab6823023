use std::error::Error as StdError;
use std::fmt;

/// Records which notifications were processed, to recognize repeats.
///
/// A process first claims a notification for a limited time (the lease), and reports the outcome afterwards. The
/// duties of an implementation:
/// - [`begin`](Self::begin) gives [`Claim::New`] to one caller only, whatever runs at the same time, until that claim
///   is released or its lease is over. A claim can be claimed by another caller after its lease, because its holder died.
/// - [`finish`](Self::finish) makes the key [`Claim::Done`] regardless of its holder, because the work is done. It
///   stays so while repeats may come (24 h 4 min), or as long as there is room.
/// - [`release`](Self::release) gives back the claim of that ticket only: after the lease it
///   may belong to another caller.
///
/// Keys name the merchant and the notification's id.
///
/// Limit: when a process dies between its last write and `finish`, the notification is processed again after the
/// lease. To exclude that, a handler stores the notification's id with its own data, in the same transaction.
pub trait Deduplicator: fmt::Debug + Send + Sync {
    /// Claims a key.
    ///
    /// # Errors
    /// When the store cannot answer. The notification is then not processed, and WeChat Pay repeats it.
    fn begin(&self, key: &str) -> Result<Claim, DeduplicatorError>;

    /// Records that the claimed notification was processed.
    ///
    /// # Errors
    /// When it could not be recorded.
    fn finish(&self, ticket: &Ticket) -> Result<(), DeduplicatorError>;

    /// Releases a claim because processing failed.
    ///
    /// # Errors
    /// When it could not be released: it then ends with its lease.
    fn release(&self, ticket: &Ticket) -> Result<(), DeduplicatorError>;
}

/// An asynchronous [`Deduplicator`] with the same duties.
#[cfg(feature = "async")]
#[async_trait::async_trait]
pub trait AsyncDeduplicator: fmt::Debug + Send + Sync {
    /// Claims a key.
    ///
    /// # Errors
    /// When the store cannot answer. The notification is then not processed, and WeChat Pay repeats it.
    async fn begin(&self, key: &str) -> Result<Claim, DeduplicatorError>;

    /// Records that the claimed notification was processed.
    ///
    /// # Errors
    /// When it could not be recorded.
    async fn finish(&self, ticket: &Ticket) -> Result<(), DeduplicatorError>;

    /// Releases a claim because processing failed.
    ///
    /// # Errors
    /// When it could not be released: it then ends with its lease.
    async fn release(&self, ticket: &Ticket) -> Result<(), DeduplicatorError>;
}

/// State of a key in a [`Deduplicator`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The key was free and is now claimed by the caller, who finishes or releases it.
    New(Ticket),
    /// Another caller holds it.
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
    /// The claim of `key` that `token` distinguishes from other claims of the same key.
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
    /// All entries are in progress, and there is no room for more.
    #[error("{capacity} notifications are in progress, and no more are kept")]
    Full {
        /// Largest number of kept entries.
        capacity: usize,
    },
    /// The store could not be reached.
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
