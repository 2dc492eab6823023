use serde_json::{Map, Value};
use wxpay_api::catalog;
use wxpay_api::catalog::{AnswerKind, Field, Kind, Row};
use wxpay_core::model::Sealing;
use wxpay_testkit::Toy;

use crate::sealing::sealed;
use crate::typed::{Answer, typed};
use crate::values::{Amount, change, members, parsed};

/// Every JSON answer with its row.
fn answers() -> impl Iterator<Item = (&'static Row, Answer)> {
    typed().iter().filter_map(|typed| {
        let row = catalog().find(typed.id).unwrap();
        assert_eq!(
            typed.answer.is_some(),
            matches!(row.answer, AnswerKind::Json(_)),
            "{}",
            row.id
        );
        Some((row, typed.answer?))
    })
}

/// Reads a response whose sensitive fields are sealed, and gives what it is written back as.
fn read(row: &Row, answer: Answer, value: &Value) -> Value {
    let mut sent = value.clone();
    change(
        row.answer_fields(),
        &mut sent,
        |field| field.is_sensitive,
        sealed,
    );
    let json = serde_json::to_vec(&sent).unwrap();
    let written = answer.1(&json, Sealing::Sealed(Some(&Toy)));
    written.unwrap_or_else(|error| panic!("{}: {error}", row.id))
}

fn check(row: &Row, answer: Answer, value: Value) {
    let fields = row.answer_fields();
    let written = read(row, answer, &value);
    assert_eq!(parsed(fields, written), parsed(fields, value), "{}", row.id);
}

/// Fields that a response must have: only what an official page proves.
fn always(row: &Row) -> Map<String, Value> {
    let mut all = members(row.answer_fields(), Amount::All);
    let is_always = |name: &str| {
        row.answer_fields()
            .iter()
            .any(|field| field.is_always && field.name == name)
    };
    all.retain(|name, _| is_always(name));
    all
}

#[test]
fn every_answer_keeps_all_fields_known_and_unknown() {
    for (row, answer) in answers() {
        let AnswerKind::Json(object) = row.answer else {
            unreachable!("filtered above");
        };
        assert_eq!(answer.0, object.object().unwrap().name, "{}", row.id);
        check(
            row,
            answer,
            Value::Object(members(object.fields(), Amount::All)),
        );
    }
}

#[test]
fn every_answer_may_lack_what_no_page_proves() {
    for (row, answer) in answers() {
        check(row, answer, Value::Object(always(row)));
    }
}

#[test]
fn every_answer_may_have_nulls() {
    for (row, answer) in answers() {
        let always = always(row);
        let mut nulls = always.clone();
        for field in row.answer_fields() {
            nulls.entry(field.name).or_insert(Value::Null);
        }
        let written = read(row, answer, &Value::Object(nulls));
        let fields = row.answer_fields();
        assert_eq!(
            parsed(fields, written),
            parsed(fields, Value::Object(always)),
            "{}",
            row.id
        );
    }
}

#[test]
fn every_answer_keeps_values_that_were_added_later() {
    let is_enum = |field: &Field| matches!(field.kind, Kind::Enum(_));
    for (row, answer) in answers() {
        let mut value = Value::Object(members(row.answer_fields(), Amount::All));
        change(row.answer_fields(), &mut value, is_enum, |_| {
            "ADDED_LATER".to_owned()
        });
        check(row, answer, value);
    }
}
