//! Finds the string that a client signed when its signature was refused.
//!
//! The service shows its own signing string only. The sandbox knows the merchant's public key, so it tries usual
//! mistakes: if the signature matches a string with one of them, or with two in different lines, the client signed
//! that string.

use percent_encoding::percent_decode_str;
use serde_json::Value;
use wxpay::sans_io::Authorization;

use super::ask::Problem;
use super::views::{DifferenceView, SignatureView};
use crate::engine::Engine;
use crate::inspect::Exchange;
use crate::merchants::{Merchant, Merchants};

/// Longest signing string to try variants of, in bytes: the log cuts longer ones.
const LONGEST: usize = 16 * 1024 - 1;

/// The lines of a signing string: method, target, timestamp, nonce, body; and what ends the last one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Lines {
    lines: [String; 5],
    line_end: &'static str,
    end: &'static str,
}

impl Lines {
    fn parse(message: &str) -> Option<Self> {
        let mut parts = message.splitn(5, '\n');
        let mut next = || parts.next().map(ToOwned::to_owned);
        let lines = [next()?, next()?, next()?, next()?, next()?];
        let [method, target, timestamp, nonce, body] = lines;
        let body = body.strip_suffix('\n')?.to_owned();
        Some(Self {
            lines: [method, target, timestamp, nonce, body],
            line_end: "\n",
            end: "\n",
        })
    }

    fn join(&self) -> String {
        let mut text = self.lines.join(self.line_end);
        text.push_str(self.end);
        text
    }
}

/// A mistake in one place of the signing string.
struct Mistake {
    cause: &'static str,
    explanation: &'static str,
    /// The index of the line; 5 is its end.
    place: usize,
    text: String,
}

impl Mistake {
    fn apply(&self, to: &mut Lines) {
        match (self.place, self.cause) {
            (5, "crlf") => (to.line_end, to.end) = ("\r\n", "\r\n"),
            (5, _) => to.end = "",
            (place, _) => to.lines[place].clone_from(&self.text),
        }
    }
}

/// The mistakes that would change this string, most usual first.
fn mistakes(right: &Lines, host: Option<&str>) -> Vec<Mistake> {
    let [method, target, timestamp, nonce, body] = &right.lines;
    let mut found: Vec<Mistake> = Vec::new();
    let mut add = |place: usize, cause, explanation, text: String| {
        let is_other = place == 5 || right.lines[place] != text;
        let is_known = found
            .iter()
            .any(|known| known.place == place && known.text == text);
        if is_other && (place == 5 || !is_known) {
            found.push(Mistake {
                cause,
                explanation,
                place,
                text,
            });
        }
    };
    add(
        5,
        "no_final_newline",
        "the newline after the last line is missing",
        String::new(),
    );
    let path = target.split('?').next().unwrap_or_default();
    add(
        1,
        "no_query",
        "the query was left out of the second line",
        path.to_owned(),
    );
    let hosts = [Some("api.mch.weixin.qq.com"), host];
    for host in hosts.into_iter().flatten() {
        for scheme in ["https", "http"] {
            let url = format!("{scheme}://{host}{target}");
            add(
                1,
                "full_url",
                "the second line is the whole URL instead of path and query",
                url,
            );
        }
    }
    let decoded = percent_decode_str(target).decode_utf8_lossy().into_owned();
    add(
        1,
        "decoded_target",
        "the second line was percent-decoded",
        decoded,
    );
    let relative = target.trim_start_matches('/').to_owned();
    add(
        1,
        "relative_target",
        "the second line has no slash at its beginning",
        relative,
    );
    let without = target.strip_prefix("/v3").unwrap_or(target).to_owned();
    add(
        1,
        "no_prefix",
        "/v3 was left out of the second line",
        without,
    );
    add(
        4,
        "empty_body",
        "the body was left out of the last line",
        String::new(),
    );
    for (text, explanation) in bodies(body) {
        add(4, "other_body", explanation, text);
    }
    if let Ok(value) = serde_json::from_str::<Value>(body) {
        let sorted = value.to_string();
        add(
            4,
            "other_body",
            "the members of the body were sorted before signing",
            sorted,
        );
    }
    add(
        0,
        "method_case",
        "the method is not in upper case",
        method.to_ascii_lowercase(),
    );
    for other in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
        add(0, "method", "another method was signed", other.to_owned());
    }
    add(
        2,
        "milliseconds",
        "the timestamp is in milliseconds",
        format!("{timestamp}000"),
    );
    add(
        2,
        "swapped",
        "nonce and timestamp were exchanged",
        nonce.clone(),
    );
    add(
        3,
        "nonce_case",
        "the nonce is in upper case in the string only",
        nonce.to_ascii_uppercase(),
    );
    add(
        3,
        "nonce_case",
        "the nonce is in lower case in the string only",
        nonce.to_ascii_lowercase(),
    );
    add(5, "crlf", "the lines end with CR LF", "\r".to_owned());
    found
}

