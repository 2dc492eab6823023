use std::sync::Arc;

use super::{AsyncDeduplicator, Claim, Deduplicator, DeduplicatorError, Ticket};
use crate::client::Client;

/// Runs a blocking store for async handlers on a thread for blocking work.
///
/// The client's transport provides the thread: `Hyper` uses tokio's blocking thread pool. A transport without a
/// runtime runs the store on the task's own thread.
///
/// ```
/// use wxpay_core::Client;
/// use wxpay_core::notification::{AsyncInbox, Deduplicator, Offloaded, NotificationReceiver};
///
/// fn inbox(client: Client, store: impl Deduplicator + 'static) -> AsyncInbox {
///     let receiver = NotificationReceiver::new(client.merchant().clone());
///     AsyncInbox::new(receiver, Offloaded::new(store, client))
/// }
/// ```
///
/// A future that is dropped during a request to the store may leave a claim behind, which ends with its lease.
#[derive(Clone, Debug)]
pub struct Offloaded {
    store: Arc<dyn Deduplicator>,
    client: Client,
}

impl Offloaded {
    /// Runs that store where the client's transport runs blocking work.
    pub fn new(store: impl Deduplicator + 'static, client: Client) -> Self {
        Self {
            store: Arc::new(store),
            client,
        }
    }

    async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&dyn Deduplicator) -> Result<T, DeduplicatorError> + Send + 'static,
    ) -> Result<T, DeduplicatorError> {
        let store = Arc::clone(&self.store);
        let answer = self.client.offloaded(move || question(&*store)).await;
        answer.unwrap_or_else(|| Err(DeduplicatorError::store("it was not asked")))
    }
}

#[async_trait::async_trait]
impl AsyncDeduplicator for Offloaded {
    async fn begin(&self, key: &str) -> Result<Claim, DeduplicatorError> {
        let key = key.to_owned();
        self.ask(move |store| store.begin(&key)).await
    }

    async fn finish(&self, ticket: &Ticket) -> Result<(), DeduplicatorError> {
        let ticket = ticket.clone();
        self.ask(move |store| store.finish(&ticket)).await
    }

    async fn release(&self, ticket: &Ticket) -> Result<(), DeduplicatorError> {
        let ticket = ticket.clone();
        self.ask(move |store| store.release(&ticket)).await
    }
}
