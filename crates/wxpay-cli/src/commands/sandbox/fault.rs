//! `wxpay sandbox fault`: lets coming requests or notifications go wrong.

use clap::Args;
use clap::builder::PossibleValuesParser;
use serde_json::{Value, json};
use wxpay_sandbox::Fault;

use crate::arguments::Global;
use crate::control::ControlArguments;
use crate::failure::Failure;
use crate::output::Output;

/// Play a fault on coming requests, or on the next notification.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox fault reset --path /v3/refund/
  wxpay sandbox fault system-error --after 1 --times 3
  wxpay sandbox fault forged --notification
  wxpay sandbox fault --list
  wxpay sandbox fault --clear")]
pub(super) struct PlayFault {
    /// Name of the fault.
    #[arg(
        value_name = "FAULT",
        value_parser = PossibleValuesParser::new(Fault::ALL.iter().map(|fault| fault.name())),
        required_unless_present_any = ["list", "clear"],
        conflicts_with_all = ["list", "clear"]
    )]
    name: Option<String>,
    /// Beginning of the paths that meet it. Default: all.
    #[arg(long, value_name = "PATH", conflicts_with = "notification")]
    path: Option<String>,
    /// Number of requests that pass first.
    #[arg(long, value_name = "NUMBER", conflicts_with = "notification")]
    after: Option<u64>,
    /// Number of requests that meet it. Default: 1.
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
            None => control.get("/api/faults")?,
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
            Some(name) => {
                let mut body = json!({ "fault": name });
                if let Some(path) = &self.path {
                    body["path"] = path.as_str().into();
                }
                if let Some(after) = self.after {
                    body["after"] = after.into();
                }
                if let Some(times) = self.times {
                    body["times"] = times.into();
                }
                control.post("/api/faults", &body)?
            }
        };
        print(&rules, output)
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
    let heading = ["fault", "path", "after", "times"].map(ToOwned::to_owned);
    let cell = |rule: &Value, name: &str| match &rule[name] {
        Value::String(text) if text.is_empty() => "*".to_owned(),
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    let mut rows = vec![heading.to_vec()];
    for rule in rules {
        rows.push(heading.iter().map(|name| cell(rule, name)).collect());
    }
    output.table(&rows)
}
