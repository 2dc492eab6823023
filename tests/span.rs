//! What a call leaves in the span of `tracing`, and that it is nothing else.
#![expect(clippy::unwrap_used, reason = "the helpers of tests fail like tests")]

use std::fmt::{Debug, Write as _};
use std::num::NonZeroU64;
use std::sync::{Arc, Mutex};

use http::Response;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use tracing_core::span::Current;
use wxpay::api::ecommerce_transfer::CancelInsuranceClaim;
use wxpay::download::FileLink;
use wxpay::transport::{FnTransport, TransportError, from_fn};
use wxpay::{AwsLc, Client, blocking};
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
        let text = format!(
            "{} {} {}",
            metadata.level(),
            metadata.target(),
            metadata.name()
        );
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
        write!(self.text, " {field}={value:?}").unwrap();
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
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
    let cancel = CancelInsuranceClaim::new("plfk2020042013").sub_mchid("1900001109");
    let merchant = WechatPay::merchant(AwsLc);
    let recorder = Recorder::default();
    tracing::subscriber::with_default(recorder.clone(), || {
        let client = blocking::Client::new(merchant.clone(), transport());
        // How the call ends is not the matter here: the span is.
        let _ = client.send(&cancel);
    });
    let blocking = recorder.lines();

    let recorder = Recorder::default();
    tracing::subscriber::with_default(recorder.clone(), || {
        let client = Client::new(merchant, transport());
        let _ = runtime().block_on(client.send(&cancel));
    });
    let place = |line: &String| line.replacen("wxpay_core::client ", "wxpay_core::blocking ", 1);
    assert_eq!(
        recorder.lines().iter().map(place).collect::<Vec<_>>(),
        blocking
    );
    blocking
}

fn runtime() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().unwrap()
}

/// A signed answer with a request id that is known in advance.
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

const BEGIN: &str = "INFO wxpay_core::blocking wxpay.call \
                     operation=\"cancel_insurance_claim\" mchid=\"1900009191\" \
                     attempts=1 host=\"api.mch.weixin.qq.com\"";

#[test]
fn a_call_leaves_one_span_with_its_operation_status_and_request_id() {
    let lines = recorded(|| {
        answering(
            200,
            r#"{"out_bill_no":"plfk2020042013","bill_id":"133000007110","state":"CANCELING"}"#,
        )
    });
    assert_eq!(
        lines,
        [format!("{BEGIN} status=200 request_id=\"0812-268\"")]
    );
}

#[test]
fn a_call_leaves_the_paths_of_odd_fields_and_never_their_values() {
    let body = r#"{"out_bill_no":"plfk2020042013","bill_id":"133000007110","state":"CANCELING","cancel_accept_time":["private"]}"#;
    let lines = recorded(|| answering(200, body));
    assert_eq!(
        lines,
        [format!(
            "{BEGIN} status=200 request_id=\"0812-268\" problems=1 problem_paths=\"cancel_accept_time\""
        )]
    );
}

#[test]
fn a_refused_call_leaves_the_code_too_but_not_the_message() {
    let body = r#"{"code":"PARAM_ERROR","message":"the openid oUpF8uMuAJO is not yours"}"#;
    let lines = recorded(|| answering(400, body));
    assert_eq!(
        lines,
        [format!(
            "{BEGIN} status=400 request_id=\"0812-268\" code=\"PARAM_ERROR\""
        )]
    );
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
            assert_eq!(lines, [format!("{BEGIN} status=400 request_id=\"{id}\"")]);
        }
    }
}

#[test]
fn a_call_whose_answer_is_not_proven_leaves_its_status() {
    let lines = recorded(|| from_fn(|_| Ok(Response::new("{}".into()))));
    assert_eq!(lines, [format!("{BEGIN} status=200")]);
}

#[test]
fn a_call_without_an_answer_leaves_neither_status_nor_cause() {
    let lines = recorded(|| from_fn(|_| Err(TransportError::lost("10.0.0.1 went away"))));
    assert_eq!(lines, [BEGIN]);
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
    let span = |client| {
        format!(
            "INFO wxpay_core::{client} wxpay.download operation=\"download_file\" \
             mchid=\"1900009191\" attempts=1 host=\"api.mch.weixin.qq.com\" status=200 \
             request_id=\"0812-268\""
        )
    };
    assert_eq!(recorder.lines(), [span("blocking")]);
    let recorder = Recorder::default();
    tracing::subscriber::with_default(recorder.clone(), || {
        let download = Client::new(merchant, file()).download(&link);
        let written = runtime().block_on(download.to_writer(std::io::sink()));
        written.unwrap();
    });
    assert_eq!(recorder.lines(), [span("client")]);
}
