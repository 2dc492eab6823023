use std::error::Error as StdError;
use std::sync::Arc;

use http::HeaderMap;

#[cfg(feature = "async")]
use super::AsyncDeduplicator;
use super::receiver::refused_outcome;
use super::{
    Claim, Deduplicator, DeduplicatorError, FromNotification, Notification, NotificationReceiver,
    ReceiveError, Ticket,
};
use crate::observe::{NotificationWatch, Outcome};

/// Receives notifications and has each of them processed once.
///
/// A clone is cheap and shares everything.
#[derive(Clone, Debug)]
pub struct Inbox {
    receiver: NotificationReceiver,
    deduplicator: Arc<dyn Deduplicator>,
}

impl Inbox {
    /// Creates an inbox from a receiver and a store of processed notifications.
    pub fn new(receiver: NotificationReceiver, deduplicator: impl Deduplicator + 'static) -> Self {
        Self {
            receiver,
            deduplicator: Arc::new(deduplicator),
        }
    }

    /// Returns its receiver.
    pub const fn receiver(&self) -> &NotificationReceiver {
        &self.receiver
    }

    /// Receives a notification and hands it to `handler`, unless it was processed before.
    ///
    /// `handler` reports whether it processed the notification. If it did not, WeChat Pay repeats the notification and
    /// the handler is called again, so it must cope with partial work. If it panics, the same happens after the lease.
    /// It has less than 5 seconds: put longer work into a queue of your own.
    ///
    /// Answer with the [`Acknowledgement`](super::Acknowledgement) made from the result.
    ///
    /// # Errors
    /// See [`HandleError`]. The notification was not processed.
    pub fn handle<T: FromNotification, E: Into<Box<dyn StdError + Send + Sync>>>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        handler: impl FnOnce(Notification<T>) -> Result<(), E>,
    ) -> Result<Handled, HandleError> {
        let mut watch = NotificationWatch::begin();
        let span = watch.span().clone();
        let handled = span.enter(|| self.process(headers, body, handler, &mut watch));
        watch.end(outcome(&handled));
        handled
    }

    fn process<T: FromNotification, E: Into<Box<dyn StdError + Send + Sync>>>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        handler: impl FnOnce(Notification<T>) -> Result<(), E>,
        watch: &mut NotificationWatch,
    ) -> Result<Handled, HandleError> {
        let notification = self.receiver.receive_within(headers, body, watch)?;
        let (key, id) = (key(&notification), notification.id.clone());
        let Some(ticket) = admit(self.deduplicator.begin(&key), &id)? else {
            return Ok(Handled::Duplicate { id });
        };
        match handler(notification) {
            Ok(()) => Ok(finished(id, self.deduplicator.finish(&ticket))),
            Err(source) => {
                // If this fails too, the claim ends with its lease.
                let _ = self.deduplicator.release(&ticket);
                Err(failed(id, source))
            }
        }
    }
}

/// Receives notifications and has each processed once, asynchronously.
///
/// A clone is cheap and shares everything.
#[cfg(feature = "async")]
#[derive(Clone, Debug)]
pub struct AsyncInbox {
    receiver: NotificationReceiver,
    deduplicator: Arc<dyn AsyncDeduplicator>,
}

#[cfg(feature = "async")]
impl AsyncInbox {
    /// Creates an inbox from a receiver and a store of processed notifications.
    pub fn new(
        receiver: NotificationReceiver,
        deduplicator: impl AsyncDeduplicator + 'static,
    ) -> Self {
        Self {
            receiver,
            deduplicator: Arc::new(deduplicator),
        }
    }

    /// Returns its receiver.
    pub const fn receiver(&self) -> &NotificationReceiver {
        &self.receiver
    }

