//! Reads the parameters of a request independently of the client's types.

use serde_json::{Map, Value};
use wxpay::DateTime;

use crate::refusal::{Location, Refusal};

/// A JSON object of a request's body, and its path.
pub(crate) struct Fields<'v> {
    members: Option<&'v Map<String, Value>>,
    pointer: String,
}

impl<'v> Fields<'v> {
    /// The whole body. An absent one counts as an empty object.
    pub(crate) fn of_body(body: Option<&'v Value>) -> Result<Self, Refusal> {
        let members = match body {
            None => None,
            Some(Value::Object(members)) => Some(members),
            Some(other) => {
                return Err(refuse("/", &other.to_string(), "must be an object"));
            }
        };
        Ok(Self {
            members,
            pointer: String::new(),
        })
    }

    /// A string of at most `max` characters. In every field, an empty one counts as absent: merchants send an empty
    /// `attach`.
    pub(crate) fn text(&self, name: &str, max: usize) -> Result<Option<&'v str>, Refusal> {
        let Some(value) = self.member(name) else {
            return Ok(None);
        };
        let Value::String(text) = value else {
            return Err(self.refuse(name, &value.to_string(), "must be a string"));
        };
        if text.is_empty() {
            return Ok(None);
        }
        match text_issue(text, max) {
            Some(issue) => Err(self.refuse(name, text, &issue)),
            None => Ok(Some(text)),
        }
    }

    /// A string of 1 to `max` characters.
    pub(crate) fn required_text(&self, name: &str, max: usize) -> Result<&'v str, Refusal> {
        self.required(name, self.text(name, max)?)
    }

    /// A string of at most `max` characters, to be kept.
    pub(crate) fn owned(&self, name: &str, max: usize) -> Result<Option<String>, Refusal> {
        Ok(self.text(name, max)?.map(ToOwned::to_owned))
    }

    /// One of these strings.
    pub(crate) fn choice(&self, name: &str, of: &[&str]) -> Result<Option<&'v str>, Refusal> {
        let text = self.text(name, usize::MAX)?;
        if let Some(text) = text
            && !of.contains(&text)
        {
            let issue = format!("must be one of {}", of.join(", "));
            return Err(refuse(&self.pointer_to(name), text, &issue));
        }
        Ok(text)
    }

    /// An integer above zero: amounts are in fen.
    pub(crate) fn amount(&self, name: &str) -> Result<Option<i64>, Refusal> {
        let Some(value) = self.member(name) else {
            return Ok(None);
        };
        let Some(amount) = value.as_i64() else {
            return Err(self.refuse(name, &value.to_string(), "must be an integer"));
        };
        if amount < 1 {
            return Err(self.refuse(name, &amount.to_string(), "must be at least 1"));
        }
        Ok(Some(amount))
    }

    /// A moment in RFC 3339 with an offset.
    pub(crate) fn moment(&self, name: &str) -> Result<Option<DateTime>, Refusal> {
        let Some(text) = self.text(name, usize::MAX)? else {
            return Ok(None);
        };
        let wrong = |_| refuse(&self.pointer_to(name), text, "must be a time of RFC 3339");
        text.parse().map(Some).map_err(wrong)
    }

    /// URL for notifications: http(s), without a query.
    pub(crate) fn notify_url(&self) -> Result<Option<&'v str>, Refusal> {
        self.url("notify_url")
    }

    /// URL for notifications, in the member of that name.
    pub(crate) fn url(&self, name: &str) -> Result<Option<&'v str>, Refusal> {
        let Some(url) = self.text(name, 256)? else {
            return Ok(None);
        };
        let is_web = url.starts_with("http://") || url.starts_with("https://");
        if !is_web || url.contains('?') {
            let issue = "must be a URL of http or https without a query";
            return Err(refuse(&self.pointer_to(name), url, issue));
        }
        Ok(Some(url))
    }

    /// The objects of a list; none when it is absent.
    pub(crate) fn objects(&self, name: &str) -> Result<Vec<Self>, Refusal> {
        let pointer = self.pointer_to(name);
        let items = match self.member(name) {
            None => return Ok(Vec::new()),
            Some(Value::Array(items)) => items,
            Some(other) => return Err(refuse(&pointer, &other.to_string(), "must be a list")),
        };
        let objects = items.iter().enumerate().map(|(index, item)| {
            let pointer = format!("{pointer}/{index}");
            match item {
                Value::Object(members) => Ok(Self {
                    members: Some(members),
                    pointer,
                }),
                other => Err(refuse(&pointer, &other.to_string(), "must be an object")),
            }
        });
        objects.collect()
    }

    /// A value of any kind.
    pub(crate) fn value(&self, name: &str) -> Option<&'v Value> {
        self.member(name)
    }

    /// All members, to be kept.
    pub(crate) fn members(&self) -> Map<String, Value> {
        self.members.cloned().unwrap_or_default()
    }

    /// An object in it.
    pub(crate) fn object(&self, name: &str) -> Result<Option<Self>, Refusal> {
        let Some(value) = self.member(name) else {
            return Ok(None);
        };
        let pointer = self.pointer_to(name);
        let Value::Object(members) = value else {
            return Err(refuse(&pointer, &value.to_string(), "must be an object"));
        };
        Ok(Some(Self {
            members: Some(members),
            pointer,
        }))
    }

    /// A required value that `read` found.
    pub(crate) fn required<T>(&self, name: &str, read: Option<T>) -> Result<T, Refusal> {
        let issue = match self.member(name) {
            Some(Value::String(text)) if text.is_empty() => "must not be empty",
            _ => "is required",
        };
        read.ok_or_else(|| refuse(&self.pointer_to(name), "", issue))
    }

    /// Returns whether a member is there and `true`.
    pub(crate) fn is_true(&self, name: &str) -> bool {
        self.member(name).and_then(Value::as_bool) == Some(true)
    }

    /// Returns whether a member is there and `false`.
    pub(crate) fn is_false(&self, name: &str) -> bool {
        self.member(name).and_then(Value::as_bool) == Some(false)
    }

    /// An integer of any sign.
    pub(crate) fn whole(&self, name: &str) -> Result<Option<i64>, Refusal> {
        let Some(value) = self.member(name) else {
            return Ok(None);
        };
        let wrong = || self.refuse(name, &value.to_string(), "must be an integer");
        value.as_i64().map(Some).ok_or_else(wrong)
    }

    /// The refusal of a member.
    pub(crate) fn refuse(&self, name: &str, value: &str, issue: &str) -> Refusal {
        refuse(&self.pointer_to(name), value, issue)
    }

    fn member(&self, name: &str) -> Option<&'v Value> {
        self.members?.get(name)
    }

    pub(crate) fn pointer_to(&self, name: &str) -> String {
        format!("{}/{name}", self.pointer)
    }
}

