//! Notifications in files: written by `wxpay listen --save`, sent once more by `wxpay notify replay`.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use wxpay::http::{HeaderMap, HeaderName, HeaderValue};

use crate::failure::Failure;
use crate::files;

/// The request of a notification, byte for byte. Its resource stays encrypted.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SavedNotification {
    /// Unix time in seconds at which it arrived.
    pub(crate) received_at: i64,
    /// Names and values of the headers.
    headers: Vec<(String, String)>,
    /// The body.
    pub(crate) body: String,
}

impl SavedNotification {
    /// Keeps a request. Returns `None` if the body or a header is not text.
    pub(crate) fn new(received_at: i64, headers: &HeaderMap, body: &[u8]) -> Option<Self> {
        let headers = headers.iter().map(|(name, value)| {
            let value = value.to_str().ok()?;
            Some((name.as_str().to_owned(), value.to_owned()))
        });
        Some(Self {
            received_at,
            headers: headers.collect::<Option<_>>()?,
            body: std::str::from_utf8(body).ok()?.to_owned(),
        })
    }

    /// Reads a file.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let text = fs::read(path).map_err(|error| Failure::file(path, &error))?;
        serde_json::from_slice(&text).map_err(|error| {
            // The message of serde may show a value: its place is enough.
            let (path, line) = (path.display(), error.line());
            Failure::usage((
                format!(
                    "{path}, line {line}: not a notification that `wxpay listen --save` has written"
                ),
                format!("{path} 第 {line} 行：不是 `wxpay listen --save` 保存的回调通知"),
            ))
        })
    }

    /// Writes it into a folder, under the notification's number. A later delivery replaces an earlier one.
    pub(crate) fn write(&self, folder: &Path, id: &str) -> Result<PathBuf, Failure> {
        let path = folder.join(format!("{}.json", name_of(id)));
        let text = serde_json::to_string_pretty(self).map_err(Failure::caused_by)?;
        files::write(&path, format!("{text}\n").as_bytes())?;
        Ok(path)
    }

    /// The headers.
    pub(crate) fn headers(&self) -> Result<HeaderMap, Failure> {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(Failure::caused_by)?;
            let value = HeaderValue::from_str(value).map_err(Failure::caused_by)?;
            headers.append(name, value);
        }
        Ok(headers)
    }

    /// The notification's number, if the body has one.
    pub(crate) fn id(&self) -> Option<String> {
        let body: Value = serde_json::from_str(&self.body).ok()?;
        Some(body.get("id")?.as_str()?.to_owned())
    }
}

/// A safe file name from an external number.
fn name_of(id: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let plain = |letter: char| if is_plain(letter) { letter } else { '_' };
    let name: String = id.chars().take(100).map(plain).collect();
    match name.is_empty() {
        true => "_".to_owned(),
        false => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn a_saved_notification_is_read_as_it_came() {
        let mut headers = HeaderMap::new();
        headers.append("wechatpay-nonce", HeaderValue::from_static("abc"));
        let saved = SavedNotification::new(7, &headers, br#"{"id":"EV-1"}"#).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = saved.write(folder.path(), "EV-1").unwrap();
        assert_eq!(path, folder.path().join("EV-1.json"));
        let read = SavedNotification::read(&path).unwrap();
        assert_eq!(read, saved);
        assert_eq!(read.headers().unwrap(), headers);
        assert_eq!(read.id().as_deref(), Some("EV-1"));
    }

    #[test]
    fn a_number_cannot_lead_out_of_the_folder() {
        for (id, name) in [
            ("../../etc/passwd", "______etc_passwd"),
            ("EV-2018_1", "EV-2018_1"),
            ("", "_"),
            ("..", "__"),
        ] {
            assert_eq!(name_of(id), name);
        }
    }

    #[test]
    fn another_file_is_refused_without_its_content() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key.pem");
        fs::write(&path, "throw-away-secret").unwrap();
        let failure = SavedNotification::read(&path).unwrap_err();
        let message = failure.message(Language::En);
        assert!(
            message.contains("line 1") && !message.contains("throw-away"),
            "{message}"
        );
    }
}
