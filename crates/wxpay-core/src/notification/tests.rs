use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Response, StatusCode};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::crypto::Crypto;
use crate::key::ApiV3Key;
use crate::model::{ModelError, Problems, Sensitive};
use crate::toy::{self, NOW, Toy, merchant_builder, platform_key, signature};
use crate::{DateTime, KeyRing, Merchant, SharedKeys, VerifyError};

const KEY: &str = "0123456789abcdef0123456789abcdef";
const OTHER_KEY: &str = "fedcba9876543210fedcba9876543210";

crate::model! {
    /// The payer.
    answer Payer {
        always {}
        optional {
            /// The payer's id.
            openid: String,
            /// The payer's name.
            name: Sensitive,
        }
    }
}

crate::model! {
    /// A transaction, in part.
    answer Transaction {
        always {
            /// The merchant's number.
            out_trade_no: String,
        }
        optional {
            /// When it was paid.
            success_time: DateTime,
            /// The payer.
            payer: Payer,
        }
    }
}

/// The plaintext that the official page shows, shortened.
fn transaction() -> Value {
    json!({
        "transaction_id": "1217752501201407033233368018",
        "amount": { "payer_total": 100, "total": 100, "currency": "CNY", "payer_currency": "CNY" },
        "mchid": "1230000109",
        "trade_state": "SUCCESS",
        "success_time": "2018-06-08T10:34:56+08:00",
        "payer": { "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" },
        "out_trade_no": "1217752501201407033233368018",
        "attach": "支付测试",
    })
}

fn envelope(apiv3_key: &str, plaintext: &Value) -> Value {
    let aead = Toy("toy").aead(&ApiV3Key::new(apiv3_key).unwrap()).unwrap();
    let plaintext = plaintext.to_string();
    let ciphertext = aead.seal(b"fdasflkja484", b"transaction", plaintext.as_bytes());
    json!({
        "id": "EV-2018022511223320873",
        "create_time": "2015-05-20T13:29:35+08:00",
        "resource_type": "encrypt-resource",
        "event_type": "TRANSACTION.SUCCESS",
        "summary": "支付成功",
        "resource": {
            "original_type": "transaction",
            "algorithm": "AEAD_AES_256_GCM",
            "ciphertext": STANDARD.encode(ciphertext.unwrap()),
            "associated_data": "transaction",
            "nonce": "fdasflkja484",
        },
    })
}

fn signed(envelope: &Value) -> (HeaderMap, String) {
    let body = envelope.to_string();
    let headers = signature("public", "PUB_KEY_ID_1", NOW, body.as_bytes());
    (headers, body)
}

fn merchant() -> Merchant {
    merchant_builder()
        .keys(toy::keys())
        .apiv3_key(KEY)
        .build()
        .unwrap()
}

fn receive<T: FromNotification>(
    receiver: &NotificationReceiver,
    (headers, body): &(HeaderMap, String),
) -> Result<Notification<T>, ReceiveError> {
    receiver.receive(headers, body.as_bytes())
}

fn shop() -> NotificationReceiver {
    NotificationReceiver::new(merchant())
}

#[test]
fn the_documented_example_is_received() {
    let request = signed(&envelope(KEY, &transaction()));
    let paid: Notification<Transaction> = receive(&shop(), &request).unwrap();
    assert_eq!(paid.id, "EV-2018022511223320873");
    let create_time = paid.create_time.unwrap();
    assert_eq!(create_time.to_string(), "2015-05-20T13:29:35+08:00");
    assert!(paid.problems.is_empty());
    assert_eq!(paid.event_type, "TRANSACTION.SUCCESS");
    assert_eq!(paid.summary.as_deref(), Some("支付成功"));
    assert_eq!(paid.original_type.as_deref(), Some("transaction"));
    assert_eq!(paid.mchid, "1900009191");
    assert_eq!(paid.resource.out_trade_no, "1217752501201407033233368018");
    assert_eq!(paid.resource.extra["trade_state"], "SUCCESS");
    let payer = paid.resource.payer.unwrap();
    assert_eq!(
        payer.openid.as_deref(),
        Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    );
}

