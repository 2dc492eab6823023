//! JSON whose objects keep the order of their members.
//!
//! The maps of `serde_json` sort them, unless a feature is on that would affect every crate of the build. The service
//! does not sort. If the sandbox did, a program that parses a body and serializes it again would get the signed bytes,
//! pass its tests and fail in production.

use std::fmt;

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use wxpay::catalog::{Field, Kind};

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    /// Anything but an object, or a list of values that have none.
    Leaf(Value),
    List(Vec<Self>),
    Object(Object),
}

/// The members of an object, in their order on the wire.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Object {
    members: Vec<(String, Json)>,
}

impl Object {
    pub(crate) const fn new() -> Self {
        Self {
            members: Vec::new(),
        }
    }

    /// Adds a member at the end. Responses leave out what is absent; they have no nulls.
    pub(crate) fn put(&mut self, name: &str, value: Option<impl Into<Json>>) {
        if let Some(value) = value {
            self.members.push((name.to_owned(), value.into()));
        }
    }

    /// The object with one more member at its end.
    pub(crate) fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.put(name, Some(value));
        self
    }

    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut Json> {
        let mut members = self.members.iter_mut();
        members.find_map(|(known, value)| (known == name).then_some(value))
    }

    /// The string of that name.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        let mut members = self.members.iter();
        members.find_map(|(known, value)| match value {
            Json::Leaf(Value::String(text)) if known == name => Some(text.as_str()),
            _ => None,
        })
    }

    /// The same members, sorted.
    pub(crate) fn to_value(&self) -> Value {
        // Keys are strings and nothing fails to serialize.
        let members = self.members.iter();
        let members = members.map(|(name, value)| {
            let value = serde_json::to_value(value).unwrap_or_default();
            (name.clone(), value)
        });
        Value::Object(members.collect())
    }

    pub(crate) fn remove(&mut self, name: &str) {
        self.members.retain(|(known, _)| known != name);
    }
}

impl Json {
    pub(crate) const NULL: Self = Self::Leaf(Value::Null);

    /// The value with its members in the order of those fields, at every depth; members that no field
    /// names come last, sorted.
    pub(crate) fn in_order_of(fields: &[Field], value: Value) -> Self {
        match value {
            Value::Object(mut members) => {
                let mut object = Object::new();
                for field in fields {
                    let value = members.remove(field.name);
                    let within: &[Field] = match field.kind {
                        Kind::Object(object) => object.fields(),
                        _ => &[],
                    };
                    object.put(
                        field.name,
                        value.map(|value| Self::in_order_of(within, value)),
                    );
                }
                for (name, value) in members {
                    object.put(&name, Some(Self::in_order_of(&[], value)));
                }
                Self::Object(object)
            }
            Value::Array(items) => {
                let items = items.into_iter();
                Self::List(items.map(|item| Self::in_order_of(fields, item)).collect())
            }
            leaf => Self::Leaf(leaf),
        }
    }

    /// The bytes on the wire: no space between tokens, as the service writes.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        // Keys are strings and nothing fails to serialize, so there is always text.
        serde_json::to_vec(self).unwrap_or_default()
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Leaf(value) => value.serialize(serializer),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(object) => {
                let members = object.members.iter();
                serializer.collect_map(members.map(|(name, value)| (name, value)))
            }
        }
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let members = self.members.iter();
        serializer.collect_map(members.map(|(name, value)| (name, value)))
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Json::deserialize(deserializer)? {
            Json::Object(object) => Ok(object),
            _ => Err(serde::de::Error::custom("must be an object")),
        }
    }
}

/// Reads JSON with the members of objects in the order in which they come.
struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Leaf(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Leaf(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Leaf(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Leaf(value.into()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Leaf(text.into()))
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::NULL)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json, A::Error> {
        let mut object = Object::new();
        while let Some(member) = members.next_entry()? {
            object.members.push(member);
        }
        Ok(Json::Object(object))
    }
}

impl From<Object> for Json {
    fn from(object: Object) -> Self {
        Self::Object(object)
    }
}

impl<T: Into<Self>> From<Vec<T>> for Json {
    fn from(items: Vec<T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

macro_rules! leaves {
    ($($of:ty),*) => {
        $(impl From<$of> for Json {
            fn from(value: $of) -> Self {
                Self::Leaf(value.into())
            }
        })*
    };
}

leaves!(&str, String, i64, usize, bool);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn members_stay_in_their_order_and_nothing_is_spaced() {
        let inner = Object::new().with("z", 1_i64).with("a", true);
        let object = Object::new()
            .with("second", vec![inner])
            .with("first", "引\"号");
        assert_eq!(
            Json::from(object).to_bytes(),
            r#"{"second":[{"z":1,"a":true}],"first":"引\"号"}"#.as_bytes()
        );
    }

    #[test]
    fn a_row_gives_the_order_at_every_depth() {
        let row = wxpay::catalog().find("refunds.query_refund").unwrap();
        let value = json!({
            "added": 1,
            "amount": { "currency": "CNY", "from": [{ "amount": 1, "account": "AVAILABLE" }], "total": 1 },
            "refund_id": "5",
        });
        let ordered = Json::in_order_of(row.answer_fields(), value.clone());
        assert_eq!(
            String::from_utf8(ordered.to_bytes()).unwrap(),
            r#"{"refund_id":"5","amount":{"total":1,"from":[{"account":"AVAILABLE","amount":1}],"currency":"CNY"},"added":1}"#
        );
        assert_eq!(serde_json::to_value(&ordered).unwrap(), value);
    }

    fn value() -> impl Strategy<Value = Value> {
        let names = prop_oneof![Just("amount"), Just("refund_id"), Just("from"), Just("x")];
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<i64>().prop_map(Value::from),
            "\\PC{0,8}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 32, 4, move |inner| {
            let members = proptest::collection::btree_map(names.clone(), inner.clone(), 0..4);
            prop_oneof![
                proptest::collection::vec(inner, 0..4).prop_map(Value::from),
                members.prop_map(|members| {
                    let members = members.into_iter();
                    Value::Object(
                        members
                            .map(|(name, value)| (name.to_owned(), value))
                            .collect(),
                    )
                }),
            ]
        })
    }

    proptest! {
        #[test]
        fn ordering_neither_loses_nor_adds_anything(value in value()) {
            let row = wxpay::catalog().find("refunds.query_refund").unwrap();
            let ordered = Json::in_order_of(row.answer_fields(), value.clone());
            let read: Value = serde_json::from_slice(&ordered.to_bytes()).unwrap();
            prop_assert_eq!(read, value);
        }
    }
}
