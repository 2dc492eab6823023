//! The `wxpay` command: finds, sends and explains calls of WeChat Pay APIv3, and runs the sandbox.

mod arguments;
mod commands;
mod completing;
mod configuration;
mod control;
mod failure;
mod files;
mod interrupt;
mod language;
mod operations;
mod output;
mod post;
mod progress;
mod running;
mod saved;
mod values;

use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _};

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::language::Language;
use crate::output::Output;

fn main() -> ExitCode {
    let given: Vec<_> = std::env::args_os().collect();
    let language = Language::wanted(&given);
    completing::complete_if_asked(|| language.translate(Arguments::command()));
    let command = language.translate(Arguments::command());
    let parsed = command
        .try_get_matches_from(given)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    let arguments = match parsed {
        Ok(arguments) => arguments,
        Err(error) => {
            let status = u8::try_from(error.exit_code()).unwrap_or(2);
            // A closed pipe is nobody's mistake.
            let _ = language.print(error);
            return ExitCode::from(status);
        }
    };
    let output = Output::new(arguments.global.json, language);
    match commands::run(arguments, &output).and_then(|()| output.finish()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(failure) => {
            output.fail(&failure);
            ExitCode::from(failure.status())
        }
    }
}
