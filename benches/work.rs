//! Pieces of the client's work, one after the other: processor time of the thread, medians of rounds.
//!
//! This is what `cargo xtask bench-compare` compares. "null crypto" is a backend that costs nothing.

#![expect(clippy::unwrap_used, reason = "a benchmark fails loudly")]

use std::hint::black_box;

use wxpay::api::ecommerce_transfer::InsuranceClaim;
use wxpay::api::payments::{Event, Order};
use wxpay::bill::{BillReader, TradeRow};
use wxpay::crypto::Crypto;
use wxpay::model::{Problems, Sealing, from_slice};
use wxpay::notification::NotificationReceiver;
use wxpay::sans_io::canonical::answer_message;
use wxpay::sans_io::{Authorization, Step};
use wxpay::{AwsLc, Decode};
use wxpay_benches::bills::Bill;
use wxpay_benches::null::{NullCrypto, Unsigned};
use wxpay_benches::process::thread_cpu_time;
use wxpay_benches::results::record;
use wxpay_benches::samples::{NOW, ORDER, answer_of_1_kib, claim_of_1_kib, merchant, sent};
use wxpay_testkit::WechatPay;

/// Rows of the bill that is read as one piece of work.
const ROWS: usize = 2_000;

/// A piece of work, how often it is done in a round, and how many things it does at once.
struct Piece {
    name: &'static str,
    times: usize,
    things: usize,
    work: Box<dyn FnMut()>,
}

impl Piece {
    fn new(name: &'static str, times: usize, work: impl FnMut() + 'static) -> Self {
        Self {
            name,
            times,
            things: 1,
            work: Box::new(work),
        }
    }
}

fn main() {
    let is_bench = std::env::args().any(|argument| argument == "--bench");
    let (rounds, share) = if is_bench { (21, 1) } else { (1, 1_000) };
    let mut pieces = vec![
        Piece::new("request of 1 KiB, null crypto", 20_000, request(NullCrypto)),
        Piece::new(
            "request, verify and decode, null crypto",
            10_000,
            call(NullCrypto),
        ),
        Piece::new("notification, null crypto", 5_000, notification(NullCrypto)),
        Piece::new("read an order of 1 KiB", 10_000, read()),
        Piece::new("write an order of 1 KiB", 10_000, write()),
        Piece {
            things: ROWS,
            ..Piece::new("row of a bill", 10, bill())
        },
        Piece::new("request of 1 KiB", 100, request(AwsLc)),
        Piece::new("verification alone", 1_000, verification()),
        Piece::new(
            "request without signature, verify and decode",
            1_000,
            call(AwsLc),
        ),
        Piece::new("notification", 1_000, notification(AwsLc)),
    ];
    let mut times = vec![Vec::with_capacity(rounds); pieces.len()];
    for _ in 0..rounds {
        for (piece, times) in pieces.iter_mut().zip(&mut times) {
            let number = piece.times.div_ceil(share);
            let start = thread_cpu_time();
            for _ in 0..number {
                (piece.work)();
            }
            let each = (thread_cpu_time() - start).as_secs_f64() / (number * piece.things) as f64;
            times.push(each * 1e6);
        }
    }
    for (piece, mut times) in pieces.iter().zip(times) {
        times.sort_by(f64::total_cmp);
        let median = times[times.len() / 2];
        println!(
            "{}: {median:.3} us ({:.3} to {:.3} in {rounds} rounds)",
            piece.name,
            times[0],
            times[times.len() - 1],
        );
        record(piece.name, median, "us");
    }
}

fn request(crypto: impl Crypto + 'static) -> impl FnMut() {
    let (merchant, claim) = (merchant(crypto), claim_of_1_kib());
    move || {
        black_box(sent(&merchant, &claim));
    }
}

fn call(crypto: impl Crypto + 'static) -> impl FnMut() {
    let (merchant, claim) = (merchant(Unsigned(crypto)), claim_of_1_kib());
    let answer = answer_of_1_kib();
    move || {
        let mut exchange = sent(&merchant, &claim);
        exchange.resume(Ok(answer.clone()));
        let Step::Done(answer) = exchange.step().unwrap() else {
            unreachable!("the answer was handed in")
        };
        black_box(InsuranceClaim::decode(&answer, &mut Problems::new()).unwrap());
    }
}

fn verification() -> impl FnMut() {
    let merchant = merchant(AwsLc);
    let answer = answer_of_1_kib();
    let header = |name: &str| answer.headers()[name].to_str().unwrap();
    let message = answer_message(
        header("wechatpay-timestamp"),
        header("wechatpay-nonce"),
        answer.body(),
    );
    let signature = header("wechatpay-signature");
    let header =
        format!(r#"X mchid="1",nonce_str="1",timestamp="1",serial_no="1",signature="{signature}""#);
    let signature = Authorization::parse(&header).unwrap().signature;
    let serial = answer.headers()["wechatpay-serial"].to_str().unwrap();
    let key = merchant.keys().find(serial).unwrap().clone();
    move || {
        key.verifier()
            .verify(black_box(&message), &signature)
            .unwrap()
    }
}

fn notification<C: Crypto + Copy + 'static>(crypto: C) -> impl FnMut() {
    let request = WechatPay::new(&crypto)
        .with_clock(|| NOW)
        .notification("TRANSACTION.SUCCESS", ORDER)
        .original_type("transaction")
        .to("http://127.0.0.1/");
    let (head, body) = request.into_parts();
    let receiver = NotificationReceiver::new(merchant(crypto));
    move || {
        let event = receiver.receive::<Event>(&head.headers, &body).unwrap();
        assert!(matches!(event.resource, Event::OrderPaid(_)));
    }
}

fn read() -> impl FnMut() {
    || {
        black_box(from_slice::<Order>(black_box(ORDER.as_bytes()), Sealing::Plain).unwrap());
    }
}

fn write() -> impl FnMut() {
    let order = from_slice::<Order>(ORDER.as_bytes(), Sealing::Plain).unwrap();
    move || {
        black_box(serde_json::to_vec(black_box(&order)).unwrap());
    }
}

fn bill() -> impl FnMut() {
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut Bill::new(ROWS), &mut bytes).unwrap();
    move || {
        let rows = BillReader::<_, TradeRow>::new(&bytes[..]);
        let total: i64 = rows.map(|row| row.unwrap().order_total().unwrap()).sum();
        assert_eq!(total, 1_234 * ROWS as i64);
    }
}
