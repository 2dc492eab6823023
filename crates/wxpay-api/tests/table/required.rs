//! Required fields, and values that the client fills in, for every operation of the table.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Map, Value};
use wxpay_api::catalog;
use wxpay_api::catalog::{DynamicCall, Field, Kind, Place, Row};
use wxpay_core::model::File;
use wxpay_core::{Call, EncodeError, Fill, MerchantValues, Operation, Prepared};

use crate::sealing;
use crate::typed::{Request, Typed, typed};
use crate::values::{Amount, of_request};

/// The members without which a typed request cannot be read: the arguments of its `new`.
fn arguments(typed: &Typed, all: &Map<String, Value>) -> Map<String, Value> {
    let mut given = Map::new();
    loop {
        let error = match (typed.request)(&Value::Object(given.clone())) {
            Ok(_) => return given,
            Err(error) => error.to_string(),
        };
        let name = error.split_whitespace().nth(1).unwrap();
        assert!(!given.contains_key(name), "{}: {error}", typed.id);
        given.insert(name.to_owned(), all[name].clone());
    }
}

fn read(typed: &Typed, members: &Map<String, Value>) -> Request {
    let request = (typed.request)(&Value::Object(members.clone()));
    request.unwrap_or_else(|error| panic!("{}: {error}", typed.id))
}

/// Fields that an operation reports as missing; none if it can be sent.
fn reported(result: Result<Prepared, EncodeError>) -> BTreeSet<String> {
    match result {
        Ok(_) => BTreeSet::new(),
        Err(EncodeError::Missing { fields }) => {
            let count = fields.len();
            let fields: BTreeSet<String> = fields.into_iter().collect();
            assert_eq!(fields.len(), count, "a field is reported twice: {fields:?}");
            fields
        }
        Err(error) => panic!("{error}"),
    }
}

fn dynamic(row: &'static Row, mut members: Map<String, Value>) -> Result<Prepared, EncodeError> {
    let file = row.fields.iter().find(|field| field.place == Place::File);
    let given = file.and_then(|file| members.remove(file.name));
    let mut call = DynamicCall::of(row, members);
    if given.is_some() {
        call = call.file(File::new("a b.png", &b"abc"[..]));
    }
    let mut encoded = Call::new(call.spec());
    call.encode(&mut encoded)?;
    sealing::prepare(encoded)
}

#[test]
fn new_alone_reports_exactly_what_is_required() {
    let mut checked = 0;
    for typed in typed() {
        let row = catalog().find(typed.id).unwrap();
        let given = arguments(typed, &of_request(row, Amount::All));
        assert!(given.len() <= 3, "{}: {given:?}", row.id);
        let required: BTreeSet<String> = row
            .required
            .iter()
            .filter(|names| !names.split('|').any(|name| given.contains_key(name)))
            .map(|name| (*name).to_owned())
            .collect();
        let request = read(typed, &given);
        assert_eq!(reported(request.prepared), required, "{}", row.id);
        assert_eq!(reported(dynamic(row, given)), required, "{}", row.id);
        checked += required.len();
    }
    assert!(checked > 2_000, "{checked}");
}

#[test]
fn every_required_field_at_any_depth_is_reported() {
    let mut checked = 0;
    for typed in typed() {
        let row = catalog().find(typed.id).unwrap();
        let all = of_request(row, Amount::All);
        let given = arguments(typed, &all);
        for path in required(row, &given) {
            let mut lacking = Value::Object(all.clone());
            remove(&mut lacking, &path);
            let Value::Object(lacking) = lacking else {
                panic!("{}", row.id);
            };
            let expected = BTreeSet::from([words(&path)]);
            let request = read(typed, &lacking);
            assert_eq!(reported(request.prepared), expected, "{}", row.id);
            // Without a type, JSON inside a string is sent as it is given.
            if !path.iter().any(|step| matches!(step, Step::Embedded)) {
                assert_eq!(reported(dynamic(row, lacking)), expected, "{}", row.id);
            }
            checked += 1;
        }
    }
    assert!(checked > 3_000, "{checked}");
}

