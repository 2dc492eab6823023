use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use wxpay::{AwsLc, Delivery};
use wxpay_sandbox::{ClaimState, ConfirmError, Fault, PlatformKeyKind, Sandbox};
use wxpay_testkit::keys;

use crate::claim::{cancel, create, pre_transfer, query};
use crate::{builder, client, transport};

#[test]
fn a_pre_transfer_is_cancelled_without_anybody_waiting() {
    for sandbox in [builder().start().unwrap(), builder().tls().start().unwrap()] {
        let client = client(&sandbox);
        let reply = client.send_full(pre_transfer("claim1", 500)).unwrap();
        assert_eq!(reply.value["out_bill_no"], "claim1");
        assert!(reply.value["package_info"].is_string());
        assert_eq!(reply.answer.key_id(), Some(keys::WECHATPAY_KEY_ID));
        assert!(reply.answer.request_id().unwrap().ends_with("-0"));

        let state = |bill: serde_json::Value| bill["state"].as_str().unwrap().to_owned();
        assert_eq!(
            state(client.send(query("claim1")).unwrap()),
            "WAIT_USER_CONFIRM"
        );
        assert_eq!(sandbox.balance(sandbox.mchid()).locked, 500);
        assert_eq!(state(client.send(cancel("claim1")).unwrap()), "CANCELING");
        assert_eq!(state(client.send(query("claim1")).unwrap()), "CANCELING");
        assert_eq!(state(client.send(query("claim1")).unwrap()), "CANCELLED");
        assert_eq!(sandbox.balance(sandbox.mchid()).locked, 0);

        let error = client.send(query("claim2")).unwrap_err();
        assert_eq!(error.delivery(), Delivery::Answered);
        let api = error.api().unwrap();
        assert_eq!(api.status().as_u16(), 404);
        assert!(api.is_verified());

        let requests = sandbox.requests();
        assert_eq!(requests.len(), 6);
        assert_eq!(requests[0].status, Some(200));
        assert_eq!(requests[5].code, Some("RESOURCE_NOT_EXISTS"));
        assert_eq!(requests[5].request_id.as_deref(), api.request_id());
        let message = requests[5].message.as_deref().unwrap();
        assert!(message.starts_with("GET\n/v3/platsolution/"), "{message}");
    }
}

#[test]
fn a_confirmed_pre_transfer_is_paid_out_as_time_goes_on() {
    let sandbox = builder().balance(499).start().unwrap();
    let client = client(&sandbox);
    let error = client.send(pre_transfer("claim1", 500)).unwrap_err();
    assert_eq!(error.api().unwrap().status().as_u16(), 403);
    sandbox.top_up(sandbox.mchid(), 1);
    client.send(pre_transfer("claim1", 500)).unwrap();

    assert_eq!(sandbox.confirm_claim("claim2"), Err(ConfirmError::Unknown));
    let bill = sandbox.confirm_claim("claim1").unwrap();
    assert_eq!(bill.state, ClaimState::Accepted);
    let before = sandbox.now();
    sandbox.advance(Duration::from_secs(60));
    assert_eq!(sandbox.now().seconds_from(before), 60);
    assert_eq!(sandbox.bill("claim1").unwrap().state, ClaimState::Success);
    assert_eq!(sandbox.balance(sandbox.mchid()).paid, 500);
    assert_eq!(client.send(query("claim1")).unwrap()["state"], "SUCCESS");
}

#[test]
fn an_asynchronous_client_speaks_over_tls() {
    let sandbox = builder().tls().start().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let roots = wxpay_hyper::Roots::from_pem(sandbox.ca_pem().unwrap()).unwrap();
        let transport = wxpay_hyper::Hyper::with_roots(&roots).unwrap().build();
        let client = wxpay::Client::new(sandbox.merchant(AwsLc).unwrap(), transport);
        let bill = client.send(create("claim1", 500)).await.unwrap();
        assert_eq!(bill["state"], "ACCEPTED");
        // Dropped inside a runtime, as an asynchronous test does it.
        drop(sandbox);
        let error = client.send(query("claim1")).await.unwrap_err();
        assert!(error.api().is_none(), "{error}");
    });
}