fn refuse(field: &str, value: &str, issue: &str) -> Refusal {
    Refusal::param(Location::Body, field, value, issue)
}

/// Refuses a string that is empty or longer than `max` characters.
pub(crate) fn check_text(
    location: Location,
    field: &str,
    text: &str,
    max: usize,
) -> Result<(), Refusal> {
    match text_issue(text, max) {
        Some(issue) => Err(Refusal::param(location, field, text, &issue)),
        None => Ok(()),
    }
}

fn text_issue(text: &str, max: usize) -> Option<String> {
    if text.is_empty() {
        return Some("must not be empty".to_owned());
    }
    // A character has at least one byte.
    let is_long = text.len() > max && text.chars().nth(max).is_some();
    is_long.then(|| format!("must have at most {max} characters"))
}

/// Refuses characters other than ASCII letters and digits.
pub(crate) fn check_alphanumeric(
    location: Location,
    field: &str,
    text: &str,
) -> Result<(), Refusal> {
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Ok(());
    }
    Err(Refusal::param(
        location,
        field,
        text,
        "must be letters and digits only",
    ))
}

/// Undoes the percent-encoding of a path segment or of a query's value.
pub(crate) fn decode(location: Location, field: &str, raw: &str) -> Result<String, Refusal> {
    match percent_encoding::percent_decode_str(raw).decode_utf8() {
        Ok(text) => Ok(text.into_owned()),
        Err(_) => Err(Refusal::param(location, field, raw, "must be UTF-8")),
    }
}

