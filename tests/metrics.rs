//! Metrics of calls, notifications and platform keys, and the dashboard and guides that show them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};

use bytes::Bytes;
use http::{Request, Response};
use metrics::{
    Counter, CounterFn, Gauge, GaugeFn, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder,
    SharedString, Unit,
};
use serde_json::Value;
use wxpay::api::ecommerce_transfer::CancelInsuranceClaim;
use wxpay::metrics::{METRICS, MetricKind};
use wxpay::notification::{Inbox, MemoryDeduplicator, NotificationReceiver, Plaintext};
use wxpay::transport::{FnTransport, Limits, Transport, TransportError, from_fn};
use wxpay::{AwsLc, Blocking, Client, Clock as _, Operation, RetryPolicy, SystemClock, blocking};
use wxpay_sandbox::PlatformTrust;
use wxpay_testkit::WechatPay;

use crate::calls::block_on;
use crate::platform_keys::{downloading, echo, sandbox};

/// Keeps what is recorded on this thread, by name and labels.
#[derive(Clone, Default)]
struct Records(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    values: BTreeMap<String, f64>,
    described: BTreeMap<String, (&'static str, Option<Unit>)>,
}

/// A metric with its labels.
struct Series {
    name: String,
    records: Records,
}

impl Series {
    fn change(&self, change: impl FnOnce(f64) -> f64) {
        let mut state = self.records.0.lock().unwrap();
        let value = state.values.entry(self.name.clone()).or_default();
        *value = change(*value);
    }
}

impl CounterFn for Series {
    fn increment(&self, value: u64) {
        self.change(|before| before + f64::from(u32::try_from(value).unwrap()));
    }

    fn absolute(&self, _: u64) {
        unreachable!("counters only grow");
    }
}

impl GaugeFn for Series {
    fn increment(&self, _: f64) {
        unreachable!("moments are set");
    }

    fn decrement(&self, _: f64) {
        unreachable!("moments are set");
    }

    fn set(&self, value: f64) {
        self.change(|_| value);
    }
}

impl HistogramFn for Series {
    /// Counts.
    fn record(&self, value: f64) {
        assert!((0.0..60.0).contains(&value), "{value} s");
        self.change(|before| before + 1.0);
    }
}

impl Records {
    /// Runs this with the records as the recorder of the thread.
    fn during(run: impl FnOnce()) -> Self {
        let records = Self::default();
        metrics::with_local_recorder(&records, run);
        records
    }

    fn series(&self, kind: MetricKind, key: &Key) -> Arc<Series> {
        let labels: BTreeMap<_, _> = key.labels().map(|it| (it.key(), it.value())).collect();
        let metric = METRICS.iter().find(|metric| metric.name == key.name());
        assert!(metric.is_some(), "{} is not in the table", key.name());
        let metric = metric.unwrap();
        assert_eq!(metric.kind, kind, "{}", metric.name);
        let expected: BTreeSet<_> = metric.labels.iter().copied().collect();
        assert_eq!(labels.keys().copied().collect::<BTreeSet<_>>(), expected);
        let shown = labels.iter().map(|(name, value)| format!("{name}={value}"));
        let shown: Vec<_> = shown.collect();
        Arc::new(Series {
            name: format!("{}{{{}}}", key.name(), shown.join(",")),
            records: self.clone(),
        })
    }

    /// The value of a series; 0 if it was never recorded.
    fn value(&self, series: &str) -> f64 {
        let state = self.0.lock().unwrap();
        state.values.get(series).copied().unwrap_or_default()
    }

    #[track_caller]
    fn expect(&self, expected: &[(&str, f64)]) {
        for (series, value) in expected {
            let found = self.value(series);
            let state = self.0.lock().unwrap();
            assert!(
                (found - value).abs() < f64::EPSILON,
                "{series} is {found}, not {value}: {:#?}",
                state.values
            );
        }
    }
}

impl Recorder for Records {
    fn describe_counter(&self, key: KeyName, unit: Option<Unit>, _: SharedString) {
        self.describe("counter", &key, unit);
    }

    fn describe_gauge(&self, key: KeyName, unit: Option<Unit>, _: SharedString) {
        self.describe("gauge", &key, unit);
    }

    fn describe_histogram(&self, key: KeyName, unit: Option<Unit>, _: SharedString) {
        self.describe("histogram", &key, unit);
    }

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(self.series(MetricKind::Counter, key))
    }

    fn register_gauge(&self, key: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::from_arc(self.series(MetricKind::Timestamp, key))
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(self.series(MetricKind::Histogram, key))
    }
}

