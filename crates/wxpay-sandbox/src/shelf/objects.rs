use std::collections::{BTreeSet, HashMap};

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Serialize};
use wxpay::Timestamp;

use super::plan::Plan;
use super::{Batch, Book, Change, Stay, Terms};

/// An object that a book keeps.
pub(crate) trait Kept: Serialize + DeserializeOwned {
    /// The book's name in the store and in the live stream. It never changes.
    const BOOK: &'static str;

    /// The merchant that created it.
    fn mchid(&self) -> &str;

    /// The merchant's number, unique among the merchant's objects of the book. An empty number is not found.
    fn number(&self) -> &str;

    /// WeChat Pay's number, unique in the book, once there is one.
    fn id(&self) -> Option<&str> {
        None
    }

    /// The state as on the wire; empty if there is none.
    fn state(&self) -> &str;
}

/// The objects of a book, in order of creation. Each has a permanent index.
#[derive(Debug)]
pub(crate) struct Shelf<T> {
    terms: Terms,
    slots: Vec<Slot<T>>,
    by_number: HashMap<String, HashMap<String, usize>>,
    by_id: HashMap<String, usize>,
    due: BTreeSet<(Timestamp, usize)>,
    changed: Vec<usize>,
}

#[derive(Debug)]
struct Slot<T> {
    object: T,
    plan: Option<Plan>,
    is_changed: bool,
}

/// Content of a row.
#[derive(Serialize, Deserialize)]
struct Saved<T> {
    object: T,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    plan: Option<Plan>,
}

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self::new(Terms::default())
    }
}

impl<T> Shelf<T> {
    pub(crate) fn new(terms: Terms) -> Self {
        Self {
            terms,
            slots: Vec::new(),
            by_number: HashMap::new(),
            by_id: HashMap::new(),
            due: BTreeSet::new(),
            changed: Vec::new(),
        }
    }

    /// Number of objects, and the index of the next one.
    pub(crate) const fn len(&self) -> usize {
        self.slots.len()
    }

    pub(crate) fn get(&self, index: usize) -> &T {
        &self.slots[index].object
    }

    /// The object, for changes. If it gets its id, [identify](Self::identify) it afterwards.
    pub(crate) fn change(&mut self, index: usize) -> &mut T {
        self.mark(index);
        &mut self.slots[index].object
    }

    /// The index of a merchant's object with that number.
    pub(crate) fn find(&self, mchid: &str, number: &str) -> Option<usize> {
        self.by_number.get(mchid)?.get(number).copied()
    }

    /// The index of the object with that number of WeChat Pay's.
    pub(crate) fn find_id(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// All objects, in order of creation.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.slots.iter().map(|slot| &slot.object)
    }

    /// Sets since when an object has its state; earlier plans are dropped.
    pub(crate) fn plan(&mut self, index: usize, at: Timestamp, stay: Stay) {
        let plan = Plan::new(self.terms, at, stay);
        if let Some(before) = std::mem::replace(&mut self.slots[index].plan, plan) {
            self.due.remove(&(before.due, index));
        }
        self.due.extend(plan.map(|plan| (plan.due, index)));
        self.mark(index);
    }

    /// The first object that is due at `now`, and its due time.
    pub(crate) fn next_due(&self, now: Timestamp) -> Option<(Timestamp, usize)> {
        self.due.first().copied().filter(|(due, _)| *due <= now)
    }

    /// Records a query of an object. Returns true if enough queries saw its state, so that it changes first.
    pub(crate) fn see(&mut self, index: usize) -> bool {
        let plan = self.slots[index].plan.as_mut();
        match plan.and_then(|plan| plan.queries.as_mut()) {
            Some(0) => true,
            Some(left) => {
                *left -= 1;
                self.mark(index);
                false
            }
            None => false,
        }
    }

    /// Number of objects with a planned change.
    #[cfg(test)]
    pub(crate) fn plans(&self) -> usize {
        self.due.len()
    }

    fn mark(&mut self, index: usize) {
        let slot = &mut self.slots[index];
        if !std::mem::replace(&mut slot.is_changed, true) {
            self.changed.push(index);
        }
    }
}

impl<T: Kept> Shelf<T> {
    /// Adds an object. One with the number of an earlier one replaces it in searches.
    pub(crate) fn put(&mut self, object: T) -> usize {
        let index = self.add(object, None);
        self.mark(index);
        index
    }

    /// Adds the object's id to the index.
    pub(crate) fn identify(&mut self, index: usize) {
        if let Some(id) = self.slots[index].object.id() {
            self.by_id.insert(id.to_owned(), index);
        }
    }

    fn add(&mut self, object: T, plan: Option<Plan>) -> usize {
        let index = self.slots.len();
        let (mchid, number) = (object.mchid(), object.number());
        if !number.is_empty() {
            match self.by_number.get_mut(mchid) {
                Some(numbers) => numbers.insert(number.to_owned(), index),
                None => {
                    let numbers = self.by_number.entry(mchid.to_owned()).or_default();
                    numbers.insert(number.to_owned(), index)
                }
            };
        }
        self.due.extend(plan.map(|plan| (plan.due, index)));
        self.slots.push(Slot {
            object,
            plan,
            is_changed: false,
        });
        self.identify(index);
        index
    }
}

