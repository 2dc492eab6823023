//! `wxpay sandbox reset`: forgets everything that has happened.

use clap::Args;
use serde_json::json;

use crate::arguments::Global;
use crate::control::ControlArguments;
use crate::failure::Failure;
use crate::output::Output;

/// Forget everything that has happened. Merchants and keys stay.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox reset
  wxpay sandbox snapshot before.json && wxpay sandbox reset")]
pub(super) struct Reset {
    #[command(flatten)]
    control: ControlArguments,
}

impl Reset {
    pub(super) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let done = self.control.open(global)?.post("/api/reset", &json!({}))?;
        match output.is_json() {
            true => output.json(&done),
            false => output.line(output.text("The sandbox is empty.", "沙箱已清空。")),
        }
    }
}
