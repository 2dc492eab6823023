use proptest::prelude::*;
use serde_json::{Value, json};
use wxpay::crypto::Crypto as _;
use wxpay::{AwsLc, SystemClock};
use wxpay::{Clock as _, Timestamp};
use wxpay_testkit::keys;

use super::*;
use crate::testing::{BILLS, Draft, answer, builder, engine, order};
use crate::{FaultRule, PlatformKeyKind};

/// Verifies a response from first principles, and returns the id of the key that signed it.
pub(super) fn signed_by(answer: &Response<Bytes>) -> String {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    let header = |name: &str| answer.headers()[name].to_str().unwrap().to_owned();
    let serial = header("wechatpay-serial");
    let certificate = keys::platform_certificate();
    let key = match serial.as_str() {
        keys::WECHATPAY_KEY_ID => keys::wechatpay_public_key(),
        keys::PLATFORM_SERIAL => certificate.public_key().clone(),
        other => panic!("{other}"),
    };
    assert_eq!(
        header("wechatpay-signature-type"),
        "WECHATPAY2-SHA256-RSA2048"
    );
    let (timestamp, nonce) = (header("wechatpay-timestamp"), header("wechatpay-nonce"));
    let signed_at = Timestamp::from_unix(timestamp.parse().unwrap());
    assert!(signed_at.seconds_from(SystemClock.now()) < 60);
    let body = answer.body();
    let message = [
        timestamp.as_bytes(),
        b"\n",
        nonce.as_bytes(),
        b"\n",
        body,
        b"\n",
    ]
    .concat();
    let signature = STANDARD.decode(header("wechatpay-signature")).unwrap();
    AwsLc
        .verifier(&key)
        .unwrap()
        .verify(&message, &signature)
        .unwrap();
    serial
}

#[test]
fn answers_are_signed_by_the_key_that_was_asked_for() {
    let (public, certificate) = (PlatformKeyKind::PublicKey, PlatformKeyKind::Certificate);
    for (default, asked, key) in [
        (certificate, None, keys::PLATFORM_SERIAL),
        (
            certificate,
            Some(keys::WECHATPAY_KEY_ID),
            keys::WECHATPAY_KEY_ID,
        ),
        (certificate, Some("PUB_KEY_ID_0"), keys::PLATFORM_SERIAL),
        (public, None, keys::WECHATPAY_KEY_ID),
        (public, Some(keys::PLATFORM_SERIAL), keys::PLATFORM_SERIAL),
        (public, Some("?"), keys::WECHATPAY_KEY_ID),
    ] {
        let engine = builder().default_platform_key(default).engine().unwrap();
        let mut draft = Draft::post("", &order("claim1", 500));
        if let Some(asked) = asked {
            draft = draft.header("wechatpay-serial", asked);
        }
        let answer = answer(engine.handle(&draft.signed()));
        assert_eq!(answer.status().as_u16(), 200);
        assert_eq!(signed_by(&answer), key, "{default:?} {asked:?}");
    }
}

#[test]
fn the_date_agrees_with_the_signature_however_far_business_time_is() {
    for (fault, agrees) in [
        (None, true),
        (Some(Fault::Ahead), true),
        (Some(Fault::Stale), false),
    ] {
        let engine = engine();
        engine
            .clocks
            .advance(std::time::Duration::from_secs(86_400));
        if let Some(fault) = fault {
            engine.state().faults.push(FaultRule::new(fault));
        }
        let answer = answer(engine.handle(&Draft::post("", &order("claim1", 500)).signed()));
        let header = |name: &str| answer.headers()[name].to_str().unwrap();
        let date = Timestamp::from(httpdate::parse_http_date(header("date")).unwrap());
        let signed = Timestamp::from_unix(header("wechatpay-timestamp").parse().unwrap());
        assert_eq!(date.seconds_from(signed) <= 2, agrees, "{fault:?}");
    }
}

