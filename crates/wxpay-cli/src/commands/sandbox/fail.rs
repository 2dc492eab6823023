//! `wxpay sandbox fail`: a transfer of a batch fails.

use clap::Args;
use serde_json::json;

use crate::arguments::Global;
use crate::control::{BATCHES, ControlArguments, Wanted};
use crate::failure::Failure;
use crate::output::Output;

/// Let a transfer of a transfer batch fail.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox fail plfk2020042013 --transfer x23zy545Bd5436
  wxpay sandbox fail plfk2020042013 --transfer x23zy545Bd5436 --reason OPENID_INVALID --json

The number is the out_batch_no. `wxpay sandbox confirm --fail` lets a merchant transfer fail.")]
pub(super) struct Fail {
    #[command(flatten)]
    batch: Wanted,
    /// Your own number of the transfer in the batch: out_detail_no.
    #[arg(long, value_name = "NUMBER")]
    transfer: String,
    /// Reason that the merchant reads.
    #[arg(long, value_name = "REASON", default_value = "ACCOUNT_FROZEN")]
    reason: String,
    #[command(flatten)]
    control: ControlArguments,
}

impl Fail {
    pub(super) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let control = self.control.open(global)?;
        let batch = control.find_one(&[BATCHES], &self.batch)?;
        let body = json!({ "out_detail_no": self.transfer, "reason": self.reason });
        let value = batch.call(&control, "fail", &body)?;
        if output.is_json() {
            return output.json(&value);
        }
        let details = value["details"].as_array();
        let mut details = details.into_iter().flatten();
        let failed = details.find(|detail| detail["out_detail_no"] == *self.transfer);
        let state = failed.and_then(|detail| detail["state"].as_str());
        output.line(format_args!(
            "{} {}: {}",
            output.text("transfer", "转账明细单"),
            self.transfer,
            state.unwrap_or_default()
        ))
    }
}
