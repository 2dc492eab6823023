//! Over real sockets.

use std::sync::{Arc, Mutex, mpsc};

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

struct Server {
    address: String,
    log: Log,
    handle: actix_web::dev::ServerHandle,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Server {
    fn start() -> Self {
        let log = Log::default();
        let (shown, started) = (log.clone(), mpsc::channel());
        let thread = std::thread::spawn(move || {
            let receiver = Receiver::new(WechatPay::merchant(AwsLc)).with_max_body(10_000);
            let inbox = AsyncInbox::new(receiver.clone(), MemoryDeduplicator::new());
            actix_web::rt::System::new().block_on(async {
                let server = HttpServer::new(move || {
                    App::new()
                        .app_data(web::Data::new(inbox.clone()))
                        .app_data(web::Data::new(shown.clone()))
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

const PAYMENT: &str = r#"{"out_trade_no":"1"}"#;
const REFUND: &str = r#"{"out_refund_no":"2"}"#;

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
