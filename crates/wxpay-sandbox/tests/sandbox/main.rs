//! The sandbox over real sockets, asked by wxpay's own clients and by bare ones.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the tests share stands outside of their functions"
)]

mod claim;
mod credentials;
mod faults;
mod round_trip;

use wxpay::AwsLc;
use wxpay::blocking::Client;
use wxpay_blocking::{Blocking, Roots};
use wxpay_sandbox::{MerchantAccount, Sandbox, SandboxBuilder};
use wxpay_testkit::keys;

/// With keys that are not generated anew.
fn builder() -> SandboxBuilder {
    Sandbox::builder()
        .merchant(
            MerchantAccount::new(keys::MERCHANT_ID)
                .key(keys::merchant_key(), keys::MERCHANT_SERIAL),
        )
        .wechatpay_key(keys::WECHATPAY_KEY_ID, keys::wechatpay_key())
        .platform_key(keys::platform_key(), keys::PLATFORM_CERTIFICATE_PEM)
        .apiv3_key(keys::APIV3_KEY)
}

fn client(sandbox: &Sandbox) -> Client {
    Client::new(sandbox.merchant(AwsLc).unwrap(), transport(sandbox))
}

fn transport(sandbox: &Sandbox) -> Blocking {
    match sandbox.ca_pem() {
        None => Blocking::new(),
        Some(ca) => Blocking::with_roots(&Roots::from_pem(ca).unwrap())
            .unwrap()
            .build(),
    }
}
