use serde_json::Value;
use wxpay_api::catalog;
use wxpay_core::{Host, Proof, Repeat, SignedBy};

use crate::expected;
use crate::typed::typed;
use crate::values::{Amount, of_request, parsed};

fn check(amount: Amount) {
    for typed in typed() {
        let row = catalog().find(typed.id).unwrap();
        let members = of_request(row, amount);
        let value = Value::Object(members.clone());
        let request = (typed.request)(&value).unwrap_or_else(|error| panic!("{}: {error}", row.id));
        assert_eq!(
            parsed(&row.fields, request.stored),
            parsed(&row.fields, value),
            "{}: what was stored is not what was read",
            row.id
        );
        let prepared = request
            .prepared
            .unwrap_or_else(|error| panic!("{}: {error}", row.id));
        expected::check(row, &members, &prepared);
    }
}

#[test]
fn every_operation_sends_all_that_it_is_given_where_the_model_says() {
    check(Amount::All);
}

#[test]
fn every_operation_can_be_sent_with_what_is_required_alone() {
    check(Amount::Least);
}

#[test]
fn every_type_has_the_row_of_the_table() {
    for typed in typed() {
        let row = catalog().find(typed.id).unwrap();
        let members = of_request(row, Amount::Least);
        let spec = (typed.request)(&Value::Object(members)).unwrap().spec;
        assert_eq!(typed.name, row.name, "{}", row.id);
        // Every field is compared: the one table is generated as code, the other as data.
        assert_eq!(format!("{spec:?}"), format!("{:?}", row.spec), "{}", row.id);
        assert_eq!(spec.id, row.id);
        assert!(row.id.starts_with(&format!("{}.", spec.family)));
        let repeat = match (row.method().as_str(), row.number) {
            ("GET", _) => Repeat::Freely,
            (_, Some(number)) => Repeat::ByNumber(number),
            (_, None) => Repeat::Never,
        };
        assert_eq!(spec.repeat, repeat, "{}", row.id);
    }
    let count =
        |is: fn(&wxpay_core::Spec) -> bool| catalog().rows().filter(|row| is(&row.spec)).count();
    assert_eq!(count(|spec| spec.proof == Proof::Announced), 7);
    assert_eq!(count(|spec| spec.accepted_is_success), 7);
    assert_eq!(count(|spec| spec.host == Host::HongKong), 81);
    assert_eq!(count(|spec| spec.signed_by == SignedBy::Brand), 68);
    for row in catalog().rows() {
        let is_of_brands = row.path().starts_with("/brand/");
        assert_eq!(row.is_signed_by_brand, is_of_brands, "{}", row.id);
    }
}
