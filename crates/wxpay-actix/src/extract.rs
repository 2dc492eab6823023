use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::{FromRequest, HttpRequest, HttpResponse, ResponseError, web};
use http::{HeaderMap, HeaderName, HeaderValue};
use wxpay_core::notification::{
    self, Acknowledgement, FromNotification, NotificationReceiver, ReceiveError,
};

use crate::Answer;

/// A verified, decrypted notification, as the argument of a handler.
///
/// `T` is a [`Model`](wxpay_core::model::Model), an enumeration over several events, or
/// [`Plaintext`](notification::Plaintext). It takes the request's body. The limit of the body is
/// the receiver's, not that of actix-web. The application's data needs a [`NotificationReceiver`], as
/// `web::Data<NotificationReceiver>` or as it is.
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

impl<T: FromNotification> FromRequest for Notification<T> {
    type Error = Rejection;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Rejection>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let receiver = request
            .app_data::<web::Data<NotificationReceiver>>()
            .map(|data| NotificationReceiver::clone(data))
            .or_else(|| request.app_data().cloned());
        let headers = headers(request);
        let payload = web::Payload::from_request(request, payload);
        Box::pin(async move {
            let receiver = receiver.ok_or(Rejection::NoReceiver)?;
            let payload = payload.await.map_err(|source| Rejection::Body { source })?;
            let max = receiver.max_body();
            let body = match payload.to_bytes_limited(max).await {
                Ok(body) => body.map_err(|source| Rejection::Body { source })?,
                Err(_) => return Err(Rejection::Receive(ReceiveError::TooLarge { max })),
            };
            Ok(Self(receiver.receive_async(&headers, &body).await?))
        })
    }
}

/// The request's headers in the types of `http` 1, which the core takes; actix-web has those of 0.2.
pub fn headers(request: &HttpRequest) -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(request.headers().len());
    for (name, value) in request.headers() {
        // Both versions accept the same names and values.
        if let (Ok(name), Ok(value)) = (
            HeaderName::from_bytes(name.as_str().as_bytes()),
            HeaderValue::from_bytes(value.as_bytes()),
        ) {
            headers.append(name, value);
        }
    }
    headers
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
        source: actix_web::Error,
    },
    /// The application's data has no receiver.
    #[error("the application's data has no receiver of notifications")]
    NoReceiver,
}

impl From<&Rejection> for Acknowledgement {
    fn from(rejection: &Rejection) -> Self {
        match rejection {
            Rejection::Receive(error) => error.into(),
            Rejection::Body { .. } => {
                Self::failure_with(http::StatusCode::BAD_REQUEST, "the body broke off")
            }
            Rejection::NoReceiver => Self::failure("not configured"),
        }
    }
}

impl ResponseError for Rejection {
    fn status_code(&self) -> StatusCode {
        Answer(self.into()).status()
    }

    fn error_response(&self) -> HttpResponse {
        Answer(self.into()).response()
    }
}
