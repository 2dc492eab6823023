//! Spans and events of `tracing`: what calls and notifications leave in them, and nothing else.
#![expect(clippy::unwrap_used, reason = "the helpers of tests fail like tests")]

use std::fmt::{Debug, Write as _};
use std::num::NonZeroU64;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};

use http::Response;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};
use tracing_core::span::Current;
use wxpay::api::ecommerce_transfer::CancelInsuranceClaim;
use wxpay::download::FileLink;
use wxpay::notification::{
    Inbox, MemoryDeduplicator, Notification, NotificationReceiver, Plaintext,
};
use wxpay::transport::{FnTransport, TransportError, from_fn};
use wxpay::{AwsLc, Client, Operation, RetryPolicy, blocking};
use wxpay_testkit::WechatPay;

/// Writes down each span with its level, its target and all its fields, and each event.
#[derive(Clone, Default)]
struct Recorder {
    spans: Arc<Mutex<Vec<Recorded>>>,
    entered: Arc<Mutex<Vec<Id>>>,
}

struct Recorded {
    metadata: &'static Metadata<'static>,
    text: String,
}

impl Recorder {
    fn begin(&self, metadata: &'static Metadata<'static>) -> Id {
        let mut spans = self.spans.lock().unwrap();
        // The name of an event is its line in the source.
        let name = match metadata.is_event() {
            true => "event",
            false => metadata.name(),
        };
        let text = format!("{} {} {name}", metadata.level(), metadata.target());
        spans.push(Recorded { metadata, text });
        Id::from_non_zero_u64(NonZeroU64::new(spans.len() as u64).unwrap())
    }

    fn change<T>(&self, id: &Id, change: impl FnOnce(&mut Recorded) -> T) -> T {
        let index = usize::try_from(id.into_u64()).unwrap() - 1;
        change(&mut self.spans.lock().unwrap()[index])
    }

    fn lines(&self) -> Vec<String> {
        let spans = self.spans.lock().unwrap();
        spans.iter().map(|span| span.text.clone()).collect()
    }
}

impl Visit for Recorded {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if matches!(field.name(), "duration_ms" | "delay_ms") {
            return write!(self.text, " {field}=_").unwrap();
        }
        write!(self.text, " {field}={value:?}").unwrap();
    }
}

impl Subscriber for Recorder {
    /// As a default subscriber with `RUST_LOG=info`.
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= Level::INFO
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let id = self.begin(span.metadata());
        self.change(&id, |recorded| span.record(recorded));
        id
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        self.change(span, |recorded| values.record(recorded));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let id = self.begin(event.metadata());
        self.change(&id, |recorded| event.record(recorded));
    }

    fn enter(&self, span: &Id) {
        self.entered.lock().unwrap().push(span.clone());
    }

    fn exit(&self, span: &Id) {
        assert_eq!(self.entered.lock().unwrap().pop().as_ref(), Some(span));
    }

    fn current_span(&self) -> Current {
        match self.entered.lock().unwrap().last() {
            Some(id) => Current::new(id.clone(), self.change(id, |span| span.metadata)),
            None => Current::none(),
        }
    }
}

/// Cancels a claim with each client; both leave the same lines behind, which are returned.
fn recorded<F>(transport: impl Fn() -> FnTransport<F>) -> Vec<String>
where
    F: Fn(http::Request<bytes::Bytes>) -> Result<Response<bytes::Bytes>, TransportError>
        + Send
        + Sync
        + 'static,
{
    recorded_of(&cancel(), RetryPolicy::off(), transport)
}

