//! Notifications as a tower layer: the service behind it processes each of them once.
//!
//! The service fails on the first attempt and is called again. After it succeeded, a repeat does not
//! reach it.
//!
//! `cargo run -p wxpay-examples --example notify_tower`

use std::error::Error;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::http::StatusCode;
use axum::routing::post;
use axum::{Extension, Router};
use wxpay::api::payments::{Amount, Event, NativePrepay};
use wxpay::blocking::Client;
use wxpay::notification::{
    AsyncInbox, MemoryDeduplicator, Notification, NotificationReceiver, Plaintext,
};
use wxpay::tower::NotificationLayer;
use wxpay::{AwsLc, Blocking};
use wxpay_sandbox::{Fault, Sandbox};

static DATABASE_IS_UP: AtomicBool = AtomicBool::new(false);

async fn process(Extension(notification): Extension<Notification<Plaintext>>) -> StatusCode {
    let Ok(notification) = notification.decode::<Event>() else {
        return StatusCode::INTERNAL_SERVER_ERROR;
    };
    if !DATABASE_IS_UP.swap(true, Ordering::Relaxed) {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    if let Event::OrderPaid(order) = notification.resource {
        println!("order {} is paid", order.out_trade_no);
    }
    StatusCode::OK
}

fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start()?;
    let runtime = tokio::runtime::Runtime::new()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
    // In production: Merchant::from_env(AwsLc)?
    let merchant = sandbox
        .merchant_builder(AwsLc)
        .appid("wxd678efh567hg6787")
        .notify_url(format!("http://{}/notify", listener.local_addr()?))
        .build()?;
    let receiver = NotificationReceiver::new(merchant.clone());
    let layer = NotificationLayer::new(AsyncInbox::new(receiver, MemoryDeduplicator::new()))
        .observe(|handled| println!("log: {handled:?}"));
    let router = Router::new().route("/notify", post(process)).layer(layer);
    runtime.spawn(async { axum::serve(listener, router).await });

    let client = Client::new(merchant, Blocking::new());
    let number = "1217752501201407033233368018";
    let order = NativePrepay::new(number)
        .description("Coffee")
        .amount(Amount::cny(100));
    client.send(order)?;
    sandbox.fault_next_notification(Fault::Forged);
    sandbox.pay(number)?;
    // Forged, failed, processed.
    for _ in 0..3 {
        sandbox.await_notifications();
        sandbox.advance(Duration::from_secs(15));
    }
    sandbox.await_notifications();
    let first = sandbox.deliveries().swap_remove(0);
    sandbox.repeat_notification(&first.id)?;
    sandbox.await_notifications();
    for delivery in sandbox.deliveries() {
        println!("{}: {:?}", delivery.event_type, delivery.outcome);
    }
    Ok(())
}
