//! `wxpay sandbox close`: the merchant closes a transfer batch.

use clap::Args;
use serde_json::json;

use crate::arguments::Global;
use crate::control::{BATCHES, ControlArguments, Wanted};
use crate::failure::Failure;
use crate::output::Output;

/// Close an accepted transfer batch, as the merchant does on the merchant platform.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox close plfk2020042013
  wxpay sandbox close plfk2020042013 --mchid 1900009191 --json

The number is the out_batch_no.")]
pub(super) struct Close {
    #[command(flatten)]
    batch: Wanted,
    #[command(flatten)]
    control: ControlArguments,
}

impl Close {
    pub(super) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let control = self.control.open(global)?;
        let batch = control.find_one(&[BATCHES], &self.batch)?;
        batch.act(&control, "close", &json!({}), output)
    }
}