#[test]
fn a_merchant_without_the_public_key_is_answered_by_the_certificate() {
    let sandbox = builder().start().unwrap();
    let merchant = sandbox
        .merchant_builder_trusting(PlatformKeyKind::Certificate, AwsLc)
        .build()
        .unwrap();
    let client = wxpay::blocking::Client::new(merchant, transport(&sandbox));
    let reply = client.send_full(create("claim1", 500)).unwrap();
    assert_eq!(reply.answer.key_id(), Some(keys::PLATFORM_SERIAL));
}

#[test]
fn sandboxes_beside_each_other_keep_books_of_their_own() {
    let sandboxes: Vec<Sandbox> = (0..8).map(|_| builder().start().unwrap()).collect();
    for sandbox in &sandboxes {
        client(sandbox).send(create("claim1", 500)).unwrap();
        assert_eq!(sandbox.bills().len(), 1);
        assert_eq!(sandbox.bill("claim1").unwrap().state, ClaimState::Accepted);
    }
}

#[test]
fn dropping_a_sandbox_closes_its_connections() {
    let sandbox = builder().start().unwrap();
    let mut connection = TcpStream::connect(sandbox.address()).unwrap();
    connection
        .write_all(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n")
        .unwrap();
    let mut answer = [0; 12];
    connection.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 404");
    drop(sandbox);
    // The response's last bytes, then the end: an open connection would wait for ever.
    connection.read_to_end(&mut Vec::new()).unwrap();
}

#[test]
fn an_unknown_path_is_answered_without_a_body_and_a_signature() {
    let sandbox = builder().start().unwrap();
    let mut connection = TcpStream::connect(sandbox.address()).unwrap();
    connection
        .write_all(b"GET /v3/nothing HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n")
        .unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 404 "), "{answer}");
    assert!(answer.ends_with("\r\n\r\n"), "{answer}");
    assert!(
        !answer.to_ascii_lowercase().contains("wechatpay"),
        "{answer}"
    );
}

#[test]
fn what_is_not_http_leaves_the_sandbox_standing() {
    let sandbox = builder().tls().start().unwrap();
    for bytes in [
        &b"\x00\xff\xfe garbage\r\n\r\n"[..],
        b"",
        b"GET / HTTP/1.1\r\n\r\n",
    ] {
        let mut connection = TcpStream::connect(sandbox.address()).unwrap();
        connection.write_all(bytes).unwrap();
    }
    client(&sandbox).send(create("claim1", 500)).unwrap();
}

#[test]
fn a_body_that_is_too_long_is_read_to_its_end_and_refused() {
    let sandbox = builder().max_body(1000).start().unwrap();
    let mut connection = TcpStream::connect(sandbox.address()).unwrap();
    let path = "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills";
    let length = 8 << 20;
    let head = format!("POST {path} HTTP/1.1\r\nhost: a\r\ncontent-length: {length}\r\n\r\n");
    connection.write_all(head.as_bytes()).unwrap();
    connection.write_all(&vec![b' '; length]).unwrap();
    let mut answer = [0; 12];
    connection.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 400");
    assert_eq!(sandbox.requests()[0].code, Some("PARAM_ERROR"));
}

#[test]
fn a_truncated_answer_announces_more_than_it_has() {
    let sandbox = builder().start().unwrap();
    sandbox.fault_next(Fault::Truncated);
    let mut connection = TcpStream::connect(sandbox.address()).unwrap();
    let path = "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/1";
    let head = format!("GET {path} HTTP/1.1\r\nhost: a\r\n\r\n");
    connection.write_all(head.as_bytes()).unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("Content-Length: "))
        .unwrap();
    let length: usize = length.parse().unwrap();
    assert_eq!(body.len(), length / 2);
}

#[test]
fn other_addresses_than_loopback_are_for_those_who_ask_for_danger() {
    let error = Sandbox::builder()
        .bind("0.0.0.0:0".parse().unwrap())
        .start()
        .unwrap_err();
    assert_eq!(error.to_string(), "0.0.0.0:0 is not a loopback address");
    let sandbox = builder()
        .danger_bind("0.0.0.0:0".parse().unwrap())
        .start()
        .unwrap();
    assert!(sandbox.base_url().starts_with("http://127.0.0.1:"));
    client(&sandbox).send(create("claim1", 500)).unwrap();
}
