//! Persistence of changes: none, or SQLite.
//!
//! A command's changes are one batch. Batches are handed over under the state's lock, so their order is that of the
//! commands. A response waits for the batch of its command, outside of the lock. A response that only reads waits for
//! the last batch before it, because it may show that batch's changes. Listeners receive changes after
//! they are committed.
//!
//! One transaction writes all batches that wait. Two things make it larger, because each one costs a sync of the disk:
//! a batch that only logs a request starts none, and one waits up to 2 ms while calls that have arrived may still add
//! their changes. A single call at a time never waits for others.

#[cfg(all(feature = "control", feature = "sqlite"))]
mod exchanges;
#[cfg(feature = "sqlite")]
mod progress;
#[cfg(feature = "sqlite")]
mod queue;
#[cfg(feature = "sqlite")]
mod sqlite;

#[cfg(all(feature = "control", feature = "sqlite"))]
pub(crate) use exchanges::Wanted;
#[cfg(feature = "sqlite")]
pub(crate) use sqlite::Sqlite;

use tokio::sync::broadcast;

#[cfg(feature = "control")]
use crate::inspect::Exchange;
use crate::shelf::{Batch, Change};

/// Number of a batch; 0 if there was none.
pub(crate) type Ticket = u64;

/// A batch was not committed: its command has an unknown outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotCommitted;

/// Storage of changes.
pub(crate) enum Store {
    /// In the books only.
    Memory,
    #[cfg(feature = "sqlite")]
    Sqlite(Sqlite),
}

impl Store {
    /// Returns whether rows are wanted at all.
    pub(crate) const fn wants_rows(&self) -> bool {
        match self {
            Self::Memory => false,
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => true,
        }
    }

    /// Takes the changes of a command, and sends them to listeners once they are committed.
    pub(crate) fn take(&self, batch: Batch, listeners: &broadcast::Sender<Change>) -> Ticket {
        match self {
            Self::Memory => {
                send(batch.changes, listeners);
                0
            }
            #[cfg(feature = "sqlite")]
            // Its writer knows the listeners.
            Self::Sqlite(sqlite) => sqlite.take(batch),
        }
    }

    /// Announces a call that may change something: a commit waits a moment for its changes.
    pub(crate) fn expect(&self) -> Expected<'_> {
        match self {
            Self::Memory => {}
            #[cfg(feature = "sqlite")]
            Self::Sqlite(sqlite) => sqlite.queue().expect(),
        }
        Expected { store: self }
    }

    /// Keeps a request in full, where there is a disk for it. Nothing waits for that.
    #[cfg(feature = "control")]
    pub(crate) fn keep(&self, exchange: &Exchange) {
        match self {
            Self::Memory => {
                let _ = exchange;
            }
            #[cfg(feature = "sqlite")]
            Self::Sqlite(sqlite) => sqlite.keep(exchange),
        }
    }

    /// Waits until everything up to that batch is on the disk.
    ///
    /// # Errors
    /// When it could not be written.
    pub(crate) fn wait(&self, ticket: Ticket) -> Result<(), NotCommitted> {
        match self {
            Self::Memory => {
                let _ = ticket;
                Ok(())
            }
            #[cfg(feature = "sqlite")]
            Self::Sqlite(sqlite) => sqlite.progress().wait(ticket),
        }
    }

    /// Like the above, without blocking.
    ///
    /// # Errors
    /// See the method above.
    pub(crate) async fn committed(&self, ticket: Ticket) -> Result<(), NotCommitted> {
        match self {
            Self::Memory => {
                let _ = ticket;
                Ok(())
            }
            #[cfg(feature = "sqlite")]
            Self::Sqlite(sqlite) => sqlite.progress().committed(ticket).await,
        }
    }
}

/// An announced call. Drop it when its changes were taken, or there are none.
pub(crate) struct Expected<'s> {
    store: &'s Store,
}

impl Drop for Expected<'_> {
    fn drop(&mut self) {
        match self.store {
            Store::Memory => {}
            #[cfg(feature = "sqlite")]
            Store::Sqlite(sqlite) => sqlite.queue().settle(),
        }
    }
}

/// Tells the listeners what has changed.
fn send(changes: Vec<Change>, listeners: &broadcast::Sender<Change>) {
    for change in changes {
        // The last reader may be gone.
        let _ = listeners.send(change);
    }
}
