use std::fmt;
use std::pin::Pin;
#[cfg(feature = "async")]
use std::sync::TryLockError;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use crate::error::RefreshError;

/// Result of a download of certificates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FetchedKeys {
    /// The serial numbers that were not known before.
    pub added: Vec<String>,
    /// The downloaded certificates that cannot be used.
    pub refused: Vec<RefusedCertificate>,
}

/// A certificate that was downloaded and cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RefusedCertificate {
    /// Its serial number.
    pub serial: String,
    /// The fault.
    pub reason: String,
}

pub(crate) type Outcome = Result<FetchedKeys, Arc<RefreshError>>;

/// A running download of certificates: wait for its end on a thread with [`wait`](Self::wait), in a task as a future.
///
/// A download that an async client began belongs to no single call. All who wait for it drive it, so
/// a call that is given up neither ends nor stalls it.
#[derive(Clone)]
#[must_use]
pub struct KeyDownload {
    inner: Arc<Inner>,
}

/// The same download, without keeping it alive.
#[derive(Clone)]
pub(crate) struct WeakFlight(Weak<Inner>);

/// Downloads the certificates of a flight. It lands the flight itself.
#[cfg(feature = "async")]
pub(crate) type Driver = Pin<Box<dyn Future<Output = ()> + Send>>;

#[derive(Default)]
struct Inner {
    landing: Mutex<Option<Landing>>,
    landed: Condvar,
    waiting: Arc<Waiting>,
    /// Polled by the waiting callers. `None` if a thread or the program's own client downloads.
    #[cfg(feature = "async")]
    driver: Mutex<Option<Driver>>,
}

/// The tasks that wait for a flight. All are woken when the download can proceed: the task that polled
/// it last may be gone by then.
#[derive(Default)]
struct Waiting(Mutex<Vec<Waker>>);

impl Waiting {
    fn add(&self, waker: &Waker) {
        let mut wakers = self.wakers();
        // A task that is polled again is in the list already.
        if !wakers.iter().any(|known| known.will_wake(waker)) {
            wakers.push(waker.clone());
        }
    }

    fn wake_all(&self) {
        let wakers = std::mem::take(&mut *self.wakers());
        wakers.into_iter().for_each(Waker::wake);
    }

    // Nothing panics while it holds the lock.
    fn wakers(&self) -> MutexGuard<'_, Vec<Waker>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        self.wake_all();
    }
}

/// The end of a flight.
#[derive(Clone)]
pub(crate) enum Landing {
    Done(Outcome),
    /// Its caller dropped it.
    GivenUp,
}

impl KeyDownload {
    pub(crate) fn new() -> Self {
        Self {
            inner: Arc::default(),
        }
    }

    /// Waits on this thread until the download ended, at most `limit`. Returns whether it ended: its
    /// caller may have stopped.
    pub fn wait(&self, limit: Duration) -> bool {
        let waited = self
            .inner
            .landed
            .wait_timeout_while(self.state(), limit, |landing| landing.is_none());
        let (landing, _) = waited.unwrap_or_else(PoisonError::into_inner);
        landing.is_some()
    }

    pub(crate) fn landing(&self) -> Option<Landing> {
        self.state().clone()
    }

    pub(crate) fn land(&self, landing: Landing) {
        self.state().get_or_insert(landing);
        self.inner.landed.notify_all();
        self.inner.waiting.wake_all();
    }

    /// Lets all callers that wait for the download drive it.
    #[cfg(feature = "async")]
    pub(crate) fn drive_by(&self, driver: Driver) {
        *self.driver_lock() = Some(driver);
    }

    /// Returns whether those who wait drive the download, so that it ends within its limits.
    #[cfg(feature = "async")]
    pub(crate) fn is_driven(&self) -> bool {
        match self.inner.driver.try_lock() {
            Ok(driver) => driver.is_some(),
            // Another caller polls it at this moment.
            Err(TryLockError::WouldBlock) => true,
            Err(TryLockError::Poisoned(driver)) => driver.into_inner().is_some(),
        }
    }

    /// Lets the download proceed, unless another task does so right now: that one is woken by the same
    /// events as this one.
    #[cfg(feature = "async")]
    fn proceed(&self) {
        let mut driver = match self.inner.driver.try_lock() {
            Ok(driver) => driver,
            Err(TryLockError::WouldBlock) => return,
            Err(TryLockError::Poisoned(driver)) => driver.into_inner(),
        };
        let Some(running) = driver.as_mut() else {
            return;
        };
        let waker = Waker::from(Arc::clone(&self.inner.waiting));
        if running
            .as_mut()
            .poll(&mut Context::from_waker(&waker))
            .is_ready()
        {
            *driver = None;
        }
    }

    #[cfg(feature = "async")]
    fn driver_lock(&self) -> MutexGuard<'_, Option<Driver>> {
        let driver = self.inner.driver.lock();
        driver.unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(any(test, feature = "async"))]
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner)
    }

    pub(crate) fn downgrade(&self) -> WeakFlight {
        WeakFlight(Arc::downgrade(&self.inner))
    }

    // Nothing panics while it holds the lock.
    fn state(&self) -> MutexGuard<'_, Option<Landing>> {
        let landing = self.inner.landing.lock();
        landing.unwrap_or_else(PoisonError::into_inner)
    }
}

impl WeakFlight {
    pub(crate) fn upgrade(&self) -> Option<KeyDownload> {
        self.0.upgrade().map(|inner| KeyDownload { inner })
    }

    pub(crate) fn is_alive(&self) -> bool {
        self.0.strong_count() > 0
    }

    pub(crate) fn is(&self, other: &Self) -> bool {
        self.0.ptr_eq(&other.0)
    }
}

impl Future for KeyDownload {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        // Before the download proceeds: its events wake those who are in the list.
        self.inner.waiting.add(context.waker());
        #[cfg(feature = "async")]
        self.proceed();
        match self.state().is_some() {
            true => Poll::Ready(()),
            false => Poll::Pending,
        }
    }
}

impl fmt::Debug for KeyDownload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyDownload")
            .field("has_landed", &self.landing().is_some())
            .finish()
    }
}

impl fmt::Debug for WeakFlight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WeakFlight")
    }
}
