//! Text for people and JSON for programs, on standard output.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use serde_json::Value;
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use crate::failure::Failure;
use crate::language::Language;

/// Cells between two columns.
const GAP: usize = 2;

/// The least width of a column that is cut.
const NARROW: usize = 12;

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
    /// True once the JSON value of the command is written.
    has_value: Cell<bool>,
}

impl Output {
    pub(crate) fn new(is_json: bool, language: Language) -> Self {
        let stdout = RefCell::new(anstream::stdout());
        Self {
            is_json,
            language,
            stdout,
            has_value: Cell::new(false),
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
        self.has_value.set(true);
        self.line(format_args!("{value:#}"))
    }

    /// Writes rows in columns; wide characters take two cells.
    pub(crate) fn table(&self, rows: &[Vec<String>]) -> Result<(), Failure> {
        self.columns(rows, &widths(rows))
    }

    /// Writes rows like [`table`](Self::table), with the columns after the first cut to the width of the terminal.
    pub(crate) fn list(&self, rows: &[Vec<String>]) -> Result<(), Failure> {
        let mut widths = widths(rows);
        let Some((terminal_size::Width(width), _)) = terminal_size::terminal_size_of(io::stdout())
        else {
            return self.columns(rows, &widths);
        };
        fit(&mut widths, usize::from(width));
        let cut = |row: &Vec<String>| {
            let cells = row.iter().zip(&widths);
            cells.map(|(cell, width)| shortened(cell, *width)).collect()
        };
        let rows: Vec<Vec<String>> = rows.iter().map(cut).collect();
        self.columns(&rows, &widths)
    }

    fn columns(&self, rows: &[Vec<String>], widths: &[usize]) -> Result<(), Failure> {
        for row in rows {
            let mut line = String::new();
            for (index, cell) in row.iter().enumerate() {
                line.push_str(cell);
                if index + 1 < row.len() {
                    let missing = widths[index].saturating_sub(cell.width()) + GAP;
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

    /// Reports a failure: for people on standard error, for programs on standard output, in a line. After the value of a
    /// command, programs read the status only.
    pub(crate) fn fail(&self, failure: &Failure) {
        let Some(report) = failure.report() else {
            return;
        };
        if self.is_json && !self.has_value.get() {
            // Nobody is left to hear of a pipe that closes now.
            let _ = self.line(failure.to_json()).and_then(|()| self.finish());
            return;
        }
        let mut stderr = anstream::stderr();
        let word = self.text("error", "错误");
        let mut text = format!(
            "{RED}{word}{RED:#}: {}\n",
            report.message.text(self.language)
        );
        let next = report.next.as_ref().map(|next| next.text(self.language));
        for line in [report.outcome(self.language), next].into_iter().flatten() {
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

/// The widths of columns, in cells of a terminal.
fn widths(rows: &[Vec<String>]) -> Vec<usize> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.width()).max().unwrap_or_default()
    };
    (0..columns).map(width).collect()
}

/// Makes the widest columns after the first narrower, until a line fits or nothing of them would be seen.
fn fit(widths: &mut [usize], line: usize) {
    while widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1) > line {
        let others = widths.iter_mut().skip(1);
        match others.max() {
            Some(width) if *width > NARROW => *width -= 1,
            _ => return,
        }
    }
}

/// The beginning of a cell that is too wide, with `…` at its end.
fn shortened(cell: &str, width: usize) -> String {
    if cell.width() <= width {
        return cell.to_owned();
    }
    let mut short = String::new();
    for letter in cell.chars() {
        if short.width() + letter.width().unwrap_or_default() >= width {
            break;
        }
        short.push(letter);
    }
    short.push('…');
    short
}

/// Distinguishes a closed output from a failure.
fn written(result: io::Result<()>) -> Result<(), Failure> {
    result.map_err(|error| match error.kind() {
        io::ErrorKind::BrokenPipe => Failure::Closed,
        _ => Failure::caused_by(error).of(("standard output", "标准输出")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widest_columns_are_cut_and_the_first_stays() {
        let mut widths = vec![30, 20, 40];
        fit(&mut widths, 80);
        assert_eq!(widths, [30, 20, 26]);
        fit(&mut widths, 10);
        assert_eq!(widths, [30, NARROW, NARROW]);
        let mut one = vec![30];
        fit(&mut one, 10);
        assert_eq!(one, [30]);
    }

    #[test]
    fn a_cell_is_cut_by_its_width() {
        assert_eq!(shortened("请求撤销", 8), "请求撤销");
        assert_eq!(shortened("请求撤销", 7), "请求撤…");
        assert_eq!(shortened("请求撤销", 6), "请求…");
        assert_eq!(shortened("refunds", 5), "refu…");
    }
}
