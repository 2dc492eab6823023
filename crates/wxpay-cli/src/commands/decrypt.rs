//! `wxpay decrypt`: what WeChat Pay encrypted for the merchant.

use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clap::Args;
use serde_json::Value;
use wxpay::Merchant;

use crate::arguments::Global;
use crate::configuration::Settings;
use crate::failure::{Failure, NO_OPENER};
use crate::output::Output;
use crate::values;

/// Decrypt a notification, a resource or a sensitive field.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay decrypt notification.json
  wxpay decrypt notifications/EV-2018022511223320873.json
  jq -r .user_name response.json | wxpay decrypt -

JSON with a ciphertext (a notification, its resource, a certificate of /v3/certificates) is decrypted with the APIv3 \
key; any other text is a sensitive field in Base64 and is decrypted with the private key. Decryption does not verify a \
signature: use `wxpay verify` or `wxpay listen` for that.")]
pub(crate) struct Decrypt {
    /// File to decrypt, - for standard input.
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Decrypt {
    pub(crate) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let given = values::bytes(&self.file)?;
        let merchant = Settings::read(global)?.merchant()?;
        let plain = match serde_json::from_slice::<Value>(&given) {
            Ok(value @ Value::Object(_)) => resource(&value, &merchant)?,
            _ => field(given.trim_ascii(), &merchant)?,
        };
        output.bytes(&plain)?;
        match plain.last() {
            Some(b'\n') => Ok(()),
            _ => output.line(""),
        }
    }
}

/// The part of a JSON value that contains the ciphertext.
fn encrypted(value: &Value) -> Option<Value> {
    if value.get("ciphertext").is_some() {
        return Some(value.clone());
    }
    for name in ["resource", "encrypt_certificate"] {
        if let Some(inner) = value.get(name) {
            return encrypted(inner);
        }
    }
    // A notification that `wxpay listen --save` has written.
    let body: Value = serde_json::from_str(value.get("body")?.as_str()?).ok()?;
    encrypted(&body)
}

fn resource(value: &Value, merchant: &Merchant) -> Result<Vec<u8>, Failure> {
    let encrypted = encrypted(value).ok_or_else(|| {
        Failure::usage((
            "the JSON has no ciphertext, neither at its top nor in its resource",
            "JSON 的顶层与 resource 中都没有 ciphertext",
        ))
    })?;
    let text = |name: &str| encrypted.get(name).and_then(Value::as_str);
    let Some(aead) = merchant.aead() else {
        return Err(Failure::usage((
            "it is encrypted with the APIv3 key, and none is configured",
            "该内容用 APIv3密钥加密，尚未配置 APIv3密钥",
        ))
        .with_next((
            "Set WXPAY_APIV3_KEY_FILE, or apiv3_key_file in the configuration file.",
            "请设置 WXPAY_APIV3_KEY_FILE，或配置文件中的 apiv3_key_file。",
        )));
    };
    if let Some(algorithm) = text("algorithm")
        && algorithm != aead.algorithm().as_str()
    {
        return Err(Failure::usage((
            format!(
                "the algorithm is not {}, which the configured keys belong to",
                aead.algorithm()
            ),
            format!("加密算法不是所配置密钥对应的 {}", aead.algorithm()),
        )));
    }
    let missing = |name: &str| {
        Failure::usage((
            format!("the resource has no {name}"),
            format!("resource 中没有 {name}"),
        ))
    };
    let ciphertext = text("ciphertext").ok_or_else(|| missing("ciphertext"))?;
    let nonce = text("nonce").ok_or_else(|| missing("nonce"))?;
    let associated_data = text("associated_data").unwrap_or_default();
    let ciphertext = STANDARD.decode(ciphertext).map_err(|_| {
        Failure::usage((
            "the ciphertext is not Base64",
            "ciphertext 不是有效的 Base64",
        ))
    })?;
    let plain = aead
        .open(nonce.as_bytes(), associated_data.as_bytes(), &ciphertext)
        .map_err(|_| {
            Failure::trust((
                "the APIv3 key does not decrypt it",
                "无法用 APIv3密钥解密",
            ))
                .with_next(("Compare the key with the one of the merchant platform; the file must be as it came.", "请与商户平台上设置的 APIv3 密钥核对；文件须与收到时完全一致。"))
        })?;
    Ok(plain.expose().clone())
}

fn field(text: &[u8], merchant: &Merchant) -> Result<Vec<u8>, Failure> {
    let ciphertext = STANDARD.decode(text).map_err(|_| {
        Failure::usage((
            "it is neither JSON with a ciphertext nor Base64",
            "既不是含 ciphertext 的 JSON，也不是 Base64",
        ))
    })?;
    let Some(opener) = merchant.opener() else {
        return Err(Failure::usage(NO_OPENER));
    };
    let plain = opener.open(&ciphertext).map_err(|_| {
        Failure::trust((
            "the merchant's private key does not decrypt it",
            "无法用商户API证书私钥解密",
        ))
        .with_next((
            "It may be encrypted for WeChat Pay, for another key of the merchant, or cut off.",
            "它可能是用微信支付的公钥或商户的另一份证书加密的，也可能不完整。",
        ))
    })?;
    Ok(plain.expose().clone())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_ciphertext_is_found_in_every_form() {
        let resource = json!({ "ciphertext": "a", "nonce": "b" });
        let notification = json!({ "id": "EV-1", "resource": resource });
        let saved = json!({ "received_at": 1, "headers": [], "body": notification.to_string() });
        for value in [
            &resource,
            &notification,
            &saved,
            &json!({ "encrypt_certificate": resource }),
        ] {
            assert_eq!(encrypted(value).as_ref(), Some(&resource), "{value}");
        }
        for value in [
            json!({}),
            json!({ "body": "no JSON" }),
            json!({ "resource": 1 }),
        ] {
            assert_eq!(encrypted(&value), None, "{value}");
        }
    }
}
