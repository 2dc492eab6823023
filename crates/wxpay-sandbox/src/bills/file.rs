//! The file: a line of names, a backtick before every value, amounts in yuan, totals at the end.

use std::fmt::Write as _;

use crate::orders::Order;
use crate::refunds::Refund;

const COLUMNS: &str = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注";
const TOTALS: &str =
    "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额";

/// Writes the payments and the refunds of a day, in that order.
///
/// The sandbox takes no fees and knows no coupons, so their columns are zero.
pub(crate) fn write(payments: &[Order], refunds: &[(Refund, Order)]) -> String {
    let mut file = format!("{COLUMNS}\n");
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
    let paid = yuan(payments.iter().map(|order| order.total).sum());
    let back = yuan(refunds.iter().map(|(refund, _)| refund.refund).sum());
    let count = payments.len() + refunds.len();
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

const ZERO: &str = "0.00";

/// The columns up to 货币种类.
fn order_columns(order: &Order, time: &str, state: &str) -> Vec<String> {
    // `2018-02-01 04:21:23`: Beijing's time without its offset.
    let time = time.get(..19).unwrap_or(time).replace('T', " ");
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
    // What would end a line or a value is left out.
    let plain = |text: &str| text.replace(['\r', '\n', '`', ','], " ");
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
    format!("{}.{:02}", fen / 100, fen % 100)
}