#[test]
fn errors_are_signed_too_and_their_request_id_does_not_end_in_zero() {
    let engine = engine();
    let ok = Draft::post("", &order("claim1", 500)).signed();
    let ok = answer(engine.handle(&ok));
    let refused = answer(engine.handle(&Draft::get("/out-bill-no/other").signed()));
    let unauthorized = answer(engine.handle(&Draft::get("/out-bill-no/other").unsigned()));
    for (answer, status, is_zero) in [
        (ok, 200, true),
        (refused, 404, false),
        (unauthorized, 401, false),
    ] {
        assert_eq!(answer.status().as_u16(), status);
        signed_by(&answer);
        let id = answer.headers()[REQUEST_ID].to_str().unwrap();
        let (opaque, number) = id.split_once('-').unwrap();
        assert!(!opaque.is_empty());
        assert_eq!(number == "0", is_zero, "{id}");
        assert!(number.bytes().all(|byte| byte.is_ascii_digit()), "{id}");
    }
}

#[test]
fn a_probe_looks_like_one() {
    let engine = engine();
    engine.state().faults.push(FaultRule::new(Fault::Probe));
    let answer = answer(engine.handle(&Draft::get("/out-bill-no/other").signed()));
    let signature = answer.headers()["wechatpay-signature"].to_str().unwrap();
    assert!(signature.starts_with("WECHATPAY/SIGNTEST/"), "{signature}");
    assert_eq!(signature.len(), 344);
}

#[test]
fn advancing_the_business_time_leaves_signatures_fresh() {
    let engine = engine();
    engine
        .clocks
        .advance(std::time::Duration::from_secs(1_000_000));
    let answer = answer(engine.handle(&Draft::post("", &order("claim1", 500)).signed()));
    assert_eq!(answer.status().as_u16(), 200);
    signed_by(&answer);
}

#[test]
fn the_record_of_a_request_has_what_was_signed() {
    let engine = engine();
    let draft = Draft::post("/pre-transfer", &json!({}));
    let request = draft.signed();
    let answer = answer(engine.handle(&request));
    engine.handle(&Draft::get("/elsewhere").signed());
    let records = engine.state().log.records();
    let authorization = request.headers()["authorization"].to_str().unwrap();
    let (_, timestamp) = authorization.split_once("timestamp=\"").unwrap();
    let message = draft.message(timestamp.trim_end_matches('"').parse().unwrap());
    let id = answer.headers()[REQUEST_ID].to_str().unwrap();
    assert_eq!(
        records,
        [
            RequestRecord {
                method: "POST".to_owned(),
                target: format!("{BILLS}/pre-transfer"),
                route: Some(
                    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer"
                ),
                mchid: Some(keys::MERCHANT_ID.to_owned()),
                message: Some(String::from_utf8(message).unwrap()),
                request_id: Some(id.to_owned()),
                status: Some(400),
                code: Some("PARAM_ERROR"),
                answered_by: Some(crate::AnsweredBy::Book),
                notes: Vec::new(),
                fault: None,
            },
            RequestRecord {
                method: "GET".to_owned(),
                target: format!("{BILLS}/elsewhere"),
                status: Some(404),
                ..RequestRecord::default()
            },
        ]
    );
}

fn path() -> impl Strategy<Value = String> {
    let segment = prop_oneof![
        Just("/out-bill-no".to_owned()),
        Just("/bill-id".to_owned()),
        Just("/pre-transfer".to_owned()),
        Just("/cancel".to_owned()),
        Just("?sub_mchid=".to_owned()),
        "[!-~]{0,12}".prop_map(|text| format!("/{text}")),
        "(%[0-9A-F]{2}){0,40}".prop_map(|text| format!("/{text}")),
    ];
    proptest::collection::vec(segment, 0..5).prop_map(|segments| segments.concat())
}

fn method() -> impl Strategy<Value = http::Method> {
    prop_oneof![
        Just(http::Method::GET),
        Just(http::Method::POST),
        "[A-Z]{1,8}".prop_map(|name| name.parse().unwrap()),
    ]
}

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,40}".prop_map(Value::from),
        Just(json!("TRANSACTION_USER")),
    ];
    let name = prop_oneof![
        Just("sub_mchid"),
        Just("receiver"),
        Just("type"),
        Just("transaction_info"),
        Just("transaction_id"),
        Just("out_bill_no"),
        Just("amount"),
        Just("transfer_remark"),
        Just("notify_url"),
        Just("mchid"),
    ];
    leaf.prop_recursive(4, 32, 8, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::vec((name.clone(), inner), 0..8).prop_map(|members| {
                members
                    .into_iter()
                    .map(|(name, value)| (name.to_owned(), value))
                    .collect()
            }),
        ]
    })
}

