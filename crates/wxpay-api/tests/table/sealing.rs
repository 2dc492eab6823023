//! Sensitive fields with the toy of the test kit, whose sealed texts can be read.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wxpay_core::crypto::Sealer as _;
use wxpay_core::{Call, EncodeError, PlatformKey, Prepared};
use wxpay_testkit::{Toy, keys};

/// The call, sealed if something in it must be.
pub(crate) fn prepare(call: Call) -> Result<Prepared, EncodeError> {
    static KEY: LazyLock<PlatformKey> = LazyLock::new(|| {
        let key = keys::wechatpay_public_key();
        PlatformKey::public_key(&Toy, keys::WECHATPAY_KEY_ID, &key).unwrap()
    });
    if call.has_sensitive() {
        return call.seal(&KEY);
    }
    call.finish()
}

/// The encrypted form of a sensitive string.
pub(crate) fn sealed(plaintext: &str) -> String {
    STANDARD.encode(Toy.seal(plaintext.as_bytes()).unwrap())
}
