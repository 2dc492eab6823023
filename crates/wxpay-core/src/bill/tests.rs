use std::io::{self, BufRead, BufReader, Read};

use proptest::prelude::*;

use super::*;

const ALL: &str = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注";
const ALL_TOTALS: &str =
    "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额";
const FUND: &str = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号";
const FUND_TOTALS: &str = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额";

/// A payment of 12.34 with a coupon of 0.34, and its refund.
fn all() -> String {
    format!(
        "{ALL}\n\
        `2021-01-28 17:07:11,`wx8888888888888888,`1900009191,`0,`,`4200000925202101284997714292,`S1,`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o,`JSAPI,`SUCCESS,`OTHERS,`CNY,`12.00,`0.34,`0,`0,`0.00,`0.00,`,`,`tea, \"green\",`attach,`0.07000,`0.60%,`12.34,`0.00,`\n\
        `2021-01-28 18:00:00,`wx8888888888888888,`1900009191,`1900000109,`,`4200000925202101284997714292,`S1,`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o,`JSAPI,`REFUND,`OTHERS,`CNY,`0.00,`0.00,`50300806962021020105978994968,`R1,`12.00,`0.34,`ORIGINAL,`PROCESSING,`tea, \"green\",`attach,`-0.07000,`0.60%,`0.00,`12.34,`\n\
        {ALL_TOTALS}\n\
        `2,`12.00,`12.00,`0.34,`0.00000,`12.34,`12.34\n"
    )
}

fn fund() -> String {
    format!(
        "{FUND}\n\
        `2018-02-01 04:21:23,`50000305742018020103387128253,`1900009231201802015884652186,`退款,`退款,`支出,`0.02,`0.17,`system,`缺货,`REF4200000068201801293084726067\n\
        `2018-02-01 05:00:00,`4200000068201801293084726067,`1900009231201802015884652187,`交易,`交易,`收入,`8.88,`9.05,`,`,`S1\n\
        {FUND_TOTALS}\n\
        `2.0,`1.0,`8.88,`1.0,`0.02\n"
    )
}

/// All rows and the totals, or the first error.
fn read<R: Record>(bill: &[u8]) -> Result<(Vec<R>, R::Summary), BillError> {
    let mut reader = BillReader::<_, R>::new(bill);
    let rows = reader.by_ref().collect::<Result<Vec<_>, _>>()?;
    assert!(reader.next().is_none());
    let summary = reader.summary().unwrap().clone();
    Ok((rows, summary))
}

const GONE: &str = "the backticks before the values are missing";

fn altered(line: usize, change: &str) -> String {
    format!(
        "line {line}: {change}; the file was changed after the download, perhaps by a spreadsheet"
    )
}

fn trade_error(bill: &str) -> String {
    read::<TradeRow>(bill.as_bytes()).unwrap_err().to_string()
}

