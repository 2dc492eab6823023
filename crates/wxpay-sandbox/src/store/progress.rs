use std::pin::pin;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use super::{NotCommitted, Ticket};

/// Progress of the writer.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    reached: Mutex<Reached>,
    moved: Condvar,
    moved_async: Notify,
}

#[derive(Clone, Copy, Debug, Default)]
struct Reached {
    /// The last batch that is on the disk.
    through: Ticket,
    /// True if nothing can be written any more.
    has_failed: bool,
}

impl Progress {
    pub(super) fn commit(&self, through: Ticket) {
        self.reached().through = through;
        self.signal();
    }

    pub(super) fn fail(&self) {
        self.reached().has_failed = true;
        self.signal();
    }

    pub(super) fn has_failed(&self) -> bool {
        self.reached().has_failed
    }

    pub(super) fn wait(&self, ticket: Ticket) -> Result<(), NotCommitted> {
        let waited = self
            .moved
            .wait_while(self.reached(), |reached| reached.of(ticket).is_none());
        let reached = waited.unwrap_or_else(PoisonError::into_inner);
        reached.of(ticket).unwrap_or(Err(NotCommitted))
    }

    pub(super) async fn committed(&self, ticket: Ticket) -> Result<(), NotCommitted> {
        loop {
            // It listens before it looks, so that nothing in between is missed.
            let mut moved = pin!(self.moved_async.notified());
            moved.as_mut().enable();
            let outcome = self.reached().of(ticket);
            match outcome {
                Some(outcome) => return outcome,
                None => moved.await,
            }
        }
    }

    fn signal(&self) {
        self.moved.notify_all();
        self.moved_async.notify_waiters();
    }

    fn reached(&self) -> MutexGuard<'_, Reached> {
        self.reached.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reached {
    fn of(self, ticket: Ticket) -> Option<Result<(), NotCommitted>> {
        if self.through >= ticket {
            return Some(Ok(()));
        }
        self.has_failed.then_some(Err(NotCommitted))
    }
}
