use std::collections::VecDeque;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Batch, Book};

/// A list that keeps its newest items in memory. A store keeps the older ones too.
#[derive(Debug)]
pub(crate) struct Ring<T> {
    book: &'static str,
    capacity: usize,
    items: VecDeque<T>,
    /// The position of the first item in memory.
    first: u64,
    /// Number of items at the end that are not saved yet.
    fresh: usize,
}

impl<T> Ring<T> {
    pub(crate) const fn new(book: &'static str, capacity: usize) -> Self {
        Self {
            book,
            capacity,
            items: VecDeque::new(),
            first: 0,
            fresh: 0,
        }
    }

    pub(crate) fn push(&mut self, item: T) {
        self.items.push_back(item);
        self.fresh += 1;
        self.trim();
    }

    /// The newest items, oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.items.iter()
    }

    fn trim(&mut self) {
        while self.items.len() > self.capacity {
            self.items.pop_front();
            self.first += 1;
        }
        self.fresh = self.fresh.min(self.items.len());
    }
}

impl<T: Serialize + DeserializeOwned> Book for Ring<T> {
    fn name(&self) -> &'static str {
        self.book
    }

    fn take_changes(&mut self, batch: &mut Batch) {
        let begin = self.items.len() - std::mem::take(&mut self.fresh);
        let places = self.first + begin as u64..;
        for (place, item) in places.zip(self.items.range(begin..)) {
            batch.put(self.book, place, item);
        }
    }

    fn touch(&mut self) {
        self.fresh = self.items.len();
    }

    fn clear(&mut self) {
        self.items.clear();
        (self.first, self.fresh) = (0, 0);
    }

    fn load(&mut self, place: u64, json: &str) -> Result<(), serde_json::Error> {
        let item = serde_json::from_str(json)?;
        if self.items.is_empty() {
            self.first = place;
        }
        self.items.push_back(item);
        self.trim();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_item_is_forgotten_and_places_go_on() {
        let mut ring = Ring::new("numbers", 2);
        (1..=3).for_each(|number: u32| ring.push(number));
        let mut batch = Batch::of_rows();
        ring.take_changes(&mut batch);
        ring.take_changes(&mut batch);
        assert_eq!(ring.iter().copied().collect::<Vec<_>>(), [2, 3]);
        assert_eq!(batch.rows.len(), 2);
        let mut again = Ring::<u32>::new("numbers", 2);
        for row in &batch.rows {
            again.load(row.place, &row.json).unwrap();
        }
        again.push(4);
        let mut batch = Batch::of_rows();
        again.take_changes(&mut batch);
        assert_eq!((batch.rows[0].place, batch.rows[0].json.as_str()), (3, "4"));
    }
}