#[test]
fn a_payment_and_its_refund_are_read() {
    let (rows, summary) = read::<TradeRow>(all().as_bytes()).unwrap();
    let [payment, refund] = &rows[..] else {
        panic!("{rows:?}")
    };
    assert_eq!(payment.time().to_string(), "2021-01-28T17:07:11+08:00");
    assert_eq!(payment.transaction_id(), "4200000925202101284997714292");
    assert_eq!(
        (payment.out_trade_no(), payment.trade_state()),
        ("S1", "SUCCESS")
    );
    assert_eq!(
        (
            payment.sub_mchid(),
            payment.refund_id(),
            payment.out_refund_no()
        ),
        (None, None, None)
    );
    assert_eq!(
        (payment.settlement_total(), payment.coupon()),
        (Some(1200), Some(34))
    );
    assert_eq!(
        (payment.order_total(), payment.fee()),
        (Some(1234), Some(7))
    );
    assert_eq!(payment.description(), "tea, \"green\"");
    assert_eq!(
        (payment.attach(), payment.rate(), payment.rate_remark()),
        ("attach", "0.60%", "")
    );
    assert_eq!(
        (payment.appid(), payment.mchid()),
        ("wx8888888888888888", "1900009191")
    );
    assert_eq!(
        (
            payment.trade_type(),
            payment.bank_type(),
            payment.currency()
        ),
        ("JSAPI", "OTHERS", "CNY")
    );
    assert_eq!(
        (payment.device_info(), payment.openid()),
        ("", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    );
    assert_eq!(payment.refund_applied_at().unwrap(), None);

    assert_eq!(refund.sub_mchid(), Some("1900000109"));
    assert_eq!(
        (refund.out_refund_no(), refund.refund_type()),
        (Some("R1"), "ORIGINAL")
    );
    assert_eq!(
        (refund.refund_settlement(), refund.refund_coupon()),
        (Some(1200), Some(34))
    );
    assert_eq!(
        (refund.refund_total(), refund.fee()),
        (Some(1234), Some(-7))
    );
    assert_eq!(
        (refund.refund_status(), refund.row().line()),
        ("PROCESSING", 3)
    );

    assert_eq!(
        (summary.count, summary.fee_total, summary.refund_total),
        (2, Some(0), Some(1234))
    );
    assert_eq!(summary.row().get("总交易单数"), Some("2"));
}

#[test]
fn bills_of_payments_and_of_refunds_have_other_columns() {
    let payments = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注\n\
        `2019-11-04 18:52:59,`wx1,`1900009191,`0,`,`42,`S1,`o,`NATIVE,`SUCCESS,`CFT,`CNY,`0.01,`0.00,`费,`,`0.00000,`0.60%,`0.01,`\n\
        总交易单数,应结订单总金额,手续费总金额,订单总金额\n`1,`0.01,`0.00000,`0.01\n";
    let (rows, summary) = read::<TradeRow>(payments.as_bytes()).unwrap();
    assert_eq!(
        (
            rows[0].refund_total(),
            rows[0].refund_id(),
            rows[0].refund_type()
        ),
        (None, None, "")
    );
    assert_eq!(
        (rows[0].order_total(), summary.refund_total),
        (Some(1), None)
    );

    let refunds = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,退款申请时间,退款成功时间,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\n\
        `2019-11-04 18:52:59,`wx1,`1900009191,`0,`,`42,`S1,`o,`NATIVE,`REFUND,`CFT,`CNY,`0.00,`0.00,`2019-11-04 18:52:58,`,`50,`R1,`0.01,`0.00,`ORIGINAL,`PROCESSING,`费,`,`0.00,`0.60%,`0.00,`0.01,`\n";
    let bill = format!("{refunds}{ALL_TOTALS}\n`1,`0.00,`0.01,`0.00,`0.00,`0.00,`0.01\n");
    let (rows, _) = read::<TradeRow>(bill.as_bytes()).unwrap();
    let applied_at = rows[0].refund_applied_at().unwrap().unwrap();
    assert_eq!(applied_at.to_string(), "2019-11-04T18:52:58+08:00");
    assert_eq!(rows[0].refund_succeeded_at().unwrap(), None);
}

#[test]
fn bills_of_the_early_form_are_read_by_their_names() {
    let bill = "交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额,企业红包金额,微信退款单号,商户退款单号,退款金额,企业红包退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率\n\
        `2014-11-10 16:33:45,`wx1,`10000100,`0,`1000,`42,`S1,`o,`MICROPAY,`SUCCESS,`CFT,`CNY,`0.01,`0.0,`0,`0,`0,`0,`,`,`测试,`,`0,`0.60%\n\
        总交易单数,总交易额,总退款金额,总企业红包退款金额,手续费总金额\n`1,`0.01,`0.0,`0.0,`0";
    let (rows, summary) = read::<TradeRow>(bill.as_bytes()).unwrap();
    assert_eq!(
        (rows[0].settlement_total(), rows[0].order_total()),
        (Some(1), None)
    );
    assert_eq!(
        (summary.settlement_total, summary.order_total),
        (Some(1), None)
    );
}

/// Every combination of names that a column of coupons had.
#[test]
fn coupons_are_read_and_added_up_under_every_name_they_had() {
    let bill = |names: [&str; 3], coupon: &str, refunded: &str, total: &str| {
        let [paid, refund, sum] = names;
        format!(
            "交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额,{paid},微信退款单号,商户退款单号,退款金额,{refund},退款类型,退款状态,商品名称,商户数据包,手续费,费率\n\
            `2016-04-10 16:33:45,`wx8888888888888888,`1900009191,`0,`1000,`42,`S1,`o,`MICROPAY,`SUCCESS,`CFT,`CNY,`0.03,`{coupon},`0,`0,`0,`{refunded},`,`,`测试,`,`0,`0.60%\n\
            总交易单数,总交易额,总退款金额,{sum},手续费总金额\n`1,`0.03,`0.0,`{total},`0\n"
        )
    };
    for names in [
        ["企业红包金额", "企业红包退款金额", "总企业红包退款金额"],
        [
            "代金券或立减优惠金额",
            "代金券或立减优惠退款金额",
            "总代金券或立减优惠退款金额",
        ],
        ["代金券金额", "充值券退款金额", "充值券退款总金额"],
    ] {
        let (rows, summary) =
            read::<TradeRow>(bill(names, "0.02", "0.01", "0.01").as_bytes()).unwrap();
        assert_eq!(
            (rows[0].coupon(), rows[0].refund_coupon()),
            (Some(2), Some(1)),
            "{names:?}"
        );
        assert_eq!(summary.refund_coupon_total, Some(1));
        assert_eq!(
            trade_error(&bill(names, "0.02", "0", "9.99")),
            format!(
                "line 4, column {}: 999 is stated, the rows make 0",
                names[2]
            )
        );
    }
}

#[test]
fn early_bills_of_payments_or_refunds_alone_are_read() {
    let head = "交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类";
    let totals = "总交易单数,总交易额,总退款金额,总代金券或立减优惠退款金额,手续费总金额";
    let payments = format!(
        "{head},总金额,代金券或立减优惠金额,商品名称,商户数据包,手续费,费率\n\
        `2016-04-10 16:33:45,`wx1,`1900009191,`0,`,`42,`S1,`o,`JSAPI,`SUCCESS,`CFT,`CNY,`0.03,`0.02,`测试,`,`0,`0.60%\n\
        {totals}\n`1,`0.03,`0.0,`0.0,`0\n"
    );
    let (rows, _) = read::<TradeRow>(payments.as_bytes()).unwrap();
    assert_eq!((rows[0].coupon(), rows[0].refund_coupon()), (Some(2), None));
    let refunds = format!(
        "{head},总金额,代金券或立减优惠金额,退款申请时间,退款成功时间,微信退款单号,商户退款单号,退款金额,代金券或立减优惠退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率\n\
        `2016-04-10 16:33:45,`wx1,`1900009191,`0,`,`42,`S1,`o,`JSAPI,`REFUND,`CFT,`CNY,`0,`0,`2016-04-10 16:33:44,`,`50,`R1,`0.03,`0.02,`ORIGINAL,`PROCESSING,`测试,`,`0,`0.60%\n\
        {totals}\n`1,`0,`0.03,`0.02,`0\n"
    );
    let (rows, summary) = read::<TradeRow>(refunds.as_bytes()).unwrap();
    assert_eq!(rows[0].refund_coupon(), Some(2));
    assert_eq!(summary.refund_coupon_total, Some(2));
}

/// A bill as spreadsheets save it: each line's values between other separators, perhaps quoted.
fn saved(bill: &str, separator: &str, quote: &str, keeps_backticks: bool) -> String {
    let mut saved = String::new();
    for line in bill.lines() {
        let values = match line.strip_prefix('`') {
            Some(values) => values.split(",`").collect::<Vec<_>>(),
            None => line.split(',').collect(),
        };
        let before = match keeps_backticks && line.starts_with('`') {
            true => "`",
            false => "",
        };
        let written: Vec<_> = values
            .iter()
            .map(|value| format!("{quote}{before}{}{quote}", value.replace('"', "\"\"")))
            .collect();
        saved += &format!("{}\n", written.join(separator));
    }
    saved
}

#[test]
fn a_bill_that_a_spreadsheet_saved_is_refused_as_changed() {
    let tabs = "the values are separated by tabs";
    let semicolons = "the values are separated by semicolons";
    let quotes = "there are quotation marks around the values";
    let gone = ", and the backticks before them are missing";
    for bill in [all(), fund()] {
        for (separator, quote, keeps, line, change) in [
            (",", "", false, 2, GONE.to_owned()),
            ("\t", "", false, 1, format!("{tabs}{gone}")),
            ("\t", "\"", false, 1, format!("{tabs}{gone}")),
            ("\t", "", true, 1, tabs.to_owned()),
            (";", "", false, 1, format!("{semicolons}{gone}")),
            (";", "\"", true, 1, semicolons.to_owned()),
            (",", "\"", false, 1, format!("{quotes}{gone}")),
            (",", "\"", true, 1, quotes.to_owned()),
        ] {
            let saved = saved(&bill, separator, quote, keeps);
            for saved in [
                saved.clone(),
                format!("\u{feff}{}", saved.replace('\n', "\r\n")),
                saved.replace('\n', "  \n"),
                saved.replace("4200000925202101284997714292", "4.20000092520210E+27"),
                saved.replace("2021-01-28 17:07:11", "2021/1/28 17:07"),
            ] {
                let error = match bill.contains(FUND) {
                    true => read::<FundFlowRow>(saved.as_bytes()).unwrap_err(),
                    false => read::<TradeRow>(saved.as_bytes()).unwrap_err(),
                };
                assert_eq!(error.to_string(), altered(line, &change), "{saved}");
            }
        }
    }
}

#[test]
fn a_bill_in_another_encoding_is_refused_as_changed() {
    // 交易时间 and 记账时间 in GBK; the rest is of no consequence.
    for name in [
        &b"\xbd\xbb\xd2\xd7\xca\xb1\xbc\xe4"[..],
        b"\xbc\xc7\xd5\xcb\xca\xb1\xbc\xe4",
    ] {
        for (values, gone) in [
            (
                "2021-01-28 17:07:11,42",
                ", and the backticks before the values are missing",
            ),
            ("`2021-01-28 17:07:11,`42", ""),
        ] {
            let bill = [name, b",\xce\xa2\r\n", values.as_bytes(), b"\r\n"].concat();
            let error = read::<TradeRow>(&bill).unwrap_err();
            let change = format!("the text is GBK instead of UTF-8{gone}");
            assert_eq!(error.to_string(), altered(1, &change));
        }
    }
    for (keeps, gone) in [
        (false, ", and the backticks before the values are missing"),
        (true, ""),
    ] {
        let saved = saved(&all(), "\t", "", keeps);
        let little = [0xfeff].into_iter().chain(saved.encode_utf16());
        let little: Vec<_> = little.flat_map(u16::to_le_bytes).collect();
        let error = read::<TradeRow>(&little).unwrap_err();
        let change = format!("the text is UTF-16 instead of UTF-8{gone}");
        assert_eq!(error.to_string(), altered(1, &change));
    }
    // What is no bill is not called a changed one.
    let error = read::<TradeRow>(b"\xbd\xbb\n").unwrap_err();
    assert_eq!(error.to_string(), "line 1 is not UTF-8");
}

#[test]
fn a_line_that_a_spreadsheet_changed_is_named() {
    let row = "`2021-01-28 17:07:11,`wx8888888888888888";
    for (from, to, line, change) in [
        (row, "`2021-01-28 17:07:11\t`wx8888888888888888", 0, ""),
        (
            row,
            "\"`2021-01-28 17:07:11\",`wx8888888888888888",
            2,
            "there are quotation marks around the values",
        ),
        (
            ALL_TOTALS,
            &format!("{ALL_TOTALS},,,"),
            4,
            "there are empty columns at the end of the line",
        ),
    ] {
        let error = trade_error(&all().replace(from, to));
        match line {
            0 => assert_eq!(error, "line 2 has 26 values instead of 27"),
            line => assert_eq!(error, altered(line, change)),
        }
    }
    // All but the first backtick of a row.
    let bill = all();
    let first = bill.lines().nth(1).unwrap();
    let bare = format!("`{}", first.replace('`', ""));
    assert_eq!(trade_error(&bill.replace(first, &bare)), altered(2, GONE));
}

#[test]
fn a_fund_flow_bill_is_read() {
    let (rows, summary) = read::<FundFlowRow>(fund().as_bytes()).unwrap();
    assert_eq!(rows[0].direction(), &Direction::Expense);
    assert_eq!((rows[0].amount(), rows[0].balance()), (2, Some(17)));
    assert_eq!(
        (rows[0].transaction_id(), rows[0].flow_id()),
        (
            "50000305742018020103387128253",
            "1900009231201802015884652186"
        )
    );
    assert_eq!(
        (rows[0].business_name(), rows[0].business_type()),
        ("退款", "退款")
    );
    assert_eq!(
        (rows[0].applicant(), rows[0].remark(), rows[0].voucher()),
        ("system", "缺货", "REF4200000068201801293084726067")
    );
    assert_eq!(rows[1].time().to_string(), "2018-02-01T05:00:00+08:00");
    assert_eq!(
        (summary.count, summary.income_count, summary.expense_count),
        (2, Some(1), Some(1))
    );
    assert_eq!(
        (summary.income_total, summary.expense_total),
        (Some(888), Some(2))
    );
}

#[test]
fn columns_that_are_not_known_are_kept_and_wide_brackets_are_plain() {
    let bill = fund()
        .replace("业务凭证号", "业务凭证号,二级商户号,费用(元)")
        .replace("收支金额(元)", "收支金额（元）")
        .replace("3084726067\n", "3084726067,`1900000109,`-0.50\n")
        .replace("`S1\n", "`S1,`,`\n");
    let (rows, _) = read::<FundFlowRow>(bill.as_bytes()).unwrap();
    assert_eq!(rows[0].amount(), 2);
    assert_eq!(rows[0].get("二级商户号"), Some("1900000109"));
    assert_eq!(rows[0].row().fen("费用(元)").unwrap(), Some(-50));
    assert_eq!(
        (
            rows[1].get("二级商户号"),
            rows[1].row().fen("费用(元)").unwrap()
        ),
        (Some(""), None)
    );
    assert_eq!(
        (rows[1].get("没有"), rows[1].row().fen("没有").unwrap()),
        (None, None)
    );
    assert_eq!(rows[0].row().iter().count(), 13);
    assert_eq!(
        rows[0].row().iter().next(),
        Some(("记账时间", "2018-02-01 04:21:23"))
    );
}

#[test]
fn windows_line_ends_a_byte_order_mark_blank_lines_and_no_last_line_feed_are_the_same() {
    let plain = all();
    for bill in [
        format!("\u{feff}{plain}"),
        plain.replace('\n', "\r\n"),
        plain.replace('\n', "\n\r\n \n"),
        plain.trim_end().to_owned(),
        format!("\u{feff}{}", plain.trim_end().replace('\n', "\r\n")),
    ] {
        let (rows, _) = read::<TradeRow>(bill.as_bytes()).unwrap();
        assert_eq!((rows.len(), rows[1].rate_remark()), (2, ""));
    }
}

#[test]
fn a_bill_without_rows_has_totals() {
    let bill = format!("{ALL}\n{ALL_TOTALS}\n`0,`0.00,`0.00,`0.00,`0.00000,`0.00,`0.00\n");
    let (rows, summary) = read::<TradeRow>(bill.as_bytes()).unwrap();
    assert_eq!(
        (rows.len(), summary.count, summary.order_total),
        (0, 0, Some(0))
    );
}

#[test]
fn a_bill_that_was_cut_off_anywhere_is_an_error() {
    let bill = all();
    let last = bill.trim_end().len();
    for end in 0..last {
        let error = read::<TradeRow>(&bill.as_bytes()[..end]);
        assert!(error.is_err(), "cut at {end}");
    }
    assert_eq!(
        trade_error(""),
        "the bill ends after line 0, before its totals"
    );
}

#[test]
fn totals_are_compared_with_the_rows() {
    for (from, to, error) in [
        (
            "`2,`12.00",
            "`3,`12.00",
            "line 5, column 总交易单数: 3 is stated, the rows make 2",
        ),
        (
            "`2,`12.00",
            "`2,`12.01",
            "line 5, column 应结订单总金额: 1201 is stated, the rows make 1200",
        ),
        (
            "`0.00000,`12.34",
            "`0.01000,`12.34",
            "line 5, column 手续费总金额: 1 is stated, the rows make 0",
        ),
        (
            "`12.34,`0.00,`\n",
            "`12.35,`0.00,`\n",
            "line 5, column 订单总金额: 1234 is stated, the rows make 1235",
        ),
    ] {
        assert_eq!(trade_error(&all().replace(from, to)), error);
    }
    let error = read::<FundFlowRow>(fund().replace("收入,`8.88", "收入,`8.87").as_bytes());
    assert_eq!(
        error.unwrap_err().to_string(),
        "line 5, column 收入金额: 888 is stated, the rows make 887"
    );
    let error = read::<FundFlowRow>(fund().replace("收入,", "冻结,").as_bytes());
    assert_eq!(
        error.unwrap_err().to_string(),
        "line 5, column 收入笔数: 1 is stated, the rows make 0"
    );
}

#[test]
fn an_error_names_line_and_column() {
    for (from, to, error) in [
        (
            "`12.00,`0.34,`0,",
            "`12.001,`0.34,`0,",
            "line 2, column 应结订单金额: not an amount in yuan and fen",
        ),
        (
            "2021-01-28 18",
            "2021-02-30 18",
            "line 3, column 交易时间: not a time",
        ),
        (
            "`2021-01-28 18:00:00",
            "`",
            "line 3, column 交易时间: not a time",
        ),
        ("`attach,`-", "`-", "line 3 has 26 values instead of 27"),
        (
            "`attach,`-",
            "`a,`ttach,`-",
            "line 3 has 28 values instead of 27",
        ),
        (
            "商户订单号",
            "订单号",
            "the header does not have the column 商户订单号",
        ),
        (
            "`2,`12.00",
            "`two,`12.00",
            "line 5, column 总交易单数: not a number of rows",
        ),
        (
            "`2,`12.00",
            "`,`12.00",
            "line 5, column 总交易单数: not a number of rows",
        ),
        (
            "总交易单数",
            "单数",
            "the header does not have the column 总交易单数",
        ),
        (
            "`12.34,`12.34\n",
            "`12.34,`12.34\n`1\n",
            "line 6 comes after the totals",
        ),
    ] {
        assert!(all().contains(from), "{from}");
        assert_eq!(trade_error(&all().replace(from, to)), error);
    }
    assert_eq!(
        trade_error("<html>502</html>"),
        "the header does not have the column 交易时间"
    );
    assert_eq!(
        trade_error(&fund()),
        "the header does not have the column 交易时间"
    );
    let bytes = all().replace("attach", "\u{7f}").into_bytes();
    let bytes: Vec<_> = bytes
        .into_iter()
        .map(|byte| if byte == 0x7f { 0xff } else { byte })
        .collect();
    assert_eq!(
        read::<TradeRow>(&bytes).unwrap_err().to_string(),
        "line 2 is not UTF-8"
    );
    assert!(matches!(
        read::<TradeRow>(b"\x1f\x8b\x08\0\0\0\n"),
        Err(BillError::Compressed)
    ));
    assert!(matches!(
        read::<TradeRow>(b"\x1f\x8b\x08\0\0\0"),
        Err(BillError::Compressed)
    ));
}

#[test]
fn a_value_without_its_backtick_loses_no_digit_and_is_an_error() {
    // Without their first letter, three of these would be what the rows make.
    let (header, row) = (
        "交易时间,微信订单号,商户订单号,交易状态,订单金额",
        "`2021-01-28 17:07:11,`42,`S1,`SUCCESS,`0.01\n",
    );
    let bill = |rows: usize, totals: &str| {
        format!(
            "{header}\n{}总交易单数,订单总金额\n{totals}\n",
            row.repeat(rows)
        )
    };
    assert!(read::<TradeRow>(bill(2, "`2,`0.02").as_bytes()).is_ok());
    for (rows, totals) in [
        (2, "2,`0.02"),
        (2, "12,`0.02"),
        (2, "x2,`0.02"),
        (0, "10,`0.00"),
    ] {
        assert_eq!(trade_error(&bill(rows, totals)), altered(rows + 3, GONE));
    }
    let flows = fund().replace("`2.0,`1.0", "2.0,`1.0");
    let error = read::<FundFlowRow>(flows.as_bytes()).unwrap_err();
    assert_eq!(error.to_string(), altered(5, GONE));
    for (from, to, line) in [
        ("`2021-01-28 17", "2021-01-28 17", 2),
        ("`2021-01-28 18", "2021-01-28 18", 3),
    ] {
        assert_eq!(trade_error(&all().replace(from, to)), altered(line, GONE));
    }
    // Elsewhere, it is a part of the value before it.
    assert_eq!(
        trade_error(&all().replace(",`wx8888888888888888", ",wx8888888888888888")),
        "line 2 has 26 values instead of 27"
    );
}

#[test]
fn a_value_may_have_line_ends_and_commas() {
    for name in [
        "tea\ngreen",
        "\ntea",
        "tea\n",
        "tea\n\n\ngreen",
        "tea,\n \n, \"green\"",
        "tea\r\ngreen\r\n",
        "2021-01-28 17:07:11\n总交易单数,应结订单总金额",
        "龙井茶\n绿",
    ] {
        for ends in ["\n", "\r\n"] {
            let bill = all().replace('\n', ends).replace("tea, \"green\"", name);
            let (rows, summary) = read::<TradeRow>(bill.as_bytes()).unwrap();
            let names: Vec<_> = rows.iter().map(TradeRow::description).collect();
            assert_eq!((names, summary.count), (vec![name; 2], 2), "{name:?}");
            assert_eq!(rows[0].attach(), "attach");
            let lines = name.matches('\n').count() as u64;
            assert_eq!((rows[0].row().line(), rows[1].row().line()), (2, 3 + lines));
        }
    }
    let flows = fund().replace("缺货", "缺货\n补发");
    let (rows, _) = read::<FundFlowRow>(flows.as_bytes()).unwrap();
    assert_eq!(rows[0].remark(), "缺货\n补发");
}

#[test]
fn a_row_that_stays_incomplete_is_an_error() {
    for (from, to, error) in [
        // What begins with a backtick is another row.
        (
            "tea, \"green\",`attach,`0",
            "tea\n`green,`attach,`0",
            "line 2 has 21 values instead of 27",
        ),
        (
            "`attach,`0.07000",
            "\n0.07000",
            "line 2 has 21 values instead of 27",
        ),
        (
            "tea, \"green\",`attach,`0",
            "tea\ngreen,`more,`attach,`0",
            "line 2 has 21 values instead of 27",
        ),
    ] {
        assert!(all().contains(from), "{from}");
        assert_eq!(trade_error(&all().replacen(from, to, 1)), error, "{to:?}");
    }
    let cut = all().replace("tea, \"green\"", "tea\ngreen");
    let cut = cut.find("green").unwrap();
    let bill = all().replace("tea, \"green\"", "tea\ngreen");
    for end in [cut, cut + 3, cut + 6] {
        assert_eq!(
            trade_error(&bill[..end]),
            "line 2 has 21 values instead of 27"
        );
    }
    let endless = all().replacen("tea, \"green\"", &"a\n".repeat(40_000), 1);
    assert_eq!(trade_error(&endless), "line 2 has more than 65536 bytes");
    let mut bytes = all().replacen("tea, \"green\"", "tea\n#", 1).into_bytes();
    let place = bytes.iter().position(|byte| *byte == b'#').unwrap();
    bytes[place] = 0xff;
    assert_eq!(
        read::<TradeRow>(&bytes).unwrap_err().to_string(),
        "line 2 is not UTF-8"
    );
}

#[test]
fn a_line_without_an_end_is_not_kept_for_ever() {
    let long = vec![b'`'; lines::MAX_LINE + 1];
    let mut parser = BillParser::<TradeRow>::new();
    let error = parser.feed(&long).next().unwrap().unwrap_err();
    assert_eq!(error.to_string(), "line 1 has more than 65536 bytes");
    assert!(parser.feed(&long).next().is_none());
    assert!(matches!(parser.finish(), Err(BillError::Unread)));
}

#[test]
fn rows_that_were_not_taken_are_not_forgotten() {
    let bill = all();
    let mut parser = BillParser::<TradeRow>::new();
    assert!(parser.feed(bill.as_bytes()).next().is_some());
    assert!(matches!(parser.finish(), Err(BillError::Unread)));
    let mut parser = BillParser::<TradeRow>::new();
    let _ = parser.feed(bill.as_bytes());
    assert_eq!(parser.feed(b"").filter_map(Result::ok).count(), 2);
    assert!(parser.finish().is_ok());
}

#[test]
fn a_source_that_fails_is_an_error_and_the_end() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _buffer: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("the disk is gone"))
        }
    }
    let bill = all();
    let source = bill.as_bytes()[..1000].chain(Broken);
    let mut reader = BillReader::<_, TradeRow>::new(BufReader::new(source));
    assert!(matches!(
        reader.by_ref().last(),
        Some(Err(BillError::Io { .. }))
    ));
    assert!(reader.next().is_none() && reader.summary().is_none());
}

