use aws_lc_rs::digest::{Context, SHA256};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A hash of JSON by which a repeated request is recognized. The order of members does not matter.
///
/// An object keeps it in place of the parameters: it is small, and no name or identity number lies in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Fingerprint([u64; 2]);

impl Fingerprint {
    pub(crate) fn of(value: &Value) -> Self {
        let mut hash = Context::new(&SHA256);
        add(&mut hash, value);
        let digest = hash.finish();
        let half = |at: usize| {
            let bytes = digest.as_ref()[at..at + 8].iter();
            bytes.fold(0, |sum: u64, byte| sum << 8 | u64::from(*byte))
        };
        Self([half(0), half(8)])
    }
}

fn add(hash: &mut Context, value: &Value) {
    match value {
        Value::Null => hash.update(b"0"),
        Value::Bool(value) => hash.update(if *value { b"t" } else { b"f" }),
        Value::Number(number) => add_text(hash, b"n", &number.to_string()),
        Value::String(text) => add_text(hash, b"s", text),
        Value::Array(items) => {
            add_text(hash, b"a", &items.len().to_string());
            for item in items {
                add(hash, item);
            }
        }
        Value::Object(members) => {
            add_text(hash, b"o", &members.len().to_string());
            let mut members: Vec<_> = members.iter().collect();
            members.sort_unstable_by_key(|(name, _)| *name);
            for (name, value) in members {
                add_text(hash, b"m", name);
                add(hash, value);
            }
        }
    }
}

/// The length prefix distinguishes two strings from their concatenation.
fn add_text(hash: &mut Context, kind: &[u8], text: &str) {
    hash.update(kind);
    hash.update(&(text.len() as u64).to_be_bytes());
    hash.update(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn any_other_value_has_another_fingerprint() {
        let values = [
            json!(null),
            json!(1),
            json!("1"),
            json!([]),
            json!({}),
            json!(["a", "b"]),
            json!(["ab"]),
            json!([["a"], "b"]),
            json!({ "a": "b" }),
            json!({ "a": { "b": 1 } }),
            json!({ "a": {}, "b": 1 }),
            json!({ "b": 1, "a": null }),
        ];
        for (index, value) in values.iter().enumerate() {
            for other in &values[..index] {
                assert_ne!(
                    Fingerprint::of(value),
                    Fingerprint::of(other),
                    "{value} {other}"
                );
            }
        }
        let sorted: Value = serde_json::from_str(r#"{"a":null,"b":1}"#).unwrap();
        assert_eq!(Fingerprint::of(&sorted), Fingerprint::of(&values[11]));
    }
}
