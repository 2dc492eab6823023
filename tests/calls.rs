//! The five operations with both clients and all crypto backends.

use wxpay::api::ecommerce_transfer::{
    CancelInsuranceClaim, CreateInsuranceClaim, InsuranceClaimState, PreTransferInsuranceClaim,
    QueryInsuranceClaimByBillId, QueryInsuranceClaimByOutBillNo, Receiver,
};
use wxpay::backend::Roots;
use wxpay::crypto::Crypto;
use wxpay::{
    AwsLc, Blocking, Client, Delivery, Error, Hyper, OpenSsl, Operation, RustCrypto, blocking,
};
use wxpay_sandbox::{Fault, Sandbox};

pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(future)
}

/// Runs a story once for each client and each backend, each in a sandbox of its own.
macro_rules! with_every_client {
    (|$sandbox:ident, $send:ident| $story:block) => {{
        fn blocking_story(crypto: impl Crypto + 'static) {
            let $sandbox = Sandbox::start().unwrap();
            let client = blocking::Client::new($sandbox.merchant(crypto).unwrap(), Blocking::new());
            macro_rules! $send {
                ($operation:expr) => {
                    client.send($operation)
                };
            }
            $story
        }
        fn async_story(crypto: impl Crypto + 'static) {
            let $sandbox = Sandbox::start().unwrap();
            let client = Client::new($sandbox.merchant(crypto).unwrap(), Hyper::new());
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            macro_rules! $send {
                ($operation:expr) => {
                    runtime.block_on(client.send($operation))
                };
            }
            $story
        }
        blocking_story(AwsLc);
        blocking_story(OpenSsl);
        blocking_story(RustCrypto);
        async_story(AwsLc);
        async_story(OpenSsl);
        async_story(RustCrypto);
    }};
}

fn pre_transfer(out_bill_no: &str) -> PreTransferInsuranceClaim {
    PreTransferInsuranceClaim::new(out_bill_no)
        .receiver(Receiver::transaction_user("4200001"))
        .transfer_remark("理赔")
        .sub_mchid("1900001109")
        .amount(100)
}

#[test]
fn a_prepared_claim_is_cancelled() {
    with_every_client!(|sandbox, send| {
        let prepared = send!(pre_transfer("plfk1")).unwrap();
        assert!(!prepared.package_info.is_empty());
        let accepted = send!(CancelInsuranceClaim::new("plfk1").sub_mchid("1900001109")).unwrap();
        assert_eq!(accepted.state, InsuranceClaimState::Canceling);
        assert_eq!(accepted.bill_id, prepared.bill_id);
        sandbox.advance(std::time::Duration::from_secs(60));
        let bill = send!(QueryInsuranceClaimByOutBillNo::new("plfk1")).unwrap();
        assert_eq!(bill.state, InsuranceClaimState::Cancelled);
        assert_eq!(sandbox.balance(sandbox.mchid()).locked, 0);
    });
}

#[test]
fn a_direct_claim_is_paid() {
    with_every_client!(|sandbox, send| {
        let claim = CreateInsuranceClaim::new("plfk2")
            .amount(100)
            .receiver(Receiver::transaction_user("4200001"))
            .transfer_remark("理赔");
        let bill = send!(&claim).unwrap();
        assert_eq!(bill.state, InsuranceClaimState::Accepted);
        sandbox.advance(std::time::Duration::from_secs(60));
        let bill = send!(QueryInsuranceClaimByBillId::new(&bill.bill_id)).unwrap();
        assert_eq!(bill.state, InsuranceClaimState::Success);
        assert_eq!(bill.amount, Some(100));
        assert_eq!(send!(&claim).unwrap().bill_id, bill.bill_id);
    });
}

#[test]
fn a_number_repeated_with_other_parameters_is_refused() {
    with_every_client!(|sandbox, send| {
        send!(pre_transfer("plfk3")).unwrap();
        let error = send!(pre_transfer("plfk3").amount(101)).unwrap_err();
        assert_eq!(
            error.api().unwrap().code().unwrap().as_str(),
            "INVALID_REQUEST"
        );
        assert!(error.api().unwrap().is_verified());
        assert_eq!(error.delivery(), Delivery::Answered);
        assert_eq!(sandbox.bills().len(), 1);
    });
}

