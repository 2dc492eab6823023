//! `wxpay sandbox complain`: the user complains about an order.

use clap::Args;
use serde_json::{Map, Value};

use crate::arguments::Global;
use crate::control::ControlArguments;
use crate::failure::Failure;
use crate::output::Output;

/// Complain about a paid order, as its user does in WeChat.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox complain 1217752501201407033233368018
  wxpay sandbox complain 1217752501201407033233368018 --detail 'The coffee was cold' --refund 100")]
pub(super) struct Complain {
    /// Your own number of the order: out_trade_no.
    #[arg(value_name = "NUMBER")]
    number: String,
    /// Merchant of the order. Default: the first of the sandbox.
    #[arg(long, value_name = "MCHID")]
    mchid: Option<String>,
    /// Words of the user.
    #[arg(long, value_name = "TEXT")]
    detail: Option<String>,
    /// Amount that the user asks back, in fen.
    #[arg(long, value_name = "FEN")]
    refund: Option<i64>,
    /// Mark the user as one who needs immediate service.
    #[arg(long)]
    immediate_service: bool,
    #[command(flatten)]
    control: ControlArguments,
}

impl Complain {
    pub(super) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let mut body = Map::new();
        body.insert("out_trade_no".to_owned(), self.number.into());
        for (name, value) in [
            ("mchid", self.mchid.map(Value::from)),
            ("detail", self.detail.map(Value::from)),
            ("refund", self.refund.map(Value::from)),
            (
                "immediate_service",
                self.immediate_service.then_some(true.into()),
            ),
        ] {
            if let Some(value) = value {
                body.insert(name.to_owned(), value);
            }
        }
        let control = self.control.open(global)?;
        let complaint = control.post("/api/complaints", &Value::Object(body))?;
        if output.is_json() {
            return output.json(&complaint);
        }
        let word = |name: &str| complaint[name].as_str().unwrap_or_default();
        output.line(format_args!(
            "{} {}: {}",
            output.text("complaint", "投诉单"),
            word("complaint_id"),
            word("state")
        ))
    }
}