#[test]
fn debug_shows_no_value() {
    let bill = all();
    let mut parser = BillParser::<TradeRow>::new();
    let rows: Vec<_> = parser
        .feed(bill.as_bytes())
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(format!("{rows:?}"), "[TradeRow(line 2), TradeRow(line 3)]");
    assert_eq!(format!("{:?}", rows[0].row()), "Row(line 2, 27 values)");
    assert_eq!(format!("{parser:?}"), "BillParser { lines: 5, .. }");
    assert_eq!(
        format!("{:?}", parser.finish().unwrap()),
        "TradeSummary(2 rows)"
    );
}

/// All rows and the totals by way of chunks of that size, the last one read first.
fn read_in_chunks<R: Record>(bill: &[u8], size: usize) -> Result<(Vec<R>, R::Summary), BillError> {
    let mut bill = BillChunks::<_, R>::new(bill).with_chunk_size(size);
    let mut chunks = bill.by_ref().collect::<Result<Vec<_>, _>>()?;
    let mut rows = Vec::new();
    while let Some(mut chunk) = chunks.pop() {
        let read = chunk.by_ref().collect::<Result<Vec<_>, _>>()?;
        rows.splice(0..0, read);
        bill.add(chunk.finish()?);
    }
    Ok((rows, bill.finish()?))
}

