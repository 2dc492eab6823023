use std::fmt;
use std::sync::Arc;

use tower_layer::Layer;
use wxpay_core::notification::{AsyncInbox, HandleError, Handled};

use crate::NotificationService;

pub(crate) type Observer = dyn Fn(&Result<Handled, HandleError>) + Send + Sync;

/// Lets verified notifications through to a service, each until it was processed once.
#[derive(Clone)]
pub struct NotificationLayer {
    inbox: AsyncInbox,
    observer: Arc<Observer>,
}

impl NotificationLayer {
    /// Receives with that inbox.
    pub fn new(inbox: AsyncInbox) -> Self {
        Self {
            inbox,
            observer: Arc::new(|_| {}),
        }
    }

    /// Is told how each notification was dealt with: what goes into a log.
    ///
    /// A request whose body broke off or was too long is answered without a word.
    #[must_use]
    pub fn observe(
        mut self,
        observer: impl Fn(&Result<Handled, HandleError>) + Send + Sync + 'static,
    ) -> Self {
        self.observer = Arc::new(observer);
        self
    }
}

impl<S> Layer<S> for NotificationLayer {
    type Service = NotificationService<S>;

    fn layer(&self, inner: S) -> NotificationService<S> {
        NotificationService::new(inner, self.inbox.clone(), self.observer.clone())
    }
}

impl fmt::Debug for NotificationLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NotificationLayer")
            .field("inbox", &self.inbox)
            .finish_non_exhaustive()
    }
}
