//! Notifications in axum: two handlers of one router, each with a type of its own.
//!
//! The example starts the server and posts to it as WeChat Pay would, with throw-away keys.
//!
//! `cargo run -p wxpay-examples --example notify_axum`

use std::process::ExitCode;

use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::post;
use wxpay::AwsLc;
use wxpay::api::{payments, refunds};
use wxpay::axum::Notification;
use wxpay::notification::NotificationReceiver;
use wxpay_examples::{Failure, Notifier};
use wxpay_testkit::WechatPay;

/// What the handlers share. The extractor needs the receiver, and nothing else of it.
#[derive(Clone)]
struct Shop {
    receiver: NotificationReceiver,
    name: &'static str,
}

impl FromRef<Shop> for NotificationReceiver {
    fn from_ref(shop: &Shop) -> Self {
        shop.receiver.clone()
    }
}

async fn paid(State(shop): State<Shop>, paid: Notification<payments::Event>) -> StatusCode {
    match &paid.resource {
        payments::Event::OrderPaid(order) => {
            let number = &order.out_trade_no;
            println!("  {}: order {number} is paid", shop.name);
        }
        _ => println!("  {}: {} is not handled", shop.name, paid.event_type),
    }
    StatusCode::NO_CONTENT
}

async fn refunded(State(shop): State<Shop>, refunded: Notification<refunds::Event>) -> StatusCode {
    match &refunded.resource {
        refunds::Event::RefundSucceeded(refund) => {
            let number = &refund.out_refund_no;
            println!("  {}: refund {number} is done", shop.name);
        }
        _ => println!("  {}: {} is not handled", shop.name, refunded.event_type),
    }
    StatusCode::NO_CONTENT
}

fn main() -> ExitCode {
    wxpay_examples::finish(run())
}

fn run() -> Result<(), Failure> {
    // A real shop: Merchant::from_env(AwsLc)?
    let receiver = NotificationReceiver::new(WechatPay::merchant(AwsLc));
    let name = "shop";
    let router = Router::new()
        .route("/notify/paid", post(paid))
        .route("/notify/refunded", post(refunded))
        .with_state(Shop { receiver, name });

    let runtime = tokio::runtime::Runtime::new()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
    let address = listener.local_addr()?;
    runtime.spawn(async { axum::serve(listener, router).await });

    let payment = r#"{"out_trade_no":"1217752501201407033233368018","trade_state":"SUCCESS"}"#;
    let to_paid = Notifier::new(format!("http://{address}/notify/paid"));
    to_paid.post("EV-1", "TRANSACTION.SUCCESS", payment, 204)?;
    to_paid.post_forged("TRANSACTION.SUCCESS", payment)?;
    let refund = r#"{"out_refund_no":"1217752501201407033233368018","refund_status":"SUCCESS"}"#;
    let to_refunded = Notifier::new(format!("http://{address}/notify/refunded"));
    to_refunded.post("EV-2", "REFUND.SUCCESS", refund, 204)
}