#[test]
fn what_nothing_needs_of_an_envelope_never_loses_it() {
    let odd = [
        ("create_time", json!("2015-05-20 13:29:35"), None),
        ("create_time", json!("20150520132935"), None),
        ("create_time", json!(""), None),
        ("create_time", Value::Null, None),
        (
            "create_time",
            json!("today"),
            Some("field envelope.create_time: expected a time, found a string"),
        ),
        (
            "create_time",
            json!({ "private": 1 }),
            Some("field envelope.create_time: expected a time, found an object"),
        ),
        ("summary", json!(7), None),
        (
            "summary",
            json!(["private"]),
            Some("field envelope.summary: expected a string, found a list"),
        ),
        ("resource_type", json!(["private"]), None),
        ("added_later", json!({ "a": [1] }), None),
        ("id", json!(7), None),
    ];
    for (name, value, problem) in odd {
        let mut posted = envelope(KEY, &transaction());
        posted[name] = value;
        let paid: Notification<Transaction> = receive(&shop(), &signed(&posted)).unwrap();
        assert_eq!(paid.resource.out_trade_no, "1217752501201407033233368018");
        let problems: Vec<String> = paid.problems.iter().map(ToString::to_string).collect();
        let named = problem.map(|problem| format!("TRANSACTION.SUCCESS: {problem}"));
        assert_eq!(problems, Vec::from_iter(named), "{name}");
    }
    let mut posted = envelope(KEY, &transaction());
    posted["create_time"] = json!("2015-05-20 13:29:35");
    let paid: Notification<Transaction> = receive(&shop(), &signed(&posted)).unwrap();
    let expected = "2015-05-20T13:29:35+08:00".parse().unwrap();
    assert_eq!(paid.create_time, Some(expected));
}

#[test]
fn an_odd_field_of_a_resource_is_reported_with_the_event() {
    let mut resource = transaction();
    resource["payer"] = json!("private");
    let request = signed(&envelope(KEY, &resource));
    let paid: Notification<Transaction> = receive(&shop(), &request).unwrap();
    assert_eq!(paid.resource.out_trade_no, "1217752501201407033233368018");
    assert_eq!(paid.resource.payer, None);
    assert_eq!(paid.resource.extra["payer"], "private");
    let problems: Vec<String> = paid.problems.iter().map(ToString::to_string).collect();
    let problem = "TRANSACTION.SUCCESS: field payer: expected an object, found a string";
    assert_eq!(problems, [problem]);
    assert!(!format!("{paid:?}").contains("private"), "{paid:?}");

    let kept: Notification<Plaintext> = receive(&shop(), &request).unwrap();
    assert!(kept.problems.is_empty());
    assert_eq!(kept.decode::<Transaction>().unwrap(), paid);
    let mut problems = Problems::new();
    let _: Transaction = kept.resource.decode_noting(&mut problems).unwrap();
    assert_eq!(problems, paid.problems);
}

#[test]
fn what_the_documents_leave_open_may_be_missing() {
    let mut sparse = envelope(KEY, &transaction());
    sparse.as_object_mut().unwrap().remove("summary");
    sparse.as_object_mut().unwrap().remove("resource_type");
    let resource = sparse["resource"].as_object_mut().unwrap();
    resource.remove("original_type");
    let paid: Notification<Plaintext> = receive(&shop(), &signed(&sparse)).unwrap();
    assert_eq!((paid.summary, paid.original_type), (None, None));
}

#[test]
fn a_plaintext_is_decoded_later_and_never_shown() {
    let request = signed(&envelope(KEY, &transaction()));
    let raw: Notification<Plaintext> = receive(&shop(), &request).unwrap();
    assert!(raw.resource.has("out_trade_no").unwrap());
    assert!(!raw.resource.has("combine_out_trade_no").unwrap());
    assert_eq!(raw.resource.json::<Value>().unwrap(), transaction());
    let typed: Notification<Transaction> = raw.decode().unwrap();
    assert_eq!(typed, receive(&shop(), &request).unwrap());
    let shown = format!("{raw:?}");
    assert!(
        !shown.contains("oUpF8") && !shown.contains("12177"),
        "{shown}"
    );
    assert!(
        shown.contains("Plaintext { event_type: \"TRANSACTION.SUCCESS\""),
        "{shown}"
    );
}