fn recorded_of<F>(
    cancel: &CancelInsuranceClaim,
    retries: RetryPolicy,
    transport: impl Fn() -> FnTransport<F>,
) -> Vec<String>
where
    F: Fn(http::Request<bytes::Bytes>) -> Result<Response<bytes::Bytes>, TransportError>
        + Send
        + Sync
        + 'static,
{
    // Each client has a merchant of its own: a domain that is down is remembered by the merchant.
    let recorder = Recorder::default();
    tracing::subscriber::with_default(recorder.clone(), || {
        let client = blocking::Client::new(WechatPay::merchant(AwsLc), transport());
        // How the call ends is not the matter here: the lines are.
        let _ = client.with_retries(retries.clone()).send(cancel);
    });
    let blocking = recorder.lines();

    let recorder = Recorder::default();
    tracing::subscriber::with_default(recorder.clone(), || {
        let client = Client::new(WechatPay::merchant(AwsLc), transport()).with_retries(retries);
        let _ = runtime().block_on(client.send(cancel));
    });
    assert_eq!(recorder.lines(), blocking);
    blocking
}

fn cancel() -> CancelInsuranceClaim {
    CancelInsuranceClaim::new("plfk2020042013").sub_mchid("1900001109")
}

fn runtime() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().unwrap()
}

/// A signed response with a request id that is known in advance.
fn answering(
    status: u16,
    body: &'static str,
) -> FnTransport<
    impl Fn(http::Request<bytes::Bytes>) -> Result<Response<bytes::Bytes>, TransportError> + Send + Sync,
> {
    let wechatpay = WechatPay::new(&AwsLc);
    from_fn(move |_| {
        let mut answer = wechatpay.answer(status, body);
        answer
            .headers_mut()
            .insert("request-id", "0812-268".parse().unwrap());
        Ok(answer)
    })
}

/// The span of the call, before anything is sent.
fn begun() -> String {
    let cancel = cancel();
    let (id, path) = (cancel.spec().id, cancel.spec().path);
    format!(
        "INFO wxpay wxpay.call operation={id:?} mchid=\"1900009191\" otel.kind=\"client\" \
         http.request.method=\"POST\" url.template={path:?} otel.name=\"POST {path}\""
    )
}

/// The span of the call, once it was sent.
fn sent() -> String {
    let begun = begun();
    format!("{begun} server.address=\"api.mch.weixin.qq.com\" server.port=443")
}

fn failed(kind: &str) -> String {
    format!("error.type={kind:?} otel.status_code=\"ERROR\"")
}

/// The event at the end.
fn event(level: &str, outcome: &str, kind: &str, message: &str) -> String {
    format!(
        "{level} wxpay event message={message} outcome={outcome:?} error.type={kind:?} duration_ms=_"
    )
}

const SUCCEEDED: &str = "INFO wxpay event message=call succeeded outcome=\"success\" duration_ms=_";
const REFUSED: &str = "call was refused by WeChat Pay";
const UNKNOWN: &str = "call failed, it may have been carried out";
const CANCELING: &str =
    r#"{"out_bill_no":"plfk2020042013","bill_id":"133000007110","state":"CANCELING"}"#;

#[test]
fn a_call_leaves_one_span_and_one_event() {
    let lines = recorded(|| answering(200, CANCELING));
    let span = format!(
        "{} http.response.status_code=200 request_id=\"0812-268\"",
        sent()
    );
    assert_eq!(lines, [span, SUCCEEDED.to_owned()]);
}

#[test]
fn a_call_leaves_the_paths_of_odd_fields_and_never_their_values() {
    let body = r#"{"out_bill_no":"plfk2020042013","bill_id":"133000007110","state":"CANCELING","cancel_accept_time":["private"]}"#;
    let lines = recorded(|| answering(200, body));
    let span = format!(
        "{} http.response.status_code=200 request_id=\"0812-268\" problems=1 problem_paths=\"cancel_accept_time\"",
        sent()
    );
    assert_eq!(lines, [span, SUCCEEDED.to_owned()]);
}

#[test]
fn a_refused_call_leaves_the_code_too_but_not_the_message() {
    let body = r#"{"code":"PARAM_ERROR","message":"the openid oUpF8uMuAJO is not yours"}"#;
    let lines = recorded(|| answering(400, body));
    let span = format!(
        "{} http.response.status_code=400 request_id=\"0812-268\" code=\"PARAM_ERROR\" {}",
        sent(),
        failed("400")
    );
    assert_eq!(lines, [span, event("INFO", "refused", "400", REFUSED)]);
}

