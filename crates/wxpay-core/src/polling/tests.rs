use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::header::RETRY_AFTER;
use http::{Method, Request, Response, StatusCode};

use super::{Cadence, FinalState, PollError, Poller};
use crate::blocking::Client;
use crate::toy::{NOW, keys, merchant_builder, signature};
use crate::transport::{BlockingTransport, Limits, TransportError};
use crate::{Error, Merchant, Repeat, Spec, Timestamp};

crate::open_enum! {
    /// The state of a thing.
    pub(crate) enum State {
        /// It may change.
        Open = "OPEN",
        /// It never changes again.
        Done = "DONE",
    }
}

crate::model! {
    /// A thing.
    pub(crate) answer Thing {
        always {}
        optional {
            /// Its state.
            state: State,
        }
    }
}

crate::model! {
    /// Queries a thing.
    pub(crate) request QueryThing {
        required {}
        optional {}
    }
}

crate::operation!(QueryThing => Thing, Spec::new("query", Method::GET, "/v3/thing").repeat(Repeat::Freely));

impl FinalState for QueryThing {
    const CADENCE: Cadence = Cadence::ORDER;

    fn is_final(thing: &Thing) -> bool {
        thing.state == Some(State::Done)
    }
}

/// A service on a clock of its own, which only waiting and answering move.
#[derive(Debug)]
struct Service {
    clock: &'static AtomicI64,
    /// Its responses, one after the other; the last one again and again.
    answers: Vec<&'static str>,
    /// Seconds until the response.
    takes: i64,
    has_timer: bool,
    made: AtomicUsize,
    /// When it was asked, in seconds.
    asked: Mutex<Vec<i64>>,
}

impl Service {
    fn new(answers: &str) -> Self {
        Self {
            clock: Box::leak(Box::new(AtomicI64::new(NOW))),
            answers: answers.to_owned().leak().split(", ").collect(),
            takes: 0,
            has_timer: true,
            made: AtomicUsize::new(0),
            asked: Mutex::default(),
        }
    }

    fn merchant(&self) -> Merchant {
        let clock = self.clock;
        merchant_builder()
            .keys(keys())
            .clock(move || Timestamp::from_unix(clock.load(Ordering::Relaxed)))
            .build()
            .unwrap()
    }

