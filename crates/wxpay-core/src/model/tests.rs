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
    request Account {
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
    /// Something with a state.
    answer Strict {
        always {
            /// The state.
            state: State,
        }
        optional {
            /// A few words.
            note: String,
        }
    }
}

crate::model! {
    /// A response.
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
            /// A flag.
            flag: bool,
            /// In fen.
            amount: i64,
            /// An account.
            account: Account,
            /// Things that must have a state.
            strict: Strict,
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
    let account = Account::new().r#type("A").amount(3);
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

/// Reads a bill with the problems that there were, as text.
fn read(json: &str, sealing: Sealing<'_>) -> (Bill, Vec<String>) {
    let mut reading = Reading::new(sealing);
    let bill = read_slice(json.as_bytes(), &mut reading).unwrap();
    let problems = reading.into_problems();
    (bill, problems.iter().map(ToString::to_string).collect())
}

/// A bill with one more member, which is read with these problems and written back as it came.
fn bill_with(name: &str, value: &Value) -> (Bill, Vec<String>) {
    let mut json = json!({ "out_bill_no": "1" });
    json[name] = value.clone();
    let (bill, problems) = read(&json.to_string(), Sealing::Plain);
    assert_eq!(serde_json::to_value(&bill).unwrap(), json);
    let again: Bill = serde_json::from_value(json).unwrap();
    assert_eq!(again, bill);
    (bill, problems)
}

#[test]
fn only_what_must_be_there_makes_the_whole_fail() {
    for (json, message) in [
        (json!({}), "field out_bill_no is missing"),
        (
            json!({ "out_bill_no": ["private"] }),
            "field out_bill_no is not a string",
        ),
        (
            json!(["private"]),
            "field (the value itself) is not an object",
        ),
        (
            json!([{ "out_bill_no": "private" }]),
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
fn an_odd_field_is_left_out_kept_and_reported() {
    for (name, value, problem) in [
        (
            "state",
            json!({ "private": 1 }),
            "field state: expected a string, found an object",
        ),
        (
            "state",
            json!([]),
            "field state: expected a string, found an empty list",
        ),
        (
            "time",
            json!("private"),
            "field time: expected a time, found a string",
        ),
        (
            "time",
            json!(true),
            "field time: expected a time, found true or false",
        ),
        (
            "dates",
            json!("private"),
            "field dates: expected JSON inside a string, found a string",
        ),
        (
            "dates",
            json!(7),
            "field dates: expected JSON inside a string, found a number",
        ),
        (
            "flag",
            json!("private"),
            "field flag: expected true or false, found a string",
        ),
        (
            "flag",
            json!(1),
            "field flag: expected true or false, found a number",
        ),
        (
            "from",
            json!("private"),
            "field from: expected a list, found a string",
        ),
        (
            "from",
            json!(["private", 7]),
            "field from[0]: expected an object, found a string",
        ),
        (
            "account",
            json!([{}, {}]),
            "field account: expected an object, found a list",
        ),
        (
            "account",
            json!("private"),
            "field account: expected an object, found a string",
        ),
        (
            "user_name",
            json!({ "private": 1 }),
            "field user_name: expected plain text, found an object",
        ),
    ] {
        let (bill, problems) = bill_with(name, &value);
        assert_eq!(problems, [problem]);
        assert_eq!(bill.extra[name], value);
        let debug = format!("{bill:?}");
        assert!(!debug.contains("private"), "{debug}");
        assert!(debug.contains(&format!("{name}: _")), "{debug}");
        let Bill {
            state,
            from,
            time,
            user_name,
            dates,
            flag,
            account,
            ..
        } = bill;
        assert_eq!(
            (state, from, time, user_name, dates, flag, account),
            (None, None, None, None, None, None, None)
        );
    }
}

#[test]
fn an_empty_value_of_another_kind_is_an_absent_one() {
    for name in ["from", "time", "dates", "flag", "account", "amount"] {
        for value in [json!(""), json!([]), json!({})] {
            let is_of_its_kind = matches!(
                (name, value.as_array(), value.as_object()),
                ("from", Some(_), _) | ("account", _, Some(_))
            );
            let (bill, problems) = bill_with(name, &value);
            assert!(problems.is_empty(), "{problems:?}");
            assert_eq!(bill.extra.contains_key(name), !is_of_its_kind, "{name}");
            assert!(bill.from.is_none_or(|from| from.is_empty()));
            assert!(bill.dates.is_none_or(|dates| dates.0.is_empty()));
            assert!(bill.time.is_none() && bill.flag.is_none());
            assert!(bill.amount.is_none(), "{name}");
        }
    }
}

#[test]
fn a_value_that_says_the_same_is_converted_and_kept() {
    for (value, amount) in [
        (json!("100"), 100),
        (json!("-1"), -1),
        (json!("0"), 0),
        (json!(100.0), 100),
        (json!(1e2), 100),
        (json!("9223372036854775807"), i64::MAX),
        (json!("-9223372036854775808"), i64::MIN),
    ] {
        let (bill, problems) = bill_with("amount", &value);
        assert_eq!((bill.amount, problems.len()), (Some(amount), 0), "{value}");
        assert_eq!(bill.extra["amount"], value);
    }
    let (bill, problems) = bill_with("flag", &json!("true"));
    assert_eq!((bill.flag, problems.len()), (Some(true), 0));
    let (bill, problems) = bill_with("flag", &json!("false"));
    assert_eq!((bill.flag, problems.len()), (Some(false), 0));
    for (value, state) in [
        (json!(7), "7"),
        (json!(-1.25), "-1.25"),
        (json!(true), "true"),
        (
            json!(18_446_744_073_709_551_615_u64),
            "18446744073709551615",
        ),
    ] {
        let (bill, problems) = bill_with("state", &value);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(bill.state.unwrap().as_str(), state);
    }
    let (bill, problems) = bill_with("time", &json!(20_150_520_132_935_i64));
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(
        bill.time,
        Some("2015-05-20T13:29:35+08:00".parse().unwrap())
    );
    let (bill, problems) = bill_with("from", &json!({ "type": "A", "amount": "x", "new": 1 }));
    assert_eq!(
        problems,
        ["field from.amount: expected a whole number of 64 bits, found a string"]
    );
    assert_eq!(bill.from.unwrap()[0].r#type.as_deref(), Some("A"));
    let (bill, problems) = bill_with("account", &json!([{ "type": "A", "amount": "x" }]));
    assert_eq!(
        problems,
        ["field account[0].amount: expected a whole number of 64 bits, found a string"]
    );
    assert_eq!(bill.account.unwrap().r#type.as_deref(), Some("A"));
    let (bill, problems) = bill_with("dates", &json!(["2020-01-01"]));
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(bill.dates.unwrap().0, ["2020-01-01"]);
}

#[test]
fn an_amount_is_never_rounded_or_guessed() {
    for value in [
        json!("1.5"),
        json!(1.5),
        json!("1.0"),
        json!("1e2"),
        json!(1e30),
        json!(1e16),
        json!(9_223_372_036_854_775_808_u64),
        json!("9223372036854775808"),
        json!("-9223372036854775809"),
        json!("0x10"),
        json!(" 1"),
        json!("1 "),
        json!("+1"),
        json!("007"),
        json!("-0"),
        json!("1_000"),
        json!("1,000"),
        json!("１"),
        json!("NaN"),
        json!("9".repeat(5_000)),
        json!(true),
        json!([1]),
    ] {
        let (bill, problems) = bill_with("amount", &value);
        assert_eq!((bill.amount, problems.len()), (None, 1), "{value}");
    }
    // More digits than are kept of a number cannot become a string.
    for json in [
        "1e400",
        "0.12345678901234567",
        "123456789012345678901234567890",
    ] {
        let json = format!(r#"{{"out_bill_no":"1","state":{json}}}"#);
        if let Ok(bill) = from_slice::<Bill>(json.as_bytes(), Sealing::Plain) {
            assert_eq!(bill.state, None, "{json}");
        }
    }
}

#[test]
fn readable_items_of_a_list_are_kept_and_odd_ones_reported() {
    let items = json!([{ "type": "A" }, 7, { "amount": "5" }, null, [], { "amount": {"a": 1} }]);
    let (bill, problems) = bill_with("from", &items);
    let from = bill.from.unwrap();
    assert_eq!(from.len(), 3);
    assert_eq!(
        (from[0].r#type.as_deref(), from[1].amount, from[2].amount),
        (Some("A"), Some(5), None)
    );
    assert_eq!(
        problems,
        [
            "field from[1]: expected an object, found a number",
            "field from[3]: expected an object, found nothing",
            "field from[4]: expected an object, found an empty list",
            "field from[5].amount: expected a whole number of 64 bits, found an object",
        ]
    );
    let (bill, problems) = bill_with("dates", &json!("[\"a\",{\"private\":1}]"));
    assert_eq!(bill.dates.unwrap().0, ["a"]);
    assert_eq!(
        problems,
        ["field dates[1]: expected a string, found an object"]
    );
}

#[test]
fn a_nested_object_without_what_it_must_have_is_left_out() {
    let (bill, problems) = bill_with("strict", &json!({ "state": "SUCCESS", "note": [[]] }));
    assert_eq!(bill.strict.unwrap().state, State::Success);
    assert_eq!(
        problems,
        ["field strict.note: expected a string, found a list"]
    );
    let (bill, problems) = bill_with("strict", &json!({ "state": [7], "note": [[]] }));
    assert_eq!(bill.strict, None);
    assert_eq!(
        problems,
        ["field strict.state: expected a string, found a list"]
    );
    let (bill, problems) = bill_with("strict", &json!({ "note": "a" }));
    assert_eq!(bill.strict, None);
    assert_eq!(
        problems,
        ["field strict.state: expected a string, found nothing"]
    );
}

#[test]
fn a_member_that_comes_twice_is_reported() {
    let json = r#"{"out_bill_no":"1","amount":1,"amount":2,"new":1,"new":2}"#;
    let (bill, problems) = read(json, Sealing::Plain);
    assert_eq!(bill.amount, Some(1));
    assert_eq!(
        problems,
        ["field amount: expected one member of that name, found several"]
    );
    // What reads JSON by another library sees the last one, and so does what is written.
    let came: Value = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_value(&bill).unwrap(), came);
}

#[test]
fn no_more_problems_are_listed_than_can_be_read() {
    let items = vec![json!("odd"); 1_000];
    let json = json!({ "out_bill_no": "1", "from": [[{}], items, {}] });
    let json = json
        .to_string()
        .replace("[[{}],[", "[{},")
        .replace("],{}]", ",{}]");
    let mut reading = Reading::new(Sealing::Plain);
    let bill: Bill = read_slice(json.as_bytes(), &mut reading).unwrap();
    assert_eq!(bill.from.unwrap().len(), 2);
    let problems = reading.into_problems();
    assert_eq!((problems.count(), problems.iter().count()), (1_000, 64));
    assert_eq!(problems.iter().last().unwrap().path.as_str(), "from[64]");
}

#[test]
fn what_is_added_by_name_takes_the_place_of_a_field() {
    let mut account = Account::new().r#type("A").amount(3);
    account.extra.insert("amount".to_owned(), json!("x"));
    account.extra.insert("new".to_owned(), json!(1));
    assert_eq!(
        serde_json::to_string(&account).unwrap(),
        r#"{"type":"A","amount":"x","new":1}"#
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
    assert!(debug.contains("later: _"), "{debug}");
    assert!(debug.contains("user_name: Sensitive(redacted)"), "{debug}");
    let node = to_node(&bill);
    assert!(!format!("{node:?}").contains("Li"), "{node:?}");
}

/// Decrypts by removing a prefix, and records its calls.
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
fn a_sensitive_field_is_decrypted_or_never_shown() {
    use base64::Engine as _;
    let opener = PrefixOpener::default();
    let sealed = |plaintext: &str| base64::engine::general_purpose::STANDARD.encode(plaintext);
    let read = |user_name: &str, opener| {
        let json = json!({ "out_bill_no": "1", "user_name": user_name });
        let mut reading = Reading::new(Sealing::Sealed(opener));
        let bill: Bill = read_slice(json.to_string().as_bytes(), &mut reading).unwrap();
        let problems = reading.into_problems();
        assert!(problems.count() <= 1);
        let problem = problems.iter().next().map(ToString::to_string);
        if problem.is_some() {
            assert_eq!(serde_json::to_value(&bill).unwrap(), json);
            assert_eq!(bill.extra["user_name"], user_name);
            let shown = format!("{bill:?} {problems:?}");
            assert!(!shown.contains(user_name), "{shown}");
        }
        let plaintext = bill.user_name.map(|name| name.expose().to_owned());
        (plaintext, problem)
    };
    let opened = read(&sealed("sealed:Li"), Some(&opener as &dyn Opener));
    assert_eq!(opened, (Some("Li".to_owned()), None));
    assert_eq!(
        read("", Some(&opener as &dyn Opener)),
        (Some(String::new()), None)
    );
    let cannot = "field user_name: expected a ciphertext for the merchant's private key, found a ciphertext that cannot be decrypted";
    let no_base64 = "field user_name: expected base64 of a ciphertext, found a string";
    for (user_name, opener, problem) in [
        (sealed("other"), Some(&opener as &dyn Opener), cannot),
        (sealed("sealed:Li"), None, cannot),
        ("张三".to_owned(), Some(&opener as &dyn Opener), no_base64),
        (
            "no base64!".to_owned(),
            Some(&opener as &dyn Opener),
            no_base64,
        ),
    ] {
        assert_eq!(read(&user_name, opener), (None, Some(problem.to_owned())));
    }
}

#[test]
fn a_stored_ciphertext_does_not_come_back_as_plain_text() {
    use base64::Engine as _;
    let rsa = base64::engine::general_purpose::STANDARD.encode([7; 256]);
    let mut sm2 = vec![0x30, 0x81, 0x80];
    sm2.extend([7; 0x80]);
    let sm2 = base64::engine::general_purpose::STANDARD.encode(sm2);
    for ciphertext in [rsa, sm2] {
        let (bill, problems) = bill_with("user_name", &json!(ciphertext));
        assert_eq!(bill.user_name, None);
        assert_eq!(
            problems,
            ["field user_name: expected plain text, found a ciphertext that cannot be decrypted"]
        );
        // It is not encrypted once more, whatever it is sent with.
        let Node::Object(object) = to_node(&bill) else {
            panic!("it is an object");
        };
        assert!(
            object
                .iter()
                .any(|(name, node)| name == "user_name" && matches!(node, Node::Text(_)))
        );
    }
    let (bill, problems) = bill_with("user_name", &json!("Li"));
    assert_eq!(
        (bill.user_name.unwrap().expose(), problems.len()),
        ("Li", 0)
    );
    let mut bill: Bill =
        serde_json::from_value(json!({ "out_bill_no": "1", "user_name": 7 })).unwrap();
    assert_eq!(bill.user_name.as_ref().unwrap().expose(), "7");
    bill.extra.insert("user_name".to_owned(), json!("Li"));
    let Node::Object(object) = to_node(&bill) else {
        panic!("it is an object");
    };
    assert!(
        object
            .iter()
            .any(|(_, node)| matches!(node, Node::Sensitive("Li")))
    );
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

/// The value without the members that are null: those of a known name are not written back.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(without_nulls).collect(),
        Value::Object(members) => {
            let present = members.into_iter().filter(|(_, value)| !value.is_null());
            let present = present.map(|(name, value)| (name, without_nulls(value)));
            Value::Object(present.collect())
        }
        value => value,
    }
}

/// Spellings of values that serde_json refuses, each inside right JSON.
fn unreadable() -> Vec<Vec<u8>> {
    let nested = |open: &str, close: &str| {
        let (open, close) = (open.repeat(10_000), close.repeat(10_000));
        format!("{open}1{close}").into_bytes()
    };
    let mut all: Vec<Vec<u8>> = [
        "1e400",
        "-1E+99999",
        r#""\ud800""#,
        r#""a\udc00\ud800b""#,
        r#""\ud83d\u0041""#,
        r#""\x41""#,
        "\"a\nb\"",
        "\"\0\"",
        "01",
        "+1",
        ".5",
        "1.",
        "0x10",
        "NaN",
        "-Infinity",
        "undefined",
        "True",
    ]
    .map(|text| text.as_bytes().to_vec())
    .into();
    all.push(b"\"\xff\"".to_vec());
    all.push(b"\"\xed\xa0\x80\"".to_vec());
    all.push(nested("[", "]"));
    all.push(nested(r#"{"a":"#, "}"));
    all.push(nested(r#"[{"]\"":[ "#, " ]}]"));
    all
}

/// The JSON with `@` replaced.
fn with(json: &str, value: &[u8]) -> Vec<u8> {
    let (before, behind) = json.rsplit_once('@').unwrap();
    [before.as_bytes(), value, behind.as_bytes()].concat()
}

#[test]
fn a_value_that_cannot_be_held_costs_its_field_only() {
    for value in unreadable() {
        let spelling = String::from_utf8_lossy(&value).into_owned();
        for name in [
            "state",
            "from",
            "time",
            "user_name",
            "dates",
            "flag",
            "amount",
            "account",
            "new",
        ] {
            let json =
                format!(r#"{{ "{name}" : @ , "out_bill_no":"1","strict":{{"state":"SUCCESS"}}}}"#);
            let json = with(&json, &value);
            assert!(
                serde_json::from_slice::<Value>(&json).is_err(),
                "{spelling}"
            );
            let mut reading = Reading::new(Sealing::Plain);
            let bill: Bill = read_slice(&json, &mut reading).unwrap();
            assert_eq!(bill.out_bill_no, "1");
            assert_eq!(bill.strict.as_ref().unwrap().state, State::Success);
            let problems = reading.into_problems();
            let paths: Vec<&str> = problems
                .iter()
                .map(|problem| problem.path.as_str())
                .collect();
            let at = |path: &&str| path.starts_with(name);
            assert!(
                paths.len() == 1 && paths.iter().all(at),
                "{name}: {paths:?}"
            );
            let shown = format!("{problems:?} {bill:?}");
            assert!(spelling.len() < 3 || !shown.contains(&spelling), "{shown}");
            // What is nested too deeply keeps its outer levels.
            if !matches!(value[0], b'[' | b'{') {
                assert_eq!(bill.extra[name], json!([[spelling]]), "{name}");
                assert_eq!(problems.iter().next().unwrap().found, Found::Unreadable);
            }
            let written = serde_json::to_value(&bill).unwrap();
            let stored: Bill = serde_json::from_value(written).unwrap();
            assert_eq!(stored, bill, "{name}");
        }
    }
}

#[test]
fn where_a_value_cannot_be_held_is_reported_once() {
    for (json, expected) in [
        (
            r#"{"out_bill_no":"1","from":[{"type":"A","amount":@}]}"#,
            "from[0].amount",
        ),
        (r#"{"out_bill_no":"1","from":[{"type":"A"},@]}"#, "from[1]"),
        (
            r#"{"out_bill_no":"1","new":{"a":[1,{"b\n":@}]}}"#,
            r"new.a[1].b\n",
        ),
        (
            r#"{"out_bill_no":"1","account":{"new":[@]}}"#,
            "account.new[0]",
        ),
    ] {
        let json = with(json, b"1e400");
        let mut reading = Reading::new(Sealing::Plain);
        let bill: Bill = read_slice(&json, &mut reading).unwrap();
        let problems = reading.into_problems();
        let paths: Vec<&str> = problems
            .iter()
            .map(|problem| problem.path.as_str())
            .collect();
        assert_eq!(paths, [expected]);
        let kept = serde_json::to_string(&bill).unwrap();
        assert!(kept.contains(r#""1e400""#), "{kept}");
    }
    let json = with(
        r#"{"out_bill_no":"1","new":[@]}"#,
        "1e400,".repeat(999).as_bytes(),
    );
    let json = String::from_utf8(json).unwrap().replace(",]", "]");
    let (_, problems) = read(&json, Sealing::Plain);
    assert_eq!(problems.len(), 64);
    assert_eq!(
        problems[63],
        "field new[63]: expected a value, found a value that cannot be represented"
    );
}

#[test]
fn a_value_inside_a_string_that_cannot_be_held_is_reported() {
    let json = json!({ "out_bill_no": "1", "dates": r#"["2020-01-01",1e400]"# });
    let (bill, problems) = read(&json.to_string(), Sealing::Plain);
    assert_eq!(bill.dates.as_ref().unwrap().0, ["2020-01-01"]);
    assert_eq!(
        problems,
        ["field dates[1]: expected a string, found a value that cannot be represented"]
    );
    assert_eq!(serde_json::to_value(&bill).unwrap(), json);
}

#[test]
fn only_what_decides_fails_for_a_value_that_cannot_be_held() {
    for value in unreadable() {
        let json = with(r#"{"out_bill_no":@,"amount":1}"#, &value);
        let error = from_slice::<Bill>(&json, Sealing::Plain).unwrap_err();
        assert_eq!(error.path().unwrap().as_str(), "out_bill_no", "{error}");
    }
}

#[test]
fn broken_structure_is_refused_and_padding_is_not() {
    let right = r#"{"out_bill_no":"1","amount":1e400}"#;
    for padded in [
        format!("\u{feff}{right}"),
        format!("{right}\0\0"),
        format!("\u{feff} {right} \0\r\n"),
        "\u{feff}{\"out_bill_no\":\"1\"}\0".to_owned(),
    ] {
        let (bill, _) = read(&padded, Sealing::Plain);
        assert_eq!(bill.out_bill_no, "1");
    }
    for broken in [
        "",
        "\0",
        "1e400",
        "\"\\ud800\"",
        "\u{feff}",
        r#"{"out_bill_no":"1","amount":1e400"#,
        r#"{"out_bill_no":"1","amount":1e400,}"#,
        r#"{"out_bill_no":"1",,"amount":1e400}"#,
        r#"{"out_bill_no":"1" "amount":1e400}"#,
        r#"{"out_bill_no":"1","amount" 1e400}"#,
        r#"{"out_bill_no":"1","amount":}"#,
        r#"{"out_bill_no":"1","amount":1e400]"#,
        r#"{"out_bill_no":"1","amount":[1e400,]}"#,
        r#"{"out_bill_no":"1","amount":1e400}}"#,
        r#"{"out_bill_no":"1","amount":1e400} x"#,
        r#"{"out_bill_no":"1","amount":1e400}{}"#,
        r#"{"out_bill_no":"1","amount":"1e400}"#,
        r#"{out_bill_no:"1"}"#,
        r#"{'out_bill_no':'1'}"#,
    ] {
        let error = Node::parse(broken.as_bytes()).unwrap_err();
        assert!(
            matches!(error, ModelError::Json { .. }),
            "{broken}: {error}"
        );
    }
    let deep = format!(r#"{{"a":{}{}}}"#, "[".repeat(500), "]".repeat(499));
    assert!(Node::parse(deep.as_bytes()).is_err());
    let deep = format!(r#"{{"a":{}}}"#, "[{".repeat(300) + &"]}".repeat(300));
    assert!(Node::parse(deep.as_bytes()).is_err());
}

proptest! {
    #[test]
    fn the_lenient_reader_reads_right_json_alike(value in any_json()) {
        let value = json!({ "value": value });
        for json in [serde_json::to_vec(&value).unwrap(), serde_json::to_vec_pretty(&value).unwrap()] {
            let (node, unreadable) = lenient::parse(&json).unwrap();
            prop_assert_eq!(&node, &Node::parse(&json).unwrap());
            prop_assert!(unreadable.paths.is_empty() && unreadable.unlisted == 0);
        }
    }

    #[test]
    fn any_json_around_it_survives_what_cannot_be_held(
        value in any_json(),
        index in any::<prop::sample::Index>(),
    ) {
        let all = unreadable();
        let odd = index.get(&all);
        let json = with(&format!(r#"{{"out_bill_no":"1","new":[{value},@]}}"#), odd);
        let mut reading = Reading::new(Sealing::Plain);
        let bill: Bill = read_slice(&json, &mut reading).unwrap();
        let value: Value = serde_json::from_str(&value.to_string()).unwrap();
        prop_assert_eq!(&bill.extra["new"][0], &value);
        let problems = reading.into_problems();
        prop_assert_eq!(problems.count(), 1);
        prop_assert!(problems.iter().next().unwrap().path.as_str().starts_with("new[1]"));
    }

    #[test]
    fn any_altered_json_is_read_or_refused(
        value in any_json(),
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
    ) {
        let mut json = serde_json::to_vec(&json!({ "out_bill_no": "1", "new": value })).unwrap();
        let at = at.index(json.len());
        json[at] = byte;
        let _ = from_slice::<Bill>(&json, Sealing::Sealed(None));
        let _ = lenient::parse(&json);
    }

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
    fn any_json_is_read_and_written_as_it_came(members in prop::collection::btree_map(
        prop::sample::select(vec!["state", "from", "time", "user_name", "dates", "flag", "amount", "account", "strict", "new"]),
        any_json(),
        0..8,
    )) {
        let mut json = json!({ "out_bill_no": "1" });
        for (name, value) in members {
            json[name] = match value {
                // Kept as a string: what is beside the type would be sent as plain text.
                Value::Number(number) if name == "user_name" => Value::from(number.to_string()),
                value => value,
            };
        }
        let (bill, _) = read(&json.to_string(), Sealing::Plain);
        let json: Value = serde_json::from_str(&json.to_string()).unwrap();
        prop_assert_eq!(without_nulls(serde_json::to_value(&bill).unwrap()), without_nulls(json));
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
        b"{\"a\":\n\"\xff}".as_slice(),
        b"{\n\xff}",
        b"{\"a\":1,\n\"\xe6\x94:1}",
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
        assert!(object.take("a").is_none() && !object.is_empty());
        assert!(object.take("b").is_some() && object.is_empty());
        object.put("f", Node::Null);
        assert_eq!(object.take("f"), Some(Node::Null));
        assert!(object.rest().is_empty());
    }
}
