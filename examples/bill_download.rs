//! 交易账单: downloads the bill of a day, once into a file and once row by row.
//!
//! `cargo run -p wxpay-examples --example bill_download`

use std::error::Error;
use std::fs::File;
use std::io::BufReader;
use std::time::Duration;

use wxpay::api::bills::{ApplyForTradeBill, TarType};
use wxpay::api::payments::{Amount, NativePrepay};
use wxpay::bill::{BillReader, TradeRow};
use wxpay::blocking::Client;
use wxpay::{AwsLc, Blocking, DateTime};
use wxpay_sandbox::Sandbox;

fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start()?; // in production: Merchant::from_env(AwsLc)?
    let merchant = sandbox
        .merchant_builder(AwsLc)
        .appid("wxd678efh567hg6787")
        .notify_url("https://shop.example/notify")
        .build()?;
    let client = Client::new(merchant, Blocking::new());

    println!("0. an order is paid, and two days go by");
    let order = NativePrepay::new("1217752501201407033233368018")
        .description("Image形象店-深圳腾大-QQ公仔")
        .amount(Amount::cny(100));
    client.send(order)?;
    sandbox.pay("1217752501201407033233368018")?;
    let today = DateTime::from_timestamp(sandbox.now(), 8 * 60)?.to_string();
    let date: String = today.chars().take(10).collect(); // Beijing time, such as 2026-01-31
    sandbox.advance(Duration::from_secs(2 * 24 * 60 * 60));

    println!("1. 申请交易账单 of {date}");
    let apply = ApplyForTradeBill::new()
        .bill_date(&date)
        .tar_type(TarType::Gzip);
    let bill = client.send(&apply)?;
    println!("  verified: {:?} {:?}", bill.hash_type, bill.hash_value);

    println!("2. 下载账单 into a file, which gets its name after its hash is compared");
    let path = std::env::temp_dir().join(format!("wxpay-{date}-{}.csv", std::process::id()));
    let file = client
        .download(&bill)
        .on_progress(|progress| println!("  {} bytes", progress.received))
        .to_file(&path)?;
    println!("  {} bytes, unpacked {}", file.received, file.len);

    println!("3. the rows of the file");
    let mut rows = BillReader::<_, TradeRow>::new(BufReader::new(File::open(&path)?));
    for row in &mut rows {
        let row = row?;
        let (number, total) = (row.out_trade_no(), row.order_total());
        println!("  {} {number}: {total:?} fen", row.trade_state());
    }
    std::fs::remove_file(&path)?;

    println!("4. without a file: rows while the bill is downloaded, with a new link");
    let mut rows = client.download(client.send(apply)?).rows::<TradeRow>()?;
    let mut count = 0;
    for row in &mut rows {
        row?;
        count += 1;
    }
    let summary = rows.summary().ok_or("the bill has no totals")?;
    let total = summary.order_total;
    println!("the bill of {date} is whole: {count} rows, {total:?} fen");
    Ok(())
}
