//! The writer's queue, and when its next transaction begins.

use std::fmt;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::sqlite::Order;

/// Orders for the writer, in the order in which they were given.
pub(super) struct Queue {
    terms: Terms,
    content: Mutex<Content>,
    changed: Condvar,
}

/// Times for which a transaction is put off, so that it writes more at once. Each one costs a sync of the disk.
#[derive(Clone, Copy, Debug)]
pub(super) struct Terms {
    /// The longest time from the first order that no response waits for.
    pub(super) unawaited: Duration,
    /// The longest time for which responses wait for the changes of expected calls.
    pub(super) expected: Duration,
}

#[derive(Default)]
struct Content {
    orders: Vec<Order>,
    /// True if a response waits for one of them.
    is_awaited: bool,
    /// Number of calls that have arrived and may still change something.
    expected: usize,
    is_closed: bool,
}

impl Queue {
    pub(super) fn new(terms: Terms) -> Self {
        Self {
            terms,
            content: Mutex::default(),
            changed: Condvar::new(),
        }
    }

    /// Adds an order; drops it if the queue is closed.
    pub(super) fn push(&self, order: Order) {
        let mut content = self.content();
        if content.is_closed {
            return;
        }
        let is_first_awaited = order.is_awaited() && !content.is_awaited;
        let wakes = content.orders.is_empty() || is_first_awaited;
        content.is_awaited |= is_first_awaited;
        content.orders.push(order);
        if wakes {
            self.changed.notify_one();
        }
    }

    /// Counts a call that may change something, until [`settle`](Self::settle).
    pub(super) fn expect(&self) {
        self.content().expected += 1;
    }

    /// Records that an expected call handed over its changes, or has none.
    pub(super) fn settle(&self) {
        let mut content = self.content();
        content.expected -= 1;
        if content.expected == 0 {
            self.changed.notify_one();
        }
    }

    /// Refuses further orders. The writer still takes those that are there.
    pub(super) fn close(&self) {
        self.content().is_closed = true;
        self.changed.notify_one();
    }

    /// Waits for the content of the next transaction. `None` once the queue is closed and empty.
    pub(super) fn take(&self) -> Option<Vec<Order>> {
        let filled = self.changed.wait_while(self.content(), |content| {
            content.orders.is_empty() && !content.is_closed
        });
        let awaited = self.changed.wait_timeout_while(
            filled.unwrap_or_else(PoisonError::into_inner),
            self.terms.unawaited,
            |content| !content.is_awaited && !content.is_closed,
        );
        let (awaited, _) = awaited.unwrap_or_else(PoisonError::into_inner);
        let settled = self
            .changed
            .wait_timeout_while(awaited, self.terms.expected, |content| {
                content.expected > 0 && !content.is_closed
            });
        let (mut content, _) = settled.unwrap_or_else(PoisonError::into_inner);
        content.is_awaited = false;
        let orders = std::mem::take(&mut content.orders);
        (!orders.is_empty()).then_some(orders)
    }

    // Nothing panics while it holds this lock: a list grows and numbers change.
    fn content(&self) -> MutexGuard<'_, Content> {
        self.content.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Queue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Queue").finish_non_exhaustive()
    }
}

/// The writer's end of a queue. Once it is dropped, orders are dropped too: no reader waits for a writer that is gone.
#[derive(Debug)]
pub(super) struct WriterEnd<'q>(pub(super) &'q Queue);

impl Drop for WriterEnd<'_> {
    fn drop(&mut self) {
        self.0.close();
        while self.0.take().is_some() {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shelf::Batch;

    /// A queue whose terms never end in a test.
    fn queue() -> Queue {
        let long = Duration::from_secs(24 * 60 * 60);
        Queue::new(Terms {
            unawaited: long,
            expected: long,
        })
    }

    fn order(ticket: u64, is_urgent: bool) -> Order {
        let batch = Batch {
            is_urgent,
            ..Batch::default()
        };
        Order::Write(ticket, batch)
    }

    fn tickets(queue: &Queue) -> Vec<u64> {
        let orders = queue.take().unwrap_or_default().into_iter();
        let tickets = orders.filter_map(|order| match order {
            Order::Write(ticket, _) => Some(ticket),
            #[cfg(feature = "control")]
            _ => None,
        });
        tickets.collect()
    }

    #[test]
    fn a_log_is_written_with_the_next_changes() {
        let queue = queue();
        queue.push(order(1, false));
        std::thread::scope(|scope| {
            scope.spawn(|| queue.push(order(2, true)));
            assert_eq!(tickets(&queue), [1, 2]);
        });
    }

    #[test]
    fn changes_are_written_with_those_of_expected_calls() {
        let queue = queue();
        queue.expect();
        queue.push(order(1, true));
        std::thread::scope(|scope| {
            scope.spawn(|| {
                queue.push(order(2, true));
                queue.settle();
            });
            assert_eq!(tickets(&queue), [1, 2]);
        });
    }

    #[test]
    fn a_closed_queue_is_emptied_and_ends() {
        let queue = queue();
        queue.push(order(1, false));
        queue.expect();
        queue.close();
        queue.push(order(2, true));
        assert_eq!(tickets(&queue), [1]);
        assert!(queue.take().is_none());
    }
}
