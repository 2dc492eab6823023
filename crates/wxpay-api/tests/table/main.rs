//! Every typed operation against the table of the model: what it is encoded to and decoded from.
//! The type and the table are generated apart, and what is expected is computed here out of the table.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of tests fail like tests"
)]

mod answers;
mod calls;
mod corrections;
mod events;
mod expected;
mod facts;
mod final_states;
mod lists;
mod notifications;
mod odd;
mod operations;
mod outcomes;
mod paging;
mod recognition;
mod requests;
mod required;
mod samples;
mod sealing;
mod typed;
mod values;

use std::collections::BTreeSet;

use typed::typed;
use wxpay_api::catalog;

#[test]
fn every_operation_of_the_table_has_a_type_and_every_type_is_in_the_table() {
    let types: BTreeSet<&str> = typed().iter().map(|typed| typed.id).collect();
    let rows: BTreeSet<&str> = catalog().rows().map(|row| row.id).collect();
    assert_eq!(types, rows);
    assert_eq!(typed().len(), rows.len(), "an id stands twice");
}

#[test]
fn names_are_short_and_everything_is_documented() {
    for family in catalog().families() {
        assert!(
            !family.zh.is_empty() && !family.en.is_empty(),
            "{}",
            family.name
        );
    }
    for row in catalog().rows() {
        assert!(row.name.len() <= 40, "{}", row.id);
        assert!(!row.title.is_empty(), "{}", row.id);
        assert!(row.en.ends_with('.'), "{}: {}", row.id, row.en);
        assert!(!row.roles.is_empty(), "{}", row.id);
        assert!(
            row.id.starts_with(&format!("{}.", row.family)),
            "{}",
            row.id
        );
        for field in row.fields.iter().chain(row.answer_fields()) {
            let known = field.zh.or_else(|| field.en());
            assert!(known != Some(""), "{}: {}", row.id, field.name);
        }
    }
}

#[test]
fn every_path_finds_its_operation() {
    for row in catalog().rows() {
        let found = catalog().find_call(row.method(), row.path()).unwrap();
        assert_eq!(found.id, row.id);
        let mut path = String::new();
        for (index, segment) in row.path().split('/').enumerate() {
            if index > 0 {
                path.push('/');
            }
            path.push_str(if segment.starts_with('{') {
                "1217752501"
            } else {
                segment
            });
        }
        let found = catalog()
            .find_call(row.method(), &format!("{path}?a=b"))
            .unwrap();
        assert!(
            found.id == row.id
                || found.path().replace("applyment_id", "business_code") == row.path(),
            "{path} is {}, not {}",
            found.id,
            row.id
        );
    }
    assert!(catalog().find("payments.none").is_none());
    assert!(
        catalog()
            .find_call(&wxpay_core::http::Method::GET, "/v3/none")
            .is_none()
    );
}
