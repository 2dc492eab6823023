//! Responses and notifications in the form of published samples; see `tests/samples/README.md`.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use wxpay_api::catalog;
use wxpay_api::catalog::Row;
use wxpay_core::http::Method;
use wxpay_core::model::Sealing;
use wxpay_core::notification::{Notification, NotificationReceiver, Plaintext};
use wxpay_testkit::{Toy, WechatPay};

use crate::typed::{Typed, typed};

/// A sample response.
#[derive(Deserialize)]
pub(crate) struct Response {
    method: String,
    path: String,
    /// The official page, if the sample is from the current ones.
    page: Option<String>,
    /// The body as it comes.
    #[serde(skip)]
    pub(crate) json: &'static str,
}

/// The decrypted resource of a sample notification.
#[derive(Deserialize)]
pub(crate) struct Resource {
    /// The official page.
    pub(crate) page: String,
    /// The event types that the page describes.
    pub(crate) event_types: Vec<String>,
    /// The event type of the sample.
    pub(crate) event_type: String,
    /// The `original_type` of the sample's envelope.
    pub(crate) original_type: Option<String>,
    /// The resource as it is after decryption.
    #[serde(skip)]
    pub(crate) json: &'static str,
}

/// Takes the members of each line and the text of its last one, `json`.
fn lines<T: DeserializeOwned>(
    file: &'static str,
    with_json: fn(T, &'static str) -> T,
) -> impl Iterator<Item = T> {
    file.lines().map(move |line| {
        let (head, json) = line.split_once(",\"json\":").unwrap();
        let head = serde_json::from_str(&format!("{head}}}")).unwrap();
        with_json(head, json.strip_suffix('}').unwrap())
    })
}

/// The sample responses of the official pages and of earlier ones.
pub(crate) fn responses() -> impl Iterator<Item = Response> {
    let with_json = |head, json| Response { json, ..head };
    let official = lines(include_str!("../samples/responses.jsonl"), with_json);
    let community = include_str!("../samples/community_responses.jsonl");
    official.chain(lines(community, with_json))
}

/// The sample notifications of the official pages.
pub(crate) fn notifications() -> impl Iterator<Item = Resource> {
    let with_json = |head, json| Resource { json, ..head };
    lines(include_str!("../samples/notifications.jsonl"), with_json)
}

impl Response {
    /// The operation that responds like this; `None` if the model lacks it.
    pub(crate) fn row(&self) -> Option<&'static Row> {
        let method = Method::from_bytes(self.method.as_bytes()).unwrap();
        catalog().find_call(&method, &self.path)
    }

    /// Returns whether it is from the current official pages.
    pub(crate) const fn is_official(&self) -> bool {
        self.page.is_some()
    }

    /// Names the sample in a failed test.
    pub(crate) fn name(&self) -> String {
        let page = self.page.as_deref().unwrap_or("community");
        format!("{} {} ({page})", self.method, self.path)
    }
}

/// The operation's type.
fn type_of(row: &Row) -> &'static Typed {
    typed().iter().find(|typed| typed.id == row.id).unwrap()
}

/// The value without nulls, and with JSON inside strings parsed: neither is kept as it is spelled.
pub(crate) fn meaning(value: Value) -> Value {
    match value {
        Value::String(text) => match serde_json::from_str::<Value>(&text) {
            Ok(inner @ (Value::Object(_) | Value::Array(_))) => meaning(inner),
            _ => Value::String(text),
        },
        Value::Array(items) => items.into_iter().map(meaning).collect(),
        Value::Object(members) => {
            let present = members.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(
                present
                    .map(|(name, value)| (name, meaning(value)))
                    .collect(),
            )
        }
        other => other,
    }
}