#[test]
fn sensitive_fields_are_opened_with_the_merchants_key() {
    let mut plaintext = transaction();
    plaintext["payer"]["name"] = STANDARD.encode("merchant张三").into();
    let paid: Notification<Transaction> =
        receive(&shop(), &signed(&envelope(KEY, &plaintext))).unwrap();
    assert_eq!(paid.resource.payer.unwrap().name.unwrap().expose(), "张三");
}

#[derive(Debug)]
enum Event {
    Transaction(Transaction),
    Unknown(Plaintext),
}

impl FromNotification for Event {
    fn from_notification(plaintext: &Plaintext) -> Result<Self, ModelError> {
        Ok(match plaintext.event_type() {
            "TRANSACTION.SUCCESS" => Self::Transaction(plaintext.decode()?),
            _ => Self::Unknown(plaintext.clone()),
        })
    }
}

#[test]
fn an_enumeration_of_events_keeps_what_it_does_not_know() {
    let mut request = envelope(KEY, &transaction());
    let known: Notification<Event> = receive(&shop(), &signed(&request)).unwrap();
    let Event::Transaction(paid) = known.resource else {
        panic!("{known:?}")
    };
    assert_eq!(paid.out_trade_no, "1217752501201407033233368018");
    request["event_type"] = "TRANSACTION.NEW".into();
    let unknown: Notification<Event> = receive(&shop(), &signed(&request)).unwrap();
    let Event::Unknown(plaintext) = unknown.resource else {
        panic!("{unknown:?}")
    };
    assert_eq!(plaintext.json::<Value>().unwrap(), transaction());
}

/// A merchant with a public key of its own and the platform certificate that all have.
fn sub_shop(mchid: &str, public_key: &str, apiv3_key: Option<&str>) -> Merchant {
    let mut keys = KeyRing::new();
    for key in toy::keys() {
        if !key.is_public_key() {
            keys.insert(key);
        }
    }
    keys.insert(platform_key(public_key));
    let builder = merchant_builder().mchid(mchid).keys(keys);
    match apiv3_key {
        Some(key) => builder.apiv3_key(key),
        None => builder,
    }
    .build()
    .unwrap()
}

#[test]
fn several_merchants_share_an_address() {
    let receiver = NotificationReceiver::new(sub_shop("1", "PUB_KEY_ID_1", Some(KEY)))
        .and_merchant(sub_shop("2", "PUB_KEY_ID_2", Some(OTHER_KEY)));
    for (apiv3_key, public_key, mchid) in
        [(KEY, "PUB_KEY_ID_1", "1"), (OTHER_KEY, "PUB_KEY_ID_2", "2")]
    {
        let body = envelope(apiv3_key, &transaction()).to_string();
        for (key, serial) in [("public", public_key), ("certificate", "ABCDEF")] {
            let headers = signature(key, serial, NOW, body.as_bytes());
            let paid = receiver.receive::<Plaintext>(&headers, body.as_bytes());
            assert_eq!(paid.unwrap().mchid, mchid, "{serial}");
        }
    }
    // A public key is one merchant's: what it has signed is not decrypted with another's.
    let body = envelope(OTHER_KEY, &transaction()).to_string();
    let headers = signature("public", "PUB_KEY_ID_1", NOW, body.as_bytes());
    let error = receiver.receive::<Plaintext>(&headers, body.as_bytes());
    assert!(
        matches!(error, Err(ReceiveError::Decrypt { .. })),
        "{error:?}"
    );
    // The error that says most is reported: one of the two does have this key.
    let headers = signature("public", "PUB_KEY_ID_2", NOW, b"else");
    let error = receiver.receive::<Plaintext>(&headers, body.as_bytes());
    assert!(
        matches!(
            error,
            Err(ReceiveError::Verify {
                source: VerifyError::Signature { .. }
            })
        ),
        "{error:?}"
    );
}

