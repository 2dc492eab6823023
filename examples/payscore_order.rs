//! 支付分: creates a service order, completes it with its final amount, and queries it. Async.
//!
//! `cargo run -p wxpay-examples --example payscore_order`

use std::error::Error;

use wxpay::api::payscore::{
    CompleteServiceOrder, CreateServiceOrder, PlainRiskFund, PlannedTimeRange, PostPayment,
    QueryServiceOrder,
};
use wxpay::{AwsLc, Client, Hyper, RetryPolicy};
use wxpay_sandbox::Sandbox;

const APPID: &str = "wxd678efh567hg6787";
const SERVICE: &str = "500001";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start()?; // in production: Merchant::from_env(AwsLc)?
    // WeChat Pay recognises a retry by its number.
    let client = Client::builder(sandbox.merchant(AwsLc)?, Hyper::new())
        .retries(RetryPolicy::default())
        .build()?;
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

    sandbox.confirm_service_order(number)?; // what the user does in WeChat

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

    println!("3. 查询支付分订单: was it collected?");
    let query = QueryServiceOrder::new()
        .service_id(SERVICE)
        .appid(APPID)
        .out_order_no(number);
    let order = client.send(query).await?;
    println!("  verified: {:?} {:?} fen", order.state, order.total_amount);
    println!(
        "the service order {number} is completed; the notification PAYSCORE.USER_PAID follows the payment"
    );
    Ok(())
}
