use std::borrow::Cow;
use std::fmt;

use super::lenient::Unreadable;
use super::{Expected, FieldPath, Found, ModelError};

/// Number of problems that are listed; further ones are only counted.
pub(super) const LISTED: usize = 64;

/// Number of paths that are written into a span.
#[cfg(feature = "tracing")]
const IN_SPAN: usize = 4;

/// A field of a response or notification with another kind than its type.
///
/// The field, or the nearest optional field or list item around it, is left out of the typed value.
/// The original is kept under its name in `extra`. A problem never shows the value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The operation, or the event type of a notification; empty if unknown.
    pub operation: Cow<'static, str>,
    /// The JSON path, such as `amount.from[1].account`.
    pub path: FieldPath,
    /// The expected kind.
    pub expected: Expected,
    /// The kind found.
    pub found: Found,
}

impl Problem {
    /// Describes why a field was left out; `None` if the bytes are not JSON at all.
    pub(super) fn new(error: ModelError) -> Option<Self> {
        let (path, expected, found) = match error {
            ModelError::Json { .. } => return None,
            ModelError::Missing { path, expected } => (path, expected, Found::Nothing),
            ModelError::Kind {
                path,
                expected,
                found,
            } => (path, expected, found),
            ModelError::Open { path, .. } | ModelError::NoOpener { path } => {
                (path, Expected::OwnCiphertext, Found::Ciphertext)
            }
        };
        Some(Self {
            operation: Cow::Borrowed(""),
            path,
            expected,
            found,
        })
    }

    /// Describes a value that cannot be represented.
    pub(super) const fn unreadable(path: FieldPath) -> Self {
        Self {
            operation: Cow::Borrowed(""),
            path,
            expected: Expected::Value,
            found: Found::Unreadable,
        }
    }

    /// Describes a duplicate member.
    pub(super) fn repeated(name: &str) -> Self {
        let mut path = FieldPath::default();
        path.push_front(name);
        Self {
            operation: Cow::Borrowed(""),
            path,
            expected: Expected::Once,
            found: Found::Repeated,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.operation.is_empty() {
            write!(f, "{}: ", self.operation)?;
        }
        let Self {
            path,
            expected,
            found,
            ..
        } = self;
        write!(f, "field {path}: expected {expected}, found {found}")
    }
}

/// The fields of one response or notification that could not be read.
///
/// Empty for nearly every response. Lossless conversions, such as `"100"` for 100, are not problems.
/// The first 64 are listed, all are counted.
///
/// ```
/// # fn example(reply: wxpay_core::Reply<()>) {
/// for problem in &reply.problems {
///     eprintln!("{problem}");
/// }
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    listed: Vec<Problem>,
    unlisted: usize,
}

impl Problems {
    /// An empty list.
    pub const fn new() -> Self {
        Self {
            listed: Vec::new(),
            unlisted: 0,
        }
    }

    /// Number of problems, including those that are not listed.
    pub const fn count(&self) -> usize {
        self.listed.len().saturating_add(self.unlisted)
    }

    /// Returns whether every field was read.
    pub const fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// The first 64 problems, in the order in which the fields were read.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.listed.iter()
    }

    pub(crate) fn push(&mut self, problem: Problem) {
        if self.listed.len() < LISTED {
            self.listed.push(problem);
        } else {
            self.unlisted = self.unlisted.saturating_add(1);
        }
    }

    /// Adds the values that cannot be represented, unless a field was already left out because of one.
    #[cold]
    pub(super) fn append_unreadable(&mut self, unreadable: Unreadable) {
        for path in unreadable.paths {
            if !self
                .listed
                .iter()
                .any(|problem| problem.path.contains(&path))
            {
                self.push(Problem::unreadable(path));
            }
        }
        self.unlisted = self.unlisted.saturating_add(unreadable.unlisted);
    }

    /// Adds those of another reading.
    pub(crate) fn append(&mut self, other: Self) {
        self.unlisted = self.unlisted.saturating_add(other.unlisted);
        for problem in other.listed {
            self.push(problem);
        }
    }

    /// Names the operation or the event type in every problem.
    pub(crate) fn name(&mut self, operation: impl FnOnce() -> Cow<'static, str>) {
        if self.listed.is_empty() {
            return;
        }
        let operation = operation();
        for problem in &mut self.listed {
            problem.operation = operation.clone();
        }
    }

    /// Prefixes the path of every problem with the enclosing level.
    pub(crate) fn within(&mut self, step: &str) {
        self.within_since(Mark::default(), step);
    }

    pub(super) const fn mark(&self) -> Mark {
        Mark {
            listed: self.listed.len(),
            unlisted: self.unlisted,
        }
    }

    /// Prefixes the paths of the problems since a mark with the enclosing level.
    pub(super) fn within_since(&mut self, mark: Mark, step: &str) {
        for problem in self.listed.iter_mut().skip(mark.listed) {
            problem.path.push_front(step);
        }
    }

    /// The first problem since a mark as an error; an unlisted problem is reported for the list itself.
    pub(super) fn first_since(&self, mark: Mark, expected: Expected) -> ModelError {
        match self.listed.get(mark.listed) {
            Some(problem) => ModelError::Kind {
                path: problem.path.clone(),
                expected: problem.expected,
                found: problem.found,
            },
            None => ModelError::Kind {
                path: FieldPath::default(),
                expected,
                found: Found::List,
            },
        }
    }

    /// Forgets the problems since a mark.
    pub(super) fn forget_since(&mut self, mark: Mark) {
        self.listed.truncate(mark.listed);
        self.unlisted = mark.unlisted;
    }

    /// The first problem as an error, where it makes the whole fail.
    pub(crate) fn first_error(&self) -> Option<ModelError> {
        let is_empty = self.listed.is_empty();
        (!is_empty).then(|| self.first_since(Mark::default(), Expected::Value))
    }

    /// The paths of the first few problems, for a span.
    #[cfg(feature = "tracing")]
    pub(crate) fn first_paths(&self) -> String {
        let first = self.listed.iter().take(IN_SPAN);
        let paths: Vec<&str> = first.map(|problem| problem.path.as_str()).collect();
        paths.join(", ")
    }
}

impl<'p> IntoIterator for &'p Problems {
    type Item = &'p Problem;
    type IntoIter = std::slice::Iter<'p, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A position in a list of problems.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Mark {
    listed: usize,
    unlisted: usize,
}
