use std::fmt;

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use crate::Spec;

/// Everything but RFC 3986's unreserved characters is escaped.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A request in the making: an operation writes its path parameters, query and body into it.
///
/// What is written here is sent byte for byte, and the same bytes are signed.
pub struct Call {
    spec: &'static Spec,
    target: String,
    /// What of the path's template is still to come.
    template: &'static str,
    has_query: bool,
    body: Option<Vec<u8>>,
}

impl Call {
    /// An empty call of an operation.
    pub fn new(spec: &'static Spec) -> Self {
        Self {
            spec,
            target: String::with_capacity(spec.path.len() + 64),
            template: spec.path,
            has_query: false,
            body: None,
        }
    }

    /// Fills the next placeholder of the path; the value is percent-encoded as RFC 3986 says.
    ///
    /// Placeholders are filled in the order in which the template has them.
    ///
    /// # Errors
    /// When the value is empty, `.` or `..`, which would make it the path of another operation, and
    /// when the next placeholder is another one.
    pub fn path(&mut self, name: &'static str, value: &str) -> Result<(), EncodeError> {
        if matches!(value, "" | "." | "..") {
            return Err(EncodeError::PathParameter {
                name,
                value: value.to_owned(),
            });
        }
        let (literal, rest) = self.template.split_once('{').unwrap_or((self.template, ""));
        let Some((placeholder, rest)) = rest
            .split_once('}')
            .filter(|(placeholder, _)| *placeholder == name)
        else {
            return Err(EncodeError::Template { name });
        };
        debug_assert_eq!(placeholder, name);
        self.target.push_str(literal);
        self.target.extend(utf8_percent_encode(value, ESCAPED));
        self.template = rest;
        Ok(())
    }

    /// Adds a query parameter; an optional value adds nothing when absent, a list one pair for each item.
    ///
    /// # Errors
    /// When a placeholder of the path is not yet filled.
    pub fn query(
        &mut self,
        name: &'static str,
        value: &(impl QueryValue + ?Sized),
    ) -> Result<(), EncodeError> {
        self.finish_path()?;
        value.append(&mut Query { name, call: self });
        Ok(())
    }

    /// Sets the body: JSON without any null, since the service refuses some.
    ///
    /// # Errors
    /// When the value cannot be serialised, or a list in it holds a null, which cannot be left out
    /// without moving the items after it.
    pub fn json(&mut self, body: &(impl Serialize + ?Sized)) -> Result<(), EncodeError> {
        let mut json = serde_json::to_vec(body).map_err(EncodeError::Json)?;
        // A null needs these four letters. They may stand inside a text too: then the way round costs
        // time and changes nothing.
        if memchr::memmem::find(&json, b"null").is_some() {
            let mut value = serde_json::from_slice(&json).map_err(EncodeError::Json)?;
            remove_nulls(&mut value)?;
            json = serde_json::to_vec(&value).map_err(EncodeError::Json)?;
        }
        self.body = Some(json);
        Ok(())
    }

    /// The finished request.
    ///
    /// # Errors
    /// When a placeholder of the path is not filled.
    pub fn finish(mut self) -> Result<Prepared, EncodeError> {
        self.finish_path()?;
        Ok(Prepared {
            spec: self.spec,
            target: self.target,
            body: self.body.map(Bytes::from),
        })
    }

    fn finish_path(&mut self) -> Result<(), EncodeError> {
        if let Some((_, rest)) = self.template.split_once('{') {
            let name = rest.split_once('}').map_or(rest, |(name, _)| name);
            return Err(EncodeError::Template { name });
        }
        self.target.push_str(self.template);
        self.template = "";
        Ok(())
    }
}

/// A request that is ready to be signed and sent, as often as needed.
#[derive(Clone)]
pub struct Prepared {
    spec: &'static Spec,
    target: String,
    body: Option<Bytes>,
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

    /// The body, as it is signed and sent; `None` for a request without one.
    pub const fn body(&self) -> Option<&Bytes> {
        self.body.as_ref()
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.spec.id)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Prepared {
    /// Leaves out target and body, which may hold what people have a right to keep private.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prepared")
            .field("operation", &self.spec.id)
            .finish_non_exhaustive()
    }
}

