//! Searches everything that this process writes to `log` and `tracing` for secrets.
//!
//! ```
//! use wxpay_testkit::records::{Token, Watch};
//!
//! let password = Token::new("the password");
//! let watch = Watch::start([password.clone()])?;
//! log::trace!(target: "login", "sent {:02x?}", password.repeated().as_bytes());
//! assert_eq!(watch.found(), ["the password is in a record of login at TRACE"]);
//! # Ok::<(), String>(())
//! ```

use std::collections::hash_map::RandomState;
use std::fmt::{self, Write};
use std::hash::BuildHasher;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tracing::field::{Field, Visit};
use tracing::{Event, Metadata, Subscriber, span};

/// Letters that are no hexadecimal digits, so that no dump of other bytes looks like a token.
const LETTERS: &[u8; 40] = b"GHIJKLMNOPQRSTUVWXYZghijklmnopqrstuvwxyz";

/// Length of a token: short enough to fit into a line of a dump, and too long to occur by chance.
const LEN: usize = 5;

/// A secret to plant and to search for.
#[derive(Clone, Debug)]
pub struct Token {
    name: &'static str,
    text: String,
}

impl Token {
    /// Makes a token that no other text has. `name` stands for it in findings.
    pub fn new(name: &'static str) -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let mut random = RandomState::new().hash_one(count);
        let mut text = String::with_capacity(LEN);
        for _ in 0..LEN {
            let letter = random % LETTERS.len() as u64;
            random /= LETTERS.len() as u64;
            text.push(char::from(
                LETTERS[usize::try_from(letter).unwrap_or_default()],
            ));
        }
        Self { name, text }
    }

    /// The token twelve times in a row: whatever part of it is written contains the whole token.
    pub fn repeated(&self) -> String {
        self.text.repeat(12)
    }

    /// Returns whether the token is in a string, as it is, in hexadecimal, as a list of bytes or in
    /// base64.
    fn is_in(&self, text: &str) -> bool {
        let bytes = self.text.as_bytes();
        let hex = bytes.iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        let dumped: String = text
            .to_ascii_lowercase()
            .replace("0x", "")
            .replace("\\x", "")
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect();
        let list = format!("{bytes:?}").replace(' ', "");
        let listed: String = text
            .chars()
            .filter(|letter| !letter.is_whitespace())
            .collect();
        let repeated = self.repeated();
        text.contains(&self.text)
            || dumped.contains(&hex)
            || listed.contains(&list[1..list.len() - 1])
            // The groups of three bytes may begin at any letter of the token.
            || (0..LEN).any(|start| text.contains(&STANDARD.encode(&repeated[start..start + 6])))
    }
}

/// A search that lasts until it is dropped.
#[derive(Debug)]
pub struct Watch(Arc<Search>);

#[derive(Debug)]
struct Search {
    tokens: Vec<Token>,
    found: Mutex<Vec<String>>,
}

impl Watch {
    /// Searches each record from now on, of all threads and all levels, for these tokens.
    ///
    /// # Errors
    /// When the records of this process cannot be seen, because it has another logger or another
    /// `tracing` subscriber, or because its build leaves out the level TRACE.
    pub fn start(tokens: impl IntoIterator<Item = Token>) -> Result<Self, String> {
        installed()?;
        let control = [Token::new("log"), Token::new("tracing")];
        let search = |tokens: Vec<Token>| {
            let found = Mutex::default();
            let search = Arc::new(Search { tokens, found });
            searches().push(Arc::downgrade(&search));
            Self(search)
        };
        let watch = search(control.to_vec());
        log::trace!("{}", control[0].text);
        tracing::trace!("{}", control[1].text);
        if watch.found().len() != control.len() {
            return Err("records of the level TRACE are left out of this build".to_owned());
        }
        Ok(search(tokens.into_iter().collect()))
    }

    /// Findings so far: the names of tokens, with the source and the level of the record.
    pub fn found(&self) -> Vec<String> {
        self.0.found().clone()
    }
}

