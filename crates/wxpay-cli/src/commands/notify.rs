//! `wxpay notify`: sends notifications once more.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Subcommand};
use serde_json::{Value, json};
use wxpay::http::StatusCode;
use wxpay::{Clock as _, SystemClock};

use crate::arguments::Global;
use crate::control::{Control, ControlArguments, segment};
use crate::failure::Failure;
use crate::language::Words;
use crate::output::Output;
use crate::post::{Target, post};
use crate::saved::SavedNotification;

/// Maximum age of a signature, in seconds.
/// [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013053249)
const LIFE: i64 = 5 * 60;

/// Time between two polls of the sandbox.
const PAUSE: Duration = Duration::from_millis(50);

/// Number of polls: 8 s. The sandbox waits for 5 seconds, as WeChat Pay does.
const LOOKS: u32 = 160;

/// Send notifications once more.
#[derive(Debug, Subcommand)]
pub(crate) enum Notify {
    /// Send saved notifications to a server, with their original headers and bytes.
    Replay(Replay),
    /// Let the sandbox send a notification once more.
    Resend(Resend),
}

/// Let the sandbox send a notification once more, with a new signature.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay notify resend                                        The latest one
  wxpay notify resend 1217752501201407033233368018           The latest one about that order
  wxpay notify resend EV-2018022511223320873 --json

The status is 1 if your server did not take it.")]
pub(crate) struct Resend {
    /// Id of the notification, or your own number of its object. Default: the latest notification.
    #[arg(value_name = "ID|NUMBER")]
    what: Option<String>,
    #[command(flatten)]
    control: ControlArguments,
}

impl Resend {
    fn run(&self, global: &Global, output: &Output) -> Result<(), Failure> {
        let control = self.control.open(global)?;
        let notice = control.find_notification(self.what.as_deref())?;
        let id = notice["id"].as_str().unwrap_or_default();
        let before = notice["attempts"].as_u64().unwrap_or_default();
        let path = format!("/api/notifications/{}", segment(id));
        let sent = control.post(&format!("{path}/repeat"), &json!({}))?;
        delivered(&control, sent, before, output)
    }
}

/// Waits for the next attempt of a notification, and shows it. `before` is the number of earlier attempts.
pub(crate) fn delivered(
    control: &Control,
    mut notice: Value,
    before: u64,
    output: &Output,
) -> Result<(), Failure> {
    let id = notice["id"].as_str().unwrap_or_default().to_owned();
    let path = format!("/api/notifications/{}", segment(&id));
    let attempts = |notice: &Value| notice["timeline"].as_array().map_or(0, Vec::len) as u64;
    for _ in 0..LOOKS {
        if attempts(&notice) > before || notice["state"] == "held" {
            break;
        }
        std::thread::sleep(PAUSE);
        notice = control.get(&path)?;
    }
    let attempt = match attempts(&notice) > before {
        true => notice["timeline"].as_array().and_then(|all| all.last()),
        false => None,
    };
    let outcome = attempt.and_then(|attempt| attempt["outcome"].as_str());
    let status = attempt.and_then(|attempt| attempt["status"].as_u64());
    let word = |name: &str| notice[name].as_str().unwrap_or_default();
    if output.is_json() {
        output.json(&notice)?;
    } else {
        let state = outcome.unwrap_or_else(|| word("state"));
        let status = status.map_or_else(String::new, |status| format!(" {status}"));
        output.line(format_args!(
            "{id} {} → {}: {state}{status}",
            word("event_type"),
            word("url")
        ))?;
    }
    match (outcome, word("state")) {
        (Some("taken"), _) | (None, "held") => Ok(()),
        (None, _) => Err(Failure::unknown((
            "the sandbox has not sent it yet",
            "沙箱尚未发送这条通知",
        ))
        .with_next((
            "Look at the notification in its dashboard.",
            "请在沙箱的控制台中查看这条通知。",
        ))),
        (Some(_), _) => Err(Failure::refused(match status {
            Some(status) => answered(status),
            None => Words::from(("the server did not answer", "服务器没有应答")),
        })),
    }
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
    pub(crate) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        match self {
            Self::Replay(replay) => replay.run(output),
            Self::Resend(resend) => resend.run(global, output),
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
            .map_err(Failure::caused_by)?;
        let mut refused = None;
        for (path, saved) in self.files.iter().zip(&saved) {
            let headers = saved.headers()?;
            let body = saved.body.clone().into();
            let response = runtime
                .block_on(post(&self.to, &headers, body))
                .map_err(|reason| Failure::usage(reason).of(Words::quoted(&self.to)))?;
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
        let failure = Failure::refused(answered(status));
        Err(match age > LIFE {
            true => failure.with_next((
                format!("The notification is {age} s old, and its signature is valid for {LIFE} s: receive a new one with `wxpay listen`."),
                format!("该通知已有 {age} 秒，其签名的有效期为 {LIFE} 秒：请用 `wxpay listen` 接收新的通知。"),
            )),
            false => failure,
        })
    }
}

fn answered(status: impl fmt::Display) -> Words {
    Words::from((
        format!("the server answered {status}"),
        format!("服务器应答 {status}"),
    ))
}
