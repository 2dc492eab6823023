use http::Method;
use serde_json::json;
use wxpay::key::PrivateKey;
use wxpay_testkit::keys;

use crate::testing::{BILLS, Draft, FORBIDDEN, FORBIDDEN_SERIAL, answer, builder, engine};

const FORM: &str = "Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》";
const SERIAL: &str = "商户证书序列号有误。请使用签名私钥匹配的证书序列号";

/// A cancel of a bill that does not exist, which passes every check but the last one.
fn cancel() -> Draft {
    Draft::post("/out-bill-no/claim1/cancel", &json!({}))
}

#[test]
fn of_several_mistakes_the_one_that_is_checked_first_is_named() {
    type Mistake = (fn(&mut Draft), u16, &'static str, &'static str);
    let mistakes: [Mistake; 12] = [
        (|draft| draft.method = Method::PUT, 405, "", ""),
        (
            |draft| draft.body.extend_from_slice(&[b' '; 2000]),
            400,
            "PARAM_ERROR",
            "参数错误：/ must have at most 1000 bytes",
        ),
        (
            |draft| draft.headers.retain(|(name, _)| *name != "accept"),
            400,
            "INVALID_REQUEST",
            "Http头缺少Accept或User-Agent",
        ),
        (
            |draft| draft.scheme = "WECHATPAY2-MD5",
            401,
            "SIGN_ERROR",
            FORM,
        ),
        (
            |draft| draft.age = 400,
            401,
            "SIGN_ERROR",
            "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟",
        ),
        (
            |draft| draft.serial = "AB".repeat(20),
            401,
            "SIGN_ERROR",
            SERIAL,
        ),
        (
            |draft| draft.key = keys::other_key(),
            401,
            "SIGN_ERROR",
            "签名错误，请检查后再试",
        ),
        (
            |draft| draft.scheme = "WECHATPAY2-SM2-WITH-SM3",
            401,
            "SIGN_ERROR",
            "签名错误，请检查后再试",
        ),
        (
            |draft| draft.body = br#"{"sp_mchid":"1","sub_mchid":7}"#.to_vec(),
            400,
            "PARAM_ERROR",
            "http header中的mchid与post payload中的mchid不匹配",
        ),
        (
            |draft| draft.body = br#"{"sub_mchid":7}"#.to_vec(),
            400,
            "PARAM_ERROR",
            "参数错误：/sub_mchid must be a string",
        ),
        (
            |draft| {
                draft.mchid = FORBIDDEN.to_owned();
                draft.serial = FORBIDDEN_SERIAL.to_owned();
            },
            403,
            "NO_AUTH",
            "商户无权限",
        ),
        (|_| {}, 404, "RESOURCE_NOT_EXISTS", "单据不存在"),
    ];
    let engine = builder().max_body(1000).engine().unwrap();
    for (first, (_, status, code, message)) in mistakes.iter().enumerate() {
        let mut draft = cancel();
        // The last mistake is made first: an earlier one may write over it, never the other way.
        for (mistake, ..) in mistakes[first..].iter().rev() {
            mistake(&mut draft);
        }
        let (found, body) = draft.send(&engine);
        assert_eq!(found, *status, "{message}: {body}");
        if code.is_empty() {
            assert!(body.is_null(), "{body}");
        } else {
            assert_eq!(body["code"], *code, "{body}");
            assert_eq!(body["message"], *message);
        }
    }
}

#[test]
fn a_missing_user_agent_is_refused_before_authorization_is_looked_at() {
    for name in ["user-agent", "accept"] {
        for draft in [
            cancel().without(name),
            cancel().without(name).header(name, ""),
        ] {
            let answer = answer(engine().handle(&draft.unsigned()));
            assert_eq!(answer.status().as_u16(), 400, "{name}");
        }
    }
}

#[test]
fn an_authorization_of_another_form_is_refused() {
    let engine = engine();
    let mut requests = vec![cancel().unsigned()];
    for header in [
        "",
        "WECHATPAY2-SHA256-RSA2048",
        "WECHATPAY2-SHA256-RSA2048 mchid=\"1\"",
    ] {
        requests.push(cancel().header("authorization", header).unsigned());
    }
    for nonce in [String::new(), "a".repeat(33), "a-b".to_owned()] {
        requests.push(Draft { nonce, ..cancel() }.signed());
    }
    for request in requests {
        let answer = answer(engine.handle(&request));
        assert_eq!(answer.status().as_u16(), 401, "{request:?}");
        let body: serde_json::Value = serde_json::from_slice(answer.body()).unwrap();
        assert_eq!(body["message"], FORM, "{request:?}");
    }
}

#[test]
fn a_timestamp_may_be_off_by_less_than_five_minutes() {
    let engine = engine();
    for (age, status) in [(290, 404), (-290, 404), (310, 401), (-310, 401)] {
        let draft = Draft { age, ..cancel() };
        assert_eq!(draft.send(&engine).0, status, "{age}");
    }
}

