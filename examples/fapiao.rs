//! 电子发票: asks for the user's title, issues an invoice for a paid order, and queries it. Async.
//!
//! `cargo run -p wxpay-examples --example fapiao`

use std::process::ExitCode;

use wxpay::api::fapiao::{
    BuyerInformation, BuyerType, FapiaoBillType, GeneralFapiao, GeneralFapiaoItem,
    IssueGeneralFapiao, PayChannel, QueryFapiao, QueryUserTitleUrl, TitleSource,
    TransactionInformation,
};
use wxpay::{Client, Delivery, Hyper};
use wxpay_examples::{Failure, Options, Place};

fn main() -> ExitCode {
    wxpay_examples::run(
        "电子发票: issues an invoice for a paid order.",
        |options| {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()?;
            runtime.block_on(issue(options))
        },
    )
}

async fn issue(options: &Options) -> Result<(), Failure> {
    let place = Place::rehearse(options)?;
    let client = Client::new(place.merchant(options)?, Hyper::new());
    let transaction_id = "4200000444201910177461284488";
    let openid = "plN5twRbHym_j-QcqCzstl0HmwEs";

    println!("1. 获取抬头填写链接: the user fills in who buys");
    let source = TitleSource::from("WEB");
    let title = QueryUserTitleUrl::new(
        transaction_id,
        source,
        "wxb1170446a4c0a5a2",
        openid,
        382_000,
    );
    println!("  verified: {:?}", client.send(title).await?.title_url);

    println!("2. 开具数电普票: 202 says that it was accepted");
    let buyer = BuyerInformation::new(BuyerType::from("INDIVIDUAL"), "张三").phone("13900000000");
    let item = GeneralFapiaoItem::new(
        "3010101020203000000",
        "出租车客运服务",
        382_000,
        1300,
        false,
    );
    let paid = TransactionInformation::new(PayChannel::from("WECHAT_PAY"), 382_000)
        .transaction_id(transaction_id);
    let fapiao = GeneralFapiao::new(
        "20200701123456",
        382_000,
        vec![item],
        "1900001109-01",
        FapiaoBillType::from("COMM_FAPIAO"),
        vec![paid],
    );
    let issue = IssueGeneralFapiao::new("1900000109", transaction_id, buyer, fapiao);
    match client.send(&issue).await {
        Ok(()) => println!("  verified: accepted"),
        // The query below tells what became of it.
        Err(error) if error.delivery() == Delivery::OutcomeUnknown => println!("  {error}"),
        Err(error) => return Err(error.into()),
    }

    println!("3. 查询电子发票");
    let list = client.send(QueryFapiao::new(transaction_id)).await?;
    for fapiao in list.fapiao_information.iter().flatten() {
        println!("  verified: {:?} {:?}", fapiao.fapiao_id, fapiao.status);
    }
    println!(
        "the invoice for {transaction_id} is on its way: FAPIAO.ISSUED tells when it is there"
    );
    Ok(())
}
