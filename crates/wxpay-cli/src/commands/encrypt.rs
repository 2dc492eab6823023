//! `wxpay encrypt`: sensitive fields for WeChat Pay.

use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clap::Args;
use serde_json::json;

use crate::arguments::Global;
use crate::configuration::Settings;
use crate::failure::Failure;
use crate::output::Output;
use crate::values;

/// Encrypt a sensitive field for WeChat Pay.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay encrypt name.txt
  wxpay encrypt - < name.txt

The plain text is never an argument, where other users could read it. A line end after it is left out. The request \
names the key in its header Wechatpay-Serial. `wxpay call` encrypts sensitive fields by itself.")]
pub(crate) struct Encrypt {
    /// File with the plain text, - for standard input.
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Encrypt {
    pub(crate) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let given = values::bytes(&self.file)?;
        let plain = given.strip_suffix(b"\n").unwrap_or(&given);
        let plain = plain.strip_suffix(b"\r").unwrap_or(plain);
        let client = Settings::read(global)?.client(false)?;
        let merchant = client.merchant();
        let ring = merchant.keys();
        let Some(key) = ring.preferred(merchant.clock().now()) else {
            return Err(Failure::usage((
                "no platform key is at hand to encrypt with",
                "没有可用于加密的微信支付公钥或平台证书",
            ))
                .with_next(("Configure the WeChat Pay public key, or a platform certificate of `wxpay certs download`.", "请配置微信支付公钥，或用 `wxpay certs download` 下载的平台证书。")));
        };
        let sealed = key
            .sealer()
            .seal(plain)
            .map_err(|error| Failure::caused_by(super::causes(&error)))?;
        let sealed = STANDARD.encode(sealed);
        if output.is_json() {
            return output.json(&json!({ "key": key.id(), "ciphertext": sealed }));
        }
        output.line(sealed)?;
        output.dim(format_args!("Wechatpay-Serial: {}", key.id()))
    }
}