#[test]
fn a_merchant_is_known_by_its_own_serial_number_only() {
    let engine = engine();
    for (mchid, serial) in [
        ("1", keys::MERCHANT_SERIAL),
        (FORBIDDEN, keys::MERCHANT_SERIAL),
        (keys::MERCHANT_ID, keys::PLATFORM_SERIAL),
    ] {
        let draft = Draft {
            mchid: mchid.to_owned(),
            serial: serial.to_owned(),
            ..cancel()
        };
        assert_eq!(draft.send(&engine).1["message"], SERIAL, "{mchid} {serial}");
    }
}

#[test]
fn a_wrong_signature_is_shown_what_should_have_been_signed() {
    let draft = Draft {
        body: r#"{"sub_mchid":"一二三四五六七八九十"}"#.into(),
        key: keys::other_key(),
        ..cancel()
    };
    let request = draft.signed();
    let answer = answer(engine().handle(&request));
    let body: serde_json::Value = serde_json::from_slice(answer.body()).unwrap();
    let authorization = request.headers()["authorization"].to_str().unwrap();
    let (_, timestamp) = authorization.split_once("timestamp=\"").unwrap();
    let timestamp = timestamp.trim_end_matches('"');
    let target = format!("{BILLS}/out-bill-no/claim1/cancel");
    let nonce = &draft.nonce;
    assert_eq!(
        body["detail"],
        json!({
            "detail": { "issue": "sign not match" },
            "field": "signature",
            "location": "authorization",
            "sign_information": {
                "method": "POST",
                "url": target,
                "truncated_sign_message": format!("POST\n{target}\n{timestamp}\n{nonce}\n{{\"sub_mc\n"),
                "sign_message_length": draft.message(timestamp.parse().unwrap()).len(),
            },
        })
    );
}

#[test]
fn whatever_changes_after_signing_is_noticed() {
    let engine = engine();
    let draft = Draft::get("/out-bill-no/claim1?sub_mchid=1&x=%2F");
    assert_eq!(draft.send(&engine).0, 404);
    let authorization = draft.signed().headers()["authorization"].clone();
    for changed in [
        Draft::get("/out-bill-no/claim1"),
        Draft::get("/out-bill-no/claim1?sub_mchid=1&x=/"),
        Draft::get("/out-bill-no/claim1?x=%2F&sub_mchid=1"),
        Draft::get("/out-bill-no/claim2?sub_mchid=1&x=%2F"),
        Draft {
            body: b"x".to_vec(),
            ..draft
        },
    ] {
        let mut request = changed.unsigned();
        request
            .headers_mut()
            .insert("authorization", authorization.clone());
        let answer = answer(engine.handle(&request));
        assert_eq!(answer.status().as_u16(), 401, "{}", changed.target);
    }
}

#[test]
fn the_merchants_own_number_may_stand_in_the_body() {
    let engine = engine();
    for name in ["mchid", "sp_mchid"] {
        let right = Draft::post(
            "/out-bill-no/claim1/cancel",
            &json!({ name: keys::MERCHANT_ID }),
        );
        assert_eq!(right.send(&engine).0, 404, "{name}");
        let wrong = Draft::post("/out-bill-no/claim1/cancel", &json!({ name: 1900009191 }));
        assert_eq!(wrong.send(&engine).0, 400, "{name}");
    }
}

#[test]
fn what_is_not_json_is_a_wrong_parameter() {
    let engine = engine();
    for body in [
        &b"{"[..],
        b"\xff",
        b"{\"a\":1}{",
        b"\"text\"",
        b"[]",
        b"null",
        "[".repeat(10_000).as_bytes(),
    ] {
        let draft = Draft::new(Method::POST, "/out-bill-no/claim1/cancel", body);
        let (status, answer) = draft.send(&engine);
        assert_eq!((status, &answer["code"]), (400, &json!("PARAM_ERROR")));
        assert_eq!(answer["detail"]["location"], "body");
    }
}

#[test]
fn a_key_that_was_not_given_is_made_for_each_merchant() {
    let engine = crate::Sandbox::builder()
        .merchant(crate::MerchantAccount::new("1"))
        .merchant(crate::MerchantAccount::new("2"))
        .engine()
        .unwrap();
    let find = |mchid: &str| engine.merchants.find(mchid).unwrap();
    let send = |mchid: &str, key: &PrivateKey| {
        let draft = Draft {
            mchid: mchid.to_owned(),
            serial: find(mchid).serial.clone(),
            key: key.clone(),
            ..cancel()
        };
        draft.send(&engine).0
    };
    assert_eq!(send("1", &find("1").key), 404);
    assert_eq!(send("2", &find("2").key), 404);
    assert_eq!(send("2", &find("1").key), 401);
}

#[test]
fn a_body_with_a_character_of_four_bytes_is_refused() {
    let mut claim = crate::testing::order("claim1", 500);
    claim["transfer_remark"] = "茶🍵".into();
    let (status, body) = Draft::post("", &claim).send(&engine());
    assert_eq!((status, &body["code"]), (400, &json!("PARAM_ERROR")));
    claim["transfer_remark"] = "茶".into();
    assert_eq!(Draft::post("", &claim).send(&engine()).0, 200);
}
