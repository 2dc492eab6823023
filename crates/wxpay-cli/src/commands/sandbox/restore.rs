//! `wxpay sandbox restore`: goes back to a snapshot.

use std::path::PathBuf;

use clap::Args;
use serde_json::Value;

use crate::arguments::Global;
use crate::control::ControlArguments;
use crate::failure::Failure;
use crate::output::Output;
use crate::values;

/// Replace everything that has happened by a snapshot.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox restore before.json
  gunzip < before.json.gz | wxpay sandbox restore -")]
pub(super) struct Restore {
    /// File of `wxpay sandbox snapshot`, or - for standard input.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    control: ControlArguments,
}

impl Restore {
    pub(super) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let snapshot = values::bytes(&self.file)?;
        let snapshot: Value = serde_json::from_slice(&snapshot)
            .map_err(|error| Failure::caused_by(error).of(&*self.file))?;
        let done = self.control.open(global)?.post("/api/restore", &snapshot)?;
        match output.is_json() {
            true => output.json(&done),
            false => output.line(output.text("The snapshot is restored.", "已恢复快照。")),
        }
    }
}
