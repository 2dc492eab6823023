use std::fmt;

use super::BillError;
use super::row::sealed::Sealed;
use super::row::{Known, Record, Row, compare};
use crate::datetime::DateTime;

/// A payment or a refund in a trade bill.
///
/// A bill of type `SUCCESS` has no columns of refunds, only one of type `REFUND` has times of them: absent columns are
/// empty or `None`. Amounts are in fen. [`get`](Self::get) returns every value, also of columns that this version does
/// not know.
#[derive(Clone)]
pub struct TradeRow {
    row: Row,
    time: DateTime,
    amounts: Amounts,
}

/// The amounts of a row, and which of them it has.
#[derive(Clone, Copy, Default)]
struct Amounts {
    fen: [i64; AMOUNTS.len()],
    present: u8,
}

impl Amounts {
    const fn put(&mut self, number: usize, fen: i64) {
        self.fen[number] = fen;
        self.present |= 1 << number;
    }

    const fn get(&self, number: usize) -> Option<i64> {
        match self.present & (1 << number) {
            0 => None,
            _ => Some(self.fen[number]),
        }
    }
}

/// The totals of a trade bill, which match its rows. Amounts are in fen.
///
/// A bill of type `SUCCESS` has no totals of refunds.
#[derive(Clone)]
#[non_exhaustive]
pub struct TradeSummary {
    /// 总交易单数: number of rows.
    pub count: u64,
    /// 应结订单总金额.
    pub settlement_total: Option<i64>,
    /// 退款总金额.
    pub refund_settlement_total: Option<i64>,
    /// 充值券退款总金额.
    pub refund_coupon_total: Option<i64>,
    /// 手续费总金额: negative when more fees were returned than taken.
    pub fee_total: Option<i64>,
    /// 订单总金额.
    pub order_total: Option<i64>,
    /// 申请退款总金额.
    pub refund_total: Option<i64>,
    row: Row,
}

// The columns in the order of `COLUMNS`; those first that a bill cannot be without.
const TIME: usize = 0;
const TRANSACTION_ID: usize = 1;
const OUT_TRADE_NO: usize = 2;
const TRADE_STATE: usize = 3;
const REQUIRED: usize = 4;
const APPID: usize = 4;
const MCHID: usize = 5;
const SUB_MCHID: usize = 6;
const DEVICE_INFO: usize = 7;
const OPENID: usize = 8;
const TRADE_TYPE: usize = 9;
const BANK_TYPE: usize = 10;
const CURRENCY: usize = 11;
const REFUND_APPLIED: usize = 12;
const REFUND_SUCCEEDED: usize = 13;
const REFUND_ID: usize = 14;
const OUT_REFUND_NO: usize = 15;
const REFUND_TYPE: usize = 16;
const REFUND_STATUS: usize = 17;
const DESCRIPTION: usize = 18;
const ATTACH: usize = 19;
const RATE: usize = 20;
const RATE_REMARK: usize = 21;
const FIRST_AMOUNT: usize = 22;

// The amounts among the columns, counted from `FIRST_AMOUNT`; those with a total in the order of the totals.
const SETTLEMENT: usize = 0;
const REFUND_SETTLEMENT: usize = 1;
const REFUND_COUPON: usize = 2;
const FEE: usize = 3;
const ORDER: usize = 4;
const REFUND: usize = 5;
const COUPON: usize = 6;
const AMOUNTS: [usize; 7] = [
    SETTLEMENT,
    REFUND_SETTLEMENT,
    REFUND_COUPON,
    FEE,
    ORDER,
    REFUND,
    COUPON,
];
/// Number of amounts with a total.
const TOTALS: usize = 6;

impl TradeRow {
    /// 交易时间: when the order was paid or the refund accepted.
    pub const fn time(&self) -> DateTime {
        self.time
    }

    /// 微信订单号.
    pub fn transaction_id(&self) -> &str {
        self.row.text(TRANSACTION_ID)
    }

    /// 商户订单号.
    pub fn out_trade_no(&self) -> &str {
        self.row.text(OUT_TRADE_NO)
    }

    /// 交易状态: `SUCCESS` for a payment, `REFUND` for a refund, `REVOKED` for a payment that was revoked.
    pub fn trade_state(&self) -> &str {
        self.row.text(TRADE_STATE)
    }

