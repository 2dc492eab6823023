//! A first look: an order, its payment, the verified notification and a refund, all against a sandbox.
//!
//! `cargo run -p wxpay-examples --example quickstart`

use std::error::Error;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::thread;

use wxpay::api::payments::{Amount, Event, NativePrepay};
use wxpay::api::refunds::{self, CreateRefund};
use wxpay::blocking::Client;
use wxpay::http::{HeaderMap, HeaderName};
use wxpay::notification::{
    Acknowledgement, Inbox, MemoryDeduplicator, Notification, NotificationReceiver,
};
use wxpay::{AwsLc, Blocking};
use wxpay_sandbox::Sandbox;

fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start()?;
    let server = TcpListener::bind("127.0.0.1:0")?;
    // In production: Merchant::from_env(AwsLc)?
    let merchant = sandbox
        .merchant_builder(AwsLc)
        .appid("wxd678efh567hg6787")
        .notify_url(format!("http://{}/notify", server.local_addr()?))
        .build()?;
    let receiver = NotificationReceiver::new(merchant.clone());
    let inbox = Inbox::new(receiver, MemoryDeduplicator::new());
    thread::spawn(move || serve(&server, &inbox));

    let client = Client::new(merchant, Blocking::new());
    let order = NativePrepay::new("order1").description("Coffee");
    let placed = client.send(order.amount(Amount::cny(100)))?; // fen
    println!("QR code: {}", placed.to_code_url()?);

    sandbox.pay("order1")?; // the user scans the code and pays
    sandbox.await_notifications();

    let amount = refunds::Amount::new().refund(40).total(100).currency("CNY");
    let refund = CreateRefund::new("refund1").out_trade_no("order1");
    let refund = client.send(refund.amount(amount))?;
    println!("refund: {:?}", refund.status);
    Ok(())
}

/// Processes a verified notification. Each is processed once, however often it arrives.
fn process(notification: Notification<Event>) -> io::Result<()> {
    if let Event::OrderPaid(order) = notification.resource {
        println!("notified: order {} is paid", order.out_trade_no);
    }
    Ok(())
}

/// A minimal HTTP server. A shop uses its web framework, as `notify_axum` does.
fn serve(server: &TcpListener, inbox: &Inbox) -> io::Result<()> {
    for stream in server.incoming() {
        let stream = stream?;
        let mut reader = BufReader::new(&stream);
        let (mut headers, mut body, mut len) = (HeaderMap::new(), Vec::new(), 0);
        let lines = reader.by_ref().lines().map_while(Result::ok);
        for line in lines.take_while(|line| !line.is_empty()) {
            let (name, value) = line.split_once(": ").unwrap_or_default();
            if name.eq_ignore_ascii_case("content-length") {
                len = value.parse().unwrap_or(0);
            }
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), value.parse()) {
                headers.insert(name, value);
            }
        }
        reader.take(len).read_to_end(&mut body)?;
        let status = Acknowledgement::from(&inbox.handle(&headers, &body, process)).status();
        write!(&stream, "HTTP/1.1 {status}\r\nconnection: close\r\n\r\n")?;
    }
    Ok(())
}
