//! Bill files, cut anywhere.
//!
//! Input: a byte that says how the file is cut, and the file.

use std::io::BufReader;

use wxpay_core::bill::{
    BillError, BillParser, BillReader, Direction, FundFlowRow, FundFlowSummary, Record, Row,
    TradeRow, TradeSummary,
};

/// The rows, the totals and the error are the same however the file is cut and read;
/// a row has all of its line; the totals are what the rows add up to.
pub fn run(data: &[u8]) {
    let Some((&cut, file)) = data.split_first() else {
        return;
    };
    let trades = read_in_each_way::<TradeRow>(file, cut, TradeRow::row);
    if let Some(totals) = trades.totals {
        holds_its_line(file, totals.row());
        add_up_trades(&trades.rows, &totals);
    }
    let flows = read_in_each_way::<FundFlowRow>(file, cut, FundFlowRow::row);
    if let Some(totals) = flows.totals {
        holds_its_line(file, totals.row());
        add_up_flows(&flows.rows, &totals);
    }
}

/// Result of reading a file.
struct Read<R: Record> {
    rows: Vec<R>,
    totals: Option<R::Summary>,
    error: Option<String>,
}

fn read_in_each_way<R: Record>(file: &[u8], cut: u8, row: fn(&R) -> &Row) -> Read<R> {
    let whole = read(std::iter::once(file));
    let piece = usize::from(cut % 61) + 1;
    let cuts = [
        read::<R>(file.chunks(piece)),
        read(file.chunks(4096 + usize::from(cut))),
        read_all(BufReader::with_capacity(piece, file)),
    ];
    for other in cuts {
        assert_eq!(whole.error, other.error);
        assert_eq!(whole.rows.len(), other.rows.len());
        for (one, other) in whole.rows.iter().zip(&other.rows) {
            assert!(row(one).iter().eq(row(other).iter()));
        }
        assert_eq!(format!("{:?}", whole.totals), format!("{:?}", other.totals));
    }
    for read in &whole.rows {
        holds_its_line(file, row(read));
    }
    whole
}

fn read<'f, R: Record>(pieces: impl Iterator<Item = &'f [u8]>) -> Read<R> {
    let mut parser = BillParser::new();
    let mut rows = Vec::new();
    for piece in pieces {
        for row in parser.feed(piece) {
            match row {
                Ok(row) => rows.push(row),
                Err(error) => return ended(rows, Err(error)),
            }
        }
    }
    ended(rows, parser.finish())
}

fn read_all<R: Record>(source: BufReader<&[u8]>) -> Read<R> {
    let mut reader = BillReader::new(source);
    let mut rows = Vec::new();
    for row in &mut reader {
        match row {
            Ok(row) => rows.push(row),
            Err(error) => return ended(rows, Err(error)),
        }
    }
    let totals = reader.summary().cloned();
    ended(rows, Ok(totals.expect("it has ended without an error")))
}

fn ended<R: Record>(rows: Vec<R>, end: Result<R::Summary, BillError>) -> Read<R> {
    let (totals, error) = match end {
        Ok(totals) => (Some(totals), None),
        Err(error) => (None, Some(error.to_string())),
    };
    Read {
        rows,
        totals,
        error,
    }
}

/// Its values, written as a bill has them, are the line, or the lines if a value has line ends.
fn holds_its_line(file: &[u8], row: &Row) {
    let index = usize::try_from(row.line() - 1).expect("an input is short");
    let lines = file.split_inclusive(|byte| *byte == b'\n');
    let start: usize = lines.take(index).map(<[u8]>::len).sum();
    let mut rest = &file[start..];
    if index == 0 {
        rest = rest.strip_prefix("\u{feff}".as_bytes()).unwrap_or(rest);
    }
    let values: Vec<_> = row.iter().map(|(_, value)| format!("`{value}")).collect();
    let written = values.join(",");
    let behind = rest.strip_prefix(written.as_bytes());
    let is_whole = behind.is_some_and(|behind| {
        behind.is_empty() || behind.starts_with(b"\n") || behind.starts_with(b"\r")
    });
    assert!(is_whole, "line {}: {written:?}", row.line());
}

fn add_up_trades(rows: &[TradeRow], totals: &TradeSummary) {
    let sum = |amount: fn(&TradeRow) -> Option<i64>| {
        let amounts = rows.iter().filter_map(amount);
        amounts.map(i128::from).sum::<i128>()
    };
    assert_eq!(totals.count, rows.len() as u64);
    for (total, counted) in [
        (totals.settlement_total, sum(TradeRow::settlement_total)),
        (
            totals.refund_settlement_total,
            sum(TradeRow::refund_settlement),
        ),
        (totals.refund_coupon_total, sum(TradeRow::refund_coupon)),
        (totals.fee_total, sum(TradeRow::fee)),
        (totals.order_total, sum(TradeRow::order_total)),
        (totals.refund_total, sum(TradeRow::refund_total)),
    ] {
        assert!(total.is_none_or(|total| i128::from(total) == counted));
    }
}

fn add_up_flows(rows: &[FundFlowRow], totals: &FundFlowSummary) {
    let of = |direction: &Direction| {
        let rows = rows.iter().filter(|row| row.direction() == direction);
        rows.fold((0_u64, 0_i128), |(count, sum), row| {
            (count + 1, sum + i128::from(row.amount()))
        })
    };
    let (income, expense) = (of(&Direction::Income), of(&Direction::Expense));
    assert_eq!(totals.count, rows.len() as u64);
    for (stated, counted) in [
        (totals.income_count, income.0),
        (totals.expense_count, expense.0),
    ] {
        assert!(stated.is_none_or(|stated| stated == counted));
    }
    for (stated, counted) in [
        (totals.income_total, income.1),
        (totals.expense_total, expense.1),
    ] {
        assert!(stated.is_none_or(|stated| i128::from(stated) == counted));
    }
}
