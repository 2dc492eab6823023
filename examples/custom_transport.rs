//! A closure as the transport: it counts and times each request, and passes it on.
//!
//! A transport only moves bytes. Whatever it does, an answer that WeChat Pay has not signed is
//! refused: the last step answers by itself, and is not believed.
//!
//! `cargo run -p wxpay-examples --example custom_transport`

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use wxpay::api::ecommerce_transfer::{CancelInsuranceClaim, PreTransferInsuranceClaim, Receiver};
use wxpay::blocking::Client;
use wxpay::transport::{BlockingTransport, Limits, from_fn};
use wxpay::{Blocking, Error};
use wxpay_examples::{Failure, Options, Place};

fn main() -> ExitCode {
    wxpay_examples::run("Plugs a closure in as the transport.", through_a_closure)
}

fn through_a_closure(options: &Options) -> Result<(), Failure> {
    let place = Place::choose(options)?;
    let merchant = place.merchant(options)?;
    let (out_bill_no, sub_mchid) = (place.out_bill_no(options), Place::sub_mchid(options));
    Place::announce(options, &out_bill_no);

    let sent = Arc::new(AtomicUsize::new(0));
    let (network, counter) = (Blocking::new(), sent.clone());
    let counting = from_fn(move |request| {
        let number = counter.fetch_add(1, Ordering::Relaxed) + 1;
        println!(
            "  request {number}: {} {}",
            request.method(),
            request.uri().path()
        );
        network.send(request, Limits::default())
    });
    let client = Client::new(merchant.clone(), counting);

    println!("\n1. prepare the claim {out_bill_no}");
    let receiver = Receiver::transaction_user(Place::transaction_id(options));
    let prepare = PreTransferInsuranceClaim::new(&out_bill_no)
        .receiver(receiver)
        .transfer_remark("退货运费险理赔");
    let prepared = client.send(
        prepare
            .sub_mchid(&sub_mchid)
            .amount(options.amount.unwrap_or(1)),
    )?;
    println!("  verified: bill {}", prepared.bill_id);

    println!("\n2. cancel it");
    place.spoil(options);
    let cancel = CancelInsuranceClaim::new(&out_bill_no).sub_mchid(&sub_mchid);
    let accepted = client.send(&cancel)?;
    println!("  verified: state {}", accepted.state);
    println!(
        "  {} requests went through the closure",
        sent.load(Ordering::Relaxed)
    );

    println!("\n3. a closure that answers by itself");
    let made_up = from_fn(|_| {
        let body = r#"{"out_bill_no":"1","bill_id":"1","state":"CANCELLED"}"#;
        Ok(http::Response::new(body.into()))
    });
    match Client::new(merchant, made_up).send(&cancel) {
        Err(Error::Verify { source, .. }) => println!("  refused, as it must be: {source}"),
        Err(other) => return Err(other.into()),
        Ok(_) => return Err("an answer without a signature was believed".into()),
    }
    Ok(())
}
