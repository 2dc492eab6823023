//! The client's own cost beside a bare signature and a bare verification of aws-lc-rs.
//!
//! Whole and bare take turns, so that a machine that speeds up or slows down does it to both.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a benchmark measures time, and fails loudly"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use wxpay::api::ecommerce_transfer::InsuranceClaim;
use wxpay::model::Problems;
use wxpay::sans_io::canonical::{answer_message, request_message};
use wxpay::sans_io::{Authorization, Exchange, Step};
use wxpay::transport::Limits;
use wxpay::{AwsLc, Decode, Nonce};
use wxpay_benches::null::Unsigned;
use wxpay_benches::results::record;
use wxpay_benches::samples::{NOW, answer_of_1_kib, claim_of_1_kib, merchant, prepare, sent};

fn main() {
    let pairs = if std::env::args().any(|argument| argument == "--bench") {
        5_000
    } else {
        10
    };
    sign(pairs);
    verify(pairs * 4);
}

fn sign(pairs: usize) {
    let merchant = merchant(AwsLc);
    let claim = claim_of_1_kib();
    let begin = || Exchange::begin(&merchant, Limits::default(), &claim).unwrap();
    let request = prepare(&claim);
    let body = request.body().unwrap();
    let nonce = Nonce::parse("593BEC0C930BF1AFEB40B4A08C8FB242").unwrap();
    let message = request_message(&request.spec().method, request.target(), NOW, &nonce, body);

    let Step::Send(signed, _) = begin().step().unwrap() else {
        unreachable!("nothing has been answered")
    };
    let header = signed.headers()[http::header::AUTHORIZATION]
        .to_str()
        .unwrap();
    assert_eq!(Authorization::parse(header).unwrap().signature.len(), 256);

    let (whole, bare) = turns(
        pairs,
        begin,
        |mut exchange| black_box(exchange.step().unwrap()),
        || black_box(merchant.signer().sign(black_box(&message)).unwrap()),
    );
    report("sign 1 KiB", whole, bare);
}

fn verify(pairs: usize) {
    let merchant = merchant(Unsigned(AwsLc));
    let (claim, answer) = (claim_of_1_kib(), answer_of_1_kib());
    let header = |name: &str| answer.headers()[name].to_str().unwrap();
    let message = answer_message(
        header("wechatpay-timestamp"),
        header("wechatpay-nonce"),
        answer.body(),
    );
    let signature = bare_signature(header("wechatpay-signature"));
    let keys = merchant.keys();
    let key = keys.find(header("wechatpay-serial")).unwrap();
    let (whole, bare) = turns(
        pairs,
        || (sent(&merchant, &claim), answer.clone()),
        |(mut exchange, answer)| {
            exchange.resume(Ok(answer));
            match exchange.step().unwrap() {
                Step::Done(answer) => {
                    black_box(InsuranceClaim::decode(&answer, &mut Problems::new()).unwrap())
                }
                Step::Send(..) | Step::Stream(..) | Step::Wait(_) | Step::AwaitKeys(..) => {
                    unreachable!("the answer has been handed in")
                }
            }
        },
        || {
            key.verifier()
                .verify(black_box(&message), &signature)
                .unwrap()
        },
    );
    report("verify and decode 1 KiB", whole, bare);
}

/// Takes the base64 off as the client does for its own header.
fn bare_signature(base64: &str) -> Vec<u8> {
    let header =
        format!(r#"X mchid="1",nonce_str="1",timestamp="1",serial_no="1",signature="{base64}""#);
    Authorization::parse(&header).unwrap().signature
}

/// The medians of two functions that take turns; what the first one takes is made before it is timed.
fn turns<I, A, B>(
    pairs: usize,
    mut input: impl FnMut() -> I,
    mut whole: impl FnMut(I) -> A,
    mut bare: impl FnMut() -> B,
) -> (Duration, Duration) {
    let mut times = (Vec::with_capacity(pairs), Vec::with_capacity(pairs));
    for _ in 0..pairs {
        let taken = input();
        times.0.push(time(|| whole(taken)));
        times.1.push(time(&mut bare));
    }
    (median(times.0), median(times.1))
}

fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let result = work();
    let elapsed = start.elapsed();
    drop(result);
    elapsed
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn report(what: &str, whole: Duration, bare: Duration) {
    let (whole, bare) = (whole.as_secs_f64() * 1e6, bare.as_secs_f64() * 1e6);
    println!(
        "{what}: whole {whole:.2} us, bare {bare:.2} us, difference {:.2} us, ratio {:.4}",
        whole - bare,
        whole / bare
    );
    record(
        &format!("ratio, {what}, beside the bare one"),
        whole - bare,
        "us",
    );
}
