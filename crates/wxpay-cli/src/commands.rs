//! One file a command.

pub(crate) mod api;
pub(crate) mod bill;
pub(crate) mod call;
pub(crate) mod certs;
pub(crate) mod completion;
pub(crate) mod config;
pub(crate) mod decrypt;
pub(crate) mod doctor;
pub(crate) mod download;
pub(crate) mod encrypt;
pub(crate) mod explain;
pub(crate) mod init;
pub(crate) mod keys;
pub(crate) mod listen;
pub(crate) mod man;
pub(crate) mod mcp;
pub(crate) mod notify;
pub(crate) mod paysign;
pub(crate) mod sandbox;
pub(crate) mod sign;
pub(crate) mod trigger;
pub(crate) mod upload;
pub(crate) mod verify;
pub(crate) mod wait;

use std::error::Error;

use clap::CommandFactory as _;
use serde_json::Value;
use wxpay::catalog;
use wxpay::catalog::EventRow;

use crate::arguments::{Arguments, Command};
use crate::failure::Failure;
use crate::interrupt;
use crate::output::Output;

/// Runs the command that was given.
pub(crate) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    let Arguments { global, command } = arguments;
    // What only reads and prints can end at any time, and starts the faster.
    if !matches!(
        command,
        Command::Api(_) | Command::Completion(_) | Command::Config(_) | Command::Explain(_)
    ) {
        interrupt::begin(output)?;
    }
    match command {
        Command::Api(api) => api.run(output),
        Command::Bill(bill) => bill.run(&global, output),
        Command::Call(call) => call.run(&global, output),
        Command::Certs(certs) => certs.run(&global, output),
        Command::Completion(completion) => completion.run(output),
        Command::Config(config) => config.run(&global, output),
        Command::Decrypt(decrypt) => decrypt.run(&global, output),
        Command::Doctor(doctor) => doctor.run(&global, output),
        Command::Download(download) => download.run(&global, output),
        Command::Encrypt(encrypt) => encrypt.run(&global, output),
        Command::Explain(explain) => explain.run(output),
        Command::Init(init) => init.run(&global, output),
        Command::Keys(keys) => keys.run(&global, output),
        Command::Listen(listen) => listen.run(&global, output),
        Command::Man(man) => man.run(translated(output), output),
        Command::Mcp(mcp) => mcp.run(global),
        Command::Notify(notify) => notify.run(&global, output),
        Command::Paysign(paysign) => paysign.run(&global, output),
        Command::Sandbox(sandbox) => sandbox.run(&global, output),
        Command::Sign(sign) => sign.run(&global, output),
        Command::Trigger(trigger) => trigger.run(&global, output),
        Command::Upload(upload) => upload.run(&global, output),
        Command::Verify(verify) => verify.run(&global, output),
        Command::Wait(wait) => wait.run(&global, output),
    }
}

/// The arguments in the language of the output.
fn translated(output: &Output) -> clap::Command {
    output.language().translate(Arguments::command())
}

/// An error with its causes in one line.
fn causes(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(&format!(": {cause}"));
        source = cause.source();
    }
    text
}

/// The row of an event, by its type, the kind of its resource, and the fields that tell it from others of the type.
fn event_row(
    event_type: &str,
    original_type: Option<&str>,
    resource: &Value,
) -> Option<&'static EventRow> {
    let has = |name: &&str| resource.get(*name).is_some();
    let is_meant = |row: &&EventRow| {
        (row.event_type == event_type || row.also.contains(&event_type))
            && (row.original_types.is_empty()
                || original_type.is_none_or(|kind| row.original_types.contains(&kind)))
            && row.with.iter().all(&has)
            && !row.without.iter().any(&has)
    };
    let meant: Vec<_> = catalog().events().filter(is_meant).collect();
    // Of events that look the same, the one that comes after no other.
    let is_first = |row: &&&EventRow| !meant.iter().any(|other| row.after.contains(&other.family));
    meant
        .iter()
        .find(is_first)
        .or_else(|| meant.first())
        .copied()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_event_is_recognised_by_its_fields() {
        for (event_type, kind, resource, expected) in [
            (
                "TRANSACTION.SUCCESS",
                "transaction",
                json!({ "mchid": "1" }),
                ("payments", "OrderPaid"),
            ),
            (
                "TRANSACTION.SUCCESS",
                "transaction",
                json!({ "sp_mchid": "1" }),
                ("partner_payments", "OrderPaid"),
            ),
            (
                "TRANSACTION.SUCCESS",
                "transaction",
                json!({ "combine_out_trade_no": "1" }),
                ("combine_payments", "OrderPaid"),
            ),
            (
                "TRANSACTION.SUCCESS",
                "profitsharing",
                json!({}),
                ("profitsharing", "ShareChanged"),
            ),
            (
                "REFUND.SUCCESS",
                "refund",
                json!({ "mchid": "1" }),
                ("refunds", "RefundSucceeded"),
            ),
        ] {
            let row = event_row(event_type, Some(kind), &resource);
            let found = row.map(|row| (row.family, row.name));
            assert_eq!(found, Some(expected), "{kind} {resource}");
        }
        assert!(event_row("NOTHING", None, &json!({})).is_none());
    }
}
