//! Over real sockets, with axum as the server.

use std::io::Write;
use std::net::TcpStream;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use axum::Extension;
use axum::Router;
use axum::middleware::{Next, from_fn};
use axum::routing::post;
use bytes::Bytes;
use http::{Request, StatusCode};
use wxpay_aws_lc::AwsLc;
use wxpay_blocking::Blocking;
use wxpay_core::notification::{MemoryDeduplicator, NotificationReceiver};
use wxpay_core::transport::{BlockingTransport, Limits};
use wxpay_testkit::WechatPay;

use super::*;

/// A server whose service answers with a status that the test sets and counts its calls.
struct Server {
    _runtime: tokio::runtime::Runtime,
    url: String,
    status: Arc<AtomicUsize>,
    calls: Arc<AtomicUsize>,
    log: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn start(max_body: usize) -> Self {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let status = Arc::new(AtomicUsize::new(200));
        let (calls, log) = (
            Arc::<AtomicUsize>::default(),
            Arc::<Mutex<Vec<_>>>::default(),
        );
        let receiver =
            NotificationReceiver::new(WechatPay::merchant(AwsLc)).with_max_body(max_body);
        let (observed, answers, counted) = (log.clone(), status.clone(), calls.clone());
        let layer = NotificationLayer::new(AsyncInbox::new(receiver, MemoryDeduplicator::new()))
            .observe(move |handled| {
                let line = match handled {
                    Ok(handled) => format!("{handled:?}"),
                    Err(error) => error.to_string(),
                };
                observed.lock().unwrap().push(line);
            });
        let process = move |Extension(told): Extension<Notification<Plaintext>>, body: Bytes| {
            let (answers, counted) = (answers.clone(), counted.clone());
            async move {
                assert_eq!(told.resource.expose(), br#"{"out_trade_no":"1"}"#);
                assert!(!body.is_empty());
                counted.fetch_add(1, Ordering::Relaxed);
                let status = u16::try_from(answers.load(Ordering::Relaxed)).unwrap();
                (StatusCode::from_u16(status).unwrap(), "own")
            }
        };
        let router = Router::new().route("/notify", post(process)).layer(layer);
        let listener = runtime
            .block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))
            .unwrap();
        let url = format!("http://{}/notify", listener.local_addr().unwrap());
        runtime.spawn(async { axum::serve(listener, router).await });
        Self {
            _runtime: runtime,
            url,
            status,
            calls,
            log,
        }
    }

    fn notification(&self, id: &str) -> Request<Bytes> {
        WechatPay::new(&AwsLc)
            .notification("TRANSACTION.SUCCESS", r#"{"out_trade_no":"1"}"#)
            .id(id)
            .to(&self.url)
    }

    fn post(&self, request: Request<Bytes>) -> (u16, String) {
        let answer = Blocking::new().send(request, Limits::default()).unwrap();
        let body = String::from_utf8(answer.body().to_vec()).unwrap();
        (answer.status().as_u16(), body)
    }

    fn calls(&self) -> usize {
        self.calls.load(Ordering::Relaxed)
    }
}

