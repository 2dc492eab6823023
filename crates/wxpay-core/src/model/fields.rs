use std::fmt;

use super::problem::Mark;
use super::reading::Step;
use super::stream::{Members, Slot, Slots, Unusual, filled};
use super::{Expected, Extra, Field, Found, ModelError, Node, Object, Problem, Reading};

/// The members of an object that a [`Model`](super::Model) is read from.
///
/// Members stay in the object while they are read, so [`rest`](Self::rest) still has the original of an odd one.
pub struct Fields<'f, 'n, 'c> {
    object: Held<'f, 'n>,
    /// Members that are still to be parsed; the object is empty then.
    members: Option<&'f mut dyn Members<'n>>,
    reading: &'f mut Reading<'c>,
    names: &'static [&'static str],
    /// Number of names that were read.
    asked: usize,
    /// Where the search for the next member starts: fields usually come in the order in which they are read.
    next: usize,
    /// Number of members that were not read or whose original is kept. At 0, no search is needed.
    left: usize,
}

enum Held<'f, 'n> {
    Borrowed(&'f mut Object<'n>),
    Owned(Object<'n>),
}

impl<'n> Held<'_, 'n> {
    const fn get(&mut self) -> &mut Object<'n> {
        match self {
            Self::Borrowed(object) => object,
            Self::Owned(object) => object,
        }
    }
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
            object: Held::Borrowed(object),
            members: None,
            reading,
            names,
            asked: 0,
            next: 0,
            left,
        }
    }

    /// The members of an object that is being parsed.
    pub(super) fn of_members(
        members: &'f mut dyn Members<'n>,
        reading: &'f mut Reading<'c>,
        names: &'static [&'static str],
    ) -> Self {
        Self {
            object: Held::Owned(Object::new()),
            members: Some(members),
            reading,
            names,
            asked: 0,
            next: 0,
            left: 0,
        }
    }

    /// Reads the fields of all names into their slots, and returns the [rest](Self::rest).
    ///
    /// # Errors
    /// When a required one is missing, or not of its type.
    #[doc(hidden)] // for the expansion of `model!`
    pub fn fill(&mut self, slots: Slots<'_>) -> Result<Extra, ModelError> {
        if let Some(members) = self.members.take() {
            return Ok(members.fill(self.names, slots, self.reading)?);
        }
        for slot in slots.required {
            self.fill_required(&mut **slot)?;
        }
        for slot in slots.optional {
            self.fill_optional(&mut **slot);
        }
        Ok(self.rest())
    }

    /// Reads the field of the next name.
    ///
    /// # Errors
    /// When it is missing, or not of its type.
    pub fn required<T: Field>(&mut self) -> Result<T, ModelError> {
        self.parse();
        let mut slot = None;
        self.fill_required(&mut slot)?;
        filled(slot)
    }

    /// Reads the field of the next name, if it is present.
    ///
    /// A field of another type is kept for [`rest`](Self::rest) and noted as a problem, unless it is an empty string,
    /// list or object, which stands for an absent value.
    pub fn optional<T: Field>(&mut self) -> Option<T> {
        self.parse();
        let mut slot = None;
        self.fill_optional(&mut slot);
        slot
    }

    /// Parses the members, for a type that asks for one after the other.
    fn parse(&mut self) {
        if let Some(members) = self.members.take() {
            match members.object() {
                Ok(object) => {
                    self.left = object.len();
                    self.object = Held::Owned(object);
                }
                Err(Unusual) => self.reading.give_up(),
            }
        }
    }

    fn fill_required(&mut self, slot: &mut dyn Slot) -> Result<(), ModelError> {
        let name = self.name();
        let mark = self.reading.begin();
        let mut missing = Node::Null;
        let index = self.find(name);
        let node = match index {
            Some(index) => self.object.get().value_mut(index),
            None => &mut missing,
        };
        if self.reading.is_event() && Found::is_blank_node(node) {
            return Err(ModelError::kind(Expected::Filled, node).within(name));
        }
        match slot.fill(node, self.reading) {
            Ok(()) => {
                if let Some(index) = index {
                    self.settle(index, name, mark);
                }
                Ok(())
            }
            Err(error) => Err(error.within(name)),
        }
    }

    fn fill_optional(&mut self, slot: &mut dyn Slot) {
        let name = self.name();
        let Some(index) = self.find(name) else {
            return;
        };
        let mark = self.reading.begin();
        let node = self.object.get().value_mut(index);
        if matches!(node, Node::Null) {
            return;
        }
        match slot.fill(node, self.reading) {
            Ok(()) => self.settle(index, name, mark),
            Err(error) => self.odd(index, name, mark, error),
        }
    }

    fn find(&mut self, name: &str) -> Option<usize> {
        if self.left == 0 {
            return None;
        }
        let index = self.object.get().find(name, self.next)?;
        self.next = index + 1;
        self.left -= 1;
        Some(index)
    }

    /// Keeps the original of a member that was found.
    fn keep(&mut self, index: usize) {
        self.object.get().keep(index);
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
        self.parse();
        if self.left == 0 {
            return Extra::new();
        }
        let names = self.names;
        for name in self.object.get().repeated(names) {
            self.reading.push(Problem::repeated(name));
        }
        self.object.get().rest()
    }
}

impl fmt::Debug for Fields<'_, '_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let object = match &self.object {
            Held::Borrowed(object) => &**object,
            Held::Owned(object) => object,
        };
        f.debug_struct("Fields")
            .field("object", object)
            .finish_non_exhaustive()
    }
}
