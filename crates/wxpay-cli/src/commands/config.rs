//! `wxpay config`: the values in force.

use clap::Subcommand;
use serde_json::{Map, json};

use crate::arguments::Global;
use crate::configuration::{Settings, VARIABLES, default_path};
use crate::failure::{Failure, NO_HOME};
use crate::output::Output;

/// Show the configuration.
#[derive(Debug, Subcommand)]
pub(crate) enum Config {
    /// List every value and where it comes from; secrets are not shown.
    #[command(after_help = "\
Examples:
  wxpay config show
  wxpay config show --all
  wxpay --profile live config show --json")]
    Show {
        /// List also the names that have no value.
        #[arg(long)]
        all: bool,
    },
    /// Print the path of the configuration file.
    #[command(after_help = "\
Examples:
  wxpay config path
  chmod 600 \"$(wxpay config path)\"")]
    Path,
}

impl Config {
    pub(crate) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        match self {
            Self::Show { all } => show(global, all, output),
            Self::Path => match default_path() {
                Some(path) if output.is_json() => output.json(&json!({ "path": path })),
                Some(path) => output.line(path.display()),
                None => Err(Failure::usage(NO_HOME)),
            },
        }
    }
}

fn show(global: &Global, all: bool, output: &Output) -> Result<(), Failure> {
    let settings = Settings::read(global)?;
    for warning in &settings.warnings {
        output.warn(warning.text(output.language()));
    }
    if output.is_json() {
        let values: Map<_, _> = settings
            .iter()
            .map(|(name, setting)| {
                let value =
                    json!({ "value": setting.shown(), "origin": setting.origin.to_string() });
                (name.to_owned(), value)
            })
            .collect();
        return output.json(&json!({ "file": settings.file, "values": values }));
    }
    let mut rows: Vec<Vec<String>> = settings
        .iter()
        .map(|(name, setting)| {
            vec![
                name.to_owned(),
                setting.shown().to_owned(),
                setting.origin.to_string(),
            ]
        })
        .collect();
    if all {
        for (name, _) in VARIABLES {
            if !rows.iter().any(|row| row[0] == name) {
                rows.push(vec![name.to_owned(), "-".to_owned()]);
            }
        }
    }
    if rows.is_empty() {
        return output.line(output.text(
            "Nothing is configured. Start `wxpay sandbox --env-file wxpay.env` and load that file, or set the variables of `wxpay config show --all`.",
            "尚无任何配置。可先运行 `wxpay sandbox --env-file wxpay.env` 并加载该文件，或设置 `wxpay config show --all` 列出的变量。",
        ));
    }
    output.table(&rows)
}