    /// Receives a notification and hands it to `handler`, unless it was processed before.
    ///
    /// Like [`Inbox::handle`]. Servers drop the future when WeChat Pay hangs up, after 5 seconds: the
    /// handler then stops at the `.await` that it has reached, and the notification is processed again
    /// after the lease. To let the handler run to its end, spawn the call:
    ///
    /// ```
    /// # use wxpay_core::notification::{AsyncInbox, HandleError, Handled, Notification, Plaintext};
    /// # async fn process(_: Notification<Plaintext>) -> Result<(), std::io::Error> { Ok(()) }
    /// # async fn spawn<F: Future>(task: F) -> F::Output { task.await }
    /// use wxpay_core::bytes::Bytes;
    /// use wxpay_core::http::HeaderMap;
    ///
    /// # async fn example(inbox: AsyncInbox, headers: HeaderMap, body: Bytes) -> Result<Handled, HandleError> {
    /// // `tokio::spawn`, or `actix_web::rt::spawn`
    /// let task = spawn(async move { inbox.handle(&headers, &body, process).await });
    /// # task.await
    /// # }
    /// ```
    ///
    /// # Errors
    /// See [`HandleError`]. The notification was not processed.
    pub async fn handle<T, E, F>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        handler: impl FnOnce(Notification<T>) -> F,
    ) -> Result<Handled, HandleError>
    where
        T: FromNotification,
        E: Into<Box<dyn StdError + Send + Sync>>,
        F: Future<Output = Result<(), E>>,
    {
        let mut watch = NotificationWatch::begin();
        let span = watch.span().clone();
        let processing = self.process(headers, body, handler, &mut watch);
        let handled = span.run(processing).await;
        watch.end(outcome(&handled));
        handled
    }

    async fn process<T, E, F>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        handler: impl FnOnce(Notification<T>) -> F,
        watch: &mut NotificationWatch,
    ) -> Result<Handled, HandleError>
    where
        T: FromNotification,
        E: Into<Box<dyn StdError + Send + Sync>>,
        F: Future<Output = Result<(), E>>,
    {
        let receiving = self.receiver.receive_async_within(headers, body, watch);
        let notification = receiving.await?;
        let (key, id) = (key(&notification), notification.id.clone());
        let Some(ticket) = admit(self.deduplicator.begin(&key).await, &id)? else {
            return Ok(Handled::Duplicate { id });
        };
        match handler(notification).await {
            Ok(()) => Ok(finished(id, self.deduplicator.finish(&ticket).await)),
            Err(source) => {
                // If this fails too, the claim ends with its lease.
                let _ = self.deduplicator.release(&ticket).await;
                Err(failed(id, source))
            }
        }
    }
}

/// The reported outcome of a notification.
fn outcome(handled: &Result<Handled, HandleError>) -> Outcome<'_> {
    match handled {
        Ok(Handled::Processed { .. }) => Outcome::Processed,
        Ok(Handled::Unrecorded { .. }) => Outcome::Unrecorded,
        Ok(Handled::Duplicate { .. }) => Outcome::Duplicate,
        Err(HandleError::Receive(error)) => refused_outcome(error),
        Err(HandleError::InProgress { .. }) => Outcome::InProgress,
        Err(HandleError::Deduplicator { .. }) => Outcome::StoreFailed,
        Err(HandleError::Handler { .. }) => Outcome::HandlerFailed,
    }
}

/// Key of a notification in the store. It includes the merchant, because ids of two merchants may be equal.
fn key<T>(notification: &Notification<T>) -> String {
    format!("{}:{}", notification.mchid, notification.id)
}

/// The claim, or `None` if the notification was processed before.
fn admit(claim: Result<Claim, DeduplicatorError>, id: &str) -> Result<Option<Ticket>, HandleError> {
    match claim {
        Ok(Claim::New(ticket)) => Ok(Some(ticket)),
        Ok(Claim::Done) => Ok(None),
        Ok(Claim::InProgress) => Err(HandleError::InProgress { id: id.to_owned() }),
        Err(source) => Err(HandleError::Deduplicator {
            id: id.to_owned(),
            source,
        }),
    }
}

fn finished(id: String, recorded: Result<(), DeduplicatorError>) -> Handled {
    match recorded {
        Ok(()) => Handled::Processed { id },
        Err(source) => Handled::Unrecorded { id, source },
    }
}

fn failed(id: String, source: impl Into<Box<dyn StdError + Send + Sync>>) -> HandleError {
    HandleError::Handler {
        id,
        source: source.into(),
    }
}

/// Outcome of a notification. Each is answered with success.
#[derive(Debug)]
#[non_exhaustive]
pub enum Handled {
    /// The handler processed it.
    Processed {
        /// The notification's id.
        id: String,
    },
    /// The handler processed it, but the store could not record that.
    ///
    /// A repeat that is already on its way would be processed again after the lease.
    Unrecorded {
        /// The notification's id.
        id: String,
        /// Why it could not be recorded.
        source: DeduplicatorError,
    },
    /// It was processed before, and the handler was not called.
    Duplicate {
        /// The notification's id.
        id: String,
    },
}

impl HandleError {
    /// Like [`ReceiveError::unknown_key`].
    pub fn unknown_key(&self) -> Option<&str> {
        match self {
            Self::Receive(error) => error.unknown_key(),
            _ => None,
        }
    }
}

/// A notification was not processed. If WeChat Pay sent it, it sends it again.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HandleError {
    /// It could not be received.
    #[error(transparent)]
    Receive(#[from] ReceiveError),
    /// Another caller is processing it. WeChat Pay repeats it in case that caller fails.
    #[error("notification {id} is in progress")]
    InProgress {
        /// The notification's id.
        id: String,
    },
    /// The store cannot tell whether it was processed before.
    #[error("whether notification {id} was processed before is not known")]
    Deduplicator {
        /// The notification's id.
        id: String,
        /// The cause.
        source: DeduplicatorError,
    },
    /// The handler did not process it.
    #[error("notification {id} could not be processed")]
    Handler {
        /// The notification's id.
        id: String,
        /// The handler's error.
        #[source]
        source: Box<dyn StdError + Send + Sync>,
    },
}
