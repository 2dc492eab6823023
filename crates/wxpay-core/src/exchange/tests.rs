use std::sync::atomic::{AtomicUsize, Ordering};

use http::{HeaderValue, Method};

use super::*;
use crate::crypto::{CryptoError, Scheme, Signer, Verifier};
use crate::error::EncodeError;
use crate::spec::Proof;
use crate::toy::{NOW, Toy, merchant, signature};
use crate::transport::from_fn;
use crate::{Authorization, Decode, DecodeError, ErrorCode, blocking};

struct Cancel(&'static str);

static CANCEL: Spec = Spec::new("cancel", Method::POST, "/v3/bills/{out_bill_no}/cancel")
    .repeat(Repeat::ByNumber("out_bill_no"));

impl Operation for Cancel {
    type Output = serde_json::Value;

    fn spec(&self) -> &'static Spec {
        &CANCEL
    }

    fn encode(&self, call: &mut Call) -> Result<(), EncodeError> {
        call.path("out_bill_no", self.0)?;
        call.query("kind", "a b")?;
        call.json(&serde_json::json!({ "sub_mchid": "1900001109" }))
    }
}

/// A download: its responses are not signed.
struct Download;

static DOWNLOAD: Spec = Spec::new("download", Method::GET, "/v3/file")
    .proof(Proof::Announced)
    .repeat(Repeat::Freely);

impl Operation for Download {
    type Output = Bytes;

    fn spec(&self) -> &'static Spec {
        &DOWNLOAD
    }

    fn encode(&self, _call: &mut Call) -> Result<(), EncodeError> {
        Ok(())
    }
}

/// An operation that answers 202 and nothing else.
struct Accepted;

static ACCEPTED: Spec = Spec::new("accepted", Method::POST, "/v3/accepted").accepted_is_success();

impl Operation for Accepted {
    type Output = ();

    fn spec(&self) -> &'static Spec {
        &ACCEPTED
    }

    fn encode(&self, _call: &mut Call) -> Result<(), EncodeError> {
        Ok(())
    }
}

fn response(status: u16, headers: http::HeaderMap, body: &[u8]) -> Response<Bytes> {
    let mut response = Response::new(Bytes::copy_from_slice(body));
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    *response.headers_mut() = headers;
    response
}

fn signed(status: u16, body: &[u8]) -> Response<Bytes> {
    response(status, signature("public", "PUB_KEY_ID_1", NOW, body), body)
}

fn unsigned(status: u16, body: &[u8]) -> Response<Bytes> {
    response(status, http::HeaderMap::new(), body)
}

/// Runs a call with both clients, which must agree to the letter.
fn call<O: Operation<Output: std::fmt::Debug + PartialEq>>(
    operation: &O,
    answer: impl Fn() -> Result<Response<Bytes>, TransportError> + Clone + Send + Sync + 'static,
) -> Result<O::Output, Error> {
    let blocking = {
        let answer = answer.clone();
        blocking::Client::new(merchant(), from_fn(move |_| answer())).send(operation)
    };
    #[cfg(feature = "async")]
    {
        let client = crate::Client::new(merchant(), from_fn(move |_| answer()));
        let future = std::pin::pin!(client.send(operation));
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        let std::task::Poll::Ready(asynchronous) = future.poll(&mut context) else {
            panic!("a closure answers at once");
        };
        assert_eq!(format!("{asynchronous:?}"), format!("{blocking:?}"));
    }
    blocking
}

fn sign(operation: &impl Operation) -> Request<Bytes> {
    let merchant = merchant();
    let mut exchange = Exchange::begin(&merchant, Limits::default(), operation).unwrap();
    match exchange.step().unwrap() {
        Step::Send(request, _) => request,
        step => panic!("nothing was sent yet: {step:?}"),
    }
}

