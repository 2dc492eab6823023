//! 请求撤销保险理赔 without async: no runtime, and no thread of its own.
//!
//! `cargo run -p wxpay-examples --example cancel_insurance_claim_blocking`

use std::process::ExitCode;

use wxpay::Blocking;
use wxpay::api::ecommerce_transfer::{
    CancelInsuranceClaim, InsuranceClaimState, PreTransferInsuranceClaim,
    QueryInsuranceClaimByOutBillNo, Receiver,
};
use wxpay::blocking::Client;
use wxpay_examples::{Failure, Options, Place, Printing};

fn main() -> ExitCode {
    wxpay_examples::run(
        "Cancels an insurance claim (请求撤销保险理赔) without async.",
        cancel,
    )
}

fn cancel(options: &Options) -> Result<(), Failure> {
    let place = Place::choose(options)?;
    let client = Client::new(place.merchant(options)?, Printing(Blocking::new()));
    let (out_bill_no, sub_mchid) = (place.out_bill_no(options), Place::sub_mchid(options));
    Place::announce(options, &out_bill_no);

    println!("\n1. 请求保险理赔预下单: prepare the claim {out_bill_no}");
    let receiver = Receiver::transaction_user(Place::transaction_id(options));
    let prepare = PreTransferInsuranceClaim::new(&out_bill_no)
        .receiver(receiver)
        .transfer_remark("退货运费险理赔")
        .sub_mchid(&sub_mchid)
        .amount(options.amount.unwrap_or(1));
    let prepared = client.send(&prepare)?;
    println!(
        "  verified: bill {}, package_info {}",
        prepared.bill_id, prepared.package_info
    );

    println!("\n2. 请求撤销保险理赔: cancel it");
    place.spoil(options);
    let accepted = client.send(CancelInsuranceClaim::new(&out_bill_no).sub_mchid(&sub_mchid))?;
    println!("  verified: state {}", accepted.state);
    if let Some(time) = &accepted.cancel_accept_time {
        println!("  accepted at {time}");
    }

    println!("\n3. 查询保险理赔结果: query until it is final");
    let query = QueryInsuranceClaimByOutBillNo::new(&out_bill_no).sub_mchid(&sub_mchid);
    for _ in 0..30 {
        let bill = client.send(&query)?;
        println!("  verified: state {}", bill.state);
        if bill.state == InsuranceClaimState::Cancelled {
            println!("\nthe claim {out_bill_no} is cancelled");
            return Ok(());
        }
        if bill.state.is_final() {
            return Err(format!(
                "the claim {out_bill_no} ended as {}, not CANCELLED",
                bill.state
            )
            .into());
        }
        std::thread::sleep(place.pause());
    }
    Err(format!("the claim {out_bill_no} is still not final: query it later").into())
}