/// A value that can stand in a query.
pub trait QueryValue {
    /// Adds the value's pairs, of which there may be none or many.
    fn append(&self, query: &mut Query<'_>);
}

/// Where a [`QueryValue`] is written to.
#[derive(Debug)]
pub struct Query<'a> {
    name: &'static str,
    call: &'a mut Call,
}

impl Query<'_> {
    /// Adds one pair of the parameter's name and this value.
    pub fn pair(&mut self, value: &str) {
        let target = &mut self.call.target;
        target.push(if self.call.has_query { '&' } else { '?' });
        self.call.has_query = true;
        target.extend(utf8_percent_encode(self.name, ESCAPED));
        target.push('=');
        target.extend(utf8_percent_encode(value, ESCAPED));
    }
}

impl QueryValue for str {
    fn append(&self, query: &mut Query<'_>) {
        query.pair(self);
    }
}

impl QueryValue for bool {
    fn append(&self, query: &mut Query<'_>) {
        query.pair(if *self { "true" } else { "false" });
    }
}

macro_rules! displayed {
    ($($type:ty),+) => {$(
        impl QueryValue for $type {
            fn append(&self, query: &mut Query<'_>) {
                query.pair(&self.to_string());
            }
        }
    )+};
}

displayed!(i32, i64, u32, u64, crate::DateTime);

impl QueryValue for String {
    fn append(&self, query: &mut Query<'_>) {
        query.pair(self);
    }
}

impl<V: QueryValue + ?Sized> QueryValue for &V {
    fn append(&self, query: &mut Query<'_>) {
        (**self).append(query);
    }
}

impl<V: QueryValue> QueryValue for Option<V> {
    fn append(&self, query: &mut Query<'_>) {
        if let Some(value) = self {
            value.append(query);
        }
    }
}

impl<V: QueryValue> QueryValue for [V] {
    fn append(&self, query: &mut Query<'_>) {
        for value in self {
            value.append(query);
        }
    }
}

impl<V: QueryValue> QueryValue for Vec<V> {
    fn append(&self, query: &mut Query<'_>) {
        self.as_slice().append(query);
    }
}

fn remove_nulls(value: &mut serde_json::Value) -> Result<(), EncodeError> {
    match value {
        serde_json::Value::Null => Err(EncodeError::Null),
        serde_json::Value::Object(members) => {
            members.retain(|_, member| !member.is_null());
            members.values_mut().try_for_each(remove_nulls)
        }
        serde_json::Value::Array(items) => items.iter_mut().try_for_each(remove_nulls),
        _ => Ok(()),
    }
}

