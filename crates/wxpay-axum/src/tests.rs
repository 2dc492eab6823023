//! Over real sockets.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::{HeaderMap, Request, StatusCode};
use axum::routing::post;
use wxpay_aws_lc::AwsLc;
use wxpay_blocking::Blocking;
use wxpay_core::bytes::Bytes;
use wxpay_core::model::ModelError;
use wxpay_core::notification::{
    self, Acknowledgement, AsyncInbox, FromNotification, MemoryDeduplicator, Plaintext,
};
use wxpay_core::transport::{BlockingTransport, Limits};
use wxpay_testkit::WechatPay;
use wxpay_tower::NotificationLayer;

use super::*;

wxpay_core::model! {
    /// A payment.
    answer Payment {
        always {
            /// The order's number.
            out_trade_no: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A refund.
    answer Refund {
        always {
            /// The refund's number.
            out_refund_no: String,
        }
        optional {}
    }
}

enum Event {
    Paid(Payment),
    Unknown(Plaintext),
}

impl FromNotification for Event {
    fn from_notification(plaintext: &Plaintext) -> Result<Self, ModelError> {
        Ok(match plaintext.event_type() {
            "TRANSACTION.SUCCESS" => Self::Paid(plaintext.decode()?),
            _ => Self::Unknown(plaintext.clone()),
        })
    }
}

type Log = Arc<Mutex<Vec<String>>>;

#[derive(Clone)]
struct Shop {
    receiver: NotificationReceiver,
    inbox: AsyncInbox,
    log: Log,
}

impl FromRef<Shop> for NotificationReceiver {
    fn from_ref(shop: &Shop) -> Self {
        shop.receiver.clone()
    }
}

async fn paid(State(shop): State<Shop>, told: Notification<Payment>) -> StatusCode {
    let line = format!("{} paid {}", told.mchid, told.resource.out_trade_no);
    shop.log.lock().unwrap().push(line);
    StatusCode::NO_CONTENT
}

async fn refunded(
    State(shop): State<Shop>,
    Notification(told): Notification<Refund>,
) -> StatusCode {
    let line = format!("refunded {}", told.resource.out_refund_no);
    shop.log.lock().unwrap().push(line);
    StatusCode::NO_CONTENT
}

async fn any(State(shop): State<Shop>, Notification(told): Notification<Event>) -> Answer {
    let line = match told.resource {
        Event::Paid(payment) => format!("event: paid {}", payment.out_trade_no),
        Event::Unknown(plaintext) => format!("event: {}", plaintext.event_type()),
    };
    shop.log.lock().unwrap().push(line);
    Answer(Acknowledgement::success())
}

async fn by_inbox(State(shop): State<Shop>, headers: HeaderMap, body: Bytes) -> Answer {
    let process = |told: notification::Notification<Payment>| async move {
        let line = format!("once {}", told.resource.out_trade_no);
        shop.log.lock().unwrap().push(line);
        Ok::<_, std::io::Error>(())
    };
    Answer::from(&shop.inbox.handle(&headers, &body, process).await)
}

struct Server {
    _runtime: tokio::runtime::Runtime,
    address: String,
    log: Log,
}

impl Server {
    fn start() -> Self {
        let receiver = NotificationReceiver::new(WechatPay::merchant(AwsLc)).with_max_body(10_000);
        let inbox = AsyncInbox::new(receiver.clone(), MemoryDeduplicator::new());
        let log = Log::default();
        let layer =
            NotificationLayer::new(AsyncInbox::new(receiver.clone(), MemoryDeduplicator::new()));
        let router = Router::new()
            .route("/layered", post(paid).layer(layer))
            .route("/paid", post(paid))
            .route("/refunded", post(refunded))
            .route("/any", post(any))
            .route("/inbox", post(by_inbox))
            .with_state(Shop {
                receiver,
                inbox,
                log: log.clone(),
            });
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let listener = runtime
            .block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))
            .unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        runtime.spawn(async { axum::serve(listener, router).await });
        Self {
            _runtime: runtime,
            address,
            log,
        }
    }

    fn notification(&self, path: &str, event: &str, resource: &str) -> Request<Bytes> {
        WechatPay::new(&AwsLc)
            .notification(event, resource)
            .id("EV-1")
            .to(&format!("{}{path}", self.address))
    }

    fn take_log(&self) -> Vec<String> {
        std::mem::take(&mut self.log.lock().unwrap())
    }
}

fn send(request: Request<Bytes>) -> (u16, String) {
    let answer = Blocking::new().send(request, Limits::default()).unwrap();
    let body = String::from_utf8(answer.body().to_vec()).unwrap();
    (answer.status().as_u16(), body)
}

const PAYMENT: &str = r#"{"out_trade_no":"1","trade_state":"SUCCESS"}"#;
const REFUND: &str = r#"{"out_refund_no":"2","refund_status":"SUCCESS"}"#;

#[test]
fn handlers_of_one_router_take_events_of_their_own() {
    let server = Server::start();
    for (path, event, resource) in [
        ("/paid", "TRANSACTION.SUCCESS", PAYMENT),
        ("/refunded", "REFUND.SUCCESS", REFUND),
        ("/any", "TRANSACTION.SUCCESS", PAYMENT),
        ("/any", "REFUND.SUCCESS", REFUND),
    ] {
        let answered = send(server.notification(path, event, resource));
        assert_eq!(answered, (204, String::new()), "{path}");
    }
    assert_eq!(
        server.take_log(),
        [
            "1900009191 paid 1",
            "refunded 2",
            "event: paid 1",
            "event: REFUND.SUCCESS"
        ]
    );
}

#[test]
fn what_is_refused_never_reaches_a_handler() {
    let server = Server::start();
    let fail = |message: &str| format!(r#"{{"code":"FAIL","message":"{message}"}}"#);
    let mut forged = server.notification("/paid", "TRANSACTION.SUCCESS", PAYMENT);
    *forged.body_mut() = Bytes::from_static(b"{}");
    assert_eq!(send(forged), (401, fail("not verified")));
    let other = server.notification("/paid", "REFUND.SUCCESS", REFUND);
    assert_eq!(send(other), (500, fail("not understood")));
    let large = format!(r#"{{"out_trade_no":"{}"}}"#, "1".repeat(10_000));
    let large = server.notification("/paid", "TRANSACTION.SUCCESS", &large);
    assert_eq!(send(large), (413, fail("too large")));
    assert!(server.take_log().is_empty());
}

#[test]
fn the_layer_or_the_inbox_has_each_processed_once() {
    let server = Server::start();
    for path in ["/layered", "/inbox"] {
        for _ in 0..3 {
            let answered = send(server.notification(path, "TRANSACTION.SUCCESS", PAYMENT));
            assert_eq!(answered, (204, String::new()), "{path}");
        }
    }
    assert_eq!(server.take_log(), ["1900009191 paid 1", "once 1"]);
    // What the layer has received and the handler cannot take comes again.
    let mut other = WechatPay::new(&AwsLc)
        .notification("REFUND.SUCCESS", REFUND)
        .to(&format!("{}/layered", server.address));
    for _ in 0..2 {
        assert_eq!(send(other.clone()).0, 500);
    }
    *other.body_mut() = Bytes::from_static(b"{}");
    assert_eq!(send(other).0, 401);
    assert!(server.take_log().is_empty());
}
