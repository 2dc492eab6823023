//! Notifications in axum: an extractor for each type of event.
//!
//! The sandbox plays WeChat Pay: a payment, a refund, and a forged notification.
//!
//! `cargo run -p wxpay-examples --example notify_axum`

use std::error::Error;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::post;
use wxpay::api::payments::{self, Amount, NativePrepay};
use wxpay::api::refunds::{self, CreateRefund};
use wxpay::axum::Notification;
use wxpay::blocking::Client;
use wxpay::notification::NotificationReceiver;
use wxpay::{AwsLc, Blocking};
use wxpay_sandbox::{Fault, Sandbox};

const ORDER: &str = "1217752501201407033233368018";

async fn paid(notification: Notification<payments::Event>) -> StatusCode {
    if let payments::Event::OrderPaid(order) = &notification.resource {
        println!("order {} is paid", order.out_trade_no);
    }
    StatusCode::NO_CONTENT
}

async fn refunded(notification: Notification<refunds::Event>) -> StatusCode {
    if let refunds::Event::RefundSucceeded(refund) = &notification.resource {
        println!("refund {} succeeded", refund.out_refund_no);
    }
    StatusCode::NO_CONTENT
}

fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start()?;
    // In production: Merchant::from_env(AwsLc)?
    let merchant = sandbox
        .merchant_builder(AwsLc)
        .appid("wxd678efh567hg6787")
        .build()?;
    let router = Router::new()
        .route("/notify/paid", post(paid))
        .route("/notify/refunded", post(refunded))
        .with_state(NotificationReceiver::new(merchant.clone()));
    let runtime = tokio::runtime::Runtime::new()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
    let address = listener.local_addr()?;
    runtime.spawn(async { axum::serve(listener, router).await });

    let client = Client::new(merchant, Blocking::new());
    let order = NativePrepay::new(ORDER)
        .description("Coffee")
        .amount(Amount::cny(100))
        .notify_url(format!("http://{address}/notify/paid"));
    client.send(order)?;
    sandbox.pay(ORDER)?;
    sandbox.await_notifications();

    sandbox.fault_next_notification(Fault::Forged);
    let amount = refunds::Amount::new().refund(40).total(100).currency("CNY");
    let refund = CreateRefund::new("refund1")
        .out_trade_no(ORDER)
        .amount(amount)
        .notify_url(format!("http://{address}/notify/refunded"));
    client.send(refund)?;
    // The refund succeeds, its first notification is forged, and the repeat is genuine.
    for _ in 0..2 {
        sandbox.advance(std::time::Duration::from_secs(15));
        sandbox.await_notifications();
    }
    for delivery in sandbox.deliveries() {
        println!("{}: {:?}", delivery.event_type, delivery.outcome);
    }
    Ok(())
}
