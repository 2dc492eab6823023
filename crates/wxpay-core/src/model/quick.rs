//! Reads the JSON that WeChat Pay sends, in one pass and without a visitor.
//!
//! It supports less than serde_json: at anything unexpected (greater depth, a wrong character, an invalid string) it
//! gives up, and serde_json reads the text from its beginning. The values that it reads are the same.

use std::borrow::Cow;

use memchr::memchr2;
use serde_json::Number;

use super::node::NUMBER_AS_TEXT;
use super::{Node, Object};

/// Number of lists and objects around a value, at most. Responses have five or six.
const DEPTH: usize = 32;

/// Number of decimal digits that an `i64` always holds.
const DIGITS: usize = 18;

/// Initial capacity for the members of the outermost object, and of nested ones.
const MEMBERS: [usize; 2] = [16, 8];

/// Reads one JSON value; `None` if serde_json has to read it.
pub(super) fn parse(json: &str) -> Option<Node<'_>> {
    let mut reader = Reader { json, at: 0 };
    let node = reader.value(0)?;
    reader.next();
    (reader.at == json.len()).then_some(node)
}

struct Reader<'a> {
    json: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn value(&mut self, depth: usize) -> Option<Node<'a>> {
        match self.next()? {
            b'"' => Some(Node::Text(self.string()?)),
            b'{' if depth < DEPTH => self.object(depth),
            b'[' if depth < DEPTH => self.list(depth),
            b'-' | b'0'..=b'9' => self.number(),
            b'n' => self.word("null", Node::Null),
            b't' => self.word("true", Node::Bool(true)),
            b'f' => self.word("false", Node::Bool(false)),
            _ => None,
        }
    }

    fn object(&mut self, depth: usize) -> Option<Node<'a>> {
        self.at += 1;
        let mut object = Object::new();
        if self.next()? == b'}' {
            self.at += 1;
            return Some(Node::Object(object));
        }
        object.reserve(MEMBERS[usize::from(depth > 0)]);
        loop {
            if self.next()? != b'"' {
                return None;
            }
            let name = self.string()?;
            if self.next()? != b':' || name == NUMBER_AS_TEXT {
                return None;
            }
            self.at += 1;
            let value = self.value(depth + 1)?;
            object.put(name, value);
            let end = self.next()?;
            self.at += 1;
            match end {
                b',' => {}
                b'}' => return Some(Node::Object(object)),
                _ => return None,
            }
        }
    }

    fn list(&mut self, depth: usize) -> Option<Node<'a>> {
        self.at += 1;
        let mut items = Vec::new();
        if self.next()? == b']' {
            self.at += 1;
            return Some(Node::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            let end = self.next()?;
            self.at += 1;
            match end {
                b',' => {}
                b']' => return Some(Node::List(items)),
                _ => return None,
            }
        }
    }

    /// Takes a string with its quotation marks.
    fn string(&mut self) -> Option<Cow<'a, str>> {
        let start = self.at;
        let mut end = start + 1 + plain_len(self.json.as_bytes().get(start + 1..)?);
        if self.byte(end)? == b'"' {
            self.at = end + 1;
            return self.json.get(start + 1..end).map(Cow::Borrowed);
        }
        // With an escape: serde_json knows what it stands for.
        loop {
            end += match self.byte(end)? {
                b'"' => break,
                b'\\' => 2,
                _ => return None,
            };
            end += plain_len(self.json.as_bytes().get(end..)?);
        }
        self.at = end + 1;
        let text = serde_json::from_str(self.json.get(start..=end)?).ok()?;
        Some(Cow::Owned(text))
    }

    fn number(&mut self) -> Option<Node<'a>> {
        let rest = self.json.as_bytes().get(self.at..)?;
        let (is_negative, digits) = match rest {
            [b'-', digits @ ..] => (true, digits),
            digits => (false, digits),
        };
        let len = digits.iter().take_while(|byte| byte.is_ascii_digit());
        let (mut value, mut len) = (0_i64, len.count());
        let is_next = |byte: &u8| matches!(byte, b'+' | b'-' | b'.' | b'E' | b'e');
        let is_plain = match digits {
            // `-0` is no whole number, `01` none at all.
            [b'0', ..] => len == 1 && !is_negative,
            _ => (1..=DIGITS).contains(&len),
        };
        if is_plain && !digits.get(len).is_some_and(is_next) {
            for digit in &digits[..len] {
                value = value * 10 + i64::from(digit - b'0');
            }
            len += usize::from(is_negative);
            self.at += len;
            let value = if is_negative { -value } else { value };
            return Some(Node::Number(value.into()));
        }
        let belongs = |byte: &&u8| byte.is_ascii_digit() || is_next(byte);
        let len = rest.iter().take_while(belongs).count();
        let number: Number = self.json.get(self.at..self.at + len)?.parse().ok()?;
        self.at += len;
        Some(Node::Number(number))
    }

    fn word(&mut self, word: &str, node: Node<'a>) -> Option<Node<'a>> {
        let is_it = self.json.get(self.at..)?.starts_with(word);
        self.at += word.len();
        is_it.then_some(node)
    }

    /// Returns the next byte that is not white space, without taking it.
    fn next(&mut self) -> Option<u8> {
        loop {
            match self.byte(self.at)? {
                b' ' | b'\t' | b'\n' | b'\r' => self.at += 1,
                byte => return Some(byte),
            }
        }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.json.as_bytes().get(at).copied()
    }
}

