//! 电子发票: asks for the user's title, issues an invoice for a paid order, and queries it. Async.
//!
//! `cargo run -p wxpay-examples --example fapiao`

use std::error::Error;

use wxpay::api::fapiao::{
    BuyerInformation, BuyerType, FapiaoBillType, GeneralFapiao, GeneralFapiaoItem,
    IssueGeneralFapiao, PayChannel, QueryFapiao, QueryUserTitleUrl, TitleSource,
    TransactionInformation,
};
use wxpay::{AwsLc, Client, Delivery, Hyper};
use wxpay_sandbox::Sandbox;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start()?; // in production: Merchant::from_env(AwsLc)?
    let client = Client::new(sandbox.merchant(AwsLc)?, Hyper::new());
    let transaction_id = "4200000444201910177461284488";
    let openid = "plN5twRbHym_j-QcqCzstl0HmwEs";

    println!("1. 获取抬头填写链接: the user enters the buyer");
    let source = TitleSource::from("WEB");
    let title = QueryUserTitleUrl::new()
        .fapiao_apply_id(transaction_id)
        .source(source)
        .appid("wxb1170446a4c0a5a2")
        .openid(openid)
        .total_amount(382_000);
    println!("  verified: {:?}", client.send(title).await?.title_url);

    println!("2. 开具数电普票: 202 means accepted, not issued");
    let buyer = BuyerInformation::new()
        .r#type(BuyerType::from("INDIVIDUAL"))
        .name("张三")
        .phone("13900000000");
    let item = GeneralFapiaoItem::new()
        .tax_code("3010101020203000000")
        .goods_name("出租车客运服务")
        .total_amount(382_000)
        .tax_rate(1300)
        .discount(false);
    let paid = TransactionInformation::new()
        .pay_channel(PayChannel::from("WECHAT_PAY"))
        .transaction_id(transaction_id)
        .amount(382_000);
    let fapiao = GeneralFapiao::new()
        .fapiao_id("20200701123456")
        .total_amount(382_000)
        .items([item])
        .billing_person_id("1900001109-01")
        .fapiao_bill_type(FapiaoBillType::from("COMM_FAPIAO"))
        .transaction_information([paid]);
    let issue = IssueGeneralFapiao::new()
        .sub_mchid("1900000109")
        .fapiao_apply_id(transaction_id)
        .buyer_information(buyer)
        .fapiao_information(fapiao);
    match client.send(&issue).await {
        Ok(()) => println!("  verified: accepted"),
        // The query below finds out whether it was accepted.
        Err(error) if error.delivery() == Delivery::OutcomeUnknown => println!("  {error}"),
        Err(error) => return Err(error.into()),
    }

    println!("3. 查询电子发票");
    let list = client.send(QueryFapiao::new(transaction_id)).await?;
    for fapiao in list.fapiao_information.iter().flatten() {
        println!("  verified: {:?} {:?}", fapiao.fapiao_id, fapiao.status);
    }
    println!(
        "the invoice for {transaction_id} is being issued: the notification FAPIAO.ISSUED follows"
    );
    Ok(())
}
