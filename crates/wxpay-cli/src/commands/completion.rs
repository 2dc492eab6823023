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

/// The line of zsh's script that offers words.
const ZSH_VALUES: &str = "        [[ -n $other ]] && _describe -V 'values' other\n";

/// The same, without a blank after words that end in an equals sign.
const ZSH_KEYS_AND_VALUES: &str = "        local -a keys=(\"${(@M)other:#(*=|*=:*)}\")
        other=(\"${(@)other:#(*=|*=:*)}\")
        [[ -n $keys ]] && _describe -V 'keys' keys -S ''
        [[ -n $other ]] && _describe -V 'values' other
";

impl Completion {
    pub(crate) fn run(self, output: &Output) -> Result<(), Failure> {
        let name = self.shell.to_string();
        let shells = Shells::builtins();
        let shell = shells.completer(&name).ok_or_else(|| {
            Failure::usage((
                format!("{name} cannot ask wxpay"),
                format!("{name} 无法向 wxpay 询问补全"),
            ))
        })?;
        let mut script = Vec::new();
        shell
            .write_registration(VARIABLE, "wxpay", "wxpay", "wxpay", &mut script)
            .map_err(Failure::caused_by)?;
        let script = String::from_utf8(script).map_err(Failure::caused_by)?;
        // zsh adds a blank to what it completes, also between `key=` and its value.
        let script = script.replace(ZSH_VALUES, ZSH_KEYS_AND_VALUES);
        output.bytes(script.as_bytes())
    }
}
