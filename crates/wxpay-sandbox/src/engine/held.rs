use std::ops::{Deref, DerefMut};
use std::sync::MutexGuard;

use super::Engine;
use crate::state::State;

/// The state, locked. What was changed in it is published when it is released.
pub(crate) struct Held<'a> {
    pub(super) state: MutexGuard<'a, State>,
    pub(super) engine: &'a Engine,
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
        self.engine.publish(&mut self.state);
    }
}