    fn answer(&self, request: &Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        assert_eq!(
            (request.method(), request.uri().path()),
            (&Method::GET, "/v3/thing"),
            "nothing but the query is sent"
        );
        let now = self.clock.fetch_add(self.takes, Ordering::Relaxed);
        self.asked.lock().unwrap().push(now - NOW);
        let made = self.made.fetch_add(1, Ordering::Relaxed);
        assert!(made < 10_000, "waiting has no end");
        let answer = self.answers[made.min(self.answers.len() - 1)];
        let mut words = answer.split(' ');
        let (status, body) = match words.next().unwrap() {
            "lost" => return Err(TransportError::lost("reset")),
            "-" => (200, "{}".to_owned()),
            number if number.starts_with(|first: char| first.is_ascii_digit()) => {
                let code = words.next().unwrap();
                (number.parse().unwrap(), format!(r#"{{"code":"{code}"}}"#))
            }
            state => (200, format!(r#"{{"state":"{state}"}}"#)),
        };
        let signed_at = now + self.takes;
        let mut response = Response::new(Bytes::from(body));
        let signer = match words.next() {
            Some("forged") => "nobody",
            Some(seconds) => {
                let headers = response.headers_mut();
                headers.insert(RETRY_AFTER, seconds.parse().unwrap());
                "public"
            }
            None => "public",
        };
        let signed = signature(signer, "PUB_KEY_ID_1", signed_at, response.body());
        response.headers_mut().extend(signed);
        *response.status_mut() = StatusCode::from_u16(status).unwrap();
        Ok(response)
    }

    fn pass(&self, delay: Duration) -> bool {
        let seconds = delay.as_secs().try_into().unwrap();
        self.clock.fetch_add(seconds, Ordering::Relaxed);
        self.has_timer
    }
}

impl BlockingTransport for &'static Service {
    fn send(&self, request: Request<Bytes>, _: Limits) -> Result<Response<Bytes>, TransportError> {
        self.answer(&request)
    }

    fn wait(&self, delay: Duration) -> bool {
        self.pass(delay)
    }
}

#[cfg(feature = "async")]
#[async_trait::async_trait]
impl crate::transport::Transport for &'static Service {
    async fn send(
        &self,
        request: Request<Bytes>,
        _: Limits,
    ) -> Result<Response<Bytes>, TransportError> {
        self.answer(&request)
    }

    async fn wait(&self, delay: Duration) -> bool {
        self.pass(delay)
    }
}

type End = Result<Thing, PollError<Thing>>;

/// Result of waiting, and when the query was made, by both clients.
fn waited(service: impl Fn() -> Service, cadence: Cadence) -> (End, Vec<i64>) {
    let one: &'static Service = Box::leak(Box::new(service()));
    let end = Client::new(one.merchant(), one).until_final_by(QueryThing::new(), cadence);
    let asked = one.asked.lock().unwrap().clone();
    #[cfg(feature = "async")]
    {
        use std::pin::pin;
        use std::task::{Context, Poll, Waker};

        fn is_send<T: Send>(value: T) -> T {
            value
        }
        let other: &'static Service = Box::leak(Box::new(service()));
        let client = crate::Client::new(other.merchant(), other);
        let mut future = pin!(is_send(client.until_final_by(QueryThing::new(), cadence)));
        let Poll::Ready(same) = future
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
        else {
            panic!("these tests never wait");
        };
        assert_eq!(format!("{same:?}"), format!("{end:?}"));
        assert_eq!(*other.asked.lock().unwrap(), asked);
    }
    (end, asked)
}

fn minutely(minutes: u64) -> Cadence {
    Cadence::every(Duration::from_secs(60), Duration::from_secs(60 * minutes))
}

#[test]
fn the_first_final_state_is_the_result() {
    let (end, asked) = waited(|| Service::new("OPEN, OPEN, DONE, OPEN"), Cadence::ORDER);
    assert_eq!(end.unwrap().state, Some(State::Done));
    assert_eq!(asked, [5, 30, 60]);
}

#[test]
fn a_state_that_is_absent_or_not_known_is_not_final() {
    assert!(!State::from("FROZEN").is_known());
    let (end, asked) = waited(|| Service::new("-, FROZEN, DONE"), minutely(9));
    assert_eq!(end.unwrap().state, Some(State::Done));
    assert_eq!(asked, [60, 120, 180]);
}

#[test]
fn a_query_that_says_nothing_of_the_state_does_not_end_it() {
    for silent in [
        "lost",
        "500 SYSTEM_ERROR",
        "503 SERVICE_UNAVAILABLE",
        "OPEN forged",
        "DONE forged",
    ] {
        let answers = format!("{silent}, DONE");
        let (end, asked) = waited(|| Service::new(&answers), minutely(9));
        assert_eq!(end.unwrap().state, Some(State::Done), "{silent}");
        assert_eq!(asked, [60, 120], "{silent}");
    }
}

#[test]
fn an_error_that_the_next_query_would_get_too_ends_it() {
    for code in [
        "404 ORDER_NOT_EXIST",
        "400 PARAM_ERROR",
        "401 SIGN_ERROR",
        "403 NO_AUTH",
    ] {
        let answers = format!("OPEN, {code}, DONE");
        let (end, asked) = waited(|| Service::new(&answers), minutely(9));
        let error = end.unwrap_err();
        assert_eq!(asked, [60, 120]);
        assert_eq!(error.last().unwrap().state, Some(State::Open));
        let PollError::Query { source, .. } = error else {
            panic!("{error:?}");
        };
        let said = source.api().unwrap();
        let (status, code) = code.split_once(' ').unwrap();
        assert_eq!(said.code().map(|code| code.as_str()), Some(code));
        assert_eq!(said.status().as_str(), status);
    }
}

#[test]
fn a_limit_is_kept_for_as_long_as_the_service_asks() {
    let cadence = Cadence::every(Duration::from_secs(5), Duration::from_secs(600));
    let answers = "429 FREQUENCY_LIMITED, 429 RATELIMIT_EXCEEDED 90, OPEN, DONE";
    let (end, asked) = waited(|| Service::new(answers), cadence);
    assert!(end.is_ok());
    assert_eq!(asked, [5, 65, 155, 160]);
    let short = Cadence::every(Duration::from_secs(5), Duration::from_secs(60));
    let (end, asked) = waited(|| Service::new(answers), short);
    assert!(matches!(
        end,
        Err(PollError::Unfinished {
            source: Some(_),
            last: None,
            ..
        })
    ));
    assert_eq!(asked, [5], "a query that would come too early is not made");
}

#[test]
fn the_time_ends_with_a_last_query_and_what_was_seen() {
    let cadence = Cadence::every(Duration::from_secs(30), Duration::from_secs(75));
    let (end, asked) = waited(|| Service::new("OPEN"), cadence);
    assert_eq!(asked, [30, 60, 75]);
    let Err(PollError::Unfinished { last, source, .. }) = end else {
        panic!("{end:?}");
    };
    assert_eq!(last.unwrap().state, Some(State::Open));
    assert!(source.is_none());

    let (end, _) = waited(|| Service::new("OPEN, lost"), cadence);
    let error = end.unwrap_err();
    assert!(error.last().is_some());
    assert!(matches!(error.failure(), Some(Error::Transport { .. })));
    let (end, _) = waited(|| Service::new("lost, OPEN"), cadence);
    assert!(
        end.unwrap_err().failure().is_none(),
        "only the last query counts"
    );
}

#[test]
fn the_time_that_answers_take_counts() {
    let slow = || Service {
        takes: 50,
        ..Service::new("OPEN")
    };
    let (end, asked) = waited(slow, minutely(5));
    assert!(matches!(end, Err(PollError::Unfinished { .. })));
    assert_eq!(asked, [60, 170, 280]);
}

#[test]
fn a_clock_that_is_set_back_does_not_make_it_longer() {
    let mut polling = Poller::new(QueryThing::new(), minutely(3), Timestamp::from_unix(NOW));
    let mut delays = Vec::new();
    for hour in 1..10 {
        let now = Timestamp::from_unix(NOW - 3600 * hour);
        let Some(delay) = polling.next_delay(now) else {
            break;
        };
        delays.push(delay.as_secs());
        let open = serde_json::from_str("{}").unwrap();
        assert!(polling.accept(Ok(open)).is_none());
    }
    assert_eq!(delays, [60, 60, 60]);
}

#[test]
fn cadences_are_those_of_the_pages_that_they_name() {
    let asked = |cadence| {
        let (end, asked) = waited(|| Service::new("OPEN"), cadence);
        assert!(matches!(end, Err(PollError::Unfinished { .. })));
        asked
    };
    assert_eq!(
        asked(Cadence::ORDER),
        [5, 30, 60, 3 * 60, 5 * 60, 10 * 60, 30 * 60]
    );
    let half_minutes: Vec<i64> = (1..=10).map(|count| 30 * count).collect();
    assert_eq!(asked(Cadence::ORDER_STEADY), half_minutes);
    assert_eq!(
        asked(Cadence::PAYMENT_CODE),
        [5, 10, 15, 20, 25, 30, 35, 40, 45]
    );
    assert_eq!(
        asked(Cadence::REFUND),
        [1, 2, 3, 4, 5, 10, 20, 40, 70].map(|minutes| 60 * minutes)
    );
    let bill = asked(Cadence::BILL);
    assert_eq!(bill[..6], [5, 15, 30, 60, 120, 180]);
    assert_eq!((bill.len(), bill.last()), (33, Some(&1800)));
}

#[test]
fn a_cadence_of_the_caller_may_begin_at_once_and_be_shorter() {
    let (end, asked) = waited(|| Service::new("DONE"), Cadence::ORDER.at_once());
    assert!(end.is_ok());
    assert_eq!(asked, [0]);
    let (_, asked) = waited(
        || Service::new("OPEN"),
        Cadence::REFUND.at_once().within(Duration::from_secs(100)),
    );
    assert_eq!(asked, [0, 60, 100]);
    let (_, asked) = waited(|| Service::new("OPEN"), Cadence::of(&[]).at_once());
    assert_eq!(asked, [0]);
    let (end, asked) = waited(|| Service::new("DONE"), Cadence::of(&[]));
    assert!(matches!(end, Err(PollError::Unfinished { last: None, .. })));
    assert!(asked.is_empty());
}

#[test]
fn a_cadence_without_delays_has_an_end_where_the_clock_stands_still() {
    let cadence = Cadence::every(Duration::ZERO, Duration::from_secs(1));
    let (end, asked) = waited(|| Service::new("OPEN"), cadence);
    assert!(matches!(end, Err(PollError::Unfinished { .. })));
    assert_eq!(asked.len(), 1000);
}

#[test]
fn a_transport_without_a_timer_is_told_of() {
    let still = || Service {
        has_timer: false,
        ..Service::new("OPEN")
    };
    let (end, asked) = waited(still, Cadence::ORDER);
    assert!(matches!(end, Err(PollError::NoTimer { last: None })));
    assert!(asked.is_empty());
    let (end, _) = waited(still, Cadence::ORDER.at_once());
    assert!(end.unwrap_err().last().is_some());
}

#[test]
fn the_operation_has_a_cadence_of_its_own() {
    let service: &'static Service = Box::leak(Box::new(Service::new("OPEN, DONE")));
    let client = Client::new(service.merchant(), service);
    let thing = client.clone().until_final(QueryThing::new()).unwrap();
    assert!(QueryThing::is_final(&thing));
    assert_eq!(*service.asked.lock().unwrap(), [5, 30]);
}

#[test]
fn debug_shows_neither_what_is_asked_for_nor_what_came() {
    const ONCE: Cadence = Cadence::of(&[Duration::from_secs(1)]);
    let (end, _) = waited(|| Service::new("OPEN"), ONCE);
    assert_eq!(
        format!("{:?}", end.unwrap_err()),
        "Unfinished { was_answered: true, failure: None }"
    );
    let polling = Poller::new(
        QueryThing::new(),
        Cadence::of(&[]),
        Timestamp::from_unix(NOW),
    );
    assert_eq!(
        format!("{polling:?}"),
        r#"Poller { operation: "query", cadence: Cadence { at_once: false, delays: [], then: None, within: 18446744073709551615.999999999s }, made: 0, .. }"#
    );
}