#[test]
fn chunks_of_any_size_are_the_same_bill() {
    let rows = all().lines().skip(1).take(2).collect::<Vec<_>>().join("\n") + "\n";
    let long = all()
        .replace("`2,", "`200,")
        .replace(&rows, &rows.repeat(100))
        .replace(
            "`12.00,`12.00,`0.34,`0.00000,`12.34,`12.34",
            "`1200.00,`1200.00,`34.00,`0.00,`1234.00,`1234.00",
        );
    let broken = long.replace("tea, ", "tea\n");
    for (bill, number) in [(all(), 2), (long, 200), (broken, 200)] {
        for ends in ["\n", "\r\n", "\n\n"] {
            let bill = format!("\u{feff}{}", bill.replace('\n', ends));
            for size in [0, 1, 300, 1_000, 5_000, 1 << 20] {
                let (rows, summary) = read_in_chunks::<TradeRow>(bill.as_bytes(), size).unwrap();
                assert_eq!(
                    (rows.len(), summary.count),
                    (number, number as u64),
                    "{size}"
                );
                let lines: Vec<_> = rows.iter().map(|row| row.row().line()).collect();
                let (expected, _) = read::<TradeRow>(bill.as_bytes()).unwrap();
                let expected: Vec<_> = expected.iter().map(|row| row.row().line()).collect();
                assert_eq!(lines, expected);
            }
        }
    }
    let (rows, summary) = read_in_chunks::<FundFlowRow>(fund().as_bytes(), 1).unwrap();
    assert_eq!((rows.len(), summary.expense_total), (2, Some(2)));
}

