use std::fmt;
use std::sync::OnceLock;

use super::raw::{self, Reader};
use super::row::{Enumeration, EventRow, Object, Row};
use super::sources::Source;

/// A family of operations: a module of this crate, and a feature.
///
/// Each of its operations, types and enumerations is a line of a file that is part of the program, and is read when it
/// is first asked for.
#[non_exhaustive]
pub struct Family {
    /// Its name, such as `ecommerce_transfer`; the feature has hyphens.
    pub name: &'static str,
    /// Its Chinese title.
    pub zh: &'static str,
    /// Its purpose.
    pub en: &'static str,
    index: usize,
    text: &'static str,
    lines: OnceLock<Lines>,
}

/// The lines of a family's file.
pub(super) struct Lines {
    objects: Vec<Line<Object>>,
    enumerations: Vec<Line<Enumeration>>,
    rows: Vec<Line<Row>>,
    events: Vec<&'static str>,
    read_events: OnceLock<Vec<EventRow>>,
}

/// A line, and what it says once it is read.
pub(super) struct Line<T> {
    text: &'static str,
    /// In a box: most lines are never read.
    read: OnceLock<Box<T>>,
}

impl<T> Line<T> {
    pub(super) const fn new(text: &'static str) -> Self {
        Self {
            text,
            read: OnceLock::new(),
        }
    }

    pub(super) fn read(&self, read: impl FnOnce(&'static str) -> T) -> &T {
        self.read.get_or_init(|| Box::new(read(self.text)))
    }

    /// The string at this place of the list that the line is. Only strings without an escape may precede it.
    fn string(&self, place: usize) -> &'static str {
        self.text.split('"').nth(2 * place + 1).unwrap_or_default()
    }
}

impl Lines {
    fn of(text: &'static str) -> Self {
        let mut sections: [Vec<&'static str>; 4] = Default::default();
        let mut places = sections.iter_mut();
        let mut place = None;
        // The first line opens the object; a line with a name opens one of its lists.
        for line in text.lines().skip(1) {
            if line.starts_with('"') {
                place = places.next();
            } else if let Some(lines) = &mut place {
                lines.push(line);
            }
        }
        let [objects, enumerations, rows, events] = sections;
        Self {
            objects: objects.into_iter().map(Line::new).collect(),
            enumerations: enumerations.into_iter().map(Line::new).collect(),
            rows: rows.into_iter().map(Line::new).collect(),
            events,
            read_events: OnceLock::new(),
        }
    }

    /// The position of the object with that name.
    pub(super) fn object(&self, name: &str) -> Option<usize> {
        self.objects.iter().position(|line| line.string(0) == name)
    }

    /// The position of the enumeration with that name.
    pub(super) fn enumeration(&self, name: &str) -> Option<usize> {
        let mut lines = self.enumerations.iter();
        lines.position(|line| line.string(0) == name)
    }
}

impl Family {
    pub(super) const fn new(index: usize, source: &Source) -> Self {
        Self {
            name: source.name,
            zh: source.zh,
            en: source.en,
            index,
            text: source.text,
            lines: OnceLock::new(),
        }
    }

    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(self.text))
    }

    fn reader(&self) -> Reader<'_> {
        Reader {
            index: self.index,
            name: self.name,
            lines: self.lines(),
        }
    }

    fn row(&self, line: &'static str) -> Row {
        self.reader().row(raw::line(line))
    }

    /// Its operations.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.rows_where(|_, _, _| true)
    }

    /// The operations whose id, method and path are wanted. No other is read.
    pub(super) fn rows_where(
        &self,
        is_wanted: impl Fn(&str, &str, &str) -> bool,
    ) -> impl Iterator<Item = &Row> {
        let lines = self.lines().rows.iter();
        let lines =
            lines.filter(move |line| is_wanted(line.string(0), line.string(1), line.string(2)));
        lines.map(|line| line.read(|text| self.row(text)))
    }

    /// The notifications that belong to it.
    pub fn events(&self) -> &[EventRow] {
        let lines = self.lines();
        lines.read_events.get_or_init(|| {
            let reader = self.reader();
            let events = lines.events.iter();
            events
                .filter_map(|line| reader.event(raw::line(line)))
                .collect()
        })
    }

    pub(super) fn object(&self, index: usize) -> Option<&Object> {
        let line = self.lines().objects.get(index)?;
        Some(line.read(|text| self.reader().object(raw::line(text))))
    }

    pub(super) fn enumeration(&self, index: usize) -> Option<&Enumeration> {
        let line = self.lines().enumerations.get(index)?;
        Some(line.read(|text| raw::enumeration(raw::line(text))))
    }

    /// Returns whether a word occurs in the text, without regard to the case of ASCII letters.
    pub(super) fn has(&self, word: &str) -> bool {
        let is_escaped = |letter: char| letter.is_control() || matches!(letter, '"' | '\\');
        if word.chars().any(is_escaped) {
            // JSON writes it in another way.
            return true;
        }
        if !word.bytes().any(|byte| byte.is_ascii_alphabetic()) {
            return self.text.contains(word);
        }
        let (text, word) = (self.text.as_bytes(), word.as_bytes());
        let (lower, upper) = (word[0].to_ascii_lowercase(), word[0].to_ascii_uppercase());
        let mut windows = text.windows(word.len());
        windows.any(|window| {
            (window[0] == lower || window[0] == upper) && window.eq_ignore_ascii_case(word)
        })
    }
}

impl fmt::Debug for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Family")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
