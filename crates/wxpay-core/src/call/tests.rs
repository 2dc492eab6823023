use http::Method;
use proptest::prelude::*;

use super::*;
use crate::merchant_values::Fill;
use crate::model::{Embedded, File, Sensitive};
use crate::{Multipart, Operation, toy};

static CANCEL: Spec = Spec::new(
    "cancel",
    Method::POST,
    "/v3/bills/out-bill-no/{out_bill_no}/cancel",
);
static TWO: Spec = Spec::new("two", Method::GET, "/v3/{a}/x/{b}");
static LIST: Spec = Spec::new("list", Method::GET, "/v3/list/");

fn cancel(out_bill_no: &str) -> Result<Prepared, EncodeError> {
    let mut call = Call::new(&CANCEL);
    call.path("out_bill_no", out_bill_no)?;
    call.finish()
}

#[test]
fn a_path_parameter_is_escaped_as_rfc_3986_says() {
    assert_eq!(
        cancel("plfk2020042013").unwrap().target(),
        "/v3/bills/out-bill-no/plfk2020042013/cancel"
    );
    assert_eq!(
        cancel("a/b?c#d%e 中").unwrap().target(),
        "/v3/bills/out-bill-no/a%2Fb%3Fc%23d%25e%20%E4%B8%AD/cancel"
    );
    assert_eq!(
        cancel("-._~").unwrap().target(),
        "/v3/bills/out-bill-no/-._~/cancel"
    );
    assert_eq!(
        cancel("...").unwrap().target(),
        "/v3/bills/out-bill-no/.../cancel"
    );
}

#[test]
fn a_path_parameter_that_would_call_another_operation_is_refused() {
    for value in ["", ".", ".."] {
        let error = cancel(value).unwrap_err();
        assert!(
            matches!(
                error,
                EncodeError::PathParameter {
                    name: "out_bill_no",
                    ..
                }
            ),
            "{value:?}: {error}"
        );
    }
}

#[test]
fn a_path_that_is_not_filled_in_order_is_refused() {
    assert!(matches!(
        Call::new(&CANCEL).finish(),
        Err(EncodeError::Template {
            name: "out_bill_no"
        })
    ));
    let mut call = Call::new(&TWO);
    assert!(matches!(
        call.path("b", "1"),
        Err(EncodeError::Template { name: "b" })
    ));
    call.path("a", "1").unwrap();
    assert!(matches!(
        call.query("q", "1"),
        Err(EncodeError::Template { name: "b" })
    ));
    call.path("b", "2").unwrap();
    assert!(matches!(
        call.path("c", "3"),
        Err(EncodeError::Template { name: "c" })
    ));
    assert_eq!(call.finish().unwrap().target(), "/v3/1/x/2");
}

#[test]
fn a_query_keeps_its_order_and_leaves_out_what_is_absent() {
    let mut call = Call::new(&LIST);
    call.query("sub_mchid", &Some("19 00")).unwrap();
    call.query("none", &None::<i64>).unwrap();
    call.query("limit", &20_i64).unwrap();
    call.query("type", &vec!["A&B", ""]).unwrap();
    call.query("flag", &true).unwrap();
    let target = "/v3/list/?sub_mchid=19%2000&limit=20&type=A%26B&type=&flag=true";
    assert_eq!(call.finish().unwrap().target(), target);
}

#[test]
fn a_body_has_no_nulls() {
    let mut call = Call::new(&LIST);
    call.json(
        &serde_json::json!({ "a": null, "b": { "c": null, "d": "null" }, "e": [{ "f": null }] }),
    )
    .unwrap();
    assert_eq!(
        call.finish().unwrap().body().unwrap(),
        r#"{"b":{"d":"null"},"e":[{}]}"#.as_bytes()
    );
}

#[test]
fn a_null_that_cannot_be_left_out_is_refused() {
    for body in [
        serde_json::json!(null),
        serde_json::json!({ "a": [1, null] }),
    ] {
        assert!(
            matches!(Call::new(&LIST).json(&body), Err(EncodeError::Null)),
            "{body}"
        );
    }
}

