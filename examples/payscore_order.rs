//! 支付分: makes a service order, completes it with what it came to, and queries it. Async.
//!
//! `cargo run -p wxpay-examples --example payscore_order`

use std::process::ExitCode;

use wxpay::api::payscore::{
    CompleteServiceOrder, CreateServiceOrder, PlainRiskFund, PlannedTimeRange, PostPayment,
    QueryServiceOrder,
};
use wxpay::{Client, Hyper, RetryPolicy};
use wxpay_examples::{Failure, Options, Place};

const APPID: &str = "wxd678efh567hg6787";
const SERVICE: &str = "500001";

fn main() -> ExitCode {
    wxpay_examples::run(
        "支付分: a service order from its start to its end.",
        |options| {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()?;
            runtime.block_on(serve(options))
        },
    )
}

async fn serve(options: &Options) -> Result<(), Failure> {
    let place = Place::rehearse(options)?;
    // A repeated call is recognised by its number.
    let client =
        Client::new(place.merchant(options)?, Hyper::new()).with_retries(RetryPolicy::default());
    let number = "1234323JKHDFE1243252";

    println!("1. 创建支付分订单: the user borrows a power bank");
    let order = CreateServiceOrder::new(number)
        .appid(APPID)
        .service_id(SERVICE)
        .service_introduction("某某充电宝")
        .time_range(PlannedTimeRange::new().start_time("20260102120000"))
        .risk_fund(PlainRiskFund::new().name("DEPOSIT").amount(10_000)) // at most, in fen
        .notify_url("https://merchant.example/notify");
    let made = client.send(&order).await?;
    println!("  verified: {:?}", made.state);

    println!("2. 完结支付分订单: it came to 400 fen");
    let fee = PostPayment::new().name("租借费").amount(400);
    let complete = CompleteServiceOrder::new(number)
        .appid(APPID)
        .service_id(SERVICE)
        .post_payments([fee])
        .total_amount(400);
    let completed = client.send(&complete).await?;
    println!(
        "  verified: {:?} {:?} fen",
        completed.state, completed.total_amount
    );

    println!("3. 查询支付分订单: whether it was collected");
    let query = QueryServiceOrder::new()
        .service_id(SERVICE)
        .appid(APPID)
        .out_order_no(number);
    let order = client.send(query).await?;
    println!("  verified: {:?} {:?} fen", order.state, order.total_amount);
    println!("the service order {number} is completed; PAYSCORE.USER_PAID tells when it is paid");
    Ok(())
}