impl<T: Kept> Book for Shelf<T> {
    fn name(&self) -> &'static str {
        T::BOOK
    }

    fn take_changes(&mut self, batch: &mut Batch) {
        batch.is_urgent |= !self.changed.is_empty();
        for index in self.changed.drain(..) {
            let Slot {
                object,
                plan,
                is_changed,
            } = &mut self.slots[index];
            *is_changed = false;
            if batch.wants_changes {
                batch.changes.push(Change {
                    book: T::BOOK,
                    mchid: object.mchid().to_owned(),
                    number: object.number().to_owned(),
                    state: object.state().to_owned(),
                });
            }
            let saved = Saved {
                object: &*object,
                plan: *plan,
            };
            batch.put(T::BOOK, index as u64, &saved);
        }
    }

    fn touch(&mut self) {
        (0..self.slots.len()).for_each(|index| self.mark(index));
    }

    fn clear(&mut self) {
        *self = Self::new(self.terms);
    }

    fn load(&mut self, place: u64, json: &str) -> Result<(), serde_json::Error> {
        if place != self.slots.len() as u64 {
            return Err(serde_json::Error::custom("a row before it is missing"));
        }
        let Saved { object, plan } = serde_json::from_str(json)?;
        self.add(object, plan);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::later;

    const NOON: Timestamp = Timestamp::from_unix(1_767_240_000);

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Thing(String, Option<String>);

    impl Kept for Thing {
        const BOOK: &'static str = "things";

        fn mchid(&self) -> &str {
            "m"
        }

        fn number(&self) -> &str {
            &self.0
        }

        fn id(&self) -> Option<&str> {
            self.1.as_deref()
        }

        fn state(&self) -> &str {
            "NEW"
        }
    }

    fn shelf() -> Shelf<Thing> {
        let mut shelf = Shelf::new(Terms {
            delay: 5,
            queries: Some(1),
        });
        for number in ["a", "b", "c"] {
            shelf.put(Thing(number.to_owned(), None));
        }
        shelf
    }

    fn rows(shelf: &mut Shelf<Thing>) -> Vec<u64> {
        let mut batch = Batch::of_rows();
        shelf.take_changes(&mut batch);
        batch.rows.iter().map(|row| row.place).collect()
    }

    #[test]
    fn entries_come_up_in_the_order_in_which_they_are_due() {
        let mut shelf = shelf();
        shelf.plan(0, NOON, Stay::For(60));
        shelf.plan(1, NOON, Stay::Briefly);
        shelf.plan(2, NOON, Stay::ForEver);
        assert_eq!(shelf.next_due(later(NOON, 4)), None);
        assert_eq!(shelf.next_due(later(NOON, 99)), Some((later(NOON, 5), 1)));
        shelf.plan(1, NOON, Stay::ForEver);
        assert_eq!(shelf.next_due(later(NOON, 99)), Some((later(NOON, 60), 0)));
    }

    #[test]
    fn one_query_sees_what_does_not_last_and_the_next_one_what_follows() {
        let mut shelf = shelf();
        shelf.plan(0, NOON, Stay::Briefly);
        assert_eq!((shelf.see(0), shelf.see(0)), (false, true));
        shelf.plan(0, NOON, Stay::For(60));
        assert_eq!((shelf.see(0), shelf.see(0)), (false, false));
    }

    #[test]
    fn each_change_is_handed_over_once() {
        let mut shelf = shelf();
        assert_eq!(rows(&mut shelf), [0, 1, 2]);
        assert_eq!(rows(&mut shelf), [0; 0]);
        shelf.change(1).1 = Some("id".to_owned());
        shelf.plan(1, NOON, Stay::Briefly);
        assert_eq!(rows(&mut shelf), [1]);
        assert!(!shelf.see(1));
        assert_eq!(rows(&mut shelf), [1]);
        assert!(shelf.see(1));
        assert_eq!(rows(&mut shelf), [0; 0]);
    }

    #[test]
    fn a_shelf_that_was_loaded_is_the_one_that_was_saved() {
        let mut shelf = shelf();
        shelf.change(2).1 = Some("id".to_owned());
        shelf.plan(2, NOON, Stay::Briefly);
        let mut batch = Batch::of_rows();
        shelf.take_changes(&mut batch);
        let mut again = Shelf::<Thing>::new(shelf.terms);
        for row in &batch.rows {
            again.load(row.place, &row.json).unwrap();
        }
        assert!(again.iter().eq(shelf.iter()));
        assert_eq!(again.find("m", "b"), Some(1));
        assert_eq!(again.find_id("id"), Some(2));
        assert_eq!(again.next_due(later(NOON, 5)), Some((later(NOON, 5), 2)));
        assert_eq!(rows(&mut again), [0; 0]);
        assert!(again.load(7, &batch.rows[0].json).is_err());
    }
}