/// Number of bytes that are compared eight at a time. Longer strings, such as the ciphertext of a notification, are
/// left to SIMD instructions.
const SHORT: usize = 64;

/// Number of bytes before the first quotation mark, backslash or control character.
fn plain_len(bytes: &[u8]) -> usize {
    let (short, long) = bytes.split_at(bytes.len().min(SHORT));
    let len = short_plain_len(short);
    if len < SHORT || long.is_empty() {
        return len;
    }
    let end = memchr2(b'"', b'\\', long).unwrap_or(long.len());
    let text = &long[..end];
    // No early end, so that many bytes are compared at once.
    let least = text.iter().fold(u8::MAX, |least, byte| least.min(*byte));
    let is_control = |byte: &u8| *byte < 0x20;
    let end = match is_control(&least) {
        true => text.iter().position(is_control).unwrap_or(end),
        false => end,
    };
    SHORT + end
}

fn short_plain_len(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const HIGHEST: u64 = ONES << 7;
    let (words, rest) = bytes.as_chunks();
    for (number, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let quotation = word ^ (ONES * u64::from(b'"'));
        let backslash = word ^ (ONES * u64::from(b'\\'));
        // The highest bit of each byte that is below 0x20, or zero. A borrow reaches higher bytes only, behind
        // the first one.
        let control = word.wrapping_sub(ONES * 0x20) & !word;
        let quotation = quotation.wrapping_sub(ONES) & !quotation;
        let backslash = backslash.wrapping_sub(ONES) & !backslash;
        let found = (control | quotation | backslash) & HIGHEST;
        if found != 0 {
            return number * 8 + found.trailing_zeros() as usize / 8;
        }
    }
    let ends = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    let place = rest.iter().position(ends);
    words.len() * 8 + place.unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn by_serde(json: &str) -> Option<Node<'_>> {
        serde_json::from_str(json).ok()
    }

    /// JSON and what is nearly JSON.
    fn pieces() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            "[\\[\\]{},:]",
            "[ \t\r\n]",
            r#""[a-z龙"\\/\x00-\x20]{0,12}""#,
            r#""(\\u[0-9a-fD][0-9a-f89]{3}|\\["\\/bfnrtx]|[a-z]){0,4}""#,
            "-?[0-9]{0,25}(\\.[0-9]{0,3})?([eE][+-]?[0-9]{0,3})?",
            "null|true|false|nul|truely",
        ];
        prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
    }

    fn values() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            any::<i64>().prop_map(Into::into),
            any::<u64>().prop_map(Into::into),
            any::<f64>().prop_map(Into::into),
            ".{0,20}".prop_map(Into::into),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
                prop::collection::vec((".{0,6}", inner), 0..6).prop_map(|members| {
                    serde_json::Value::Object(members.into_iter().collect())
                }),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_read_is_what_serde_json_reads(json in pieces()) {
            if let Some(node) = parse(&json) {
                let spelling = node.to_json().unwrap();
                prop_assert_eq!(by_serde(&json).map(|node| node.to_json().unwrap()), Some(spelling));
                prop_assert_eq!(by_serde(&json), Some(node));
            }
        }

        #[test]
        fn all_json_of_usual_depth_is_read(value in values()) {
            for json in [value.to_string(), format!(" {value:#}\r\n")] {
                prop_assert_eq!(parse(&json), by_serde(&json));
                prop_assert!(parse(&json).is_some());
            }
        }

        #[test]
        fn a_text_ends_at_the_first_byte_that_ends_it(text in "[a-z龙]{0,200}[a-z!#\\[\\]~龙\x00-\x22\\\\]{0,40}") {
            let ends = |byte: u8| byte < 0x20 || byte == b'"' || byte == b'\\';
            let expected = text.bytes().position(ends).unwrap_or(text.len());
            prop_assert_eq!(plain_len(text.as_bytes()), expected);
        }
    }

    #[test]
    fn what_is_unusual_is_left_to_serde_json() {
        let deep = format!("{}1{}", "[".repeat(40), "]".repeat(40));
        for json in [
            &*deep,
            r#"{"$serde_json::private::Number":"1"}"#,
            r#""\ud800""#,
            "1e400",
            "01",
            "-",
            "+1",
            "1.",
            "{\"a\":1,}",
            "[1,]",
            "[1 2]",
            "{\"a\" 1}",
            "{a:1}",
            "\"\u{1}\"",
            "\"",
            "\"\\",
            "\"a\\\"",
            "nulll",
            "{}x",
            "\u{feff}{}",
            "",
            " ",
        ] {
            assert_eq!(parse(json), None, "{json}");
        }
    }

    #[test]
    fn a_whole_number_keeps_its_sign_and_digits() {
        for json in ["0", "-1", "999999999999999999", "-999999999999999999"] {
            assert_eq!(parse(json), Some(Node::Number(json.parse().unwrap())));
        }
        for json in [
            "-0",
            "1.0",
            "1E2",
            "1e-2",
            "18446744073709551615",
            "99999999999999999999",
        ] {
            assert_eq!(parse(json), by_serde(json), "{json}");
        }
    }
}
