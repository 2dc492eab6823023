use std::sync::atomic::{AtomicUsize, Ordering};

use http::Method;

use super::*;
use crate::crypto::{CryptoError, Scheme, Signer, Verifier};
use crate::toy::{NOW, Toy, merchant, signature};
use crate::transport::from_fn;
use crate::{Authorization, Decode, DecodeError, Delivery, Repeat, blocking};

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

/// A download: its answers are not signed.
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
        Step::Done(answer) => panic!("nothing was sent yet: {answer:?}"),
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
        .exchange(Cancel("1"))
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
        fn decode(_answer: &Answer) -> Result<Self, DecodeError> {
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
        "cancel: the answer is genuine but could not be read"
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
        .serial("AB")
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
        .serial("AB")
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
    /// Who is paid.
    request Enrol {
        required {
            /// The name.
            user_name: crate::model::Sensitive,
        }
        optional {}
    }
}

crate::model! {
    /// Who was paid.
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
    let request = sign(&Enrol::new("Li"));
    let body = format!(r#"{{"user_name":"{}"}}"#, base64("publicLi"));
    assert_eq!(request.body(), body.as_bytes());
    assert_eq!(request.headers()["wechatpay-serial"], "PUB_KEY_ID_1");

    let answer = format!(r#"{{"user_name":"{}"}}"#, base64("merchantLi"));
    let enrolled = call(&Enrol::new("Li"), move || {
        Ok(signed(200, answer.as_bytes()))
    })
    .unwrap();
    assert_eq!(enrolled.user_name.unwrap().expose(), "Li");

    let answer = format!(r#"{{"user_name":"{}"}}"#, base64("otherLi"));
    let error = call(&Enrol::new("Li"), move || {
        Ok(signed(200, answer.as_bytes()))
    })
    .unwrap_err();
    let source = std::error::Error::source(&error)
        .and_then(std::error::Error::source)
        .unwrap();
    assert_eq!(
        source.to_string(),
        "sensitive field user_name cannot be opened"
    );
    assert_eq!(error.delivery(), Delivery::Answered);
}