#[test]
fn a_chunk_that_was_not_given_back_is_missed() {
    let bill = all();
    let mut chunks = BillChunks::<_, TradeRow>::new(bill.as_bytes());
    let mut chunk = chunks.next().unwrap().unwrap();
    assert!(chunks.next().is_none());
    assert_eq!(chunk.by_ref().count(), 2);
    assert!(matches!(chunks.finish(), Err(BillError::Unread)));

    let mut chunks = BillChunks::<_, TradeRow>::new(bill.as_bytes());
    let chunk = chunks.next().unwrap().unwrap();
    assert!(matches!(chunk.finish(), Err(BillError::Unread)));
    let chunks = BillChunks::<_, TradeRow>::new(bill.as_bytes());
    assert!(matches!(chunks.finish(), Err(BillError::Unread)));
}

#[test]
fn an_error_in_a_chunk_names_the_line_of_the_file() {
    for (from, to) in [
        ("2021-01-28 18", "2021-02-30 18"),
        ("`attach,`-", "`-"),
        ("交易时间", "time"),
        ("总交易单数", "单数"),
        ("`12.34,`12.34\n", "`12.34,`12.35\n"),
    ] {
        let bill = all().replace(from, to);
        for size in [1, 300, 1 << 20] {
            let error = read_in_chunks::<TradeRow>(bill.as_bytes(), size).unwrap_err();
            assert_eq!(error.to_string(), trade_error(&bill));
        }
    }
    let saved = saved(&all(), "\t", "", false);
    let error = read_in_chunks::<TradeRow>(saved.as_bytes(), 1).unwrap_err();
    assert_eq!(error.to_string(), trade_error(&saved));
    let mut chunks = BillChunks::<_, TradeRow>::new(&b""[..]);
    assert!(matches!(
        chunks.next(),
        Some(Err(BillError::Truncated { .. }))
    ));
    assert!(chunks.next().is_none());
}

