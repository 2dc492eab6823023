//! Every refusal before an operation is asked, byte for byte: status, code, message, detail with its order, headers and
//! signature. The words of the table are those of the service where they were seen.

use http::Method;
use serde_json::{Value, json};
use wxpay::ApiError;
use wxpay_testkit::keys;

use super::tests::signed_by;
use super::*;
use crate::testing::{BILLS, Draft, FORBIDDEN, FORBIDDEN_SERIAL, answer, builder, order};

/// Sender of a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sender {
    /// WeChat Pay, with a signature.
    Service,
    /// A gateway before it: no signature, no request id.
    Gateway,
}

struct Case {
    name: &'static str,
    request: Request<Bytes>,
    status: u16,
    /// The whole body.
    body: String,
    /// Part of the official explanation of the number at the end of `Request-ID`.
    cause: Option<&'static str>,
    sender: Sender,
}

impl Case {
    fn new(name: &'static str, request: Request<Bytes>, status: u16, body: &str) -> Self {
        Self {
            name,
            request,
            status,
            body: body.to_owned(),
            cause: None,
            sender: match body.starts_with('{') {
                true => Sender::Service,
                false => Sender::Gateway,
            },
        }
    }

    fn because(self, cause: &'static str) -> Self {
        Self {
            cause: Some(cause),
            ..self
        }
    }
}

fn cancel() -> Draft {
    Draft::post("/out-bill-no/claim1/cancel", &json!({}))
}

fn to(method: Method, target: &str, body: &Value) -> Draft {
    let body = match body {
        Value::Null => String::new(),
        body => body.to_string(),
    };
    Draft {
        target: target.to_owned(),
        ..Draft::new(method, "", body)
    }
}

