use std::sync::Mutex;

use bytes::Bytes;
use http::{Method, Request, Response};

use super::{Counting, Paginated, Place};
use crate::blocking::Client;
use crate::toy::{NOW, merchant, signature};
use crate::transport::{TransportError, from_fn};
use crate::{Body, DecodeError, Error, Repeat, Spec, paged};

crate::model! {
    /// A page of things.
    pub(crate) answer Page {
        always {}
        optional {
            /// Its items.
            data: Vec<String>,
            /// Number found.
            total_count: i64,
            /// Where the next one is.
            next_page_token: String,
        }
    }
}

/// An operation for each way of counting.
macro_rules! list {
    ($name:ident, $counting:ident, $place:ident: $kind:ty $(, next $next:ident)?) => {
        crate::model! {
            /// Lists things.
            pub(crate) request $name {
                required {}
                optional {
                    /// Position of the page.
                    $place: $kind,
                    /// Page size.
                    limit: i64,
                }
            }
        }
        crate::operation!($name => Page, Spec::new("list", Method::GET, "/v3/list")
            .query(&[stringify!($place), "limit"])
            .repeat(Repeat::Freely));
        paged!($name => [String] in data, $counting by $place $(, next $next)?, total total_count);
    };
}

list!(ByItems, items, offset: i64);
list!(ByPages, pages, offset: i64);
list!(ByEither, undocumented, offset: i64);
list!(ByToken, token, page_token: String, next next_page_token);

/// A service's interpretation of position and limit.
type Answers = dyn Fn(Option<&str>, usize) -> String + Send + Sync;

fn answered(body: String) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(body));
    *response.headers_mut() = signature("public", "PUB_KEY_ID_1", NOW, response.body());
    response
}

/// A client, and the positions that it requested.
fn service(answers: Box<Answers>) -> (Client, &'static Mutex<Vec<String>>) {
    let asked: &'static Mutex<Vec<String>> = Box::leak(Box::default());
    let transport = from_fn(move |request: Request<Bytes>| {
        let query = request.uri().query().unwrap_or_default();
        let parameter = |name: &str| {
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs.find_map(|(known, value)| (known == name).then_some(value))
        };
        let place = parameter("offset").or_else(|| parameter("page_token"));
        let mut asked = asked.lock().unwrap();
        asked.push(place.unwrap_or("-").to_owned());
        assert!(asked.len() < 100, "the list has no end");
        let limit = parameter("limit").map_or(3, |limit| limit.parse().unwrap());
        match answers(place, limit) {
            body if body.is_empty() => Err(TransportError::lost("reset")),
            body => Ok(answered(body)),
        }
    });
    (Client::new(merchant(), transport), asked)
}

fn page(all: &[&str], from: usize, limit: usize, total: bool) -> String {
    let items: Vec<_> = all.iter().skip(from).take(limit).collect();
    match total {
        true => serde_json::json!({ "data": items, "total_count": all.len() }),
        false => serde_json::json!({ "data": items }),
    }
    .to_string()
}

#[derive(Clone, Copy, PartialEq)]
enum Truth {
    Items,
    PagesFrom0,
    PagesFrom1,
}

const ALL: [&str; 7] = ["a", "b", "c", "d", "e", "f", "g"];

/// A service that counts in that way and has the first `length` of all things.
fn counting(truth: Truth, length: usize, total: bool) -> (Client, &'static Mutex<Vec<String>>) {
    service(Box::new(move |place, limit| {
        let place: usize = place.map_or(0, |place| place.parse().unwrap());
        let from = match truth {
            Truth::Items => place,
            Truth::PagesFrom0 => place * limit,
            Truth::PagesFrom1 => place.saturating_sub(1) * limit,
        };
        page(&ALL[..length], from, limit, total)
    }))
}

fn collected<O: Paginated<Item = String>>(client: &Client, list: O) -> Result<Vec<String>, Error> {
    client.items(list).collect()
}

fn asked(asked: &Mutex<Vec<String>>) -> String {
    std::mem::take(&mut *asked.lock().unwrap()).join(" ")
}

#[test]
fn a_list_that_counts_items_is_asked_for_by_how_many_have_come() {
    let (client, log) = counting(Truth::Items, 7, true);
    assert_eq!(collected(&client, ByItems::new()).unwrap(), ALL);
    assert_eq!(asked(log), "- 3 6");
    assert_eq!(
        collected(&client, ByItems::new().offset(2).limit(4)).unwrap(),
        &ALL[2..]
    );
    assert_eq!(asked(log), "2 6");
}

