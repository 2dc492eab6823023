//! Notifications in actix-web: an inbox that processes each of them once.
//!
//! The sandbox plays WeChat Pay: a forged notification of a payment, the genuine one, and a repeat.
//!
//! `cargo run -p wxpay-examples --example notify_actix`

use std::error::Error;
use std::time::Duration;

use actix_web::{App, HttpRequest, HttpServer, web};
use wxpay::actix::{Answer, headers};
use wxpay::api::payments::{Amount, Event, NativePrepay};
use wxpay::notification::{AsyncInbox, MemoryDeduplicator, Notification, NotificationReceiver};
use wxpay::{AwsLc, Blocking, Merchant, blocking::Client};
use wxpay_sandbox::{Fault, Sandbox};

const ORDER: &str = "1217752501201407033233368018";

async fn notified(inbox: web::Data<AsyncInbox>, request: HttpRequest, body: web::Bytes) -> Answer {
    let process = |notification: Notification<Event>| async move {
        if let Event::OrderPaid(order) = &notification.resource {
            println!("order {} is paid", order.out_trade_no);
        }
        Ok::<_, std::io::Error>(())
    };
    let handled = inbox.handle(&headers(&request), &body, process).await;
    println!("log: {handled:?}");
    Answer::from(&handled)
}

fn main() -> Result<(), Box<dyn Error>> {
    actix_web::rt::System::new().block_on(run())
}

async fn run() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start()?;
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    // In production: Merchant::from_env(AwsLc)?
    let merchant = sandbox
        .merchant_builder(AwsLc)
        .appid("wxd678efh567hg6787")
        .notify_url(format!("http://{}/notify", listener.local_addr()?))
        .build()?;
    let receiver = NotificationReceiver::new(merchant.clone());
    let inbox = web::Data::new(AsyncInbox::new(receiver, MemoryDeduplicator::new()));
    let server = HttpServer::new(move || {
        let app = App::new().app_data(inbox.clone());
        app.route("/notify", web::post().to(notified))
    });
    let server = server.workers(1).listen(listener)?.run();
    let handle = server.handle();
    actix_web::rt::spawn(server);

    let played = web::block(move || play(&sandbox, merchant).map_err(|error| error.to_string()));
    let played = played.await?;
    handle.stop(true).await;
    Ok(played?)
}

/// The user's side: pays an order, of which WeChat Pay notifies the shop.
fn play(sandbox: &Sandbox, merchant: Merchant) -> Result<(), Box<dyn Error>> {
    let order = NativePrepay::new(ORDER)
        .description("Coffee")
        .amount(Amount::cny(100));
    Client::new(merchant, Blocking::new()).send(order)?;
    sandbox.fault_next_notification(Fault::Forged);
    sandbox.pay(ORDER)?;
    sandbox.await_notifications();
    sandbox.advance(Duration::from_secs(15));
    sandbox.await_notifications();
    sandbox.repeat_notification(&sandbox.deliveries().swap_remove(0).id)?;
    sandbox.await_notifications();
    for delivery in sandbox.deliveries() {
        println!("{}: {:?}", delivery.event_type, delivery.outcome);
    }
    Ok(())
}