fn simple(code: &str, message: &str) -> String {
    format!(r#"{{"code":"{code}","message":"{message}"}}"#)
}

fn parameter([field, value, issue, location]: [&str; 4]) -> String {
    format!(
        r#"{{"code":"PARAM_ERROR","message":"参数错误：{field} {issue}","detail":{{"field":"{field}","value":"{value}","issue":"{issue}","location":"{location}"}}}}"#
    )
}

const FORM: &str = "Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》";

/// Route, headers, `Authorization`.
fn of_headers() -> Vec<Case> {
    let form = simple("SIGN_ERROR", FORM);
    let headers = simple("INVALID_REQUEST", "Http头缺少Accept或User-Agent");
    let time = simple(
        "SIGN_ERROR",
        "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟",
    );
    let serial = simple(
        "SIGN_ERROR",
        "商户证书序列号有误。请使用签名私钥匹配的证书序列号",
    );
    let aged = |age| Draft { age, ..cancel() };
    let other_key = |draft: Draft| Draft {
        key: keys::other_key(),
        ..draft
    };
    let authorized = |header: &str| cancel().header("authorization", header).unsigned();
    let of_serial = |mchid: &str, serial: &str| {
        let draft = Draft {
            mchid: mchid.to_owned(),
            serial: serial.to_owned(),
            ..cancel()
        };
        draft.signed()
    };
    let unknown = to(Method::GET, "/v3/none", &Value::Null);
    let put = Draft::new(Method::PUT, "/out-bill-no/claim1/cancel", "{}");
    let nonce = |nonce: String| Draft { nonce, ..cancel() }.signed();
    let scheme = Draft {
        scheme: "WECHATPAY2-MD5",
        ..cancel()
    };
    let brand = Draft {
        scheme: "WECHATPAY-BRAND-SHA256-RSA2048",
        ..cancel()
    };
    let missing = "头部信息不完整";
    let unparsed = "认证信息解析失败";
    let late = "时间戳距离当前时间超过 5 分钟";
    let wrong = "商户证书序列号有误";
    vec![
        Case::new("unknown path", unknown.signed(), 404, ""),
        Case::new("unknown path, unsigned", unknown.unsigned(), 404, ""),
        Case::new("wrong method", put.signed(), 405, ""),
        Case::new(
            "no User-Agent",
            cancel().without("user-agent").signed(),
            400,
            &headers,
        )
        .because(missing),
        Case::new(
            "no Accept",
            cancel().without("accept").signed(),
            400,
            &headers,
        )
        .because(missing),
        Case::new(
            "no Accept, unsigned",
            cancel().without("accept").unsigned(),
            400,
            &headers,
        )
        .because(missing),
        Case::new("no Authorization", cancel().unsigned(), 401, &form).because(unparsed),
        Case::new("empty Authorization", authorized(""), 401, &form).because(unparsed),
        Case::new("basic Authorization", authorized("Basic YTpi"), 401, &form).because(unparsed),
        Case::new("unknown scheme", scheme.signed(), 401, &form).because(unparsed),
        Case::new("long nonce", nonce("a".repeat(33)), 401, &form).because(unparsed),
        Case::new("old", aged(400).signed(), 401, &time).because(late),
        Case::new("early", aged(-400).signed(), 401, &time).because(late),
        Case::new("old and forged", other_key(aged(400)).signed(), 401, &time).because(late),
        Case::new(
            "unknown mchid",
            of_serial("1", keys::MERCHANT_SERIAL),
            401,
            &serial,
        )
        .because(wrong),
        Case::new(
            "wrong serial",
            of_serial(keys::MERCHANT_ID, FORBIDDEN_SERIAL),
            401,
            &serial,
        )
        .because(wrong),
        Case::new(
            "a merchant by the scheme of brands",
            brand.signed(),
            401,
            &form,
        )
        .because(unparsed),
    ]
}

/// A signature of another key, and what its refusal shows.
fn forged() -> Case {
    let draft = Draft {
        key: keys::other_key(),
        ..Draft::post("", &order("claim1", 5))
    };
    let request = draft.signed();
    let header = request.headers()["authorization"].to_str().unwrap();
    let (_, timestamp) = header.rsplit_once("timestamp=\"").unwrap();
    let timestamp = timestamp.trim_end_matches('"');
    let length = draft.message(timestamp.parse().unwrap()).len();
    let shown = String::from_utf8(draft.body[..8].to_vec()).unwrap();
    let message = format!("POST\n{BILLS}\n{timestamp}\n{}\n{shown}\n", draft.nonce);
    // The service nests `issue` one level deeper than its pages say.
    let body = format!(
        r#"{{"code":"SIGN_ERROR","message":"签名错误，请检查后再试","detail":{{"detail":{{"issue":"sign not match"}},"field":"signature","location":"authorization","sign_information":{{"method":"POST","url":"{BILLS}","truncated_sign_message":{},"sign_message_length":{length}}}}}}}"#,
        serde_json::to_string(&message).unwrap(),
    );
    Case::new("forged", request, 401, &body).because("验签失败")
}

/// Header against body, JSON, parameters, sensitive fields, permissions.
fn of_bodies() -> Vec<Case> {
    const RECEIVERS: &str = "/v3/profitsharing/receivers/add";
    let other = simple(
        "PARAM_ERROR",
        "http header中的mchid与post payload中的mchid不匹配",
    );
    let sp = json!({ "sp_mchid": "1900000001" });
    let wide = json!({ "sub_mchid": "茶🍵" });
    let sealed = json!({
        "appid": "wx8888", "type": "MERCHANT_ID", "account": "1900000109", "relation_type": "STORE",
        "name": "c2VhbGVk",
    });
    let sealed = || to(Method::POST, RECEIVERS, &sealed);
    let forbidden = Draft {
        mchid: FORBIDDEN.to_owned(),
        serial: FORBIDDEN_SERIAL.to_owned(),
        ..cancel()
    };
    let small = json!({ "sub_mchid": 7 });
    let number = "/out-bill-no/claim1/cancel";
    let no_key = [
        "Wechatpay-Serial",
        "",
        "is required: the request has sensitive fields",
        "header",
    ];
    let other_key = [
        "Wechatpay-Serial",
        "0A",
        "names no key that sensitive fields can be sealed for",
        "header",
    ];
    let not_sealed = [
        "/name",
        "c2VhbGVk",
        "must be sealed for the key of Wechatpay-Serial",
        "body",
    ];
    let invalid = "参数非法";
    vec![
        Case::new(
            "other mchid",
            Draft::post(number, &sp).signed(),
            400,
            &other,
        )
        .because(invalid),
        Case::new(
            "four bytes",
            Draft::post(number, &wide).signed(),
            400,
            &parameter(["/", "", "must not have characters of four bytes", "body"]),
        )
        .because(invalid),
        Case::new(
            "wrong type",
            Draft::post(number, &small).signed(),
            400,
            &parameter(["/sub_mchid", "7", "must be a string", "body"]),
        )
        .because(invalid),
        Case::new("no key named", sealed().signed(), 400, &parameter(no_key)).because(invalid),
        Case::new(
            "unknown key",
            sealed().header("wechatpay-serial", "0A").signed(),
            400,
            &parameter(other_key),
        )
        .because(invalid),
        Case::new(
            "not sealed",
            sealed()
                .header("wechatpay-serial", keys::WECHATPAY_KEY_ID)
                .signed(),
            400,
            &parameter(not_sealed),
        )
        .because(invalid),
        Case::new(
            "no permission",
            forbidden.signed(),
            403,
            &simple("NO_AUTH", "商户无权限"),
        )
        .because("无权限"),
        Case::new(
            "unknown",
            cancel().signed(),
            404,
            &simple("RESOURCE_NOT_EXISTS", "单据不存在"),
        )
        .because("数据不存在"),
    ]
}

/// Faults, as the service and its gateway answer.
fn of_faults() -> Vec<Case> {
    let play = |fault: &str| cancel().header(FAULT, fault).signed();
    let authorizations =
        "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/A1";
    let often = to(Method::GET, authorizations, &Value::Null);
    let often = often.header(FAULT, "rate-limited").signed();
    let html = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n\
        <center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";
    let system = simple("SYSTEM_ERROR", "系统异常，请稍后重试");
    vec![
        Case::new(
            "too often",
            play("rate-limited"),
            429,
            &simple("FREQUENCY_LIMITED", "频率超限"),
        )
        .because("频率过快"),
        Case::new(
            "too often, by the operation's page",
            often,
            429,
            &simple("RATELIMIT_EXCEEDED", "频率超限"),
        )
        .because("频率过快"),
        Case::new("system error", play("system-error"), 500, &system).because("系统异常"),
        Case::new(
            "system error before",
            play("system-error-before"),
            500,
            &system,
        )
        .because("系统异常"),
        Case::new(
            "unavailable",
            play("service-unavailable"),
            503,
            &simple("SERVICE_UNAVAILABLE", "服务不可用，请稍后重试"),
        ),
        Case::new("bad gateway", play("html-bad-gateway"), 502, html),
        Case::new("empty 404", play("empty-not-found"), 404, ""),
    ]
}

fn cases() -> Vec<Case> {
    let mut cases = of_headers();
    cases.push(forged());
    cases.extend(of_bodies());
    cases.extend(of_faults());
    cases
}

#[test]
fn every_refusal_has_the_bytes_of_the_service() {
    let engine = builder().engine().unwrap();
    for case in cases() {
        let name = case.name;
        let answer = answer(engine.handle(&case.request));
        let body = std::str::from_utf8(answer.body()).unwrap();
        assert_eq!(body, case.body, "{name}");
        assert_eq!(answer.status().as_u16(), case.status, "{name}");
        let headers = answer.headers();
        let header = |name: &str| headers.get(name).map(|value| value.to_str().unwrap());
        assert!(header("date").is_some(), "{name}");
        assert_eq!(
            header("retry-after").is_some(),
            case.status == 429,
            "{name}"
        );
        match case.sender {
            Sender::Gateway => {
                let is_html = (!case.body.is_empty()).then_some("text/html");
                assert_eq!(header("content-type"), is_html, "{name}");
                let signed = headers
                    .keys()
                    .find(|key| key.as_str().starts_with("wechatpay-"));
                assert_eq!((header(REQUEST_ID), signed), (None, None), "{name}");
            }
            Sender::Service => {
                assert_eq!(header("content-type"), Some(JSON), "{name}");
                signed_by(&answer);
                let (opaque, number) = header(REQUEST_ID).unwrap().rsplit_once('-').unwrap();
                assert!(!opaque.is_empty(), "{name}");
                let cause = ApiError::cause_of_number(number.parse().unwrap());
                match case.cause {
                    Some(expected) => {
                        assert!(cause.unwrap().contains(expected), "{name}: {cause:?}")
                    }
                    None => assert_eq!(cause, None, "{name}"),
                }
            }
        }
    }
}

/// As seen at the live service, although the pages say that every response is signed.
#[test]
fn errors_can_be_unsigned_and_are_otherwise_the_same() {
    let engine = builder().unsigned_errors().engine().unwrap();
    for case in cases() {
        let name = case.name;
        let answer = answer(engine.handle(&case.request));
        assert_eq!(answer.body(), case.body.as_bytes(), "{name}");
        let is_signed = answer.headers().contains_key("wechatpay-signature");
        let is_expected = case.sender == Sender::Service && case.status >= 500;
        assert_eq!(is_signed, is_expected, "{name}");
    }
}