#[test]
fn a_list_that_counts_pages_is_asked_for_by_their_number() {
    let (client, log) = counting(Truth::PagesFrom0, 7, true);
    assert_eq!(collected(&client, ByPages::new()).unwrap(), ALL);
    assert_eq!(asked(log), "- 1 2");
    assert_eq!(
        collected(&client, ByPages::new().offset(1).limit(2)).unwrap(),
        &ALL[2..]
    );
    assert_eq!(
        asked(log),
        "1 2 3 4",
        "that pages were skipped is not known"
    );
}

#[test]
fn without_a_total_an_empty_page_is_the_end() {
    let (client, log) = counting(Truth::Items, 6, false);
    assert_eq!(collected(&client, ByItems::new()).unwrap(), &ALL[..6]);
    assert_eq!(asked(log), "- 3 6");
    let (client, log) = counting(Truth::PagesFrom0, 4, false);
    assert_eq!(collected(&client, ByPages::new()).unwrap(), &ALL[..4]);
    assert_eq!(asked(log), "- 1 2");
}

#[test]
fn an_empty_list_has_no_items_and_one_page() {
    let (client, log) = counting(Truth::Items, 0, false);
    assert_eq!(collected(&client, ByItems::new()).unwrap(), [""; 0]);
    assert_eq!(asked(log), "-");
    let mut pages = client.pages(ByItems::new());
    assert!(pages.next().unwrap().unwrap().data.unwrap().is_empty());
    assert!(pages.next().is_none());
    assert_eq!(asked(log), "-");
}

#[test]
fn what_is_counted_is_found_out_where_no_page_says_it() {
    for truth in [Truth::Items, Truth::PagesFrom0, Truth::PagesFrom1] {
        for (length, total, limit) in (0..=ALL.len())
            .flat_map(|length| [(length, true), (length, false)])
            .flat_map(|(length, total)| (1..4).map(move |limit| (length, total, limit)))
        {
            let (client, log) = counting(truth, length, total);
            let items = collected(&client, ByEither::new().limit(limit)).unwrap();
            assert_eq!(items, &ALL[..length], "{}", asked(log));
        }
    }
    let (client, log) = counting(Truth::Items, 7, true);
    collected(&client, ByEither::new()).unwrap();
    assert_eq!(asked(log), "- 1 3 6");
    let (client, log) = counting(Truth::PagesFrom1, 7, true);
    collected(&client, ByEither::new()).unwrap();
    assert_eq!(asked(log), "- 1 2 3");
    let (client, log) = counting(Truth::PagesFrom0, 7, true);
    collected(&client, ByEither::new()).unwrap();
    assert_eq!(asked(log), "- 1 2");
}

#[test]
fn what_is_counted_is_found_out_from_any_page_on() {
    let (client, log) = counting(Truth::Items, 7, true);
    let list = ByEither::new().offset(1).limit(2);
    assert_eq!(collected(&client, list.clone()).unwrap(), &ALL[1..]);
    assert_eq!(asked(log), "1 2 3 5");
    let (client, log) = counting(Truth::PagesFrom0, 7, true);
    assert_eq!(collected(&client, list).unwrap(), &ALL[2..]);
    assert_eq!(asked(log), "1 2 3 4");
}