#[test]
fn an_answer_that_is_not_proven_is_refused_and_the_outcome_is_unknown() {
    with_every_client!(|sandbox, send| {
        send!(pre_transfer("plfk4")).unwrap();
        let query = QueryInsuranceClaimByOutBillNo::new("plfk4");
        for fault in [
            Fault::Forged,
            Fault::Unsigned,
            Fault::Stale,
            Fault::Probe,
            Fault::UnknownSerial,
            Fault::AlteredBody,
        ] {
            sandbox.fault_next(fault);
            let error = send!(&query).unwrap_err();
            assert!(matches!(error, Error::Verify { .. }), "{fault}: {error}");
            assert_eq!(error.delivery(), Delivery::OutcomeUnknown, "{fault}");
        }
        for fault in [
            Fault::HtmlBadGateway,
            Fault::EmptyNotFound,
            Fault::SystemError,
            Fault::Reset,
            Fault::Truncated,
        ] {
            sandbox.fault_next(fault);
            let error = send!(&query).unwrap_err();
            assert!(
                matches!(error, Error::Api(_) | Error::Transport { .. }),
                "{fault}: {error}"
            );
            assert_eq!(error.delivery(), Delivery::OutcomeUnknown, "{fault}");
        }
        sandbox.fault_next(Fault::UnknownFields);
        let bill = send!(&query).unwrap();
        assert!(!bill.state.is_known() && !bill.extra.is_empty());
        assert!(send!(&query).is_ok());
    });
}

#[test]
fn tls_is_trusted_by_its_own_authority_only() {
    let sandbox = Sandbox::builder().tls().start().unwrap();
    let merchant = sandbox.merchant(AwsLc).unwrap();
    let pem = sandbox.ca_pem().unwrap();
    let roots = Roots::from_pem(pem).unwrap();
    let hyper = Hyper::with_roots(&roots).unwrap().build();
    block_on(Client::new(merchant.clone(), hyper).send(pre_transfer("plfk5"))).unwrap();
    let transport = Blocking::with_roots(&roots).unwrap().build();
    blocking::Client::new(merchant.clone(), transport)
        .send(CancelInsuranceClaim::new("plfk5"))
        .unwrap();
    let error =
        block_on(Client::new(merchant, Hyper::new()).send(CancelInsuranceClaim::new("plfk5")))
            .unwrap_err();
    assert_eq!(error.delivery(), Delivery::NotSent, "{error}");
    assert_eq!(sandbox.requests().len(), 2);
}

#[test]
fn an_authority_is_trusted_beside_those_of_the_system_or_of_mozilla() {
    let sandbox = Sandbox::builder().tls().start().unwrap();
    let merchant = sandbox.merchant(AwsLc).unwrap();
    let pem = sandbox.ca_pem().unwrap();
    for (roots, number) in [(Roots::platform(), "plfk7"), (Roots::webpki(), "plfk8")] {
        let roots = roots.and_pem(pem).unwrap();
        let hyper = Hyper::with_roots(&roots).unwrap().build();
        block_on(Client::new(merchant.clone(), hyper).send(pre_transfer(number))).unwrap();
        let transport = Blocking::with_roots(&roots).unwrap().build();
        blocking::Client::new(merchant.clone(), transport)
            .send(CancelInsuranceClaim::new(number))
            .unwrap();
    }
    assert_eq!(sandbox.requests().len(), 4);
}

#[test]
fn the_path_parameter_is_not_in_the_body() {
    let sandbox = Sandbox::start().unwrap();
    let client = blocking::Client::new(sandbox.merchant(AwsLc).unwrap(), Blocking::new());
    client.send(pre_transfer("plfk2020042013")).unwrap();
    let cancel = CancelInsuranceClaim::new("plfk2020042013").sub_mchid("1900001109");
    client.send(&cancel).unwrap();
    let message = sandbox.requests().pop().unwrap().message.unwrap();
    let path = cancel
        .spec()
        .path
        .replace("{out_bill_no}", "plfk2020042013");
    assert!(message.starts_with(&format!("POST\n{path}\n")), "{message}");
    assert!(
        message.ends_with("\n{\"sub_mchid\":\"1900001109\"}\n"),
        "{message}"
    );
}