#[test]
fn a_probe_and_an_empty_header_are_named() {
    let receiver = NotificationReceiver::new(merchant());
    let body = envelope(KEY, &transaction()).to_string();
    let headers = signature("public", "PUB_KEY_ID_1", NOW, body.as_bytes());
    for (name, value, message) in [
        (
            "wechatpay-signature",
            "WECHATPAY/SIGNTEST/HcQ4ZAQ8xvt7hzeCCnbuW7hzz",
            "a signature probe of WeChat Pay, which is rightly refused",
        ),
        ("wechatpay-signature", "", "wechatpay-signature is missing"),
        ("wechatpay-serial", "", "wechatpay-serial is missing"),
        (
            "wechatpay-signature-type",
            "",
            "wechatpay-signature-type is missing",
        ),
    ] {
        let mut headers = headers.clone();
        headers.insert(name, value.parse().unwrap());
        let error = receiver.receive::<Plaintext>(&headers, body.as_bytes());
        let error = error.unwrap_err();
        assert_eq!((error.status().as_u16(), error.unknown_key()), (401, None));
        let source = std::error::Error::source(&error).unwrap();
        assert_eq!(source.to_string(), message);
    }
}

/// Only merchants that hold the named key are asked, out of many: asking one reads the clock.
#[test]
fn one_of_many_merchants_is_found_without_asking_the_others() {
    let asked = Arc::new(AtomicUsize::new(0));
    let merchant = |number: usize| {
        let count = Arc::clone(&asked);
        let mut keys = KeyRing::new();
        keys.insert(platform_key(&format!("PUB_KEY_ID_{number}")));
        let merchant = merchant_builder().mchid(number.to_string()).keys(keys);
        let merchant = merchant.apiv3_key(KEY).clock(move || {
            count.fetch_add(1, Ordering::Relaxed);
            crate::Timestamp::from_unix(NOW)
        });
        merchant.build().unwrap()
    };
    let merchants: Vec<_> = (0..1000).map(merchant).collect();
    let mut all = merchants.iter().cloned();
    let receiver = NotificationReceiver::new(all.next().unwrap());
    let receiver = all.fold(receiver, NotificationReceiver::and_merchant);
    let receive = |serial: &str| {
        let body = envelope(KEY, &transaction()).to_string();
        let headers = signature("public", serial, NOW, body.as_bytes());
        asked.store(0, Ordering::Relaxed);
        let received = receiver.receive::<Plaintext>(&headers, body.as_bytes());
        let asked = asked.load(Ordering::Relaxed);
        (received.map(|notification| notification.mchid), asked)
    };
    let (received, asked) = receive("PUB_KEY_ID_777");
    assert_eq!((received.unwrap().as_str(), asked), ("777", 1));
    assert_eq!(receive("pub_key_id_0").0.unwrap(), "0");
    let (unknown, asked) = receive("PUB_KEY_ID_1000");
    let unknown = unknown.unwrap_err();
    assert_eq!((unknown.unknown_key(), asked), (Some("PUB_KEY_ID_1000"), 1));

    // Keys that come later are found, and those that are taken out verify nothing any more.
    let keys = merchants[5].shared_keys();
    keys.insert(platform_key("PUB_KEY_ID_1000")).unwrap();
    let (received, asked) = receive("PUB_KEY_ID_1000");
    assert_eq!((received.unwrap().as_str(), asked), ("5", 1));
    keys.remove("PUB_KEY_ID_1000").unwrap();
    assert!(
        receive("PUB_KEY_ID_1000")
            .0
            .unwrap_err()
            .unknown_key()
            .is_some()
    );
}

/// Nobody calls it.
#[derive(Debug)]
struct NoTransport;

impl crate::transport::BlockingTransport for NoTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
        _: crate::transport::Limits,
    ) -> Result<Response<Bytes>, crate::transport::TransportError> {
        panic!("{} is asked", request.uri());
    }
}

/// The download that another notification began ends after this one was looked at, and before a client is asked.
#[test]
fn a_key_that_comes_in_between_is_used() {
    let (keys, looks) = (Arc::new(OnceLock::<SharedKeys>::new()), AtomicUsize::new(0));
    let arriving = Arc::clone(&keys);
    let merchant = merchant_builder()
        .keys(toy::keys())
        .apiv3_key(KEY)
        .download_certificates()
        .clock(move || {
            if looks.fetch_add(1, Ordering::Relaxed) == 1 {
                let keys = arriving.get().unwrap();
                keys.insert(platform_key("PUB_KEY_ID_2")).unwrap();
            }
            crate::Timestamp::from_unix(NOW)
        })
        .build()
        .unwrap();
    keys.set(merchant.shared_keys().clone()).unwrap();
    let client = crate::blocking::Client::new(merchant.clone(), NoTransport);
    let receiver = NotificationReceiver::new(merchant.clone()).fetching_keys(client);
    let body = envelope(KEY, &transaction()).to_string();
    let headers = signature("public", "PUB_KEY_ID_2", NOW, body.as_bytes());
    let received = receiver.receive::<Plaintext>(&headers, body.as_bytes());
    assert_eq!(received.unwrap().mchid, "1900009191");
}

