//! `wxpay sandbox terminate`: the user ends a contract.

use clap::Args;
use serde_json::json;

use crate::arguments::Global;
use crate::control::{CONTRACTS, ControlArguments, Wanted};
use crate::failure::Failure;
use crate::output::Output;

/// End a contract for deductions, as its user does in WeChat.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox terminate contract-1217
  wxpay sandbox terminate contract-1217 --mchid 1900009191 --json

The number is the contract's out_contract_code. `wxpay sandbox confirm` signs it.")]
pub(super) struct Terminate {
    #[command(flatten)]
    contract: Wanted,
    #[command(flatten)]
    control: ControlArguments,
}

impl Terminate {
    pub(super) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let control = self.control.open(global)?;
        let contract = control.find_one(&[CONTRACTS], &self.contract)?;
        contract.act(&control, "terminate", &json!({}), output)
    }
}
