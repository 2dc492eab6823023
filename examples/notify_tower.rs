//! Notifications before a tower service: a layer that has each processed once.
//!
//! The example starts the server and posts to it as WeChat Pay would, with throw-away keys. The
//! service fails at first, and is called again; once it has succeeded, a repeat does not reach it.
//!
//! `cargo run -p wxpay-examples --example notify_tower`

use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::http::StatusCode;
use axum::routing::post;
use axum::{Extension, Router};
use wxpay::AwsLc;
use wxpay::api::payments::Event;
use wxpay::notification::{
    AsyncInbox, MemoryDeduplicator, Notification, NotificationReceiver, Plaintext,
};
use wxpay::tower::NotificationLayer;
use wxpay_examples::{Failure, Notifier};
use wxpay_testkit::WechatPay;

static CALLS: AtomicUsize = AtomicUsize::new(0);

async fn process(Extension(notification): Extension<Notification<Plaintext>>) -> StatusCode {
    let Ok(notification) = notification.decode::<Event>() else {
        return StatusCode::INTERNAL_SERVER_ERROR;
    };
    let Event::OrderPaid(order) = notification.resource else {
        return StatusCode::OK; // nothing to be done here
    };
    if CALLS.fetch_add(1, Ordering::Relaxed) == 0 {
        println!("  the database is away");
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    let number = order.out_trade_no;
    println!("  order {number} is paid");
    StatusCode::OK
}

fn main() -> ExitCode {
    wxpay_examples::finish(run())
}

fn run() -> Result<(), Failure> {
    // A real shop: Merchant::from_env(AwsLc)?
    let receiver = NotificationReceiver::new(WechatPay::merchant(AwsLc));
    let layer = NotificationLayer::new(AsyncInbox::new(receiver, MemoryDeduplicator::new()))
        .observe(|handled| println!("  log: {handled:?}"));
    let router = Router::new().route("/notify", post(process)).layer(layer);

    let runtime = tokio::runtime::Runtime::new()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
    let address = listener.local_addr()?;
    runtime.spawn(async { axum::serve(listener, router).await });

    let payment = r#"{"out_trade_no":"1217752501201407033233368018","trade_state":"SUCCESS"}"#;
    let wechatpay = Notifier::new(format!("http://{address}/notify"));
    for expected in [503, 204, 204] {
        wechatpay.post("EV-1", "TRANSACTION.SUCCESS", payment, expected)?;
    }
    wechatpay.post_forged("TRANSACTION.SUCCESS", payment)?;
    match CALLS.load(Ordering::Relaxed) {
        2 => Ok(()),
        calls => Err(format!("the service was called {calls} times").into()),
    }
}
