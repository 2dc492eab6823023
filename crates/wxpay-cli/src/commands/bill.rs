//! `wxpay bill`: downloads and reads bills.

use std::fmt::Write as _;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde_json::{Map, Value, json};
use wxpay::bill::{BillReader, FundFlowRow, FundFlowSummary, Record, Row, TradeRow, TradeSummary};
use wxpay::blocking::Client;
use wxpay::download::FileLink;
use wxpay::{Date, DynamicCall, Fen};

use crate::arguments::Global;
use crate::configuration::Settings;
use crate::failure::Failure;
use crate::files::{self, Draft, Scratch};
use crate::language::Words;
use crate::output::Output;
use crate::progress::Bar;

/// Download and read bills.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay bill trade 2026-11-25
  wxpay bill fund 2026-11-25 --account BASIC --format csv > funds.csv
  wxpay bill trade 2026-11-01..2026-11-25 --dir bills
  wxpay bill trade 2026-11-25 --json

The hash of the file and the totals at its end are checked. With --dir, files of a day that are there already are \
not downloaded again, so a broken range can be continued. A bill is ready at about 10 o'clock on the next day.")]
pub(crate) struct Bill {
    /// Kind of bill.
    #[arg(value_enum)]
    kind: Kind,
    /// Day, or first and last day with two dots between them.
    #[arg(value_name = "DATE|FIRST..LAST", value_parser = days)]
    days: Days,
    /// Form of the output; --json is the same as --format jsonl.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// Keep the files in this folder as they came.
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// Trades to list: ALL, SUCCESS or REFUND.
    #[arg(long = "type", value_name = "TYPE")]
    bill_type: Option<String>,
    /// Account of a fund-flow bill: BASIC, OPERATION or FEES.
    #[arg(long, value_name = "ACCOUNT")]
    account: Option<String>,
    /// Sub-merchant whose bill it is.
    #[arg(long, value_name = "MCHID")]
    sub_mchid: Option<String>,
}

/// Kind of a bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// Trades and refunds (交易账单).
    Trade,
    /// Movements of an account (资金账单).
    Fund,
}

/// Output format of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// The main columns, and the totals.
    Table,
    /// All columns as CSV without backticks.
    Csv,
    /// A JSON object a line, and one with the totals.
    Jsonl,
}

/// Maximum number of days in one command: bills are kept for three months. [Official
/// page](https://pay.weixin.qq.com/doc/v3/merchant/4012791866)
const MOST_DAYS: i64 = 93;

/// Days from the first to the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Days {
    first: Date,
    last: Date,
}

fn days(text: &str) -> Result<Days, Words> {
    let day = |text: &str| text.parse::<Date>().map_err(Words::quoted);
    let days = match text.split_once("..") {
        Some((first, last)) => Days {
            first: day(first)?,
            last: day(last)?,
        },
        None => {
            let first = day(text)?;
            Days { first, last: first }
        }
    };
    match days.last.days_since(days.first) {
        ..0 => Err(Words::from((
            "the last day is before the first",
            "结束日期早于开始日期",
        ))),
        MOST_DAYS.. => Err(Words::from((
            format!("more than {MOST_DAYS} days"),
            format!("超过 {MOST_DAYS} 天"),
        ))),
        _ => Ok(days),
    }
}

impl Days {
    fn iter(self) -> impl Iterator<Item = Date> {
        std::iter::successors(Some(self.first), |day| day.next())
            .take_while(move |day| *day <= self.last)
    }

    fn is_one(self) -> bool {
        self.first == self.last
    }
}

/// A kind of row that can be printed.
trait Printed: Record {
    /// The columns of a table, by their names in the bill.
    const SHOWN: &'static [&'static str];

    fn row(&self) -> &Row;

    /// The totals, by name.
    fn totals(summary: &Self::Summary) -> Vec<(String, String)>;
}

impl Printed for TradeRow {
    const SHOWN: &'static [&'static str] = &[
        "交易时间",
        "商户订单号",
        "交易状态",
        "订单金额",
        "商户退款单号",
        "申请退款金额",
    ];

    fn row(&self) -> &Row {
        self.row()
    }

    fn totals(summary: &TradeSummary) -> Vec<(String, String)> {
        pairs(summary.row())
    }
}

