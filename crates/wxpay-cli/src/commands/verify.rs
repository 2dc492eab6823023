//! `wxpay verify`: the signature of a saved response or notification.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;
use wxpay::http::{HeaderMap, HeaderName, HeaderValue};
use wxpay::sans_io::verify;
use wxpay::{Merchant, Timestamp, VerifyError};

use crate::arguments::Global;
use crate::configuration::Settings;
use crate::failure::Failure;
use crate::language::Words;
use crate::output::Output;
use crate::values;

/// Verify what WeChat Pay sent.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  curl -sD headers.txt -o body.json …
  wxpay verify --headers headers.txt --body body.json
  wxpay verify --headers headers.txt --body body.json --at 1767240000")]
pub(crate) struct Verify {
    /// File with the headers, one a line, as curl -D writes them.
    #[arg(long, value_name = "FILE")]
    headers: PathBuf,
    /// File with the raw body, - for standard input.
    #[arg(long, value_name = "FILE")]
    body: PathBuf,
    /// Unix time in seconds at which it arrived; a signature is valid for five minutes. Default: now.
    #[arg(long, value_name = "SECONDS")]
    at: Option<i64>,
}

impl Verify {
    pub(crate) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let headers = headers(&values::bytes(&self.headers)?);
        let body = values::bytes(&self.body)?;
        let merchant = Settings::read(global)?.merchant()?;
        let key = key_of(&headers, &body, self.at, &merchant)?;
        if output.is_json() {
            return output.json(&json!({ "verified": true, "key": key }));
        }
        output.line(format_args!(
            "{} {key}",
            output.text("verified by", "验签通过，密钥"),
        ))
    }
}

/// Verifies a signature and returns the id of the key that made it. `at` is the time of arrival in Unix seconds.
pub(crate) fn key_of(
    headers: &HeaderMap,
    body: &[u8],
    at: Option<i64>,
    merchant: &Merchant,
) -> Result<String, Failure> {
    let now = at.map_or_else(|| merchant.clock().now(), Timestamp::from_unix);
    let keys = merchant.keys();
    let key = verify(headers, body, &keys, now).map_err(|error| {
        let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}"));
        let failure = Failure::trust(Words::quoted(format_args!(
            "{error}{}",
            cause.unwrap_or_default()
        )));
        match (&error, at) {
            (VerifyError::Stale { .. }, None) => failure.with_next((
                "Give the time of its arrival with --at SECONDS.",
                "用 --at SECONDS 指定收到它的时间。",
            )),
            _ => failure,
        }
    })?;
    Ok(key.id().to_owned())
}

/// Parses headers from lines; a status line and malformed lines are ignored.
pub(crate) fn headers(text: &[u8]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for line in text.split(|byte| *byte == b'\n') {
        let Some(colon) = line.iter().position(|byte| *byte == b':') else {
            continue;
        };
        let (name, value) = (&line[..colon], line[colon + 1..].trim_ascii());
        if let (Ok(name), Ok(value)) =
            (HeaderName::from_bytes(name), HeaderValue::from_bytes(value))
        {
            headers.append(name, value);
        }
    }
    headers
}
