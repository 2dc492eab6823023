//! `wxpay sandbox pay`: the user pays an order.

use clap::Args;
use serde_json::json;

use crate::arguments::Global;
use crate::control::{ControlArguments, ORDERS, Wanted};
use crate::failure::Failure;
use crate::output::Output;

/// Pay an order, as its user does in WeChat.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox pay 1217752501201407033233368018
  wxpay sandbox pay 1217752501201407033233368018 --fail
  wxpay sandbox pay 1217752501201407033233368018 --control http://127.0.0.1:9190 --json")]
pub(super) struct Pay {
    #[command(flatten)]
    order: Wanted,
    /// Try to pay without enough money.
    #[arg(long)]
    fail: bool,
    #[command(flatten)]
    control: ControlArguments,
}

impl Pay {
    pub(super) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let control = self.control.open(global)?;
        let order = control.find_one(&[ORDERS], &self.order)?;
        let action = if self.fail { "fail" } else { "pay" };
        order.act(&control, action, &json!({}), output)
    }
}
