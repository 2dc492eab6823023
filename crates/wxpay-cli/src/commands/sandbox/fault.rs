//! `wxpay sandbox fault`: makes coming requests or notifications fail.

use clap::Args;
use clap::builder::PossibleValuesParser;
use serde_json::{Map, Value, json};
use wxpay_sandbox::Fault;

use crate::arguments::Global;
use crate::control::ControlArguments;
use crate::failure::Failure;
use crate::language::Words;
use crate::output::Output;

/// Play a fault on coming requests, or on the next notification.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox fault reset --path /v3/refund/
  wxpay sandbox fault system-error --after 1 --times 3
  wxpay sandbox fault system-error --operation refunds.create_refund --probability 0.1
  wxpay sandbox fault --latency 80..500 --path /v3/pay/
  wxpay sandbox fault forged --notification
  wxpay sandbox fault --list
  wxpay sandbox fault --clear")]
pub(super) struct PlayFault {
    /// Name of the fault.
    #[arg(
        value_name = "FAULT",
        value_parser = PossibleValuesParser::new(Fault::ALL.iter().map(|fault| fault.name())),
        required_unless_present_any = ["list", "clear", "latency", "slow_body"],
        conflicts_with_all = ["list", "clear"]
    )]
    name: Option<String>,
    /// Operation that meets it, by its id. Default: all.
    #[arg(long, value_name = "ID", conflicts_with = "notification")]
    operation: Option<String>,
    /// Merchant, service provider or brand whose requests meet it. Default: all.
    #[arg(long, value_name = "MCHID", conflicts_with = "notification")]
    mchid: Option<String>,
    /// Part of the requests that meets it by chance, from 0 to 1. Default: 1.
    #[arg(long, value_name = "NUMBER", conflicts_with = "notification")]
    probability: Option<f64>,
    /// Time before the response begins, in milliseconds: one, or two limits such as 80..500.
    #[arg(long, value_name = "MS|FROM..TO", value_parser = latency, conflicts_with = "notification")]
    latency: Option<(u64, u64)>,
    /// Time that the body of the response takes, in milliseconds.
    #[arg(long, value_name = "MS", conflicts_with = "notification")]
    slow_body: Option<u64>,
    /// Beginning of the paths that meet it. Default: all.
    #[arg(long, value_name = "PATH", conflicts_with = "notification")]
    path: Option<String>,
    /// Number of requests that pass first.
    #[arg(long, value_name = "NUMBER", conflicts_with = "notification")]
    after: Option<u64>,
    /// Number of requests that meet it. Default: 1, or all with --probability or without a fault.
    #[arg(
        long,
        value_name = "NUMBER",
        value_parser = clap::value_parser!(u64).range(1..),
        conflicts_with = "notification"
    )]
    times: Option<u64>,
    /// Play it on the next notification.
    #[arg(long, conflicts_with_all = ["list", "clear"])]
    notification: bool,
    /// List the faults that are still to be played.
    #[arg(long, conflicts_with = "clear")]
    list: bool,
    /// Forget the faults that were not played.
    #[arg(long)]
    clear: bool,
    #[command(flatten)]
    control: ControlArguments,
}

impl PlayFault {
    pub(super) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let control = self.control.open(global)?;
        let rules = match &self.name {
            None if self.clear => control.delete("/api/faults")?,
            None if self.list => control.get("/api/faults")?,
            Some(name) if self.notification => {
                let done = control.post("/api/notifications/fault", &json!({ "fault": name }))?;
                return match output.is_json() {
                    true => output.json(&done),
                    false => output.line(format_args!(
                        "{} {name}",
                        output.text("The next notification meets", "下一个回调通知将触发故障：")
                    )),
                };
            }
            _ => control.post("/api/faults", &self.rule())?,
        };
        print(&rules, output)
    }

    /// The rule in the form of the control API.
    fn rule(&self) -> Value {
        let mut rule = Map::new();
        let mut put = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                rule.insert(name.to_owned(), value);
            }
        };
        put("fault", self.name.clone().map(Value::from));
        put("operation", self.operation.clone().map(Value::from));
        put("mchid", self.mchid.clone().map(Value::from));
        put("path", self.path.clone().map(Value::from));
        put("after", self.after.map(Value::from));
        put("times", self.times.map(Value::from));
        put("probability", self.probability.map(Value::from));
        put("body_millis", self.slow_body.map(Value::from));
        put(
            "latency",
            self.latency.map(|(from, to)| match from == to {
                true => json!({ "millis": from }),
                false => json!({ "from_millis": from, "to_millis": to }),
            }),
        );
        Value::Object(rule)
    }
}

/// Reads a time in milliseconds, or two with two dots in between.
fn latency(text: &str) -> Result<(u64, u64), Words> {
    let (from, to) = text.split_once("..").unwrap_or((text, text));
    match (from.parse(), to.parse()) {
        (Ok(from), Ok(to)) if from <= to => Ok((from, to)),
        _ => Err(Words::from((
            "milliseconds such as 80, or 80..500, are expected",
            "应为毫秒数，例如 80，或 80..500",
        ))),
    }
}

/// Shows the rules that are not used up.
fn print(view: &Value, output: &Output) -> Result<(), Failure> {
    if output.is_json() {
        return output.json(view);
    }
    let rules = view["rules"].as_array().map_or(&[][..], Vec::as_slice);
    if rules.is_empty() {
        return output.line(output.text("No faults are set.", "未设置故障。"));
    }
    let names = [
        "fault",
        "operation",
        "mchid",
        "path",
        "after",
        "times",
        "latency",
        "body_millis",
    ];
    let heading = names.map(ToOwned::to_owned);
    let cell = |rule: &Value, name: &str| match &rule[name] {
        Value::Null => "-".to_owned(),
        Value::String(text) if text.is_empty() => "-".to_owned(),
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    let mut rows = vec![heading.to_vec()];
    for rule in rules {
        rows.push(heading.iter().map(|name| cell(rule, name)).collect());
    }
    output.table(&rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_latency_is_one_time_or_two() {
        assert_eq!(latency("80"), Ok((80, 80)));
        assert_eq!(latency("80..500"), Ok((80, 500)));
        for text in ["", "..", "500..80", "80..", "1s", "-1"] {
            assert!(latency(text).is_err(), "{text}");
        }
    }
}
