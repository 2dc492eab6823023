//! Over real sockets.

use std::io::Write;
use std::net::TcpStream;
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use actix_web::{App, HttpRequest, HttpResponse, HttpServer, web};
use http::Request;
use wxpay_aws_lc::AwsLc;
use wxpay_blocking::Blocking;
use wxpay_core::bytes::Bytes;
use wxpay_core::notification::{self, AsyncInbox, MemoryDeduplicator};
use wxpay_core::transport::{BlockingTransport, Limits};
use wxpay_testkit::WechatPay;

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

type Log = Arc<Mutex<Vec<String>>>;

async fn paid(log: web::Data<Log>, told: Notification<Payment>) -> HttpResponse {
    let line = format!("{} paid {}", told.mchid, told.resource.out_trade_no);
    log.lock().unwrap().push(line);
    HttpResponse::NoContent().finish()
}

async fn refunded(log: web::Data<Log>, Notification(told): Notification<Refund>) -> HttpResponse {
    let line = format!("refunded {}", told.resource.out_refund_no);
    log.lock().unwrap().push(line);
    HttpResponse::NoContent().finish()
}

async fn by_inbox(
    log: web::Data<Log>,
    inbox: web::Data<AsyncInbox>,
    request: HttpRequest,
    body: web::Bytes,
) -> Answer {
    let process = |told: notification::Notification<Payment>| async move {
        let line = format!("once {}", told.resource.out_trade_no);
        log.lock().unwrap().push(line);
        Ok::<_, std::io::Error>(())
    };
    Answer::from(&inbox.handle(&headers(&request), &body, process).await)
}

/// Signals of a slow handler, and the one that lets it end.
struct Slow {
    signal: Mutex<mpsc::Sender<&'static str>>,
    gate: tokio::sync::Notify,
}

impl Slow {
    fn say(&self, what: &'static str) {
        let _ = self.signal.lock().unwrap().send(what);
    }
}

