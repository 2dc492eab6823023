use std::ops::{Deref, DerefMut};
use std::sync::MutexGuard;

use super::Engine;
use crate::state::State;
use crate::store::Ticket;

/// The state, locked. What was changed in it is published when it is released.
pub(crate) struct Held<'a> {
    // Fields are dropped in their order: the lock is released before anything waits.
    state: MutexGuard<'a, State>,
    after: After<'a>,
}

/// Waits for the disk, without the lock.
struct After<'a> {
    engine: &'a Engine,
    waits: bool,
    ticket: Ticket,
}

impl<'a> Held<'a> {
    pub(super) const fn new(engine: &'a Engine, state: MutexGuard<'a, State>, waits: bool) -> Self {
        let after = After {
            engine,
            waits,
            ticket: 0,
        };
        Self { state, after }
    }

    /// Publishes what was changed so far. A response that shows this state waits for that batch.
    pub(super) fn publish(&mut self) -> Ticket {
        self.after.engine.publish(&mut self.state)
    }
}

impl Deref for Held<'_> {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

impl DerefMut for Held<'_> {
    fn deref_mut(&mut self) -> &mut State {
        &mut self.state
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.after.ticket = self.publish();
    }
}

impl Drop for After<'_> {
    fn drop(&mut self) {
        if self.waits {
            // A failure is reported by the next request, and by every later one.
            let _ = self.engine.store.wait(self.ticket);
        }
    }
}