#[test]
fn alternatives_are_reported_where_all_of_them_are_missing() {
    let mut checked = 0;
    for typed in typed() {
        let row = catalog().find(typed.id).unwrap();
        let all = of_request(row, Amount::All);
        let given = arguments(typed, &all);
        for names in row.required.iter().filter(|names| names.contains('|')) {
            let mut lacking = all.clone();
            for name in names.split('|') {
                assert!(
                    !given.contains_key(name),
                    "{}: {name} is an argument",
                    row.id
                );
                lacking.remove(name).unwrap();
            }
            let expected = BTreeSet::from([(*names).to_owned()]);
            let request = read(typed, &lacking);
            assert_eq!(reported(request.prepared), expected, "{}", row.id);
            assert_eq!(reported(dynamic(row, lacking)), expected, "{}", row.id);
            checked += 1;
        }
    }
    assert!(checked >= 18, "{checked}");
}

#[derive(Clone, Debug)]
enum Step {
    Member(&'static str),
    /// The second item of a list.
    Item,
    /// Inside a string.
    Embedded,
}

fn words(path: &[Step]) -> String {
    let mut words = String::new();
    for step in path {
        match step {
            Step::Member(name) if words.is_empty() => words.push_str(name),
            Step::Member(name) => words.extend([".", name]),
            Step::Item => words.push_str("[1]"),
            Step::Embedded => {}
        }
    }
    words
}

fn remove(value: &mut Value, path: &[Step]) {
    match path {
        [Step::Member(name)] => {
            value.as_object_mut().unwrap().remove(*name).unwrap();
        }
        [Step::Member(name), rest @ ..] => remove(&mut value[*name], rest),
        [Step::Item, rest @ ..] => remove(&mut value[1], rest),
        [Step::Embedded, rest @ ..] => {
            let mut inner = serde_json::from_str(value.as_str().unwrap()).unwrap();
            remove(&mut inner, rest);
            *value = Value::String(inner.to_string());
        }
        [] => {}
    }
}

/// The paths of all required fields that are not arguments of `new`, in values as the tests make them.
fn required(row: &Row, given: &Map<String, Value>) -> Vec<Vec<Step>> {
    let mut paths = Vec::new();
    let mut seen = BTreeSet::new();
    for field in row.fields.iter().filter(|field| seen.insert(field.name)) {
        let is_required = field.is_required || field.place == Place::Path;
        if is_required && !given.contains_key(field.name) {
            paths.push(vec![Step::Member(field.name)]);
        }
        let mut path = vec![Step::Member(field.name)];
        within(field, &mut path, &mut Vec::new(), &mut paths);
    }
    paths
}

fn within(
    field: &Field,
    path: &mut Vec<Step>,
    objects: &mut Vec<&'static str>,
    paths: &mut Vec<Vec<Step>>,
) {
    let Kind::Object(object) = field.kind else {
        return;
    };
    let Some(known) = object
        .object()
        .filter(|known| !objects.contains(&known.name))
    else {
        return;
    };
    let depth = path.len();
    if field.is_embedded {
        path.push(Step::Embedded);
    }
    if field.is_list {
        path.push(Step::Item);
    }
    objects.push(known.name);
    for inner in &known.fields {
        path.push(Step::Member(inner.name));
        if inner.is_required {
            paths.push(path.clone());
        }
        within(inner, path, objects, paths);
        path.pop();
    }
    objects.pop();
    path.truncate(depth);
}

/// Values under a name in the path, the query, a header or the body of a prepared request.
fn sent(row: &Row, prepared: &Prepared, name: &str) -> Vec<String> {
    let target = prepared.target();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let template = row.path().split('/').zip(path.split('/'));
    let placeholder = format!("{{{name}}}");
    let in_path = template.filter(|(part, _)| *part == placeholder);
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let in_query = pairs.filter(|(key, _)| *key == name);
    let body: Value = serde_json::from_slice(prepared.signed_body()).unwrap_or_default();
    let in_body = body.get(name).and_then(Value::as_str);
    in_path
        .map(|(_, value)| value.to_owned())
        .chain(in_query.map(|(_, value)| value.to_owned()))
        .chain(in_body.map(str::to_owned))
        .collect()
}

#[test]
fn values_of_the_merchant_fill_what_is_left_out() {
    let values = MerchantValues::new("1900009191")
        .with_appid(Some("wxd678efh567hg6787".to_owned()))
        .with_notify_url(Some("https-notify".to_owned()));
    let values = Arc::new(values);
    let mut filled = 0;
    for row in catalog().rows() {
        let least = of_request(row, Amount::Least);
        for (name, fill) in row.spec.fill {
            let field = row.fields.iter().find(|field| field.name == *name).unwrap();
            assert!(
                matches!(field.kind, Kind::String) && !field.is_list,
                "{}",
                row.id
            );
            let send = |members: &Map<String, Value>, values: Option<&Arc<MerchantValues>>| {
                let mut members = members.clone();
                let file = row.fields.iter().find(|field| field.place == Place::File);
                if let Some(file) = file {
                    members.remove(file.name);
                }
                let call = DynamicCall::of(row, members).file(File::new("a.png", &b"abc"[..]));
                let mut encoded = Call::new(call.spec());
                if let Some(values) = values {
                    encoded = encoded.with_values(values);
                }
                call.encode(&mut encoded)
                    .unwrap_or_else(|error| panic!("{}: {error}", row.id));
                sealing::prepare(encoded).unwrap()
            };
            let mut members = least.clone();
            members.remove(*name);
            let value = values.get(*fill).unwrap();
            let found = sent(row, &send(&members, Some(&values)), name);
            assert!(!found.is_empty(), "{}: {name}", row.id);
            assert!(
                found.iter().all(|found| found == value),
                "{}: {name}",
                row.id
            );
            // A value that was set stays.
            members.insert((*name).to_owned(), "another".into());
            let with = send(&members, Some(&values));
            let without = send(&members, None);
            let found = sent(row, &with, name);
            assert!(
                found.iter().all(|found| found == "another"),
                "{}: {name}",
                row.id
            );
            assert_eq!(sent(row, &without, name), found, "{}", row.id);
            filled += 1;
        }
    }
    assert!(filled > 350, "{filled}");
}

#[test]
fn only_fields_that_name_the_caller_are_filled() {
    let caller = [
        ("mchid", Fill::Mchid),
        ("sp_mchid", Fill::Mchid),
        ("combine_mchid", Fill::Mchid),
        ("appid", Fill::Appid),
        ("sp_appid", Fill::Appid),
        ("combine_appid", Fill::Appid),
        ("notify_url", Fill::NotifyUrl),
    ];
    for row in catalog().rows() {
        let mut seen = BTreeSet::new();
        for (name, fill) in row.spec.fill {
            assert!(caller.contains(&(name, *fill)), "{}: {name}", row.id);
            assert!(seen.insert(format!("{fill:?}")), "{}: {name}", row.id);
        }
        assert!(
            !row.is_signed_by_brand || row.spec.fill.is_empty(),
            "{}: a brand is no merchant",
            row.id
        );
    }
    let fill = |id: &str| catalog().find(id).unwrap().spec.fill;
    assert_eq!(
        fill("partner_payments.jsapi_prepay"),
        [
            ("sp_mchid", Fill::Mchid),
            ("sp_appid", Fill::Appid),
            ("notify_url", Fill::NotifyUrl)
        ]
    );
    assert_eq!(
        fill("combine_payments.jsapi_prepay"),
        [
            ("combine_mchid", Fill::Mchid),
            ("combine_appid", Fill::Appid),
            ("notify_url", Fill::NotifyUrl)
        ]
    );
    // Others' numbers, by their meaning or by a mark in the model.
    for id in [
        "complaints.complete_complaint",
        "bank_channel.impose_control",
        "brand.bind_store_recipient",
        "transfer_batches.create_bank_batch",
    ] {
        assert!(
            fill(id).iter().all(|(_, fill)| *fill != Fill::Mchid),
            "{id}"
        );
    }
    assert_eq!(
        fill("refunds.create_refund"),
        [("notify_url", Fill::NotifyUrl)]
    );
}
