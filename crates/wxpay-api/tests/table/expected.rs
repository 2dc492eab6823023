//! Expected requests, computed from its row and its members alone.

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use wxpay_api::catalog::{Field, Place, Row};
use wxpay_core::{Body, Prepared};
use wxpay_testkit::keys;

use crate::sealing::sealed;
use crate::values::{change, parsed};

/// Fails unless the request is what the row makes of the members.
pub(crate) fn check(row: &Row, members: &Map<String, Value>, prepared: &Prepared) {
    let id = row.id;
    let at = |place: Place| row.fields.iter().filter(move |field| field.place == place);
    let mut sealed_members = Value::Object(members.clone());
    change(
        &row.fields,
        &mut sealed_members,
        |field| field.is_sensitive,
        sealed,
    );

    assert_eq!(prepared.spec().method, *row.method(), "{id}");
    let has_body = match row.spec.body {
        Body::None => false,
        Body::JsonIfAny => members.keys().any(|name| !stands_elsewhere(row, name)),
        _ => true,
    };
    let unknown: Vec<(&String, &Value)> = members
        .iter()
        .filter(|(name, _)| !row.fields.iter().any(|field| field.name == **name))
        .collect();
    let mut pairs: Vec<(&str, Value)> = Vec::new();
    let in_query =
        at(Place::Query).filter_map(|field| Some((field.name, sealed_members.get(field.name)?)));
    let others = unknown.iter().map(|(name, value)| (name.as_str(), *value));
    for (name, value) in in_query.chain(others.filter(|_| !has_body)) {
        match value {
            Value::Array(items) => pairs.extend(items.iter().map(|item| (name, item.clone()))),
            value => pairs.push((name, value.clone())),
        }
    }
    let (sent_path, query) = prepared
        .target()
        .split_once('?')
        .unwrap_or_else(|| (prepared.target(), ""));
    assert_eq!(sent_path, path(row.path(), members), "{id}");
    let sent = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap();
            let (name, text) = (unescaped(name), unescaped(value));
            assert_eq!(escaped(&text), value, "{id}");
            // The order of members in JSON is not part of its meaning.
            let value = match text.starts_with('{') {
                true => serde_json::from_str(&text).unwrap(),
                false => Value::from(text),
            };
            (name, value)
        });
    let wanted = pairs.into_iter().map(|(name, value)| {
        let value = match value {
            Value::String(text) if text.starts_with('{') => serde_json::from_str(&text).unwrap(),
            value @ (Value::String(_) | Value::Object(_)) => value,
            other => Value::from(other.to_string()),
        };
        (name.to_owned(), value)
    });
    assert_eq!(sent.collect::<Vec<_>>(), wanted.collect::<Vec<_>>(), "{id}");

    let headers: Vec<(String, String)> = prepared
        .headers()
        .iter()
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
        .collect();
    let wanted: Vec<(String, String)> = at(Place::Header)
        .filter_map(|field| {
            let value = members.get(field.name)?.as_str()?;
            Some((field.name.to_lowercase(), value.to_owned()))
        })
        .collect();
    assert_eq!(headers, wanted, "{id}");
    let sensitive = *sealed_members.as_object().unwrap() != *members;
    assert_eq!(
        prepared.sealed_for(),
        sensitive.then_some(keys::WECHATPAY_KEY_ID),
        "{id}"
    );

    let in_body = |place: Place| {
        let mut body = Map::new();
        for field in at(place) {
            if let Some(value) = sealed_members.get(field.name) {
                body.insert(field.name.to_owned(), value.clone());
            }
        }
        body
    };
    if let Some(file) = at(Place::File).next() {
        let mut meta = in_body(Place::Meta);
        meta.extend(
            unknown
                .iter()
                .map(|(name, value)| ((*name).clone(), (*value).clone())),
        );
        upload(row, file, meta, &in_body(Place::Part), prepared);
    } else if has_body {
        let mut body = in_body(Place::Body);
        body.extend(
            unknown
                .iter()
                .map(|(name, value)| ((*name).clone(), (*value).clone())),
        );
        let sent: Value = serde_json::from_slice(prepared.body().unwrap()).unwrap();
        assert_eq!(
            parsed(&row.fields, sent),
            parsed(&row.fields, Value::Object(body)),
            "{id}"
        );
        assert_eq!(prepared.signed_body(), prepared.body().unwrap(), "{id}");
        assert_eq!(prepared.content_type(), "application/json", "{id}");
    } else {
        assert_eq!(prepared.body(), None, "{id}");
    }
}

