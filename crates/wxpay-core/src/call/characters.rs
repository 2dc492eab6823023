//! Characters that WeChat Pay does not accept.
//!
//! The [rules of APIv3](https://wechatpay-api.gitbook.io/wechatpay-api-v3/wei-xin-zhi-fu-api-v3-jie-kou-gui-fan) allow
//! UTF-8 of one to three bytes a character. A request with a character of four bytes, such as an emoji or a rare
//! ideograph, would be refused or garbled, so it is not sent.
//!
//! The plaintext of a sensitive field is not checked: the request carries its ciphertext, which is ASCII, and names of
//! people can have such ideographs.

use percent_encoding::percent_decode_str;
use serde_json::Value;

/// Returns whether a character of the string needs four bytes in UTF-8.
pub(super) fn has_wide(text: &str) -> bool {
    text.bytes().fold(false, |has, byte| has | is_wide(byte))
}

/// Returns whether a byte of UTF-8 begins a character of four bytes.
pub(super) const fn is_wide(byte: u8) -> bool {
    byte >= 0xF0
}

/// Returns which part of a percent-encoded path with its query has a character of four bytes.
pub(super) fn wide_part(target: &str) -> Option<&'static str> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let is_wide = |text| has_wide(&percent_decode_str(text).decode_utf8_lossy());
    match (is_wide(path), is_wide(query)) {
        (true, _) => Some("path"),
        (_, true) => Some("query"),
        _ => None,
    }
}

/// Returns the path of the first such character in a JSON value: `goods[1].name`. A member whose name
/// has one is reported by the object around it.
pub(super) fn wide_in(value: &Value) -> Option<String> {
    let mut path = String::new();
    find(value, &mut path).then_some(path)
}

/// Extends the path to the place that was found, or leaves it unchanged.
fn find(value: &Value, path: &mut String) -> bool {
    let length = path.len();
    let found = match value {
        Value::String(text) => has_wide(text),
        Value::Array(items) => items.iter().enumerate().any(|(index, item)| {
            path.truncate(length);
            path.push_str(&format!("[{index}]"));
            find(item, path)
        }),
        Value::Object(members) => {
            if members.keys().any(|name| has_wide(name)) {
                return true;
            }
            members.iter().any(|(name, member)| {
                path.truncate(length);
                if length > 0 {
                    path.push('.');
                }
                path.push_str(name);
                find(member, path)
            })
        }
        _ => false,
    };
    if !found {
        path.truncate(length);
    }
    found
}

#[cfg(test)]
mod tests {
    use http::Method;
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::call::Call;
    use crate::error::EncodeError;
    use crate::model::{Embedded, File, Sensitive};
    use crate::operation::Operation;
    use crate::raw_call::RawCall;
    use crate::spec::{Body, Multipart, Spec};

    crate::model! {
        /// Goods.
        request Goods {
            required {}
            optional {
                /// The name.
                name: String,
                /// Encrypted.
                owner: Sensitive,
            }
        }
    }

    crate::model! {
        /// An order.
        request Order {
            required {}
            optional {
                /// In the path.
                number: String,
                /// In the query.
                note: String,
                /// JSON in the query.
                filter: Embedded<Goods>,
                /// In the body.
                attach: String,
                /// A list in the body.
                goods: Vec<Goods>,
                /// In a string in the body.
                detail: Embedded<Vec<Goods>>,
            }
        }
    }

    crate::operation!(Order => (), Spec::new("order", Method::POST, "/v3/orders/{number}")
        .query(&["note", "filter"]).body(Body::Json));

    crate::model! {
        /// An upload.
        request Upload {
            required {}
            optional {
                /// The file.
                file: File,
                /// A part of its own.
                place: String,
                /// In the description.
                remark: String,
            }
        }
    }

    crate::operation!(Upload => (), Spec::new("upload", Method::POST, "/v3/upload")
    .body(Body::Multipart(Multipart {
        file: "file",
        name: Some("filename"),
        sha256: Some("sha256"),
        parts: &["place"],
    })));

    const TEA: &str = "茶🍵";