    /// 公众账号ID: the appid that the order was placed with.
    pub fn appid(&self) -> &str {
        self.row.text(APPID)
    }

    /// 商户号: the merchant's number, a service provider's own.
    pub fn mchid(&self) -> &str {
        self.row.text(MCHID)
    }

    /// 特约商户号: the sub-merchant's number; `None` where the bill has `0`, in direct mode.
    pub fn sub_mchid(&self) -> Option<&str> {
        self.number(SUB_MCHID)
    }

    /// 设备号.
    pub fn device_info(&self) -> &str {
        self.row.text(DEVICE_INFO)
    }

    /// 用户标识: the payer's openid.
    pub fn openid(&self) -> &str {
        self.row.text(OPENID)
    }

    /// 交易类型: `JSAPI`, `NATIVE`, `APP` and others.
    pub fn trade_type(&self) -> &str {
        self.row.text(TRADE_TYPE)
    }

    /// 付款银行.
    pub fn bank_type(&self) -> &str {
        self.row.text(BANK_TYPE)
    }

    /// 货币种类: `CNY`.
    pub fn currency(&self) -> &str {
        self.row.text(CURRENCY)
    }

    /// 应结订单金额: settled amount of the order. In bills of the early form 总金额.
    pub const fn settlement_total(&self) -> Option<i64> {
        self.amounts.get(SETTLEMENT)
    }

    /// 代金券金额. In bills of earlier forms 代金券或立减优惠金额 or 企业红包金额.
    pub const fn coupon(&self) -> Option<i64> {
        self.amounts.get(COUPON)
    }

    /// 退款申请时间: when the refund was requested, in bills of type `REFUND`.
    ///
    /// # Errors
    /// When the value is not a time.
    pub fn refund_applied_at(&self) -> Result<Option<DateTime>, BillError> {
        self.row.time(REFUND_APPLIED)
    }

    /// 退款成功时间: when the refund succeeded, in bills of type `REFUND`.
    ///
    /// # Errors
    /// When the value is not a time.
    pub fn refund_succeeded_at(&self) -> Result<Option<DateTime>, BillError> {
        self.row.time(REFUND_SUCCEEDED)
    }

    /// 微信退款单号; `None` where the bill has `0`, for payments.
    pub fn refund_id(&self) -> Option<&str> {
        self.number(REFUND_ID)
    }

    /// 商户退款单号; `None` where the bill has `0`, for payments.
    pub fn out_refund_no(&self) -> Option<&str> {
        self.number(OUT_REFUND_NO)
    }

    /// 退款金额: settled amount of the refund.
    pub const fn refund_settlement(&self) -> Option<i64> {
        self.amounts.get(REFUND_SETTLEMENT)
    }

    /// 充值券退款金额. In bills of earlier forms 代金券或立减优惠退款金额 or 企业红包退款金额.
    pub const fn refund_coupon(&self) -> Option<i64> {
        self.amounts.get(REFUND_COUPON)
    }

    /// 退款类型: `ORIGINAL`, `BALANCE` and others.
    pub fn refund_type(&self) -> &str {
        self.row.text(REFUND_TYPE)
    }

    /// 退款状态 when the bill was made; it is not updated later.
    pub fn refund_status(&self) -> &str {
        self.row.text(REFUND_STATUS)
    }

    /// 商品名称.
    pub fn description(&self) -> &str {
        self.row.text(DESCRIPTION)
    }

    /// 商户数据包: `attach` of the order.
    pub fn attach(&self) -> &str {
        self.row.text(ATTACH)
    }

    /// 手续费: negative when a refund returns it.
    pub const fn fee(&self) -> Option<i64> {
        self.amounts.get(FEE)
    }

    /// 费率: `0.60%`.
    pub fn rate(&self) -> &str {
        self.row.text(RATE)
    }

    /// 订单金额: amount of the order.
    pub const fn order_total(&self) -> Option<i64> {
        self.amounts.get(ORDER)
    }

    /// 申请退款金额: requested amount of the refund.
    pub const fn refund_total(&self) -> Option<i64> {
        self.amounts.get(REFUND)
    }

