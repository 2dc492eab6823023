//! `wxpay sandbox snapshot`: saves everything that has happened.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use crate::arguments::Global;
use crate::control::ControlArguments;
use crate::failure::Failure;
use crate::files;
use crate::output::Output;

/// Save everything that has happened, for `wxpay sandbox restore`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox snapshot before.json
  wxpay sandbox snapshot - | gzip > before.json.gz

A file is written whole or not at all, and replaces an older one.")]
pub(super) struct Snapshot {
    /// File to write, or - for standard output.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    control: ControlArguments,
}

impl Snapshot {
    pub(super) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let snapshot = self.control.open(global)?.get("/api/snapshot")?.to_string();
        if self.file == Path::new("-") {
            return output.bytes(snapshot.as_bytes());
        }
        files::write(&self.file, snapshot.as_bytes())?;
        match output.is_json() {
            true => output.json(&json!({ "file": self.file, "bytes": snapshot.len() })),
            false => output.line(self.file.display()),
        }
    }
}