    /// The named field; panics if nothing is refused.
    fn refused(operation: &impl Operation) -> String {
        let mut call = Call::new(operation.spec());
        let finished = operation.encode(&mut call).and_then(|()| call.finish());
        let error = finished.map(drop).unwrap_err();
        assert!(!format!("{error} {error:?}").contains('🍵'));
        match error {
            EncodeError::WideCharacter { field } => field,
            other => panic!("{other}"),
        }
    }

    fn order() -> Order {
        Order::new().number("1")
    }

    fn goods(name: &str) -> Goods {
        Goods::new().name(name)
    }

    #[test]
    fn an_emoji_is_refused_wherever_it_stands_and_the_place_named() {
        for (order, field) in [
            (Order::new().number(TEA), "number"),
            (order().note(TEA), "note"),
            (order().filter(goods(TEA)), "filter.name"),
            (order().attach(TEA), "attach"),
            (order().goods([goods("a"), goods(TEA)]), "goods[1].name"),
            (order().detail(vec![goods(TEA)]), "detail[0].name"),
        ] {
            assert_eq!(refused(&order), field);
        }
        let mut named = order();
        let later = json!({ "deep": [{ "x": TEA }] });
        named.extra.insert("later".to_owned(), later);
        assert_eq!(refused(&named), "later.deep[0].x");
        let mut named = order();
        let later = json!({ "deep": { (TEA): 1 } });
        named.extra.insert("later".to_owned(), later);
        assert_eq!(refused(&named), "later.deep");
    }

    #[test]
    fn uploads_and_calls_without_a_type_are_held_to_it_too() {
        let file = |name: &str| File::new(name, "x");
        let upload = || Upload::new().file(file("a.png"));
        for (upload, field) in [
            (upload().file(file("🍵.png")), "filename"),
            (upload().place(TEA), "place"),
            (upload().remark(TEA), "remark"),
        ] {
            assert_eq!(refused(&upload), field);
        }
        let raw = |target: &str| RawCall::new(&Method::POST, target).unwrap();
        assert_eq!(refused(&raw("/v3/x/%F0%9F%8D%B5")), "path");
        assert_eq!(refused(&raw("/v3/x?a=1&b=%f0%9f%8d%b5")), "query");
        let body = json!({ "a": [{ "b": "x" }, { "b": TEA }] });
        assert_eq!(refused(&raw("/v3/x").json(body)), "a[1].b");
        assert_eq!(
            refused(&raw("/v3/x").json(json!({ "a": { (TEA): 1 } }))),
            "a"
        );
        assert_eq!(refused(&raw("/v3/x").json(TEA)), "");
        let call = raw("/v3/x/%F0?a=%FF").json(json!({ "a": "\\u D83C" }));
        let mut encoded = Call::new(call.spec());
        call.encode(&mut encoded).unwrap();
        encoded.finish().unwrap();
    }

    /// They are encrypted, and people's names have rare ideographs.
    #[test]
    fn a_sensitive_field_may_have_any_character() {
        let order = order().goods([Goods::new().owner("𠮷田")]);
        let mut call = Call::new(order.spec());
        order.encode(&mut call).unwrap();
        assert!(call.has_sensitive());
    }

    fn value() -> impl Strategy<Value = Value> {
        let text = || prop_oneof![any::<String>(), "[a-z茶]{0,4}"];
        let leaf = prop_oneof![
            any::<i64>().prop_map(Value::from),
            text().prop_map(Value::from)
        ];
        leaf.prop_recursive(3, 12, 3, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
                prop::collection::vec(("[a-c]|🍵", inner), 0..3)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn exactly_the_bodies_with_such_a_character_are_refused(body in value()) {
            let text = body.to_string();
            let has_wide = text.chars().any(|letter| letter.len_utf8() == 4);
            let refused = matches!(
                Call::new(order().spec()).json(&body),
                Err(EncodeError::WideCharacter { .. })
            );
            prop_assert_eq!(refused, has_wide);
            let mut order = order();
            order.extra.insert("extra".to_owned(), body);
            let mut call = Call::new(order.spec());
            let refused = matches!(
                order.encode(&mut call),
                Err(EncodeError::WideCharacter { .. })
            );
            prop_assert_eq!(refused, has_wide);
        }
    }
}