#[test]
fn every_sample_response_is_read_and_written_as_it_came() {
    let mut read = 0;
    for sample in responses() {
        let Some(row) = sample.row() else { continue };
        let Some((_, answer)) = type_of(row).answer else {
            continue;
        };
        let came: Value = serde_json::from_str(sample.json).unwrap();
        for sealing in [
            Sealing::Plain,
            Sealing::Sealed(None),
            Sealing::Sealed(Some(&Toy)),
        ] {
            let written = answer(sample.json.as_bytes(), sealing);
            let written = written.unwrap_or_else(|error| panic!("{}: {error}", sample.name()));
            assert_eq!(meaning(written), meaning(came.clone()), "{}", sample.name());
        }
        read += 1;
    }
    assert!(read > 850, "{read} samples were read");
}

#[test]
fn every_sample_notification_names_its_event() {
    assert_eq!(notifications().count(), 92);
    for sample in notifications() {
        assert!(
            sample.event_types.contains(&sample.event_type),
            "{}",
            sample.page
        );
        assert_ne!(sample.original_type.as_deref(), Some(""), "{}", sample.page);
        let resource: Value = serde_json::from_str(sample.json).unwrap();
        assert!(resource.is_object(), "{}", sample.page);
    }
}

/// The sample as it is received: verified and decrypted.
pub(crate) fn received(sample: &Resource) -> Notification<Plaintext> {
    let wechatpay = WechatPay::new(&Toy);
    let mut posting = wechatpay.notification(&sample.event_type, sample.json);
    if let Some(original_type) = &sample.original_type {
        posting = posting.original_type(original_type);
    }
    let posted = posting.to("/notify");
    let receiver = NotificationReceiver::new(WechatPay::merchant(Toy));
    receiver.receive(posted.headers(), posted.body()).unwrap()
}

#[test]
fn every_sample_notification_is_read_without_a_loss() {
    for sample in notifications() {
        let notification = received(&sample).decode::<wxpay_api::Event>();
        let notification = notification.unwrap_or_else(|error| panic!("{}: {error}", sample.page));
        assert!(notification.create_time.is_some(), "{}", sample.page);
        let problems: Vec<String> = notification
            .problems
            .iter()
            .map(ToString::to_string)
            .collect();
        // What the samples call a ciphertext is none.
        let others = problems
            .iter()
            .filter(|problem| !problem.contains("ciphertext"));
        assert_eq!(others.count(), 0, "{}: {problems:?}", sample.page);
    }
}

#[test]
fn payscore_notifications_have_their_amount_as_a_number() {
    use wxpay_api::{payscore, payscore_partner};

    let mut read = 0;
    for sample in notifications() {
        if !sample.event_type.starts_with("PAYSCORE.USER_") {
            continue;
        }
        let came: Value = serde_json::from_str(sample.json).unwrap();
        let Some(text) = came["total_amount"].as_str() else {
            panic!("{}: the amount is no string", sample.page);
        };
        let amount: i64 = text.parse().unwrap();
        let notification = received(&sample);
        let (total, written) = if came.get("sub_mchid").is_some() {
            match notification
                .decode::<payscore_partner::Event>()
                .unwrap()
                .resource
            {
                payscore_partner::Event::OrderConfirmed(order) => {
                    (order.total_amount, serde_json::to_value(order))
                }
                payscore_partner::Event::OrderPaid(order) => {
                    (order.total_amount, serde_json::to_value(order))
                }
                event => panic!("{}: {event:?}", sample.page),
            }
        } else {
            match notification.decode::<payscore::Event>().unwrap().resource {
                payscore::Event::OrderConfirmed(order) => {
                    (order.total_amount, serde_json::to_value(order))
                }
                payscore::Event::OrderPaid(order) => {
                    (order.total_amount, serde_json::to_value(order))
                }
                event => panic!("{}: {event:?}", sample.page),
            }
        };
        assert_eq!(total, Some(amount), "{}", sample.page);
        assert_eq!(meaning(written.unwrap()), meaning(came), "{}", sample.page);
        read += 1;
    }
    assert_eq!(read, 4);
}
