//! The public conformance suite, on both kinds of runtime.
#![cfg(feature = "aws-lc-rs")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use tokio::runtime::{Builder, Runtime};
use wxpay_hyper::{Hyper, Roots};

fn check(runtime: &Runtime) {
    wxpay_testkit::transport::check_async(
        |trust| {
            let roots = Roots::from_pem(trust).unwrap();
            Hyper::with_roots(&roots).unwrap().build()
        },
        |task| runtime.block_on(task),
    );
}

#[test]
fn the_transport_conforms_on_many_threads() {
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    check(&runtime.unwrap());
}

#[test]
fn the_transport_conforms_on_one_thread() {
    let runtime = Builder::new_current_thread().enable_all().build();
    check(&runtime.unwrap());
}
