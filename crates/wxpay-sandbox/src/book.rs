//! Interface of the engine to business objects, and the common parts of their books.
//!
//! A new object has a folder of its own with a [`ObjectBook`], its operations in the table of `route.rs`, and
//! its place in `books.rs`, which also lists the containers that are saved (see `shelf.rs`). The model reads and checks the requests, and puts the members of responses
//! and notifications into the order of the pages.

use http::StatusCode;
use serde_json::Value;
use wxpay::Timestamp;

use crate::call;
use crate::fields::Fields;
use crate::funds::Funds;
use crate::model::{self, Asked};
use crate::notices::Event;
use crate::orders::Orders;
use crate::refunds::Refunds;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::scene::Scene;
use crate::shelf::{Fingerprint, Kept, Shelf};
use crate::transfers::Transfers;

/// The book of one kind of business object: its state machine and its wire forms.
pub(crate) trait ObjectBook {
    /// Carries out the call and returns the result.
    fn answer(
        &mut self,
        around: &mut Around<'_>,
        scene: &Scene<'_>,
        asked: Asked,
    ) -> Result<Reply, Refusal>;

    /// Carries out everything that was due until `now`.
    fn settle(&mut self, around: &mut Around<'_>, now: Timestamp);
}

/// Other books that a book may use.
pub(crate) struct Around<'a> {
    pub(crate) orders: &'a mut Orders,
    pub(crate) funds: &'a mut Funds,
    pub(crate) refunds: &'a mut Refunds,
    pub(crate) transfers: &'a mut Transfers,
    pub(crate) announcements: &'a mut Vec<Announcement>,
}

/// An event for a merchant.
pub(crate) struct Announcement {
    pub(crate) at: Timestamp,
    pub(crate) url: Option<String>,
    pub(crate) event: Event,
}

impl Around<'_> {
    /// Notifies a merchant of one of the model's events; without a URL there is no notification.
    pub(crate) fn tell(&mut self, at: Timestamp, url: Option<&str>, event: Option<Event>) {
        let url = url.map(ToOwned::to_owned);
        let announcement = event.map(|event| Announcement { at, url, event });
        self.announcements.extend(announcement);
    }
}

/// All sent members: a request with the same number but other values is a different request.
pub(crate) fn parameters(asked: &mut Asked) -> Value {
    Value::Object(std::mem::take(&mut asked.given))
}

/// An object that exists once for its number: a repeated request finds it.
pub(crate) trait Made: Kept {
    /// The parameters of the request that created it.
    fn parameters(&self) -> Fingerprint;
}

/// The object that the same request created; `None` if the merchant's number is new.
///
/// # Errors
/// When the number was used with other parameters.
pub(crate) fn repeated<T: Made>(
    shelf: &Shelf<T>,
    (mchid, number): (&str, &str),
    parameters: &Value,
) -> Result<Option<usize>, Refusal> {
    let Some(index) = shelf.find(mchid, number) else {
        return Ok(None);
    };
    match shelf.get(index).parameters() == Fingerprint::of(parameters) {
        true => Ok(Some(index)),
        false => Err(other_parameters()),
    }
}

/// A number of the merchant's own: letters, digits and `_-|*@`, as the pages say.
pub(crate) fn number<'v>(fields: &Fields<'v>, name: &str, max: usize) -> Result<&'v str, Refusal> {
    let number = fields.required(name, fields.text(name, max)?)?;
    let is_right = |byte: u8| byte.is_ascii_alphanumeric() || b"_-|*@".contains(&byte);
    if number.bytes().all(is_right) {
        return Ok(number);
    }
    let issue = "must be letters, digits, or characters of _-|*@";
    Err(fields.refuse(name, number, issue))
}

/// The caller's own number in a member, if it is there.
pub(crate) fn own(fields: &Fields<'_>, name: &str, scene: &Scene<'_>) -> Result<(), Refusal> {
    match fields.text(name, 32)? {
        Some(mchid) if mchid != scene.merchant.mchid => Err(call::other_mchid()),
        _ => Ok(()),
    }
}

/// A response: null members are left out.
pub(crate) fn respond(asked: &Asked, json: Value, scene: &Scene<'_>) -> Result<Reply, Refusal> {
    let members = match present(json) {
        Value::Object(members) => members,
        _ => serde_json::Map::new(),
    };
    model::reply(asked.row, members, scene)
}

/// A response with the members of its operation: one description of an object serves all of its operations. Null
/// members are left out.
pub(crate) fn respond_part(
    asked: &Asked,
    json: Value,
    scene: &Scene<'_>,
) -> Result<Reply, Refusal> {
    let known = asked.row.answer_fields();
    let mut json = json;
    if let Value::Object(members) = &mut json {
        members.retain(|name, _| known.iter().any(|field| field.name == name));
    }
    respond(asked, json, scene)
}

/// The value without nulls.
pub(crate) fn present(json: Value) -> Value {
    match json {
        Value::Object(members) => {
            let members = members.into_iter().filter(|(_, value)| !value.is_null());
            let members = members.map(|(name, value)| (name, present(value)));
            Value::Object(members.collect())
        }
        Value::Array(items) => items.into_iter().map(present).collect(),
        leaf => leaf,
    }
}

/// The refusal of a number with other parameters.
pub(crate) fn other_parameters() -> Refusal {
    Refusal::invalid_request("请求重入时，参数与首次请求时不一致")
}

/// 403.
pub(crate) fn forbidden(code: &'static str, message: &str) -> Refusal {
    Refusal::new(StatusCode::FORBIDDEN, code, message)
}

/// 404.
pub(crate) fn not_found(code: &'static str, message: &str) -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, code, message)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_null_is_absent_at_every_depth() {
        let json = json!({ "a": null, "b": [{ "c": null, "d": 1 }], "e": { "f": null } });
        assert_eq!(present(json), json!({ "b": [{ "d": 1 }], "e": {} }));
    }
}
