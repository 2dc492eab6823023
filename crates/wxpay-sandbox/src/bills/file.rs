//! The files: a line of names, a backtick before every value, amounts in yuan, totals at the end.

use std::fmt::Write as _;

use super::flow::Movement;
use crate::orders::Order;
use crate::refunds::Refund;

const COLUMNS: &str = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注";
const TOTALS: &str =
    "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额";

const FLOW_COLUMNS: &str = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号";
const FLOW_TOTALS: &str = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额";

/// Amount of each made-up payment, in fen.
const MADE_UP: i64 = 1234;

/// Made-up payments of a merchant on a day.
#[derive(Clone, Copy)]
pub(super) struct MadeUp<'a> {
    pub(super) count: usize,
    pub(super) date: &'a str,
    pub(super) mchid: &'a str,
}

impl MadeUp<'_> {
    fn write(self, file: &mut String) {
        let Self { count, date, mchid } = self;
        let total = yuan(MADE_UP);
        for number in 1..=count {
            // Writing to a string cannot fail.
            let _ = writeln!(
                file,
                "`{date} 00:00:00,`,`{mchid},`0,`,`4200009999{number:018},`SANDBOX{number:012},`,`NATIVE,`SUCCESS,`OTHERS,`CNY,`{total},`0.00,`0,`0,`0.00,`0.00,`,`,`sandbox, made up,`,`0.00000,`0.00%,`{total},`0.00,`"
            );
        }
    }
}

/// Writes the payments and then the refunds of a day, after the made-up ones.
///
/// The sandbox takes no fees and knows no coupons, so their columns are zero.
pub(super) fn write(
    made_up: MadeUp<'_>,
    payments: &[Order],
    refunds: &[(Refund, Order)],
) -> String {
    let mut file = format!("{COLUMNS}\n");
    made_up.write(&mut file);
    for order in payments {
        let time = order.success_time.map(|time| time.to_string());
        let total = yuan(order.total);
        let mut row = order_columns(order, &time.unwrap_or_default(), "SUCCESS");
        row.extend([
            total.clone(),
            ZERO.into(),
            "0".into(),
            "0".into(),
            ZERO.into(),
            ZERO.into(),
        ]);
        row.extend([String::new(), String::new()]);
        row.extend(goods(order));
        row.extend([total, ZERO.into(), String::new()]);
        line(&mut file, &row);
    }
    for (refund, order) in refunds {
        let back = yuan(refund.refund);
        let mut row = order_columns(order, &refund.create_time.to_string(), "REFUND");
        row.extend([ZERO.into(), ZERO.into()]);
        row.extend([refund.refund_id.clone(), refund.out_refund_no.clone()]);
        row.extend([back.clone(), ZERO.into(), "ORIGINAL".into()]);
        row.push(refund.state.as_str().to_owned());
        row.extend(goods(order));
        row.extend([ZERO.into(), back, String::new()]);
        line(&mut file, &row);
    }
    let made = MADE_UP.saturating_mul(made_up.count.try_into().unwrap_or(i64::MAX));
    let paid: i64 = payments.iter().map(|order| order.total).sum();
    let paid = yuan(paid.saturating_add(made));
    let back = yuan(refunds.iter().map(|(refund, _)| refund.refund).sum());
    let count = made_up.count + payments.len() + refunds.len();
    file.push_str(TOTALS);
    file.push('\n');
    let totals = [
        count.to_string(),
        paid.clone(),
        back.clone(),
        ZERO.to_owned(),
        "0.00000".to_owned(),
        paid,
        back,
    ];
    line(&mut file, &totals);
    file
}

/// Writes the movements of a day, each with the balance after it.
pub(super) fn write_flow(movements: &[(Movement, i64)]) -> String {
    let mut file = format!("{FLOW_COLUMNS}\n");
    let (mut income, mut expense) = ((0, 0), (0, 0));
    for (movement, balance) in movements {
        let (direction, sum) = match movement.fen >= 0 {
            true => ("收入", &mut income),
            false => ("支出", &mut expense),
        };
        let fen = movement.fen.abs();
        *sum = (sum.0 + 1, sum.1 + fen);
        let values = [
            column_time(&movement.time.to_string()),
            movement.transaction_id.clone(),
            // Assumed: a number of its own, made of the one that it belongs to.
            format!("F{}", movement.transaction_id),
            movement.business.to_owned(),
            movement.business.to_owned(),
            direction.to_owned(),
            yuan(fen),
            yuan(*balance),
            "system".to_owned(),
            plain(&movement.remark),
            movement.voucher.clone(),
        ];
        line(&mut file, &values);
    }
    file.push_str(FLOW_TOTALS);
    file.push('\n');
    let totals = [
        movements.len().to_string(),
        income.0.to_string(),
        yuan(income.1),
        expense.0.to_string(),
        yuan(expense.1),
    ];
    line(&mut file, &totals);
    file
}

const ZERO: &str = "0.00";

/// `2018-02-01 04:21:23`: Beijing's time without its offset.
fn column_time(time: &str) -> String {
    time.get(..19).unwrap_or(time).replace('T', " ")
}

/// Removes characters that would end a line or a value.
fn plain(text: &str) -> String {
    text.replace(['\r', '\n', '`', ','], " ")
}

/// The columns up to 货币种类.
fn order_columns(order: &Order, time: &str, state: &str) -> Vec<String> {
    let time = column_time(time);
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    vec![
        time,
        text(&order.appid),
        order.mchid.clone(),
        order.sub_mchid.clone().unwrap_or_else(|| "0".to_owned()),
        String::new(),
        text(&order.transaction_id),
        order.out_trade_no.clone(),
        text(&order.openid),
        order.trade_type.as_str().to_owned(),
        state.to_owned(),
        "OTHERS".to_owned(),
        order.currency.clone(),
    ]
}

/// The columns from 商品名称 to 费率.
fn goods(order: &Order) -> [String; 4] {
    [
        plain(&order.description),
        plain(order.attach.as_deref().unwrap_or_default()),
        "0.00000".to_owned(),
        "0.00%".to_owned(),
    ]
}

fn line(file: &mut String, values: &[String]) {
    let mut separator = "";
    for value in values {
        // Writing to a string cannot fail.
        let _ = write!(file, "{separator}`{value}");
        separator = ",";
    }
    file.push('\n');
}

fn yuan(fen: i64) -> String {
    let sign = if fen < 0 { "-" } else { "" };
    let fen = fen.unsigned_abs();
    format!("{sign}{}.{:02}", fen / 100, fen % 100)
}