crate::model! {
    /// A person.
    request Person {
        required {
            /// The name.
            name: Sensitive,
        }
        optional {
            /// Others.
            phones: Vec<Sensitive>,
            /// In a string.
            card: Embedded<Vec<Sensitive>>,
        }
    }
}

crate::model! {
    /// An operation.
    request Enrol {
        new {
            /// In the path.
            a: i64,
            /// In the path too.
            b: String,
        }
        required {
            /// In the body.
            person: Person,
        }
        optional {
            /// In the query.
            openid: Sensitive,
            /// In a header.
            key = "Idempotency-Key": String,
            /// In the query, many times.
            kinds: Vec<String>,
        }
    }
}

crate::operation!(Enrol => (), Spec::new("enrol", Method::POST, "/v3/{a}/x/{b}")
    .query(&["openid", "kinds"]).headers(&["Idempotency-Key"]).body(Body::Json));

fn enrol() -> Enrol {
    let person = Person::new()
        .name("Li \"A\"")
        .phones(["1", "2"])
        .card(["c"]);
    let mut enrol = Enrol::new(7, "n o")
        .person(person)
        .openid("o")
        .key("k1")
        .kinds(["A", "B"]);
    enrol
        .extra
        .insert("later".into(), serde_json::json!({ "null": null, "x": 1 }));
    enrol
}

fn encoded(operation: &impl Operation) -> Result<Call, EncodeError> {
    let mut call = Call::new(operation.spec());
    operation.encode(&mut call)?;
    Ok(call)
}

#[test]
fn fields_go_where_the_row_says_and_sensitive_ones_are_sealed() {
    let call = encoded(&enrol()).unwrap();
    assert!(call.has_sensitive());
    let key = toy::platform_key("PUB_KEY_ID_1");
    let prepared = call.seal(&key).unwrap();
    assert_eq!(prepared.sealed_for(), Some("PUB_KEY_ID_1"));
    let sealed =
        |plaintext: &str| STANDARD.encode(key.sealer().seal(plaintext.as_bytes()).unwrap());
    let escaped = |text: &str| utf8_percent_encode(text, ESCAPED).to_string();
    let target = format!(
        "/v3/7/x/n%20o?openid={}&kinds=A&kinds=B",
        escaped(&sealed("o"))
    );
    assert_eq!(prepared.target(), target);
    let body: serde_json::Value = serde_json::from_slice(prepared.body().unwrap()).unwrap();
    let expected = serde_json::json!({
        "person": {
            "name": sealed("Li \"A\""),
            "phones": [sealed("1"), sealed("2")],
            "card": format!("[\"{}\"]", sealed("c")),
        },
        "later": { "x": 1 },
    });
    assert_eq!(body, expected);
    assert_eq!(prepared.headers()[0].0, "idempotency-key");
    assert_eq!(prepared.headers()[0].1, "k1");
}

#[test]
fn a_sensitive_field_without_a_key_or_too_long_is_named() {
    let error = encoded(&enrol()).unwrap().finish().unwrap_err();
    assert_eq!(
        error.to_string(),
        "sensitive field openid cannot be encrypted: no WeChat Pay platform key is available"
    );
    let mut enrol = enrol();
    enrol.openid = None;
    let person = enrol.person.take().unwrap();
    let enrol = enrol.person(person.phones(["1".to_owned(), "2".repeat(500)]));
    let key = toy::platform_key("PUB_KEY_ID_1");
    let error = encoded(&enrol).unwrap().seal(&key).unwrap_err();
    assert_eq!(
        error.to_string(),
        "sensitive field person.phones[1] cannot be encrypted"
    );
    assert!(!format!("{error:?}").contains("222"));
}

crate::model! {
    /// An upload.
    request UploadImage {
        new {
            /// The image.
            file: File,
        }
        required {}
        optional {
            /// A part of its own.
            item_id: i64,
            /// In `meta`.
            kind: String,
            /// In `meta`, sealed.
            phone: Sensitive,
        }
    }
}