#[test]
fn clones_that_were_given_other_merchants_keep_their_own() {
    let one = NotificationReceiver::new(sub_shop("1", "PUB_KEY_ID_1", Some(KEY)));
    let common = one.and_merchant(sub_shop("2", "PUB_KEY_ID_2", Some(OTHER_KEY)));
    let third = "third-key-of-32-bytes-for-tests.";
    let with = |mchid: &str, key: &str| {
        common
            .clone()
            .and_merchant(sub_shop(mchid, key, Some(third)))
    };
    let (left, right) = (with("3", "PUB_KEY_ID_3"), with("4", "PUB_KEY_ID_4"));
    let body = envelope(third, &transaction()).to_string();
    let receive = |receiver: &NotificationReceiver, serial: &str| {
        let headers = signature("public", serial, NOW, body.as_bytes());
        let received = receiver.receive::<Plaintext>(&headers, body.as_bytes());
        received.map(|notification| notification.mchid)
    };
    assert_eq!(receive(&left, "PUB_KEY_ID_3").unwrap(), "3");
    assert_eq!(receive(&right, "PUB_KEY_ID_4").unwrap(), "4");
    for (receiver, serial) in [
        (&left, "PUB_KEY_ID_4"),
        (&right, "PUB_KEY_ID_3"),
        (&common, "PUB_KEY_ID_3"),
    ] {
        let error = receive(receiver, serial).unwrap_err();
        assert_eq!(error.unknown_key(), Some(serial));
    }
}

