//! `wxpay notify`: sends notifications once more.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::json;
use wxpay::http::StatusCode;
use wxpay::{Clock as _, SystemClock};

use crate::failure::Failure;
use crate::output::Output;
use crate::post::{Target, post};
use crate::saved::SavedNotification;

/// Maximum age of a signature, in seconds.
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013053249)
const LIFE: i64 = 5 * 60;

/// Send notifications once more.
#[derive(Debug, Subcommand)]
pub(crate) enum Notify {
    /// Send saved notifications to a server, with their original headers and bytes.
    Replay(Replay),
}

/// Send saved notifications to a server.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay listen --save notifications
  wxpay notify replay notifications/EV-2018022511223320873.json --to http://127.0.0.1:3000/wxpay/notify

A signature is valid for five minutes. A server that checks its age refuses an older notification.")]
pub(crate) struct Replay {
    /// Files that `wxpay listen --save` has written.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Address of the server.
    #[arg(long, value_name = "URL", value_parser = Target::parse)]
    to: Target,
}

impl Notify {
    pub(crate) fn run(self, output: &Output) -> Result<(), Failure> {
        match self {
            Self::Replay(replay) => replay.run(output),
        }
    }
}

impl Replay {
    fn run(self, output: &Output) -> Result<(), Failure> {
        // All of them before the first is sent.
        let saved: Vec<_> = self
            .files
            .iter()
            .map(|path| SavedNotification::read(path))
            .collect::<Result<_, _>>()?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(Failure::usage)?;
        let mut refused = None;
        for (path, saved) in self.files.iter().zip(&saved) {
            let headers = saved.headers()?;
            let body = saved.body.clone().into();
            let response = runtime
                .block_on(post(&self.to, &headers, body))
                .map_err(|reason| Failure::usage(format_args!("{}: {reason}", self.to)))?;
            let status = response.status();
            let age = SystemClock
                .now()
                .as_unix()
                .saturating_sub(saved.received_at);
            let is_taken = matches!(status, StatusCode::OK | StatusCode::NO_CONTENT);
            if output.is_json() {
                output.line(json!({
                    "file": path,
                    "id": saved.id(),
                    "status": status.as_u16(),
                    "taken": is_taken,
                    "age": age,
                }))?;
            } else {
                output.line(format_args!("{} → {}: {status}", path.display(), self.to))?;
            }
            if !is_taken {
                refused = Some((status, age));
            }
        }
        let Some((status, age)) = refused else {
            return Ok(());
        };
        let failure = Failure::refused(format_args!("the server answered {status}"));
        Err(match age > LIFE {
            true => failure.with_next(format!(
                "The notification is {age} s old, and its signature is valid for {LIFE} s: receive a new one with `wxpay listen`."
            )),
            false => failure,
        })
    }
}
