use serde_json::Value;

use crate::notifications::Listening;
use crate::{Shop, done, with_input};

#[test]
fn platform_certificates_are_downloaded_and_shown() {
    let shop = Shop::open();
    let dir = shop.path("certificates");
    let got = shop.run(&[
        "certs",
        "download",
        "--dir",
        dir.to_str().unwrap(),
        "--json",
    ]);
    assert_eq!(got.status, 0, "{got:?}");
    let serial = shop.sandbox.platform_certificate().serial().to_owned();
    assert_eq!(got.json()["certificates"][0]["serial"], serial);
    let file = dir.join(format!("wechatpay_{serial}.pem"));
    let shown = shop.run(&["certs", "show", file.to_str().unwrap()]);
    assert_eq!(shown.status, 0, "{shown:?}");
    assert!(shown.stdout.contains(&serial), "{shown:?}");

    let key = shop.path("keys").join("apiclient_key.pem");
    let refused = shop.run(&["certs", "show", key.to_str().unwrap()]);
    assert_eq!(refused.status, 2, "{refused:?}");
    let content = std::fs::read_to_string(key).unwrap();
    let secret = content.lines().nth(1).unwrap();
    assert!(!refused.stderr.contains(secret), "{refused:?}");
}

#[test]
fn keys_are_listed_by_their_use_and_not_shown() {
    let shop = Shop::open();
    let shown = shop.run(&["keys", "show", "--json"]);
    assert_eq!(shown.status, 0, "{shown:?}");
    let kinds: Vec<_> = shown.json()["keys"]
        .as_array()
        .unwrap()
        .iter()
        .map(|key| key["kind"].clone())
        .collect();
    assert_eq!(kinds, ["merchant_key", "apiv3_key", "public_key"]);
    let text = shop.run(&["keys", "show", "--lang", "zh"]);
    assert!(text.stdout.contains("微信支付公钥"), "{text:?}");
    let secret = &shop
        .variables
        .iter()
        .find(|(name, _)| *name == "WXPAY_APIV3_KEY")
        .unwrap()
        .1;
    assert!(!text.stdout.contains(secret) && !shown.stdout.contains(secret));
}

#[test]
fn a_payment_is_signed_for_pages_and_apps() {
    let shop = Shop::open();
    let id = "wx201410272009395522657a690389285100";
    let page = shop.run(&["paysign", "jsapi", id, "--appid", "wxd678efh567hg6787"]);
    assert_eq!(page.status, 0, "{page:?}");
    assert_eq!(page.json()["package"], format!("prepay_id={id}"));
    assert_eq!(page.json()["signType"], "RSA");
    let app = shop
        .run(&["paysign", "app", id, "--appid", "wxd678efh567hg6787"])
        .json();
    assert_eq!(app["partnerid"], shop.sandbox.mchid());
    let none = shop.run(&["paysign", "app", id]);
    assert_eq!(none.status, 2, "{none:?}");
    assert!(none.stderr.contains("--appid"), "{none:?}");
}

#[test]
fn a_field_is_encrypted_for_wechat_pay_only() {
    let shop = Shop::open();
    let plain = shop.write("name.txt", "张三\n");
    let sealed = shop.run(&["encrypt", plain.to_str().unwrap(), "--json"]);
    assert_eq!(sealed.status, 0, "{sealed:?}");
    assert_eq!(sealed.json()["key"], shop.sandbox.public_key_id());
    let ciphertext = sealed.json()["ciphertext"].as_str().unwrap().to_owned();
    let file = shop.write("sealed.txt", format!("{ciphertext}\n"));
    let opened = shop.run(&["decrypt", file.to_str().unwrap()]);
    assert_eq!(opened.status, 3, "{opened:?}");

    let echo = shop.run(&[
        "call",
        "common.request_echo",
        "echo_message=a",
        "encrypted_echo_message=张三",
    ]);
    let echoed = echo.json()["encrypted_echo_message"]
        .as_str()
        .unwrap()
        .to_owned();
    let file = shop.write("echoed.txt", echoed);
    let opened = shop.run(&["decrypt", file.to_str().unwrap()]);
    assert_eq!(
        (opened.status, &*opened.stdout),
        (0, "张三\n"),
        "{opened:?}"
    );
}