impl Printed for FundFlowRow {
    const SHOWN: &'static [&'static str] = &[
        "记账时间",
        "业务类型",
        "收支类型",
        "收支金额(元)",
        "账户结余(元)",
        "业务凭证号",
    ];

    fn row(&self) -> &Row {
        self.row()
    }

    fn totals(summary: &FundFlowSummary) -> Vec<(String, String)> {
        let yuan = |fen: Option<i64>| fen.map(|fen| Fen::new(fen).to_string());
        let count = |count: Option<u64>| count.map(|count| count.to_string());
        let totals = [
            ("资金流水总笔数", Some(summary.count.to_string())),
            ("收入笔数", count(summary.income_count)),
            ("收入金额", yuan(summary.income_total)),
            ("支出笔数", count(summary.expense_count)),
            ("支出金额", yuan(summary.expense_total)),
        ];
        totals
            .into_iter()
            .filter_map(|(name, value)| Some((name.to_owned(), value?)))
            .collect()
    }
}

fn pairs(row: &Row) -> Vec<(String, String)> {
    let pairs = row.iter().filter(|(name, _)| !name.is_empty());
    pairs
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

impl Bill {
    pub(crate) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        match self.kind {
            Kind::Trade if self.account.is_some() => {
                return Err(Failure::usage((
                    "--account belongs to fund-flow bills",
                    "--account 仅用于资金账单",
                )));
            }
            Kind::Fund if self.bill_type.is_some() => {
                return Err(Failure::usage((
                    "--type belongs to trade bills",
                    "--type 仅用于交易账单",
                )));
            }
            Kind::Trade | Kind::Fund => {}
        }
        let client = Settings::read(global)?.client(false)?;
        let temporary;
        let folder = match &self.dir {
            Some(folder) => {
                files::create_folder(folder)?;
                folder.as_path()
            }
            None => {
                temporary = Scratch::new()?;
                temporary.path()
            }
        };
        let mut has_header = false;
        for day in self.days.iter() {
            let path = folder.join(self.name(day));
            if !path.exists() {
                match self.download(day, &path, &client) {
                    Ok(()) => {}
                    // A day without trades has no bill.
                    Err(Failure::Refused(report))
                        if !self.days.is_one()
                            && report.code.as_deref() == Some("NO_STATEMENT_EXIST") =>
                    {
                        let reason = report.message.of(Words::quoted(day));
                        output.warn(reason.text(output.language()));
                        continue;
                    }
                    Err(Failure::Refused(report))
                        if report.code.as_deref() == Some("NO_STATEMENT_EXIST") =>
                    {
                        return Err(Failure::Refused(report).with_next(("A day without trades has no bill. That of a day is ready at about 10 o'clock on the next: in the sandbox, `wxpay sandbox advance 1d` gets there.", "没有交易的日子没有账单；当日账单约在次日 10 点生成。在沙箱中可用 `wxpay sandbox advance 1d` 快进。")));
                    }
                    Err(failure) => return Err(failure),
                }
            }
            match self.kind {
                Kind::Trade => self.print::<TradeRow>(day, &path, &mut has_header, output)?,
                Kind::Fund => self.print::<FundFlowRow>(day, &path, &mut has_header, output)?,
            }
        }
        Ok(())
    }

    /// The name of a day's file: one for each kind, type, account and sub-merchant.
    fn name(&self, day: Date) -> String {
        let mut name = match self.kind {
            Kind::Trade => format!("trade-{day}"),
            Kind::Fund => format!("fund-{day}"),
        };
        for part in [&self.bill_type, &self.account, &self.sub_mchid]
            .into_iter()
            .flatten()
        {
            let plain = part.chars().map(|letter| {
                if letter.is_ascii_alphanumeric() {
                    letter
                } else {
                    '_'
                }
            });
            name.push('-');
            name.extend(plain);
        }
        name.push_str(".csv");
        name
    }

    fn download(&self, day: Date, path: &Path, client: &Client) -> Result<(), Failure> {
        let mut members = Map::new();
        members.insert("bill_date".to_owned(), day.to_string().into());
        members.insert("tar_type".to_owned(), "GZIP".into());
        for (name, value) in [
            ("bill_type", &self.bill_type),
            ("account_type", &self.account),
            ("sub_mchid", &self.sub_mchid),
        ] {
            if let Some(value) = value {
                members.insert(name.to_owned(), value.as_str().into());
            }
        }
        let id = match self.kind {
            Kind::Trade => "bills.apply_for_trade_bill",
            Kind::Fund => "bills.apply_for_fund_flow_bill",
        };
        let row = crate::operations::find(&[id.to_owned()])?;
        let link = client.send(DynamicCall::of(row, members))?;
        let text = |name: &str| link.get(name).and_then(Value::as_str);
        let link = FileLink::announced(text("download_url"), text("hash_type"), text("hash_value"))
            .map_err(|error| Failure::trust(Words::quoted(super::causes(&error))))?;
        let draft = Draft::beside(path)?;
        let bar = Bar::new(&day.to_string());
        let shown = bar.clone();
        let downloaded = client
            .download(link)
            .on_progress(move |progress| shown.show(progress))
            .to_file(draft.path());
        bar.end();
        downloaded?;
        draft.finish()
    }

    fn print<R: Printed>(
        &self,
        day: Date,
        path: &Path,
        has_header: &mut bool,
        output: &Output,
    ) -> Result<(), Failure> {
        let file = File::open(path).map_err(|error| Failure::file(path, &error))?;
        let mut rows = BillReader::<_, R>::new(BufReader::new(file));
        let format = match output.is_json() {
            true => Format::Jsonl,
            false => self.format,
        };
        let mut table = vec![R::SHOWN.iter().map(ToString::to_string).collect::<Vec<_>>()];
        for row in &mut rows {
            let row = row.map_err(|error| broken(path, &error, self.dir.is_some()))?;
            let row = row.row();
            match format {
                Format::Table => table.push(
                    R::SHOWN
                        .iter()
                        .map(|column| row.get(column).unwrap_or_default().to_owned())
                        .collect(),
                ),
                Format::Csv => {
                    if !*has_header {
                        output.line(csv(row.iter().map(|(name, _)| name)))?;
                        *has_header = true;
                    }
                    output.line(csv(row.iter().map(|(_, value)| value)))?;
                }
                Format::Jsonl => {
                    let members: Map<_, _> = pairs(row)
                        .into_iter()
                        .map(|(name, value)| (name, Value::from(value)))
                        .collect();
                    output.line(
                        json!({ "date": day.to_string(), "line": row.line(), "row": members }),
                    )?;
                }
            }
        }
        let totals = rows.summary().map(R::totals).unwrap_or_default();
        match format {
            Format::Table => {
                output.heading(day)?;
                output.table(&table)?;
                let totals = totals.iter().map(|(name, value)| format!("{name} {value}"));
                output.dim(totals.collect::<Vec<_>>().join("  "))
            }
            Format::Csv => Ok(()),
            Format::Jsonl => {
                let totals: Map<_, _> = totals
                    .into_iter()
                    .map(|(name, value)| (name, Value::from(value)))
                    .collect();
                output.line(json!({ "date": day.to_string(), "totals": totals }))
            }
        }
    }
}

