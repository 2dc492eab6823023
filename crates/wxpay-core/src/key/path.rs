use std::path::Path;

/// The longest path that is shown, in bytes.
const MAX_LEN: usize = 240;

/// The longest run of letters and digits in a path that is shown. Random keys in base64 or hexadecimal
/// have longer ones.
const MAX_RUN: usize = 20;

/// The longest name of a file or folder in a path that is shown, without its ending. An APIv3 key is longer.
const MAX_NAME: usize = 30;

/// The endings of key files.
const ENDINGS: [&str; 8] = ["pem", "key", "crt", "cer", "der", "p12", "pfx", "txt"];

/// Returns whether an unreadable path may appear in an error message: nothing in it can be a key that was given
/// instead of its path.
///
/// It checks the form of a path, because keys have too many forms.
pub(super) fn may_be_shown(path: &Path) -> bool {
    let Some(text) = path.to_str() else {
        return false;
    };
    let is_printable = |c: char| !c.is_control() && !"\"'`{}[]<>|%*?=+,;".contains(c);
    if text.is_empty() || text.len() > MAX_LEN || !text.chars().all(is_printable) {
        return false;
    }
    let mut runs = text.split(|c: char| !c.is_ascii_alphanumeric());
    if runs.any(|run| run.len() > MAX_RUN) {
        return false;
    }
    let stem = |name: &str| name.rfind('.').unwrap_or(name.len());
    let mut names = text.split(['/', '\\']);
    if names.any(|name| stem(name) > MAX_NAME) {
        return false;
    }
    if text.contains("--") || text.to_ascii_uppercase().contains("BEGIN") {
        return false;
    }
    // A file name of its own, or a folder that is there: a key has neither.
    let ending = path.extension().and_then(|ending| ending.to_str());
    let is_key_file = ending.is_some_and(|ending| {
        ENDINGS
            .iter()
            .any(|known| known.eq_ignore_ascii_case(ending))
    });
    let parent = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    is_key_file || parent.is_some_and(|parent| parent.parent().is_some() && parent.is_dir())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_keys_are_shown() {
        for path in [
            "apiclient_key.pem",
            "/nowhere/wxpay/apiclient_key.pem",
            "./keys/1900009191_20260101_key.pem",
            "C:\\wxpay\\apiclient_key.pem",
            "/srv/商户/apiclient_key.pem",
            "keys/pub_key.PEM",
        ] {
            assert!(may_be_shown(Path::new(path)), "{path}");
        }
    }

    #[test]
    fn what_may_be_a_key_is_not_shown() {
        for value in [
            "",
            "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ.pem",
            "0123456789abcdef0123456789ABCDEF",
            "throw-away-key-of-wxpay-testkit.",
            "-----BEGIN PRIVATE KEY-----",
            "\"keys/apiclient_key.pem\"",
            "a\nb.pem",
            "base64:TUlJRXZR",
            "/throw-away-key-of-wxpay-testkit./apiclient_key.pem",
            "keys/throw-away-key-of-wxpay-testkit0.pem",
            "5A:1C:7E:09:D2:43:8B:6F:0E:91:C4:A7",
            "no such thing",
        ] {
            assert!(!may_be_shown(Path::new(value)), "{value}");
        }
    }
}
