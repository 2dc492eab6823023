use axum_core::body::Body;
use axum_core::response::{IntoResponse, Response};
use wxpay_core::bytes::Bytes;
use wxpay_core::http;
use wxpay_core::notification::Acknowledgement;

/// An [`Acknowledgement`] as the response of a handler.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer(pub Acknowledgement);

impl<A: Into<Acknowledgement>> From<A> for Answer {
    fn from(acknowledgement: A) -> Self {
        Self(acknowledgement.into())
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        http::Response::<Bytes>::from(self.0).map(Body::from)
    }
}
