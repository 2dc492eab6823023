//! `wxpay sandbox step`: an application of a merchant takes its next step.

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};
use serde_json::json;

use crate::arguments::Global;
use crate::control::{APPLYMENTS, ControlArguments, Wanted};
use crate::failure::Failure;
use crate::language::Words;
use crate::output::Output;

/// Take the next step with an application of a merchant, as its reviewer or the new merchant does.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox step 1900013511_10000 --to approve
  wxpay sandbox step 1900013511_10000 --to sign
  wxpay sandbox step 1900013511_10000 --to reject --rejected id_card_copy=unreadable

The number is the business_code, or the out_request_no of a platform.")]
pub(super) struct Step {
    #[command(flatten)]
    application: Wanted,
    /// Next step.
    #[arg(long, value_enum, value_name = "STEP")]
    to: To,
    /// Field that the reviewer rejects, with the reason. Can be given more than once; only reject has it.
    #[arg(long, value_name = "FIELD=REASON", value_parser = rejected)]
    rejected: Vec<(String, String)>,
    #[command(flatten)]
    control: ControlArguments,
}

/// Steps of an application, with the names that the control API has for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum To {
    /// The reviewer returns it to be submitted again; service providers only.
    Return,
    /// The reviewer rejects fields of it.
    Reject,
    /// The reviewer asks the merchant to verify its account.
    AskToConfirm,
    /// The reviewer approves it, or the merchant verified its account.
    Approve,
    /// The merchant signs.
    Sign,
    /// It is withdrawn.
    Cancel,
    /// WeChat Pay stops it; platforms only.
    Freeze,
}

impl Step {
    pub(super) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        match (self.to, self.rejected.is_empty()) {
            (To::Reject, true) => {
                return Err(Failure::usage((
                    "reject needs a field: --rejected FIELD=REASON",
                    "reject 需指明字段：--rejected FIELD=REASON",
                )));
            }
            (To::Reject, false) | (_, true) => {}
            (_, false) => {
                return Err(Failure::usage((
                    "--rejected belongs to --to reject only",
                    "--rejected 只能与 --to reject 同时使用",
                )));
            }
        }
        let rejected = self.rejected.into_iter();
        let rejected = rejected.map(|(name, reason)| json!({ "name": name, "reason": reason }));
        let rejected: Vec<_> = rejected.collect();
        let step = self.to.to_possible_value();
        let step = step.as_ref().map(PossibleValue::get_name);
        let body = json!({ "step": step, "rejected": rejected });
        let control = self.control.open(global)?;
        let application = control.find_one(&[APPLYMENTS], &self.application)?;
        application.act(&control, "step", &body, output)
    }
}

/// A rejected field and the reason.
fn rejected(text: &str) -> Result<(String, String), Words> {
    match text.split_once('=') {
        Some((name, reason)) if !name.is_empty() && !reason.is_empty() => {
            Ok((name.to_owned(), reason.to_owned()))
        }
        _ => Err(Words::from(("must be FIELD=REASON", "应为 FIELD=REASON"))),
    }
}