/// Row of a trade bill of type `ALL`.
#[derive(Clone, Debug, PartialEq)]
struct Written {
    texts: Vec<String>,
    amounts: Vec<i64>,
}

fn written() -> impl Strategy<Value = Written> {
    // A comma with a backtick would end a value, and a backtick at the beginning of a line begins a row.
    let text = "([^\\pC]|\n){0,12}".prop_map(|text| text.replace(",`", ",'").replace("\n`", "\n'"));
    // Sums of many rows stay within the totals.
    let amount = -1_000_000_000_000..1_000_000_000_000i64;
    (
        prop::collection::vec(text, 19),
        prop::collection::vec(amount, 7),
    )
        .prop_map(|(mut texts, amounts)| {
            // Behind the last column, a line end ends the row.
            texts[18] = texts[18].replace('\n', " ");
            Written { texts, amounts }
        })
}

fn yuan(fen: i64) -> String {
    let sign = if fen < 0 { "-" } else { "" };
    let fen = fen.unsigned_abs();
    format!("{sign}{}.{:02}", fen / 100, fen % 100)
}

/// The columns of `ALL` that hold amounts, in their order.
const AMOUNTS: [&str; 7] = [
    "应结订单金额",
    "代金券金额",
    "退款金额",
    "充值券退款金额",
    "手续费",
    "订单金额",
    "申请退款金额",
];

