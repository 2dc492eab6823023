//! A refused signature says what was wrong, with a server's own account of what it has verified.

use bytes::Bytes;
use http::Request;
use wxpay::api::ecommerce_transfer::QueryInsuranceClaimByOutBillNo;
use wxpay::blocking::Client;
use wxpay::transport::{BlockingTransport, Limits, from_fn};
use wxpay::{AwsLc, Blocking, Cause, Diagnosis, ErrorCode, Merchant, Timestamp};
use wxpay_sandbox::Sandbox;
use wxpay_testkit::keys;

/// Findings about a query that was signed by that merchant and altered on its way.
fn diagnose(
    merchant: Merchant,
    alter: impl Fn(&mut Request<Bytes>) + Send + Sync + 'static,
) -> Diagnosis {
    let network = Blocking::new();
    let gateway = from_fn(move |mut request| {
        alter(&mut request);
        network.send(request, Limits::default())
    });
    let query = QueryInsuranceClaimByOutBillNo::new("plfk1").sub_mchid("1900001109");
    let error = Client::new(merchant, gateway).send(query).unwrap_err();
    let diagnosis = error.diagnosis().unwrap().clone();
    if let Some(error) = error.api() {
        assert_eq!(error.code(), Some(&ErrorCode::SignError));
        assert!(error.to_string().ends_with(&format!("; {diagnosis}")));
    }
    diagnosis
}

fn readdress(request: &mut Request<Bytes>, from: &str, to: &str) {
    let uri = request.uri().to_string().replace(from, to);
    *request.uri_mut() = uri.parse().unwrap();
}

#[test]
fn what_a_gateway_has_rewritten_is_named() {
    let sandbox = Sandbox::start().unwrap();
    let merchant = || sandbox.merchant(AwsLc).unwrap();
    let path = diagnose(merchant(), |request| readdress(request, "plfk1", "plfk10"));
    assert!(
        matches!(&path.causes()[0], Cause::Path { received, .. } if received.ends_with("plfk10"))
    );
    let query = diagnose(merchant(), |request| {
        readdress(request, "sub_mchid=", "a=1&sub_mchid=");
    });
    assert_eq!(
        query.causes()[0],
        Cause::Query {
            signed: "sub_mchid=1900001109".into(),
            received: "a=1&sub_mchid=1900001109".into()
        }
    );
    for diagnosis in [path, query] {
        assert!(
            matches!(diagnosis.causes()[1..], [Cause::Length { .. }]),
            "{diagnosis}"
        );
    }
}

#[test]
fn another_key_leaves_no_difference_and_names_what_remains() {
    let sandbox = Sandbox::start().unwrap();
    let merchant = sandbox
        .merchant_builder(AwsLc)
        .private_key(&keys::other_key());
    let diagnosis = diagnose(merchant.build().unwrap(), |_| {});
    assert_eq!(
        diagnosis.causes(),
        [
            Cause::SerialOfAnotherKey,
            Cause::KeyOfAnotherMerchant,
            Cause::CertificateReplaced
        ]
    );
}

#[test]
fn a_clock_that_is_off_is_measured_whether_the_refusal_is_signed_or_not() {
    for sandbox in [Sandbox::builder(), Sandbox::builder().unsigned_errors()] {
        let sandbox = sandbox.start().unwrap();
        let late = sandbox.now().as_unix() - 900;
        let merchant = sandbox
            .merchant_builder(AwsLc)
            .clock(move || Timestamp::from_unix(late));
        let diagnosis = diagnose(merchant.build().unwrap(), |_| {});
        let [Cause::Clock { ahead }] = diagnosis.causes() else {
            panic!("{diagnosis}");
        };
        // The sandbox's own time is a few seconds old when the response is dated.
        assert!((-960..=-900).contains(ahead), "{diagnosis}");
    }
}