crate::operation!(UploadImage => (), Spec::new("upload", Method::POST, "/v3/upload")
.body(Body::Multipart(Multipart {
    file: "file", name: Some("filename"), sha256: Some("sha256"), parts: &["item_id"],
})));

#[test]
fn of_an_upload_only_the_description_is_signed() {
    let file = File::new("a\"b.PNG", &b"\x89PNG"[..]);
    let upload = UploadImage::new(file).item_id(7).kind("front");
    let prepared = encoded(&upload).unwrap().finish().unwrap();
    let sha256 = "0f4636c78f65d3639ece5a064b5ae753e3408614a14fb18ab4d7540d2c248543";
    let meta = format!(r#"{{"filename":"a\"b.PNG","sha256":"{sha256}","kind":"front"}}"#);
    assert_eq!(std::str::from_utf8(prepared.signed_body()).unwrap(), meta);
    let boundary = format!("wxpay-{}", &sha256[..32]);
    let content_type = format!("multipart/form-data; boundary={boundary}");
    assert_eq!(prepared.content_type(), content_type);
    let form = "Content-Disposition: form-data; name=";
    let mut body = format!(
        "--{boundary}\r\n{form}\"meta\"\r\nContent-Type: application/json\r\n\r\n{meta}\r\n\
         --{boundary}\r\n{form}\"item_id\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n7\r\n\
         --{boundary}\r\n{form}\"file\"; filename=\"a%22b.PNG\"\r\nContent-Type: image/png\r\n\r\n"
    )
    .into_bytes();
    body.extend(b"\x89PNG\r\n");
    body.extend(format!("--{boundary}--\r\n").as_bytes());
    assert_eq!(prepared.body().unwrap(), &body);
    let stored = serde_json::to_string(&upload).unwrap();
    assert_eq!(
        serde_json::from_str::<UploadImage>(&stored).unwrap(),
        upload
    );
}

#[test]
fn a_sensitive_field_of_an_upload_is_sealed_where_it_is_signed_and_where_it_is_sent() {
    let file = File::new("a.png", &b"a"[..]);
    let upload = UploadImage::new(file).item_id(7).phone("130").kind("front");
    let key = toy::platform_key("PUB_KEY_ID_1");
    let prepared = encoded(&upload).unwrap().seal(&key).unwrap();
    let signed = std::str::from_utf8(prepared.signed_body()).unwrap();
    let phone = STANDARD.encode("public130");
    let end = format!(r#""kind":"front","phone":"{phone}"}}"#);
    assert!(signed.ends_with(&end), "{signed}");
    let body = std::str::from_utf8(prepared.body().unwrap()).unwrap();
    assert!(body.contains(&format!("\r\n\r\n{signed}\r\n--")), "{body}");
}

/// An upload as a reader of forms sees it: each part's head and content.
fn parts(prepared: &Prepared) -> Vec<(String, Vec<u8>)> {
    let body = prepared.outgoing().unwrap().whole().unwrap();
    let (_, boundary) = prepared.content_type().split_once("boundary=").unwrap();
    assert!(boundary.len() <= 70);
    let delimiter = format!("\r\n--{boundary}").into_bytes();
    let body = [b"\r\n", &body[..]].concat();
    let mut found = memchr::memmem::find_iter(&body, &delimiter);
    let mut start = found.next().unwrap();
    assert_eq!(start, 0);
    let mut parts = Vec::new();
    for end in found {
        let part = &body[start + delimiter.len()..end];
        let head = memchr::memmem::find(part, b"\r\n\r\n").unwrap();
        let text = String::from_utf8(part[2..head].to_vec()).unwrap();
        parts.push((text, part[head + 4..].to_vec()));
        start = end;
    }
    assert_eq!(&body[start + delimiter.len()..], b"--\r\n");
    parts
}

#[test]
fn an_upload_from_a_source_has_the_bytes_of_one_from_memory() {
    let content = "0123456789".repeat(30_000);
    let held = File::new("a.pdf", content.clone());
    let read = File::from_source("a.pdf", move || Ok(std::io::Cursor::new(content.clone())));
    let held = encoded(&UploadImage::new(held).item_id(7).kind("front"));
    let read = encoded(&UploadImage::new(read).item_id(7).kind("front"));
    let (held, read) = (held.unwrap().finish(), read.unwrap().finish());
    let (held, read) = (held.unwrap(), read.unwrap());
    assert_eq!(held.signed_body(), read.signed_body());
    assert_eq!(held.content_type(), read.content_type());
    assert_eq!(read.body(), None);
    let read = read.outgoing().unwrap();
    assert_eq!(read.len(), held.body().unwrap().len() as u64);
    assert_eq!(read.whole().unwrap(), held.body().unwrap());
}

#[test]
fn a_file_that_cannot_be_read_is_named_before_anything_is_sent() {
    let missing = File::from_path("/nowhere/licence.png");
    assert_eq!(missing.name(), "licence.png");
    let upload = UploadImage::new(missing);
    let error = encoded(&upload).unwrap_err();
    assert_eq!(error.to_string(), "file file cannot be read");
    assert!(std::error::Error::source(&error).is_some());
    let error = serde_json::to_string(&upload).unwrap_err();
    assert_eq!(
        error.to_string(),
        "a file that is not in memory cannot be stored"
    );
}

#[test]
fn a_part_that_holds_the_boundary_gets_another_one() {
    let file = File::new("a.txt", &b"a"[..]);
    let first = encoded(&UploadImage::new(file.clone()))
        .unwrap()
        .finish()
        .unwrap();
    let (_, taken) = first.content_type().split_once("boundary=").unwrap();
    let upload = UploadImage::new(file).kind(taken);
    let second = encoded(&upload).unwrap().finish().unwrap();
    assert_ne!(first.content_type(), second.content_type());
    assert_eq!(parts(&second).len(), 2);
}

crate::model! {
    /// A change of the object in the path.
    request Rename {
        new {
            /// In the path and in the body.
            mchid: String,
        }
        required {}
        optional {}
    }
}

crate::operation!(Rename => (), Spec::new("rename", Method::PATCH, "/v3/merchants/{mchid}")
    .repeated(&["mchid"]).body(Body::Json));

#[test]
fn a_field_of_the_path_is_repeated_in_the_body_where_the_row_says_so() {
    let prepared = encoded(&Rename::new("190")).unwrap().finish().unwrap();
    assert_eq!(prepared.target(), "/v3/merchants/190");
    assert_eq!(prepared.body().unwrap(), r#"{"mchid":"190"}"#);
}

#[test]
fn a_header_with_a_control_character_is_refused() {
    let error = encoded(&enrol().key("a\nb")).unwrap_err();
    assert!(
        matches!(
            error,
            EncodeError::Header {
                name: "Idempotency-Key"
            }
        ),
        "{error}"
    );
}

#[test]
fn an_empty_number_in_the_path_is_refused() {
    let error = encoded(&Enrol::new(7, "").person(Person::new().name("Li"))).unwrap_err();
    assert!(
        matches!(error, EncodeError::PathParameter { name: "b", .. }),
        "{error}"
    );
}

/// A string of characters that WeChat Pay takes.
fn narrow() -> impl Strategy<Value = String> {
    any::<String>().prop_map(|text| {
        text.chars()
            .filter(|letter| *letter <= '\u{FFFF}')
            .collect()
    })
}

crate::model! {
    /// Goods of an order.
    request Goods {
        required {
            /// Number of them.
            quantity: i64,
        }
        optional {
            /// Parts of them.
            parts: Vec<Goods>,
        }
    }
}

crate::model! {
    /// Details of an order.
    request Detail {
        required {
            /// The goods.
            goods_detail: Vec<Goods>,
        }
        optional {
            /// In a string.
            embedded: Embedded<Vec<Goods>>,
        }
    }
}

crate::model! {
    /// An order.
    request Order {
        new {
            /// The own number.
            out_trade_no: String,
        }
        required {
            /// The merchant's number.
            mchid: String,
            /// The appid.
            appid: String,
            /// Where notifications go.
            notify_url: String,
            /// In fen.
            total: i64,
        }
        optional {
            /// Details.
            detail: Detail,
            /// When.
            time: crate::DateTime,
            /// Anything.
            any: serde_json::Value,
        }
    }
}

crate::operation!(Order => (), Spec::new("order", Method::POST, "/v3/orders").body(Body::Json).fill(&[
    ("mchid", Fill::Mchid), ("appid", Fill::Appid), ("notify_url", Fill::NotifyUrl),
]));

fn values(appid: Option<&str>) -> Arc<MerchantValues> {
    let values = MerchantValues::new("1900009191").with_appid(appid.map(str::to_owned));
    Arc::new(values.with_notify_url(Some("https://a.example/n".to_owned())))
}

fn body(order: &Order, values: Option<&Arc<MerchantValues>>) -> Result<String, EncodeError> {
    let mut call = Call::new(order.spec());
    if let Some(values) = values {
        call = call.with_values(values);
    }
    order.encode(&mut call)?;
    let prepared = call.finish()?;
    Ok(String::from_utf8(prepared.body().unwrap().to_vec()).unwrap())
}

fn missing(order: &Order, values: Option<&Arc<MerchantValues>>) -> Vec<String> {
    match body(order, values) {
        Err(EncodeError::Missing { fields }) => fields,
        other => panic!("{other:?}"),
    }
}

#[test]
fn all_missing_fields_are_reported_at_once_with_their_paths() {
    let goods = [
        Goods::new().quantity(1),
        Goods::new().parts([Goods::new().quantity(2), Goods::new()]),
    ];
    let detail = Detail::new().goods_detail(goods).embedded([Goods::new()]);
    let order = Order::new("1").detail(detail);
    let fields = [
        "mchid",
        "appid",
        "notify_url",
        "total",
        "detail.goods_detail[1].quantity",
        "detail.goods_detail[1].parts[1].quantity",
        "detail.embedded[0].quantity",
    ];
    assert_eq!(missing(&order, None), fields);
    let error = body(&Order::new("1").detail(Detail::new()), Some(&values(None))).unwrap_err();
    assert_eq!(
        error.to_string(),
        "required fields are missing: appid, total, detail.goods_detail"
    );
}

#[test]
fn what_is_in_extra_counts_as_present() {
    let mut order = Order::new("1");
    order.extra.insert("total".into(), 5.into());
    order.extra.insert("appid".into(), serde_json::Value::Null);
    assert_eq!(missing(&order, None), ["mchid", "notify_url"]);
    let body = body(&order, Some(&values(Some("wx1")))).unwrap();
    assert_eq!(
        body,
        r#"{"out_trade_no":"1","total":5,"mchid":"1900009191","notify_url":"https://a.example/n"}"#,
        "a null says that there is to be no appid"
    );
}

#[test]
fn a_value_that_was_set_is_never_replaced() {
    let order = Order::new("1").total(5).mchid("1900000001").appid("");
    let body = body(&order, Some(&values(Some("wx1")))).unwrap();
    assert_eq!(
        body,
        r#"{"out_trade_no":"1","mchid":"1900000001","appid":"","total":5,"notify_url":"https://a.example/n"}"#
    );
}

#[test]
fn one_of_several_fields_is_enough() {
    let check = |names: &[&'static str]| {
        let mut object = Object::new();
        object.require(&["transaction_id|out_trade_no", "reason"]);
        for name in names {
            object.put(*name, Node::Bool(true));
        }
        super::missing::missing(&object)
    };
    assert_eq!(check(&[]), ["transaction_id|out_trade_no", "reason"]);
    assert_eq!(check(&["out_trade_no"]), ["reason"]);
    assert!(check(&["reason", "out_trade_no", "transaction_id"]).is_empty());
}

#[test]
fn setters_take_options_lists_and_whatever_converts() {
    let time: crate::DateTime = "2026-01-02T03:04:05+08:00".parse().unwrap();
    let of = |total: Option<i32>, appid: Option<&str>, goods: Option<Vec<Goods>>| {
        let detail = goods.map(|goods| Detail::new().goods_detail(goods));
        Order::new("1")
            .total(total)
            .appid(appid)
            .detail(detail)
            .time(Some(time))
            .any(Some(true))
    };
    let order = of(None, None, None);
    assert_eq!(
        (order.total, &order.appid, &order.detail),
        (None, &None, &None)
    );
    let order = of(Some(5), Some("wx1"), Some(vec![Goods::new()]));
    assert_eq!(
        (order.total, order.appid.as_deref()),
        (Some(5), Some("wx1"))
    );
    assert_eq!((order.time, order.any), (Some(time), Some(true.into())));
    let goods = |detail: Detail| detail.goods_detail.map(|goods| goods.len());
    let two = || [Goods::new(), Goods::new()];
    assert_eq!(goods(Detail::new().goods_detail(two())), Some(2));
    assert_eq!(goods(Detail::new().goods_detail(two().to_vec())), Some(2));
    assert_eq!(goods(Detail::new().goods_detail(Some(two()))), Some(2));
    assert_eq!(goods(Detail::new().goods_detail(None::<Vec<Goods>>)), None);
    let all = two().into_iter().filter(|goods| goods.quantity.is_none());
    assert_eq!(goods(Detail::new().goods_detail(all)), Some(2));
    assert_eq!(Order::new("1").any(None::<bool>).any, None);
    // A value that was set is taken back.
    assert_eq!(Order::new("1").total(5).total(None::<i64>).total, None);
}

proptest! {
    #[test]
    fn any_text_is_written_as_serde_json_writes_it(text in prop_oneof![narrow(), "[ -~\\x00-\\x1f]*"]) {
        let mut writer = super::json::Writer::default();
        let node = crate::model::Node::Text(text.as_str().into());
        writer.node(&node).unwrap();
        prop_assert_eq!(writer.json, serde_json::to_vec(&text).unwrap());
    }

    #[test]
    fn a_form_read_back_is_what_was_written(
        content in prop::collection::vec(any::<u8>(), 0..200),
        lines in prop::collection::vec("[-\r\na-f0-9wxpay]{0,8}", 0..20),
        name in narrow(),
        kind in narrow(),
        item_id in any::<i64>(),
    ) {
        let content = [content, lines.concat().into_bytes()].concat();
        let file = File::new(name, content.clone());
        let upload = UploadImage::new(file).item_id(item_id).kind(kind);
        let prepared = encoded(&upload).unwrap().finish().unwrap();
        let parts = parts(&prepared);
        prop_assert_eq!(parts.len(), 3);
        prop_assert!(parts[0].0.starts_with("Content-Disposition: form-data; name=\"meta\""));
        prop_assert_eq!(&parts[0].1, prepared.signed_body());
        prop_assert_eq!(&parts[1].1, &item_id.to_string().into_bytes());
        prop_assert!(parts[2].0.starts_with("Content-Disposition: form-data; name=\"file\"; filename=\""));
        prop_assert_eq!(parts[2].0.lines().count(), 2);
        prop_assert_eq!(&parts[2].1, &content);
    }

    #[test]
    fn any_path_parameter_comes_back_as_one_segment(value in narrow()) {
        prop_assume!(!value.is_empty() && value != "." && value != "..");
        let prepared = cancel(&value).unwrap();
        let segment = prepared.target().strip_prefix("/v3/bills/out-bill-no/").unwrap().strip_suffix("/cancel").unwrap();
        prop_assert!(segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte)));
        let decoded = percent_encoding::percent_decode_str(segment).decode_utf8().unwrap();
        prop_assert_eq!(decoded, value);
        let uri: http::Uri = prepared.target().parse().unwrap();
        prop_assert_eq!(uri.path_and_query().unwrap().as_str(), prepared.target());
    }
}
