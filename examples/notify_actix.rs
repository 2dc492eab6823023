//! Notifications in actix-web: an extractor, and an inbox that has each processed once.
//!
//! The example starts the server and posts to it as WeChat Pay would, with throw-away keys.
//!
//! `cargo run -p wxpay-examples --example notify_actix`

use std::process::ExitCode;
use std::time::Duration;

use actix_web::{App, HttpRequest, HttpResponse, HttpServer, web};
use wxpay::AwsLc;
use wxpay::actix::{Answer, headers};
use wxpay::api::{payments, refunds};
use wxpay::notification::{AsyncInbox, MemoryDeduplicator, Notification, NotificationReceiver};
use wxpay_examples::{Failure, Notifier};
use wxpay_testkit::WechatPay;

/// The extractor: called for each notification, repeats as well.
async fn refunded(refunded: wxpay::actix::Notification<refunds::Event>) -> HttpResponse {
    match &refunded.resource {
        refunds::Event::RefundSucceeded(refund) => {
            let number = &refund.out_refund_no;
            println!("  refund {number} is done");
        }
        _ => println!("  {} is not handled", refunded.event_type),
    }
    HttpResponse::NoContent().finish()
}

/// The inbox: what is inside is called until it has succeeded once.
async fn paid(inbox: web::Data<AsyncInbox>, request: HttpRequest, body: web::Bytes) -> Answer {
    let process = |paid: Notification<payments::Event>| async move {
        match &paid.resource {
            payments::Event::OrderPaid(order) => {
                let number = &order.out_trade_no;
                println!("  order {number} is paid");
            }
            _ => println!("  {} is not handled", paid.event_type),
        }
        Ok::<_, std::io::Error>(())
    };
    let handled = inbox.handle(&headers(&request), &body, process).await;
    println!("  log: {handled:?}");
    Answer::from(&handled)
}

fn main() -> ExitCode {
    wxpay_examples::finish(actix_web::rt::System::new().block_on(run()))
}

async fn run() -> Result<(), Failure> {
    // A real shop: Merchant::from_env(AwsLc)?
    let receiver = NotificationReceiver::new(WechatPay::merchant(AwsLc));
    let inbox = AsyncInbox::new(receiver.clone(), MemoryDeduplicator::new());
    let server = HttpServer::new(move || {
        App::new()
            .app_data(web::Data::new(receiver.clone()))
            .app_data(web::Data::new(inbox.clone()))
            .route("/notify/paid", web::post().to(paid))
            .route("/notify/refunded", web::post().to(refunded))
    });
    // Five seconds unless it is told otherwise, which a busy machine may keep this whole process waiting.
    let patience = Duration::from_secs(60);
    let server = server.client_request_timeout(patience).keep_alive(patience);
    let server = server.workers(1).bind("127.0.0.1:0")?;
    let address = server.addrs()[0];
    let server = server.run();
    let handle = server.handle();
    actix_web::rt::spawn(server);

    // The examples' notifier blocks, so it has a thread of its own.
    let posted = web::block(move || {
        let payment = r#"{"out_trade_no":"1217752501201407033233368018","trade_state":"SUCCESS"}"#;
        let to_paid = Notifier::new(format!("http://{address}/notify/paid"));
        to_paid.post("EV-1", "TRANSACTION.SUCCESS", payment, 204)?;
        to_paid.post("EV-1", "TRANSACTION.SUCCESS", payment, 204)?;
        to_paid.post_forged("TRANSACTION.SUCCESS", payment)?;
        let refund =
            r#"{"out_refund_no":"1217752501201407033233368018","refund_status":"SUCCESS"}"#;
        let to_refunded = Notifier::new(format!("http://{address}/notify/refunded"));
        to_refunded.post("EV-2", "REFUND.SUCCESS", refund, 204)
    });
    let posted = posted.await?;
    handle.stop(true).await;
    posted
}