#[test]
fn each_refusal_has_its_status() {
    let fine = envelope(KEY, &transaction());
    let with = |pointer: &str, value: &str| {
        let mut changed = fine.clone();
        *changed.pointer_mut(pointer).unwrap() = value.into();
        signed(&changed)
    };
    let status = |receiver: &NotificationReceiver, request: &(HeaderMap, String)| {
        let error = receive::<Transaction>(receiver, request).unwrap_err();
        let answer: Response<Bytes> = Acknowledgement::from(&error).into();
        assert_eq!(answer.status(), error.status());
        let body: Value = serde_json::from_slice(answer.body()).unwrap();
        assert_eq!(body["code"], "FAIL");
        (error.status().as_u16(), error.to_string())
    };
    let (headers, body) = signed(&fine);
    let forged = (headers.clone(), body.replace("EV-2018", "EV-2019"));
    assert_eq!(
        status(&shop(), &forged),
        (401, "the notification could not be verified".into())
    );
    assert_eq!(status(&shop(), &(HeaderMap::new(), body.clone())).0, 401);
    let small = shop().with_max_body(body.len());
    assert!(receive::<Transaction>(&small, &(headers.clone(), body.clone())).is_ok());
    let small = shop().with_max_body(body.len() - 1);
    assert_eq!(status(&small, &(headers, body)).0, 413);

    let text = "not JSON".to_owned();
    let headers = signature("public", "PUB_KEY_ID_1", NOW, text.as_bytes());
    assert_eq!(status(&shop(), &(headers, text)).0, 400);
    assert_eq!(status(&shop(), &with("/resource", "none")).0, 400);
    let request = with("/resource/ciphertext", "no base64!");
    let error = receive::<Transaction>(&shop(), &request).unwrap_err();
    let ReceiveError::Envelope { source } = error else {
        panic!("{error}")
    };
    assert_eq!(
        source.to_string(),
        "field resource.ciphertext is not base64 of a ciphertext"
    );

    let (code, message) = status(&shop(), &with("/resource/algorithm", "AEAD_SM4_GCM"));
    assert_eq!(code, 500);
    assert_eq!(
        message,
        "notification EV-2018022511223320873 is encrypted with AEAD_SM4_GCM instead of AEAD_AES_256_GCM"
    );
    assert_eq!(status(&shop(), &with("/resource/nonce", "another")).0, 500);
    let keyless = NotificationReceiver::new(sub_shop("1", "PUB_KEY_ID_1", None));
    assert_eq!(status(&keyless, &signed(&fine)).0, 500);

    let request = signed(&envelope(KEY, &json!({ "out_trade_no": [] })));
    let error = receive::<Transaction>(&shop(), &request).unwrap_err();
    assert_eq!(error.status(), StatusCode::INTERNAL_SERVER_ERROR);
    let ReceiveError::Resource {
        notification,
        source,
    } = error
    else {
        panic!("{error}")
    };
    assert_eq!(source.path().unwrap().as_str(), "out_trade_no");
    assert_eq!(notification.resource.expose(), br#"{"out_trade_no":[]}"#);
}

#[test]
fn a_failure_is_never_answered_like_a_success() {
    for status in [200, 204, 302, 100, 404, 503] {
        let status = StatusCode::from_u16(status).unwrap();
        let answer = Acknowledgement::failure_with(status, "a \"b\"");
        assert!(!answer.is_success());
        let answer: Response<Bytes> = answer.into();
        assert!(answer.status().as_u16() >= 400);
        assert_eq!(answer.headers()["content-type"], "application/json");
        assert_eq!(answer.body(), r#"{"code":"FAIL","message":"a \"b\""}"#);
    }
    let answer: Response<Bytes> = Acknowledgement::success().into();
    assert_eq!(answer.status(), 204);
    assert!(answer.body().is_empty() && answer.headers().is_empty());
}

proptest! {
    #[test]
    fn no_altered_byte_of_the_body_yields_a_notification(at in any::<prop::sample::Index>(), bit in 0..8_u8) {
        let (headers, body) = signed(&envelope(KEY, &transaction()));
        let mut body = body.into_bytes();
        let at = at.index(body.len());
        body[at] ^= 1_u8 << bit;
        let refused = shop().receive::<Plaintext>(&headers, &body);
        let is_refused = matches!(refused, Err(ReceiveError::Verify { .. }));
        prop_assert!(is_refused, "byte {}: {:?}", at, refused);
    }

    #[test]
    fn no_altered_byte_of_a_header_yields_a_notification(
        name in prop::sample::select(vec!["timestamp", "nonce", "signature", "serial", "signature-type"]),
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
    ) {
        let (mut headers, body) = signed(&envelope(KEY, &transaction()));
        let name = format!("wechatpay-{name}");
        let before = headers[&name].clone();
        let mut value = before.as_bytes().to_vec();
        let at = at.index(value.len());
        value[at] = byte;
        let Ok(value) = HeaderValue::from_bytes(&value) else {
            return Ok(());
        };
        // The serial number is looked up without regard to case.
        prop_assume!(!value.as_bytes().eq_ignore_ascii_case(before.as_bytes()) || !name.ends_with("serial"));
        prop_assume!(value != before);
        headers.insert(http::HeaderName::try_from(&*name).unwrap(), value);
        prop_assert!(shop().receive::<Plaintext>(&headers, body.as_bytes()).is_err(), "{}", name);
    }

    #[test]
    fn nothing_that_is_posted_makes_it_panic(body in prop::collection::vec(any::<u8>(), 0..200)) {
        let headers = signature("public", "PUB_KEY_ID_1", NOW, &body);
        let _ = shop().receive::<Plaintext>(&headers, &body);
    }

    #[test]
    fn any_order_and_number_of_repeats_is_processed_once(posts in prop::collection::vec(0..8_usize, 0..60)) {
        let inbox = Inbox::new(shop(), MemoryDeduplicator::new());
        let requests: Vec<_> = (0..8)
            .map(|number| {
                let mut request = envelope(KEY, &transaction());
                request["id"] = format!("EV-{number}").into();
                signed(&request)
            })
            .collect();
        let mut processed = [0; 8];
        for number in &posts {
            let (headers, body) = &requests[*number];
            let handled = inbox.handle(headers, body.as_bytes(), |_: Notification<Plaintext>| {
                processed[*number] += 1;
                Ok::<_, std::io::Error>(())
            });
            prop_assert!(Acknowledgement::from(&handled).is_success());
        }
        for (number, times) in processed.into_iter().enumerate() {
            prop_assert_eq!(times, usize::from(posts.contains(&number)));
        }
    }
}

#[test]
fn what_has_failed_is_processed_again() {
    let inbox = Inbox::new(shop(), MemoryDeduplicator::new());
    let (headers, body) = signed(&envelope(KEY, &transaction()));
    let post = |result: Result<(), &'static str>| {
        inbox.handle(&headers, body.as_bytes(), |_: Notification<Transaction>| {
            result
        })
    };
    let failed = post(Err("the database is away"));
    let answer = Acknowledgement::from(&failed);
    assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
    // What a handler says stays here.
    assert!(!answer.body().windows(8).any(|part| part == b"database"));
    let error = failed.unwrap_err();
    assert_eq!(
        error.to_string(),
        "notification EV-2018022511223320873 could not be processed"
    );
    assert!(matches!(post(Ok(())), Ok(Handled::Processed { .. })));
    assert!(matches!(post(Err("no")), Ok(Handled::Duplicate { .. })));
}

#[test]
fn what_is_in_progress_comes_again() {
    let inbox = Inbox::new(shop(), MemoryDeduplicator::new());
    let (headers, body) = signed(&envelope(KEY, &transaction()));
    let handled = inbox.handle(&headers, body.as_bytes(), |_: Notification<Plaintext>| {
        let meanwhile = inbox.handle(
            &headers,
            body.as_bytes(),
            |_: Notification<Plaintext>| -> Result<(), &str> { panic!("processed twice at once") },
        );
        assert!(matches!(meanwhile, Err(HandleError::InProgress { .. })));
        assert_eq!(Acknowledgement::from(&meanwhile).status(), 503);
        Ok::<_, &str>(())
    });
    assert!(matches!(handled, Ok(Handled::Processed { .. })));
}

/// A store that fails in one of its methods.
#[derive(Debug)]
struct Broken {
    begin: bool,
}

impl Deduplicator for Broken {
    fn begin(&self, key: &str) -> Result<Claim, DeduplicatorError> {
        if self.begin {
            return Err(DeduplicatorError::store("away"));
        }
        Ok(Claim::New(Ticket::new(key, "1")))
    }

    fn finish(&self, _: &Ticket) -> Result<(), DeduplicatorError> {
        Err(DeduplicatorError::store("away"))
    }

    fn release(&self, _: &Ticket) -> Result<(), DeduplicatorError> {
        Err(DeduplicatorError::store("away"))
    }
}

#[test]
fn a_store_that_cannot_tell_lets_nothing_through() {
    let (headers, body) = signed(&envelope(KEY, &transaction()));
    let inbox = Inbox::new(shop(), Broken { begin: true });
    let handled = inbox.handle(
        &headers,
        body.as_bytes(),
        |_: Notification<Plaintext>| -> Result<(), &str> { panic!("processed") },
    );
    assert_eq!(Acknowledgement::from(&handled).status(), 500);

    // Processed is processed: to have it come again would do it twice.
    let inbox = Inbox::new(shop(), Broken { begin: false });
    let handled = inbox.handle(&headers, body.as_bytes(), |_: Notification<Plaintext>| {
        Ok::<_, &str>(())
    });
    assert!(
        matches!(handled, Ok(Handled::Unrecorded { .. })),
        "{handled:?}"
    );
    assert!(Acknowledgement::from(&handled).is_success());
}

#[cfg(feature = "async")]
#[test]
fn the_async_inbox_keeps_the_same_rules() {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    fn now<F: Future>(future: F) -> F::Output {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(output) => output,
            Poll::Pending => panic!("nothing here waits"),
        }
    }

    let inbox = AsyncInbox::new(shop(), MemoryDeduplicator::new());
    let (headers, body) = signed(&envelope(KEY, &transaction()));
    let post = |result: Result<(), &'static str>| {
        now(inbox.handle(
            &headers,
            body.as_bytes(),
            move |paid: Notification<Transaction>| async move {
                assert_eq!(paid.id, "EV-2018022511223320873");
                result
            },
        ))
    };
    assert!(matches!(
        post(Err("away")),
        Err(HandleError::Handler { .. })
    ));
    assert!(matches!(post(Ok(())), Ok(Handled::Processed { .. })));
    assert!(matches!(post(Err("away")), Ok(Handled::Duplicate { .. })));

    // A future that is dropped holds its claim until the lease is over.
    let (headers, body) = {
        let mut other = envelope(KEY, &transaction());
        other["id"] = "EV-2".into();
        signed(&other)
    };
    {
        let mut waiting = pin!(inbox.handle(
            &headers,
            body.as_bytes(),
            |_: Notification<Plaintext>| std::future::pending::<Result<(), &str>>()
        ));
        let mut context = Context::from_waker(Waker::noop());
        assert!(waiting.as_mut().poll(&mut context).is_pending());
    }
    let repeat = now(inbox.handle(
        &headers,
        body.as_bytes(),
        |_: Notification<Plaintext>| async { Ok::<_, &str>(()) },
    ));
    assert!(
        matches!(repeat, Err(HandleError::InProgress { .. })),
        "{repeat:?}"
    );
}