/// A value could not become a request. Nothing was sent.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EncodeError {
    /// A path parameter would make this the path of another operation.
    #[error("path parameter {name} must not be {value:?}: that would call another operation")]
    PathParameter {
        /// The parameter's name.
        name: &'static str,
        /// Its value: empty, `.` or `..`.
        value: String,
    },
    /// The operation's `encode` does not follow its own path template.
    #[error("path parameter {name} is missing or out of order")]
    Template {
        /// The placeholder that is not filled, or the name that is not the next placeholder.
        name: &'static str,
    },
    /// The body could not be serialised.
    #[error("body cannot be serialised")]
    Json(#[source] serde_json::Error),
    /// The path with its query, or a header, does not fit into an HTTP request: it is too long.
    #[error("request does not fit into HTTP")]
    Http(#[source] http::Error),
    /// A list in the body holds a null, or the body itself is one.
    #[error("body holds a null that cannot be left out")]
    Null,
}

#[cfg(test)]
mod tests {
    use http::Method;
    use proptest::prelude::*;

    use super::*;

    static CANCEL: Spec = Spec::new(
        "cancel",
        Method::POST,
        "/v3/bills/out-bill-no/{out_bill_no}/cancel",
    );
    static TWO: Spec = Spec::new("two", Method::GET, "/v3/{a}/x/{b}");
    static LIST: Spec = Spec::new("list", Method::GET, "/v3/list/");

    fn cancel(out_bill_no: &str) -> Result<Prepared, EncodeError> {
        let mut call = Call::new(&CANCEL);
        call.path("out_bill_no", out_bill_no)?;
        call.finish()
    }

    #[test]
    fn a_path_parameter_is_escaped_as_rfc_3986_says() {
        assert_eq!(
            cancel("plfk2020042013").unwrap().target(),
            "/v3/bills/out-bill-no/plfk2020042013/cancel"
        );
        assert_eq!(
            cancel("a/b?c#d%e 中").unwrap().target(),
            "/v3/bills/out-bill-no/a%2Fb%3Fc%23d%25e%20%E4%B8%AD/cancel"
        );
        assert_eq!(
            cancel("-._~").unwrap().target(),
            "/v3/bills/out-bill-no/-._~/cancel"
        );
        assert_eq!(
            cancel("...").unwrap().target(),
            "/v3/bills/out-bill-no/.../cancel"
        );
    }

    #[test]
    fn a_path_parameter_that_would_call_another_operation_is_refused() {
        for value in ["", ".", ".."] {
            let error = cancel(value).unwrap_err();
            assert!(
                matches!(
                    error,
                    EncodeError::PathParameter {
                        name: "out_bill_no",
                        ..
                    }
                ),
                "{value:?}: {error}"
            );
        }
    }

    #[test]
    fn a_path_that_is_not_filled_in_order_is_refused() {
        assert!(matches!(
            Call::new(&CANCEL).finish(),
            Err(EncodeError::Template {
                name: "out_bill_no"
            })
        ));
        let mut call = Call::new(&TWO);
        assert!(matches!(
            call.path("b", "1"),
            Err(EncodeError::Template { name: "b" })
        ));
        call.path("a", "1").unwrap();
        assert!(matches!(
            call.query("q", "1"),
            Err(EncodeError::Template { name: "b" })
        ));
        call.path("b", "2").unwrap();
        assert!(matches!(
            call.path("c", "3"),
            Err(EncodeError::Template { name: "c" })
        ));
        assert_eq!(call.finish().unwrap().target(), "/v3/1/x/2");
    }

    #[test]
    fn a_query_keeps_its_order_and_leaves_out_what_is_absent() {
        let mut call = Call::new(&LIST);
        call.query("sub_mchid", &Some("19 00")).unwrap();
        call.query("none", &None::<i64>).unwrap();
        call.query("limit", &20_i64).unwrap();
        call.query("type", &vec!["A&B", ""]).unwrap();
        call.query("flag", &true).unwrap();
        let target = "/v3/list/?sub_mchid=19%2000&limit=20&type=A%26B&type=&flag=true";
        assert_eq!(call.finish().unwrap().target(), target);
    }

    #[test]
    fn a_body_has_no_nulls() {
        let mut call = Call::new(&LIST);
        call.json(&serde_json::json!({ "a": null, "b": { "c": null, "d": "null" }, "e": [{ "f": null }] })).unwrap();
        assert_eq!(
            call.finish().unwrap().body().unwrap(),
            r#"{"b":{"d":"null"},"e":[{}]}"#.as_bytes()
        );
    }

    #[test]
    fn a_null_that_cannot_be_left_out_is_refused() {
        for body in [
            serde_json::json!(null),
            serde_json::json!({ "a": [1, null] }),
        ] {
            assert!(
                matches!(Call::new(&LIST).json(&body), Err(EncodeError::Null)),
                "{body}"
            );
        }
    }

    proptest! {
        #[test]
        fn any_path_parameter_comes_back_as_one_segment(value in "\\PC+") {
            prop_assume!(value != "." && value != "..");
            let prepared = cancel(&value).unwrap();
            let segment = prepared.target().strip_prefix("/v3/bills/out-bill-no/").unwrap().strip_suffix("/cancel").unwrap();
            prop_assert!(segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte)));
            let decoded = percent_encoding::percent_decode_str(segment).decode_utf8().unwrap();
            prop_assert_eq!(decoded, value);
            let uri: http::Uri = prepared.target().parse().unwrap();
            prop_assert_eq!(uri.path_and_query().unwrap().as_str(), prepared.target());
        }
    }
}
