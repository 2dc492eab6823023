use std::collections::BTreeMap;

use serde_json::Value;

/// A change of an object in a book: a row of the live stream.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// The kind of object, such as `orders`.
    pub book: &'static str,
    /// The merchant of the object; empty if it has none.
    pub mchid: String,
    /// The merchant's number of the object, or its id.
    pub number: String,
    /// Its present state, as on the wire; empty if it has none.
    pub state: String,
}

/// A saved object: a newer one at the same position replaces it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) book: &'static str,
    pub(crate) place: u64,
    pub(crate) json: String,
}

/// All changes of one command. They are committed together or not at all.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    pub(crate) wants_rows: bool,
    pub(crate) wants_changes: bool,
    /// All earlier rows are deleted first.
    #[cfg_attr(not(feature = "sqlite"), allow(dead_code, reason = "a store reads it"))]
    pub(crate) is_fresh_start: bool,
    /// True if more than a log changed: the response waits for it.
    #[cfg_attr(not(feature = "sqlite"), allow(dead_code, reason = "a store reads it"))]
    pub(crate) is_urgent: bool,
    pub(crate) rows: Vec<Row>,
    pub(crate) changes: Vec<Change>,
    /// An object that cannot be written as JSON. Nothing of the batch may be committed then.
    pub(crate) error: Option<serde_json::Error>,
}

impl Batch {
    pub(crate) fn of_rows() -> Self {
        Self {
            wants_rows: true,
            ..Self::default()
        }
    }

    pub(super) fn put(&mut self, book: &'static str, place: u64, saved: &impl serde::Serialize) {
        if !self.wants_rows {
            return;
        }
        match serde_json::to_string(saved) {
            Ok(json) => self.rows.push(Row { book, place, json }),
            Err(error) => self.error = Some(error),
        }
    }

    /// The rows by book, in the order of their places.
    pub(crate) fn into_books(
        self,
    ) -> Result<BTreeMap<String, Vec<(u64, Value)>>, serde_json::Error> {
        if let Some(error) = self.error {
            return Err(error);
        }
        let mut books: BTreeMap<String, Vec<(u64, Value)>> = BTreeMap::new();
        for Row { book, place, json } in self.rows {
            let value = serde_json::from_str(&json)?;
            books
                .entry(book.to_owned())
                .or_default()
                .push((place, value));
        }
        for rows in books.values_mut() {
            rows.sort_unstable_by_key(|(place, _)| *place);
        }
        Ok(books)
    }
}

/// A container with saved content.
pub(crate) trait Book {
    /// The book's name in the store. It never changes, because saved rows are found by it.
    fn name(&self) -> &'static str;

    /// Returns the changes since the last call.
    fn take_changes(&mut self, batch: &mut Batch);

    /// Marks everything as changed.
    fn touch(&mut self);

    /// Returns to the state of a new sandbox.
    fn clear(&mut self);

    /// Restores a saved row. Rows come in order of position, into an empty book.
    ///
    /// # Errors
    /// When the row does not belong to this book, or an earlier one is missing.
    fn load(&mut self, place: u64, json: &str) -> Result<(), serde_json::Error>;
}
