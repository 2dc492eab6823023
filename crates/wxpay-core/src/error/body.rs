use std::fmt;

use serde::Deserializer as _;
use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use crate::model::{Node, is_blank};

/// Number of bytes that are read of an error body. WeChat Pay's error bodies have a few hundred bytes; larger ones
/// come from a server in front of it.
const READ: usize = 64 << 10;

/// The used members of an error body. All others are skipped.
#[derive(Debug, Default)]
pub(super) struct ErrorBody {
    /// Not blank.
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) detail: Option<Value>,
}

impl ErrorBody {
    /// Reads the first 64 KiB. Complete members count even if the rest was cut off.
    pub(super) fn read(body: &[u8]) -> Self {
        let mut found = Self::default();
        let read = &body[..body.len().min(READ)];
        let mut json = serde_json::Deserializer::from_slice(read);
        let outcome = json.deserialize_any(Members(&mut found));
        match outcome.and_then(|()| json.end()) {
            Ok(()) => found,
            Err(error) if error.is_eof() && read.len() < body.len() => found,
            Err(_) => Self::lenient(read),
        }
    }

    /// Reads a body with a value that cannot be represented. It must not hide the code beside it.
    fn lenient(body: &[u8]) -> Self {
        let mut found = Self::default();
        let Ok(Node::Object(members)) = Node::parse(body) else {
            return found;
        };
        for (name, value) in members.iter() {
            match name {
                "code" => found.code = readable(value).filter(|code| !is_blank(code)),
                "message" => found.message = readable(value),
                "detail" => found.detail = Some(value.to_value()),
                _ => {}
            }
        }
        found
    }
}

/// Collects the members of an object. The last one of a name wins.
struct Members<'a>(&'a mut ErrorBody);

impl<'de> Visitor<'de> for Members<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            match &*name {
                "code" => self.0.code = text(map.next_value()?).filter(|code| !is_blank(code)),
                "message" => self.0.message = text(map.next_value()?),
                "detail" => self.0.detail = Some(map.next_value()?),
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

fn readable(value: &Node<'_>) -> Option<String> {
    match value {
        Node::Text(text) => Some(text.clone().into_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_whole_in_the_first_64_kib_counts() {
        let long = "x".repeat(READ);
        let cut = format!(r#"{{"code":"A","message":"m","other":"{long}","detail":1}}"#);
        let body = ErrorBody::read(cut.as_bytes());
        assert_eq!(
            (body.code.as_deref(), body.message.as_deref()),
            (Some("A"), Some("m"))
        );
        assert_eq!(body.detail, None);
        let late = format!(r#"{{"other":"{long}","code":"A"}}"#);
        assert_eq!(ErrorBody::read(late.as_bytes()).code, None);
        let padded = format!(r#"{{"code":"A"}}{}"#, " ".repeat(READ));
        assert_eq!(
            ErrorBody::read(padded.as_bytes()).code.as_deref(),
            Some("A")
        );
    }

    #[test]
    fn a_value_that_cannot_be_held_hides_no_code() {
        for odd in [r#""\ud800""#, "1e400", "NaN", &"[".repeat(200)] {
            let odd = format!("{odd}{}", "]".repeat(200 * usize::from(odd.len() == 200)));
            for body in [
                format!(r#"{{"code":"A","message":"m","other":{odd}}}"#),
                format!(r#"{{"code":"A","message":"m","detail":{{"value":{odd}}}}}"#),
                format!(r#"{{"other":[{odd}],"code":"A","message":"m"}}"#),
            ] {
                let read = ErrorBody::read(body.as_bytes());
                assert_eq!(read.code.as_deref(), Some("A"), "{body}");
                assert_eq!(read.message.as_deref(), Some("m"), "{body}");
            }
            let body = format!(r#"{{"code":{odd},"message":{odd}}}"#);
            let read = ErrorBody::read(body.as_bytes());
            assert!(read.code.is_none() && read.message.is_none(), "{body}");
        }
    }

    #[test]
    fn what_is_no_object_or_no_json_has_no_members() {
        for body in [
            "",
            "[]",
            "null",
            "\"code\"",
            r#"{"code":"A""#,
            r#"{"code":"A"} {}"#,
            r#"{"code":"A",}"#,
            r#"[{"code":"A"}]"#,
            r#"{"code":"","message":1}"#,
            r#"{"code":" \n\u0000\t\u3000"}"#,
            r#"{"code":7}"#,
            r#"{"code":null}"#,
            r#"{"code":{"code":"A"}}"#,
            r#"{"code":"A","code":""}"#,
        ] {
            let read = ErrorBody::read(body.as_bytes());
            assert!(
                read.code.is_none() && read.message.is_none(),
                "{body}: {read:?}"
            );
        }
    }
}
