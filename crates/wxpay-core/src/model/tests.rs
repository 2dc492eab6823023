use std::sync::Mutex;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::crypto::{CryptoError, Opener};
use crate::{DateTime, Secret};

crate::open_enum! {
    /// A state.
    enum State {
        /// Paid.
        Success = "SUCCESS",
    }
}

crate::model! {
    /// An account.
    shared Account {
        required {
            /// Its kind.
            r#type = "type": String,
        }
        optional {
            /// In fen.
            amount: i64,
        }
    }
}

crate::model! {
    /// An answer.
    answer Bill {
        always {
            /// The number.
            out_bill_no: String,
        }
        optional {
            /// The state.
            state: State,
            /// The sources.
            from: Vec<Account>,
            /// When.
            time: DateTime,
            /// Who.
            user_name: Sensitive,
            /// JSON in a string.
            dates: Embedded<Vec<String>>,
            /// Whether.
            flag: bool,
        }
    }
}

fn example() -> Value {
    json!({
        "out_bill_no": "1", "state": "FROZEN", "from": [{ "type": "A", "amount": 3, "new": [1, null] }, {}],
        "time": "2015-05-20T13:29:35+08:00", "user_name": "Li", "dates": "[\"2020-01-01\",\"长期\"]",
        "flag": true, "later": { "x": 1.5 }, "none": null
    })
}

