use wxpay::blocking::Client;
use wxpay::{AwsLc, Delivery, Error, VerifyError};
use wxpay_sandbox::{ClaimState, Fault, FaultRule};

use crate::claim::{create, query};
use crate::{builder, client};

/// The client's error for a fault.
fn error(fault: Fault) -> Error {
    let sandbox = builder().start().unwrap();
    sandbox.fault_next(fault);
    client(&sandbox).send(create("claim1", 500)).unwrap_err()
}

fn verify_error(fault: Fault) -> VerifyError {
    match error(fault) {
        Error::Verify { source, .. } => source,
        other => panic!("{fault}: {other:?}"),
    }
}

#[test]
fn no_answer_with_a_bad_signature_is_believed() {
    assert!(matches!(
        verify_error(Fault::Forged),
        VerifyError::Signature { .. }
    ));
    assert!(matches!(verify_error(Fault::Probe), VerifyError::Probe));
    assert!(matches!(
        verify_error(Fault::AlteredBody),
        VerifyError::Signature { .. }
    ));
    assert!(matches!(
        verify_error(Fault::Unsigned),
        VerifyError::Missing { .. }
    ));
    assert!(matches!(
        verify_error(Fault::Stale),
        VerifyError::Stale { .. }
    ));
    assert!(matches!(
        verify_error(Fault::Ahead),
        VerifyError::Stale { .. }
    ));
    assert!(matches!(
        verify_error(Fault::UnknownSerial),
        VerifyError::UnknownKey { .. }
    ));
}

#[test]
fn a_refused_answer_says_its_status() {
    for (fault, status, delivery) in [
        (Fault::HtmlBadGateway, 502, Delivery::OutcomeUnknown),
        (Fault::EmptyNotFound, 404, Delivery::OutcomeUnknown),
        (Fault::SystemError, 500, Delivery::OutcomeUnknown),
        (Fault::SystemErrorBefore, 500, Delivery::OutcomeUnknown),
        (Fault::ServiceUnavailable, 503, Delivery::OutcomeUnknown),
        (Fault::Accepted, 202, Delivery::OutcomeUnknown),
        (Fault::RateLimited, 429, Delivery::OutcomeUnknown),
    ] {
        let error = error(fault);
        assert_eq!(error.api().unwrap().status().as_u16(), status, "{fault}");
        assert_eq!(error.delivery(), delivery, "{fault}");
    }
}

#[test]
fn a_broken_connection_is_an_unknown_outcome() {
    for fault in [Fault::Reset, Fault::ResetBefore, Fault::Truncated] {
        match error(fault) {
            Error::Transport { source, .. } => {
                assert!(source.may_have_been_sent(), "{fault}: {source:?}");
            }
            other => panic!("{fault}: {other:?}"),
        }
    }
}

#[test]
fn a_broken_stream_of_http_2_is_an_unknown_outcome_too() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    for fault in [Fault::Reset, Fault::Truncated] {
        let sandbox = builder().tls().start().unwrap();
        sandbox.fault_next(fault);
        let roots = wxpay_hyper::Roots::from_pem(sandbox.ca_pem().unwrap()).unwrap();
        let transport = wxpay_hyper::Hyper::with_roots(&roots).unwrap().build();
        let client = wxpay::Client::new(sandbox.merchant(AwsLc).unwrap(), transport);
        let error = runtime
            .block_on(client.send(create("claim1", 500)))
            .unwrap_err();
        match error {
            Error::Transport { source, .. } => {
                assert!(source.may_have_been_sent(), "{fault}: {source:?}");
            }
            other => panic!("{fault}: {other:?}"),
        }
        assert!(sandbox.bill("claim1").is_some(), "{fault}");
    }
}

#[test]
fn what_is_lost_on_the_way_back_was_done_all_the_same() {
    for (fault, is_done) in [
        (Fault::Forged, true),
        (Fault::SystemError, true),
        (Fault::Reset, true),
        (Fault::Truncated, true),
        (Fault::SystemErrorBefore, false),
        (Fault::ServiceUnavailable, false),
        (Fault::Accepted, false),
        (Fault::ResetBefore, false),
        (Fault::HtmlBadGateway, false),
        (Fault::EmptyNotFound, false),
        (Fault::RateLimited, false),
    ] {
        let sandbox = builder().start().unwrap();
        sandbox.fault_next(fault);
        let client = client(&sandbox);
        client.send(create("claim1", 500)).unwrap_err();
        assert_eq!(sandbox.bill("claim1").is_some(), is_done, "{fault}");
        // The same request with the same number settles it.
        let bill = client.send(create("claim1", 500)).unwrap();
        assert_eq!(bill["state"], "ACCEPTED", "{fault}");
        assert_eq!(sandbox.bills().len(), 1, "{fault}");
        assert_eq!(sandbox.balance(sandbox.mchid()).locked, 500, "{fault}");
    }
}

