//! The sandbox over real sockets, asked by wxpay's own clients and by bare ones.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "what the tests share stands outside of their functions"
)]

mod applyments;
mod authorizations;
mod batches;
mod bills;
mod characters;
mod claim;
mod combined;
mod compensations;
mod complaints;
mod contracts;
mod coupons;
mod credentials;
mod downloads;
mod encrypted_bills;
mod faults;
mod foreign;
mod model;
mod notifications;
mod onboarding;
mod order_of_members;
mod orders;
mod paging;
mod payscore;
mod platform_keys;
mod platform_refunds;
mod probes;
mod refunds;
mod refusals;
mod round_trip;
mod sample_shapes;
mod saved_objects;
mod sharing;
mod storm;
mod sub_merchants;
mod timed;
mod transfers;
mod trigger;
mod uploads;
mod waiting;

use std::future::Future;

use wxpay::blocking::Client;
use wxpay::{AwsLc, Error};
use wxpay_blocking::{Blocking, Roots};
use wxpay_sandbox::{MerchantAccount, Sandbox, SandboxBuilder};
use wxpay_testkit::keys;

/// With fixed keys, which take no time to generate.
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

/// The other client, on a runtime that lasts as long as the future.
fn with_async<T, F: Future<Output = T>>(
    sandbox: &Sandbox,
    ask: impl FnOnce(wxpay::Client) -> F,
) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let merchant = sandbox.merchant(AwsLc).unwrap();
    let client = wxpay::Client::new(merchant, wxpay_hyper::Hyper::new());
    runtime.block_on(ask(client))
}

/// Status and code of a call that was refused, which a page or an assumption has to explain.
fn refused<T: std::fmt::Debug>(result: Result<T, Error>) -> (u16, String) {
    let error = result.unwrap_err();
    let api = error.api().unwrap_or_else(|| panic!("{error:?}"));
    let code = api.code().map(|code| code.as_str().to_owned());
    let refusal = (api.status().as_u16(), code.unwrap_or_default());
    refusals::explain(error.operation(), &refusal);
    refusal
}

fn transport(sandbox: &Sandbox) -> Blocking {
    match sandbox.ca_pem() {
        None => Blocking::new(),
        Some(ca) => Blocking::with_roots(&Roots::from_pem(ca).unwrap())
            .unwrap()
            .build(),
    }
}
