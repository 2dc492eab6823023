//! `wxpay download`: the file of a link.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;
use wxpay::download::FileLink;

use crate::arguments::Global;
use crate::configuration::Settings;
use crate::failure::Failure;
use crate::files::Draft;
use crate::output::Output;
use crate::progress::Bar;

/// Download the file of a link.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay download 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=…' --sha1 79bb0f45… -o bill.csv
  wxpay download 'https://…' -o - | head

The request is signed. A file that is packed by gzip is unpacked, and its content compared with the hash.")]
pub(crate) struct Download {
    /// The download_url of a response.
    #[arg(value_name = "LINK")]
    link: String,
    /// File to write, - for standard output. An older one is replaced.
    #[arg(long, short, value_name = "FILE")]
    output: PathBuf,
    /// SHA-1 of the content, in hexadecimal digits.
    #[arg(long, value_name = "HEX", conflicts_with = "sha256")]
    sha1: Option<String>,
    /// SHA-256 of the content, in hexadecimal digits.
    #[arg(long, value_name = "HEX")]
    sha256: Option<String>,
    /// Leave a packed file as it comes.
    #[arg(long)]
    keep_packed: bool,
}

impl Download {
    pub(crate) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let usage = |error: &dyn std::error::Error| Failure::caused_by(super::causes(error));
        let mut link = FileLink::new(&self.link).map_err(|error| usage(&error))?;
        for (sort, hash) in [("SHA1", &self.sha1), ("SHA256", &self.sha256)] {
            if let Some(hash) = hash {
                link = link.hash(sort, hash).map_err(|error| usage(&error))?;
            }
        }
        let client = Settings::read(global)?.client(false)?;
        let bar = Bar::new(link.host());
        let shown = bar.clone();
        let mut download = client
            .download(link)
            .on_progress(move |progress| shown.show(progress));
        if self.keep_packed {
            download = download.without_unpacking();
        }
        if self.output == Path::new("-") {
            let downloaded = download.to_writer(output.writer());
            bar.end();
            downloaded?;
            return Ok(());
        }
        let draft = Draft::beside(&self.output)?;
        let downloaded = download.to_file(draft.path());
        bar.end();
        let summary = downloaded?;
        draft.finish()?;
        if output.is_json() {
            return output.json(&json!({
                "file": self.output,
                "bytes": summary.len,
                "received": summary.received,
                "verified": summary.is_verified,
                "request_id": summary.request_id,
            }));
        }
        output.line(format_args!(
            "{} ({} bytes)",
            self.output.display(),
            summary.len
        ))?;
        match summary.is_verified {
            true => Ok(()),
            false => output.dim(output.text(
                "No hash was given: the content was compared with nothing.",
                "未提供哈希值，内容未经校验。",
            )),
        }
    }
}