/// A transport that does work that blocks on a thread of its own, or never.
#[cfg(feature = "async")]
#[derive(Debug)]
struct Elsewhere {
    works: bool,
}

#[cfg(feature = "async")]
#[async_trait::async_trait]
impl crate::transport::Transport for Elsewhere {
    async fn send(
        &self,
        _: http::Request<Bytes>,
        _: crate::transport::Limits,
    ) -> Result<Response<Bytes>, crate::transport::TransportError> {
        unreachable!("a store needs no request")
    }

    async fn offload(&self, work: Box<dyn FnOnce() + Send>) {
        if self.works {
            std::thread::spawn(work).join().unwrap();
        }
    }
}

/// A store that must not be asked on the thread where it was made.
#[cfg(feature = "async")]
#[derive(Debug)]
struct Waiting {
    store: MemoryDeduplicator,
    not_on: std::thread::ThreadId,
}

#[cfg(feature = "async")]
impl Waiting {
    fn store(&self) -> &dyn Deduplicator {
        assert_ne!(std::thread::current().id(), self.not_on);
        &self.store
    }
}

#[cfg(feature = "async")]
impl Deduplicator for Waiting {
    fn begin(&self, key: &str) -> Result<Claim, DeduplicatorError> {
        self.store().begin(key)
    }

