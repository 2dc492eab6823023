//! `wxpay sandbox revoke`: the user ends an authorization of transfers.

use clap::Args;
use serde_json::json;

use crate::arguments::Global;
use crate::control::{AUTHORIZATIONS, ControlArguments, Wanted};
use crate::failure::Failure;
use crate::output::Output;

/// End an authorization of transfers, as its user does in WeChat.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox revoke auth-1217
  wxpay sandbox revoke auth-1217 --mchid 1900009191 --json

The number is the out_authorization_no. `wxpay sandbox confirm` gives the authorization.")]
pub(super) struct Revoke {
    #[command(flatten)]
    authorization: Wanted,
    #[command(flatten)]
    control: ControlArguments,
}

impl Revoke {
    pub(super) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let control = self.control.open(global)?;
        let authorization = control.find_one(&[AUTHORIZATIONS], &self.authorization)?;
        authorization.act(&control, "revoke", &json!({}), output)
    }
}
