use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::{Map, Value};
use wxpay::catalog::{Field, Kind, Place, Row};
use wxpay::{Body, Multipart};

use super::Asked;
use super::check::Check;
use crate::call::Call;
use crate::fields;
use crate::media;
use crate::refusal::{Location, Refusal};
use crate::scene::Scene;

/// Reads and checks the parameters of a call by its row.
pub(crate) fn read(
    call: &Call<'_>,
    scene: &Scene<'_>,
    row: &'static Row,
) -> Result<Asked, Refusal> {
    let mut check = Check::new(call.serial, scene);
    let mut given = Map::new();
    let at = |place: Place| row.fields.iter().filter(move |field| field.place == place);

    let mut path = path(call, row)?;
    check.members(at(Place::Path), &mut path, Location::Path)?;
    given.extend(path);

    let mut query = query(call, at(Place::Query).collect())?;
    check.members(at(Place::Query), &mut query, Location::Query)?;
    given.extend(query);

    let mut headers = Map::new();
    for field in at(Place::Header) {
        let name = field.name.to_ascii_lowercase();
        let value = call.headers.get(&name).and_then(|text| text.to_str().ok());
        if let Some(text) = value.filter(|text| !text.is_empty()) {
            headers.insert(field.name.to_owned(), Value::from(text));
        }
    }
    check.members(at(Place::Header), &mut headers, Location::Header)?;
    given.extend(headers);

    match row.spec.body {
        Body::Json | Body::JsonIfAny => {
            let mut body = body(call)?;
            // A body that may be left out has no field that must be there.
            if call.json()?.is_some() || row.spec.body == Body::Json {
                check.members(at(Place::Body), &mut body, Location::Body)?;
            }
            given.extend(body);
        }
        Body::Multipart(form) => {
            let meta = upload(call, form)?;
            let (mut meta, mut parts) = (meta, parts(call, &at(Place::Part).collect::<Vec<_>>())?);
            // Clients derive them from the file: the model has no fields for them.
            let derived = [form.name, form.sha256].into_iter().flatten();
            let derived: Vec<_> = derived.filter_map(|name| meta.remove_entry(name)).collect();
            check.members(at(Place::Meta), &mut meta, Location::Body)?;
            given.extend(derived);
            check.members(at(Place::Part), &mut parts, Location::Body)?;
            given.extend(meta);
            given.extend(parts);
        }
        _ => {}
    }
    Ok(Asked {
        row,
        given,
        notes: check.notes,
    })
}

/// Values of the placeholders.
fn path(call: &Call<'_>, row: &Row) -> Result<Map<String, Value>, Refusal> {
    let placeholders = row.path().split('/').filter_map(|segment| {
        let name = segment.strip_prefix('{')?;
        name.strip_suffix('}')
    });
    let mut members = Map::new();
    for (name, raw) in placeholders.zip(&call.parameters) {
        let text = fields::decode(Location::Path, name, raw)?;
        let field = row.fields.iter().find(|field| field.name == name);
        members.insert(name.to_owned(), typed(field, text));
    }
    Ok(members)
}

/// The query: each name once, or as often as its list has items.
fn query(call: &Call<'_>, known: Vec<&Field>) -> Result<Map<String, Value>, Refusal> {
    let mut values: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let pairs = call.query.unwrap_or_default().split('&');
    for pair in pairs.filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let name = fields::decode(Location::Query, name, name)?;
        let value = fields::decode(Location::Query, &name, value)?;
        values.entry(name).or_default().push(value);
    }
    let mut members = Map::new();
    for (name, mut texts) in values {
        let field = known.iter().copied().find(|field| field.name == name);
        let value = match (field, texts.pop()) {
            (Some(list), Some(last)) if list.is_list => {
                texts.push(last);
                texts.into_iter().map(|text| typed(field, text)).collect()
            }
            (_, Some(last)) if texts.is_empty() => typed(field, last),
            (_, last) => {
                let last = last.unwrap_or_default();
                let issue = "must not come twice";
                return Err(Refusal::param(Location::Query, &name, &last, issue));
            }
        };
        members.insert(name, value);
    }
    Ok(members)
}

/// Converts a string of the path, the query or a part to its field's type. An invalid one stays a string, which is
/// then refused.
fn typed(field: Option<&Field>, text: String) -> Value {
    let Some(field) = field.filter(|field| !field.is_embedded) else {
        return Value::String(text);
    };
    let parsed = match field.kind {
        Kind::Integer => text.parse::<i64>().ok().map(Value::from),
        Kind::Boolean => text.parse::<bool>().ok().map(Value::from),
        Kind::Decimal | Kind::Json | Kind::Object(_) => serde_json::from_str(&text).ok(),
        _ => None,
    };
    parsed.unwrap_or(Value::String(text))
}

fn body(call: &Call<'_>) -> Result<Map<String, Value>, Refusal> {
    match call.json()? {
        None => Ok(Map::new()),
        Some(Value::Object(members)) => Ok(members.clone()),
        Some(other) => {
            let (shown, issue) = (other.to_string(), "must be an object");
            Err(Refusal::param(Location::Body, "/", &shown, issue))
        }
    }
}

/// The description of a file, which must match it.
fn upload(call: &Call<'_>, form: Multipart) -> Result<Map<String, Value>, Refusal> {
    let meta = body(call)?;
    for name in [form.name, form.sha256].into_iter().flatten() {
        let field = format!("/{name}");
        let refuse = |value: &str, issue| Refusal::param(Location::Body, &field, value, issue);
        match meta.get(name) {
            Some(Value::String(text)) if text.is_empty() => {
                return Err(refuse("", "must not be empty"));
            }
            Some(Value::String(_)) => {}
            Some(other) => return Err(refuse(&other.to_string(), "must be a string")),
            None => return Err(refuse("", "is required")),
        }
    }
    if let Some(name) = form.sha256
        && let Some(announced) = meta.get(name).and_then(Value::as_str)
    {
        media::compare(call.file.as_deref().unwrap_or_default(), name, announced)?;
    }
    Ok(meta)
}

fn parts(call: &Call<'_>, known: &[&Field]) -> Result<Map<String, Value>, Refusal> {
    let mut members = Map::new();
    for (name, content) in &call.parts {
        let text = text(name, content)?;
        let field = known.iter().copied().find(|field| field.name == *name);
        members.insert((*name).to_owned(), typed(field, text));
    }
    Ok(members)
}

fn text(name: &str, content: &Bytes) -> Result<String, Refusal> {
    String::from_utf8(content.to_vec())
        .map_err(|_| Refusal::param(Location::Body, &format!("/{name}"), "", "must be UTF-8"))
}
