use std::fmt;
use std::marker::PhantomData;

use http::Method;
use http::uri::PathAndQuery;
use serde_json::Value;

use crate::call::Call;
use crate::error::EncodeError;
use crate::operation::{Decode, Operation};
use crate::spec::{Body, Host, Repeat, SignedBy, Spec};

/// A call by method and path, for operations without a type. It is signed and its response verified like any other
/// call.
///
/// The path with its query is sent as given: the caller percent-encodes it. No field is encrypted. A `GET` may be
/// retried, other methods never are. The output is a JSON value (`null` for an empty response) unless
/// [`expecting`](Self::expecting) says otherwise.
///
/// ```
/// use wxpay_core::RawCall;
/// use wxpay_core::http::Method;
///
/// let query = RawCall::new(&Method::GET, "/v3/pay/transactions/id/4200001?mchid=1900009191")?;
/// let close = RawCall::new(&Method::POST, "/v3/pay/transactions/out-trade-no/1217/close")?
///     .json(serde_json::json!({ "mchid": "1900009191" }));
/// # Ok::<_, wxpay_core::EncodeError>(())
/// ```
#[must_use]
pub struct RawCall<T = Value> {
    spec: &'static Spec,
    target: String,
    body: Option<Value>,
    output: PhantomData<fn() -> T>,
}

/// The rows of all raw calls: on the host in China, on the one overseas, and signed by a brand.
static ROWS: [[Spec; 3]; 5] = [
    rows("raw_get", Method::GET, Repeat::Freely),
    rows("raw_post", Method::POST, Repeat::Never),
    rows("raw_put", Method::PUT, Repeat::Never),
    rows("raw_patch", Method::PATCH, Repeat::Never),
    rows("raw_delete", Method::DELETE, Repeat::Never),
];

const fn rows(id: &'static str, method: Method, repeat: Repeat) -> [Spec; 3] {
    // A method cannot be cloned here, and has something to drop as far as the compiler knows.
    let [twin, third] = match method {
        Method::GET => [Method::GET, Method::GET],
        Method::PUT => [Method::PUT, Method::PUT],
        Method::PATCH => [Method::PATCH, Method::PATCH],
        Method::DELETE => [Method::DELETE, Method::DELETE],
        _ => [Method::POST, Method::POST],
    };
    [
        Spec::new(id, method, "")
            .repeat(repeat)
            .body(Body::JsonIfAny),
        Spec::new(id, twin, "")
            .repeat(repeat)
            .body(Body::JsonIfAny)
            .host(Host::HongKong),
        Spec::new(id, third, "")
            .repeat(repeat)
            .body(Body::JsonIfAny)
            .signed_by(SignedBy::Brand),
    ]
}

/// Prefix of the paths that a brand signs.
const BRAND: &str = "/brand/";

impl RawCall {
    /// Creates a call of that path, which begins with `/` and may have a query.
    ///
    /// A path under `/brand/` is signed by a brand: send it with a brand's client.
    ///
    /// # Errors
    /// When the method is none of `GET`, `POST`, `PUT`, `PATCH` and `DELETE`, or the path cannot be sent as it is: it
    /// must be absolute, in printable ASCII, without a fragment and without the segments `.` and `..`.
    pub fn new(method: &Method, target: impl Into<String>) -> Result<Self, EncodeError> {
        let target = target.into();
        let Some([own, _, brand]) = ROWS.iter().find(|[row, ..]| row.method == *method) else {
            return Err(EncodeError::Method);
        };
        if !is_sent_as_it_is(&target) {
            return Err(EncodeError::Target);
        }
        Ok(Self {
            spec: if target.starts_with(BRAND) {
                brand
            } else {
                own
            },
            target,
            body: None,
            output: PhantomData,
        })
    }
}

