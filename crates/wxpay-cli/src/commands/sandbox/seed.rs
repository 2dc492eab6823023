//! `wxpay sandbox seed`: plays calls and users' actions.

use std::path::PathBuf;

use clap::Args;
use serde_json::Value;

use crate::arguments::Global;
use crate::control::ControlArguments;
use crate::failure::Failure;
use crate::output::Output;
use crate::values;

/// Play calls and users' actions from a file: all of them or none.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox seed seed.json
  echo '{\"steps\":[{\"do\":\"ask_password\"}]}' | wxpay sandbox seed - --json

A step is a call, such as {\"call\":\"payments.native_prepay\",\"with\":{…}}, or an action of the control API, such as \
{\"do\":\"pay_order\",\"number\":\"order1\"}. The responses of steps with a name (\"as\") are printed.")]
pub(super) struct Seed {
    /// JSON file with the steps, or - for standard input.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    control: ControlArguments,
}

impl Seed {
    pub(super) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let seed = values::bytes(&self.file)?;
        let seed: Value = serde_json::from_slice(&seed)
            .map_err(|error| Failure::caused_by(error).of(&*self.file))?;
        let named = self.control.open(global)?.post("/api/seed", &seed)?;
        if output.is_json() {
            return output.json(&named);
        }
        let steps = seed["steps"].as_array().map_or(0, Vec::len);
        output.line(format_args!(
            "{} {steps}",
            output.text("Played steps:", "已执行的步骤数：")
        ))?;
        match named.as_object() {
            Some(responses) if !responses.is_empty() => output.json(&named),
            _ => Ok(()),
        }
    }
}