fn write(rows: &[Written]) -> String {
    let mut bill = format!("{ALL}\n");
    for row in rows {
        let (mut texts, mut amounts) = (row.texts.iter(), row.amounts.iter());
        let values: Vec<_> = ALL
            .split(',')
            .map(|column| match column {
                "交易时间" => "`2021-01-28 17:07:11".to_owned(),
                column if AMOUNTS.contains(&column) => {
                    format!("`{}", yuan(*amounts.next().unwrap()))
                }
                _ => format!("`{}", texts.next().unwrap()),
            })
            .collect();
        bill += &format!("{}\n", values.join(","));
    }
    let total = |place: usize| yuan(rows.iter().map(|row| row.amounts[place]).sum());
    let totals: Vec<_> = [0, 2, 3, 4, 5, 6]
        .map(|place| format!("`{}", total(place)))
        .into();
    bill += &format!("{ALL_TOTALS}\n`{},{}\n", rows.len(), totals.join(","));
    bill
}

fn read_back(row: &TradeRow) -> Written {
    let is_amount = |column: &str| AMOUNTS.contains(&column);
    let texts = row
        .row()
        .iter()
        .filter(|(column, _)| !is_amount(column) && *column != "交易时间");
    let amounts = AMOUNTS.map(|column| row.row().fen(column).unwrap().unwrap());
    let typed = [
        row.settlement_total(),
        row.coupon(),
        row.refund_settlement(),
        row.refund_coupon(),
        row.fee(),
        row.order_total(),
        row.refund_total(),
    ];
    assert_eq!(typed, amounts.map(Some));
    Written {
        texts: texts.map(|(_, text)| text.to_owned()).collect(),
        amounts: amounts.into(),
    }
}