#[test]
fn a_value_keeps_all_it_was_read_from() {
    let bill: Bill = serde_json::from_value(example()).unwrap();
    assert_eq!(bill.state.as_ref().map(State::as_str), Some("FROZEN"));
    let from = bill.from.as_ref().unwrap();
    assert_eq!(
        (from[0].r#type.as_deref(), from[0].amount),
        (Some("A"), Some(3))
    );
    assert_eq!(
        from[1].r#type, None,
        "an answer may lack what a request must have"
    );
    assert_eq!(bill.user_name.as_ref().unwrap().expose(), "Li");
    assert_eq!(bill.dates.as_ref().unwrap().0, ["2020-01-01", "长期"]);
    assert_eq!(bill.extra["later"]["x"], 1.5);
    assert_eq!(serde_json::to_value(&bill).unwrap(), example());
}

#[test]
fn what_is_set_is_written_in_order() {
    let account = Account::new("A").amount(3);
    assert_eq!(
        serde_json::to_string(&account).unwrap(),
        r#"{"type":"A","amount":3}"#
    );
    assert!(State::Success.is_known());
}

#[test]
fn every_optional_field_may_be_absent_or_null() {
    let bill: Bill = serde_json::from_str(r#"{"out_bill_no":"1","state":null}"#).unwrap();
    assert_eq!(bill.state, None);
    assert_eq!(
        serde_json::to_string(&bill).unwrap(),
        r#"{"out_bill_no":"1"}"#
    );
}

#[test]
fn an_error_names_the_field_by_its_path_and_never_its_value() {
    for (json, message) in [
        (json!({}), "field out_bill_no is missing"),
        (
            json!({ "out_bill_no": 7 }),
            "field out_bill_no is not a string",
        ),
        (
            json!({ "out_bill_no": "1", "from": [{}, { "amount": "private" }] }),
            "field from[1].amount is not a whole number of 64 bits",
        ),
        (
            json!({ "out_bill_no": "1", "from": { "private": 1 } }),
            "field from is not a list",
        ),
        (
            json!({ "out_bill_no": "1", "time": "private" }),
            "field time is not a time of RFC 3339",
        ),
        (
            json!({ "out_bill_no": "1", "dates": "private" }),
            "field dates is not JSON inside a string",
        ),
        (
            json!(["private"]),
            "field (the value itself) is not an object",
        ),
    ] {
        let text = json.to_string();
        let error = from_slice::<Bill>(text.as_bytes(), Sealing::Plain).unwrap_err();
        assert_eq!(error.to_string(), message);
        assert!(!format!("{error:?}").contains("private"), "{error:?}");
    }
    let error = from_slice::<Bill>(b"{\"out_bill_no\":\"private", Sealing::Plain).unwrap_err();
    assert_eq!(
        error.to_string(),
        "not JSON: it ends too early at line 1, column 23"
    );
}

#[test]
fn debug_shows_neither_secrets_nor_what_a_node_holds() {
    let bill: Bill = serde_json::from_value(example()).unwrap();
    let debug = format!("{bill:?}");
    assert!(
        debug.starts_with("Bill { out_bill_no: \"1\", state: \"FROZEN\", from: [{"),
        "{debug}"
    );
    assert!(debug.contains("user_name: Sensitive(redacted)"), "{debug}");
    let node = to_node(&bill);
    assert!(!format!("{node:?}").contains("Li"), "{node:?}");
}

/// Opens by taking a prefix off, and remembers what it was asked.
#[derive(Debug, Default)]
struct PrefixOpener(Mutex<usize>);

impl Opener for PrefixOpener {
    fn open(&self, ciphertext: &[u8]) -> Result<Secret<Vec<u8>>, CryptoError> {
        *self.0.lock().unwrap() += 1;
        let plaintext = ciphertext
            .strip_prefix(b"sealed:")
            .ok_or(CryptoError::Open)?;
        Ok(Secret::new(plaintext.to_vec()))
    }
}

#[test]
fn a_sensitive_field_is_opened_or_the_error_names_it() {
    use base64::Engine as _;
    let opener = PrefixOpener::default();
    let answer = |plaintext: &str| {
        let text = base64::engine::general_purpose::STANDARD.encode(plaintext);
        json!({ "out_bill_no": "1", "user_name": text }).to_string()
    };
    let read = |json: &str, opener| from_slice::<Bill>(json.as_bytes(), Sealing::Sealed(opener));
    let bill = read(&answer("sealed:Li"), Some(&opener)).unwrap();
    assert_eq!(bill.user_name.unwrap().expose(), "Li");
    let error = read(&answer("other"), Some(&opener)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "sensitive field user_name cannot be opened"
    );
    let error = read(&answer("sealed:Li"), None).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("sensitive field user_name is sealed"),
        "{error}"
    );
    let error = read(
        r#"{"out_bill_no":"1","user_name":"no base64!"}"#,
        Some(&opener),
    )
    .unwrap_err();
    assert_eq!(
        error.to_string(),
        "field user_name is not base64 of a ciphertext"
    );
    let bill = read(r#"{"out_bill_no":"1","user_name":""}"#, Some(&opener)).unwrap();
    assert_eq!(bill.user_name.unwrap().expose(), "");
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map("[a-z\"\\\\]{0,6}", inner, 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn any_json_survives_a_node(value in any_json()) {
        let json = serde_json::to_vec(&value).unwrap();
        let node = Node::parse(&json).unwrap();
        let written: Value = serde_json::from_slice(&node.to_json().unwrap()).unwrap();
        let parsed: Value = serde_json::from_slice(&json).unwrap();
        prop_assert_eq!(&written, &parsed);
        prop_assert_eq!(node.into_value(), parsed);
    }

    #[test]
    fn any_bytes_are_read_or_refused(json in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = from_slice::<Bill>(&json, Sealing::Sealed(None));
    }

    #[test]
    fn fields_are_found_in_any_order(names in Just(vec!["a", "b", "c", "d", "e"]).prop_shuffle(), asked in Just(vec!["a", "b", "c", "d", "e"]).prop_shuffle()) {
        let mut object = Object::new();
        for name in &names {
            object.put(*name, Node::Text((*name).into()));
        }
        for name in asked {
            prop_assert_eq!(object.take(name), Some(Node::Text(name.into())));
            prop_assert_eq!(object.take(name), None);
        }
        prop_assert!(object.rest().is_empty());
    }
}

#[test]
fn what_is_no_text_is_refused_and_its_place_is_named() {
    for json in [
        b"{\"a\":\n\"\xff\"}".as_slice(),
        b"{\n\xff}",
        b"{\"a\":1,\n\"\xe6\x94\":1}",
    ] {
        let error = Node::parse(json).unwrap_err();
        assert!(
            matches!(error, ModelError::Json { line: 2, .. }),
            "{error:?}"
        );
    }
}

#[test]
fn members_are_found_in_any_order_and_once() {
    let names = ["a", "b", "c", "d"];
    for first in names {
        let Node::Object(mut object) = Node::parse(br#"{"a":1,"b":2,"c":3,"d":4,"b":5}"#).unwrap()
        else {
            panic!("it is an object");
        };
        assert!(object.take(first).is_some() && object.take("e").is_none());
        let others = names.iter().filter(|name| **name != first);
        assert!(others.rev().all(|name| object.take(name).is_some()));
        assert_eq!(object.rest().len(), 1, "the second b is left");
        assert!(object.take("a").is_none() && object.is_empty());
        object.put("f", Node::Null);
        assert_eq!(object.take("f"), Some(Node::Null));
        assert!(object.rest().is_empty());
    }
}