#[test]
fn faults_are_played_in_order_and_written_down() {
    let sandbox = builder().start().unwrap();
    sandbox.fault_next(Fault::Reset);
    sandbox.fault_times(Fault::Stale, 2);
    let client = client(&sandbox);
    for _ in 0..3 {
        client.send(create("claim1", 500)).unwrap_err();
    }
    client.send(create("claim1", 500)).unwrap();
    let seen = sandbox.requests().into_iter();
    let seen: Vec<_> = seen.map(|record| (record.fault, record.status)).collect();
    assert_eq!(
        seen,
        [
            (Some(Fault::Reset), None),
            (Some(Fault::Stale), Some(200)),
            (Some(Fault::Stale), Some(200)),
            (None, Some(200)),
        ]
    );
}

#[test]
fn faults_that_were_not_played_can_be_taken_back() {
    let sandbox = builder().start().unwrap();
    sandbox.fault_times(Fault::ServiceUnavailable, 5);
    let client = client(&sandbox);
    client.send(create("claim1", 500)).unwrap_err();
    sandbox.clear_faults();
    client.send(create("claim1", 500)).unwrap();
}

#[test]
fn what_nobody_knows_is_signed_like_the_rest() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    client.send(create("claim1", 500)).unwrap();
    sandbox.fault_next(Fault::UnknownFields);
    let bill = client.send(query("claim1")).unwrap();
    assert_eq!(bill["state"], "SANDBOX_UNKNOWN_STATE");
    assert_eq!(bill["sandbox_unknown_text"], "未知字段");
    assert_eq!(sandbox.bill("claim1").unwrap().state, ClaimState::Accepted);
}

#[test]
fn an_error_without_a_signature_is_still_readable() {
    let sandbox = builder().unsigned_errors().start().unwrap();
    let client: Client = client(&sandbox);
    let error = client.send(query("claim1")).unwrap_err();
    let api = error.api().unwrap();
    assert_eq!(api.code().unwrap().as_str(), "RESOURCE_NOT_EXISTS");
    assert!(!api.is_verified());
    client.send(create("claim1", 500)).unwrap();
}

#[test]
fn a_client_gives_up_on_an_answer_that_never_comes() {
    use std::io::{Read as _, Write as _};

    let sandbox = builder().start().unwrap();
    sandbox.fault_next(Fault::Silent);
    let mut connection = std::net::TcpStream::connect(sandbox.address()).unwrap();
    let head = "GET /v3/certificates HTTP/1.1\r\nhost: a\r\n\r\n";
    connection.write_all(head.as_bytes()).unwrap();
    let patience = std::time::Duration::from_millis(50);
    connection.set_read_timeout(Some(patience)).unwrap();
    // The silence counts from the request's arrival, which may take longer than one read waits.
    loop {
        let has_arrived = !sandbox.requests().is_empty();
        assert!(connection.read(&mut [0]).is_err());
        if has_arrived {
            break;
        }
    }
    assert_eq!(sandbox.requests()[0].fault, Some(Fault::Silent));
    // Others are answered, and so is the drop.
    client(&sandbox).send(create("claim1", 500)).unwrap();
}

#[test]
fn a_fault_waits_for_its_path_and_its_turn() {
    let sandbox = builder().start().unwrap();
    let path = "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/";
    sandbox.fault(
        FaultRule::new(Fault::ServiceUnavailable)
            .path(path)
            .after(1),
    );
    let client = client(&sandbox);
    client.send(create("claim1", 500)).unwrap();
    client.send(query("claim1")).unwrap();
    client.send(create("claim1", 500)).unwrap();
    let error = client.send(query("claim1")).unwrap_err();
    assert_eq!(error.api().unwrap().status().as_u16(), 503);
    client.send(query("claim1")).unwrap();
}
