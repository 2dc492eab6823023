use std::fmt;

use super::problem::Mark;
use super::reading::Step;
use super::{Expected, Extra, Field, Found, ModelError, Node, Object, Problem, Reading};

/// The members of an object that a [`Model`](super::Model) is read from.
///
/// Members stay in the object while they are read, so [`rest`](Self::rest) still has the original of an odd one.
pub struct Fields<'f, 'n, 'c> {
    object: &'f mut Object<'n>,
    reading: &'f mut Reading<'c>,
    names: &'static [&'static str],
    /// Number of names that were read.
    asked: usize,
    /// Where the search for the next member starts: fields usually come in the order in which they are read.
    next: usize,
    /// Number of members that were not read or whose original is kept. At 0, no search is needed.
    left: usize,
}

impl<'f, 'n, 'c> Fields<'f, 'n, 'c> {
    /// The members of an object; fields are read in the order of their names.
    pub(super) const fn of(
        object: &'f mut Object<'n>,
        reading: &'f mut Reading<'c>,
        names: &'static [&'static str],
    ) -> Self {
        let left = object.len();
        Self {
            object,
            reading,
            names,
            asked: 0,
            next: 0,
            left,
        }
    }

    /// Reads the field of the next name.
    ///
    /// # Errors
    /// When it is missing, or not of its type.
    pub fn required<T: Field>(&mut self) -> Result<T, ModelError> {
        let name = self.name();
        let mark = self.reading.begin();
        let mut missing = Node::Null;
        let index = self.find(name);
        let node = match index {
            Some(index) => self.object.value_mut(index),
            None => &mut missing,
        };
        if self.reading.is_event() && Found::is_blank_node(node) {
            return Err(ModelError::kind(Expected::Filled, node).within(name));
        }
        // A closure would be compiled for each field type.
        match T::read(node, self.reading) {
            Ok(value) => {
                if let Some(index) = index {
                    self.settle(index, name, mark);
                }
                Ok(value)
            }
            Err(error) => Err(error.within(name)),
        }
    }

    /// Reads the field of the next name, if it is present.
    ///
    /// A field of another type is kept for [`rest`](Self::rest) and noted as a problem, unless it is an empty string,
    /// list or object, which stands for an absent value.
    pub fn optional<T: Field>(&mut self) -> Option<T> {
        let name = self.name();
        let index = self.find(name)?;
        let mark = self.reading.begin();
        let node = self.object.value_mut(index);
        if matches!(node, Node::Null) {
            return None;
        }
        match T::read(node, self.reading) {
            Ok(value) => {
                self.settle(index, name, mark);
                Some(value)
            }
            Err(error) => {
                self.odd(index, name, mark, error);
                None
            }
        }
    }

    fn find(&mut self, name: &str) -> Option<usize> {
        if self.left == 0 {
            return None;
        }
        let index = self.object.find(name, self.next)?;
        self.next = index + 1;
        self.left -= 1;
        Some(index)
    }

    /// Keeps the original of a member that was found.
    fn keep(&mut self, index: usize) {
        self.object.keep(index);
        self.left += 1;
    }

    fn name(&mut self) -> &'static str {
        let name = self.names.get(self.asked).copied().unwrap_or_default();
        self.asked += 1;
        name
    }

    fn settle(&mut self, index: usize, name: &'static str, mark: Mark) {
        if self.reading.is_converted() {
            self.keep(index);
        }
        self.reading.end(mark, || Step::Member(name));
    }

    #[cold]
    fn odd(&mut self, index: usize, name: &'static str, mark: Mark, error: ModelError) {
        self.keep(index);
        if error.is_of_nothing() {
            self.reading.forget(mark);
        } else {
            self.reading.odd(mark, error.within(name));
        }
    }

    /// The members that the type does not know, and the originals of odd and converted ones.
    ///
    /// Call it last.
    pub fn rest(&mut self) -> Extra {
        if self.left == 0 {
            return Extra::new();
        }
        let names = self.names;
        for name in self.object.repeated(names) {
            self.reading.push(Problem::repeated(name));
        }
        self.object.rest()
    }
}

impl fmt::Debug for Fields<'_, '_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fields")
            .field("object", &self.object)
            .finish_non_exhaustive()
    }
}
