//! 分账: shares a paid order with a person, and reads the result of each receiver.
//!
//! `cargo run -p wxpay-examples --example profit_sharing`

use std::error::Error;

use wxpay::api::payments::{Amount, NativePrepay, SettleInfo};
use wxpay::api::profitsharing::{
    AddReceiver, CreateOrder, QueryOrder, Receiver, ReceiverType, RelationType,
};
use wxpay::blocking::Client;
use wxpay::{AwsLc, Blocking, Delivery};
use wxpay_sandbox::Sandbox;

fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start()?; // in production: Merchant::from_env(AwsLc)?
    let client = Client::new(sandbox.merchant(AwsLc)?, Blocking::new());
    let (appid, openid) = ("wx8888888888888888", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    let person = || ReceiverType::from("PERSONAL_OPENID");

    // An order whose money may be shared, paid by its user.
    let (number, url) = ("20150806125346", "https://merchant.example/notify");
    let order = NativePrepay::new(number)
        .appid(appid)
        .description("Image形象店-深圳腾大-QQ公仔")
        .amount(Amount::cny(1000))
        .notify_url(url)
        .settle_info(SettleInfo::new().profit_sharing(true));
    client.send(order)?;
    let transaction_id = sandbox.pay(number)?.transaction_id.unwrap_or_default();

    println!("1. 添加分账接收方: once for each receiver; the name is encrypted");
    let receiver = AddReceiver::new()
        .appid(appid)
        .r#type(person())
        .account(openid)
        .relation_type(RelationType::from("STAFF"));
    let added = client.send(receiver.name("张三"))?;
    println!("  verified: {:?}", added.account);

    println!("2. 请求分账: store the number before it is sent");
    let number = "P20150806125346";
    let receiver = Receiver::new()
        .r#type(person())
        .account(openid)
        .amount(100)
        .description("分给员工张三")
        .name("张三");
    let order = CreateOrder::new(number)
        .transaction_id(&transaction_id)
        .unfreeze_unsplit(true)
        .appid(appid)
        .receivers([receiver]);
    match client.send(&order) {
        Ok(made) => println!("  verified: {:?} {:?}", made.order_id, made.state),
        // It may have been carried out: query it, or send the same request with the same number.
        Err(error) if error.delivery() == Delivery::OutcomeUnknown => println!("  {error}"),
        Err(error) => return Err(error.into()),
    }

    println!("3. 查询分账结果: FINISHED is not success, each receiver has its own result");
    let order = client.send(QueryOrder::new(number).transaction_id(transaction_id))?;
    println!("  verified: {:?}", order.state);
    for receiver in order.receivers.iter().flatten() {
        println!("  {:?} fen: {:?}", receiver.amount, receiver.result);
    }
    println!("the order {number} is shared, or will be: query it until no receiver is PENDING");
    Ok(())
}
