//! `wxpay keys`: which key is used for what.

use clap::Subcommand;
use serde_json::{Value, json};
use wxpay::key::Certificate;

use crate::arguments::Global;
use crate::configuration::Settings;
use crate::failure::Failure;
use crate::output::Output;

/// Show keys.
#[derive(Debug, Subcommand)]
pub(crate) enum Keys {
    /// List the keys of the configuration, and what each is used for. No key itself is shown.
    #[command(after_help = "\
Examples:
  wxpay keys show
  wxpay keys show --json")]
    Show,
}

/// A key of the configuration.
struct Key {
    sort: &'static str,
    name: (&'static str, &'static str),
    id: String,
    use_of: (&'static str, &'static str),
}

impl Keys {
    pub(crate) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let Self::Show = self;
        let merchant = Settings::read(global)?.merchant()?;
        let mut keys = vec![Key {
            sort: "merchant_key",
            name: ("merchant private key", "商户API证书私钥"),
            id: merchant.serial().to_owned(),
            use_of: (
                "signs requests, decrypts sensitive fields of responses",
                "请求签名，解密应答中的敏感字段",
            ),
        }];
        if let Some(aead) = merchant.aead() {
            keys.push(Key {
                sort: "apiv3_key",
                name: ("APIv3 key", "APIv3密钥"),
                id: aead.algorithm().to_string(),
                use_of: (
                    "decrypts notifications and platform certificates",
                    "解密回调通知与平台证书",
                ),
            });
        }
        let ring = merchant.keys();
        let preferred = ring
            .preferred(merchant.clock().now())
            .map(|key| key.id().to_owned());
        for key in &merchant.shared_keys().export().keys {
            let (sort, name) = match Certificate::parse(&key.pem) {
                Ok(_) => ("platform_certificate", ("platform certificate", "平台证书")),
                Err(_) => ("public_key", ("WeChat Pay public key", "微信支付公钥")),
            };
            let use_of = match preferred.as_deref() == Some(key.id.as_str()) {
                true => (
                    "verifies responses and notifications, encrypts sensitive fields of requests",
                    "应答与回调通知验签，加密请求中的敏感字段",
                ),
                false => ("verifies responses and notifications", "应答与回调通知验签"),
            };
            keys.push(Key {
                sort,
                name,
                id: key.id.clone(),
                use_of,
            });
        }
        if output.is_json() {
            let keys: Vec<Value> = keys
                .iter()
                .map(|key| json!({ "kind": key.sort, "id": key.id, "use": key.use_of.0 }))
                .collect();
            return output.json(&json!({ "mchid": merchant.mchid(), "keys": keys }));
        }
        let rows: Vec<Vec<String>> = keys
            .into_iter()
            .map(|key| {
                vec![
                    output.text(key.name.0, key.name.1).to_owned(),
                    key.id,
                    output.text(key.use_of.0, key.use_of.1).to_owned(),
                ]
            })
            .collect();
        output.table(&rows)
    }
}
