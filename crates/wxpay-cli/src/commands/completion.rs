//! `wxpay completion`: scripts for shells.

use clap::Args;
use clap_complete::Shell;
use clap_complete::env::Shells;

use crate::completing::VARIABLE;
use crate::failure::Failure;
use crate::output::Output;

/// Print a completion script.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay completion bash > ~/.local/share/bash-completion/completions/wxpay
  echo 'source <(wxpay completion zsh)' >> ~/.zshrc
  wxpay completion fish > ~/.config/fish/completions/wxpay.fish

The script asks wxpay itself: ids of operations, names of their fields after `wxpay call ID`, and profiles.")]
pub(crate) struct Completion {
    /// Shell that reads the script.
    #[arg(value_enum)]
    shell: Shell,
}

impl Completion {
    pub(crate) fn run(self, output: &Output) -> Result<(), Failure> {
        let name = self.shell.to_string();
        let shells = Shells::builtins();
        let shell = shells
            .completer(&name)
            .ok_or_else(|| Failure::usage(format_args!("{name} cannot ask wxpay")))?;
        let mut script = Vec::new();
        shell
            .write_registration(VARIABLE, "wxpay", "wxpay", "wxpay", &mut script)
            .map_err(Failure::usage)?;
        output.bytes(&script)
    }
}