    /// 费率备注.
    pub fn rate_remark(&self) -> &str {
        self.row.text(RATE_REMARK)
    }

    /// The value of the column with that name, as in the bill.
    pub fn get(&self, column: &str) -> Option<&str> {
        self.row.get(column)
    }

    /// The whole line.
    pub const fn row(&self) -> &Row {
        &self.row
    }

    /// A number; `0` stands for none.
    fn number(&self, column: usize) -> Option<&str> {
        Some(self.row.text(column)).filter(|number| !matches!(*number, "" | "0"))
    }
}

impl TradeSummary {
    /// The line of the totals.
    pub const fn row(&self) -> &Row {
        &self.row
    }
}

impl Sealed for TradeRow {
    const COLUMNS: Known = &[
        &["交易时间"],
        &["微信订单号"],
        &["商户订单号"],
        &["交易状态"],
        &["公众账号ID"],
        &["商户号"],
        &["特约商户号", "子商户号", "二级商户号"],
        &["设备号"],
        &["用户标识"],
        &["交易类型"],
        &["付款银行"],
        &["货币种类"],
        &["退款申请时间"],
        &["退款成功时间"],
        &["微信退款单号"],
        &["商户退款单号"],
        &["退款类型"],
        &["退款状态"],
        &["商品名称"],
        &["商户数据包"],
        &["费率"],
        &["费率备注"],
        &["应结订单金额", "总金额"],
        &["退款金额"],
        &[
            "充值券退款金额",
            "代金券或立减优惠退款金额",
            "企业红包退款金额",
        ],
        &["手续费"],
        &["订单金额"],
        &["申请退款金额"],
        &["代金券金额", "代金券或立减优惠金额", "企业红包金额"],
    ];
    const REQUIRED: usize = REQUIRED;
    const TOTALS: Known = &[
        &["总交易单数"],
        &["应结订单总金额", "总交易额"],
        &["退款总金额", "总退款金额"],
        &[
            "充值券退款总金额",
            "总代金券或立减优惠退款金额",
            "总企业红包退款金额",
        ],
        &["手续费总金额"],
        &["订单总金额"],
        &["申请退款总金额", "申请退款金额"],
    ];
    type Sums = (u64, [i128; TOTALS]);

    fn read(row: Row) -> Result<Self, BillError> {
        let time = row.time(TIME)?.ok_or_else(|| row.wrong(TIME, "a time"))?;
        let mut amounts = Amounts::default();
        for column in AMOUNTS {
            if let Some(fen) = row.amount(FIRST_AMOUNT + column)? {
                amounts.put(column, fen);
            }
        }
        Ok(Self { row, time, amounts })
    }

    fn add(&self, (count, sums): &mut Self::Sums) {
        *count += 1;
        for (sum, fen) in sums.iter_mut().zip(self.amounts.fen) {
            *sum += i128::from(fen);
        }
    }

    fn merge((count, sums): &mut Self::Sums, (others, other_sums): &Self::Sums) {
        *count += others;
        for (sum, other) in sums.iter_mut().zip(other_sums) {
            *sum += other;
        }
    }

    fn summary(row: Row, (rows, sums): &Self::Sums) -> Result<TradeSummary, BillError> {
        let count = row
            .count(0)?
            .ok_or_else(|| row.wrong(0, "a number of rows"))?;
        compare(&row, 0, Some(count.into()), (*rows).into())?;
        let mut totals = [None; TOTALS];
        for (index, total) in totals.iter_mut().enumerate() {
            *total = row.total(1 + index)?;
            compare(&row, 1 + index, total.map(i128::from), sums[index])?;
        }
        let [
            settlement_total,
            refund_settlement_total,
            refund_coupon_total,
            fee_total,
            order_total,
            refund_total,
        ] = totals;
        Ok(TradeSummary {
            count,
            settlement_total,
            refund_settlement_total,
            refund_coupon_total,
            fee_total,
            order_total,
            refund_total,
            row,
        })
    }
}

impl Record for TradeRow {
    type Summary = TradeSummary;
}

impl fmt::Debug for TradeRow {
    /// Leaves out the values, which may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TradeRow(line {})", self.row.line())
    }
}

impl fmt::Debug for TradeSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TradeSummary({} rows)", self.count)
    }
}
