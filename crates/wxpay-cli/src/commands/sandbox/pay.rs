//! `wxpay sandbox pay`: the user pays an order.

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::arguments::Global;
use crate::control::{COMBINED, ControlArguments, Kind, ORDERS, SERVICE_ORDERS, Wanted};
use crate::failure::Failure;
use crate::output::Output;

/// Pay an order, a combined order or a service order, as its user does in WeChat.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox pay 1217752501201407033233368018
  wxpay sandbox pay 1217752501201407033233368018 --fail
  wxpay sandbox pay 1217752501201407033233368018 --kind combined
  wxpay sandbox pay 1217752501201407033233368018 --control http://127.0.0.1:9190 --json")]
pub(super) struct Pay {
    #[command(flatten)]
    order: Wanted,
    /// Kind of the order. Needed if orders of several kinds have the number.
    #[arg(long, value_enum)]
    kind: Option<Payable>,
    /// Try to pay without enough money.
    #[arg(long)]
    fail: bool,
    #[command(flatten)]
    control: ControlArguments,
}

/// Objects that a user pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Payable {
    /// Order.
    Order,
    /// Combined order (合单支付), all of it.
    Combined,
    /// Completed service order of WeChat Pay Score (支付分), at once.
    ServiceOrder,
}

impl Pay {
    pub(super) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let kinds: &[Kind] = match (self.kind, self.fail) {
            (Some(Payable::Combined | Payable::ServiceOrder), true) => {
                return Err(Failure::usage((
                    "only the payment of an order can fail",
                    "只有订单的支付可以失败",
                )));
            }
            (Some(Payable::Order), _) | (None, true) => &[ORDERS],
            (Some(Payable::Combined), false) => &[COMBINED],
            (Some(Payable::ServiceOrder), false) => &[SERVICE_ORDERS],
            (None, false) => &[ORDERS, COMBINED, SERVICE_ORDERS],
        };
        let control = self.control.open(global)?;
        let order = control.find_one(kinds, &self.order)?;
        let action = if self.fail { "fail" } else { "pay" };
        order.act(&control, action, &json!({}), output)
    }
}
