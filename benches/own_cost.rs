//! The client's own work, with a crypto backend that costs nothing.

#![expect(clippy::unwrap_used, reason = "a benchmark fails loudly")]

use divan::{AllocProfiler, Bencher, black_box};
use wxpay::api::ecommerce_transfer::{
    CancelInsuranceClaim, InsuranceClaim, QueryInsuranceClaimByOutBillNo,
};
use wxpay::model::Problems;
use wxpay::sans_io::canonical::request_message;
use wxpay::sans_io::{Exchange, Step, authorization_header};
use wxpay::transport::Limits;
use wxpay::{Decode, Operation};
use wxpay_benches::null::NullCrypto;
use wxpay_benches::process::thread_cpu_time;
use wxpay_benches::samples::{
    KIB, NOW, answer_of_1_kib, claim, claim_of_1_kib, merchant, prepare, sent,
};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// One look at the processor clock, of which the benchmark `calls` takes four a call.
#[divan::bench(sample_count = 1_000, sample_size = 32)]
fn processor_clock() -> std::time::Duration {
    thread_cpu_time()
}

#[divan::bench(sample_count = 1_000, sample_size = 32)]
fn nonce(bencher: Bencher) {
    let merchant = merchant(NullCrypto);
    bencher.bench(|| merchant.nonces().nonce().unwrap());
}

#[divan::bench(sample_count = 1_000, sample_size = 32)]
fn nonce_and_canonical_string_of_1_kib(bencher: Bencher) {
    let merchant = merchant(NullCrypto);
    let request = prepare(&claim_of_1_kib());
    let method = &request.spec().method;
    let body = request.body().unwrap();
    assert_eq!(body.len(), KIB);
    bencher.bench(|| {
        let nonce = merchant.nonces().nonce().unwrap();
        request_message(method, black_box(request.target()), NOW, &nonce, body)
    });
}

/// Values that sign a request, beside the signature itself.
#[divan::bench(sample_count = 1_000, sample_size = 32)]
fn nonce_canonical_string_and_header_of_1_kib(bencher: Bencher) {
    let merchant = merchant(NullCrypto);
    let request = prepare(&claim_of_1_kib());
    let method = &request.spec().method;
    let body = request.body().unwrap();
    let signature = [0x5a; 256];
    bencher.bench(|| {
        let nonce = merchant.nonces().nonce().unwrap();
        let message = request_message(method, black_box(request.target()), NOW, &nonce, body);
        let header = authorization_header(
            merchant.signer().scheme(),
            merchant.mchid(),
            &nonce,
            NOW,
            merchant.serial(),
            black_box(&signature),
        );
        (message, header.unwrap())
    });
}

/// Nonce, canonical string, `Authorization`, and the request with its address and headers.
#[divan::bench(sample_count = 1_000, sample_size = 32)]
fn request_without_a_body(bencher: Bencher) {
    request(
        bencher,
        &QueryInsuranceClaimByOutBillNo::new("plfk2020042013"),
    );
}

/// Nonce, canonical string, `Authorization`, and the request with its address and headers.
#[divan::bench(sample_count = 1_000, sample_size = 32)]
fn request_of_1_kib(bencher: Bencher) {
    request(bencher, &claim_of_1_kib());
}

fn request(bencher: Bencher, operation: &impl Operation) {
    let merchant = merchant(NullCrypto);
    bencher
        .with_inputs(|| Exchange::begin(&merchant, Limits::default(), operation).unwrap())
        .bench_local_refs(|exchange| match exchange.step().unwrap() {
            Step::Send(request, _) => request,
            Step::Done(_) | Step::Stream(..) | Step::Wait(_) | Step::AwaitKeys(..) => {
                unreachable!("nothing has been answered")
            }
        });
}

#[divan::bench(sample_count = 1_000, sample_size = 32)]
fn encode_cancel_insurance_claim(bencher: Bencher) {
    let cancel = CancelInsuranceClaim::new("plfk2020042013").sub_mchid("1900001109");
    bencher.bench(|| prepare(black_box(&cancel)));
}

#[divan::bench(sample_count = 1_000, sample_size = 32)]
fn encode_create_insurance_claim(bencher: Bencher) {
    let create = claim();
    bencher.bench(|| prepare(black_box(&create)));
}

/// The verified part of a response beside its signature, without decoding it.
#[divan::bench(sample_count = 1_000, sample_size = 32)]
fn judge_1_kib(bencher: Bencher) {
    let merchant = merchant(NullCrypto);
    let answer = answer_of_1_kib();
    let claim = claim();
    bencher
        .with_inputs(|| (sent(&merchant, &claim), answer.clone()))
        .bench_local_values(|(mut exchange, answer)| {
            exchange.resume(Ok(answer));
            exchange.step().unwrap()
        });
}

#[divan::bench(sample_count = 1_000, sample_size = 32)]
fn judge_and_decode_1_kib(bencher: Bencher) {
    let merchant = merchant(NullCrypto);
    let answer = answer_of_1_kib();
    let claim = claim();
    bencher
        .with_inputs(|| (sent(&merchant, &claim), answer.clone()))
        .bench_local_values(|(mut exchange, answer)| {
            exchange.resume(Ok(answer));
            match exchange.step().unwrap() {
                Step::Done(answer) => {
                    InsuranceClaim::decode(&answer, &mut Problems::new()).unwrap()
                }
                Step::Send(..) | Step::Stream(..) | Step::Wait(_) | Step::AwaitKeys(..) => {
                    unreachable!("the answer has been handed in")
                }
            }
        });
}