#[test]
fn a_token_leads_to_the_next_page_until_there_is_none() {
    let (client, log) = service(Box::new(|place, _| {
        let (data, next) = match place {
            None => ("[\"a\",\"b\"]", "t1"),
            Some("t1") => ("[]", "t2"),
            _ => ("[\"c\"]", ""),
        };
        format!(r#"{{"data":{data},"next_page_token":"{next}"}}"#)
    }));
    assert_eq!(
        collected(&client, ByToken::new().limit(2)).unwrap(),
        ["a", "b", "c"]
    );
    assert_eq!(asked(log), "- t1 t2");
    assert_eq!(
        collected(&client, ByToken::new().page_token("t2")).unwrap(),
        ["c"]
    );
}

#[test]
fn a_list_that_does_not_go_on_is_an_error_and_not_a_loop() {
    let same = || service(Box::new(|_, limit| page(&ALL, 0, limit, false)));
    let repeated = |error: Error| {
        assert!(
            matches!(
                &error,
                Error::Decode {
                    source: DecodeError::Repeated,
                    ..
                }
            ),
            "{error:?}"
        );
    };
    let (client, log) = same();
    repeated(collected(&client, ByItems::new()).unwrap_err());
    assert_eq!(asked(log), "- 3");
    repeated(collected(&client, ByPages::new()).unwrap_err());
    assert_eq!(asked(log), "- 1");
    repeated(collected(&client, ByEither::new()).unwrap_err());
    assert_eq!(asked(log), "- 1 2");

    let tokens = |token: &'static str, data: &'static str| {
        service(Box::new(move |place, _| {
            let next = if place == Some("t1") { token } else { "t1" };
            format!(r#"{{"data":{data},"next_page_token":"{next}"}}"#)
        }))
    };
    let (client, log) = tokens("t1", "[\"a\"]");
    repeated(collected(&client, ByToken::new()).unwrap_err());
    assert_eq!(asked(log), "- t1");
    let (client, log) = tokens("t2", "[\"a\"]");
    repeated(collected(&client, ByToken::new()).unwrap_err());
    assert_eq!(asked(log), "- t1 t2");
    let (client, log) = tokens("t2", "[]");
    repeated(collected(&client, ByToken::new()).unwrap_err());
    assert_eq!(asked(log), "- t1");
}

#[test]
fn equal_items_one_by_one_are_taken_as_long_as_the_total_has_an_end_in_sight() {
    let (client, _) = service(Box::new(|_, _| {
        r#"{"data":["a"],"total_count":4}"#.to_owned()
    }));
    assert_eq!(collected(&client, ByItems::new()).unwrap(), ["a"; 4]);
}

#[test]
fn odd_items_are_left_out_and_counted_all_the_same() {
    let (client, log) = service(Box::new(|place, _| match place {
        None => r#"{"data":["a",{"private":1},"c"],"total_count":"5"}"#.to_owned(),
        Some("3") => r#"{"data":["d","e"],"total_count":5}"#.to_owned(),
        _ => panic!("another page is asked for"),
    }));
    let mut items = client.items(ByItems::new());
    let first: Vec<String> = items.by_ref().take(2).collect::<Result<_, _>>().unwrap();
    assert_eq!(first, ["a", "c"]);
    let problems: Vec<String> = items.problems().iter().map(ToString::to_string).collect();
    let problem = "list: field data[1]: expected a string, found an object";
    assert_eq!(problems, [problem]);
    let rest: Vec<String> = items.by_ref().collect::<Result<_, _>>().unwrap();
    assert_eq!(rest, ["d", "e"]);
    assert!(items.problems().is_empty());
    assert_eq!(asked(log), "- 3");
}

#[test]
fn a_list_that_cannot_be_read_is_no_end_of_it() {
    fn unreadable<O: Paginated<Item = String>>(list: O, odd: &'static str) {
        let (client, log) = service(Box::new(move |_, _| odd.to_owned()));
        let mut items = client.items(list);
        let Some(Err(Error::Decode { answer, source, .. })) = items.next() else {
            panic!("{odd} is taken for a page");
        };
        assert_eq!(answer.body(), odd);
        let DecodeError::Page { problems } = source else {
            panic!("{source}")
        };
        assert_eq!(problems.count(), 1);
        assert!(items.next().is_none());
        items.resume();
        assert!(items.next().unwrap().is_err(), "it is asked for again");
        assert_eq!(asked(log), "- -");
    }
    for odd in [
        r#"{"data":"private","total_count":5}"#,
        r#"{"data":7}"#,
        r#"{"data":[{"private":1}],"total_count":5}"#,
        r#"{"data":{"private":1}}"#,
    ] {
        unreadable(ByItems::new(), odd);
        unreadable(ByPages::new(), odd);
        unreadable(ByEither::new(), odd);
        unreadable(ByToken::new(), odd);
    }
    unreadable(
        ByToken::new(),
        r#"{"data":["a"],"next_page_token":{"a":1}}"#,
    );
    // What stands for an absent list is one.
    for empty in [r#"{"data":{}}"#, r#"{"data":""}"#, "{}", r#"{"data":null}"#] {
        let (client, _) = service(Box::new(move |_, _| empty.to_owned()));
        assert_eq!(collected(&client, ByItems::new()).unwrap(), [""; 0]);
    }
}

/// A service whose connection is lost once, when the fourth item is requested.
fn unreliable() -> (Client, &'static Mutex<Vec<String>>) {
    let lost = Mutex::new(false);
    service(Box::new(move |place, limit| {
        let place: usize = place.map_or(0, |place| place.parse().unwrap());
        let mut lost = lost.lock().unwrap();
        if place == 3 && !std::mem::replace(&mut *lost, true) {
            return String::new();
        }
        page(&ALL, place, limit, true)
    }))
}

#[test]
fn an_error_ends_a_list_which_can_be_resumed_where_it_stood() {
    let (client, log) = unreliable();
    let mut items = client.items(ByItems::new());
    let first: Vec<String> = items.by_ref().take(3).collect::<Result<_, _>>().unwrap();
    assert!(matches!(items.next(), Some(Err(Error::Transport { .. }))));
    assert!(items.next().is_none(), "an error is not asked for again");
    assert_eq!(items.next_request(), None);
    assert_eq!(items.total(), Some(7));
    items.resume();
    let rest: Vec<String> = items.by_ref().collect::<Result<_, _>>().unwrap();
    assert_eq!([first, rest].concat(), ALL);
    assert_eq!(asked(log), "- 3 3 6");
    items.resume();
    assert!(items.next().is_none(), "an ended list stays ended");
}

#[test]
fn the_next_request_is_a_value_from_which_another_client_goes_on() {
    let (client, _) = counting(Truth::Items, 7, true);
    let mut pages = client.pages(ByItems::new());
    assert_eq!(pages.next().unwrap().unwrap().data.unwrap(), &ALL[..3]);
    let stored = serde_json::to_string(pages.next_request().unwrap()).unwrap();
    assert_eq!(stored, r#"{"offset":3}"#);
    let (other, _) = counting(Truth::Items, 7, true);
    let request: ByItems = serde_json::from_str(&stored).unwrap();
    assert_eq!(collected(&other, request).unwrap(), &ALL[3..]);
}

#[test]
fn what_a_place_counts_is_a_fact_of_the_operation() {
    assert_eq!(ByItems::COUNTING, Counting::Items);
    assert_eq!(ByToken::COUNTING, Counting::Token);
    assert_eq!(ByItems::new().place(), None);
    let mut list = ByItems::new();
    list.turn(Place::Token("of another kind".to_owned()));
    list.turn(Place::Number(4));
    assert_eq!(list.place(), Some(Place::Number(4)));
    assert_eq!(list.spec_body(), Body::None);
}

impl ByItems {
    fn spec_body(&self) -> Body {
        crate::Operation::spec(self).body
    }
}

#[test]
fn debug_shows_neither_requests_nor_items() {
    let (client, _) = counting(Truth::Items, 7, true);
    let mut items = client.items(ByItems::new().limit(2));
    items.next();
    assert_eq!(
        format!("{items:?}"),
        r#"PageTurner { operation: "list", state: Going, total: Some(7), .. }"#
    );
}

#[cfg(feature = "async")]
mod asynchronous {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use super::*;
    use crate::transport::Transport;

    /// The transport of these tests never waits.
    fn now<T>(future: impl Future<Output = T>) -> T {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => value,
            Poll::Pending => panic!("pending"),
        }
    }

    fn client(lost_at: Option<&'static str>) -> crate::Client {
        let lost = Mutex::new(lost_at);
        crate::Client::new(
            merchant(),
            from_fn(move |request: Request<Bytes>| {
                let query = request.uri().query().unwrap_or_default();
                let place = query.strip_prefix("offset=");
                let mut lost = lost.lock().unwrap();
                if lost.is_some() && *lost == place {
                    *lost = None;
                    return Err(TransportError::lost("reset"));
                }
                let place = place.map_or(0, |place| place.parse().unwrap());
                Ok(answered(page(&ALL, place, 3, true)))
            }),
        )
    }

    #[test]
    fn the_async_client_gives_the_same_and_its_lists_can_be_sent_to_other_threads() {
        fn is_send<T: Send + 'static>(value: T) -> T {
            value
        }
        now(is_send(async {
            let mut items = client(Some("3")).items(ByItems::new());
            let (mut all, mut errors) = (Vec::new(), 0);
            loop {
                match items.next().await {
                    Some(Ok(item)) => all.push(item),
                    Some(Err(_)) => {
                        errors += 1;
                        assert!(items.next().await.is_none());
                        items.resume();
                    }
                    None => break,
                }
            }
            assert_eq!((all, errors), (ALL.map(str::to_owned).to_vec(), 1));
        }));
        now(async {
            let mut pages = client(None).pages(ByItems::new().offset(6));
            let page = pages.next().await.unwrap().unwrap();
            assert_eq!(page.data.unwrap(), ["g"]);
            assert!(pages.next().await.is_none());
        });
    }

    #[test]
    fn a_call_that_is_dropped_is_made_again() {
        /// Answers when it is asked for the second time.
        #[derive(Debug)]
        struct Slow(Mutex<u32>);

        #[async_trait::async_trait]
        impl Transport for Slow {
            async fn send(
                &self,
                _: Request<Bytes>,
                _: crate::transport::Limits,
            ) -> Result<Response<Bytes>, TransportError> {
                let calls = {
                    let mut calls = self.0.lock().unwrap();
                    *calls += 1;
                    *calls
                };
                if calls == 1 {
                    std::future::pending::<()>().await;
                }
                Ok(answered(page(&ALL, 0, 7, true)))
            }
        }

        let mut items = crate::Client::new(merchant(), Slow(Mutex::new(0))).items(ByItems::new());
        let mut context = Context::from_waker(Waker::noop());
        assert!(pin!(items.next()).poll(&mut context).is_pending());
        assert_eq!(now(items.next()).unwrap().unwrap(), "a");
    }
}