fn path(template: &str, members: &Map<String, Value>) -> String {
    let segments = template.split('/').map(|segment| {
        let name = segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        name.map_or_else(|| segment.to_owned(), |name| escaped(&text(&members[name])))
    });
    segments.collect::<Vec<_>>().join("/")
}

/// Returns whether a member stands in the path, the query or a header, and only there.
fn stands_elsewhere(row: &Row, name: &str) -> bool {
    let mut places = row
        .fields
        .iter()
        .filter(|field| field.name == name)
        .peekable();
    places.peek().is_some() && places.all(|field| field.place != Place::Body)
}

/// A member of the path or of a part.
fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn unescaped(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digits = [rest.next().unwrap(), rest.next().unwrap()];
        bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
    }
    String::from_utf8(bytes).unwrap()
}

/// RFC 3986: all but the unreserved characters.
fn escaped(text: &str) -> String {
    let bytes = text.bytes().map(|byte| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        byte => format!("%{byte:02X}"),
    });
    bytes.collect()
}

/// The parts of an upload: `meta`, what the row calls parts, the file.
fn upload(
    row: &Row,
    file: &Field,
    mut meta: Map<String, Value>,
    parts: &Map<String, Value>,
    prepared: &Prepared,
) {
    let id = row.id;
    let content_type = prepared.content_type();
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let body = std::str::from_utf8(prepared.body().unwrap()).unwrap();
    let mut pieces: Vec<&str> = body.split(&format!("--{boundary}")).collect();
    assert_eq!(
        (pieces.remove(0), pieces.pop()),
        ("", Some("--\r\n")),
        "{id}"
    );
    let mut pieces = pieces.into_iter().map(|piece| {
        let piece = piece
            .strip_prefix("\r\nContent-Disposition: form-data; name=\"")
            .unwrap();
        let (head, content) = piece.split_once("\r\n\r\n").unwrap();
        (
            head.split_once('"').unwrap().0,
            content.strip_suffix("\r\n").unwrap(),
        )
    });

    let sha256 = Sha256::digest(b"abc")
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect::<String>();
    let names = UPLOADS.iter().find(|(known, ..)| *known == id).unwrap();
    for (name, value) in [(names.1, "a b.png"), (names.2, &sha256)] {
        if !name.is_empty() {
            meta.insert(name.to_owned(), Value::from(value));
        }
    }
    let (name, content) = pieces.next().unwrap();
    assert_eq!(name, "meta", "{id}");
    assert_eq!(prepared.signed_body(), content.as_bytes(), "{id}");
    let sent: Value = serde_json::from_str(content).unwrap();
    assert_eq!(sent, Value::Object(meta), "{id}");
    for field in row.fields.iter().filter(|field| field.place == Place::Part) {
        if let Some(value) = parts.get(field.name) {
            assert_eq!(pieces.next().unwrap(), (field.name, &*text(value)), "{id}");
        }
    }
    assert_eq!(pieces.next().unwrap(), (file.name, "abc"), "{id}");
    assert_eq!(pieces.next(), None, "{id}");
}

/// Names of the members for the file's name and its SHA-256, by upload.
const UPLOADS: [(&str, &str, &str); 16] = [
    (
        "brand.upload_member_card_image_as_brand",
        "filename",
        "file_digest",
    ),
    ("common.upload_media", "filename", "sha256"),
    ("common.upload_video", "filename", "sha256"),
    ("complaints.upload_global_image", "filename", "sha256"),
    ("complaints.upload_image", "filename", "sha256"),
    (
        "ecommerce_applyment.upload_closure_image",
        "file_name",
        "file_digest",
    ),
    ("fapiao.upload_fapiao_file", "", ""),
    ("fapiao.upload_taxi_fapiao_file", "", ""),
    ("global.upload_file", "filename", "sha256"),
    (
        "marketing_activities.import_user_agreement_numbers",
        "filename",
        "sha256",
    ),
    ("marketing_favor.upload_image", "filename", "sha256"),
    (
        "marketing_product_coupon.brand_upload_image",
        "filename",
        "sha256",
    ),
    (
        "marketing_product_coupon.upload_image",
        "filename",
        "sha256",
    ),
    ("merchant_tools.upload_shopping_receipt", "", "sha256"),
    ("risk.upload_due_diligence_file", "file_name", "file_digest"),
    ("risk.upload_submission_file", "file_name", "file_digest"),
];
