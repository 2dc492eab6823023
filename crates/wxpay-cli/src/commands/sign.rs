//! `wxpay sign`: the signature of a request.

use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clap::Args;
use serde_json::json;
use wxpay::http::Method;
use wxpay::sans_io::canonical::request_message;
use wxpay::{Nonce, Timestamp};

use crate::arguments::Global;
use crate::configuration::Settings;
use crate::failure::Failure;
use crate::output::Output;
use crate::values;

/// Sign a request with the configured key.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sign GET '/v3/certificates'
  wxpay sign POST /v3/pay/transactions/native --body order.json
  wxpay sign POST /v3/pay/transactions/native --body order.json --message-only > message.txt")]
pub(crate) struct Sign {
    /// HTTP method.
    method: String,
    /// Path with its query, as it goes over the wire.
    target: String,
    /// File with the body, - for standard input.
    #[arg(long, value_name = "FILE")]
    body: Option<PathBuf>,
    /// Unix time in seconds in place of the clock's.
    #[arg(long, value_name = "SECONDS")]
    timestamp: Option<i64>,
    /// Nonce in place of a random one.
    #[arg(long, value_name = "TEXT")]
    nonce: Option<String>,
    /// Print the message to be signed, byte for byte, and nothing else.
    #[arg(long)]
    message_only: bool,
}

impl Sign {
    pub(crate) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let method: Method = self.method.to_uppercase().parse().map_err(|_| {
            Failure::usage((
                format!("{:?} is not a method", self.method),
                format!("{:?} 不是 HTTP 方法", self.method),
            ))
        })?;
        if !self.target.starts_with('/') {
            return Err(Failure::usage((
                "the target is a path, such as /v3/certificates",
                "请求目标应为路径，例如 /v3/certificates",
            )));
        }
        let body = match &self.body {
            Some(path) => values::bytes(path)?,
            None => Vec::new(),
        };
        let merchant = Settings::read(global)?.merchant()?;
        let now = self
            .timestamp
            .map_or_else(|| merchant.clock().now(), Timestamp::from_unix);
        let nonce = match &self.nonce {
            Some(text) => Nonce::parse(text).ok_or_else(|| {
                Failure::usage((
                    "the nonce is 1 to 32 ASCII letters and digits",
                    "随机串应为 1 至 32 个 ASCII 字母或数字",
                ))
            })?,
            None => merchant.nonces().nonce().map_err(Failure::caused_by)?,
        };
        let message = request_message(&method, &self.target, now, &nonce, &body);
        if self.message_only {
            return output.bytes(&message);
        }
        let signer = merchant.signer();
        let signature = signer.sign(&message).map_err(Failure::caused_by)?;
        let signature = STANDARD.encode(signature);
        let authorization = format!(
            "{} mchid=\"{}\",nonce_str=\"{}\",timestamp=\"{now}\",serial_no=\"{}\",signature=\"{signature}\"",
            signer.scheme(),
            merchant.mchid(),
            nonce.as_str(),
            merchant.serial()
        );
        if output.is_json() {
            return output.json(&json!({
                "message": String::from_utf8_lossy(&message),
                "signature": signature,
                "authorization": authorization,
            }));
        }
        output.heading(output.text("Message", "签名串"))?;
        output.bytes(&message)?;
        output.heading("Authorization")?;
        output.line(authorization)
    }
}
