//! Text for people and JSON for programs, on standard output.

use std::cell::RefCell;
use std::fmt;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use serde_json::Value;
use unicode_width::UnicodeWidthStr as _;

use crate::failure::Failure;
use crate::language::Language;

/// Bold, for headings.
const BOLD: Style = Style::new().bold();

/// The colour of notes.
const DIM: Style = Style::new().dimmed();

/// The colour of failures.
const RED: Style = AnsiColor::Red.on_default().bold();

/// Destination of results.
pub(crate) struct Output {
    is_json: bool,
    language: Language,
    stdout: RefCell<anstream::Stdout>,
}

impl Output {
    pub(crate) fn new(is_json: bool, language: Language) -> Self {
        let stdout = RefCell::new(anstream::stdout());
        Self {
            is_json,
            language,
            stdout,
        }
    }

    /// Returns whether programs read the output.
    pub(crate) const fn is_json(&self) -> bool {
        self.is_json
    }

    pub(crate) const fn language(&self) -> Language {
        self.language
    }

    /// The text of the language in use.
    pub(crate) const fn text<'a>(&self, en: &'a str, zh: &'a str) -> &'a str {
        self.language.text(en, zh)
    }

    /// Writes a line for people.
    pub(crate) fn line(&self, line: impl fmt::Display) -> Result<(), Failure> {
        written(writeln!(self.stdout.borrow_mut(), "{line}"))
    }

    /// Writes a heading.
    pub(crate) fn heading(&self, text: impl fmt::Display) -> Result<(), Failure> {
        self.line(format_args!("{BOLD}{text}{BOLD:#}"))
    }

    /// Writes a secondary note.
    pub(crate) fn dim(&self, text: impl fmt::Display) -> Result<(), Failure> {
        self.line(format_args!("{DIM}{text}{DIM:#}"))
    }

    /// Writes bytes as they are.
    pub(crate) fn bytes(&self, bytes: &[u8]) -> Result<(), Failure> {
        written(io::stdout().write_all(bytes))
    }

    /// The stream for results.
    pub(crate) fn writer(&self) -> impl Write {
        io::stdout()
    }

    /// Writes a JSON value, indented, on lines of its own.
    pub(crate) fn json(&self, value: &Value) -> Result<(), Failure> {
        self.line(format_args!("{value:#}"))
    }

    /// Writes rows in columns; wide characters take two cells.
    pub(crate) fn table(&self, rows: &[Vec<String>]) -> Result<(), Failure> {
        let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
        let width = |column: usize| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.width()).max().unwrap_or_default()
        };
        let widths: Vec<_> = (0..columns).map(width).collect();
        for row in rows {
            let mut line = String::new();
            for (index, cell) in row.iter().enumerate() {
                line.push_str(cell);
                if index + 1 < row.len() {
                    let missing = widths[index].saturating_sub(cell.width()) + 2;
                    line.extend(std::iter::repeat_n(' ', missing));
                }
            }
            self.line(line.trim_end())?;
        }
        Ok(())
    }

    /// Writes what remains in buffers.
    pub(crate) fn finish(&self) -> Result<(), Failure> {
        written(self.stdout.borrow_mut().flush())
    }

    /// Reports a failure: for people on standard error, for programs on standard output.
    pub(crate) fn fail(&self, failure: &Failure) {
        let Some(report) = failure.report() else {
            return;
        };
        if self.is_json {
            // Nobody is left to hear of a pipe that closes now.
            let _ = self.json(&failure.to_json()).and_then(|()| self.finish());
            return;
        }
        let mut stderr = anstream::stderr();
        let word = self.text("error", "错误");
        let mut text = format!("{RED}{word}{RED:#}: {}\n", report.message);
        for line in [report.outcome(self.language), report.next.as_deref()]
            .into_iter()
            .flatten()
        {
            text.push_str(&format!("{line}\n"));
        }
        let _ = stderr.write_all(text.as_bytes());
    }

    /// Writes a warning for people to standard error.
    pub(crate) fn warn(&self, text: impl fmt::Display) {
        let word = self.text("warning", "警告");
        let _ = writeln!(anstream::stderr(), "{word}: {text}");
    }
}

/// Distinguishes a closed output from a failure.
fn written(result: io::Result<()>) -> Result<(), Failure> {
    result.map_err(|error| match error.kind() {
        io::ErrorKind::BrokenPipe => Failure::Closed,
        _ => Failure::usage(format_args!("standard output: {error}")),
    })
}
