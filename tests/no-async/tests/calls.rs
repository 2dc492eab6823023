//! Calls without async: over a closure, and over sockets with the transport that comes along.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::thread;

use wxpay::api::ecommerce_transfer::{CancelInsuranceClaim, InsuranceClaimState};
use wxpay::backend::{Roots, TlsProvider};
use wxpay::blocking::Client;
use wxpay::bytes::Bytes;
use wxpay::http::{Method, Request, Response};
use wxpay::transport::{TransportErrorKind, from_fn};
use wxpay::{Blocking, Delivery, Error, OpenSsl, VerifyError};
use wxpay_no_async::take_back;
use wxpay_testkit::WechatPay;

const CANCELING: &str = r#"{"out_bill_no":"plfk1","bill_id":"133","state":"CANCELING"}"#;

fn cancel(client: &Client) -> Result<InsuranceClaimState, Error> {
    Ok(client.send(CancelInsuranceClaim::new("plfk1"))?.state)
}

#[test]
fn a_signed_answer_is_read() {
    let transport = WechatPay::new(&OpenSsl).transport(|_| (200, CANCELING));
    let client = Client::new(WechatPay::merchant(OpenSsl), transport);
    assert_eq!(
        take_back(&client, "plfk1").unwrap(),
        InsuranceClaimState::Canceling
    );
}

#[test]
fn an_unsigned_answer_is_refused_and_the_outcome_is_unknown() {
    let transport = from_fn(|_| Ok(Response::new(Bytes::from_static(CANCELING.as_bytes()))));
    let error = cancel(&Client::new(WechatPay::merchant(OpenSsl), transport)).unwrap_err();
    assert_eq!(error.delivery(), Delivery::OutcomeUnknown);
    assert!(matches!(
        error,
        Error::Verify {
            source: VerifyError::Missing {
                header: "wechatpay-signature"
            },
            ..
        }
    ));
}

#[test]
fn an_unknown_outcome_is_found_out_by_a_query() {
    let wechatpay = WechatPay::new(&OpenSsl);
    let transport = from_fn(move |request: Request<Bytes>| {
        if request.method() == Method::POST {
            return Ok(Response::new(Bytes::from_static(CANCELING.as_bytes())));
        }
        let bill = r#"{"out_bill_no":"plfk1","bill_id":"133","state":"CANCELLED"}"#;
        Ok(wechatpay.answer(200, bill))
    });
    let client = Client::new(WechatPay::merchant(OpenSsl), transport);
    assert_eq!(
        take_back(&client, "plfk1").unwrap(),
        InsuranceClaimState::Cancelled
    );
}

#[test]
fn a_refusal_is_not_queried() {
    let refusal = r#"{"code":"INVALID_REQUEST","message":"赔付单状态不允许撤销"}"#;
    let transport = WechatPay::new(&OpenSsl).transport(move |request| {
        assert_eq!(request.method(), Method::POST);
        (400, refusal)
    });
    let client = Client::new(WechatPay::merchant(OpenSsl), transport);
    let error = take_back(&client, "plfk1").unwrap_err();
    assert_eq!(error.delivery(), Delivery::Answered);
    assert_eq!(
        error.api().unwrap().code().unwrap().as_str(),
        "INVALID_REQUEST"
    );
}

#[test]
fn an_answer_comes_through_a_socket() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let client = client_of(listener.local_addr().unwrap());
    thread::scope(|scope| {
        scope.spawn(|| answer_one_request(&listener));
        assert_eq!(cancel(&client).unwrap(), InsuranceClaimState::Canceling);
    });
}

#[test]
fn where_nobody_listens_nothing_is_sent() {
    // A port that was free a moment ago may be the other test's by now, or be connected to itself.
    let client = client_of(SocketAddr::from((Ipv4Addr::LOCALHOST, 1)));
    let error = cancel(&client).unwrap_err();
    assert_eq!(error.delivery(), Delivery::NotSent);
    let Error::Transport { source, .. } = error else {
        panic!("{error}");
    };
    assert_eq!(source.kind(), TransportErrorKind::NotSent);
}

/// A client with the transport that comes along, for a server on this machine.
fn client_of(address: SocketAddr) -> Client {
    let url = format!("http://{address}");
    let merchant = WechatPay::merchant_builder(OpenSsl)
        .base_url(&url)
        .build()
        .unwrap();
    let transport = Blocking::with_provider(TlsProvider::ring(), &Roots::webpki());
    Client::new(merchant, transport.unwrap().build())
}

/// Reads one request to its end, and answers with a signature.
fn answer_one_request(listener: &TcpListener) {
    let (mut stream, _) = listener.accept().unwrap();
    read_request(&mut stream);
    let (head, body) = WechatPay::new(&OpenSsl).answer(200, CANCELING).into_parts();
    let mut answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n", body.len()).into_bytes();
    for (name, value) in &head.headers {
        answer.extend_from_slice(name.as_str().as_bytes());
        answer.extend_from_slice(b": ");
        answer.extend_from_slice(value.as_bytes());
        answer.extend_from_slice(b"\r\n");
    }
    answer.extend_from_slice(b"\r\n");
    answer.extend_from_slice(&body);
    stream.write_all(&answer).unwrap();
}

/// The body of a cancellation without a sub-merchant is `{}`, which no header holds.
fn read_request(stream: &mut TcpStream) {
    let mut request = Vec::new();
    let mut buffer = [0; 1024];
    while !request.ends_with(b"\r\n\r\n{}") {
        let count = stream.read(&mut buffer).unwrap();
        assert_ne!(count, 0, "the request ended early");
        request.extend_from_slice(&buffer[..count]);
    }
}
