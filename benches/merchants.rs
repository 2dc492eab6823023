//! Memory that 100,000 merchants take, and the cost of finding one. Linux only.
//! `WXPAY_BENCH_MERCHANTS` says how many there are.
//!
//! A hundred thousand RSA keys take hours to generate: each merchant parses the same throw-away keys again, which takes as
//! much memory as keys of its own would. Each line is measured in a process of its own.

#![expect(clippy::unwrap_used, reason = "a benchmark fails loudly")]

use std::hint::black_box;
use std::process::Command;
use std::sync::Arc;

use wxpay::crypto::{Crypto, CryptoError, Scheme, Signer};
use wxpay::key::PrivateKey;
use wxpay::{AwsLc, Merchant, Merchants, RustCrypto};
use wxpay_benches::process::{resident_kib, thread_cpu_time};
use wxpay_testkit::keys;

const BACKENDS: [&str; 2] = ["aws-lc", "rustcrypto"];
const KINDS: [&str; 3] = ["own", "ring", "shared"];
const COUNT: &str = "WXPAY_BENCH_MERCHANTS";
const LOOKUPS: usize = 1_000_000;

/// As many merchants sign once: pure Rust needs more than a millisecond for it.
const SIGNING: usize = 1_000;

fn main() {
    let args: Vec<_> = std::env::args().collect();
    let Some(at) = args.iter().position(|arg| arg == "--measure") else {
        for backend in BACKENDS {
            for kind in KINDS {
                let program = std::env::current_exe().unwrap();
                let mut child = Command::new(program);
                child.args(["--measure", backend, kind]);
                child.env(COUNT, count().to_string());
                assert!(child.status().unwrap().success());
            }
        }
        return;
    };
    match &*args[at + 1] {
        "aws-lc" => measure(AwsLc, &args[at + 2]),
        "rustcrypto" => measure(RustCrypto, &args[at + 2]),
        other => unreachable!("{other}"),
    }
}

fn count() -> usize {
    let is_bench = std::env::args().any(|argument| argument == "--bench");
    std::env::var(COUNT).map_or_else(
        |_| if is_bench { 100_000 } else { 100 },
        |count| count.parse().unwrap(),
    )
}

fn mchid(number: usize) -> String {
    (1_900_000_000 + number).to_string()
}

fn measure(crypto: impl Crypto + Copy + 'static, kind: &str) {
    let (what, make) = maker(crypto, kind);
    // What is made once, of the process and of the library, is not any merchant's.
    let first = make(count());
    first.signer().sign(b"once").unwrap();
    let (before, start) = (resident_kib().0, thread_cpu_time());
    let merchants: Merchants = (0..count()).map(make).collect();
    let (after, took) = (resident_kib().0, thread_cpu_time() - start);
    assert_eq!(merchants.len(), count());

    let each = per(before, after, count());
    let (lookup, mchids) = lookups(&merchants);
    let before = resident_kib().0;
    let signing = SIGNING.min(count());
    for mchid in &mchids[..signing] {
        let merchant = merchants.get(mchid).unwrap();
        merchant.signer().sign(b"once").unwrap();
    }
    let signed = per(before, resident_kib().0, signing);
    println!(
        "{}, {} merchants, {what}: {each:.0} bytes each, {signed:.0} more once they have signed; \
         made in {:.2} s of the processor; one is found in {lookup:.0} ns",
        crypto.name(),
        count(),
        took.as_secs_f64(),
    );
}

/// Keys and numbers of merchants, and how one is made.
fn maker(
    crypto: impl Crypto + Copy + 'static,
    kind: &str,
) -> (&'static str, Box<dyn Fn(usize) -> Merchant>) {
    let certificate = keys::merchant_certificate();
    let start = move |number: usize| {
        Merchant::builder(crypto)
            .mchid(mchid(number))
            .serial(certificate.serial())
            .apiv3_key(keys::APIV3_KEY)
    };
    let own_key = || PrivateKey::parse(keys::MERCHANT_KEY_PEM).unwrap();
    let wechatpay = keys::wechatpay_public_key();
    let public_key = (keys::WECHATPAY_KEY_ID, wechatpay);
    let ring = start(0)
        .private_key(&own_key())
        .public_key(public_key.0, &public_key.1)
        .build()
        .unwrap()
        .shared_keys()
        .clone();
    match kind {
        "own" => (
            "each with its own key and its own WeChat Pay public key",
            Box::new(move |number| {
                let merchant = start(number).private_key(&own_key());
                let pem = keys::WECHATPAY_PUBLIC_KEY_PEM;
                let public_key = wxpay::key::PublicKey::parse(pem).unwrap();
                let merchant = merchant.public_key(keys::WECHATPAY_KEY_ID, &public_key);
                merchant.build().unwrap()
            }),
        ),
        "ring" => (
            "each with its own key, one ring for all",
            Box::new(move |number| {
                let merchant = start(number).private_key(&own_key());
                merchant.shared_keys(&ring).build().unwrap()
            }),
        ),
        "shared" => {
            let signer = crypto.signer(&own_key()).unwrap();
            (
                "one key and one ring for all",
                Box::new(move |number| {
                    let merchant = start(number).signer(Shared(Arc::clone(&signer)));
                    merchant.shared_keys(&ring).build().unwrap()
                }),
            )
        }
        other => unreachable!("{other}"),
    }
}

/// One signer of many merchants.
#[derive(Debug)]
struct Shared(Arc<dyn Signer>);

impl Signer for Shared {
    fn scheme(&self) -> Scheme {
        self.0.scheme()
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, CryptoError> {
        self.0.sign(message)
    }
}

/// Nanoseconds of the processor for each lookup, in an order that no cache foresees; and that order.
fn lookups(merchants: &Merchants) -> (f64, Vec<String>) {
    // A step that has no divisor in common with the count comes by all of them.
    let step = 38_113;
    let order: Vec<_> = (0..count())
        .map(|turn| mchid(turn * step % count()))
        .collect();
    let start = thread_cpu_time();
    for mchid in order.iter().cycle().take(LOOKUPS) {
        black_box(merchants.get(black_box(mchid)).unwrap());
    }
    let spent = thread_cpu_time() - start;
    (spent.as_nanos() as f64 / LOOKUPS as f64, order)
}

fn per(before: u64, after: u64, count: usize) -> f64 {
    after.saturating_sub(before) as f64 * 1024.0 / count as f64
}
