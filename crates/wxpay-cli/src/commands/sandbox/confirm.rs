//! `wxpay sandbox confirm`: the user confirms a transfer, a claim, a service, a contract and the like.

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::arguments::Global;
use crate::control::{
    AUTHORIZATIONS, CLAIMS, COMPENSATIONS, CONTRACTS, ControlArguments, Kind, SERVICE_ORDERS,
    TRANSFERS, Wanted,
};
use crate::failure::Failure;
use crate::output::Output;

/// Confirm a transfer, a claim, a compensation, a service order, a contract or an authorization, as its user does in
/// WeChat.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox confirm plfk2020042013
  wxpay sandbox confirm plfk2020042013 --kind claim --mchid 1900009191
  wxpay sandbox confirm plfk2020042013 --fail ACCOUNT_FROZEN
  wxpay sandbox confirm contract-1217
  wxpay sandbox confirm auth-1217 --kind authorization")]
pub(super) struct Confirm {
    #[command(flatten)]
    object: Wanted,
    /// Kind of the object. Needed if objects of several kinds have the number.
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
    /// Service order of WeChat Pay Score (支付分).
    ServiceOrder,
    /// Contract for deductions (委托代扣), by its out_contract_code.
    Contract,
    /// Prepared compensation of a platform (赔付).
    Compensation,
    /// Authorization of transfers (免确认收款授权), by its out_authorization_no.
    Authorization,
}

impl Confirm {
    pub(super) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let kinds: &[Kind] = match (self.kind, &self.fail) {
            (Some(Confirmable::Transfer), _) | (None, Some(_)) => &[TRANSFERS],
            (Some(_), Some(_)) => {
                return Err(Failure::usage((
                    "only a transfer can fail",
                    "只有转账可以失败",
                )));
            }
            (Some(Confirmable::Claim), None) => &[CLAIMS],
            (Some(Confirmable::ServiceOrder), None) => &[SERVICE_ORDERS],
            (Some(Confirmable::Contract), None) => &[CONTRACTS],
            (Some(Confirmable::Compensation), None) => &[COMPENSATIONS],
            (Some(Confirmable::Authorization), None) => &[AUTHORIZATIONS],
            (None, None) => &[
                TRANSFERS,
                CLAIMS,
                COMPENSATIONS,
                SERVICE_ORDERS,
                CONTRACTS,
                AUTHORIZATIONS,
            ],
        };
        let control = self.control.open(global)?;
        let object = control.find_one(kinds, &self.object)?;
        match &self.fail {
            None if object.is(CONTRACTS) => object.act(&control, "sign", &json!({}), output),
            None => object.act(&control, "confirm", &json!({}), output),
            Some(reason) => object.act(&control, "fail", &json!({ "reason": reason }), output),
        }
    }
}
