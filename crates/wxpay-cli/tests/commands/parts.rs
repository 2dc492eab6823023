use crate::Shop;

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