/// A bill that cannot be read to its end.
fn broken(path: &Path, error: &wxpay::bill::BillError, is_kept: bool) -> Failure {
    let name = path
        .file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy();
    let failure = Failure::caused_by(super::causes(error)).of(Words::quoted(name));
    match is_kept {
        true => failure.with_next((
            "Delete the file to have it downloaded once more.",
            "删除该文件即可重新下载。",
        )),
        false => failure,
    }
}

/// A line of CSV. Values with commas, quotation marks or line ends are quoted.
fn csv<'a>(values: impl Iterator<Item = &'a str>) -> String {
    let mut line = String::new();
    for (index, value) in values.enumerate() {
        if index > 0 {
            line.push(',');
        }
        match value.contains([',', '"', '\n', '\r']) {
            // Writing into a string never fails.
            true => drop(write!(line, "\"{}\"", value.replace('"', "\"\""))),
            false => line.push_str(value),
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_one_or_a_range() {
        let all = |text: &str| {
            days(text).map(|days| days.iter().map(|day| day.to_string()).collect::<Vec<_>>())
        };
        assert_eq!(
            all("2024-02-28..2024-03-01").unwrap(),
            ["2024-02-28", "2024-02-29", "2024-03-01"]
        );
        assert_eq!(all("2024-02-28").unwrap(), ["2024-02-28"]);
        for text in [
            "2024-02-30",
            "2024-03-02..2024-03-01",
            "2024-01-01..2024-12-31",
            "..",
            "yesterday",
        ] {
            assert!(all(text).is_err(), "{text}");
        }
    }

    #[test]
    fn values_with_commas_and_quotation_marks_are_quoted() {
        assert_eq!(
            csv(["a", "b,c", "d\"e", ""].into_iter()),
            "a,\"b,c\",\"d\"\"e\","
        );
    }
}
