//! One altered byte, anywhere, is refused on both sides by all backends.

use bytes::Bytes;
use http::{HeaderValue, Request};
use wxpay::api::ecommerce_transfer::{
    CancelInsuranceClaim, PreTransferInsuranceClaim, QueryInsuranceClaimByOutBillNo, Receiver,
};
use wxpay::blocking::Client;
use wxpay::transport::{BlockingTransport, Limits, from_fn};
use wxpay::{AwsLc, Blocking, Error, Merchant, OpenSsl, RustCrypto};
use wxpay_sandbox::Sandbox;

type MerchantOf<'a> = &'a dyn Fn(&Sandbox) -> Merchant;

fn for_every_backend(check: impl Fn(MerchantOf<'_>)) {
    check(&|sandbox| sandbox.merchant(AwsLc).unwrap());
    check(&|sandbox| sandbox.merchant(OpenSsl).unwrap());
    check(&|sandbox| sandbox.merchant(RustCrypto).unwrap());
}

fn alter_body(request: &mut Request<Bytes>) {
    let mut body = request.body().to_vec();
    let last = body.len() - 3;
    body[last] ^= 1;
    *request.body_mut() = body.into();
}

fn alter_path(request: &mut Request<Bytes>) {
    *request.uri_mut() = request
        .uri()
        .to_string()
        .replace("plfk1", "plfk2")
        .parse()
        .unwrap();
}

fn alter_query(request: &mut Request<Bytes>) {
    *request.uri_mut() = format!("{}?a=1", request.uri()).parse().unwrap();
}

fn alter_header(request: &mut Request<Bytes>) {
    let text = request.headers()["authorization"].to_str().unwrap();
    let text = text.replacen("nonce_str=\"", "nonce_str=\"x", 1);
    request
        .headers_mut()
        .insert("authorization", HeaderValue::try_from(text).unwrap());
}

#[test]
fn an_altered_request_is_refused_by_the_sandbox() {
    for_every_backend(|merchant| {
        let sandbox = Sandbox::start().unwrap();
        let honest = Client::new(merchant(&sandbox), Blocking::new());
        let claim = PreTransferInsuranceClaim::new("plfk1")
            .receiver(Receiver::transaction_user("4200001"))
            .transfer_remark("r");
        honest
            .send(claim.amount(1).sub_mchid("1900001109"))
            .unwrap();
        for alter in [alter_body, alter_path, alter_query, alter_header] {
            let network = Blocking::new();
            let altering = from_fn(move |mut request| {
                alter(&mut request);
                network.send(request, Limits::default())
            });
            let client = Client::new(merchant(&sandbox), altering);
            let error = client
                .send(CancelInsuranceClaim::new("plfk1").sub_mchid("1900001109"))
                .unwrap_err();
            let api = error.api().unwrap();
            assert_eq!(
                (api.status().as_u16(), api.code().unwrap().as_str()),
                (401, "SIGN_ERROR"),
                "{error}"
            );
        }
    });
}

#[test]
fn every_altered_byte_of_an_answer_is_refused_by_the_client() {
    for_every_backend(|merchant| {
        let sandbox = Sandbox::start().unwrap();
        let honest = Client::new(merchant(&sandbox), Blocking::new());
        let claim = PreTransferInsuranceClaim::new("plfk1")
            .receiver(Receiver::transaction_user("4200001"))
            .transfer_remark("r");
        honest.send(claim.amount(1)).unwrap();
        let query = QueryInsuranceClaimByOutBillNo::new("plfk1");
        let genuine = std::sync::Arc::new(std::sync::Mutex::new(None));
        let (network, kept) = (Blocking::new(), genuine.clone());
        let keeping = from_fn(move |request| {
            let answer = network.send(request, Limits::default())?;
            *kept.lock().unwrap() = Some(answer.clone());
            Ok(answer)
        });
        Client::new(merchant(&sandbox), keeping)
            .send(&query)
            .unwrap();
        let genuine = genuine.lock().unwrap().take().unwrap();
        for position in 0..genuine.body().len() {
            let mut body = genuine.body().to_vec();
            body[position] ^= 1;
            let mut answer = genuine.clone();
            *answer.body_mut() = body.into();
            let client = Client::new(merchant(&sandbox), from_fn(move |_| Ok(answer.clone())));
            assert!(
                matches!(client.send(&query), Err(Error::Verify { .. })),
                "byte {position}"
            );
        }
        for name in [
            "wechatpay-timestamp",
            "wechatpay-nonce",
            "wechatpay-serial",
            "wechatpay-signature",
        ] {
            let mut answer = genuine.clone();
            let mut value = answer.headers()[name].as_bytes().to_vec();
            value[0] = if value[0] == b'1' { b'2' } else { b'1' };
            answer
                .headers_mut()
                .insert(name, HeaderValue::from_bytes(&value).unwrap());
            let client = Client::new(merchant(&sandbox), from_fn(move |_| Ok(answer.clone())));
            assert!(
                matches!(client.send(&query), Err(Error::Verify { .. })),
                "{name}"
            );
        }
    });
}