/// The JSON as other libraries format it.
fn bodies(body: &str) -> Vec<(String, &'static str)> {
    let mut forms = vec![(
        body.trim().to_owned(),
        "white space around the body was left out of the last line",
    )];
    if serde_json::from_str::<serde::de::IgnoredAny>(body).is_err() {
        return forms;
    }
    let compact = respaced(body, ":", ",");
    let spaced = respaced(body, ": ", ", ");
    const COMPACT: &str = "the body was signed without white space and sent with it";
    const SPACED: &str = "the body was signed with spaces and sent without them";
    const ESCAPED: &str = "the body was signed with \\u escapes and sent as UTF-8";
    const SLASHES: &str = "the body was signed with escaped slashes";
    forms.push((escaped(&compact), ESCAPED));
    forms.push((escaped(&spaced), ESCAPED));
    forms.push((compact.replace('/', "\\/"), SLASHES));
    forms.push((escaped(&compact).replace('/', "\\/"), SLASHES));
    forms.push((compact, COMPACT));
    forms.push((spaced, SPACED));
    forms
}

/// JSON with these colons and commas, and no other white space.
fn respaced(json: &str, colon: &str, comma: &str) -> String {
    let mut text = String::with_capacity(json.len());
    let (mut is_string, mut is_escaped) = (false, false);
    for letter in json.chars() {
        if is_string {
            text.push(letter);
            is_string = is_escaped || letter != '"';
            is_escaped = !is_escaped && letter == '\\';
            continue;
        }
        match letter {
            ':' => text.push_str(colon),
            ',' => text.push_str(comma),
            ' ' | '\n' | '\r' | '\t' => {}
            letter => {
                is_string = letter == '"';
                text.push(letter);
            }
        }
    }
    text
}

