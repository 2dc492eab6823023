use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use tower_layer::Layer;
use wxpay_core::notification::{AsyncInbox, HandleError, Handled};

use crate::NotificationService;

pub(crate) type Observer = dyn Fn(&Result<Handled, HandleError>) + Send + Sync;
pub(crate) type Spawner = dyn Fn(Task) + Send + Sync;

/// The processing of a notification, to be run to its end by a runtime.
pub type Task = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Passes verified notifications to a service until it has processed each of them once.
#[derive(Clone)]
pub struct NotificationLayer {
    inbox: AsyncInbox,
    observer: Arc<Observer>,
    spawner: Option<Arc<Spawner>>,
}

impl NotificationLayer {
    /// Receives with that inbox.
    pub fn new(inbox: AsyncInbox) -> Self {
        Self {
            inbox,
            observer: Arc::new(|_| {}),
            spawner: None,
        }
    }

    /// Sets a callback that observes each outcome, for logging.
    ///
    /// Not called for a request whose body broke off or was too long, nor, unless the layer is
    /// [`detached`](Self::detached), for one whose peer hung up.
    #[must_use]
    pub fn observe(
        mut self,
        observer: impl Fn(&Result<Handled, HandleError>) + Send + Sync + 'static,
    ) -> Self {
        self.observer = Arc::new(observer);
        self
    }

    /// Processes each notification in a task of its own, which `spawn` starts, so that a peer that
    /// hangs up does not cancel it.
    ///
    /// By default the service runs inside the request's future. Servers drop that future when the
    /// peer hangs up, as WeChat Pay does after 5 seconds: the service then stops at the `.await` that
    /// it has reached, and runs again when the notification comes again after the lease.
    ///
    /// In a task of its own it runs to its end, and the repeat is answered as a duplicate. If it
    /// panics, or the runtime ends before it, the response is 500 and the claim ends with its lease. A
    /// server that shuts down gracefully does not wait for such tasks: keep track of them in `spawn`
    /// where that matters.
    ///
    /// With tokio:
    ///
    /// ```
    /// # use wxpay_tower::{AsyncInbox, NotificationLayer};
    /// # fn example(inbox: AsyncInbox) -> NotificationLayer {
    /// NotificationLayer::new(inbox).detached(|task| drop(tokio::spawn(task)))
    /// # }
    /// ```
    #[must_use]
    pub fn detached(mut self, spawn: impl Fn(Task) + Send + Sync + 'static) -> Self {
        self.spawner = Some(Arc::new(spawn));
        self
    }
}

impl<S> Layer<S> for NotificationLayer {
    type Service = NotificationService<S>;

    fn layer(&self, inner: S) -> NotificationService<S> {
        NotificationService {
            inner,
            inbox: self.inbox.clone(),
            observer: self.observer.clone(),
            spawner: self.spawner.clone(),
        }
    }
}

impl fmt::Debug for NotificationLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NotificationLayer")
            .field("inbox", &self.inbox)
            .field("is_detached", &self.spawner.is_some())
            .finish_non_exhaustive()
    }
}
