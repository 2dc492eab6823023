//! One file a command.

pub(crate) mod api;
pub(crate) mod call;
pub(crate) mod config;
pub(crate) mod explain;
pub(crate) mod sandbox;
pub(crate) mod sign;
pub(crate) mod verify;

use crate::arguments::{Arguments, Command};
use crate::failure::Failure;
use crate::output::Output;

/// Runs the command that was given.
pub(crate) fn run(arguments: Arguments, output: &Output) -> Result<(), Failure> {
    let Arguments { global, command } = arguments;
    match command {
        Command::Api(api) => api.run(output),
        Command::Call(call) => call.run(&global, output),
        Command::Config(config) => config.run(&global, output),
        Command::Explain(explain) => explain.run(output),
        Command::Sandbox(sandbox) => sandbox.run(output),
        Command::Sign(sign) => sign.run(&global, output),
        Command::Verify(verify) => verify.run(&global, output),
    }
}
