use std::collections::HashSet;
use std::sync::{LazyLock, Mutex, PoisonError};

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

/// Limits of interning: far more than the codes, paths and event types that the sandbox writes.
const MOST: usize = 8192;
const LONGEST: usize = 256;

/// A static string in a deserialized struct: for `&'static str`, serde's derive would borrow from the input.
pub(crate) type Interned = &'static str;

static KNOWN: LazyLock<Mutex<HashSet<&'static str>>> = LazyLock::new(Mutex::default);

/// Reads a string into a static one. Each distinct string is kept once, for as long as the process runs.
///
/// # Errors
/// When the string is longer, or there are more strings, than the sandbox ever writes.
pub(crate) fn interned<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<&'static str, D::Error> {
    intern(String::deserialize(deserializer)?)
        .ok_or_else(|| D::Error::custom("an unexpected string"))
}

/// Like the above, for a string that may be absent.
///
/// # Errors
/// See the method above.
pub(crate) fn interned_option<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<&'static str>, D::Error> {
    let Some(text) = Option::<String>::deserialize(deserializer)? else {
        return Ok(None);
    };
    let text = intern(text).ok_or_else(|| D::Error::custom("an unexpected string"))?;
    Ok(Some(text))
}

fn intern(text: String) -> Option<&'static str> {
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(text) = known.get(text.as_str()) {
        return Some(text);
    }
    if text.len() > LONGEST || known.len() >= MOST {
        return None;
    }
    let text: &'static str = Box::leak(text.into_boxed_str());
    known.insert(text);
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_string_is_kept_once() {
        let first = intern("NOT_ENOUGH".to_owned()).unwrap();
        let second = intern("NOT_ENOUGH".to_owned()).unwrap();
        assert!(std::ptr::eq(first, second));
        assert_eq!(intern("a".repeat(LONGEST + 1)), None);
    }
}