impl Records {
    fn describe(&self, kind: &'static str, key: &KeyName, unit: Option<Unit>) {
        let mut state = self.0.lock().unwrap();
        state
            .described
            .insert(key.as_str().to_owned(), (kind, unit));
    }
}

type Answered = Result<Response<Bytes>, TransportError>;
type Answering = fn(&WechatPay) -> Answered;

const CANCELING: &str = r#"{"out_bill_no":"plfk1","bill_id":"133","state":"CANCELING"}"#;

fn cancel() -> CancelInsuranceClaim {
    CancelInsuranceClaim::new("plfk1").sub_mchid("1900001109")
}

fn requests(outcome: &str) -> String {
    let operation = cancel().spec().id;
    format!("wxpay_requests_total{{operation={operation},outcome={outcome}}}")
}

/// The records of one call by each client.
fn called<F>(transport: impl Fn() -> FnTransport<F>) -> [Records; 2]
where
    F: Fn(Request<Bytes>) -> Answered + Send + Sync + 'static,
{
    let retries = || RetryPolicy::default().attempts(3);
    // Each client has a merchant of its own: a domain that is down is remembered by the merchant.
    let blocking = Records::during(|| {
        let client = blocking::Client::new(WechatPay::merchant(AwsLc), transport());
        let _ = client.with_retries(retries()).send(cancel());
    });
    let asynchronous = Records::during(|| {
        let client = Client::new(WechatPay::merchant(AwsLc), transport());
        let client = client.with_retries(retries());
        let _ = block_on(client.send(cancel()));
    });
    [blocking, asynchronous]
}

