//! `wxpay sandbox confirm`: the user confirms a transfer or a claim.

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::arguments::Global;
use crate::control::{CLAIMS, ControlArguments, Kind, TRANSFERS, Wanted};
use crate::failure::Failure;
use crate::output::Output;

/// Confirm a transfer or an insurance claim, as its user does in WeChat.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox confirm plfk2020042013
  wxpay sandbox confirm plfk2020042013 --kind claim --mchid 1900009191
  wxpay sandbox confirm plfk2020042013 --fail ACCOUNT_FROZEN")]
pub(super) struct Confirm {
    #[command(flatten)]
    object: Wanted,
    /// Kind of the object. Needed if a transfer and a claim have the same number.
    #[arg(long, value_enum)]
    kind: Option<Confirmable>,
    /// Let a transfer fail instead, for this reason.
    #[arg(long, value_name = "REASON")]
    fail: Option<String>,
    #[command(flatten)]
    control: ControlArguments,
}

/// Objects that a user confirms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Confirmable {
    /// Merchant transfer (商家转账).
    Transfer,
    /// Insurance claim (保险理赔).
    Claim,
}

impl Confirm {
    pub(super) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let kinds: &[Kind] = match (self.kind, &self.fail) {
            (Some(Confirmable::Claim), Some(_)) => {
                return Err(Failure::usage("only a transfer can fail"));
            }
            (Some(Confirmable::Transfer), _) | (None, Some(_)) => &[TRANSFERS],
            (Some(Confirmable::Claim), None) => &[CLAIMS],
            (None, None) => &[TRANSFERS, CLAIMS],
        };
        let control = self.control.open(global)?;
        let object = control.find_one(kinds, &self.object)?;
        match &self.fail {
            None => object.act(&control, "confirm", &json!({}), output),
            Some(reason) => object.act(&control, "fail", &json!({ "reason": reason }), output),
        }
    }
}
