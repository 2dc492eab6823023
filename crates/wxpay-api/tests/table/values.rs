//! Values made up from the table.

use serde_json::{Map, Value, json};
use wxpay_api::catalog::{Field, Kind, ObjectRef, Place, Row};

/// Extent of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Amount {
    /// Every field, and one that no type knows wherever there can be one.
    All,
    /// Required fields, and the first of alternatives.
    Least,
}

/// The name and value of a member that no type knows.
pub(crate) fn unknown() -> (String, Value) {
    (
        "added_later".to_owned(),
        json!({ "list": [1, "二", 2.5], "flag": true }),
    )
}

/// Members for these fields, each name once.
pub(crate) fn members(fields: &[Field], amount: Amount) -> Map<String, Value> {
    Maker::new(amount).members(fields, &[])
}

/// Members of a request, each name once.
pub(crate) fn of_request(row: &Row, amount: Amount) -> Map<String, Value> {
    Maker::new(amount).members(&row.fields, row.required)
}

struct Maker {
    amount: Amount,
    /// The objects that the value is in, so that one that holds itself ends.
    within: Vec<ObjectRef>,
}

impl Maker {
    fn new(amount: Amount) -> Self {
        Self {
            amount,
            within: Vec::new(),
        }
    }

    fn members(&mut self, fields: &[Field], required: &[&str]) -> Map<String, Value> {
        let alternatives = required.iter().filter_map(|names| names.split_once('|'));
        let firsts: Vec<&str> = alternatives.map(|(first, _)| first).collect();
        let mut members = Map::new();
        for field in fields {
            let is_there = match self.amount {
                Amount::All => true,
                Amount::Least => {
                    let is_first = firsts.contains(&field.name);
                    field.is_required || is_first || field.place == Place::Path
                }
            };
            if is_there && !members.contains_key(field.name) {
                members.insert(field.name.to_owned(), self.value(field));
            }
        }
        if self.amount == Amount::All {
            members.extend([unknown()]);
        }
        members
    }

    fn value(&mut self, field: &Field) -> Value {
        let value = match field.is_list {
            true => json!([self.one(field, 0), self.one(field, 1)]),
            false => self.one(field, 0),
        };
        match field.is_embedded {
            true => Value::String(value.to_string()),
            false => value,
        }
    }

    fn one(&mut self, field: &Field, index: usize) -> Value {
        match field.kind {
            // Letters that a path and a query must escape; a header cannot hold them.
            Kind::String if field.place == Place::Header => json!(format!("{} 1", field.name)),
            Kind::String => json!(format!("{} {index}/二?&\"", field.name)),
            Kind::Integer => {
                json!(1_000_000_007 + i64::try_from(field.name.len() + index).unwrap())
            }
            Kind::Boolean => json!(index == 0),
            Kind::DateTime => json!(format!("2026-01-02T03:04:0{index}+08:00")),
            Kind::Decimal => json!(0.25),
            Kind::Json => json!({ "any": [1, "二", { "a": 1.5 }] }),
            Kind::File => {
                json!({ "name": "a b.png", "content_type": "image/png", "content": "YWJj" })
            }
            Kind::Enum(known) => {
                let values = known.values();
                json!(values[index % values.len()].wire)
            }
            Kind::Object(object) if self.within.contains(&object) => json!({}),
            Kind::Object(object) => {
                self.within.push(object);
                let required = object.object().map_or(&[][..], |object| object.required);
                let members = self.members(object.fields(), required);
                self.within.pop();
                Value::Object(members)
            }
            other => panic!("{}: no value of {other:?}", field.name),
        }
    }
}

/// The value with every embedded JSON parsed, so that its spelling does not matter.
pub(crate) fn parsed(fields: &[Field], mut value: Value) -> Value {
    let Value::Object(members) = &mut value else {
        return value;
    };
    for field in fields {
        let Some(member) = members
            .get_mut(field.name)
            .filter(|member| !member.is_null())
        else {
            continue;
        };
        if field.is_embedded {
            let json = member.as_str().unwrap();
            *member = serde_json::from_str(json).unwrap();
        }
        let Kind::Object(object) = field.kind else {
            continue;
        };
        match member {
            Value::Array(items) => {
                for item in items {
                    *item = parsed(object.fields(), item.take());
                }
            }
            member => *member = parsed(object.fields(), member.take()),
        }
    }
    value
}

/// Changes every text of those fields that `wanted` picks, in embedded JSON too.
pub(crate) fn change(
    fields: &[Field],
    value: &mut Value,
    wanted: fn(&Field) -> bool,
    to: fn(&str) -> String,
) {
    let Value::Object(members) = value else {
        return;
    };
    for field in fields {
        let Some(member) = members
            .get_mut(field.name)
            .filter(|member| !member.is_null())
        else {
            continue;
        };
        if field.is_embedded {
            let mut inner = serde_json::from_str(member.as_str().unwrap()).unwrap();
            change_one(field, &mut inner, wanted, to);
            *member = Value::String(inner.to_string());
        } else {
            change_one(field, member, wanted, to);
        }
    }
}

fn change_one(
    field: &Field,
    value: &mut Value,
    wanted: fn(&Field) -> bool,
    to: fn(&str) -> String,
) {
    match value {
        Value::Array(items) if field.is_list => {
            for item in items {
                change_one(field, item, wanted, to);
            }
        }
        Value::String(text) if wanted(field) => *text = to(text),
        value => {
            if let Kind::Object(object) = field.kind {
                change(object.fields(), value, wanted, to);
            }
        }
    }
}