/// The value of a query parameter.
///
/// A second one of the same name is refused as ambiguous.
pub(crate) fn query(query: Option<&str>, name: &str) -> Result<Option<String>, Refusal> {
    let mut found = None;
    for pair in query.unwrap_or_default().split('&') {
        let (raw_name, raw_value) = pair.split_once('=').unwrap_or((pair, ""));
        let is_wanted = percent_encoding::percent_decode_str(raw_name)
            .decode_utf8()
            .is_ok_and(|decoded| decoded == name);
        if !is_wanted {
            continue;
        }
        let value = decode(Location::Query, name, raw_value)?;
        if found.is_some() {
            return Err(Refusal::param(
                Location::Query,
                name,
                &value,
                "must not come twice",
            ));
        }
        found = Some(value);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn detail(refusal: Refusal) -> Value {
        assert_eq!(
            (refusal.status.as_u16(), refusal.code),
            (400, "PARAM_ERROR")
        );
        refusal.detail.unwrap().to_value()
    }

    #[test]
    fn a_refusal_points_at_the_parameter() {
        let body = json!({ "receiver": { "transaction_info": { "transaction_id": 7 } } });
        let fields = Fields::of_body(Some(&body)).unwrap();
        let receiver = fields.object("receiver").unwrap().unwrap();
        let transaction = receiver.object("transaction_info").unwrap().unwrap();
        let refusal = transaction.text("transaction_id", 32).unwrap_err();
        assert_eq!(
            detail(refusal),
            json!({
                "field": "/receiver/transaction_info/transaction_id",
                "value": "7",
                "issue": "must be a string",
                "location": "body",
            })
        );
    }

    #[test]
    fn a_null_is_no_value() {
        let body = json!({ "a": null });
        let fields = Fields::of_body(Some(&body)).unwrap();
        assert!(fields.text("a", 9).is_err());
        assert!(fields.amount("a").is_err());
        assert!(fields.object("a").is_err());
    }

    #[test]
    fn characters_are_counted_not_bytes() {
        let body = json!({ "a": "理赔理赔" });
        let fields = Fields::of_body(Some(&body)).unwrap();
        assert_eq!(fields.text("a", 4), Ok(Some("理赔理赔")));
        assert_eq!(
            detail(fields.text("a", 3).unwrap_err())["issue"],
            "must have at most 3 characters"
        );
    }

    #[test]
    fn an_amount_is_a_whole_number_above_zero() {
        for (amount, is_right) in [
            (json!(1), true),
            (json!(i64::MAX), true),
            (json!(0), false),
            (json!(-5), false),
            (json!(1.0), false),
            (json!(u64::MAX), false),
            (json!("1"), false),
        ] {
            let body = json!({ "amount": amount });
            let fields = Fields::of_body(Some(&body)).unwrap();
            assert_eq!(fields.amount("amount").is_ok(), is_right, "{body}");
        }
    }

    #[test]
    fn a_query_parameter_is_found_among_others_and_decoded() {
        assert_eq!(query(None, "a"), Ok(None));
        assert_eq!(query(Some("b=1&a=x%20y"), "a"), Ok(Some("x y".to_owned())));
        assert_eq!(query(Some("a"), "a"), Ok(Some(String::new())));
        assert_eq!(query(Some("%61=1"), "a"), Ok(Some("1".to_owned())));
        assert_eq!(
            detail(query(Some("a=1&a=1"), "a").unwrap_err())["location"],
            "query"
        );
        assert!(query(Some("a=%FF"), "a").is_err());
    }

    #[test]
    fn a_long_value_is_shown_in_part() {
        let refusal = Refusal::param(Location::Body, "/a", &"中".repeat(1000), "is long");
        assert_eq!(detail(refusal)["value"], "中".repeat(64));
    }
}
