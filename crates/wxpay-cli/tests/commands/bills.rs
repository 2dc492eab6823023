use std::process::Stdio;
use std::time::Duration;

use wxpay::DateTime;
use wxpay_sandbox::Sandbox;

use crate::{Shop, signal};

/// A shop with a paid order, and the day of it.
fn traded() -> (Shop, String) {
    let shop = Shop::open();
    shop.order("order1", 1234, "https://shop.example/notify");
    shop.sandbox.pay("order1").unwrap();
    let paid = shop.sandbox.order("order1").unwrap().success_time.unwrap();
    let day = paid.date().to_string();
    shop.sandbox.advance(Duration::from_secs(2 * 86_400));
    (shop, day)
}

#[test]
fn a_trade_bill_is_a_table_csv_or_json() {
    let (shop, day) = traded();
    let table = shop.run(&["bill", "trade", &day]);
    assert_eq!(table.status, 0, "{table:?}");
    assert!(
        table.stdout.contains("order1") && table.stdout.contains("12.34"),
        "{table:?}"
    );
    assert!(table.stdout.contains("总交易单数 1"), "{table:?}");

    let csv = shop.run(&["bill", "trade", &day, "--format", "csv"]);
    let lines: Vec<_> = csv.stdout.lines().collect();
    assert_eq!(lines.len(), 2, "{csv:?}");
    assert!(lines[0].starts_with("交易时间,"), "{csv:?}");
    assert!(!csv.stdout.contains('`'), "{csv:?}");

    let json = shop.run(&["bill", "trade", &day, "--json"]).lines();
    assert_eq!(json[0]["row"]["商户订单号"], "order1");
    assert_eq!(json[1]["totals"]["总交易单数"], "1");
}

#[test]
fn a_fund_flow_bill_has_its_totals() {
    let (shop, day) = traded();
    let json = shop.run(&["bill", "fund", &day, "--account", "BASIC", "--json"]);
    assert_eq!(json.status, 0, "{json:?}");
    let lines = json.lines();
    let totals = &lines.last().unwrap()["totals"];
    assert_eq!(
        totals["资金流水总笔数"],
        (lines.len() - 1).to_string(),
        "{json:?}"
    );
}

#[test]
fn a_range_goes_on_where_it_broke_off() {
    let (shop, day) = traded();
    let first = day.parse::<wxpay::Date>().unwrap().previous().unwrap();
    let range = format!("{first}..{day}");
    let dir = shop.path("bills");
    let arguments = [
        "bill",
        "trade",
        &range,
        "--format",
        "csv",
        "--dir",
        dir.to_str().unwrap(),
    ];
    let ran = shop.run(&arguments);
    assert_eq!(ran.status, 0, "{ran:?}");
    assert!(ran.stdout.contains("order1"), "{ran:?}");
    let kept = std::fs::read_to_string(dir.join(format!("trade-{day}.csv"))).unwrap();
    assert!(kept.contains("`order1"), "{kept}");
    let downloads = || {
        shop.sandbox
            .requests()
            .iter()
            .filter(|request| request.target.contains("billdownload"))
            .count()
    };
    let before = downloads();
    assert_eq!(shop.run(&arguments).stdout, ran.stdout);
    assert_eq!(downloads(), before);
}

#[test]
fn a_day_without_a_bill_is_refused_and_a_kept_part_is_named() {
    let (shop, day) = traded();
    let refused = shop.run(&["bill", "trade", "2020-01-01"]);
    assert_eq!(refused.status, 1, "{refused:?}");
    assert!(
        refused.stderr.contains("wxpay sandbox advance 1d"),
        "{refused:?}"
    );
    let wrong = shop.run(&["bill", "trade", "2020-13-01"]);
    assert_eq!(wrong.status, 2, "{wrong:?}");

    let dir = shop.path("bills");
    std::fs::create_dir(&dir).unwrap();
    shop.write(&format!("bills/trade-{day}.csv"), "交易时间,");
    let broken = shop.run(&["bill", "trade", &day, "--dir", dir.to_str().unwrap()]);
    assert_eq!(broken.status, 2, "{broken:?}");
    assert!(broken.stderr.contains("Delete the file"), "{broken:?}");
}

#[cfg(unix)]
#[test]
fn an_interrupted_download_leaves_nothing_behind() {
    let sandbox = Sandbox::builder().made_up_payments(200_000);
    let shop = Shop::of(sandbox.start().unwrap());
    let today = DateTime::now().date();
    shop.sandbox.advance(Duration::from_secs(2 * 86_400));
    let bills = shop.path("bills");
    let day = today.to_string();
    let arguments = ["bill", "trade", &day, "--dir", bills.to_str().unwrap()];
    let mut child = shop
        .command(&arguments)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let unfinished = || {
        let entries = std::fs::read_dir(&bills).into_iter().flatten().flatten();
        let mut folders = entries.filter_map(|entry| std::fs::read_dir(entry.path()).ok());
        folders.any(|mut folder| folder.next().is_some())
    };
    while !unfinished() {
        let ended = child.try_wait().unwrap();
        assert!(ended.is_none(), "it ended by itself: {ended:?}");
        std::thread::yield_now();
    }
    signal("-INT", &child);
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert_eq!(std::fs::read_dir(&bills).unwrap().count(), 0);
}