/// Returns whether a path with its query reaches the server byte for byte.
pub(crate) fn is_sent_as_it_is(target: &str) -> bool {
    let path = target.split_once('?').map_or(target, |(path, _)| path);
    path.starts_with('/')
        && !path.starts_with("//")
        && !path.split('/').any(|segment| matches!(segment, "." | ".."))
        && target.bytes().all(|byte| byte.is_ascii_graphic())
        && PathAndQuery::try_from(target).is_ok_and(|parsed| parsed.as_str() == target)
}

impl<T> RawCall<T> {
    /// Sets the body; nulls in it are left out.
    pub fn json(mut self, body: impl Into<Value>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets WeChat Pay's host for the call.
    pub fn host(mut self, host: Host) -> Self {
        let twins = ROWS.iter().flatten();
        let mut twins = twins.filter(|row| {
            row.method == self.spec.method
                && row.host == host
                && row.signed_by == self.spec.signed_by
        });
        self.spec = twins.next().unwrap_or(self.spec);
        self
    }

    /// The same call with another type of response: a model, or bytes.
    pub fn expecting<U: Decode>(self) -> RawCall<U> {
        RawCall {
            spec: self.spec,
            target: self.target,
            body: self.body,
            output: PhantomData,
        }
    }
}

impl<T: Decode + Send> Operation for RawCall<T> {
    type Output = T;

    fn spec(&self) -> &'static Spec {
        self.spec
    }

    fn encode(&self, call: &mut Call) -> Result<(), EncodeError> {
        call.target(&self.target);
        match &self.body {
            Some(body) => call.json(body),
            None => Ok(()),
        }
    }
}

impl<T> Clone for RawCall<T> {
    fn clone(&self) -> Self {
        Self {
            spec: self.spec,
            target: self.target.clone(),
            body: self.body.clone(),
            output: PhantomData,
        }
    }
}

impl<T> fmt::Debug for RawCall<T> {
    /// Leaves out path and body, which may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall")
            .field("method", &self.spec.method)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::call::Prepared;

    fn prepared(operation: &impl Operation) -> Prepared {
        let mut call = Call::new(operation.spec());
        operation.encode(&mut call).unwrap();
        call.finish().unwrap()
    }

    #[test]
    fn a_raw_call_is_sent_as_it_is_given() {
        let get = RawCall::new(&Method::GET, "/v3/new/%E4%BA%BA?a=b%2F&c").unwrap();
        let prepared_get = prepared(&get);
        assert_eq!(prepared_get.target(), "/v3/new/%E4%BA%BA?a=b%2F&c");
        assert_eq!(prepared_get.body(), None);
        assert_eq!(get.spec().repeat, Repeat::Freely);
        let put = RawCall::new(&Method::PUT, "/v3/new/").unwrap();
        let put = put.json(json!({ "a": 1, "b": null })).host(Host::HongKong);
        assert_eq!(prepared(&put).body().unwrap(), r#"{"a":1}"#);
        let row = put.spec();
        assert_eq!(
            (&row.method, row.repeat, row.host),
            (&Method::PUT, Repeat::Never, Host::HongKong)
        );
        assert_eq!(put.host(Host::Mainland).spec().host, Host::Mainland);
    }

    #[test]
    fn a_path_that_would_be_changed_on_its_way_is_refused() {
        for target in [
            "",
            "v3",
            "//host/v3",
            "/v3/../pay",
            "/./v3",
            "/v3 ",
            "/v3#a",
            "/人",
            "/v3\r\nA: b",
            "https://example.com/v3",
            "*",
        ] {
            let error = RawCall::new(&Method::GET, target).unwrap_err();
            assert!(matches!(error, EncodeError::Target), "{target:?}: {error}");
        }
        let error = RawCall::new(&Method::TRACE, "/v3").unwrap_err();
        assert!(matches!(error, EncodeError::Method), "{error}");
    }

    #[test]
    fn debug_shows_neither_path_nor_body() {
        let call = RawCall::new(&Method::POST, "/v3/private").unwrap();
        let debug = format!("{:?}", call.json("private"));
        assert_eq!(debug, "RawCall { method: POST, .. }");
    }
}
