//! The facts that the model was written from: a folder of JSON files, one for each family, that is
//! not part of the repository.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::row::{Aspects, Row, sorted};
use crate::error::Error;

/// One operation of the facts.
pub(super) struct Fact {
    pub(super) family: String,
    pub(super) row: Row,
}

/// One event type of the facts.
pub(super) struct EventFact {
    titles: Vec<String>,
    pages: Vec<String>,
    /// Statements of all sources on the resource.
    pub(super) row: Row,
}

impl EventFact {
    /// Statements of the facts on an event of this type. Of its title and its page they know several, of
    /// which the model has one.
    pub(super) fn row_of(&self, title: Option<&str>, page: Option<&str>) -> Row {
        let mut row = self.row.clone();
        let mut event = Aspects::new();
        for (aspect, known, chosen) in [("title", &self.titles, title), ("page", &self.pages, page)]
        {
            let is_known = known.iter().any(|known| Some(known.as_str()) == chosen);
            let said = match chosen {
                Some(chosen) if is_known => chosen.to_owned(),
                _ => known.join(" or "),
            };
            if !said.is_empty() {
                event.insert(aspect, said);
            }
        }
        row.insert("event".to_owned(), event);
        row
    }
}

/// Reads all event types of a folder.
pub(super) fn load_events(folder: &Path) -> Result<BTreeMap<String, EventFact>, Error> {
    let value = read(&folder.join("notifications.json"))?;
    let mut events = BTreeMap::new();
    for event in array(&value, "events") {
        let mut row = Row::new();
        for variant in array(event, "variants") {
            let mut said = Row::new();
            add_fields(&mut said, "resource", array(variant, "fields"));
            for (path, aspects) in said {
                combine(row.entry(path).or_default(), aspects);
            }
        }
        let fact = EventFact {
            titles: array(event, "titles").iter().map(plain).collect(),
            pages: array(event, "docs").iter().map(plain).collect(),
            row,
        };
        events.insert(text_of(event, "event_type").to_owned(), fact);
    }
    Ok(events)
}

/// Adds what another source says of the same field: all values of both; and a time is a time although
/// one of them calls it a string.
fn combine(known: &mut Aspects, said: Aspects) {
    for (aspect, said) in said {
        let known = known.entry(aspect).or_insert_with(|| said.clone());
        match aspect {
            "enum" => *known = sorted(known.split(' ').chain(said.split(' '))),
            "type" if known == "string" => *known = said,
            _ => {}
        }
    }
}

/// Reads all operations of a folder, by method and path.
pub(super) fn load(folder: &Path) -> Result<BTreeMap<String, Fact>, Error> {
    let mut facts = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(Error::file(folder))? {
        let path = entry.map_err(Error::file(folder))?.path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let value = read(&path)?;
        // Other files of the folder (an index, error codes) have no list of operations.
        for operation in array(&value, "operations") {
            let call = format!(
                "{} {}",
                text_of(operation, "method"),
                text_of(operation, "path")
            );
            let fact = Fact {
                family: text_of(operation, "family").to_owned(),
                row: row(operation),
            };
            facts.insert(call, fact);
        }
    }
    Ok(facts)
}

pub(super) fn read(path: &Path) -> Result<Value, Error> {
    let text = fs::read(path).map_err(Error::file(path))?;
    serde_json::from_slice(&text).map_err(|source| Error::file(path)(std::io::Error::other(source)))
}

fn row(operation: &Value) -> Row {
    let mut row = Row::new();
    for (place, key) in [
        ("path", "path_params"),
        ("query", "query_params"),
        ("header", "header_params"),
        ("upload", "upload"),
    ] {
        add_fields(&mut row, place, array(operation, key));
    }
    let mut request = Aspects::new();
    if let Some(body) = operation.get("body") {
        let optional = flag(body, "optional");
        request.insert(
            "body",
            if optional { "optional" } else { "json" }.to_owned(),
        );
        add_fields(&mut row, "body", array(body, "fields"));
    }
    if operation.get("upload").is_some() {
        request.insert("body", "upload".to_owned());
        // The model has no line of its own for the part that is always there.
        row.remove("upload.meta");
    }
    let host = text_of(operation, "host");
    if host != "api.mch.weixin.qq.com" {
        request.insert("host", host.to_owned());
    }
    let auth = text_of(operation, "auth");
    if !auth.is_empty() {
        request.insert("auth", "brand".to_owned());
    }
    let roles = array(operation, "roles").iter().filter_map(Value::as_str);
    request.insert("roles", roles.collect::<Vec<_>>().join(" "));
    // The sources end some titles in a word that says nothing.
    let title = text_of(operation, "title")
        .trim_end_matches("API")
        .trim_end();
    request.insert("title", title.to_owned());
    row.insert("request".to_owned(), request);

    let response = &operation["response"];
    let kind = match (text_of(response, "kind"), response["status"][0].as_i64()) {
        ("binary", _) => "file",
        ("empty", Some(202)) => "accepted",
        (kind, _) => kind,
    };
    row.insert(
        "answer".to_owned(),
        Aspects::from([("kind", kind.to_owned())]),
    );
    if kind == "json" {
        add_fields(&mut row, "answer", array(response, "fields"));
    }
    row
}

fn add_fields(row: &mut Row, place: &str, fields: &[Value]) {
    for field in fields {
        let path = format!("{place}.{}", text_of(field, "name"));
        let mut aspects = Aspects::new();
        // What stands inside a list or a text is described by the innermost value.
        let mut inner = field;
        loop {
            described(&mut aspects, inner);
            let (aspect, next) = match text_of(inner, "type") {
                "array" => ("list", inner.get("items")),
                "json_string" => ("embedded", inner.get("of")),
                _ => break,
            };
            aspects.insert(aspect, "yes".to_owned());
            let Some(next) = next else {
                aspects.insert("type", "json".to_owned());
                break;
            };
            inner = next;
        }
        row.insert(path.clone(), aspects);
        add_fields(row, &path, array(inner, "fields"));
    }
}

fn described(aspects: &mut Aspects, field: &Value) {
    aspects.insert("type", text_of(field, "type").to_owned());
    let label = text_of(field, "label");
    if !label.is_empty() {
        aspects.insert("label", label.to_owned());
    }
    if flag(field, "required") {
        aspects.insert("required", "yes".to_owned());
    }
    if flag(field, "sensitive") {
        aspects.insert("sensitive", "yes".to_owned());
    }
    if flag(field, "unconfirmed") {
        aspects.insert("unconfirmed", "yes".to_owned());
    }
    if field.get("required_disputed").is_some() {
        aspects.insert("disputed", "yes".to_owned());
        aspects.remove("required");
    }
    let values: Vec<String> = array(field, "enum").iter().map(plain).collect();
    if !values.is_empty() {
        aspects.insert("enum", sorted(values.iter().map(String::as_str)));
    }
    for (name, key) in [
        ("min", "min_len"),
        ("max", "max_len"),
        ("at-least", "min"),
        ("at-most", "max"),
        ("min-items", "min_items"),
        ("max-items", "max_items"),
        ("pattern", "pattern"),
    ] {
        if let Some(value) = field.get(key) {
            aspects.insert(name, plain(value));
        }
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

pub(super) fn array<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value
        .get(key)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

pub(super) fn text_of<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or_default()
}
