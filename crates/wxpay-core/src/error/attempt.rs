use http::StatusCode;

use super::{Delivery, Error};

/// A failed attempt that was retried.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// Address of the request.
    pub host: Box<str>,
    /// The HTTP status of the response, if one came.
    pub status: Option<StatusCode>,
    /// `Request-ID` of the response, if one came.
    pub request_id: Option<Box<str>>,
    /// Progress at that point.
    pub delivery: Delivery,
}

impl Attempt {
    pub(crate) fn new(host: &str, error: &Error) -> Self {
        Self {
            host: host.into(),
            status: match error {
                Error::Api(error) => Some(error.status()),
                Error::Verify { status, .. } => Some(*status),
                _ => None,
            },
            request_id: error.request_id().map(Into::into),
            delivery: error.delivery(),
        }
    }
}
