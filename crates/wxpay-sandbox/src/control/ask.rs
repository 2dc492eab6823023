use std::collections::HashMap;
use std::sync::Arc;

use http::StatusCode;
use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::engine::Engine;

/// A request to the control API, taken apart.
pub(crate) struct Ask<'a> {
    pub(crate) engine: &'a Arc<Engine>,
    /// Base URL of APIv3 requests.
    pub(crate) base_url: &'a str,
    /// Values of the template's placeholders, decoded.
    pub(crate) path: Vec<String>,
    pub(crate) query: HashMap<String, String>,
    pub(crate) body: &'a [u8],
}

impl Ask<'_> {
    pub(crate) fn path(&self, index: usize) -> &str {
        self.path.get(index).map_or("", String::as_str)
    }

    /// The merchant and its number: the two placeholders of an object.
    pub(crate) fn number(&self) -> (&str, &str) {
        (self.path(0), self.path(1))
    }

    /// The body; an empty one counts as an empty object.
    pub(crate) fn body<T: DeserializeOwned>(&self) -> Result<T, Problem> {
        let body = match self.body {
            [] => b"{}",
            body => body,
        };
        serde_json::from_slice(body).map_err(|error| Problem::bad("body", error.to_string()))
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        let value = self.query.get(name)?;
        Some(value.as_str()).filter(|value| !value.is_empty())
    }

    /// A whole number of the query.
    pub(crate) fn count(&self, name: &str) -> Result<Option<usize>, Problem> {
        let parse = |text: &str| {
            let parsed = text.parse();
            parsed.map_err(|_| Problem::bad(name, "must be a whole number".to_owned()))
        };
        self.text(name).map(parse).transpose()
    }
}

/// The members of a query, decoded. The last one of a name counts.
pub(crate) fn query(query: Option<&str>) -> HashMap<String, String> {
    let pairs = query.unwrap_or_default().split('&');
    pairs
        .filter_map(|pair| {
            let (name, value) = pair.split_once('=')?;
            let value = value.replace('+', " ");
            let value = percent_decode_str(&value).decode_utf8_lossy().into_owned();
            Some((name.to_owned(), value))
        })
        .collect()
}

/// An error of the control API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) status: StatusCode,
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl Problem {
    pub(crate) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
        }
    }

    pub(crate) fn bad(place: &str, issue: String) -> Self {
        Self::new(
            StatusCode::BAD_REQUEST,
            "invalid",
            format!("{place}: {issue}"),
        )
    }

    pub(crate) fn missing(what: &str) -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "not_found",
            format!("no such {what}"),
        )
    }

    /// The object's state does not allow the action.
    pub(crate) fn conflict(message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, "wrong_state", message)
    }

    pub(crate) fn body(&self) -> Value {
        json!({ "code": self.code, "message": self.message })
    }
}
