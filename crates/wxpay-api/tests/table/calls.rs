use serde_json::{Value, json};
use wxpay_api::catalog;
use wxpay_api::catalog::{DynamicCall, DynamicCallError, Place};
use wxpay_core::model::File;
use wxpay_core::{Call, Operation};

use crate::values::{Amount, of_request};
use crate::{expected, sealing};

#[test]
fn a_call_without_a_type_is_sent_like_the_typed_one() {
    for amount in [Amount::All, Amount::Least] {
        for row in catalog().rows() {
            let members = of_request(row, amount);
            let mut given = members.clone();
            let file = row.fields.iter().find(|field| field.place == Place::File);
            if let Some(file) = file {
                given.remove(file.name);
            }
            let call = DynamicCall::new(row.id, given).unwrap();
            let call = call.file(File::new("a b.png", &b"abc"[..]));
            let mut encoded = Call::new(call.spec());
            call.encode(&mut encoded)
                .unwrap_or_else(|error| panic!("{}: {error}", row.id));
            let prepared =
                sealing::prepare(encoded).unwrap_or_else(|error| panic!("{}: {error}", row.id));
            expected::check(row, &members, &prepared);
        }
    }
}

#[test]
fn embedded_json_may_be_given_as_it_is_meant() {
    let call = |time: Value| {
        let row = catalog()
            .find("ecommerce_applyment.submit_applyment")
            .unwrap();
        let mut members = of_request(row, Amount::Least);
        // Nothing in it is to be sealed.
        members.retain(|name, _| name == "out_request_no");
        for name in row.required {
            members.entry(*name).or_insert(Value::Null);
        }
        let licence = json!({ "business_time": time });
        members.insert("business_license_info".to_owned(), licence);
        let call = DynamicCall::new(row.id, members).unwrap();
        let mut encoded = Call::new(call.spec());
        call.encode(&mut encoded).unwrap();
        encoded.finish().unwrap().body().cloned().unwrap()
    };
    assert_eq!(
        call(json!(["2020-01-01", "长期"])),
        call(json!("[\"2020-01-01\",\"长期\"]"))
    );
}

#[test]
fn what_is_no_call_is_refused_by_name() {
    let error = DynamicCall::new("payments.none", Value::Null).unwrap_err();
    assert_eq!(error.to_string(), "there is no operation payments.none");
    let error = DynamicCall::new("payments.query_order_by_out_trade_no", json!([1])).unwrap_err();
    assert!(matches!(error, DynamicCallError::NoObject), "{error}");
}

#[test]
fn debug_names_the_operation_and_nothing_else() {
    let call = DynamicCall::new(
        "payments.query_order_by_out_trade_no",
        json!({ "mchid": "private" }),
    );
    assert_eq!(
        format!("{:?}", call.unwrap()),
        "DynamicCall { operation: \"payments.query_order_by_out_trade_no\", .. }"
    );
}
