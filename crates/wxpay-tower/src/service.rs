use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_channel::oneshot;
use http::{Request, Response, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use tower_service::Service;
use wxpay_core::notification::{
    Acknowledgement, AsyncInbox, Notification, Plaintext, ReceiveError,
};

use crate::layer::{Observer, Spawner};

/// The service that [`NotificationLayer`](crate::NotificationLayer) makes.
#[derive(Clone)]
pub struct NotificationService<S> {
    pub(crate) inner: S,
    pub(crate) inbox: AsyncInbox,
    pub(crate) observer: Arc<Observer>,
    pub(crate) spawner: Option<Arc<Spawner>>,
}

/// The body, if it is whole and within the limit.
async fn whole<B>(body: B, max: usize) -> Result<Bytes, Acknowledgement>
where
    B: Body,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    match Limited::new(body, max).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => {
            Err(Acknowledgement::from(&ReceiveError::TooLarge { max }))
        }
        Err(_) => Err(Acknowledgement::failure_with(
            StatusCode::BAD_REQUEST,
            "the body broke off",
        )),
    }
}

fn answer<R: From<Bytes>>(acknowledgement: Acknowledgement) -> Response<R> {
    Response::<Bytes>::from(acknowledgement).map(R::from)
}

impl<S, B, R> Service<Request<B>> for NotificationService<S>
where
    S: Service<Request<B>, Response = Response<R>> + Clone + Send + 'static,
    S::Error: Send,
    S::Future: Send,
    B: Body + From<Bytes> + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
    R: From<Bytes> + Send + 'static,
{
    type Response = Response<R>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<R>, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        // The one that was polled ready is used; the clone is polled before it is.
        let clone = self.inner.clone();
        let inner = std::mem::replace(&mut self.inner, clone);
        let (inbox, observer) = (self.inbox.clone(), self.observer.clone());
        let spawner = self.spawner.clone();
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let body = match whole(body, inbox.receiver().max_body()).await {
                Ok(body) => body,
                Err(refusal) => return Ok(answer(refusal)),
            };
            let work = process(inner, inbox, observer, Request::from_parts(parts, body));
            let Some(spawn) = spawner else {
                return work.await;
            };
            let (sender, outcome) = oneshot::channel();
            spawn(Box::pin(async move {
                // Fails if the peer has hung up and nobody waits for the response any more.
                let _ = sender.send(work.await);
            }));
            outcome.await.unwrap_or_else(|_| {
                let status = StatusCode::INTERNAL_SERVER_ERROR;
                Ok(answer(Acknowledgement::failure_with(
                    status,
                    "not processed",
                )))
            })
        })
    }
}

/// Receives a notification and has the service process it, unless it was processed before.
async fn process<S, B, R>(
    mut inner: S,
    inbox: AsyncInbox,
    observer: Arc<Observer>,
    request: Request<Bytes>,
) -> Result<Response<R>, S::Error>
where
    S: Service<Request<B>, Response = Response<R>>,
    B: From<Bytes>,
    R: From<Bytes>,
{
    let (mut parts, body) = request.into_parts();
    let (headers, kept) = (parts.headers.clone(), body.clone());
    let mut failure = None;
    let slot = &mut failure;
    let handled = inbox
        .handle(
            &headers,
            &body,
            move |notification: Notification<Plaintext>| async move {
                parts.extensions.insert(notification);
                let answer = inner.call(Request::from_parts(parts, kept.into())).await;
                match &answer {
                    Ok(answer) if answer.status().is_success() => return Ok(()),
                    _ => {}
                }
                let reason = match &answer {
                    Ok(answer) => format!("the service answered {}", answer.status()),
                    Err(_) => "the service failed".to_owned(),
                };
                *slot = Some(answer);
                Err(reason)
            },
        )
        .await;
    observer(&handled);
    match failure {
        Some(Err(error)) => Err(error),
        Some(Ok(own)) if own.status().as_u16() >= 400 => Ok(own),
        _ => Ok(answer(Acknowledgement::from(&handled))),
    }
}

impl<S: fmt::Debug> fmt::Debug for NotificationService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NotificationService")
            .field("inner", &self.inner)
            .field("inbox", &self.inbox)
            .finish_non_exhaustive()
    }
}
