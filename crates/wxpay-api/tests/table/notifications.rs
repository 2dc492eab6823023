//! Every event that is notified of: its resource as a type, and which arm it comes as.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use wxpay_api::catalog;
use wxpay_api::catalog::{EventRow, Field, Kind};
use wxpay_core::model::{Model, ModelError, Sealing};
use wxpay_core::notification::{FromNotification, NotificationReceiver, Plaintext};
use wxpay_testkit::{Toy, WechatPay};

use crate::events::for_each_event;
use crate::sealing::sealed;
use crate::typed::{Answer, answer};
use crate::values::{Amount, change, members, parsed};

/// Parts of an event that tests need.
pub(crate) struct TypedEvent {
    pub(crate) family: &'static str,
    pub(crate) name: &'static str,
    pub(crate) resource: Answer,
    /// True if it comes as this arm of the family's `Event`.
    pub(crate) is_own: fn(&Plaintext) -> Result<bool, ModelError>,
    /// True if it comes as this arm of the `Event` of all families.
    pub(crate) is_in_all: fn(&Plaintext) -> Result<bool, ModelError>,
}

macro_rules! row {
    ($family:ident as $arm:ident: $name:ident => $resource:ident) => {
        TypedEvent {
            family: stringify!($family),
            name: stringify!($name),
            resource: (
                <wxpay_api::$family::$resource as Model>::NAME,
                answer::<wxpay_api::$family::$resource>,
            ),
            is_own: |plaintext| {
                let event = wxpay_api::$family::Event::from_notification(plaintext)?;
                Ok(matches!(event, wxpay_api::$family::Event::$name(_)))
            },
            is_in_all: |plaintext| {
                let event = wxpay_api::Event::from_notification(plaintext)?;
                Ok(matches!(
                    event,
                    wxpay_api::Event::$arm(wxpay_api::$family::Event::$name(_))
                ))
            },
        }
    };
}

fn typed() -> &'static [TypedEvent] {
    static TYPED: &[TypedEvent] = for_each_event!(row);
    TYPED
}

/// Every event with its row.
pub(crate) fn events() -> impl Iterator<Item = (&'static EventRow, &'static TypedEvent)> {
    typed().iter().map(|typed| {
        let mut rows = catalog().events();
        let row = rows.find(|row| row.family == typed.family && row.name == typed.name);
        (row.unwrap(), typed)
    })
}

/// A verified, decrypted resource, as the receiver hands it over.
pub(crate) fn received(
    event_type: &str,
    original_type: Option<&str>,
    resource: &Value,
) -> Plaintext {
    let receiver = NotificationReceiver::new(WechatPay::merchant(Toy));
    let wechatpay = WechatPay::new(&Toy);
    let posting = wechatpay.notification(event_type, resource.to_string());
    let posting = match original_type {
        Some(original_type) => posting.original_type(original_type),
        None => posting.without_original_type(),
    };
    let posted = posting.to("/notify");
    let received = receiver.receive(posted.headers(), posted.body());
    received.unwrap().resource
}

/// The event type that it is posted with.
fn event_type(row: &EventRow) -> &'static str {
    match row.event_type {
        "*" => "SOME.EVENT",
        known => known,
    }
}

/// Everything that its resource can have.
pub(crate) fn full(row: &EventRow) -> Map<String, Value> {
    members(row.resource.fields(), Amount::All)
}

fn read(row: &EventRow, typed: &TypedEvent, value: &Value) -> Value {
    let fields = row.resource.fields();
    let mut sent = value.clone();
    change(fields, &mut sent, |field| field.is_sensitive, sealed);
    let json = serde_json::to_vec(&sent).unwrap();
    let written = typed.resource.1(&json, Sealing::Sealed(Some(&Toy)));
    written.unwrap_or_else(|error| panic!("{}.{}: {error}", row.family, row.name))
}

fn check(row: &EventRow, typed: &TypedEvent, value: Value) {
    let fields = row.resource.fields();
    let written = read(row, typed, &value);
    let (written, value) = (parsed(fields, written), parsed(fields, value));
    assert_eq!(written, value, "{}.{}", row.family, row.name);
}

/// Fields that it must have: only what a type that it shares with a response is proven to have.
fn always(row: &EventRow) -> Map<String, Value> {
    let mut all = full(row);
    let fields = row.resource.fields();
    all.retain(|name, _| {
        fields
            .iter()
            .any(|field| field.is_always && field.name == name)
    });
    all
}

