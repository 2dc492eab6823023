use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use wxpay::crypto::Crypto as _;
use wxpay::key::{ApiV3Key, Certificate, PrivateKey};
use wxpay::{AwsLc, Clock as _, SystemClock};
use wxpay_sandbox::Sandbox;

use crate::Shop;
use crate::notifications::Listening;

const API_KEY: &str = "throw-away-throw-away-throw-away";
const KEY_ID: &str = "PUB_KEY_ID_0119000091912023100800065400002000";

/// WeChat Pay's side of a brand: the key pair of another sandbox's merchant.
struct WeChatPay {
    key: PrivateKey,
}

impl WeChatPay {
    /// Writes its public key and the brand's variables.
    fn of(shop: &Shop) -> (Self, Vec<(&'static str, String)>) {
        let other = Sandbox::start().unwrap();
        let folder = shop.path("wechat-pay");
        other.write_credentials(&folder).unwrap();
        let key = PrivateKey::from_file(folder.join("apiclient_key.pem")).unwrap();
        let certificate = Certificate::from_file(folder.join("apiclient_cert.pem")).unwrap();
        let public = shop.write("brand_pub_key.pem", certificate.public_key().to_pem());
        let private = shop.path("keys").join("apiclient_key.pem");
        let api_key = shop.write("brand_api_key.txt", API_KEY);
        let path = |path: PathBuf| path.to_str().unwrap().to_owned();
        let variables = vec![
            ("WXPAY_BRAND_ID", "123456".to_owned()),
            (
                "WXPAY_BRAND_SERIAL",
                "5157F09EFDC096DE15EBE81A47057A7232F1B8E1".to_owned(),
            ),
            ("WXPAY_BRAND_PRIVATE_KEY", path(private)),
            ("WXPAY_BRAND_API_KEY_FILE", path(api_key)),
            ("WXPAY_BRAND_PUBLIC_KEY_ID", KEY_ID.to_owned()),
            ("WXPAY_BRAND_PUBLIC_KEY", path(public)),
        ];
        (Self { key }, variables)
    }

    /// Saves a notification to the brand as `wxpay listen` saves one.
    fn save(&self, shop: &Shop, resource: &str) -> PathBuf {
        let aead = AwsLc.aead(&ApiV3Key::new(API_KEY).unwrap()).unwrap();
        let nonce = "0123456789ab";
        let sealed = aead.seal(nonce.as_bytes(), b"brand", resource.as_bytes());
        let body = json!({
            "id": "EV-1",
            "create_time": "2026-11-27T10:00:00+08:00",
            "resource_type": "encrypt-resource",
            "event_type": "BRAND_MEMBER_CARD.SYNC_USER_POINT",
            "summary": "x",
            "resource": {
                "algorithm": "AEAD_AES_256_GCM",
                "associated_data": "brand",
                "nonce": nonce,
                "ciphertext": STANDARD.encode(sealed.unwrap()),
            },
        })
        .to_string();
        let now = SystemClock.now().as_unix();
        let message = format!("{now}\nnonce\n{body}\n");
        let signature = AwsLc.signer(&self.key).unwrap().sign(message.as_bytes());
        let saved = json!({
            "received_at": now,
            "headers": [
                ["wechatpay-timestamp", now.to_string()],
                ["wechatpay-nonce", "nonce"],
                ["wechatpay-signature", STANDARD.encode(signature.unwrap())],
                ["wechatpay-serial", KEY_ID],
            ],
            "body": body,
        });
        shop.write("saved.json", saved.to_string())
    }
}

#[test]
fn notifications_to_a_brand_are_received() {
    let shop = Shop::open();
    let (wechat_pay, variables) = WeChatPay::of(&shop);
    let saved = wechat_pay.save(&shop, r#"{"openid":"throw-away"}"#);
    // With a merchant, and for a brand alone.
    let mut both = shop.variables.clone();
    both.extend(variables.clone());
    for variables in [both, variables] {
        let mut listening = Listening::with(&shop, &variables, &["--count", "1"]);
        let to = ["--to", listening.url()];
        let file = saved.to_str().unwrap();
        let replayed = shop.run(&[&["notify", "replay", file], &to[..]].concat());
        assert_eq!(replayed.status, 0, "{replayed:?}");
        let received = listening.next();
        assert_eq!(received["notification"]["resource"]["openid"], "throw-away");
        assert_eq!(received["notification"]["mchid"], "123456");
        assert_eq!(listening.end(), Some(0));
    }
}
