//! Made-up values, by the type and name of the field.

use serde_json::{Value, json};
use wxpay::catalog::{Field, Kind};
use wxpay::{DateTime, Timestamp};

use super::initial::{initial, is_state};
use crate::clock::{beijing, day};
use crate::media::{MADE_UP_FILE, MADE_UP_TOKEN, sha1};

/// Returns whether a value has the field's type.
pub(super) fn fits(field: &Field, value: &Value) -> bool {
    match field.kind {
        Kind::String => value.is_string(),
        Kind::Enum(known) => known.values().iter().any(|known| *value == *known.wire),
        Kind::DateTime => value
            .as_str()
            .is_some_and(|text| text.parse::<DateTime>().is_ok()),
        Kind::Integer => value.is_i64(),
        Kind::Decimal => value.is_number(),
        Kind::Boolean => value.is_boolean(),
        Kind::Json => true,
        _ => false,
    }
}

/// A value for a field: the first known one, the present moment, or a descriptive string. `number` makes unique values
/// unique.
pub(super) fn made_up(field: &Field, origin: &str, now: Timestamp, number: u64) -> Value {
    // Links to bills lead somewhere, and the hash beside them is that of the file.
    match (field.name, field.kind) {
        ("download_url", Kind::String) => {
            return json!(format!(
                "{origin}/v3/billdownload/file?token={MADE_UP_TOKEN}"
            ));
        }
        ("hash_value", Kind::String) => return json!(sha1(MADE_UP_FILE)),
        _ => {}
    }
    match field.kind {
        Kind::Enum(known) => {
            let mut known = known.values().iter().map(|known| known.wire);
            let value = match is_state(field.name) {
                true => initial(&known.collect::<Vec<_>>()),
                false => known.next(),
            };
            json!(value.unwrap_or("SANDBOX"))
        }
        Kind::DateTime => json!(beijing(now).to_string()),
        Kind::Integer => json!(integer(field)),
        // Of `has_more` and `is_last_page`, the one that lets nobody ask for ever.
        Kind::Boolean => json!(field.name.contains("last")),
        Kind::Decimal => json!(1.0),
        Kind::String => Value::String(text(field, now, number)),
        _ => json!({}),
    }
}

fn integer(field: &Field) -> i64 {
    let limits = &field.limits;
    let first = limits.values.first().and_then(|value| value.parse().ok());
    first.or(limits.at_least).unwrap_or(1).max(0)
}

fn text(field: &Field, now: Timestamp, number: u64) -> String {
    let name = field.name;
    let ends = |ending: &str| name == ending || name.ends_with(&format!("_{ending}"));
    let max = field.limits.max.and_then(|max| usize::try_from(max).ok());
    let max = max.filter(|max| *max > 0).unwrap_or(64);
    let made = if ends("url") || ends("link") {
        format!("https://sandbox.invalid/{name}")
    } else if ends("time") {
        match max {
            14 => format!("{}000000", day(now)),
            _ => beijing(now).to_string(),
        }
    } else if ends("date") || ends("day") {
        match (max, day(now)) {
            (8, day) => day,
            (_, day) => format!("{}-{}-{}", &day[..4], &day[4..6], &day[6..8]),
        }
    } else if ["id", "no", "code", "number", "token", "ticket"]
        .iter()
        .any(|ending| ends(ending))
    {
        match max {
            ..16 => format!("{number:0max$}"),
            _ => format!("SANDBOX{number:09}"),
        }
    } else {
        format!("sandbox {name}")
    };
    let least = field.limits.min.and_then(|min| usize::try_from(min).ok());
    let missing = least.unwrap_or(0).min(max).saturating_sub(made.len());
    let mut made: String = made.chars().take(max).collect();
    made.extend(std::iter::repeat_n('0', missing));
    made
}
