use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use crate::error::RefreshError;

/// What a download of certificates has brought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FetchedKeys {
    /// The serial numbers that were not known before.
    pub added: Vec<String>,
    /// The certificates that came and are of no use.
    pub refused: Vec<RefusedCertificate>,
}

/// A certificate that was downloaded and cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RefusedCertificate {
    /// Its serial number.
    pub serial: String,
    /// What is wrong with it.
    pub reason: String,
}

pub(crate) type Outcome = Result<FetchedKeys, Arc<RefreshError>>;

/// A download of certificates that somebody is making, to wait for its end: on a thread by
/// [`wait`](Self::wait), in a task as a future.
#[derive(Clone)]
#[must_use]
pub struct KeyDownload {
    inner: Arc<Inner>,
}

#[derive(Default)]
struct Inner {
    state: Mutex<State>,
    landed: Condvar,
}

#[derive(Default)]
struct State {
    landing: Option<Landing>,
    wakers: Vec<Waker>,
}

/// How a flight has ended.
#[derive(Clone)]
pub(crate) enum Landing {
    Done(Outcome),
    /// Whoever made it has gone away.
    GivenUp,
}

impl KeyDownload {
    pub(crate) fn new() -> Self {
        Self {
            inner: Arc::default(),
        }
    }

    /// Waits on this thread until the download has ended, and says whether it has. It waits no longer
    /// than `limit`: whoever makes the download may have stopped.
    pub fn wait(&self, limit: Duration) -> bool {
        let waited = self
            .inner
            .landed
            .wait_timeout_while(self.state(), limit, |state| state.landing.is_none());
        let (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        state.landing.is_some()
    }

    pub(crate) fn landing(&self) -> Option<Landing> {
        self.state().landing.clone()
    }

    pub(crate) fn land(&self, landing: Landing) {
        let mut state = self.state();
        state.landing.get_or_insert(landing);
        let wakers = std::mem::take(&mut state.wakers);
        drop(state);
        self.inner.landed.notify_all();
        wakers.into_iter().for_each(Waker::wake);
    }

    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner)
    }

    // Nothing panics while it holds the lock.
    fn state(&self) -> MutexGuard<'_, State> {
        let state = self.inner.state.lock();
        state.unwrap_or_else(PoisonError::into_inner)
    }
}

impl Future for KeyDownload {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.state();
        if state.landing.is_some() {
            return Poll::Ready(());
        }
        // A task that is polled again is known already.
        if !state
            .wakers
            .iter()
            .any(|known| known.will_wake(context.waker()))
        {
            state.wakers.push(context.waker().clone());
        }
        Poll::Pending
    }
}

impl fmt::Debug for KeyDownload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyDownload")
            .field("has_landed", &self.landing().is_some())
            .finish()
    }
}