#[test]
fn the_bytes_that_are_signed_are_the_bytes_that_are_sent() {
    let request = sign(&Cancel("a/b"));
    assert_eq!(request.method(), Method::POST);
    assert_eq!(
        request.uri().to_string(),
        "https://api.mch.weixin.qq.com/v3/bills/a%2Fb/cancel?kind=a%20b"
    );
    assert_eq!(&request.body()[..], br#"{"sub_mchid":"1900001109"}"#);
    let header = |name: &str| request.headers()[name].to_str().unwrap();
    assert_eq!(header("accept"), "application/json");
    assert_eq!(header("content-type"), "application/json");
    assert_eq!(header("wechatpay-serial"), "PUB_KEY_ID_1");
    assert!(header("user-agent").starts_with("wxpay-rust/"));
    assert!(request.headers()["authorization"].is_sensitive());

    let authorization = Authorization::parse(header("authorization")).unwrap();
    assert_eq!(authorization.scheme, "WECHATPAY2-SHA256-RSA2048");
    assert_eq!(authorization.mchid, "1900009191");
    assert_eq!(
        authorization.serial_no,
        "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C"
    );
    let message = format!(
        "POST\n/v3/bills/a%2Fb/cancel?kind=a%20b\n{NOW}\nnonce\n{{\"sub_mchid\":\"1900001109\"}}\n"
    );
    Toy("merchant")
        .verify(message.as_bytes(), &authorization.signature)
        .unwrap();
}

#[test]
fn a_request_without_a_body_says_nothing_of_its_type() {
    let request = sign(&Download);
    assert!(request.body().is_empty());
    assert!(!request.headers().contains_key("content-type"));
    assert_eq!(request.headers()["accept"], "application/json");
}

#[test]
fn a_verified_answer_is_decoded() {
    let body = br#"{"state":"CANCELING"}"#;
    assert_eq!(
        call(&Cancel("1"), || Ok(signed(200, body))).unwrap()["state"],
        "CANCELING"
    );
    let reply = blocking::Client::new(merchant(), from_fn(|_| Ok(signed(200, body))))
        .send_full(Cancel("1"))
        .unwrap();
    assert_eq!(reply.answer.request_id(), Some("0812-0"));
    assert_eq!(reply.answer.key_id(), Some("PUB_KEY_ID_1"));
    assert_eq!(reply.answer.body(), &body[..]);
    let debug = "Answer { status: 200, request_id: Some(\"0812-0\"), key_id: Some(\"PUB_KEY_ID_1\"), body_len: 21 }";
    assert_eq!(format!("{:?}", reply.answer), debug);
}

#[test]
fn a_successful_answer_that_is_not_proven_is_never_decoded() {
    struct Never;
    impl Decode for Never {
        fn decode(_: &Answer, _: &mut crate::model::Problems) -> Result<Self, DecodeError> {
            panic!("an unproven answer was decoded");
        }
    }
    struct Careless;
    impl Operation for Careless {
        type Output = Never;
        fn spec(&self) -> &'static Spec {
            &CANCEL
        }
        fn encode(&self, call: &mut Call) -> Result<(), EncodeError> {
            Cancel("1").encode(call)
        }
    }
    let body = br#"{"state":"CANCELING"}"#;
    let other = || response(200, signature("public", "PUB_KEY_ID_1", NOW, b"{}"), body);
    let stale = || {
        response(
            200,
            signature("public", "PUB_KEY_ID_1", NOW - 300, body),
            body,
        )
    };
    let forged = || response(200, signature("forged", "PUB_KEY_ID_1", NOW, body), body);
    let unknown = || response(200, signature("public", "PUB_KEY_ID_9", NOW, body), body);
    for answer in [
        other(),
        stale(),
        forged(),
        unknown(),
        unsigned(200, body),
        unsigned(204, b""),
        unsigned(206, body),
    ] {
        let client = blocking::Client::new(merchant(), from_fn(move |_| Ok(answer.clone())));
        let Err(error) = client.send(Careless) else {
            panic!("accepted")
        };
        assert!(matches!(error, Error::Verify { .. }), "{error}");
        assert_eq!(error.delivery(), Delivery::OutcomeUnknown);
        assert_eq!(error.operation(), "cancel");
    }
}

#[test]
fn an_answer_without_a_body_is_verified_like_any_other() {
    call(&Accepted, || Ok(signed(204, b""))).unwrap();
    call(&Accepted, || Ok(signed(202, b""))).unwrap();
    assert!(matches!(
        call(&Accepted, || Ok(unsigned(202, b""))),
        Err(Error::Verify { .. })
    ));
}

