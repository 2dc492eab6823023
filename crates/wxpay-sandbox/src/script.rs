//! Responses that a test writes itself, for states that the sandbox does not reach.

use std::collections::VecDeque;

use bytes::Bytes;
use http::{Method, StatusCode};
use serde_json::{Value, json};
use wxpay::catalog::Row;

use crate::error::SandboxError;
use crate::json::{Json, Object};
use crate::merchants::Merchant;
use crate::model;
use crate::refusal::Refusal;
use crate::reply::{Content, Reply};

/// A response that [`Sandbox::answer_next`](crate::Sandbox::answer_next) returns instead of the sandbox's own.
///
/// A JSON value has status 200. Sensitive fields are plaintext in it: they are encrypted for the merchant, by the
/// model.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ScriptedAnswer {
    status: StatusCode,
    body: Body,
}

/// Body of a scripted response.
#[derive(Clone, Debug, PartialEq)]
enum Body {
    Json(Value),
    Empty,
    File(Bytes),
}

impl ScriptedAnswer {
    /// A successful response with that body.
    pub const fn json(body: Value) -> Self {
        Self {
            status: StatusCode::OK,
            body: Body::Json(body),
        }
    }

    /// 204, signed.
    pub const fn empty() -> Self {
        Self {
            status: StatusCode::NO_CONTENT,
            body: Body::Empty,
        }
    }

    /// An error response, such as 403 `NOT_ENOUGH`.
    pub fn error(status: StatusCode, code: &str, message: &str) -> Self {
        let body = json!({ "code": code, "message": message });
        Self::json(body).status(status)
    }

    /// A download with that content, which is not signed.
    pub fn file(content: impl Into<Bytes>) -> Self {
        Self {
            status: StatusCode::OK,
            body: Body::File(content.into()),
        }
    }

    /// The same response with another status.
    pub const fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// The response for that merchant.
    pub(crate) fn reply(self, row: &Row, merchant: &Merchant) -> Result<Reply, Refusal> {
        let content = match self.body {
            Body::Json(json) => Content::Json(self::json(self.status, json, row, merchant)?),
            Body::Empty => Content::Empty,
            Body::File(bytes) => Reply::file("application/octet-stream", bytes).content,
        };
        let status = self.status;
        Ok(Reply { status, content })
    }
}

/// A body with its members in the service's order: that of the model, or of errors.
fn json(
    status: StatusCode,
    mut body: Value,
    row: &Row,
    merchant: &Merchant,
) -> Result<Json, Refusal> {
    let Value::Object(members) = &mut body else {
        return Ok(Json::in_order_of(&[], body));
    };
    if status.is_success() {
        let fields = row.answer_fields();
        let sealed = model::seal(fields, members, merchant);
        sealed.map_err(|_| Refusal::system_error())?;
        return Ok(Json::in_order_of(fields, body));
    }
    let mut error = Object::new();
    for name in ["code", "message"] {
        let value = members.remove(name);
        error.put(name, value.map(|value| Json::in_order_of(&[], value)));
    }
    for (name, value) in std::mem::take(members) {
        error.put(&name, Some(Json::in_order_of(&[], value)));
    }
    Ok(error.into())
}

impl From<Value> for ScriptedAnswer {
    fn from(body: Value) -> Self {
        Self::json(body)
    }
}

/// Responses that wait for their calls.
#[derive(Default)]
pub(crate) struct Scripts {
    waiting: VecDeque<(Script, ScriptedAnswer)>,
}

/// The call that a script is for.
struct Script {
    row: &'static Row,
    /// The exact path; `None` for any path of the row.
    path: Option<String>,
}

impl Scripts {
    /// Keeps a response for the next such call.
    pub(crate) fn push(&mut self, call: &str, answer: ScriptedAnswer) -> Result<(), SandboxError> {
        let Some(script) = script(call) else {
            return Err(SandboxError::NoOperation {
                call: call.to_owned(),
            });
        };
        self.waiting.push_back((script, answer));
        Ok(())
    }

    /// The first response that waits for such a call.
    pub(crate) fn take(
        &mut self,
        method: &Method,
        template: &str,
        path: &str,
    ) -> Option<(&'static Row, ScriptedAnswer)> {
        let index = self.waiting.iter().position(|(script, _)| {
            let is_row = script.row.method() == method && script.row.path() == template;
            is_row && script.path.as_deref().is_none_or(|wanted| wanted == path)
        })?;
        let (script, answer) = self.waiting.remove(index)?;
        Some((script.row, answer))
    }
}

/// `GET /v3/…`, or an operation's id.
fn script(call: &str) -> Option<Script> {
    let catalog = wxpay::catalog();
    let Some((method, path)) = call.split_once(' ') else {
        let row = catalog.find(call)?;
        return Some(Script { row, path: None });
    };
    let row = catalog.find_call(&method.parse().ok()?, path)?;
    let path = (row.path() != path).then(|| path.to_owned());
    Some(Script { row, path })
}
