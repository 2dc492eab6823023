use std::error::Error as StdError;
use std::ops::Deref;

use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use wxpay_core::http::StatusCode;
use wxpay_core::notification::{
    self, Acknowledgement, FromNotification, NotificationReceiver, Plaintext, ReceiveError,
};

use crate::Answer;

/// A verified, decrypted notification, as the argument of a handler.
///
/// `T` is a [`Model`](wxpay_core::model::Model), an enumeration over several events, or
/// [`Plaintext`]. It takes the request's body, so it is the handler's last argument. The limit of
/// the body is the receiver's, not that of axum.
///
/// Answer with 200 or 204 when it was processed, within 5 seconds. Any 4xx or 5xx makes WeChat Pay
/// send it again, and so does a rejection.
#[derive(Clone, Debug)]
pub struct Notification<T>(pub notification::Notification<T>);

impl<T> Deref for Notification<T> {
    type Target = notification::Notification<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<T, S> FromRequest<S> for Notification<T>
where
    T: FromNotification,
    NotificationReceiver: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let (mut parts, body) = request.into_parts();
        // Only code of this process can have put it there.
        if let Some(received) = parts
            .extensions
            .remove::<notification::Notification<Plaintext>>()
        {
            return match received.decode() {
                Ok(notification) => Ok(Self(notification)),
                Err(source) => Err(Rejection::Receive(ReceiveError::Resource {
                    notification: Box::new(received),
                    source,
                })),
            };
        }
        let receiver = NotificationReceiver::from_ref(state);
        let max = receiver.max_body();
        let body = match Limited::new(body, max).collect().await {
            Ok(body) => body.to_bytes(),
            Err(error) if error.is::<LengthLimitError>() => {
                return Err(Rejection::Receive(ReceiveError::TooLarge { max }));
            }
            Err(source) => return Err(Rejection::Body { source }),
        };
        let notification = receiver.receive_async(&parts.headers, &body).await?;
        Ok(Self(notification))
    }
}

/// A request is not a notification for the handler.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Rejection {
    /// It could not be received.
    #[error(transparent)]
    Receive(#[from] ReceiveError),
    /// The body broke off.
    #[error("the body of the notification could not be read")]
    Body {
        /// The cause.
        #[source]
        source: Box<dyn StdError + Send + Sync>,
    },
}

impl From<&Rejection> for Acknowledgement {
    fn from(rejection: &Rejection) -> Self {
        match rejection {
            Rejection::Receive(error) => error.into(),
            Rejection::Body { .. } => {
                Self::failure_with(StatusCode::BAD_REQUEST, "the body broke off")
            }
        }
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        Answer(Acknowledgement::from(&self)).into_response()
    }
}
