use std::fmt;

use super::BillError;
use super::row::sealed::Sealed;
use super::row::{Known, Record, Row, compare};
use crate::datetime::DateTime;

crate::open_enum! {
    /// Direction of the money.
    pub enum Direction {
        /// It came in.
        Income = "收入",
        /// It went out.
        Expense = "支出",
    }
}

/// A movement of money in a fund-flow bill.
///
/// Amounts are in fen. [`get`](Self::get) returns every value, also of columns that this version does not know.
#[derive(Clone)]
pub struct FundFlowRow {
    row: Row,
    time: DateTime,
    direction: Direction,
    amount: i64,
    balance: Option<i64>,
}

/// The totals of a fund-flow bill, which match its rows. Amounts are in fen.
#[derive(Clone)]
#[non_exhaustive]
pub struct FundFlowSummary {
    /// 资金流水总笔数: number of rows.
    pub count: u64,
    /// 收入笔数: number of incomes.
    pub income_count: Option<u64>,
    /// 收入金额: the incomes' amounts.
    pub income_total: Option<i64>,
    /// 支出笔数: number of expenses.
    pub expense_count: Option<u64>,
    /// 支出金额: the expenses' amounts.
    pub expense_total: Option<i64>,
    row: Row,
}

// The columns in the order of `COLUMNS`; those first that a bill cannot be without.
const TIME: usize = 0;
const DIRECTION: usize = 1;
const AMOUNT: usize = 2;
const REQUIRED: usize = 3;
const BALANCE: usize = 3;
const TRANSACTION_ID: usize = 4;
const FLOW_ID: usize = 5;
const BUSINESS_NAME: usize = 6;
const BUSINESS_TYPE: usize = 7;
const APPLICANT: usize = 8;
const REMARK: usize = 9;
const VOUCHER: usize = 10;

impl FundFlowRow {
    /// 记账时间: when the account's balance changed.
    pub const fn time(&self) -> DateTime {
        self.time
    }

    /// 微信支付业务单号: the number that WeChat Pay gave the payment, refund and so on.
    pub fn transaction_id(&self) -> &str {
        self.row.text(TRANSACTION_ID)
    }

    /// 资金流水单号: the number of this movement.
    pub fn flow_id(&self) -> &str {
        self.row.text(FLOW_ID)
    }

    /// 业务名称, such as 交易, 退款 or 分账. The names change as the service does.
    pub fn business_name(&self) -> &str {
        self.row.text(BUSINESS_NAME)
    }

    /// 业务类型, such as 扣除交易手续费. The names change as the service does.
    pub fn business_type(&self) -> &str {
        self.row.text(BUSINESS_TYPE)
    }

    /// 收支类型: whether the money came in or went out.
    pub const fn direction(&self) -> &Direction {
        &self.direction
    }

    /// 收支金额(元): the amount, never negative.
    pub const fn amount(&self) -> i64 {
        self.amount
    }

    /// 账户结余(元): balance of the account afterwards.
    pub const fn balance(&self) -> Option<i64> {
        self.balance
    }

    /// 资金变更提交申请人: who requested it; may be empty.
    pub fn applicant(&self) -> &str {
        self.row.text(APPLICANT)
    }

    /// 备注: the merchant's or the service's remark, with some characters escaped; may be empty.
    pub fn remark(&self) -> &str {
        self.row.text(REMARK)
    }

    /// 业务凭证号: mostly the merchant's own number, with some characters escaped.
    pub fn voucher(&self) -> &str {
        self.row.text(VOUCHER)
    }

    /// The value of the column with that name, as in the bill.
    pub fn get(&self, column: &str) -> Option<&str> {
        self.row.get(column)
    }

    /// The whole line.
    pub const fn row(&self) -> &Row {
        &self.row
    }
}

impl FundFlowSummary {
    /// The line of the totals.
    pub const fn row(&self) -> &Row {
        &self.row
    }
}

/// Sum of the rows so far.
#[derive(Debug, Default)]
pub struct Sums {
    count: u64,
    income: (u64, i128),
    expense: (u64, i128),
}

impl Sealed for FundFlowRow {
    const COLUMNS: Known = &[
        &["记账时间"],
        &["收支类型"],
        &["收支金额(元)"],
        &["账户结余(元)"],
        &["微信支付业务单号"],
        &["资金流水单号"],
        &["业务名称"],
        &["业务类型"],
        &["资金变更提交申请人"],
        &["备注"],
        &["业务凭证号"],
    ];
    const REQUIRED: usize = REQUIRED;
    const TOTALS: Known = &[
        &["资金流水总笔数"],
        &["收入笔数"],
        &["收入金额"],
        &["支出笔数"],
        &["支出金额"],
    ];
    type Sums = Sums;

    fn read(row: Row) -> Result<Self, BillError> {
        let time = row.time(TIME)?.ok_or_else(|| row.wrong(TIME, "a time"))?;
        let amount = row.amount(AMOUNT)?;
        let amount = amount.ok_or_else(|| row.wrong(AMOUNT, "an amount in yuan and fen"))?;
        Ok(Self {
            time,
            direction: Direction::from(row.text(DIRECTION)),
            amount,
            balance: row.amount(BALANCE)?,
            row,
        })
    }

    fn add(&self, sums: &mut Sums) {
        sums.count += 1;
        let (count, total) = match self.direction {
            Direction::Income => &mut sums.income,
            Direction::Expense => &mut sums.expense,
            _ => return,
        };
        *count += 1;
        *total += i128::from(self.amount);
    }

    fn merge(sums: &mut Sums, others: &Sums) {
        sums.count += others.count;
        for (sum, other) in [
            (&mut sums.income, others.income),
            (&mut sums.expense, others.expense),
        ] {
            sum.0 += other.0;
            sum.1 += other.1;
        }
    }

    fn summary(row: Row, sums: &Sums) -> Result<FundFlowSummary, BillError> {
        let count = row
            .count(0)?
            .ok_or_else(|| row.wrong(0, "a number of rows"))?;
        let (income_count, income_total) = (row.count(1)?, row.total(2)?);
        let (expense_count, expense_total) = (row.count(3)?, row.total(4)?);
        for (number, stated, counted) in [
            (0, Some(count.into()), sums.count.into()),
            (1, income_count.map(i128::from), sums.income.0.into()),
            (2, income_total.map(i128::from), sums.income.1),
            (3, expense_count.map(i128::from), sums.expense.0.into()),
            (4, expense_total.map(i128::from), sums.expense.1),
        ] {
            compare(&row, number, stated, counted)?;
        }
        Ok(FundFlowSummary {
            count,
            income_count,
            income_total,
            expense_count,
            expense_total,
            row,
        })
    }
}

impl Record for FundFlowRow {
    type Summary = FundFlowSummary;
}

impl fmt::Debug for FundFlowRow {
    /// Leaves out the values, which may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FundFlowRow(line {})", self.row.line())
    }
}

impl fmt::Debug for FundFlowSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FundFlowSummary({} rows)", self.count)
    }
}