#[test]
fn accepted_is_not_done_unless_the_operation_says_so() {
    let error = call(&Cancel("1"), || {
        Ok(signed(202, br#"{"code":"USERPAYING"}"#))
    })
    .unwrap_err();
    assert_eq!(error.delivery(), Delivery::OutcomeUnknown);
    assert_eq!(error.api().unwrap().code().unwrap().as_str(), "USERPAYING");
}

#[test]
fn only_a_download_may_go_unsigned() {
    assert_eq!(
        call(&Download, || Ok(unsigned(200, b"bill"))).unwrap(),
        "bill"
    );
    assert_eq!(
        call(&Download, || Ok(signed(200, b"bill"))).unwrap(),
        "bill"
    );
    let tampered = || {
        Ok(response(
            200,
            signature("public", "PUB_KEY_ID_1", NOW, b"bill"),
            b"bull",
        ))
    };
    assert!(matches!(
        call(&Download, tampered),
        Err(Error::Verify { .. })
    ));
}

#[test]
fn an_error_is_readable_without_a_signature_but_never_with_a_wrong_one() {
    let body = br#"{"code":"SIGN_ERROR","message":"m"}"#;
    let error = call(&Cancel("1"), || Ok(unsigned(401, body))).unwrap_err();
    assert!(!error.api().unwrap().is_verified());
    assert_eq!(error.delivery(), Delivery::Answered);
    let error = call(&Cancel("1"), || Ok(signed(401, body))).unwrap_err();
    assert!(error.api().unwrap().is_verified());
    assert_eq!(error.request_id(), Some("0812-0"));
    let forged = || {
        Ok(response(
            401,
            signature("forged", "PUB_KEY_ID_1", NOW, body),
            body,
        ))
    };
    let error = call(&Cancel("1"), forged).unwrap_err();
    assert!(
        matches!(&error, Error::Verify { status, body: shown, .. } if *status == 401 && shown.len() == body.len())
    );
    assert_eq!(error.delivery(), Delivery::OutcomeUnknown);
}

#[test]
fn a_refused_signature_is_diagnosed() {
    let body = br#"{"code":"SIGN_ERROR","detail":{"sign_information":{"method":"POST","url":"/v3/other"}}}"#;
    let error = call(&Cancel("1"), || Ok(unsigned(401, body))).unwrap_err();
    let diagnosis = error.diagnosis().unwrap();
    assert!(matches!(
        &diagnosis.causes()[0],
        crate::Cause::Path { received, .. } if received == "/v3/other"
    ));
    let stale = || {
        let mut headers = signature("public", "PUB_KEY_ID_1", NOW - 900, b"{}");
        headers.insert("date", "Sun, 13 Sep 2020 12:11:40 GMT".parse().unwrap());
        Ok(response(200, headers, b"{}"))
    };
    let error = call(&Cancel("1"), stale).unwrap_err();
    assert_eq!(error.diagnosis().unwrap().clock_ahead(), Some(900));
    assert!(
        call(&Cancel("1"), || Ok(unsigned(200, b"{}")))
            .unwrap_err()
            .diagnosis()
            .is_none()
    );
}

#[test]
fn a_verified_answer_that_cannot_be_read_is_kept() {
    let error = call(&Cancel("1"), || Ok(signed(200, b"not json"))).unwrap_err();
    let Error::Decode { answer, .. } = &error else {
        panic!("{error}")
    };
    assert_eq!(&answer.body()[..], b"not json");
    assert_eq!(error.delivery(), Delivery::Answered);
    assert_eq!(
        error.to_string(),
        "cancel (answered): the response is genuine but could not be read"
    );
    let error = call(&Cancel("1"), || Ok(signed(200, b"\xff\xfe"))).unwrap_err();
    assert!(matches!(error, Error::Decode { .. }));
}

#[test]
fn an_answer_over_the_limit_is_refused_unread() {
    let client = blocking::Client::new(merchant(), from_fn(|_| Ok(signed(200, b"{\"a\":1}"))))
        .with_limits(Limits::default().max_body(6));
    let error = client.send(Cancel("1")).unwrap_err();
    let Error::Transport { source, .. } = &error else {
        panic!("{error}")
    };
    assert_eq!(source.kind(), TransportErrorKind::TooLarge { max: 6 });
    assert_eq!(error.delivery(), Delivery::OutcomeUnknown);
}

#[test]
fn a_request_that_cannot_be_built_or_signed_is_not_sent() {
    let error = call(&Cancel(""), || panic!("sent")).unwrap_err();
    assert!(matches!(
        error,
        Error::Encode {
            operation: "cancel",
            ..
        }
    ));
    assert_eq!(error.delivery(), Delivery::NotSent);

    #[derive(Debug)]
    struct Locked;
    impl Signer for Locked {
        fn scheme(&self) -> Scheme {
            Scheme::Sha256Rsa2048
        }
        fn sign(&self, _message: &[u8]) -> Result<Vec<u8>, CryptoError> {
            Err(CryptoError::failed("sign", "the device is locked"))
        }
    }
    let builder = Merchant::builder(Toy("toy"))
        .mchid("1")
        .serial("5A1C7E09D2438B6F0E91C4A7D8325BF60719AC4E")
        .signer(Locked)
        .keys(crate::toy::keys());
    let locked = builder
        .nonces(|| crate::Nonce::parse("n").unwrap())
        .build()
        .unwrap();
    let error = blocking::Client::new(locked, from_fn(|_| panic!("sent")))
        .send(Cancel("1"))
        .unwrap_err();
    assert!(matches!(error, Error::Sign { .. }), "{error}");
    assert_eq!(error.delivery(), Delivery::NotSent);
}

#[test]
fn a_lost_answer_leaves_the_outcome_unknown_and_a_failed_connection_does_not() {
    let error = call(&Cancel("1"), || Err(TransportError::not_sent("refused"))).unwrap_err();
    assert_eq!(error.delivery(), Delivery::NotSent);
    let error = call(&Cancel("1"), || Err(TransportError::lost("reset"))).unwrap_err();
    assert_eq!(error.delivery(), Delivery::OutcomeUnknown);
}

/// As `main` prints an error that it returns.
#[test]
fn debug_of_an_error_is_its_text_with_causes() {
    let error = call(&Cancel("1"), || Err(TransportError::lost("reset"))).unwrap_err();
    let debug = format!("{error:?}");
    let message = format!("{error}\n\nCaused by:\n    ");
    assert!(debug.starts_with(&message), "{debug}");
    assert!(debug.contains("reset") && !debug.contains('{'), "{debug}");
}

#[test]
fn an_error_has_the_code_message_and_status_of_its_response() {
    let refusal = br#"{"code":"NO_AUTH","message":"no"}"#;
    let refused = call(&Cancel("1"), || Ok(signed(403, refusal))).unwrap_err();
    assert_eq!(refused.code().map(ErrorCode::as_str), Some("NO_AUTH"));
    assert_eq!(refused.message(), Some("no"));
    assert_eq!(refused.status().map(|status| status.as_u16()), Some(403));

    let unsigned = || Ok(Response::new(Bytes::from_static(b"{}")));
    let unproven = call(&Cancel("1"), unsigned).unwrap_err();
    assert!(unproven.code().is_none() && unproven.message().is_none());
    assert_eq!(unproven.status().map(|status| status.as_u16()), Some(200));

    let lost = call(&Cancel("1"), || Err(TransportError::lost("reset"))).unwrap_err();
    assert!(lost.code().is_none() && lost.message().is_none() && lost.status().is_none());
}

#[test]
fn merchants_share_one_transport() {
    let calls = std::sync::Arc::new(AtomicUsize::new(0));
    let counted = {
        let calls = calls.clone();
        from_fn(move |request: Request<Bytes>| {
            calls.fetch_add(1, Ordering::Relaxed);
            let authorization = request.headers()["authorization"].to_str().unwrap();
            let mchid = Authorization::parse(authorization).unwrap().mchid;
            Ok(signed(200, format!("{{\"mchid\":\"{mchid}\"}}").as_bytes()))
        })
    };
    let first = blocking::Client::new(merchant(), counted);
    let other = Merchant::builder(Toy("toy"))
        .mchid("1900000002")
        .serial("5A1C7E09D2438B6F0E91C4A7D8325BF60719AC4E")
        .signer(Toy("merchant"));
    let other = other
        .keys(crate::toy::keys())
        .clock(|| crate::Timestamp::from_unix(NOW));
    let second = first.with_merchant(
        other
            .nonces(|| crate::Nonce::parse("n").unwrap())
            .build()
            .unwrap(),
    );
    assert_eq!(first.send(Cancel("1")).unwrap()["mchid"], "1900009191");
    assert_eq!(second.send(Cancel("1")).unwrap()["mchid"], "1900000002");
    assert_eq!(calls.load(Ordering::Relaxed), 2);
}

#[test]
fn clients_are_shared_between_threads() {
    fn shared<T: Clone + Send + Sync + std::fmt::Debug>() {}
    shared::<blocking::Client>();
    #[cfg(feature = "async")]
    shared::<crate::Client>();
    shared::<Merchant>();
}

#[test]
fn debug_tells_who_and_never_how() {
    assert_eq!(
        format!("{:?}", merchant()),
        "Merchant { mchid: \"1900009191\", serial: \"1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C\", \
         base_url: https://api.mch.weixin.qq.com, signer: Toy(\"merchant\"), keys: [\"PUB_KEY_ID_1\", \"ABCDEF\"], .. }"
    );
    let merchant = merchant();
    let mut exchange = Exchange::begin(&merchant, Limits::default(), &Cancel("1")).unwrap();
    assert_eq!(
        format!("{exchange:?}"),
        "Exchange { operation: \"cancel\", mchid: \"1900009191\", .. }"
    );
    let step = format!("{:?}", exchange.step().unwrap());
    assert!(
        step.starts_with("Send(Limits {") && !step.contains("1900001109"),
        "{step}"
    );
}

crate::model! {
    /// The payee.
    request Enrol {
        required {
            /// The name.
            user_name: crate::model::Sensitive,
        }
        optional {}
    }
}

crate::model! {
    /// The payee.
    answer Enrolled {
        always {}
        optional {
            /// The name.
            user_name: crate::model::Sensitive,
        }
    }
}

crate::operation!(Enrol => Enrolled, Spec::new("enrol", Method::POST, "/v3/enrol").body(crate::Body::Json));

#[test]
fn a_sensitive_field_is_sealed_on_the_way_out_and_opened_on_the_way_in() {
    use base64::Engine as _;
    let base64 = |text: &str| base64::engine::general_purpose::STANDARD.encode(text);
    let request = sign(&Enrol::new().user_name("Li"));
    let body = format!(r#"{{"user_name":"{}"}}"#, base64("publicLi"));
    assert_eq!(request.body(), body.as_bytes());
    assert_eq!(request.headers()["wechatpay-serial"], "PUB_KEY_ID_1");

    let answer = format!(r#"{{"user_name":"{}"}}"#, base64("merchantLi"));
    let enrolled = call(&Enrol::new().user_name("Li"), move || {
        Ok(signed(200, answer.as_bytes()))
    })
    .unwrap();
    assert_eq!(enrolled.user_name.unwrap().expose(), "Li");

    let ciphertext = base64("otherLi");
    let answer = format!(r#"{{"user_name":"{ciphertext}"}}"#);
    let enrolled = call(&Enrol::new().user_name("Li"), move || {
        Ok(signed(200, answer.as_bytes()))
    })
    .unwrap();
    assert_eq!(enrolled.user_name, None);
    assert_eq!(enrolled.extra["user_name"], ciphertext);
}

#[test]
fn a_reply_lists_the_fields_that_could_not_be_read() {
    let body = r#"{"user_name":["private"],"later":1}"#;
    let answer = move |_| Ok(signed(200, body.as_bytes()));
    let client = blocking::Client::new(merchant(), from_fn(answer));
    let reply = client.send_full(Enrol::new().user_name("Li")).unwrap();
    let problems: Vec<String> = reply.problems.iter().map(ToString::to_string).collect();
    let problem = "enrol: field user_name: expected a string, found a list";
    assert_eq!(problems, [problem]);
    assert_eq!(reply.value.user_name, None);
    assert_eq!(reply.answer.body(), body);
    assert!(!format!("{reply:?}").contains("private"), "{reply:?}");
}

/// Behaviour of a transport in one attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    NotSent,
    Lost,
    SystemError,
    Accepted,
    TooMany,
    Forged,
    Refused,
    Paid,
}

impl Fate {
    fn answer(self) -> Result<Response<Bytes>, TransportError> {
        match self {
            Self::NotSent => Err(TransportError::not_sent("refused")),
            Self::Lost => Err(TransportError::lost("reset")),
            Self::SystemError => Ok(signed(500, br#"{"code":"SYSTEM_ERROR"}"#)),
            Self::Accepted => Ok(signed(202, b"{}")),
            Self::TooMany => {
                let mut answer = signed(429, br#"{"code":"FREQUENCY_LIMITED"}"#);
                answer
                    .headers_mut()
                    .insert("retry-after", HeaderValue::from_static("3"));
                Ok(answer)
            }
            Self::Forged => {
                let headers = signature("forger", "PUB_KEY_ID_1", NOW, b"{}");
                Ok(response(200, headers, br#"{"state":"forged"}"#))
            }
            Self::Refused => Ok(signed(403, br#"{"code":"NOT_ENOUGH"}"#)),
            Self::Paid => Ok(signed(200, br#"{"state":"paid"}"#)),
        }
    }

    /// State after it.
    const fn delivery(self) -> Delivery {
        match self {
            Self::NotSent => Delivery::NotSent,
            Self::Refused | Self::Paid => Delivery::Answered,
            _ => Delivery::OutcomeUnknown,
        }
    }

    /// Returns whether an attempt of this fate may be followed by another one.
    const fn may_repeat(self, repeat: Repeat) -> bool {
        match self {
            Self::NotSent => true,
            Self::Refused | Self::Paid => false,
            _ => !matches!(repeat, Repeat::Never),
        }
    }
}

/// Pays once, and nobody knows it by a number.
struct PayOnce;

static PAY_ONCE: Spec = Spec::new("pay_once", Method::POST, "/v3/once");

impl Operation for PayOnce {
    type Output = serde_json::Value;

    fn spec(&self) -> &'static Spec {
        &PAY_ONCE
    }

    fn encode(&self, call: &mut Call) -> Result<(), EncodeError> {
        call.json(&serde_json::json!({ "amount": 1 }))
    }
}

/// Requests that were sent: host, target, body and nonce of each attempt.
type Sent = std::sync::Arc<std::sync::Mutex<Vec<(String, String, Bytes, String)>>>;

fn attempts<O: Operation<Output = serde_json::Value>>(
    operation: &O,
    fates: &[Fate],
    policy: RetryPolicy,
) -> (Result<serde_json::Value, Error>, Vec<Attempt>, Sent) {
    let sent = Sent::default();
    let nonces = AtomicUsize::new(0);
    let merchant = crate::toy::merchant_builder()
        .keys(crate::toy::keys())
        .nonces(move || {
            let count = nonces.fetch_add(1, Ordering::Relaxed);
            Nonce::parse(&format!("nonce{count}")).unwrap()
        })
        .build()
        .unwrap();
    let transport = {
        let (sent, fates) = (sent.clone(), fates.to_vec());
        from_fn(move |request: Request<Bytes>| {
            let header = request.headers()["authorization"].to_str().unwrap();
            let nonce = Authorization::parse(header).unwrap().nonce_str;
            let uri = request.uri();
            let (host, target) = (uri.host().unwrap(), uri.path_and_query().unwrap());
            let mut sent = sent.lock().unwrap();
            sent.push((
                host.to_owned(),
                target.to_string(),
                request.body().clone(),
                nonce,
            ));
            fates
                .get(sent.len() - 1)
                .copied()
                .unwrap_or(Fate::Paid)
                .answer()
        })
    };
    let client = blocking::Client::new(merchant, transport).with_retries(policy);
    let (value, failed) = match client.send_full(operation) {
        Ok(reply) => (Ok(reply.value), reply.failed_attempts),
        Err(error) => {
            let failed = error.failed_attempts().to_vec();
            (Err(error), failed)
        }
    };
    (value, failed, sent)
}

#[test]
fn an_attempt_that_never_left_goes_to_the_other_domain_and_stays_there() {
    let policy = RetryPolicy::default();
    let (value, failed, sent) = attempts(&PayOnce, &[Fate::NotSent], policy);
    assert_eq!(value.unwrap()["state"], "paid");
    assert_eq!(failed.len(), 1);
    assert_eq!(&*failed[0].host, "api.mch.weixin.qq.com");
    assert_eq!(failed[0].delivery, Delivery::NotSent);
    let hosts: Vec<_> = sent
        .lock()
        .unwrap()
        .iter()
        .map(|sent| sent.0.clone())
        .collect();
    assert_eq!(hosts, ["api.mch.weixin.qq.com", "api2.mch.weixin.qq.com"]);
}

#[test]
fn without_a_policy_nothing_is_sent_twice() {
    for fate in [Fate::NotSent, Fate::Lost, Fate::SystemError, Fate::Forged] {
        let (value, failed, sent) = attempts(&Cancel("1"), &[fate], RetryPolicy::off());
        assert!(value.is_err());
        assert_eq!(
            (failed.len(), sent.lock().unwrap().len()),
            (0, 1),
            "{fate:?}"
        );
    }
}

#[test]
fn a_call_that_cannot_wait_ends_with_its_cause() {
    let merchant = merchant();
    let exchange = Exchange::begin(&merchant, Limits::default(), &Cancel("1")).unwrap();
    let mut exchange = exchange.with_retries(RetryPolicy::default());
    assert!(matches!(exchange.step().unwrap(), Step::Send(..)));
    exchange.resume(Fate::Lost.answer());
    assert!(matches!(exchange.step().unwrap(), Step::Wait(_)));
    let error = exchange.abandon().unwrap_err();
    assert_eq!(error.delivery(), Delivery::OutcomeUnknown);
    assert!(exchange.failed_attempts().is_empty());
}

#[test]
fn an_attempt_that_may_have_been_carried_out_is_not_forgotten_over_the_next_one() {
    let policy = || RetryPolicy::default().attempts(2);
    let (value, failed, _) = attempts(&Cancel("1"), &[Fate::Lost, Fate::NotSent], policy());
    let error = value.unwrap_err();
    assert_eq!(error.delivery(), Delivery::OutcomeUnknown);
    let Error::Transport { source, .. } = error else {
        panic!("{error:?}");
    };
    assert_eq!(source.kind(), TransportErrorKind::Lost);
    assert_eq!(failed.len(), 1);

    let (value, ..) = attempts(&Cancel("1"), &[Fate::SystemError, Fate::Refused], policy());
    let error = value.unwrap_err();
    assert_eq!(error.delivery(), Delivery::OutcomeUnknown);
    assert_eq!(error.api().unwrap().code(), Some(&ErrorCode::NotEnough));
}

#[test]
fn a_second_attempt_that_cannot_be_signed_does_not_say_that_nothing_was_sent() {
    #[derive(Debug)]
    struct Once(AtomicUsize);
    impl Signer for Once {
        fn scheme(&self) -> Scheme {
            Scheme::Sha256Rsa2048
        }

        fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
            match self.0.fetch_add(1, Ordering::Relaxed) {
                0 => Toy("merchant").sign(message),
                _ => Err(CryptoError::failed("sign", "the HSM does not answer")),
            }
        }
    }
    let builder = crate::toy::merchant_builder().keys(crate::toy::keys());
    let merchant = builder.signer(Once(AtomicUsize::new(0))).build().unwrap();
    let transport = from_fn(|_| Fate::Lost.answer());
    let client = blocking::Client::new(merchant, transport);
    let client = client.with_retries(RetryPolicy::default());
    let error = client.send(Cancel("1")).unwrap_err();
    assert_eq!(error.delivery(), Delivery::OutcomeUnknown, "{error:?}");
}

#[test]
fn retry_after_is_waited_for() {
    let merchant = merchant();
    let exchange = Exchange::begin(&merchant, Limits::default(), &Cancel("1")).unwrap();
    let mut exchange = exchange.with_retries(RetryPolicy::default());
    assert!(matches!(exchange.step().unwrap(), Step::Send(..)));
    exchange.resume(Fate::TooMany.answer());
    let Step::Wait(delay) = exchange.step().unwrap() else {
        panic!("the call is made again later");
    };
    assert_eq!(delay, Duration::from_secs(3));
}

/// Begins a call that a test drives by itself.
fn begin<'m>(
    merchant: &'m Merchant,
    operation: &impl Operation,
    retries: RetryPolicy,
) -> Exchange<'m> {
    let exchange = Exchange::begin(merchant, Limits::default(), operation).unwrap();
    exchange.with_retries(retries)
}

#[test]
fn a_forgotten_resume_never_hands_the_request_out_again() {
    let merchant = merchant();
    for retries in [RetryPolicy::off(), RetryPolicy::default()] {
        let mut exchange = begin(&merchant, &Cancel("1"), retries);
        assert!(matches!(exchange.step(), Ok(Step::Send(..))));
        for _ in 0..3 {
            let error = exchange.step().unwrap_err();
            assert_eq!(error.delivery(), Delivery::OutcomeUnknown);
            let Error::Transport { source, .. } = error else {
                panic!("{error:?}");
            };
            assert_eq!(source.kind(), TransportErrorKind::NotResumed);
        }
        // A response that comes after all is not lost.
        exchange.resume(Fate::Paid.answer());
        assert!(matches!(exchange.step(), Ok(Step::Done(_))));
        let Error::Transport { source, .. } = exchange.step().unwrap_err() else {
            panic!("the call has ended");
        };
        assert_eq!(source.kind(), TransportErrorKind::Ended);
    }
}

#[test]
fn a_response_to_nothing_that_was_sent_is_dropped() {
    let merchant = merchant();
    let mut exchange = begin(&merchant, &Cancel("1"), RetryPolicy::off());
    exchange.resume(Fate::Paid.answer());
    assert!(matches!(exchange.step(), Ok(Step::Send(..))));
    exchange.resume(Fate::Refused.answer());
    exchange.resume(Fate::Paid.answer());
    assert!(matches!(exchange.step(), Err(Error::Api(_))));
}

#[test]
fn a_probe_or_an_empty_header_leaves_the_outcome_unknown() {
    for (name, value, message) in [
        (
            "wechatpay-signature",
            "WECHATPAY/SIGNTEST/HcQ4ZAQ8",
            "a signature probe of WeChat Pay, which is rightly refused",
        ),
        ("wechatpay-signature", "", "wechatpay-signature is missing"),
        ("wechatpay-serial", "", "wechatpay-serial is missing"),
        (
            "wechatpay-signature-type",
            " ",
            "wechatpay-signature-type is missing",
        ),
    ] {
        let error = call(&Cancel("1"), move || {
            let mut answer = signed(200, br#"{"state":"paid"}"#);
            answer
                .headers_mut()
                .insert(name, HeaderValue::from_static(value));
            Ok(answer)
        });
        let error = error.unwrap_err();
        assert_eq!(error.delivery(), Delivery::OutcomeUnknown);
        let Error::Verify { source, .. } = error else {
            panic!("{error:?}");
        };
        assert_eq!(source.to_string(), message);
    }
}

/// Actions of a driver, sensible or not.
#[derive(Clone, Copy, Debug)]
enum Act {
    Step,
    Resume(Fate),
    Abandon,
}

fn any_act() -> impl proptest::strategy::Strategy<Value = Act> {
    use proptest::strategy::{Just, Strategy as _};
    proptest::prop_oneof![
        4 => Just(Act::Step),
        3 => any_fate().prop_map(Act::Resume),
        1 => Just(Act::Abandon),
    ]
}

fn any_fate() -> impl proptest::strategy::Strategy<Value = Fate> {
    proptest::sample::select(vec![
        Fate::NotSent,
        Fate::Lost,
        Fate::SystemError,
        Fate::Accepted,
        Fate::TooMany,
        Fate::Forged,
        Fate::Refused,
        Fate::Paid,
    ])
}

proptest::proptest! {
    #[test]
    fn whatever_a_driver_does_no_request_goes_out_without_a_reason(
        acts in proptest::collection::vec(any_act(), 1..24),
        is_known_by_number in proptest::prelude::any::<bool>(),
        limit in 1_u32..4,
    ) {
        let merchant = merchant();
        let policy = RetryPolicy::default().attempts(limit);
        let repeat = if is_known_by_number { Repeat::ByNumber("no") } else { Repeat::Never };
        let mut exchange = match is_known_by_number {
            true => begin(&merchant, &Cancel("1"), policy),
            false => begin(&merchant, &PayOnce, policy),
        };
        let (mut sent, mut is_pending, mut is_over) = (0, false, false);
        let mut last = None;
        for act in acts {
            match act {
                Act::Resume(fate) => {
                    exchange.resume(fate.answer());
                    if is_pending {
                        (last, is_pending) = (Some(fate), false);
                    }
                }
                Act::Abandon => is_over |= exchange.abandon().is_err(),
                Act::Step => match exchange.step() {
                    Ok(Step::Send(..)) => {
                        proptest::prop_assert!(!is_pending && !is_over);
                        if sent > 0 {
                            let fate: Fate = last.take().expect("it was handed in");
                            proptest::prop_assert!(fate.may_repeat(repeat), "{:?}", fate);
                        }
                        sent += 1;
                        is_pending = true;
                    }
                    Ok(Step::Done(_)) => {
                        proptest::prop_assert!(!is_pending && !is_over);
                        proptest::prop_assert_eq!(last, Some(Fate::Paid));
                        is_over = true;
                    }
                    Ok(_) => proptest::prop_assert!(!is_pending && !is_over),
                    Err(error) => {
                        if is_pending || is_over {
                            proptest::prop_assert_eq!(error.delivery(), Delivery::OutcomeUnknown);
                        }
                        is_over |= !is_pending;
                    }
                },
            }
            proptest::prop_assert!(sent <= limit);
        }
    }

    #[test]
    fn whatever_fails_nothing_is_sent_twice_with_other_parameters_and_nothing_forged_is_decoded(
        fates in proptest::collection::vec(any_fate(), 1..8),
        is_known_by_number in proptest::prelude::any::<bool>(),
        limit in 1_u32..6,
    ) {
        let policy = RetryPolicy::default().attempts(limit);
        let (value, failed, sent) = match is_known_by_number {
            true => attempts(&Cancel("1"), &fates, policy),
            false => attempts(&PayOnce, &fates, policy),
        };
        let repeat = if is_known_by_number { Repeat::ByNumber("no") } else { Repeat::Never };
        let sent = sent.lock().unwrap();
        proptest::prop_assert_eq!(failed.len() + 1, sent.len());
        proptest::prop_assert!(sent.len() <= limit as usize);
        for (index, (_, target, body, nonce)) in sent.iter().enumerate() {
            proptest::prop_assert_eq!((target, body), (&sent[0].1, &sent[0].2));
            proptest::prop_assert!(sent[..index].iter().all(|earlier| earlier.3 != *nonce));
            if index > 0 {
                proptest::prop_assert!(fates[index - 1].may_repeat(repeat), "{:?}", fates);
            }
        }
        let last = fates.get(sent.len() - 1).copied().unwrap_or(Fate::Paid);
        match value {
            Ok(value) => {
                proptest::prop_assert_eq!(last, Fate::Paid);
                proptest::prop_assert_eq!(&value["state"], "paid");
            }
            Err(error) => {
                proptest::prop_assert_ne!(last, Fate::Paid);
                let is_unknown = |fate: &Fate| fate.delivery() == Delivery::OutcomeUnknown;
                let expected = match fates[..sent.len()].iter().any(is_unknown) {
                    true => Delivery::OutcomeUnknown,
                    false => last.delivery(),
                };
                proptest::prop_assert_eq!(error.delivery(), expected, "{:?}", fates);
                proptest::prop_assert_eq!(error.api().is_some_and(|error| error.status() == 403), last == Fate::Refused);
            }
        }
    }
}

#[test]
fn threads_beyond_the_limit_wait_for_their_turn() {
    let (inside, most) = (AtomicUsize::new(0), Arc::new(AtomicUsize::new(0)));
    let counted = {
        let most = Arc::clone(&most);
        from_fn(move |_| {
            let now = inside.fetch_add(1, Ordering::SeqCst) + 1;
            most.fetch_max(now, Ordering::SeqCst);
            std::thread::yield_now();
            inside.fetch_sub(1, Ordering::SeqCst);
            Ok(signed(200, b"{}"))
        })
    };
    let client = blocking::Client::new(merchant(), counted).with_max_in_flight(3);
    std::thread::scope(|scope| {
        for _ in 0..24 {
            let client = client.clone();
            scope.spawn(move || {
                for _ in 0..50 {
                    client.send(Cancel("1")).unwrap();
                }
            });
        }
    });
    assert!((1..=3).contains(&most.load(Ordering::SeqCst)));
}

/// Calls that are in flight at the same time.
#[cfg(feature = "async")]
mod at_once {
    use std::pin::Pin;
    use std::sync::Mutex;
    use std::task::{Context, Poll, Waker};

    use super::*;
    use crate::transport::Transport;
    use crate::{Client, RetryPolicy, async_trait};

    /// Answers a request when it is polled a second time, and fails those to `lost`.
    #[derive(Debug, Default)]
    struct Slow {
        inside: AtomicUsize,
        most: AtomicUsize,
        lost: Mutex<Vec<String>>,
    }

    async fn later() {
        let mut is_polled = false;
        std::future::poll_fn(|_| match std::mem::replace(&mut is_polled, true) {
            true => Poll::Ready(()),
            false => Poll::Pending,
        })
        .await;
    }

    #[async_trait]
    impl Transport for Arc<Slow> {
        async fn send(
            &self,
            request: Request<Bytes>,
            _limits: Limits,
        ) -> Result<Response<Bytes>, TransportError> {
            let now = self.inside.fetch_add(1, Ordering::Relaxed) + 1;
            self.most.fetch_max(now, Ordering::Relaxed);
            later().await;
            self.inside.fetch_sub(1, Ordering::Relaxed);
            let mut lost = self.lost.lock().unwrap();
            let place = lost.iter().position(|path| path == request.uri().path());
            match place {
                Some(place) => {
                    lost.remove(place);
                    Err(TransportError::lost("reset"))
                }
                None => Ok(signed(200, b"{}")),
            }
        }

        async fn wait(&self, _delay: Duration) -> bool {
            later().await;
            true
        }
    }

    type Call = Pin<Box<dyn Future<Output = Result<serde_json::Value, Error>>>>;

    fn call(client: &Client, number: &'static str) -> Call {
        let client = client.clone();
        Box::pin(async move { client.send(Cancel(number)).await })
    }

    fn is_done(call: &mut Call) -> bool {
        match call.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(result) => {
                result.unwrap();
                true
            }
            Poll::Pending => false,
        }
    }

    #[test]
    fn ten_thousand_calls_at_once_all_succeed() {
        let slow = Arc::new(Slow::default());
        let client = Client::new(merchant(), Arc::clone(&slow));
        let mut calls: Vec<_> = (0..10_000).map(|_| call(&client, "1")).collect();
        let mut rounds = 0;
        while !calls.is_empty() {
            calls.retain_mut(|call| !is_done(call));
            rounds += 1;
            assert!(rounds < 1_000);
        }
        assert_eq!(slow.most.load(Ordering::Relaxed), 256);
        assert_eq!(slow.inside.load(Ordering::Relaxed), 0);
    }

    #[test]
    fn a_call_that_is_given_up_makes_room() {
        let slow = Arc::new(Slow::default());
        let client = Client::builder(merchant(), Arc::clone(&slow)).max_in_flight(1);
        let client = client.build().unwrap();
        let mut calls: Vec<_> = (0..3).map(|_| call(&client, "1")).collect();
        assert!(!calls.iter_mut().any(is_done));
        assert_eq!(slow.inside.load(Ordering::Relaxed), 1);
        drop(calls.remove(0));
        assert!(!is_done(&mut calls[0]) && !is_done(&mut calls[1]));
        assert!(is_done(&mut calls[0]));
        assert!(!is_done(&mut calls[1]));
        assert!(is_done(&mut calls[1]));
    }

    #[test]
    fn a_call_makes_room_while_it_waits_for_its_retry() {
        let slow = Arc::new(Slow::default());
        slow.lost.lock().unwrap().push("/v3/bills/1/cancel".into());
        let client = Client::new(merchant(), Arc::clone(&slow))
            .with_retries(RetryPolicy::default())
            .with_max_in_flight(1);
        let (mut first, mut second) = (call(&client, "1"), call(&client, "2"));
        assert!(!is_done(&mut first) && !is_done(&mut second));
        // The first attempt fails; its call waits, and the second one is sent.
        assert!(!is_done(&mut first) && !is_done(&mut second));
        // The retry waits for its place.
        assert!(!is_done(&mut first));
        assert!(is_done(&mut second));
        assert!(!is_done(&mut first));
        assert!(is_done(&mut first));
        assert_eq!(slow.most.load(Ordering::Relaxed), 1);
    }
}

#[test]
fn a_spent_budget_still_leads_the_next_call_to_the_other_domain() {
    let hosts = Arc::new(std::sync::Mutex::new(Vec::new()));
    let noted = {
        let hosts = Arc::clone(&hosts);
        from_fn(move |request: Request<Bytes>| {
            let host = request.uri().host().unwrap().to_owned();
            let is_first = host == "api.mch.weixin.qq.com";
            hosts.lock().unwrap().push(host);
            match is_first {
                true => Err(TransportError::not_sent("refused")),
                false => Ok(signed(200, b"{}")),
            }
        })
    };
    let policy = crate::RetryPolicy::default().budget(0);
    let client = blocking::Client::new(merchant(), noted).with_retries(policy);
    assert!(client.send(Cancel("1")).is_err());
    assert!(client.send(Cancel("1")).is_ok());
    assert_eq!(
        *hosts.lock().unwrap(),
        ["api.mch.weixin.qq.com", "api2.mch.weixin.qq.com"]
    );
}
