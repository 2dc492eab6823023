use wxpay::crypto::Crypto;
use wxpay::{AwsLc, OpenSsl, RustCrypto};

#[test]
fn crypto_backends_understand_each_other() {
    let backends: [&dyn Crypto; 3] = [&AwsLc, &OpenSsl, &RustCrypto];
    wxpay_testkit::crypto::check_across(&backends);
}
