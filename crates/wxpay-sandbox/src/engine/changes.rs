use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use super::Engine;
use crate::shelf::Change;

/// Number of changes that are kept for a slow reader.
pub(super) const BEHIND: usize = 1024;

/// A stream of the changes of all books. [`Engine::changes`] makes it.
///
/// With a data directory, a change comes once it is on the disk.
#[derive(Debug)]
pub struct Changes {
    receiver: Receiver<Change>,
}

/// A reader was too slow and missed changes: it must read the books again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{count} changes were missed")]
#[non_exhaustive]
pub struct MissedChanges {
    /// Number of missed changes.
    pub count: u64,
}

impl Changes {
    pub(super) const fn new(receiver: Receiver<Change>) -> Self {
        Self { receiver }
    }

    /// Waits for the next change. Returns `None` once the sandbox is gone. It can be cancelled without losing a
    /// change, and runs on any runtime.
    ///
    /// # Errors
    /// When more than 1,024 changes happened since the last one that was read. The stream goes on after it.
    pub async fn next(&mut self) -> Option<Result<Change, MissedChanges>> {
        match self.receiver.recv().await {
            Ok(change) => Some(Ok(change)),
            Err(RecvError::Lagged(count)) => Some(Err(MissedChanges { count })),
            Err(RecvError::Closed) => None,
        }
    }
}

impl Engine {
    /// Follows the changes of all books (orders, refunds, transfers, notifications …) from now on.
    pub fn changes(&self) -> Changes {
        Changes::new(self.changes.subscribe())
    }
}