/// A source that returns that many bytes at a time.
fn by(size: usize, bill: &[u8]) -> impl BufRead + '_ {
    BufReader::with_capacity(size, bill)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_was_written_is_read(rows in prop::collection::vec(written(), 0..6), size in 1usize..40) {
        let bill = write(&rows);
        let mut reader = BillReader::<_, TradeRow>::new(by(size, bill.as_bytes()));
        let read: Vec<_> = reader.by_ref().map(|row| read_back(&row.unwrap())).collect();
        prop_assert_eq!(reader.summary().unwrap().count, rows.len() as u64);
        prop_assert_eq!(read, rows);
    }

    #[test]
    fn a_bill_may_be_cut_into_pieces_at_any_byte(rows in prop::collection::vec(written(), 1..4), cut in any::<prop::sample::Index>()) {
        let bill = write(&rows);
        let (first, second) = bill.as_bytes().split_at(cut.index(bill.len()));
        let mut parser = BillParser::<TradeRow>::new();
        let mut read: Vec<_> = parser.feed(first).map(|row| read_back(&row.unwrap())).collect();
        read.extend(parser.feed(second).map(|row| read_back(&row.unwrap())));
        prop_assert_eq!(read, rows);
        prop_assert!(parser.finish().is_ok());
    }

    #[test]
    fn chunks_read_what_the_reader_reads(
        rows in prop::collection::vec(written(), 0..5),
        size in 1usize..2_000,
        change in prop::option::of((any::<prop::sample::Index>(), prop::sample::select(&b"`,\n\r0\xff"[..]))),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bill = write(&rows).into_bytes();
        if let Some((place, byte)) = change {
            let place = place.index(bill.len());
            bill[place] = byte;
        }
        if let Some(cut) = cut {
            bill.truncate(cut.index(bill.len()));
        }
        let whole = read::<TradeRow>(&bill);
        let chunks = read_in_chunks::<TradeRow>(&bill, size);
        match (whole, chunks) {
            (Ok((rows, summary)), Ok((chunk_rows, chunk_summary))) => {
                let (rows, chunk_rows): (Vec<_>, Vec<_>) = (
                    rows.iter().map(|row| (row.row().line(), read_back(row))).collect(),
                    chunk_rows.iter().map(|row| (row.row().line(), read_back(row))).collect(),
                );
                prop_assert_eq!(rows, chunk_rows);
                prop_assert_eq!(summary.order_total, chunk_summary.order_total);
            }
            (whole, chunks) => prop_assert!(whole.is_err() && chunks.is_err(), "{whole:?} {chunks:?}"),
        }
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), place in any::<prop::sample::Index>()) {
        let _ = read::<TradeRow>(&bytes);
        for bill in [all(), fund()] {
            let mut bill = bill.into_bytes();
            let place = place.index(bill.len());
            bill.splice(place..(place + 3).min(bill.len()), bytes.iter().copied().take(4));
            let _ = read::<TradeRow>(&bill);
            let _ = read::<FundFlowRow>(&bill);
        }
    }
}
