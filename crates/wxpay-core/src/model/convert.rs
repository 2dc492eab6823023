//! Values of another kind with the same meaning: lossless conversions.

use std::borrow::Cow;

use serde_json::Number;

use super::{Expected, ModelError, Node, Reading};

/// Longest number that is converted, because the spelling of a number has no limit.
const LONGEST: usize = 40;

/// Number of decimal digits that a 64-bit floating-point number always keeps.
const EXACT_DIGITS: usize = 15;

/// Converts another kind into a whole number: `100.0`, `1e2` and `"100"` are 100.
///
/// `1.5`, `"1.5"`, `" 1"`, `"+1"`, `"007"`, `"0x10"` and what exceeds the type are refused: an amount
/// is never rounded, and nothing is guessed.
pub(super) fn integer<T: TryFrom<i128>>(
    node: &Node<'_>,
    reading: &mut Reading<'_>,
) -> Result<T, ModelError> {
    let value = match node {
        Node::Number(number) => whole(number),
        Node::Text(text) => canonical(text),
        _ => None,
    };
    match value.and_then(|value| T::try_from(value).ok()) {
        Some(value) => {
            reading.convert();
            Ok(value)
        }
        None => Err(ModelError::kind(Expected::Integer, node)),
    }
}

/// A string that is the canonical spelling of a whole number.
fn canonical(text: &str) -> Option<i128> {
    if text.len() > LONGEST {
        return None;
    }
    let value: i128 = text.parse().ok()?;
    (value.to_string() == text).then_some(value)
}

/// A whole number that was parsed without loss.
fn whole(number: &Number) -> Option<i128> {
    let text = number.to_string();
    if text.len() > LONGEST {
        return None;
    }
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (&*text, 0),
    };
    let (before, behind) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits: i128 = format!("{before}{behind}").parse().ok()?;
    let exponent = exponent - i32::try_from(behind.len()).ok()?;
    let power = 10_i128.checked_pow(exponent.unsigned_abs())?;
    let value = match exponent {
        0.. => digits.checked_mul(power)?,
        _ if digits % power != 0 => return None,
        _ => digits / power,
    };
    // Beyond 2^53, a floating-point number may stand for several whole ones.
    let is_exact = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'-');
    (is_exact || value.unsigned_abs() <= 1 << 53).then_some(value)
}

/// Converts a number or a boolean into a string, by its JSON spelling.
///
/// A number with a fraction or an exponent is refused if it has more digits than are kept.
pub(super) fn text<'t>(node: &Node<'_>) -> Option<Cow<'t, str>> {
    match node {
        Node::Bool(value) => Some(Cow::Borrowed(if *value { "true" } else { "false" })),
        Node::Number(number) => {
            let text = number.to_string();
            let digits = text.bytes().filter(u8::is_ascii_digit).count();
            let is_whole = number.is_i64() || number.is_u64();
            let is_plain = !text.contains(['e', 'E']) && digits <= EXACT_DIGITS;
            (is_whole || is_plain).then_some(Cow::Owned(text))
        }
        _ => None,
    }
}

/// Converts a string that is a JSON number, if nothing is lost.
pub(super) fn number(node: &Node<'_>) -> Option<Number> {
    let Node::Text(text) = node else {
        return None;
    };
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let number: Number = text.get(..LONGEST.min(text.len()))?.parse().ok()?;
    let is_kept = text.len() <= LONGEST && digits <= EXACT_DIGITS;
    (is_kept || number.to_string() == **text).then_some(number)
}
