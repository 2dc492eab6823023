//! What a front end is given, signed by each crypto backend.

use wxpay::crypto::Crypto;
use wxpay::{AwsLc, Nonce, OpenSsl, RustCrypto, Timestamp};
use wxpay_testkit::WechatPay;

/// The lines of the official examples, signed with `openssl dgst -sha256 -sign merchant_key.pem`.
const JSAPI: &str = "p+jj++9ROc3bhhrCDOKmwMGaK5exUep/Pm+nYlwndyMtPerB4pBKvYHMsH5546RMVVglUqs4djCUlRRXc/hbPON16gO+D6vwektfIBOkL3DNyou68Zt44dnIT+tWKDQO/+6+OKhQ7pX9yi8pkNfJ7c2y2Ze62ECcrs/yin2r2zwArB41F04hMh8ioqLQi0n4gUicUE/U7VYYG91dK53cq+G4Rteg2lYhC43qrVkkpGpDKq1TX5a9AaLKYehkz4+tNf7sQBdoXpwqEtyUsu3e819eWI0bZcs0QxY+uKGHYEtlcJ7vhr+TjUTOQDrqMKP6GCgPO8jf7B6KKHcROno5dg==";
const APP: &str = "REqboVC+AJqjLN4Wt1Ky04QGuTVu+3uf7KFOe55cSmXSc8YWnxEWxa6wvSNnI39GXcltL1CJR+kiGqTe15/mpn8xu3HzCMhs62eTNM1YjJz3db9sJH9qk911WJuq4FUCSMoXLIIWUObuOFBvFaKONu7P7PErNnQUmZCVKThse2vsp5sKJr3A9q105IZCIK6+mL13W7RBwDA/p/Gfizqzxpww5x1I57nKd1BP3khXc78ewzSHVBPeGIuOF1vBz6+HJihdgqWvgutTraN7od7AZGL0a2Yn7Fk1XWNZNbzmUi5QhfWM8OdMt5VBQRnqSHwADU5FUhVqtMfcOzrWAYxokA==";

fn check(crypto: impl Crypto + 'static) {
    let merchant = WechatPay::merchant_builder(crypto)
        .clock(|| Timestamp::from_unix(1_414_561_699))
        .nonces(|| Nonce::parse("5K8264ILTKCH16CQ2502SI8ZNMTM67VS").unwrap())
        .build()
        .unwrap();
    let appid = "wx8888888888888888";
    let jsapi = merchant.jsapi_params(appid, "wx201410272009395522657a690389285100");
    assert_eq!(jsapi.unwrap().pay_sign, JSAPI);
    let app = merchant.app_params(appid, "WX1217752501201407033233368018");
    assert_eq!(app.unwrap().sign, APP);
}

#[test]
fn every_backend_signs_the_official_examples_alike() {
    check(AwsLc);
    check(OpenSsl);
    check(RustCrypto);
}
