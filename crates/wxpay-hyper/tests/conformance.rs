//! The public conformance suite, on both kinds of runtime.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use tokio::runtime::{Builder, Runtime};
use wxpay_hyper::{Hyper, Roots, TlsProvider};

fn check(provider: &TlsProvider, runtime: &Runtime) {
    wxpay_testkit::transport::check_async(
        |trust| {
            let roots = Roots::from_pem(trust).unwrap();
            Hyper::with_provider(provider.clone(), &roots)
                .unwrap()
                .build()
        },
        |task| runtime.block_on(task),
    );
}

#[cfg(feature = "aws-lc")]
#[test]
fn the_transport_conforms_on_many_threads() {
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    check(&TlsProvider::aws_lc(), &runtime.unwrap());
}

#[cfg(feature = "aws-lc")]
#[test]
fn the_transport_conforms_on_one_thread() {
    let runtime = Builder::new_current_thread().enable_all().build();
    check(&TlsProvider::aws_lc(), &runtime.unwrap());
}

#[cfg(feature = "ring")]
#[test]
fn the_transport_conforms_with_ring() {
    let runtime = Builder::new_current_thread().enable_all().build();
    check(&TlsProvider::ring(), &runtime.unwrap());
}
