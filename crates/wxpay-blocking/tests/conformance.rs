//! The public conformance suite.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use wxpay_blocking::{Blocking, Roots, TlsProvider};

fn check(provider: &TlsProvider) {
    wxpay_testkit::transport::check_blocking(|trust| {
        let roots = Roots::from_pem(trust).unwrap();
        Blocking::with_provider(provider.clone(), &roots)
            .unwrap()
            .build()
    });
}

#[cfg(feature = "aws-lc")]
#[test]
fn the_transport_conforms() {
    check(&TlsProvider::aws_lc());
}

#[cfg(feature = "ring")]
#[test]
fn the_transport_conforms_with_ring() {
    check(&TlsProvider::ring());
}