#[test]
fn what_is_no_ciphertext_is_refused_without_its_content() {
    let shop = Shop::open();
    for text in [
        "throw-away",
        "{\"throw-away\": 1}",
        "{\"resource\":{\"ciphertext\":\"dGhyb3ctYXdheQ==\",\"nonce\":\"throw-away\"}}",
    ] {
        let file = shop.write("given", text);
        let refused = shop.run(&["decrypt", file.to_str().unwrap()]);
        assert!(matches!(refused.status, 2 | 3), "{refused:?}");
        assert!(!refused.stderr.contains("throw-away"), "{refused:?}");
    }
}

#[test]
fn a_sensitive_field_goes_through_standard_input() {
    let shop = Shop::open();
    let echo = shop.run(&[
        "call",
        "common.request_echo",
        "echo_message=a",
        "encrypted_echo_message=throw-away 名字",
    ]);
    let echoed = echo.json()["encrypted_echo_message"].clone();
    let line = format!("{}\n", echoed.as_str().unwrap());
    let plain = with_input(&shop, &["decrypt", "-"], line.as_bytes());
    assert_eq!(plain.status, 0, "{plain:?}");
    assert_eq!(plain.stdout, "throw-away 名字\n");
    let other = with_input(&shop, &["decrypt", "-"], b"AAAA");
    assert_ne!(other.status, 0, "{other:?}");
    let encrypted = with_input(&shop, &["encrypt", "-"], "throw-away".as_bytes());
    assert_eq!(encrypted.status, 0, "{encrypted:?}");
    assert!(!encrypted.stdout.contains("throw-away"), "{encrypted:?}");
}

#[test]
fn a_body_from_standard_input_is_verified() {
    let shop = Shop::open();
    let folder = shop.path("saved");
    let arguments = ["--count", "1", "--save", folder.to_str().unwrap()];
    let mut listening = Listening::begin(&shop, &arguments);
    shop.order("order1", 100, listening.url());
    shop.sandbox.pay("order1").unwrap();
    let received = listening.next();
    let saved = std::fs::read(received["saved"].as_str().unwrap()).unwrap();
    let saved: Value = serde_json::from_slice(&saved).unwrap();
    let headers = saved["headers"].as_array().unwrap().iter();
    let headers: String = headers
        .map(|pair| {
            format!(
                "{}: {}\r\n",
                pair[0].as_str().unwrap(),
                pair[1].as_str().unwrap()
            )
        })
        .collect();
    shop.write("headers.txt", headers);
    let verify = ["verify", "--headers", "headers.txt", "--body", "-"];
    let body = saved["body"].as_str().unwrap();
    let verified = with_input(&shop, &verify, body.as_bytes());
    assert_eq!(verified.status, 0, "{verified:?}");
    let changed = body.replace("TRANSACTION.SUCCESS", "TRANSACTION.CLOSED");
    assert_eq!(with_input(&shop, &verify, changed.as_bytes()).status, 3);
}

#[test]
fn a_saved_response_is_verified() {
    let shop = Shop::open();
    let dry = done(shop.run(&[
        "call",
        "payments.query_order_by_out_trade_no",
        "out_trade_no=none",
        "--curl",
    ]));
    let script = format!("{} -s -D headers.txt -o body.json", dry.trim_end());
    let curl = std::process::Command::new("sh")
        .args(["-c", &script])
        .current_dir(shop.folder.path())
        .status();
    if !curl.is_ok_and(|status| status.success()) {
        println!("skipped: there is no curl here");
        return;
    }
    let verify = ["verify", "--headers", "headers.txt", "--body", "body.json"];
    let verified = done(shop.run(&verify));
    assert_eq!(
        verified,
        format!("verified by {}\n", shop.sandbox.public_key_id())
    );
    shop.write("body.json", "{}");
    assert_eq!(shop.run(&verify).status, 3);
    let late = shop.run(&[&verify[..], &["--at", "1"]].concat());
    assert_eq!(late.status, 3);
}

#[test]
fn bodies_come_from_standard_input() {
    let shop = Shop::open();
    let sign = ["sign", "POST", "/v3/x", "--body", "-", "--message-only"];
    let message = done(with_input(&shop, &sign, b"{}"));
    assert!(message.ends_with("\n{}\n"), "{message}");
}

#[test]
fn a_certificate_that_is_missing_is_named() {
    let ran = crate::alone(&["certs", "show", "nothing"]);
    assert_eq!(ran.status, 2, "{ran:?}");
    assert!(
        ran.stderr.starts_with("error: nothing: No such file"),
        "{ran:?}"
    );
}
