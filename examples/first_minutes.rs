//! A Native order, and the notification of its payment in a handler.
//!
//! `wxpay sandbox --env-file wxpay.env`, then `set -a; . ./wxpay.env; set +a` and
//! `cargo run -p wxpay-examples --example first_minutes`. The guide "First minutes" has the steps.

use axum::http::StatusCode;
use axum::routing::post;
use wxpay::api::payments::{Amount, Event, NativePrepay};
use wxpay::axum::Notification;
use wxpay::notification::NotificationReceiver;
use wxpay::{AwsLc, Client, Hyper, Merchant};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let merchant = Merchant::from_env(AwsLc)?;
    let app = axum::Router::new()
        .route("/notify", post(notified))
        .with_state(NotificationReceiver::new(merchant.clone()));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let server = tokio::spawn(async { axum::serve(listener, app).await });

    let client = Client::new(merchant, Hyper::new());
    let order = NativePrepay::new("first-order-1")
        .appid("wxd678efh567hg6787")
        .description("Coffee")
        .amount(Amount::cny(100))
        .notify_url(format!("http://{address}/notify"));
    println!("{}", client.send(order).await?.to_code_url()?);
    Ok(server.await??)
}

async fn notified(notification: Notification<Event>) -> StatusCode {
    if let Event::OrderPaid(order) = &notification.resource {
        println!("{} is paid", order.out_trade_no);
    }
    StatusCode::NO_CONTENT
}