#[test]
fn a_notification_reaches_the_service_until_it_was_processed_once() {
    let server = Server::start(1 << 20);
    for (status, answered) in [
        (503, (503, "own".to_owned())),
        (
            302,
            (500, r#"{"code":"FAIL","message":"not processed"}"#.into()),
        ),
        (201, (204, String::new())),
    ] {
        server.status.store(status, Ordering::Relaxed);
        assert_eq!(server.post(server.notification("EV-1")), answered);
    }
    for _ in 0..3 {
        assert_eq!(server.post(server.notification("EV-1")).0, 204);
    }
    assert_eq!(server.calls(), 3);
    assert_eq!(server.post(server.notification("EV-2")).0, 204);
    assert_eq!(server.calls(), 4);
    let log = server.log.lock().unwrap();
    assert_eq!(log[0], "notification EV-1 could not be processed");
    assert_eq!(log[2], "Processed { id: \"EV-1\" }");
    assert_eq!(log[3], "Duplicate { id: \"EV-1\" }");
}

#[test]
fn what_is_not_verified_never_reaches_the_service() {
    let server = Server::start(1 << 20);
    let forged = server.notification("EV-1").map(|body| {
        let mut body = body.to_vec();
        let last = body.len() - 3;
        body[last] ^= 1;
        body.into()
    });
    let refused = r#"{"code":"FAIL","message":"not verified"}"#.to_owned();
    assert_eq!(server.post(forged), (401, refused.clone()));
    let mut unsigned = server.notification("EV-1");
    unsigned.headers_mut().remove("wechatpay-signature");
    assert_eq!(server.post(unsigned), (401, refused));
    assert_eq!(server.calls(), 0);
    assert_eq!(
        *server.log.lock().unwrap(),
        ["the notification could not be verified"; 2]
    );
}

#[test]
fn a_body_is_read_up_to_the_limit_only() {
    let server = Server::start(100);
    let answered = server.post(server.notification("EV-1"));
    assert_eq!(
        answered,
        (413, r#"{"code":"FAIL","message":"too large"}"#.into())
    );
    assert_eq!(server.calls(), 0);
}

/// Signals when it is dropped.
struct Dropped(mpsc::Sender<&'static str>, &'static str);

impl Drop for Dropped {
    fn drop(&mut self) {
        let _ = self.0.send(self.1);
    }
}

/// Events, in their order, of a service whose peer hangs up while it works.
fn hung_up(detach: impl FnOnce(NotificationLayer) -> NotificationLayer) -> Vec<&'static str> {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (signal, happened) = mpsc::channel();
    let gate = Arc::new(tokio::sync::Notify::new());

    let (own, opened) = (signal.clone(), gate.clone());
    let process = move || {
        let (own, opened) = (own.clone(), opened.clone());
        async move {
            let _dropped = Dropped(own.clone(), "the service is gone");
            own.send("the service works").unwrap();
            opened.notified().await;
            own.send("the service is done").unwrap();
            StatusCode::NO_CONTENT
        }
    };
    let observed = signal.clone();
    let inbox = AsyncInbox::new(
        NotificationReceiver::new(WechatPay::merchant(AwsLc)),
        MemoryDeduplicator::new(),
    );
    let layer = NotificationLayer::new(inbox).observe(move |handled| {
        observed
            .send(match handled {
                Ok(wxpay_core::notification::Handled::Processed { .. }) => "processed",
                _ => "not processed",
            })
            .unwrap();
    });
    // Outside of the layer: it is dropped with the request's future.
    let around = move |request: axum::extract::Request, next: Next| {
        let dropped = Dropped(signal.clone(), "the request is gone");
        async move {
            let _dropped = dropped;
            next.run(request).await
        }
    };
    let router = Router::new()
        .route("/notify", post(process))
        .layer(detach(layer))
        .layer(from_fn(around));
    let listener = runtime
        .block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))
        .unwrap();
    let address = listener.local_addr().unwrap();
    runtime.spawn(async { axum::serve(listener, router).await });

    let request = WechatPay::new(&AwsLc)
        .notification("TRANSACTION.SUCCESS", r#"{"out_trade_no":"1"}"#)
        .to("/notify");
    let mut head = format!(
        "POST /notify HTTP/1.1\r\nhost: shop\r\ncontent-length: {}\r\n",
        request.body().len()
    );
    for (name, value) in request.headers() {
        head.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
    }
    let mut peer = TcpStream::connect(address).unwrap();
    peer.write_all(&[head.as_bytes(), b"\r\n", request.body()].concat())
        .unwrap();

    let patience = Duration::from_secs(30);
    let mut seen = vec![happened.recv_timeout(patience).unwrap()];
    drop(peer);
    loop {
        seen.push(happened.recv_timeout(patience).unwrap());
        match seen.last() {
            Some(&"the request is gone") => gate.notify_one(),
            Some(&"processed") => return seen,
            _ => {}
        }
        if seen.contains(&"the request is gone") && seen.contains(&"the service is gone") {
            // Whatever else is to come of it: nothing, if the service did not end.
            if !seen.contains(&"the service is done") {
                return seen;
            }
        }
    }
}

#[test]
fn a_detached_service_outlives_a_peer_that_hangs_up() {
    assert_eq!(
        hung_up(|layer| layer.detached(|task| drop(tokio::spawn(task)))),
        [
            "the service works",
            "the request is gone",
            "the service is done",
            "the service is gone",
            "processed"
        ]
    );
}

#[test]
fn a_service_that_is_not_detached_ends_with_its_request() {
    let mut seen = hung_up(|layer| layer);
    // The inner future and the outer one are dropped in no order that is promised.
    seen.sort_unstable();
    assert_eq!(
        seen,
        [
            "the request is gone",
            "the service is gone",
            "the service works"
        ]
    );
}

#[test]
fn a_detached_task_that_never_ends_in_a_response_is_500() {
    let inbox = AsyncInbox::new(
        NotificationReceiver::new(WechatPay::merchant(AwsLc)),
        MemoryDeduplicator::new(),
    );
    // A runtime that is being shut down drops what it is given.
    let layer = NotificationLayer::new(inbox).detached(drop);
    let router = Router::new()
        .route("/notify", post(|| async { StatusCode::OK }))
        .layer(layer);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let listener = runtime
        .block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))
        .unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    runtime.spawn(async { axum::serve(listener, router).await });
    let request = WechatPay::new(&AwsLc)
        .notification("TRANSACTION.SUCCESS", r#"{"out_trade_no":"1"}"#)
        .to(&url);

    let answer = Blocking::new().send(request, Limits::default()).unwrap();

    assert_eq!(answer.status(), 500);
    assert_eq!(
        answer.body(),
        r#"{"code":"FAIL","message":"not processed"}"#
    );
}