    fn finish(&self, ticket: &Ticket) -> Result<(), DeduplicatorError> {
        self.store().finish(ticket)
    }

    fn release(&self, ticket: &Ticket) -> Result<(), DeduplicatorError> {
        self.store().release(ticket)
    }
}

#[cfg(feature = "async")]
#[test]
fn a_store_that_waits_is_asked_elsewhere_and_keeps_the_same_rules() {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    let (headers, body) = signed(&envelope(KEY, &transaction()));
    let post = |inbox: &AsyncInbox, result: Result<(), &'static str>| {
        let handled = inbox.handle(&headers, body.as_bytes(), |_: Notification<Plaintext>| {
            std::future::ready(result)
        });
        match pin!(handled).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(handled) => handled,
            Poll::Pending => unreachable!("nothing is waited for"),
        }
    };
    let inbox = |works: bool| {
        let store = Waiting {
            store: MemoryDeduplicator::new(),
            not_on: std::thread::current().id(),
        };
        let client = crate::Client::new(merchant(), Elsewhere { works });
        AsyncInbox::new(shop(), Offloaded::new(store, client))
    };
    let asked = inbox(true);
    let failed = post(&asked, Err("no"));
    assert!(
        matches!(failed, Err(HandleError::Handler { .. })),
        "{failed:?}"
    );
    assert!(matches!(
        post(&asked, Ok(())),
        Ok(Handled::Processed { .. })
    ));
    assert!(matches!(
        post(&asked, Ok(())),
        Ok(Handled::Duplicate { .. })
    ));
    // A store that was not asked is one that cannot tell: nothing is processed.
    let error = post(&inbox(false), Ok(())).unwrap_err();
    assert!(
        matches!(error, HandleError::Deduplicator { .. }),
        "{error:?}"
    );
}
