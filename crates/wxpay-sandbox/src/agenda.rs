use std::collections::{BTreeSet, HashMap};

use wxpay::Timestamp;

use crate::claims::Terms;
use crate::clock::later;

/// Lifetimes of states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stay {
    /// Until its terms end it: after a while, or when enough queries have seen it.
    Briefly,
    /// So many seconds, however often it is asked for.
    For(u64),
    ForEver,
}

/// Timetable of the entries of a book.
pub(crate) struct Agenda {
    terms: Terms,
    due: BTreeSet<(Timestamp, usize)>,
    stays: HashMap<usize, (Timestamp, Option<u32>)>,
}

impl Agenda {
    pub(crate) fn new(terms: Terms) -> Self {
        Self {
            terms,
            due: BTreeSet::new(),
            stays: HashMap::new(),
        }
    }

    /// An entry is as it is since `at`; what was planned for it before is forgotten.
    pub(crate) fn set(&mut self, entry: usize, at: Timestamp, stay: Stay) {
        if let Some((due, _)) = self.stays.remove(&entry) {
            self.due.remove(&(due, entry));
        }
        let (due, queries) = match stay {
            Stay::Briefly => (later(at, self.terms.delay), self.terms.queries),
            Stay::For(seconds) => (later(at, seconds), None),
            Stay::ForEver => return,
        };
        self.stays.insert(entry, (due, queries));
        self.due.insert((due, entry));
    }

    /// The first entry that was due until `now`, and when.
    pub(crate) fn next(&self, now: Timestamp) -> Option<(Timestamp, usize)> {
        self.due.first().copied().filter(|(due, _)| *due <= now)
    }

    /// A query is about to see an entry. True when it has been seen often enough: it moves on first.
    pub(crate) fn see(&mut self, entry: usize) -> bool {
        match self.stays.get_mut(&entry) {
            Some((_, Some(0))) => true,
            Some((_, Some(left))) => {
                *left -= 1;
                false
            }
            Some((_, None)) | None => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp::from_unix(1_767_240_000);

    #[test]
    fn entries_come_up_in_the_order_in_which_they_are_due() {
        let mut agenda = Agenda::new(Terms {
            delay: 5,
            queries: Some(1),
        });
        agenda.set(0, NOON, Stay::For(60));
        agenda.set(1, NOON, Stay::Briefly);
        agenda.set(2, NOON, Stay::ForEver);
        assert_eq!(agenda.next(later(NOON, 4)), None);
        assert_eq!(agenda.next(later(NOON, 99)), Some((later(NOON, 5), 1)));
        agenda.set(1, NOON, Stay::ForEver);
        assert_eq!(agenda.next(later(NOON, 99)), Some((later(NOON, 60), 0)));
    }

    #[test]
    fn one_query_sees_what_does_not_last_and_the_next_one_what_follows() {
        let mut agenda = Agenda::new(Terms {
            delay: 5,
            queries: Some(1),
        });
        agenda.set(0, NOON, Stay::Briefly);
        assert_eq!((agenda.see(0), agenda.see(0)), (false, true));
        agenda.set(0, NOON, Stay::For(60));
        assert_eq!((agenda.see(0), agenda.see(0)), (false, false));
    }
}
