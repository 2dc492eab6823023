use serde_json::{Value, json};

use crate::{Shop, alone, done};

#[test]
fn a_refused_signature_is_explained() {
    let shop = Shop::open();
    let body = r#"{"a":1}"#;
    shop.write("body.json", body);
    let sign = [
        "sign",
        "POST",
        "/v3/refund/domestic/refunds",
        "--body",
        "body.json",
    ];
    let fixed = [
        "--timestamp",
        "1554208460",
        "--nonce",
        "593BEC0C930BF1AFEB40B4A08C8FB242",
    ];
    let message = done(shop.run(&[&sign[..], &fixed, &["--message-only"]].concat()));
    assert_eq!(
        message,
        "POST\n/v3/refund/domestic/refunds\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n{\"a\":1}\n"
    );
    shop.write("message.txt", &message);
    let seen = message.replace("/v3/refund", "/api/v3/refund");
    let response = json!({
        "code": "SIGN_ERROR",
        "message": "签名错误",
        "detail": { "sign_information": {
            "method": "POST",
            "url": "/api/v3/refund/domestic/refunds",
            "truncated_sign_message": seen,
            "sign_message_length": seen.len(),
        }},
    });
    shop.write("response.json", response.to_string());
    let explained = done(shop.run(&["explain", "response.json", "--signed", "message.txt"]));
    assert!(
        explained.contains("- target: /v3/refund/domestic/refunds"),
        "{explained}"
    );
    assert!(
        explained.contains("+ target: /api/v3/refund/domestic/refunds"),
        "{explained}"
    );
    assert!(
        explained.contains("Likely cause: another path"),
        "{explained}"
    );

    let signed: Value =
        serde_json::from_str(&done(shop.run(&[&sign[..], &["--json"]].concat()))).unwrap();
    let header = signed["authorization"].as_str().unwrap();
    assert!(
        header.starts_with("WECHATPAY2-SHA256-RSA2048 mchid=\""),
        "{header}"
    );
}

#[test]
fn codes_and_request_ids_are_explained() {
    let code = done(alone(&["explain", "NOT_ENOUGH"]));
    assert!(code.contains("→ Top up the account."), "{code}");
    let zh = done(alone(&["explain", "NOT_ENOUGH", "--lang", "zh"]));
    assert!(zh.contains("→ 充值。"), "{zh}");
    let success = done(alone(&["explain", "08D5B3AC0610D40218-0"]));
    assert!(success.contains("0 stands for success."), "{success}");
    let nothing = alone(&["explain", "what?"]);
    assert_eq!(nothing.status, 2);
}
