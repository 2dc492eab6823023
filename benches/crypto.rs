//! Each crypto backend, one operation at a time.

#![expect(clippy::unwrap_used, reason = "a benchmark fails loudly")]

use divan::{AllocProfiler, Bencher, black_box};
use wxpay::crypto::{Crypto, Scheme};
use wxpay::key::PrivateKey;
use wxpay::{AwsLc, OpenSsl, RustCrypto, Sm};
use wxpay_benches::samples::KIB;
use wxpay_testkit::keys;

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

const MESSAGE: &[u8; KIB] = &[b'x'; KIB];
/// As long as a sensitive field is: a name, a telephone number, a card.
const FIELD: &[u8] = b"6225760000000000";
const NONCE: &[u8; 12] = b"fdasflkja484";

fn main() {
    divan::main();
}

/// A private key that the backend takes, in PEM.
fn pem<C: Crypto + Default>() -> &'static str {
    match C::default().scheme() {
        Scheme::Sm2WithSm3 => keys::sm2::MERCHANT_KEY_PEM,
        _ => keys::MERCHANT_KEY_PEM,
    }
}

fn key<C: Crypto + Default>() -> PrivateKey {
    PrivateKey::parse(pem::<C>()).unwrap()
}

#[divan::bench(types = [AwsLc, OpenSsl, RustCrypto, Sm], min_time = 0.5)]
fn sign_1_kib<C: Crypto + Default>(bencher: Bencher) {
    let signer = C::default().signer(&key::<C>()).unwrap();
    bencher.bench(|| signer.sign(black_box(MESSAGE)).unwrap());
}

#[divan::bench(types = [AwsLc, OpenSsl, RustCrypto, Sm], min_time = 0.5)]
fn verify_1_kib<C: Crypto + Default>(bencher: Bencher) {
    let key = key::<C>();
    let signature = C::default().signer(&key).unwrap().sign(MESSAGE).unwrap();
    let verifier = C::default().verifier(key.public_key()).unwrap();
    bencher.bench(|| verifier.verify(black_box(MESSAGE), &signature).unwrap());
}

#[divan::bench(types = [AwsLc, OpenSsl, RustCrypto, Sm], min_time = 0.5)]
fn seal_a_field<C: Crypto + Default>(bencher: Bencher) {
    let sealer = C::default().sealer(key::<C>().public_key()).unwrap();
    bencher.bench(|| sealer.seal(black_box(FIELD)).unwrap());
}

#[divan::bench(types = [AwsLc, OpenSsl, RustCrypto, Sm], min_time = 0.5)]
fn open_a_field<C: Crypto + Default>(bencher: Bencher) {
    let key = key::<C>();
    let sealer = C::default().sealer(key.public_key()).unwrap();
    let sealed = sealer.seal(FIELD).unwrap();
    let opener = C::default().opener(&key).unwrap();
    bencher.bench(|| opener.open(black_box(&sealed)).unwrap());
}

#[divan::bench(types = [AwsLc, OpenSsl, RustCrypto, Sm], min_time = 0.5)]
fn aead_open_1_kib<C: Crypto + Default>(bencher: Bencher) {
    let aead = C::default().aead(&keys::apiv3_key()).unwrap();
    let sealed = aead.seal(NONCE, b"transaction", MESSAGE).unwrap();
    bencher.bench(|| {
        aead.open(NONCE, b"transaction", black_box(&sealed))
            .unwrap()
    });
}

#[divan::bench(types = [AwsLc, OpenSsl, RustCrypto, Sm], min_time = 0.5)]
fn signer_from_pem<C: Crypto + Default>(bencher: Bencher) {
    bencher.bench(|| {
        let key = PrivateKey::parse(black_box(pem::<C>())).unwrap();
        C::default().signer(&key).unwrap()
    });
}
