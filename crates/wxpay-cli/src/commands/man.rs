//! `wxpay man`: manual pages.

use std::path::PathBuf;

use clap::{Args, Command};

use crate::failure::Failure;
use crate::files;
use crate::output::Output;

/// Write the manual pages.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay man ~/.local/share/man/man1
  wxpay --lang zh man ~/.local/share/man/zh_CN/man1")]
pub(crate) struct Man {
    /// Folder to write a page for each command into.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

impl Man {
    pub(crate) fn run(self, command: Command, output: &Output) -> Result<(), Failure> {
        files::create_folder(&self.folder)?;
        let mut command = command.disable_help_subcommand(true);
        command.build();
        let written = self.pages(&command, "wxpay")?;
        output.line(format_args!("{}: {written} pages", self.folder.display()))
    }

    /// Writes the page of a command and those of its subcommands, and returns how many.
    fn pages(&self, command: &Command, name: &str) -> Result<usize, Failure> {
        let mut page = Vec::new();
        clap_mangen::Man::new(command.clone().name(name.to_owned()))
            .source(concat!("wxpay ", env!("CARGO_PKG_VERSION")))
            .manual("wxpay")
            .render(&mut page)
            .map_err(Failure::caused_by)?;
        let mut page = String::from_utf8(page).map_err(Failure::caused_by)?;
        // The text after the help begins with examples, in both languages.
        for heading in ["Examples:", "示例："] {
            page = page.replace(&format!(".SH EXTRA\n{heading}\n"), ".SH EXAMPLES\n");
        }
        files::write(&self.folder.join(format!("{name}.1")), page.as_bytes())?;
        let mut written = 1;
        for inner in command.get_subcommands() {
            written += self.pages(inner, &format!("{name}-{}", inner.get_name()))?;
        }
        Ok(written)
    }
}