/// Signals when it is dropped.
struct Dropped(web::Data<Slow>, &'static str);

impl Drop for Dropped {
    fn drop(&mut self) {
        self.0.say(self.1);
    }
}

async fn process(slow: web::Data<Slow>) -> Result<(), std::io::Error> {
    let _dropped = Dropped(slow.clone(), "the work is gone");
    slow.say("the handler works");
    slow.gate.notified().await;
    slow.say("the work is done");
    Ok(())
}

async fn inside_of_the_request(
    slow: web::Data<Slow>,
    inbox: web::Data<AsyncInbox>,
    request: HttpRequest,
    body: web::Bytes,
) -> Answer {
    let _dropped = Dropped(slow.clone(), "the request is gone");
    let process = |_: notification::Notification<Payment>| process(slow.clone());
    Answer::from(&inbox.handle(&headers(&request), &body, process).await)
}

async fn in_a_task_of_its_own(
    slow: web::Data<Slow>,
    inbox: web::Data<AsyncInbox>,
    request: HttpRequest,
    body: web::Bytes,
) -> Answer {
    let _dropped = Dropped(slow.clone(), "the request is gone");
    let headers = headers(&request);
    let task = actix_web::rt::spawn(async move {
        let process = |_: notification::Notification<Payment>| process(slow.clone());
        inbox.handle(&headers, &body, process).await
    });
    Answer::from(&task.await.unwrap())
}

struct Server {
    address: String,
    log: Log,
    slow: web::Data<Slow>,
    said: mpsc::Receiver<&'static str>,
    handle: actix_web::dev::ServerHandle,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Server {
    fn start() -> Self {
        let log = Log::default();
        let (shown, started) = (log.clone(), mpsc::channel());
        let (signal, said) = mpsc::channel();
        let slow = web::Data::new(Slow {
            signal: Mutex::new(signal),
            gate: tokio::sync::Notify::new(),
        });
        let served = slow.clone();
        let thread = std::thread::spawn(move || {
            let receiver =
                NotificationReceiver::new(WechatPay::merchant(AwsLc)).with_max_body(10_000);
            let inbox = AsyncInbox::new(receiver.clone(), MemoryDeduplicator::new());
            actix_web::rt::System::new().block_on(async {
                let server = HttpServer::new(move || {
                    App::new()
                        .app_data(web::Data::new(inbox.clone()))
                        .app_data(web::Data::new(shown.clone()))
                        .app_data(served.clone())
                        .route("/inside", web::post().to(inside_of_the_request))
                        .route("/own-task", web::post().to(in_a_task_of_its_own))
                        .route("/unconfigured", web::post().to(paid))
                        .service(
                            web::scope("/notify")
                                .app_data(receiver.clone())
                                .route("/paid", web::post().to(paid))
                                .route("/refunded", web::post().to(refunded))
                                .route("/inbox", web::post().to(by_inbox)),
                        )
                        .service(
                            web::scope("/data")
                                .app_data(web::Data::new(receiver.clone()))
                                .route("/paid", web::post().to(paid)),
                        )
                })
                .workers(1)
                .h1_allow_half_closed(false)
                .disable_signals()
                .bind("127.0.0.1:0")
                .unwrap();
                let address = server.addrs()[0];
                let server = server.run();
                started.0.send((address, server.handle())).unwrap();
                server.await.unwrap();
            });
        });
        let (address, handle) = started.1.recv().unwrap();
        Self {
            address: format!("http://{address}"),
            log,
            slow,
            said,
            handle,
            thread: Some(thread),
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

impl Drop for Server {
    fn drop(&mut self) {
        // The command is sent when `stop` is called; the future only waits for its end.
        drop(self.handle.stop(false));
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
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
fn handlers_of_one_application_take_events_of_their_own() {
    let server = Server::start();
    for (path, event, resource) in [
        ("/notify/paid", "TRANSACTION.SUCCESS", PAYMENT),
        ("/notify/refunded", "REFUND.SUCCESS", REFUND),
        ("/data/paid", "TRANSACTION.SUCCESS", PAYMENT),
    ] {
        let answered = send(server.notification(path, event, resource));
        assert_eq!(answered, (204, String::new()), "{path}");
    }
    assert_eq!(
        server.take_log(),
        ["1900009191 paid 1", "refunded 2", "1900009191 paid 1"]
    );
}

#[test]
fn what_is_refused_never_reaches_a_handler() {
    let server = Server::start();
    let fail = |message: &str| format!(r#"{{"code":"FAIL","message":"{message}"}}"#);
    let mut forged = server.notification("/notify/paid", "TRANSACTION.SUCCESS", PAYMENT);
    *forged.body_mut() = Bytes::from_static(b"{}");
    assert_eq!(send(forged), (401, fail("not verified")));
    let other = server.notification("/notify/paid", "REFUND.SUCCESS", REFUND);
    assert_eq!(send(other), (500, fail("not understood")));
    let large = format!(r#"{{"out_trade_no":"{}"}}"#, "1".repeat(10_000));
    let large = server.notification("/notify/paid", "TRANSACTION.SUCCESS", &large);
    assert_eq!(send(large), (413, fail("too large")));
    let lost = server.notification("/unconfigured", "TRANSACTION.SUCCESS", PAYMENT);
    assert_eq!(send(lost), (500, fail("not configured")));
    assert!(server.take_log().is_empty());
}

#[test]
fn the_inbox_has_each_processed_once() {
    let server = Server::start();
    for _ in 0..3 {
        let posted = server.notification("/notify/inbox", "TRANSACTION.SUCCESS", PAYMENT);
        assert_eq!(send(posted), (204, String::new()));
    }
    assert_eq!(server.take_log(), ["once 1"]);
}

/// Events, in their order, of a handler whose peer hangs up while it works.
fn hung_up(path: &str, last: &str) -> Vec<&'static str> {
    let server = Server::start();
    let request = server.notification(path, "TRANSACTION.SUCCESS", PAYMENT);
    let mut bytes = format!(
        "POST {path} HTTP/1.1\r\nhost: shop\r\ncontent-length: {}\r\n",
        request.body().len()
    );
    for (name, value) in request.headers() {
        bytes.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
    }
    let mut peer = TcpStream::connect(server.address.trim_start_matches("http://")).unwrap();
    peer.write_all(&[bytes.as_bytes(), b"\r\n", request.body()].concat())
        .unwrap();

    let patience = Duration::from_secs(30);
    let mut seen = vec![server.said.recv_timeout(patience).unwrap()];
    drop(peer);
    while !seen.contains(&last) {
        seen.push(server.said.recv_timeout(patience).unwrap());
        if seen.last() == Some(&"the request is gone") {
            server.slow.gate.notify_one();
        }
    }
    seen
}

#[test]
fn work_in_a_task_of_its_own_outlives_a_peer_that_hangs_up() {
    assert_eq!(
        hung_up("/own-task", "the work is gone"),
        [
            "the handler works",
            "the request is gone",
            "the work is done",
            "the work is gone"
        ]
    );
}

#[test]
fn work_inside_of_the_request_ends_with_it() {
    assert_eq!(
        hung_up("/inside", "the request is gone"),
        [
            "the handler works",
            "the work is gone",
            "the request is gone"
        ]
    );
}