#[test]
fn calls_are_counted_by_operation_and_outcome() {
    let answers: [(&str, Answering); 5] = [
        ("success", |it| Ok(it.answer(200, CANCELING))),
        ("refused", |it| {
            Ok(it.answer(400, r#"{"code":"PARAM_ERROR","message":"m"}"#))
        }),
        ("unreadable", |it| Ok(it.answer(200, "[]"))),
        ("unknown", |_| Err(TransportError::lost("gone"))),
        ("not_sent", |_| Err(TransportError::not_sent("down"))),
    ];
    for (outcome, answer) in answers {
        let transport = || {
            let wechatpay = WechatPay::new(&AwsLc);
            from_fn(move |_| answer(&wechatpay))
        };
        for records in called(transport) {
            let durations = requests(outcome).replace("requests_total", "request_duration_seconds");
            records.expect(&[(&requests(outcome), 1.0), (&durations, 1.0)]);
        }
    }
}

/// Never answers.
#[derive(Debug)]
struct Never;

#[wxpay::async_trait]
impl Transport for Never {
    async fn send(&self, _: Request<Bytes>, _: Limits) -> Answered {
        std::future::pending().await
    }
}

#[test]
fn a_call_that_cannot_be_built_and_a_dropped_one_are_counted() {
    let client = Client::new(WechatPay::merchant(AwsLc), Never);
    let records = Records::during(|| {
        let _ = block_on(client.send(CancelInsuranceClaim::new("")));
        let mut call = Box::pin(client.send(cancel()));
        let mut context = Context::from_waker(Waker::noop());
        assert!(call.as_mut().poll(&mut context).is_pending());
    });
    records.expect(&[(&requests("not_sent"), 1.0), (&requests("dropped"), 1.0)]);
}

#[test]
fn retries_and_failovers_are_counted() {
    let transport = || {
        let wechatpay = WechatPay::new(&AwsLc);
        from_fn(move |request: Request<Bytes>| match request.uri().host() {
            Some("api.mch.weixin.qq.com") => Err(TransportError::not_sent("down")),
            _ => Ok(wechatpay.answer(200, CANCELING)),
        })
    };
    let operation = cancel().spec().id;
    for records in called(transport) {
        let failovers = format!(
            "wxpay_failovers_total{{operation={operation},server_address=api2.mch.weixin.qq.com}}"
        );
        let retries = format!("wxpay_retries_total{{operation={operation}}}");
        records.expect(&[
            (&retries, 1.0),
            (&failovers, 1.0),
            (&requests("success"), 1.0),
        ]);
    }
}

#[test]
fn keys_that_verify_and_signatures_that_do_not_are_counted() {
    let answered = |change: fn(&mut Response<Bytes>)| {
        move || {
            let wechatpay = WechatPay::new(&AwsLc);
            from_fn(move |_| {
                let mut answer = wechatpay.answer(200, CANCELING);
                change(&mut answer);
                Ok(answer)
            })
        }
    };
    for records in called(answered(|_| {})) {
        records.expect(&[(
            "wxpay_verifications_total{key_type=public_key,subject=response}",
            1.0,
        )]);
    }
    let altered = answered(|answer| *answer.body_mut() = "{}".into());
    for records in called(altered) {
        let wrong = "wxpay_signature_failures_total{kind=signature_wrong,subject=response}";
        assert!(records.value(wrong) >= 1.0);
    }
    let unsigned = answered(|answer| answer.headers_mut().clear());
    for records in called(unsigned) {
        let missing = "wxpay_signature_failures_total{kind=signature_missing,subject=response}";
        assert!(records.value(missing) >= 1.0);
    }
}

#[test]
fn downloads_of_certificates_and_their_expiry_are_recorded() {
    let sandbox = sandbox(PlatformTrust::CertificatesOnly);
    let merchant = downloading(&sandbox, AwsLc).build().unwrap();
    let client = blocking::Client::new(merchant, Blocking::new());
    let records = Records::during(|| {
        client.send(echo()).unwrap();
    });
    let certificate = sandbox.platform_certificate();
    let expiry = format!(
        "wxpay_certificate_expiry_timestamp_seconds{{serial={}}}",
        certificate.serial()
    );
    let seconds = |at: wxpay::Timestamp| f64::from(u32::try_from(at.as_unix()).unwrap());
    records.expect(&[
        ("wxpay_certificate_downloads_total{outcome=success}", 1.0),
        (
            "wxpay_verifications_total{key_type=platform_certificate,subject=response}",
            1.0,
        ),
        (&expiry, seconds(certificate.not_after())),
    ]);
    let at = records.value("wxpay_certificates_downloaded_timestamp_seconds{}");
    assert!((seconds(SystemClock.now()) - at).abs() < 600.0, "{at}");
}

#[test]
fn notifications_are_counted_by_event_and_outcome() {
    let request = WechatPay::new(&AwsLc)
        .notification("TRANSACTION.SUCCESS", r#"{"out_trade_no":"1"}"#)
        .to("https://shop.example/notify");
    let receiver = NotificationReceiver::new(WechatPay::merchant(AwsLc));
    let inbox = Inbox::new(receiver.clone(), MemoryDeduplicator::new());
    let records = Records::during(|| {
        let _ = inbox.handle::<Plaintext, &str>(request.headers(), request.body(), |_| Err("no"));
        for _ in 0..2 {
            let _ = inbox.handle::<Plaintext, &str>(request.headers(), request.body(), |_| Ok(()));
        }
        let _ = inbox.handle::<Plaintext, &str>(request.headers(), b"{}", |_| Ok(()));
        let _ = receiver.receive::<Plaintext>(request.headers(), request.body());
        let receiving = receiver.receive_async::<Plaintext>(request.headers(), request.body());
        let _ = block_on(receiving);
    });
    let of = |outcome: &str| {
        format!("wxpay_notifications_total{{event_type=TRANSACTION.SUCCESS,outcome={outcome}}}")
    };
    records.expect(&[
        (&of("handler_failed"), 1.0),
        (&of("processed"), 1.0),
        (&of("duplicate"), 1.0),
        (&of("received"), 2.0),
        (
            "wxpay_notifications_total{event_type=none,outcome=unverified}",
            1.0,
        ),
        (
            "wxpay_signature_failures_total{kind=signature_wrong,subject=notification}",
            1.0,
        ),
        (
            "wxpay_verifications_total{key_type=public_key,subject=notification}",
            5.0,
        ),
    ]);
}

#[test]
fn every_metric_is_described_with_its_kind_and_unit() {
    let records = Records::during(wxpay::metrics::describe);
    let described = &records.0.lock().unwrap().described;
    assert_eq!(described.len(), METRICS.len());
    for metric in METRICS {
        let expected = match metric.kind {
            MetricKind::Counter => ("counter", Unit::Count),
            MetricKind::Histogram => ("histogram", Unit::Seconds),
            MetricKind::Timestamp => ("gauge", Unit::Seconds),
            _ => panic!("{} has a new kind", metric.name),
        };
        assert_eq!(
            described[metric.name],
            (expected.0, Some(expected.1)),
            "{}",
            metric.name
        );
    }
}

/// The names of metrics in a string, without what a histogram's series add.
fn names(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let names = words.filter(|word| word.starts_with("wxpay_") && word.matches('_').count() > 1);
    let plain = |name: &str| {
        let suffix = ["_bucket", "_sum", "_count"];
        let suffix = suffix.iter().find_map(|suffix| name.strip_suffix(suffix));
        suffix.unwrap_or(name).to_owned()
    };
    names.map(plain).collect()
}

fn table() -> BTreeSet<String> {
    METRICS.iter().map(|it| it.name.to_owned()).collect()
}

/// The expressions of all panels.
fn expressions(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match value.as_str() {
                    Some(text) if name == "expr" => found.push(text.to_owned()),
                    _ => expressions(value, found),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| expressions(value, found)),
        _ => {}
    }
}

#[test]
fn the_dashboard_shows_every_metric_and_asks_for_no_other() {
    let text = include_str!("../docs/grafana-dashboard.json");
    let dashboard: Value = serde_json::from_str(text).unwrap();
    let panels = dashboard["panels"].as_array().unwrap();
    let ids: BTreeSet<_> = panels.iter().map(|panel| panel["id"].as_u64()).collect();
    assert_eq!(ids.len(), panels.len());
    let mut found = Vec::new();
    expressions(&dashboard, &mut found);
    assert!(found.len() >= panels.len());
    assert_eq!(names(&found.join(" ")), table());

    // What is grouped by is a label.
    let labels: BTreeSet<_> = METRICS.iter().flat_map(|it| it.labels).copied().collect();
    for expression in &found {
        for rest in expression.split(" by (").skip(1) {
            let (by, _) = rest.split_once(')').unwrap();
            for label in by.split(", ") {
                assert!(label == "le" || labels.contains(label), "{expression}");
            }
        }
    }
}

#[test]
fn both_guides_have_every_metric_with_its_labels() {
    for guide in [
        include_str!("../docs/operating.md"),
        include_str!("../docs/operating.zh-CN.md"),
    ] {
        assert_eq!(names(guide), table());
        for metric in METRICS {
            let start = format!("| `{}` | ", metric.name);
            let row = guide.lines().find(|line| line.starts_with(&start));
            let row = row.unwrap_or_else(|| panic!("{} has no row", metric.name));
            for label in metric.labels {
                assert!(row.contains(&format!("`{label}`")), "{row}");
            }
        }
    }
}
