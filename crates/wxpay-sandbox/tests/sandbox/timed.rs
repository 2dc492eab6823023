//! Clients whose timer is the sandbox's time, and waiting for notifications on one thread.

use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use wxpay::api::payments::{QueryOrderByOutTradeNo, TradeState};
use wxpay::polling::PollError;
use wxpay::{AwsLc, RetryPolicy};
use wxpay_blocking::Blocking;
use wxpay_hyper::Hyper;
use wxpay_sandbox::{Fault, NoticeOutcome, Sandbox};

use crate::builder;
use crate::orders::native;

fn query(out_trade_no: &str) -> QueryOrderByOutTradeNo {
    QueryOrderByOutTradeNo::new(out_trade_no)
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
}

fn clients(sandbox: &Sandbox) -> (wxpay::blocking::Client, wxpay::Client) {
    let merchant = sandbox.merchant(AwsLc).unwrap();
    (
        wxpay::blocking::Client::new(merchant.clone(), sandbox.transport(Blocking::new())),
        wxpay::Client::new(merchant, sandbox.transport(Hyper::new())),
    )
}

#[test]
fn waiting_for_an_unpaid_order_moves_the_sandboxs_time() {
    let sandbox = builder().start().unwrap();
    let (blocking, client) = clients(&sandbox);
    blocking.send(native("order1", 100)).unwrap();
    let begun = sandbox.now();
    let ends = [
        blocking.until_final(query("order1")),
        runtime().block_on(client.until_final(query("order1"))),
    ];
    for end in ends {
        let error = end.unwrap_err();
        assert!(matches!(error, PollError::Unfinished { source: None, .. }));
        assert_eq!(error.last().unwrap().trade_state, TradeState::Notpay);
    }
    let passed = sandbox.now().seconds_from(begun);
    // It stands still unless somebody waits.
    assert!(passed >= 2 * 60, "{passed} s");
}

#[test]
fn a_final_state_ends_the_waiting_of_both_clients() {
    let sandbox = builder().start().unwrap();
    let (blocking, client) = clients(&sandbox);
    blocking.send(native("order1", 100)).unwrap();
    sandbox.pay("order1").unwrap();
    let order = blocking.until_final(query("order1")).unwrap();
    assert_eq!(order.paid().unwrap().total, 100);
    let order = runtime().block_on(client.until_final(query("order1")));
    assert_eq!(order.unwrap().trade_state, TradeState::Success);
}

#[test]
fn retries_wait_in_the_time_of_the_sandbox() {
    let sandbox = builder().start().unwrap();
    let (blocking, _) = clients(&sandbox);
    let patient = RetryPolicy::default()
        .delays(Duration::from_secs(600), Duration::from_secs(900))
        .total(Duration::from_secs(3_600));
    let blocking = blocking.with_retries(patient);
    blocking.send(native("order1", 100)).unwrap();
    let begun = sandbox.now();
    sandbox.fault_times(Fault::SystemError, 2);
    let order = blocking.send(query("order1")).unwrap();
    assert_eq!(order.trade_state, TradeState::Notpay);
    let passed = sandbox.now().seconds_from(begun);
    assert!(passed >= 600, "{passed} s");
}

/// A connection that is closed with a part of the request unread is reset, and the response on it may be lost.
async fn read_whole(stream: &mut TcpStream) {
    let mut request = Vec::new();
    loop {
        assert!(stream.read_buf(&mut request).await.unwrap() > 0);
        let text = String::from_utf8_lossy(&request).to_ascii_lowercase();
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        if body.len() >= length.unwrap().parse::<usize>().unwrap() {
            return;
        }
    }
}

#[test]
fn notifications_are_awaited_on_the_thread_that_answers_them() {
    let sandbox = builder().start().unwrap();
    runtime().block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/notify", listener.local_addr().unwrap());
        let shop = tokio::spawn(async move {
            for status in ["500 No", "204 Yes"] {
                let (mut stream, _) = listener.accept().await.unwrap();
                read_whole(&mut stream).await;
                let answer = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n");
                stream.write_all(answer.as_bytes()).await.unwrap();
            }
        });
        let (_, client) = clients(&sandbox);
        client
            .send(native("order1", 100).notify_url(url))
            .await
            .unwrap();
        sandbox.await_notifications_async().await;
        assert_eq!(sandbox.deliveries(), []);
        sandbox.pay("order1").unwrap();
        sandbox.await_notifications_async().await;
        sandbox.advance(Duration::from_secs(15));
        sandbox.await_notifications_async().await;
        let outcomes: Vec<NoticeOutcome> = sandbox
            .deliveries()
            .iter()
            .map(|sent| sent.outcome)
            .collect();
        let (refused, taken) = (NoticeOutcome::Answered(500), NoticeOutcome::Answered(204));
        assert_eq!(outcomes, [refused, taken]);
        shop.await.unwrap();
    });
}
