//! Made-up requests, for the examples of operations without an official sample.
//!
//! A request has the fields that all sources require and the first of each set of alternatives. An object
//! that requires nothing has its first field.
//! Values keep the limits of the model. Where none can be made, there is no example.

use serde_json::{Map, Value, json};

use super::fill;
use crate::spec::{Family, Field, Limits, Operation};

/// Types inside types, at most.
const DEPTH: usize = 8;

/// Values of fields by the end of their name, first fit.
const NAMED: [(&str, &str); 23] = [
    ("appid", "wx8888888888888888"),
    ("brand_id", "1004"),
    ("mchid", "1900000109"),
    ("mch_id", "1900000109"),
    ("openid", "oSAMPLE0123456789abcdefghijk"),
    ("transaction_id", "1217752501201407033233368018"),
    ("currency", "CNY"),
    ("url", "https://example.com/notify"),
    ("ip", "14.23.150.211"),
    ("phone", "13800000000"),
    ("mobile", "13800000000"),
    ("email", "sample@example.com"),
    ("end_time", "2026-01-31T13:00:00+08:00"),
    ("_time", "2026-01-31T12:00:00+08:00"),
    ("id_card_number", "110101199003070011"),
    ("plate_number", "京A88888"),
    ("_no", "1217752501201407033233368018"),
    ("_number", "1217752501201407033233368018"),
    ("_code", "1217752501201407033233368018"),
    ("_date", "2026-01-31"),
    ("date", "2026-01-31"),
    ("name", "示例名称"),
    (
        "sha256",
        "0000000000000000000000000000000000000000000000000000000000000000",
    ),
];

/// Makes up the requests of a family.
pub(crate) struct MadeUp<'f> {
    family: &'f Family,
}

impl<'f> MadeUp<'f> {
    pub(crate) const fn new(family: &'f Family) -> Self {
        Self { family }
    }

    /// The members of a request; `None` if a value of some field cannot be made up.
    pub(crate) fn request(&self, operation: &Operation) -> Option<Map<String, Value>> {
        let fields = operation.fields(self.family);
        let filled = fill::fills(self.family, operation);
        let is_path = |field: &Field| {
            operation
                .path_fields
                .iter()
                .any(|known| known.name == field.name)
        };
        let needed = fields.iter().copied().filter(|field| {
            let is_filled = filled.iter().any(|(known, _)| known.name == field.name);
            (field.required || is_path(field)) && !is_filled
        });
        let mut needed: Vec<&Field> = needed.collect();
        add_alternatives(&mut needed, &operation.one_of, &fields);
        self.members(&needed, 0)
    }

    fn members(&self, fields: &[&Field], depth: usize) -> Option<Map<String, Value>> {
        let members = fields.iter().map(|field| {
            let value = self.value(field, depth)?;
            Some((field.name.clone(), value))
        });
        members.collect()
    }

    fn value(&self, field: &Field, depth: usize) -> Option<Value> {
        if field.embedded || depth > DEPTH {
            return None;
        }
        let one = self.one(field, depth)?;
        if !field.list {
            return Some(one);
        }
        let count = usize::try_from(field.limits.min_items.unwrap_or(1).max(1)).ok()?;
        Some(Value::Array(vec![one; count]))
    }

    fn one(&self, field: &Field, depth: usize) -> Option<Value> {
        if let Some(first) = field.limits.values.as_deref().and_then(first_of) {
            return match field.kind.as_str() {
                "integer" => Some(json!(first.parse::<i64>().ok()?)),
                "string" => Some(json!(first)),
                _ => None,
            };
        }
        match field.kind.as_str() {
            "string" => text(field).map(Value::String),
            "integer" => Some(json!(number(field))),
            "boolean" => Some(json!(true)),
            "datetime" => match field.name.contains("end") {
                true => Some(json!("2026-01-31T13:00:00+08:00")),
                false => Some(json!("2026-01-31T12:00:00+08:00")),
            },
            kind => {
                if let Some(known) = self.family.find_enum(kind) {
                    return Some(json!(known.values.first()?.wire));
                }
                let known = self.family.find_type(kind)?;
                let fields: Vec<&Field> = known.fields.iter().collect();
                let mut needed: Vec<&Field> = fields
                    .iter()
                    .copied()
                    .filter(|field| field.required)
                    .collect();
                add_alternatives(&mut needed, &known.one_of, &fields);
                // An object without members would say nothing.
                if needed.is_empty() {
                    needed.extend(fields.first());
                }
                self.members(&needed, depth + 1).map(Value::Object)
            }
        }
    }
}

/// Adds the first of each set of alternatives of which none is there.
fn add_alternatives<'a>(needed: &mut Vec<&'a Field>, one_of: &[Vec<String>], fields: &[&'a Field]) {
    for names in one_of {
        if needed.iter().any(|field| names.contains(&field.name)) {
            continue;
        }
        let mut known = fields.iter().copied();
        needed.extend(known.find(|field| names.first() == Some(&field.name)));
    }
}

fn first_of(values: &str) -> Option<&str> {
    values
        .split([' ', '|', ','])
        .find(|value| !value.is_empty())
}

fn number(field: &Field) -> i64 {
    let Limits {
        at_least, at_most, ..
    } = field.limits;
    let usual = match field.name.as_str() {
        "offset" => 0,
        "limit" => 20,
        _ if field.fen => 100,
        _ => 1,
    };
    usual
        .max(at_least.unwrap_or(usual))
        .min(at_most.unwrap_or(i64::MAX))
}

/// A string of the field's length; `None` where it has to fit a pattern.
fn text(field: &Field) -> Option<String> {
    if field.limits.pattern.is_some() {
        return None;
    }
    let least = usize::try_from(field.limits.min.unwrap_or(1)).ok()?;
    let most = field
        .limits
        .max
        .map_or(Some(usize::MAX), |max| usize::try_from(max).ok())?;
    let known = NAMED.iter().find(|(end, _)| field.name.ends_with(end));
    let opaque;
    let mut text = match known {
        Some((_, text)) => *text,
        None if field.name.ends_with("_id") => {
            opaque = format!("sample-{}", field.name.replace('_', "-"));
            &opaque
        }
        None => "示例文字",
    }
    .to_owned();
    while text.chars().count() < least {
        text.push('0');
    }
    Some(text.chars().take(most).collect())
}

#[cfg(test)]
mod tests {
    use super::{Field, Limits, number, text};

    fn field(name: &str, limits: Limits) -> Field {
        Field {
            name: name.to_owned(),
            limits,
            ..Field::default()
        }
    }

    #[test]
    fn a_made_up_string_keeps_its_length() {
        let long = |min, max| Limits {
            min,
            max,
            ..Limits::default()
        };
        assert_eq!(text(&field("a_no", long(None, Some(4)))).unwrap(), "1217");
        assert_eq!(
            text(&field("a", long(Some(6), None))).unwrap(),
            "示例文字00"
        );
        let media = text(&field("media_id", long(None, None))).unwrap();
        assert_eq!(media, "sample-media-id");
        let pattern = Limits {
            pattern: Some("[0-9]{6}".to_owned()),
            ..Limits::default()
        };
        assert_eq!(text(&field("a", pattern)), None);
    }

    #[test]
    fn a_made_up_number_keeps_its_range() {
        let range = |at_least, at_most| Limits {
            at_least,
            at_most,
            ..Limits::default()
        };
        assert_eq!(number(&field("a", range(Some(5), None))), 5);
        assert_eq!(number(&field("limit", range(None, Some(10)))), 10);
        assert_eq!(number(&field("limit", range(None, None))), 20);
    }
}
