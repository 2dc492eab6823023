use std::fmt;

use bytes::Bytes;
use http::{HeaderName, HeaderValue};

use crate::spec::Spec;
use crate::transport::Outgoing;

/// A request that is ready to be signed and sent, as often as needed.
#[derive(Clone)]
pub struct Prepared {
    pub(super) spec: &'static Spec,
    pub(super) target: String,
    pub(super) body: Option<Outgoing>,
    pub(super) signed: Option<Bytes>,
    pub(super) content_type: Option<Box<str>>,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) sealed_for: Option<Box<str>>,
}

impl Prepared {
    /// The operation's row.
    pub const fn spec(&self) -> &'static Spec {
        self.spec
    }

    /// The path with the query, as it is signed and sent.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The body, as it is sent; `None` for a request without one, and where it is not in memory.
    pub fn body(&self) -> Option<&Bytes> {
        self.body.as_ref().and_then(Outgoing::as_bytes)
    }

    /// The body, in memory or not; `None` for a request without one.
    pub const fn outgoing(&self) -> Option<&Outgoing> {
        self.body.as_ref()
    }

    /// The signed part of the body: all of it, but only the part `meta` of an upload.
    pub fn signed_body(&self) -> &[u8] {
        self.signed
            .as_ref()
            .or_else(|| self.body())
            .map_or(&[], |body| body)
    }

    /// The body's type.
    pub fn content_type(&self) -> &str {
        self.content_type.as_deref().unwrap_or("application/json")
    }

    /// Headers of the operation's own.
    pub fn headers(&self) -> &[(HeaderName, HeaderValue)] {
        &self.headers
    }

    /// Id of the platform key that its sensitive fields are encrypted for, if it has any.
    pub fn sealed_for(&self) -> Option<&str> {
        self.sealed_for.as_deref()
    }
}

impl fmt::Debug for Prepared {
    /// Leaves out target and body, which may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prepared")
            .field("operation", &self.spec.id)
            .finish_non_exhaustive()
    }
}
