//! 请求撤销保险理赔: prepares an insurance claim, queries it, cancels it, and queries it until it is
//! cancelled. Each step shows what was signed and what came back verified.
//!
//! `cargo run -p wxpay-examples --example cancel_insurance_claim`

use std::process::ExitCode;

use wxpay::api::ecommerce_transfer::{
    CancelInsuranceClaim, InsuranceClaimState, PreTransferInsuranceClaim,
    QueryInsuranceClaimByOutBillNo, Receiver,
};
use wxpay::{Client, Hyper};
use wxpay_examples::{Failure, Options, Place, Printing};

fn main() -> ExitCode {
    wxpay_examples::run(
        "Cancels an insurance claim (请求撤销保险理赔).",
        |options| {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()?;
            runtime.block_on(cancel(options))
        },
    )
}

async fn cancel(options: &Options) -> Result<(), Failure> {
    let place = Place::choose(options)?;
    let client = Client::new(place.merchant(options)?, Printing(Hyper::new()));
    let (out_bill_no, sub_mchid) = (place.out_bill_no(options), Place::sub_mchid(options));
    Place::announce(options, &out_bill_no);

    println!("\n1. 请求保险理赔预下单: prepare the claim {out_bill_no}");
    let receiver = Receiver::transaction_user(Place::transaction_id(options));
    let prepare = PreTransferInsuranceClaim::new(&out_bill_no)
        .receiver(receiver)
        .transfer_remark("退货运费险理赔")
        .sub_mchid(&sub_mchid)
        .amount(options.amount.unwrap_or(1));
    let prepared = client.send(&prepare).await?;
    println!("  verified: bill {}", prepared.bill_id);
    println!("  package_info {}", prepared.package_info);

    println!("\n2. 查询保险理赔结果: query it");
    let query = QueryInsuranceClaimByOutBillNo::new(&out_bill_no).sub_mchid(&sub_mchid);
    let bill = client.send(&query).await?;
    println!("  verified: state {}", bill.state);

    println!("\n3. 请求撤销保险理赔: cancel it");
    place.spoil(options);
    let cancel = CancelInsuranceClaim::new(&out_bill_no).sub_mchid(&sub_mchid);
    let reply = client.send_full(&cancel).await?;
    let accepted = reply.value;
    println!(
        "  verified by {}: {}",
        reply.answer.key_id().unwrap_or("no key"),
        String::from_utf8_lossy(reply.answer.body())
    );
    println!("  state {}", accepted.state);
    if let Some(time) = &accepted.cancel_accept_time {
        println!("  accepted at {time}");
    }

    println!("\n4. 查询保险理赔结果: query until it is final");
    for _ in 0..30 {
        let bill = client.send(&query).await?;
        println!("  verified: state {}", bill.state);
        if bill.state == InsuranceClaimState::Cancelled {
            println!("\nthe claim {out_bill_no} is cancelled");
            return Ok(());
        }
        if bill.state.is_final() {
            return Err(format!("the claim {out_bill_no} ended otherwise").into());
        }
        tokio::time::sleep(place.pause()).await;
    }
    Err(format!("the claim {out_bill_no} is still not final: query it later").into())
}
