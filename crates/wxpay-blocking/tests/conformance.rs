//! The public conformance suite.
#![cfg(feature = "aws-lc-rs")]

use wxpay_blocking::{Blocking, Roots};

#[test]
fn the_transport_conforms() {
    wxpay_testkit::transport::check_blocking(|trust| {
        let roots = Roots::from_pem(trust).unwrap();
        Blocking::with_roots(&roots).unwrap().build()
    });
}
