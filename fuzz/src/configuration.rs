//! Values of a merchant's configuration: of every variable of the environment and every setter.
//!
//! Input: lines `NAME=value`. A name is that of a variable (`WXPAY_…`), for all of which the
//! environment is asked once, or of a setter. Further lines belong to the value, so that a whole key
//! can stand behind a name.

use std::collections::HashMap;
use std::error::Error;
use std::fmt::{Debug, Write};

use wxpay_core::{Merchant, Timestamp};
use wxpay_testkit::Toy;
use wxpay_testkit::keys::MERCHANT_SERIAL;

use crate::place::NOW;

const SETTERS: [&str; 10] = [
    "mchid",
    "serial",
    "certificate_file",
    "private_key_file",
    "apiv3_key",
    "public_key_id",
    "public_key_file",
    "platform_certificate_file",
    "base_url",
    "fallback_base_url",
];

/// A value of this many bytes is no number and no address: none of its words is shown.
const LONG: usize = 128;

/// A value of this many bytes is no path that may be shown, either: nothing of it is.
const VERY_LONG: usize = 241;

/// A run of this many bytes of a long value is a part of a key.
const RUN: usize = 24;

/// A merchant is built or refused, with nothing of a key in what is said of it.
pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let values = values(text);
    let environment: HashMap<_, _> = values
        .iter()
        .filter(|(name, _)| name.starts_with("WXPAY_"))
        .cloned()
        .collect();
    let mut builder = Merchant::builder(Toy).clock(|| Timestamp::from_unix(NOW));
    if !environment.is_empty() {
        builder = builder.env_with(|name| environment.get(name).cloned());
    }
    let mut key_id = String::new();
    for (name, value) in &values {
        // What never ends must not be read.
        let is_device = ["/dev", "/proc", "/sys"].map(|folder| value.contains(folder));
        if is_device.contains(&true) {
            return;
        }
        builder = match name.as_str() {
            "mchid" => builder.mchid(value.as_str()),
            "serial" => builder.serial(value.as_str()),
            "certificate_file" => builder.certificate_file(value),
            "private_key_file" => builder.private_key_file(value),
            "apiv3_key" => builder.apiv3_key(value),
            "public_key_file" => builder.public_key_file(&key_id, value),
            "platform_certificate_file" => builder.platform_certificate_file(value),
            "base_url" => builder.base_url(value),
            "fallback_base_url" => builder.fallback_base_url(value),
            "public_key_id" => {
                key_id.clone_from(value);
                builder
            }
            _ => builder,
        };
    }

    let mut said = format!("{builder:?}\n{builder:#?}\n");
    for finding in builder.check() {
        say(&mut said, &finding, finding.to_string(), None);
        said += finding.remedy();
    }
    match builder.build() {
        Ok(merchant) => {
            say(&mut said, &merchant, String::new(), None);
            for finding in merchant.check() {
                say(&mut said, &finding, finding.to_string(), None);
                said += finding.remedy();
            }
            assert!(!merchant.mchid().is_empty());
        }
        Err(error) => say(&mut said, &error, error.to_string(), error.source()),
    }
    let all: Vec<&str> = values.iter().map(|(_, value)| value.as_str()).collect();
    for (index, (name, value)) in values.iter().enumerate() {
        let (before, others) = all.split_at(index);
        let others = [before, &others[1..]].concat();
        shows_nothing_of(&said, name, value, &others);
    }
}

/// The names with their values, in order.
fn values(text: &str) -> Vec<(String, String)> {
    let mut values: Vec<(String, String)> = Vec::new();
    for line in text.split('\n') {
        let begun = line
            .split_once('=')
            .filter(|(name, _)| name.starts_with("WXPAY_") || SETTERS.contains(name));
        match (begun, values.last_mut()) {
            (Some((name, value)), _) => values.push((name.to_owned(), value.to_owned())),
            (None, Some((_, value))) => {
                value.push('\n');
                value.push_str(line);
            }
            (None, None) => {}
        }
    }
    values
}

/// Adds everything that can be said of a value.
fn say(said: &mut String, value: &dyn Debug, shown: String, mut source: Option<&dyn Error>) {
    let _ = write!(said, "{shown}\n{value:?}\n{value:#?}\n");
    while let Some(cause) = source {
        let _ = write!(said, "{cause}\n{cause:?}\n");
        source = cause.source();
    }
}

/// A value can hold one of the `others`, also under the same name: of several values of a variable the last one
/// counts. What may be shown of a shorter one is not held against the longer one.
fn shows_nothing_of(said: &str, name: &str, value: &str, others: &[&str]) {
    // An APIv3 key is asked for by a name of its own; it is never shown, whatever its length.
    let is_key = name == "apiv3_key" || name == "WXPAY_APIV3_KEY";
    if is_key && value.len() >= 16 {
        let mut others = others.iter().filter(|other| other.len() < VERY_LONG);
        let is_of_other = others.any(|other| other.contains(value));
        assert!(
            !said.contains(value) || is_of_other,
            "an APIv3 key is shown"
        );
    }
    for run in value.as_bytes().windows(RUN) {
        let Ok(run) = std::str::from_utf8(run) else {
            continue;
        };
        // No name in a path that is shown is so long.
        let is_word = run
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'+');
        let long = if is_word { LONG } else { VERY_LONG };
        if value.len() < long {
            continue;
        }
        let is_of_key = |byte: u8| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte);
        // Without a digit it may be a word that the library says by itself: the name of a variable.
        let has_digit = run.bytes().any(|byte| byte.is_ascii_digit());
        let is_of_shorter = || {
            let shorter = others.iter().filter(|other| other.len() < long);
            let mut shorter = shorter.chain([&MERCHANT_SERIAL]);
            shorter.any(|shorter| shorter.contains(run))
        };
        let shown =
            has_digit && run.bytes().all(is_of_key) && said.contains(run) && !is_of_shorter();
        assert!(!shown, "a part of {name} is shown");
    }
}