#[test]
fn what_is_no_code_or_no_request_id_is_not_in_the_span() {
    for signed in [false, true] {
        for code in [
            "x".repeat(1 << 16),
            "A\u{202e}B".to_owned(),
            "a b".to_owned(),
        ] {
            let body = serde_json::json!({ "code": code, "message": "m" }).to_string();
            let body: &'static str = body.leak();
            let lines = recorded(|| {
                let wechatpay = WechatPay::new(&AwsLc);
                from_fn(move |_| {
                    let mut answer = match signed {
                        true => wechatpay.answer(400, body),
                        false => Response::new(body.into()),
                    };
                    *answer.status_mut() = http::StatusCode::BAD_REQUEST;
                    let id = "i".repeat(1 << 16).parse().unwrap();
                    answer.headers_mut().insert("request-id", id);
                    Ok(answer)
                })
            });
            let id = format!("{}…", "i".repeat(128));
            let expected = format!(
                "{} http.response.status_code=400 request_id=\"{id}\" {}",
                sent(),
                failed("400")
            );
            assert_eq!(lines[0], expected);
        }
    }
}

#[test]
fn a_call_whose_answer_is_not_proven_is_a_warning() {
    let lines = recorded(|| from_fn(|_| Ok(Response::new("{}".into()))));
    let kind = "signature_missing";
    let span = format!("{} http.response.status_code=200 {}", sent(), failed(kind));
    assert_eq!(lines, [span, event("WARN", "unknown", kind, UNKNOWN)]);
}

#[test]
fn a_call_without_an_answer_is_a_warning_without_its_cause() {
    let lines = recorded(|| from_fn(|_| Err(TransportError::lost("10.0.0.1 went away"))));
    let kind = "connection_lost";
    let span = format!("{} {}", sent(), failed(kind));
    assert_eq!(lines, [span, event("WARN", "unknown", kind, UNKNOWN)]);

    let lines = recorded(|| from_fn(|_| Err(TransportError::not_sent("no route to 10.0.0.1"))));
    let message = "call failed, nothing was sent";
    assert_eq!(lines[1], event("WARN", "not_sent", "connect", message));
}

#[test]
fn a_call_that_cannot_be_built_is_seen_too() {
    let nameless = CancelInsuranceClaim::new("").sub_mchid("1900001109");
    let lines = recorded_of(&nameless, RetryPolicy::off(), || answering(200, CANCELING));
    let message = "call failed, nothing was sent";
    assert_eq!(
        lines,
        [
            format!("{} {}", begun(), failed("encode")),
            event("WARN", "not_sent", "encode", message)
        ]
    );
}

