use std::fmt;

use serde_json::Value;

/// The parameter at fault, and the reason.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// The parameter, often as a JSON pointer such as `/amount/currency`.
    pub field: Option<String>,
    /// Its value, as text. May be private, so `Debug` and messages leave it out.
    pub value: Option<String>,
    /// The fault.
    pub issue: Option<String>,
    /// Place of the field: `body`, `query`, `uri` or `authorization`.
    pub location: Option<String>,
    /// For `SIGN_ERROR`: the message that the service verified the signature against.
    pub sign_information: Option<SignInformation>,
}

/// Message against which the service verified a request's signature.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignInformation {
    /// The HTTP method.
    pub method: Option<String>,
    /// The path with its query.
    pub url: Option<String>,
    /// The signed message as the service built it, with a shortened body.
    pub truncated_sign_message: Option<String>,
    /// The length in bytes of the whole message.
    pub sign_message_length: Option<u64>,
}

impl ErrorDetail {
    /// Reads a `detail` of any form. The documents have `issue` one level higher than the service.
    pub(super) fn new(detail: &Value) -> Option<Self> {
        let inner = detail.get("detail");
        let find = |name: &str| detail.get(name).or_else(|| inner?.get(name));
        let text = |name: &str| find(name).filter(|value| !value.is_null()).map(plain);
        // An object there may hold anything, the signed message among it.
        let line = |name: &str| text(name).filter(|_| find(name).is_some_and(is_plain));
        let found = Self {
            field: line("field"),
            value: text("value"),
            issue: line("issue"),
            location: line("location"),
            sign_information: find("sign_information")
                .filter(|value| value.is_object())
                .map(SignInformation::new),
        };
        let nothing = Self {
            field: None,
            value: None,
            issue: None,
            location: None,
            sign_information: None,
        };
        (found != nothing).then_some(found)
    }
}

impl SignInformation {
    fn new(information: &Value) -> Self {
        let text = |name: &str| {
            information
                .get(name)
                .filter(|value| !value.is_null())
                .map(plain)
        };
        let length = information.get("sign_message_length");
        Self {
            method: text("method"),
            url: text("url"),
            truncated_sign_message: text("truncated_sign_message"),
            sign_message_length: length
                .and_then(|length| length.as_u64().or_else(|| length.as_str()?.parse().ok())),
        }
    }
}

/// Returns whether a value is neither a list nor an object.
const fn is_plain(value: &Value) -> bool {
    !matches!(value, Value::Array(_) | Value::Object(_))
}

/// A string as it is, anything else as JSON.
fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), ToOwned::to_owned)
}

/// Length of a string that `Debug` hides, because it came from outside and may quote the request.
struct Hidden<'a>(&'a Option<String>);

impl fmt::Debug for Hidden<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(text) => write!(f, "Some({} bytes)", text.len()),
            None => f.write_str("None"),
        }
    }
}

impl fmt::Debug for ErrorDetail {
    /// Shows which members there are and how long they are.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorDetail")
            .field("field", &Hidden(&self.field))
            .field("value", &Hidden(&self.value))
            .field("issue", &Hidden(&self.issue))
            .field("location", &Hidden(&self.location))
            .field("sign_information", &self.sign_information)
            .finish()
    }
}

impl fmt::Debug for SignInformation {
    /// Shows which members there are and how long they are: the message holds the request's path, nonce and body.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignInformation")
            .field("method", &Hidden(&self.method))
            .field("url", &Hidden(&self.url))
            .field(
                "truncated_sign_message",
                &Hidden(&self.truncated_sign_message),
            )
            .field("sign_message_length", &self.sign_message_length)
            .finish()
    }
}