fn assert_sound(engine: &Engine, request: &Request<Bytes>) {
    let answer = answer(engine.handle(request));
    let status = answer.status().as_u16();
    assert!(
        [200, 400, 401, 403, 404, 405].contains(&status),
        "{status}: {request:?}"
    );
    if answer.body().is_empty() {
        assert!(matches!(status, 404 | 405), "{status}: {request:?}");
        assert_eq!(answer.headers().len(), 1); // Date
    } else {
        signed_by(&answer);
        let body: Value = serde_json::from_slice(answer.body()).unwrap();
        assert_eq!(body["code"].is_string(), status != 200);
    }
}

proptest! {
    #[test]
    fn no_signed_request_makes_the_sandbox_panic(
        method in method(),
        path in path(),
        body in prop_oneof![
            proptest::collection::vec(any::<u8>(), 0..200),
            json_value().prop_map(|json| json.to_string().into_bytes()),
        ],
    ) {
        let draft = Draft::new(method, &path, body);
        prop_assume!(draft.target.parse::<http::Uri>().is_ok());
        assert_sound(&engine(), &draft.signed());
    }

    #[test]
    fn no_unsigned_request_makes_the_sandbox_panic(
        method in method(),
        target in prop_oneof![
            path().prop_map(|path| format!("{BILLS}{path}")),
            "[!-~]{1,40}",
        ],
        headers in proptest::collection::vec(
            (
                prop_oneof![
                    Just("authorization"),
                    Just("wechatpay-serial"),
                    Just("accept"),
                    Just("user-agent"),
                ],
                proptest::collection::vec(0x20..=0xff_u8, 0..60),
            ),
            0..6,
        ),
        authorization in "WECHATPAY2-SHA256-RSA2048 (mchid|nonce_str|timestamp|serial_no|signature|=|\"|,|[0-9a-z]){0,30}",
        body in proptest::collection::vec(any::<u8>(), 0..200),
    ) {
        let mut request = Request::builder().method(method).uri(target);
        for (name, value) in headers {
            request = request.header(name, value);
        }
        let request = request.header("authorization", authorization).body(Bytes::from(body));
        if let Ok(request) = request {
            assert_sound(&engine(), &request);
        }
    }

    #[test]
    fn no_fault_makes_the_sandbox_panic(
        fault in proptest::sample::select(Fault::ALL),
        path in path(),
        body in json_value(),
    ) {
        let draft = Draft::post(&path, &body);
        prop_assume!(draft.target.parse::<http::Uri>().is_ok());
        let engine = engine();
        engine.state().faults.push(FaultRule::new(fault));
        let outcome = engine.handle(&draft.signed());
        let is_reset = matches!(fault, Fault::Reset | Fault::ResetBefore);
        prop_assert_eq!(matches!(outcome, Outcome::Reset), is_reset);
        prop_assert_eq!(matches!(outcome, Outcome::Silent), fault == Fault::Silent);
        prop_assert_eq!(matches!(outcome, Outcome::Truncated(_)), fault == Fault::Truncated);
        #[cfg(feature = "control")]
        prop_assert!(engine.state().faults.rules().is_empty());
    }
}

#[test]
fn a_change_is_streamed_with_its_new_state() {
    let engine = engine();
    let mut changes = engine.changes();
    let now = engine.clocks.business();
    let event = crate::notices::Event::echoed("1900009191", Object::new());
    let url = Some("http://127.0.0.1:1/");
    engine.state().outbox.post(now, url, event);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let change = runtime.block_on(changes.next()).unwrap().unwrap();
    assert_eq!((change.book, &*change.state), ("notifications", "WAITING"));
    drop(engine);
    assert_eq!(runtime.block_on(changes.next()), None);
}

#[test]
fn a_damaged_snapshot_leaves_the_state_as_it_was() {
    let engine = engine();
    engine.settled().funds.top_up("m", 1);
    let before = engine.snapshot().unwrap();
    let mut damaged = serde_json::to_value(&before).unwrap();
    damaged["books"]["funds"][0][1]["object"]["balance"] = "much".into();
    let damaged = serde_json::from_value(damaged).unwrap();
    let error = engine.restore(&damaged).unwrap_err();
    assert!(error.to_string().contains("funds"), "{error}");
    assert_eq!(engine.snapshot().unwrap(), before);
    engine.reset();
    assert_ne!(engine.snapshot().unwrap(), before);
    engine.restore(&before).unwrap();
    assert_eq!(engine.snapshot().unwrap(), before);
}
