use std::io::Read as _;
use std::time::Duration;

use flate2::read::GzDecoder;
use wxpay::api::bills::{
    ApplyForFundFlowBill, ApplyForTradeBill, DownloadBill, FundAccountType, TarType, TradeBillType,
};
use wxpay::api::refunds::{Amount, CreateRefund};
use wxpay::bill::{BillReader, Direction, FundFlowRow, TradeRow};

use crate::claim::create;
use crate::orders::native;
use crate::{builder, client, refused};

const DAY: Duration = Duration::from_secs(86_400);

#[test]
fn the_trade_bill_of_a_day_is_what_has_happened_on_it() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    client.send(native("order1", 1234)).unwrap();
    client.send(native("order2", 100)).unwrap();
    sandbox.pay("order1").unwrap();
    let refund =
        CreateRefund::new("refund1").amount(Amount::new().refund(34).total(1234).currency("CNY"));
    client.send(refund.out_trade_no("order1")).unwrap();
    let paid = sandbox.order("order1").unwrap().success_time.unwrap();
    let date = paid.to_string()[..10].to_owned();

    let early = refused(client.send(ApplyForTradeBill::new().bill_date(&date)));
    assert_eq!(early, (400, "NO_STATEMENT_EXIST".to_owned()));
    sandbox.advance(2 * DAY);
    let announced = client
        .send(ApplyForTradeBill::new().bill_date(&date))
        .unwrap();
    let token = |url: Option<String>| {
        let url = url.unwrap();
        assert!(url.starts_with(&sandbox.base_url()), "{url}");
        url.split_once("token=").unwrap().1.to_owned()
    };
    let download = DownloadBill::new().token(token(announced.download_url));
    let reply = client.send_full(download.clone()).unwrap();
    assert_eq!(reply.answer.key_id(), None);
    let mut rows = BillReader::<_, TradeRow>::new(&reply.value[..]);
    let read: Vec<_> = rows.by_ref().map(Result::unwrap).collect();
    assert_eq!(read.len(), 2);
    assert_eq!(read[0].out_trade_no(), "order1");
    assert_eq!(read[0].get("订单金额"), Some("12.34"));
    assert_eq!(read[1].out_refund_no(), Some("refund1"));
    assert_eq!(read[1].refund_status(), "SUCCESS");

    let gzip = ApplyForTradeBill::new()
        .bill_date(&date)
        .tar_type(TarType::Gzip);
    let packed = client.send(gzip).unwrap();
    assert_eq!(packed.hash_value, announced.hash_value);
    let file = client
        .send(DownloadBill::new().token(token(packed.download_url)))
        .unwrap();
    let mut unpacked = Vec::new();
    GzDecoder::new(&file[..])
        .read_to_end(&mut unpacked)
        .unwrap();
    assert_eq!(unpacked, reply.value);

    sandbox.advance(Duration::from_secs(300));
    assert_eq!(refused(client.send(download)).0, 404);
}

#[test]
fn a_day_without_trades_has_no_trade_bill() {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    client.send(native("order1", 1234)).unwrap();
    sandbox.pay("order1").unwrap();
    let paid = sandbox.order("order1").unwrap().success_time.unwrap();
    let date = paid.to_string()[..10].to_owned();
    sandbox.advance(4 * DAY);
    let none = (400, "NO_STATEMENT_EXIST".to_owned());
    let bill = || ApplyForTradeBill::new().bill_date(&date);
    client.send(bill()).unwrap();
    client
        .send(bill().bill_type(TradeBillType::Success))
        .unwrap();
    let refunds = client.send(bill().bill_type(TradeBillType::Refund));
    assert_eq!(refused(refunds), none);
    assert_eq!(refused(client.send(bill().sub_mchid("1900001109"))), none);
}

#[test]
fn the_fund_flow_bill_of_a_day_is_what_has_moved_in_the_account() {
    let sandbox = builder().balance(10_000).start().unwrap();
    let client = client(&sandbox);
    client.send(native("order1", 1234)).unwrap();
    client.send(native("order2", 100)).unwrap();
    sandbox.pay("order1").unwrap();
    let refund =
        CreateRefund::new("refund1").amount(Amount::new().refund(34).total(1234).currency("CNY"));
    client.send(refund.out_trade_no("order1")).unwrap();
    client.send(create("claim1", 500)).unwrap();
    sandbox.advance(Duration::from_secs(5));
    let paid = sandbox.order("order1").unwrap().success_time.unwrap();
    let date = paid.to_string()[..10].to_owned();
    sandbox.advance(2 * DAY);

    let rows = |bill: ApplyForFundFlowBill| {
        let bill = client.send(bill).unwrap();
        let mut rows = client.download(bill).rows::<FundFlowRow>().unwrap();
        let read: Vec<_> = rows.by_ref().map(Result::unwrap).collect();
        (read, rows.summary().unwrap().clone())
    };
    let bill = || ApplyForFundFlowBill::new().bill_date(&date);
    for bill in [bill(), bill().tar_type(TarType::Gzip)] {
        let (read, summary) = rows(bill);
        let mut seen: Vec<_> = read
            .iter()
            .map(|row| (row.voucher(), row.amount()))
            .collect();
        seen.sort_unstable();
        assert_eq!(seen, [("claim1", 500), ("order1", 1234), ("refund1", 34)]);
        assert_eq!(read[0].balance(), Some(10_000 + 1234));
        assert_eq!(*read[0].direction(), Direction::Income);
        assert_eq!(read[2].balance(), Some(10_000 + 1234 - 34 - 500));
        assert_eq!(summary.income_total, Some(1234));
        assert_eq!(summary.expense_total, Some(534));
    }
    let balance = sandbox.balance(sandbox.mchid());
    assert_eq!(balance.available, 10_000 + 1234 - 34 - 500);
    assert!(
        rows(bill().account_type(FundAccountType::Fees))
            .0
            .is_empty()
    );
    assert!(rows(bill().sub_mchid("1900001109")).0.is_empty());
    let unknown = bill().account_type("SAVINGS");
    assert_eq!(
        refused(client.send(unknown)),
        (400, "PARAM_ERROR".to_owned())
    );
}
