use std::ops::Deref;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Batch, Book};

/// A single value that is saved, such as a counter.
#[derive(Debug)]
pub(crate) struct Register<T> {
    book: &'static str,
    initial: T,
    value: T,
    is_changed: bool,
}

impl<T: Clone> Register<T> {
    pub(crate) fn new(book: &'static str, initial: T) -> Self {
        Self {
            book,
            value: initial.clone(),
            initial,
            is_changed: false,
        }
    }

    /// The value, for changes.
    pub(crate) const fn change(&mut self) -> &mut T {
        self.is_changed = true;
        &mut self.value
    }
}

impl<T> Deref for Register<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: Clone + Serialize + DeserializeOwned> Book for Register<T> {
    fn name(&self) -> &'static str {
        self.book
    }

    fn take_changes(&mut self, batch: &mut Batch) {
        if std::mem::take(&mut self.is_changed) {
            batch.is_urgent = true;
            batch.put(self.book, 0, &self.value);
        }
    }

    fn touch(&mut self) {
        self.is_changed = true;
    }

    fn clear(&mut self) {
        self.value = self.initial.clone();
        self.is_changed = false;
    }

    fn load(&mut self, _: u64, json: &str) -> Result<(), serde_json::Error> {
        self.value = serde_json::from_str(json)?;
        Ok(())
    }
}
