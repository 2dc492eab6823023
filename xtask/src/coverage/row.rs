//! One operation, as both sides describe it: by the full path of each of its fields.

use std::collections::BTreeMap;

use crate::error::Place;
use crate::spec::{Answer, Event, Family, Field, Limits, Operation};

/// Statements on one field, by aspect (`type`, `list`, `enum`, …); an aspect that is absent says no.
pub(super) type Aspects = BTreeMap<&'static str, String>;

/// An operation's fields by path, such as `body.receiver.type` or `answer.state`. What belongs to the
/// operation itself stands under `request` and `answer`.
pub(super) type Row = BTreeMap<String, Aspects>;

/// Where the model describes a field, by the field's path.
pub(super) type Origins = BTreeMap<String, Place>;

/// Describes an operation as the model does.
pub(super) fn of_model(family: &Family, operation: &Operation) -> (Row, Origins) {
    let mut described = Described {
        family,
        row: Row::new(),
        origins: Origins::new(),
        within: Vec::new(),
    };
    for (place, fields) in [
        ("path", operation.path_fields.as_slice()),
        ("query", &operation.query),
        ("header", &operation.headers),
        ("body", operation.body_fields(family)),
    ] {
        described.add(place, fields);
    }
    let mut request = Aspects::new();
    if let Some(body) = &operation.body {
        request.insert(
            "body",
            if body.optional { "optional" } else { "json" }.to_owned(),
        );
    }
    if let Some(upload) = &operation.upload {
        request.insert("body", "upload".to_owned());
        described.add("upload.meta", &upload.meta);
        described.add("upload", &upload.parts);
        described.row.insert(
            format!("upload.{}", upload.file),
            Aspects::from([("type", "file".to_owned()), ("required", "yes".to_owned())]),
        );
    }
    if operation.hong_kong {
        request.insert("host", "apihk.mch.weixin.qq.com".to_owned());
    }
    if operation.brand_auth {
        request.insert("auth", "brand".to_owned());
    }
    request.insert("roles", operation.roles.join(" "));
    request.insert("title", operation.title.clone());
    described.row.insert("request".to_owned(), request);

    let mut answer = Aspects::new();
    answer.insert(
        "kind",
        match &operation.answer {
            Answer::Json(_) => "json",
            Answer::Empty { accepted: false } => "empty",
            Answer::Empty { accepted: true } => "accepted",
            Answer::File => "file",
        }
        .to_owned(),
    );
    described.row.insert("answer".to_owned(), answer);
    if let Answer::Json(name) = &operation.answer
        && let Some(known) = family.find_type(name)
    {
        described.within.push(name);
        described.add("answer", &known.fields);
    }
    (described.row, described.origins)
}

/// Describes an event as the model does, by the fields of its resource. Whether one is required, no facts
/// of an event say.
pub(super) fn of_event(family: &Family, event: &Event) -> (Row, Origins) {
    let mut described = Described {
        family,
        row: Row::new(),
        origins: Origins::new(),
        within: Vec::new(),
    };
    if let Some(known) = family.find_type(&event.resource) {
        described.within.push(&known.name);
        described.add("resource", &known.fields);
    }
    for aspects in described.row.values_mut() {
        for aspect in ["required", "disputed", "unconfirmed"] {
            aspects.remove(aspect);
        }
    }
    let mut about = Aspects::new();
    about.extend(event.title.clone().map(|title| ("title", title)));
    about.extend(event.page.clone().map(|page| ("page", page)));
    described.row.insert("event".to_owned(), about);
    (described.row, described.origins)
}

struct Described<'f> {
    family: &'f Family,
    row: Row,
    origins: Origins,
    /// The types that the fields are in.
    within: Vec<&'f str>,
}

impl<'f> Described<'f> {
    fn add(&mut self, place: &str, fields: &'f [Field]) {
        let family = self.family;
        for field in fields {
            let path = format!("{place}.{}", field.name);
            let mut aspects = Aspects::new();
            let kind = match field.kind.as_str() {
                kind if family.find_type(kind).is_some() => "object",
                kind if family.find_enum(kind).is_some() => "string",
                kind => kind,
            };
            aspects.insert("type", kind.to_owned());
            aspects.extend(field.zh.clone().map(|label| ("label", label)));
            if let Some(known) = family.find_enum(&field.kind) {
                let values = known.values.iter().map(|value| value.wire.as_str());
                aspects.insert("enum", sorted(values));
            }
            for (name, holds) in [
                ("list", field.list),
                ("embedded", field.embedded),
                ("required", field.required),
                ("disputed", field.disputed),
                ("sensitive", field.sensitive),
                ("unconfirmed", field.unconfirmed),
            ] {
                if holds {
                    aspects.insert(name, "yes".to_owned());
                }
            }
            limits(&mut aspects, &field.limits);
            self.row.insert(path.clone(), aspects);
            self.origins.insert(path.clone(), field.place.clone());
            // A type that holds itself ends where it does so.
            if let Some(known) = family.find_type(&field.kind)
                && !self.within.contains(&known.name.as_str())
            {
                self.within.push(&known.name);
                self.add(&path, &known.fields);
                self.within.pop();
            }
        }
    }
}

fn limits(aspects: &mut Aspects, limits: &Limits) {
    for (name, value) in [
        ("min", limits.min),
        ("max", limits.max),
        ("at-least", limits.at_least),
        ("at-most", limits.at_most),
        ("min-items", limits.min_items),
        ("max-items", limits.max_items),
    ] {
        if let Some(value) = value {
            aspects.insert(name, value.to_string());
        }
    }
    if let Some(pattern) = &limits.pattern {
        aspects.insert("pattern", pattern.clone());
    }
    if let Some(values) = &limits.values {
        aspects.insert("enum", sorted(values.split(',')));
    }
}

/// Values in an order of their own, each once.
pub(super) fn sorted<'v>(values: impl Iterator<Item = &'v str>) -> String {
    let mut values: Vec<&str> = values.collect();
    values.sort_unstable();
    values.dedup();
    values.join(" ")
}
