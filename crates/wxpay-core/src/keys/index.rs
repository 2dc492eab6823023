use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use super::{KeyRing, SharedKeys};

/// Merchants that may hold a platform key, by the key's id.
///
/// It keeps every key that it learned: candidates are checked against the merchant's present ring.
#[derive(Debug, Default)]
pub(crate) struct Index {
    by_id: RwLock<HashMap<Box<str>, BTreeSet<usize>>>,
}

impl Index {
    /// Keeps the present and future keys of the merchant with that number.
    pub(crate) fn follow(self: &Arc<Self>, number: usize, keys: &SharedKeys) {
        keys.tell(self, number);
        self.add(number, &keys.current());
    }

    /// The merchant with that number has those keys.
    pub(super) fn add(&self, number: usize, keys: &KeyRing) {
        // Nothing panics while it holds the lock.
        let mut by_id = self.by_id.write().unwrap_or_else(PoisonError::into_inner);
        for key in keys.iter() {
            by_id.entry(folded(key.id())).or_default().insert(number);
        }
    }

    /// The numbers of the merchants that may hold that key.
    pub(crate) fn holders(&self, id: &str) -> BTreeSet<usize> {
        let by_id = self.by_id.read().unwrap_or_else(PoisonError::into_inner);
        by_id.get(&folded(id)).cloned().unwrap_or_default()
    }
}

/// Hexadecimal digits are compared without regard to case.
fn folded(id: &str) -> Box<str> {
    id.to_ascii_uppercase().into()
}
