use std::fmt;

use super::lenient::Unreadable;
use super::problem::Mark;
use super::stream::Conditions;
use super::{Expected, ModelError, Problem, Problems};
use crate::crypto::Opener;

/// The form of sensitive strings.
#[derive(Clone, Copy)]
pub enum Sealing<'c> {
    /// Plain text, from the caller's own storage.
    Plain,
    /// Encrypted for the merchant, from WeChat Pay; `None` if the merchant has no private key.
    Sealed(Option<&'c dyn Opener>),
}

/// Context of one reading: the form of sensitive strings, and the problems found so far.
pub struct Reading<'c> {
    sealing: Sealing<'c>,
    problems: Problems,
    /// True if the last field had another form than it is written in.
    is_converted: bool,
    /// True if required fields must not be blank.
    is_event: bool,
    /// Fields that the whole must have and must not have, until they are looked at.
    conditions: Option<Conditions<'c>>,
    /// True if the value cannot be read straight from JSON.
    is_unusual: bool,
}

impl<'c> Reading<'c> {
    /// Starts a reading without problems.
    pub const fn new(sealing: Sealing<'c>) -> Self {
        Self {
            sealing,
            problems: Problems::new(),
            is_converted: false,
            is_event: false,
            conditions: None,
            is_unusual: false,
        }
    }

    /// Starts the reading of an event, in which a blank required field counts as missing.
    pub(crate) const fn of_event(sealing: Sealing<'c>) -> Self {
        let mut reading = Self::new(sealing);
        reading.is_event = true;
        reading
    }

    pub(super) const fn is_event(&self) -> bool {
        self.is_event
    }

    /// Demands that the whole has certain fields. Only the reading straight from JSON looks at them.
    pub(crate) const fn on(mut self, conditions: Conditions<'c>) -> Self {
        if !conditions.is_empty() {
            self.conditions = Some(conditions);
        }
        self
    }

    pub(super) const fn take_conditions(&mut self) -> Option<Conditions<'c>> {
        self.conditions.take()
    }

    /// Gives up the reading straight from JSON, where no error can be returned.
    #[cold]
    pub(super) const fn give_up(&mut self) {
        self.is_unusual = true;
    }

    /// Ends a reading straight from JSON. Returns whether all was usual; if not, forgets what it found.
    pub(super) fn ends_usual(&mut self, mark: Mark) -> bool {
        let is_odd = self.is_converted || self.is_unusual || self.problems.mark() != mark;
        if is_odd || self.conditions.is_some() {
            self.problems.forget_since(mark);
            self.is_converted = false;
            self.is_unusual = false;
            self.conditions = None;
            return false;
        }
        true
    }

    /// The form of sensitive strings.
    pub const fn sealing(&self) -> Sealing<'c> {
        self.sealing
    }

    /// Marks the field as converted without loss from another kind: its original is kept in `extra` and written back.
    pub const fn convert(&mut self) {
        self.is_converted = true;
    }

    /// The problems found.
    pub fn into_problems(self) -> Problems {
        self.problems
    }

    pub(super) const fn is_converted(&self) -> bool {
        self.is_converted
    }

    pub(super) const fn set_converted(&mut self, is_converted: bool) {
        self.is_converted = is_converted;
    }

    /// Begins a field or an item.
    pub(super) const fn begin(&mut self) -> Mark {
        self.is_converted = false;
        self.problems.mark()
    }

    /// Ends a field or an item that was read: problems inside it get the enclosing path.
    pub(super) fn end(&mut self, mark: Mark, step: impl FnOnce() -> Step) {
        if self.problems.mark() != mark {
            self.problems.within_since(mark, step().as_str());
        }
    }

    /// Ends a field or an item that was not read, which is one problem.
    #[cold]
    pub(super) fn odd(&mut self, mark: Mark, error: ModelError) {
        self.problems.forget_since(mark);
        if let Some(problem) = Problem::new(error) {
            self.problems.push(problem);
        }
    }

    /// The first problem since a mark, as an error.
    #[cold]
    pub(super) fn first_since(&self, mark: Mark, expected: Expected) -> ModelError {
        self.problems.first_since(mark, expected)
    }

    #[cold]
    pub(super) fn forget(&mut self, mark: Mark) {
        self.problems.forget_since(mark);
    }

    /// Adds the values that cannot be represented, after everything was read.
    pub(super) fn append_unreadable(&mut self, unreadable: Unreadable) {
        if !unreadable.paths.is_empty() {
            self.problems.append_unreadable(unreadable);
        }
    }

    pub(super) fn push(&mut self, problem: Problem) {
        self.problems.push(problem);
    }
}

/// One step of a path.
pub(super) enum Step {
    Member(&'static str),
    Item(String),
}

impl Step {
    pub(super) fn item(index: usize) -> Self {
        Self::Item(format!("[{index}]"))
    }

    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Member(name) => name,
            Self::Item(index) => index,
        }
    }
}

impl fmt::Debug for Sealing<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Plain => "Plain",
            Self::Sealed(_) => "Sealed",
        })
    }
}

impl fmt::Debug for Reading<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reading")
            .field("sealing", &self.sealing)
            .field("problems", &self.problems)
            .finish_non_exhaustive()
    }
}
