//! A closure as the transport: it counts the requests and passes them on.
//!
//! A transport only moves bytes. A response that WeChat Pay did not sign is rejected, whatever the
//! transport does: the last step makes one up.
//!
//! `cargo run -p wxpay-examples --example custom_transport`

use std::error::Error as StdError;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use wxpay::api::ecommerce_transfer::{CancelInsuranceClaim, PreTransferInsuranceClaim, Receiver};
use wxpay::blocking::Client;
use wxpay::http::Response;
use wxpay::transport::{BlockingTransport, Limits, from_fn};
use wxpay::{AwsLc, Blocking, Error};
use wxpay_sandbox::Sandbox;

fn main() -> Result<(), Box<dyn StdError>> {
    let sandbox = Sandbox::start()?;
    let merchant = sandbox.merchant(AwsLc)?; // in production: Merchant::from_env(AwsLc)?

    let sent = Arc::new(AtomicUsize::new(0));
    let (network, counter) = (Blocking::new(), sent.clone());
    let counting = from_fn(move |request| {
        counter.fetch_add(1, Ordering::Relaxed);
        println!("  {} {}", request.method(), request.uri().path());
        network.send(request, Limits::default())
    });
    let client = Client::new(merchant.clone(), counting);

    println!("1. prepare a claim");
    let prepare = PreTransferInsuranceClaim::new("plfk2020042013")
        .receiver(Receiver::transaction_user("4200000000202004201300000001"))
        .transfer_remark("退货运费险理赔")
        .sub_mchid("1900001109")
        .amount(1);
    println!("  verified: bill {}", client.send(prepare)?.bill_id);

    println!("2. cancel it");
    let cancel = CancelInsuranceClaim::new("plfk2020042013").sub_mchid("1900001109");
    println!("  verified: state {}", client.send(&cancel)?.state);
    let sent = sent.load(Ordering::Relaxed);
    println!("  {sent} requests went through the closure");

    println!("3. a closure that makes a response up");
    let made_up = from_fn(|_| {
        let body = r#"{"out_bill_no":"1","bill_id":"1","state":"CANCELLED"}"#;
        Ok(Response::new(body.into()))
    });
    match Client::new(merchant, made_up).send(&cancel) {
        Err(Error::Verify { source, .. }) => println!("  rejected: {source}"),
        Err(other) => return Err(other.into()),
        Ok(_) => return Err("a response without a signature was accepted".into()),
    }
    Ok(())
}
