//! 交易账单: asks for the bill of a day, downloads it, and reads its rows.
//!
//! `cargo run -p wxpay-examples --example bill_download`

use std::fs::File;
use std::io::BufReader;
use std::process::ExitCode;
use std::time::Duration;

use wxpay::api::bills::{ApplyForTradeBill, TarType};
use wxpay::api::payments::{Amount, NativePrepay};
use wxpay::bill::{BillReader, TradeRow};
use wxpay::blocking::Client;
use wxpay::{Blocking, Clock, DateTime, SystemClock, Timestamp};
use wxpay_examples::{Failure, Options, Place};

const DAY: i64 = 24 * 60 * 60;

fn main() -> ExitCode {
    wxpay_examples::run("交易账单: downloads the bill of a day.", download)
}

fn download(options: &Options) -> Result<(), Failure> {
    let place = Place::rehearse(options)?;
    let merchant = place.merchant(options)?;
    let client = Client::new(merchant, Blocking::new());
    let date = match &place {
        Place::Embedded(sandbox) => {
            println!("0. an order is paid, and two days go by");
            let order = NativePrepay::new("1217752501201407033233368018")
                .appid("wxd678efh567hg6787")
                .description("Image形象店-深圳腾大-QQ公仔")
                .amount(Amount::cny(100))
                .notify_url("https://shop.example/notify");
            client.send(order)?;
            sandbox.pay("1217752501201407033233368018")?;
            let date = day(sandbox.now())?;
            sandbox.advance(Duration::from_secs(2 * DAY.unsigned_abs()));
            date
        }
        Place::Server => day(Timestamp::from_unix(SystemClock.now().as_unix() - DAY))?,
    };

    println!("1. 申请交易账单 of {date}");
    let apply = ApplyForTradeBill::new()
        .bill_date(&date)
        .tar_type(TarType::Gzip);
    let bill = client.send(&apply)?;
    println!("  verified: {:?} {:?}", bill.hash_type, bill.hash_value);

    println!("2. 下载账单 into a file, which has its name only once it is what was announced");
    let path = std::env::temp_dir().join(format!("wxpay-{date}-{}.csv", std::process::id()));
    let file = client
        .download(&bill)
        .on_progress(|progress| println!("  {} bytes", progress.received))
        .to_file(&path)?;
    println!(
        "  {} bytes came, {} unpacked; compared with the hash: {}",
        file.received, file.len, file.is_verified
    );

    println!("3. the rows of the file");
    let mut rows = BillReader::<_, TradeRow>::new(BufReader::new(File::open(&path)?));
    for row in &mut rows {
        let row = row?;
        let (number, total) = (row.out_trade_no(), row.order_total());
        println!(
            "  {} {} {number}: {total:?} fen",
            row.time(),
            row.trade_state()
        );
    }
    println!("  {:?}", rows.summary());
    std::fs::remove_file(&path)?;

    println!("4. the same without a file: rows while the bill is downloaded, by a link of its own");
    let bill = client.send(apply)?;
    let mut rows = client.download(bill).rows::<TradeRow>()?;
    let mut count = 0;
    for row in &mut rows {
        row?;
        count += 1;
    }
    let Some(summary) = rows.summary() else {
        return Err("the bill has no totals".into());
    };
    println!(
        "the bill of {date} is whole: {count} rows, {:?} fen",
        summary.order_total
    );
    Ok(())
}

/// The day of a moment in Beijing, such as `2026-01-31`.
fn day(moment: Timestamp) -> Result<String, Failure> {
    let moment = DateTime::from_timestamp(moment, 8 * 60)?;
    Ok(moment.to_string().chars().take(10).collect())
}