fn escaped(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for letter in json.chars() {
        if letter.is_ascii() {
            text.push(letter);
        } else {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                text.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    text
}

/// The first line in which two texts differ, from 1.
pub(crate) fn first_difference(one: &str, other: &str) -> Option<usize> {
    if one == other {
        return None;
    }
    let (mut one, mut other) = (one.split('\n'), other.split('\n'));
    let mut line = 0;
    loop {
        line += 1;
        match (one.next(), other.next()) {
            (Some(one), Some(other)) if one == other => {}
            _ => return Some(line),
        }
    }
}

fn is_signed(merchant: &Merchant, message: &str, signature: &[u8]) -> bool {
    merchant
        .verifier
        .verify(message.as_bytes(), signature)
        .is_ok()
}

/// The signed string, if it can be found.
fn find(
    merchant: &Merchant,
    right: &Lines,
    host: Option<&str>,
    signature: &[u8],
) -> Option<(&'static str, String, String)> {
    let mistakes = mistakes(right, host);
    for mistake in &mistakes {
        let mut lines = right.clone();
        mistake.apply(&mut lines);
        let text = lines.join();
        if is_signed(merchant, &text, signature) {
            return Some((mistake.cause, mistake.explanation.to_owned(), text));
        }
    }
    for (index, one) in mistakes.iter().enumerate() {
        for other in mistakes[index + 1..]
            .iter()
            .filter(|other| other.place != one.place)
        {
            let mut lines = right.clone();
            one.apply(&mut lines);
            other.apply(&mut lines);
            let text = lines.join();
            if is_signed(merchant, &text, signature) {
                let both = format!("{}, and {}", one.explanation, other.explanation);
                return Some(("two_mistakes", both, text));
            }
        }
    }
    None
}

fn named(cause: &'static str, explanation: &str, expected: Option<String>) -> SignatureView {
    SignatureView {
        cause,
        explanation: explanation.to_owned(),
        expected,
        signed: None,
        line: None,
    }
}

/// Explains a refused signature; `None` for requests that were not refused for their signature.
pub(crate) fn explain(merchants: &Merchants, exchange: &Exchange) -> Option<SignatureView> {
    if exchange.record.code != Some("SIGN_ERROR") {
        return None;
    }
    let expected = exchange.record.message.clone();
    let headers = &exchange.request.headers;
    let Some(authorization) = authorization(exchange) else {
        let is_there = headers.contains_key("authorization");
        return Some(match is_there {
            false => named(
                "no_authorization",
                "the header Authorization is missing",
                expected,
            ),
            true => named(
                "malformed",
                "the header Authorization is not of the documented form",
                expected,
            ),
        });
    };
    let age = authorization.timestamp.seconds_from(exchange.at);
    if age > 300 {
        let text =
            format!("the timestamp is {age} s away from the time of arrival; 300 s are allowed");
        return Some(named("clock", &text, expected));
    }
    let Some(merchant) = merchants.find(&authorization.mchid) else {
        return Some(named(
            "mchid",
            "no merchant of this sandbox has that mchid",
            expected,
        ));
    };
    if !merchant
        .serial
        .eq_ignore_ascii_case(&authorization.serial_no)
    {
        return Some(named(
            "serial",
            "the serial number is not that of the merchant's certificate",
            expected,
        ));
    }
    let Some(message) = expected.filter(|message| message.len() <= LONGEST) else {
        return Some(named(
            "unknown",
            "the signing string is too long to try variants of it",
            None,
        ));
    };
    let signature = &authorization.signature;
    let host = headers.get("host").and_then(|host| host.to_str().ok());
    if let Some(right) = Lines::parse(&message)
        && let Some((cause, explanation, signed)) = find(merchant, &right, host, signature)
    {
        let line = first_difference(&message, &signed);
        return Some(SignatureView {
            cause,
            explanation,
            expected: Some(message),
            signed: Some(signed),
            line,
        });
    }
    let mut others = merchants
        .all()
        .filter(|other| other.mchid != merchant.mchid);
    if others.any(|other| is_signed(other, &message, signature)) {
        let text = "the string is right, but it was signed with the key of another merchant";
        return Some(named("other_key", text, Some(message)));
    }
    let text = "no usual mistake explains it: the private key may be another one than that of the \
        certificate, or the body was changed after signing";
    Some(named("unknown", text, Some(message)))
}

fn authorization(exchange: &Exchange) -> Option<Authorization> {
    let header = exchange.request.headers.get("authorization")?;
    Authorization::parse(header.to_str().ok()?).ok()
}

/// Compares the string that a client reports with the expected one.
pub(crate) fn compare(
    engine: &Engine,
    exchange: &Exchange,
    given: String,
) -> Result<DifferenceView, Problem> {
    let expected = exchange.record.message.clone();
    let expected =
        expected.ok_or_else(|| Problem::conflict("the request has no signing string"))?;
    let authorization = authorization(exchange);
    let is_signed = authorization.is_some_and(|authorization| {
        let merchant = engine.merchants.find(&authorization.mchid);
        merchant.is_some_and(|merchant| is_signed(merchant, &given, &authorization.signature))
    });
    Ok(DifferenceView {
        is_signed,
        line: first_difference(&expected, &given),
        expected,
        given,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const MESSAGE: &str =
        "POST\n/v3/pay?a=%E4%B8%AD\n1767240000\nabcDEF\n{\"b\":\"中/文\",\"a\": 1}\n";

    #[test]
    fn every_mistake_changes_the_string_and_is_named_once() {
        let right = Lines::parse(MESSAGE).unwrap();
        assert_eq!(right.join(), MESSAGE);
        let mut seen = std::collections::HashSet::new();
        for mistake in mistakes(&right, Some("127.0.0.1:1")) {
            let mut lines = right.clone();
            mistake.apply(&mut lines);
            assert_ne!(lines.join(), MESSAGE, "{}", mistake.explanation);
            assert!(seen.insert(lines.join()), "{}", mistake.explanation);
        }
        assert!(seen.len() > 20);
    }

    #[test]
    fn bodies_are_written_as_other_libraries_do() {
        let forms: Vec<_> = bodies("{\"b\":\"a: 中\\\", x\",\"a\": [1,2]}")
            .into_iter()
            .map(|form| form.0)
            .collect();
        assert!(forms.contains(&"{\"b\":\"a: 中\\\", x\",\"a\":[1,2]}".to_owned()));
        assert!(forms.contains(&"{\"b\": \"a: \\u4e2d\\\", x\", \"a\": [1, 2]}".to_owned()));
    }

    #[test]
    fn the_first_differing_line_is_counted_from_one() {
        assert_eq!(first_difference("a\nb\n", "a\nb\n"), None);
        assert_eq!(first_difference("a\nb\n", "a\nb"), Some(3));
        assert_eq!(first_difference("a\nb\n", "a\nc\n"), Some(2));
        assert_eq!(first_difference("a", ""), Some(1));
    }

    proptest! {
        #[test]
        fn no_string_breaks_the_search(
            lines in prop::collection::vec("[^\n]{0,12}", 5),
            host in "[a-z.]{0,8}",
        ) {
            let message = lines.join("\n") + "\n";
            let lines = Lines::parse(&message).unwrap();
            prop_assert_eq!(lines.join(), message);
            for mistake in mistakes(&lines, Some(&host)) {
                let mut other = lines.clone();
                mistake.apply(&mut other);
                prop_assert_ne!(other.join(), lines.join());
            }
        }
    }
}
