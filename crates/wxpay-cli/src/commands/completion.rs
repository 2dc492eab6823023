//! `wxpay completion`: scripts for shells.

use clap::builder::PossibleValuesParser;
use clap::{Args, Command};
use clap_complete::Shell;

use crate::arguments::Global;
use crate::configuration::profiles;
use crate::failure::Failure;
use crate::output::Output;

/// Print a completion script.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay completion bash > ~/.local/share/bash-completion/completions/wxpay
  wxpay completion zsh > ~/.zfunc/_wxpay
  wxpay completion fish > ~/.config/fish/completions/wxpay.fish

The script knows the ids of all operations, and the profiles that the configuration file has now.")]
pub(crate) struct Completion {
    /// Shell that reads the script.
    #[arg(value_enum)]
    shell: Shell,
}

/// The arguments that are an operation's id.
const OPERATIONS: [(&[&str], &str); 5] = [
    (&["call"], "what"),
    (&["api", "show"], "operation"),
    (&["explain"], "operation"),
    (&["upload"], "operation"),
    (&["wait"], "operation"),
];

impl Completion {
    pub(crate) fn run(
        self,
        global: &Global,
        command: Command,
        output: &Output,
    ) -> Result<(), Failure> {
        let mut command = with_values(command, &profiles(global));
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut command, "wxpay", &mut script);
        output.bytes(&script)
    }
}

/// The command whose arguments have the values that are known now.
fn with_values(mut command: Command, profiles: &[String]) -> Command {
    let ids: Vec<&'static str> = wxpay::api::catalog().rows().map(|row| row.id).collect();
    for (path, argument) in OPERATIONS {
        command = changed(command, path, &|inner| {
            inner.mut_arg(argument, |argument| {
                argument.value_parser(PossibleValuesParser::new(ids.iter().copied()))
            })
        });
    }
    if !profiles.is_empty() {
        command = command.mut_arg("profile", |argument| {
            argument.value_parser(PossibleValuesParser::new(profiles.to_vec()))
        });
    }
    command
}

fn changed(
    command: Command,
    path: &[&'static str],
    change: &dyn Fn(Command) -> Command,
) -> Command {
    match path {
        [] => change(command),
        [name, rest @ ..] => command.mut_subcommand(name, |inner| changed(inner, rest, change)),
    }
}