#[test]
fn every_event_of_the_table_has_a_type_and_every_type_is_in_the_table() {
    let types: BTreeSet<_> = typed()
        .iter()
        .map(|typed| (typed.family, typed.name))
        .collect();
    let rows: BTreeSet<_> = catalog()
        .events()
        .map(|row| (row.family, row.name))
        .collect();
    assert_eq!(types, rows);
    assert_eq!(typed().len(), rows.len(), "an event stands twice");
    let event_types: BTreeSet<_> = catalog().events().map(|row| row.event_type).collect();
    assert_eq!(event_types.len(), 92);
    let also = catalog().events().flat_map(|row| row.also.iter().copied());
    // With the earlier spellings, those of service providers, and one that is assumed.
    assert_eq!(
        event_types
            .into_iter()
            .chain(also)
            .collect::<BTreeSet<_>>()
            .len(),
        100
    );
    for (row, typed) in events() {
        assert_eq!(typed.resource.0, row.resource.object().unwrap().name);
        assert!(row.en.ends_with('.'), "{}.{}", row.family, row.name);
    }
}

#[test]
fn every_event_keeps_all_fields_known_and_unknown() {
    for (row, typed) in events() {
        check(row, typed, Value::Object(full(row)));
    }
}

#[test]
fn every_event_may_lack_everything_that_no_page_proves() {
    for (row, typed) in events() {
        check(row, typed, Value::Object(always(row)));
        let mut nulls = always(row);
        for field in row.resource.fields() {
            nulls.entry(field.name).or_insert(Value::Null);
        }
        let written = read(row, typed, &Value::Object(nulls));
        let fields = row.resource.fields();
        let expected = parsed(fields, Value::Object(always(row)));
        assert_eq!(
            parsed(fields, written),
            expected,
            "{}.{}",
            row.family,
            row.name
        );
    }
}

#[test]
fn every_event_keeps_values_that_were_added_later() {
    let is_enum = |field: &Field| matches!(field.kind, Kind::Enum(_));
    for (row, typed) in events() {
        let mut value = Value::Object(full(row));
        let added = |_: &str| "ADDED_LATER".to_owned();
        change(row.resource.fields(), &mut value, is_enum, added);
        check(row, typed, value);
    }
}

#[test]
fn every_event_comes_as_its_own_arm() {
    for (row, typed) in events() {
        let mut least = always(row);
        for name in &row.with {
            let value = full(row)[*name].clone();
            least.insert((*name).to_owned(), value);
        }
        let mut with_nulls = least.clone();
        with_nulls.extend(
            row.without
                .iter()
                .map(|name| ((*name).to_owned(), Value::Null)),
        );
        for value in [full(row), least, with_nulls] {
            let value = Value::Object(value);
            for posted in postings(row, &value) {
                let at = format!("{}.{}", row.family, row.name);
                assert!((typed.is_own)(&posted).unwrap(), "{at}");
                // Those that cannot be told from another come as that one, where both are received.
                let is_in_all = (typed.is_in_all)(&posted).unwrap();
                assert_eq!(is_in_all, row.after.is_empty(), "{at}");
            }
        }
    }
}

/// The resource under each event type in any case, with each original type and without one.
fn postings(row: &EventRow, resource: &Value) -> Vec<Plaintext> {
    let mut postings = Vec::new();
    for event_type in [event_type(row)].iter().chain(&row.also) {
        for event_type in [(*event_type).to_owned(), event_type.to_lowercase()] {
            let original_types = row.original_types.iter().copied().map(Some);
            for original_type in original_types.chain([None]) {
                postings.push(received(&event_type, original_type, resource));
            }
        }
    }
    postings
}

#[test]
fn no_event_comes_as_another_of_the_same_type() {
    for (row, _) in events() {
        let original_type = row.original_types.first().copied();
        let plaintext = received(event_type(row), original_type, &Value::Object(full(row)));
        for (other, typed) in events() {
            let is_related = row.after.contains(&other.family) || other.after.contains(&row.family);
            // What no source describes may be read as several; the order of families decides.
            let is_assumed = row.assumed.is_some() || other.assumed.is_some();
            if (row.family, row.name) == (other.family, other.name) || is_related || is_assumed {
                continue;
            }
            let comes_as = (typed.is_own)(&plaintext).unwrap();
            let is_twin = !row.after.is_empty() && !other.after.is_empty();
            assert!(
                !comes_as || is_twin,
                "{}.{} comes as {}.{}",
                row.family,
                row.name,
                other.family,
                other.name
            );
        }
    }
}

#[test]
fn other_events_are_kept_whole() {
    let resource = json!({ "out_trade_no": "1" });
    let plaintext = received("TRANSACTION.ADDED_LATER", Some("transaction"), &resource);
    let event = wxpay_api::Event::from_notification(&plaintext).unwrap();
    let wxpay_api::Event::Unknown(kept) = event else {
        panic!("{event:?}")
    };
    assert_eq!(kept.event_type(), "TRANSACTION.ADDED_LATER");
    assert_eq!(kept.json::<Value>().unwrap(), resource);

    // Looks like an insurance claim, and is none: what is assumed never makes a notification fail.
    let resource = json!({ "out_bill_no": 1, "bill_id": "2", "state": [] });
    let plaintext = received("SOME.EVENT", None, &resource);
    let event = wxpay_api::Event::from_notification(&plaintext).unwrap();
    assert!(matches!(event, wxpay_api::Event::Unknown(_)), "{event:?}");
}