#[test]
fn each_retried_attempt_leaves_an_event() {
    let calls = || {
        let seen = AtomicUsize::new(0);
        let wechatpay = WechatPay::new(&AwsLc);
        from_fn(move |_| match seen.fetch_add(1, Ordering::Relaxed) {
            0 => Err(TransportError::not_sent("10.0.0.1 is down")),
            seen => {
                let mut answer = match seen {
                    1 => wechatpay.answer(503, r#"{"code":"SYSTEM_ERROR"}"#),
                    _ => wechatpay.answer(200, CANCELING),
                };
                let id = "0812-268".parse().unwrap();
                answer.headers_mut().insert("request-id", id);
                Ok(answer)
            }
        })
    };
    let retries = || RetryPolicy::default().attempts(3);
    let lines = recorded_of(&cancel(), retries(), calls);
    let retried = |outcome: &str, kind: &str, host: &str| {
        format!(
            "WARN wxpay event message=attempt failed, the call is retried outcome={outcome:?} \
             error.type={kind:?} server.address={host:?} delay_ms=_"
        )
    };
    assert_eq!(lines.len(), 4, "{lines:#?}");
    assert_eq!(
        lines[1],
        retried("not_sent", "connect", "api.mch.weixin.qq.com")
    );
    assert_eq!(
        lines[2],
        retried("unknown", "503", "api2.mch.weixin.qq.com")
    );
    assert_eq!(lines[3], SUCCEEDED);
    assert!(
        lines[0].contains(" http.request.resend_count=2 "),
        "{}",
        lines[0]
    );
}

#[test]
fn a_dropped_call_says_that_it_may_have_been_carried_out() {
    let recorder = Recorder::default();
    tracing::subscriber::with_default(recorder.clone(), || {
        let transport = wxpay::transport::from_fn(|_| Err(TransportError::not_sent("unused")));
        let client = Client::new(WechatPay::merchant(AwsLc), Never(transport));
        let mut call = Box::pin(client.send(cancel()));
        let mut context = Context::from_waker(Waker::noop());
        assert!(call.as_mut().poll(&mut context).is_pending());
    });
    let message = "call was dropped, it may have been carried out";
    assert_eq!(
        recorder.lines(),
        [
            format!("{} otel.status_code=\"ERROR\"", sent()),
            format!("WARN wxpay event message={message} outcome=\"dropped\" duration_ms=_")
        ]
    );
}

/// Never answers.
#[derive(Debug)]
struct Never<T>(T);

#[wxpay::async_trait]
impl<T: wxpay::transport::Transport> wxpay::transport::Transport for Never<T> {
    async fn send(
        &self,
        _: http::Request<bytes::Bytes>,
        _: wxpay::transport::Limits,
    ) -> Result<Response<bytes::Bytes>, TransportError> {
        std::future::pending().await
    }
}

#[test]
fn a_download_leaves_one_span_without_the_token_of_its_link() {
    let url = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=secret";
    let link = FileLink::new(url).unwrap();
    let file = || {
        from_fn(|_| {
            let answer = Response::builder().header("request-id", "0812-268");
            Ok(answer.body(bytes::Bytes::from_static(b"content")).unwrap())
        })
    };
    let merchant = WechatPay::merchant(AwsLc);
    let recorder = Recorder::default();
    tracing::subscriber::with_default(recorder.clone(), || {
        let client = blocking::Client::new(merchant.clone(), file());
        client.download(&link).to_writer(std::io::sink()).unwrap();
    });
    let span = "INFO wxpay wxpay.download operation=\"download_file\" mchid=\"1900009191\" \
                otel.kind=\"client\" http.request.method=\"GET\" otel.name=\"GET\" \
                server.address=\"api.mch.weixin.qq.com\" server.port=443 \
                http.response.status_code=200 request_id=\"0812-268\"";
    assert_eq!(recorder.lines(), [span, SUCCEEDED]);
    let recorder = Recorder::default();
    tracing::subscriber::with_default(recorder.clone(), || {
        let download = Client::new(merchant, file()).download(&link);
        let written = runtime().block_on(download.to_writer(std::io::sink()));
        written.unwrap();
    });
    assert_eq!(recorder.lines(), [span, SUCCEEDED]);
}

#[test]
fn a_file_that_is_not_the_announced_one_leaves_an_event() {
    let url = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=secret";
    let link = FileLink::new(url).unwrap();
    let link = link.hash("SHA256", &"0".repeat(64)).unwrap();
    let recorder = Recorder::default();
    tracing::subscriber::with_default(recorder.clone(), || {
        let file = from_fn(|_| Ok(Response::new(bytes::Bytes::from_static(b"content"))));
        let client = blocking::Client::new(WechatPay::merchant(AwsLc), file);
        let written = client.download(&link).to_writer(std::io::sink());
        written.unwrap_err();
    });
    let lines = recorder.lines();
    let event = "WARN wxpay event message=download failed operation=\"download_file\" error.type=\"download\"";
    assert_eq!(lines[2..], [event], "{lines:#?}");
}

/// The lines that a notification leaves, received by an inbox whose handler ends like this.
fn notified(
    handler: impl Fn(Notification<Plaintext>) -> Result<(), String>,
    request: &http::Request<bytes::Bytes>,
    times: usize,
) -> Vec<String> {
    let recorder = Recorder::default();
    tracing::subscriber::with_default(recorder.clone(), || {
        let receiver = NotificationReceiver::new(WechatPay::merchant(AwsLc));
        let inbox = Inbox::new(receiver, MemoryDeduplicator::new());
        for _ in 0..times {
            let _ = inbox.handle(request.headers(), request.body(), &handler);
        }
    });
    recorder.lines()
}

fn notification() -> http::Request<bytes::Bytes> {
    WechatPay::new(&AwsLc)
        .notification(
            "TRANSACTION.SUCCESS",
            r#"{"payer":{"openid":"oUpF8uMuAJO"}}"#,
        )
        .id("EV-1")
        .to("https://shop.example/notify")
}

#[test]
fn a_notification_leaves_a_span_and_an_event() {
    let opened = "INFO wxpay wxpay.notification id=\"EV-1\" event_type=\"TRANSACTION.SUCCESS\" mchid=\"1900009191\"";
    let span = |outcome: &str| format!("{opened} outcome={outcome:?}");
    let event = |level: &str, outcome: &str| {
        format!("{level} wxpay event message=notification ended outcome={outcome:?}")
    };
    assert_eq!(
        notified(|_| Ok(()), &notification(), 2),
        [
            span("processed"),
            event("INFO", "processed"),
            span("duplicate"),
            event("INFO", "duplicate"),
        ]
    );
    assert_eq!(
        notified(|_| Err("the openid oUpF8uMuAJO".into()), &notification(), 1),
        [span("handler_failed"), event("WARN", "handler_failed")]
    );
}

#[test]
fn of_an_unverified_notification_only_the_reason_is_seen() {
    let (head, body) = notification().into_parts();
    let body = [&body[..], b" "].concat().into();
    let forged = http::Request::from_parts(head, body);
    let kind = "signature_wrong";
    assert_eq!(
        notified(|_| Ok(()), &forged, 1),
        [
            format!("INFO wxpay wxpay.notification outcome=\"unverified\" error.type={kind:?}"),
            format!(
                "WARN wxpay event message=notification ended outcome=\"unverified\" error.type={kind:?}"
            ),
        ]
    );
}

#[test]
fn both_ways_to_receive_leave_the_same_lines() {
    let request = notification();
    let receiver = NotificationReceiver::new(WechatPay::merchant(AwsLc));
    let blocking = Recorder::default();
    tracing::subscriber::with_default(blocking.clone(), || {
        let received = receiver.receive::<Plaintext>(request.headers(), request.body());
        received.unwrap();
    });
    let asynchronous = Recorder::default();
    tracing::subscriber::with_default(asynchronous.clone(), || {
        let receiving = receiver.receive_async::<Plaintext>(request.headers(), request.body());
        runtime().block_on(receiving).unwrap();
    });
    assert_eq!(blocking.lines(), asynchronous.lines());
    assert!(blocking.lines()[0].ends_with("outcome=\"received\""));
}

#[test]
fn a_failed_download_of_certificates_leaves_an_event() {
    let merchant = WechatPay::merchant_builder(AwsLc).download_certificates();
    let client = blocking::Client::new(
        merchant.build().unwrap(),
        from_fn(|_| Err(TransportError::not_sent("10.0.0.1 is down"))),
    );
    let recorder = Recorder::default();
    tracing::subscriber::with_default(recorder.clone(), || {
        client.refresh_platform_keys().unwrap_err();
    });
    assert_eq!(
        recorder.lines(),
        [
            "WARN wxpay event message=platform certificates were not downloaded mchid=\"1900009191\" error.type=\"not_sent\""
        ]
    );
}