impl Search {
    fn found(&self) -> MutexGuard<'_, Vec<String>> {
        self.found.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn searches() -> MutexGuard<'static, Vec<Weak<Search>>> {
    static SEARCHES: Mutex<Vec<Weak<Search>>> = Mutex::new(Vec::new());
    SEARCHES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes sure that each record comes here.
fn installed() -> Result<(), String> {
    static INSTALLED: OnceLock<Result<(), String>> = OnceLock::new();
    let install = || {
        let blind = |what| format!("{what} is set, so records cannot be seen; use another process");
        log::set_logger(&Everything).map_err(|_| blind("another logger"))?;
        log::set_max_level(log::LevelFilter::Trace);
        tracing::subscriber::set_global_default(Everything)
            .map_err(|_| blind("another tracing subscriber"))
    };
    INSTALLED.get_or_init(install).clone()
}

fn search(source: &str, level: &dyn fmt::Display, text: &str) {
    let mut searches = searches();
    searches.retain(|search| search.strong_count() > 0);
    for search in searches.iter().filter_map(Weak::upgrade) {
        for token in search.tokens.iter().filter(|token| token.is_in(text)) {
            let line = format!("{} is in a record of {source} at {level}", token.name);
            let mut found = search.found();
            if !found.contains(&line) {
                found.push(line);
            }
        }
    }
}

/// The logger and the subscriber.
struct Everything;

impl log::Log for Everything {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let text = format!("{} {}", record.target(), record.args());
        search(record.target(), &record.level(), &text);
    }

    fn flush(&self) {}
}

impl Subscriber for Everything {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &span::Attributes<'_>) -> span::Id {
        let mut text = Text(span.metadata().name().to_owned());
        span.record(&mut text);
        text.search(span.metadata());
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        let mut text = Text(String::new());
        values.record(&mut text);
        search("a span", &"any level", &text.0);
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut text = Text(event.metadata().name().to_owned());
        event.record(&mut text);
        text.search(event.metadata());
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

/// The fields of an event or a span.
struct Text(String);

impl Text {
    fn search(&self, metadata: &Metadata<'_>) {
        search(metadata.target(), metadata.level(), &self.0);
    }
}

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // Writing to a string does not fail.
        let _ = write!(self.0, " {field}={value:?}");
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        let _ = write!(self.0, " {field}={value}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_found_in_whatever_form_it_is_written() {
        let token = Token::new("it");
        let text = token.repeated();
        let bytes = text.as_bytes();
        let rows = |width| {
            let row = |row: &[u8]| format!("{:02X?}  {}\n", row, row.escape_ascii());
            bytes.chunks(width).map(row).collect::<Vec<_>>()
        };
        let pairs: Vec<_> = bytes
            .chunks(2)
            .map(|pair| format!("{:02x}{:02x} ", pair[0], pair[1]))
            .collect();
        for written in [
            format!("GET /v3/{text}?x=1"),
            format!("{:?}", Some(&text)),
            format!("{bytes:?}"),
            format!("{bytes:#?}"),
            format!("{bytes:02x?}"),
            format!("{bytes:#04X?}"),
            format!("{:?}", bytes::Bytes::from(text.clone())),
            bytes.iter().map(|byte| format!("\\x{byte:02x}")).collect(),
            pairs.concat(),
            STANDARD.encode(format!("{{\"a\":\"{text}\"}}")),
            STANDARD.encode(format!("{{\"ab\":\"{text}\"}}")),
            STANDARD.encode(format!("{{\"abc\":\"{text}\"}}")),
        ] {
            assert!(token.is_in(&written), "{written}");
        }
        for row in rows(16).iter().take(3).chain(rows(9).iter().take(6)) {
            assert!(token.is_in(row), "{row}");
        }
        let other = Token::new("other").repeated();
        for written in [
            other.clone(),
            format!("{:02x?}", other.as_bytes()),
            STANDARD.encode(other),
        ] {
            assert!(!token.is_in(&written), "{written}");
        }
    }

    #[test]
    fn records_spans_and_fields_of_all_threads_are_searched() {
        let token = Token::new("it");
        let text = token.repeated();
        let watch = Watch::start([token]).unwrap();
        std::thread::scope(|scope| {
            scope.spawn(|| log::trace!(target: "one", "{text}"));
            scope.spawn(|| tracing::debug!(target: "two", value = text.as_str()));
            scope.spawn(|| tracing::trace_span!(target: "three", "span", ?text));
        });
        let mut found = watch.found();
        found.sort();
        assert_eq!(
            found,
            [
                "it is in a record of one at TRACE",
                "it is in a record of three at TRACE",
                "it is in a record of two at DEBUG"
            ]
        );
    }
}
