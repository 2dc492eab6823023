//! Keys, addresses and messages that all peers are given.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use wxpay::AwsLc;
use wxpay::crypto::{Crypto, Signer};
use wxpay::sans_io::canonical::answer_message;
use wxpay_testkit::keys;

use crate::Result;

/// Number of the order that is queried.
pub const OUT_TRADE_NO: &str = "1217752501201407033233368018";

/// Number of bytes of the response to a query.
const RESPONSE: usize = 1024;

/// Everything that a peer needs to know, as a file.
#[derive(Serialize, Deserialize)]
pub struct Scene {
    pub base_url: String,
    pub appid: String,
    pub mchid: String,
    pub serial: String,
    pub private_key: String,
    pub apiv3_key: String,
    pub platform_serial: String,
    pub platform_certificate: String,
    pub platform_public_key: String,
    pub out_trade_no: String,
    pub notification: Signed,
}

/// A body with the headers of its signature.
#[derive(Serialize, Deserialize)]
pub struct Signed {
    pub timestamp: String,
    pub nonce: String,
    pub signature: String,
    pub body: String,
}

impl Signed {
    /// Signs with the key of the platform certificate.
    fn new(body: String) -> Result<Self> {
        let signer = AwsLc.signer(&keys::platform_key())?;
        Self::by(&*signer, body)
    }

    pub fn by(signer: &dyn Signer, body: String) -> Result<Self> {
        let timestamp = now().to_string();
        let nonce = "c5ac7061fccab6bf3e254dcf98995b8c".to_owned();
        let message = answer_message(&timestamp, &nonce, body.as_bytes());
        let signature = STANDARD.encode(signer.sign(&message)?);
        Ok(Self {
            timestamp,
            nonce,
            signature,
            body,
        })
    }
}

impl Scene {
    /// The scene around a server at that address.
    pub fn at(address: &str) -> Result<Self> {
        let certificate = keys::platform_certificate();
        Ok(Self {
            base_url: format!("http://{address}"),
            appid: "wx8888888888888888".into(),
            mchid: keys::MERCHANT_ID.into(),
            serial: keys::MERCHANT_SERIAL.into(),
            private_key: keys::MERCHANT_KEY_PEM.into(),
            apiv3_key: keys::APIV3_KEY.into(),
            platform_serial: keys::PLATFORM_SERIAL.into(),
            platform_certificate: keys::PLATFORM_CERTIFICATE_PEM.into(),
            platform_public_key: certificate.public_key().to_pem(),
            out_trade_no: OUT_TRADE_NO.into(),
            notification: Signed::new(notification()?)?,
        })
    }

    pub fn load(path: &Path) -> Result<Self> {
        Ok(serde_json::from_slice(&fs::read(path)?)?)
    }

    pub fn save(&self, path: &Path) -> Result<()> {
        Ok(fs::write(path, serde_json::to_vec(self)?)?)
    }
}

/// Seconds since 1970.
pub fn now() -> i64 {
    wxpay::Clock::now(&wxpay::SystemClock).as_unix()
}

/// A paid order, as a query returns it and a notification holds it.
pub fn order(attach: &str) -> String {
    let mchid = keys::MERCHANT_ID;
    format!(
        r#"{{"appid":"wx8888888888888888","mchid":"{mchid}","out_trade_no":"{OUT_TRADE_NO}","transaction_id":"4200000000202609150000000001","trade_type":"JSAPI","trade_state":"SUCCESS","trade_state_desc":"支付成功","bank_type":"CMC","attach":"{attach}","success_time":"2026-09-15T10:34:56+08:00","payer":{{"openid":"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}},"amount":{{"total":100,"payer_total":90,"currency":"CNY","payer_currency":"CNY"}}}}"#
    )
}

/// The body of the response to a query.
pub fn response() -> String {
    order(&"x".repeat(RESPONSE - order("").len()))
}

/// The body of the notification of a payment.
fn notification() -> Result<String> {
    let resource = seal(order("store 17").as_bytes(), "transaction")?;
    Ok(serde_json::json!({
        "id": "EV-2018022511223320873",
        "create_time": "2026-09-15T10:34:57+08:00",
        "resource_type": "encrypt-resource",
        "event_type": "TRANSACTION.SUCCESS",
        "summary": "支付成功",
        "resource": resource,
    })
    .to_string())
}

/// The response of the certificates' download, for the SDK that has no other way to a platform key.
pub fn certificates() -> Result<String> {
    let sealed = seal(keys::PLATFORM_CERTIFICATE_PEM.as_bytes(), "certificate")?;
    Ok(serde_json::json!({ "data": [{
        "serial_no": keys::PLATFORM_SERIAL,
        "effective_time": "2020-01-01T00:00:00+08:00",
        "expire_time": "2040-01-01T00:00:00+08:00",
        "encrypt_certificate": sealed,
    }] })
    .to_string())
}

fn seal(plaintext: &[u8], kind: &str) -> Result<serde_json::Value> {
    let nonce = "fdasfjihihih";
    let aead = AwsLc.aead(&keys::apiv3_key())?;
    let sealed = aead.seal(nonce.as_bytes(), kind.as_bytes(), plaintext)?;
    Ok(serde_json::json!({
        "original_type": kind,
        "algorithm": "AEAD_AES_256_GCM",
        "ciphertext": STANDARD.encode(sealed),
        "associated_data": kind,
        "nonce": nonce,
    }))
}
