//! Over real sockets, with axum as the server.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use axum::Extension;
use axum::Router;
use axum::routing::post;
use bytes::Bytes;
use http::{Request, StatusCode};
use wxpay_aws_lc::AwsLc;
use wxpay_blocking::Blocking;
use wxpay_core::notification::{MemoryDeduplicator, Receiver};
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
        let receiver = Receiver::new(WechatPay::merchant(AwsLc)).with_max_body(max_body);
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
