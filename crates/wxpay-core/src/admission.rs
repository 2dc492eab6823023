//! Bounds the calls of a client that are in flight.
//!
//! Ten thousand calls that begin at once would all sign before the first of them sends, open ten
//! thousand connections, and then fail by their own time limits. So a call first takes a place. A call
//! that finds none waits in line. It has signed and sent nothing, and giving it up costs nothing.
//!
//! A place that becomes free goes to the first in line, not to a call that comes by: under a steady load
//! the line would never move otherwise. A retry goes to the front of the line: its call has begun, and
//! the retry policy bounds how long it may take.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

/// Places of a client by default.
const PLACES: usize = 256;

/// The places of a client. Clones share them.
#[derive(Clone)]
pub(crate) struct Admission {
    gate: Arc<Mutex<Gate>>,
}

struct Gate {
    free: usize,
    line: VecDeque<Arc<Mutex<Waiting>>>,
    /// Number of those in line that have given up.
    gone: usize,
}

/// One in line. Where both locks are taken, the gate's is the first.
enum Waiting {
    For(Waker),
    Admitted,
    /// It was given up before its turn.
    Gone,
}

/// A place of a call in flight, free again when it is dropped.
pub(crate) struct Place {
    gate: Arc<Mutex<Gate>>,
}

/// Waits for a place.
pub(crate) struct Enter {
    gate: Arc<Mutex<Gate>>,
    waiting: Option<Arc<Mutex<Waiting>>>,
    is_retry: bool,
}

impl Admission {
    pub(crate) fn new(places: usize) -> Self {
        Self {
            gate: Arc::new(Mutex::new(Gate {
                free: places.max(1),
                line: VecDeque::new(),
                gone: 0,
            })),
        }
    }

    /// Takes a place, or a place in line.
    pub(crate) fn enter(&self) -> Enter {
        Enter {
            gate: Arc::clone(&self.gate),
            waiting: None,
            is_retry: false,
        }
    }

    /// Takes a place for a retry, or the first place in line.
    pub(crate) fn enter_again(&self) -> Enter {
        let mut enter = self.enter();
        enter.is_retry = true;
        enter
    }
}

impl Enter {
    /// Blocks the thread until there is a place.
    pub(crate) fn wait(self) -> Place {
        let mut enter = std::pin::pin!(self);
        let waker = Waker::from(Arc::new(Unpark(thread::current())));
        let mut context = Context::from_waker(&waker);
        loop {
            match enter.as_mut().poll(&mut context) {
                Poll::Ready(place) => return place,
                Poll::Pending => thread::park(),
            }
        }
    }
}

impl Default for Admission {
    fn default() -> Self {
        Self::new(PLACES)
    }
}

/// Wakes the thread that waits for a place.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

impl Future for Enter {
    type Output = Place;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Place> {
        let enter = self.get_mut();
        if let Some(waiting) = &enter.waiting {
            let mut waiting = locked(waiting);
            if let Waiting::For(waker) = &mut *waiting {
                waker.clone_from(context.waker());
                return Poll::Pending;
            }
            *waiting = Waiting::Gone;
            drop(waiting);
            enter.waiting = None;
        } else {
            let mut gate = locked(&enter.gate);
            let Some(free) = gate.free.checked_sub(1) else {
                let waiting = Arc::new(Mutex::new(Waiting::For(context.waker().clone())));
                match enter.is_retry {
                    true => gate.line.push_front(Arc::clone(&waiting)),
                    false => gate.line.push_back(Arc::clone(&waiting)),
                }
                drop(gate);
                enter.waiting = Some(waiting);
                return Poll::Pending;
            };
            gate.free = free;
        }
        Poll::Ready(Place {
            gate: Arc::clone(&enter.gate),
        })
    }
}

impl Drop for Enter {
    fn drop(&mut self) {
        let Some(waiting) = self.waiting.take() else {
            return;
        };
        let mut gate = locked(&self.gate);
        let was = std::mem::replace(&mut *locked(&waiting), Waiting::Gone);
        if matches!(was, Waiting::For(_)) {
            gate.gone += 1;
            gate.tidy();
        }
        drop(gate);
        // Given up after it was admitted: the place goes on to the next.
        if matches!(was, Waiting::Admitted) {
            leave(&self.gate);
        }
    }
}

impl Gate {
    /// Keeps those who gave up from piling up behind one that stays. It takes as many steps as gave up
    /// since the last time, or twice that.
    fn tidy(&mut self) {
        if self.gone > self.line.len() / 2 {
            self.line
                .retain(|waiting| !matches!(*locked(waiting), Waiting::Gone));
            self.gone = 0;
        }
    }

    /// Takes the first in line that still waits, and admits it.
    fn admit(&mut self) -> Option<Waker> {
        while let Some(first) = self.line.pop_front() {
            let mut waiting = locked(&first);
            match std::mem::replace(&mut *waiting, Waiting::Admitted) {
                Waiting::For(waker) => return Some(waker),
                was => *waiting = was,
            }
            self.gone -= 1;
        }
        None
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        leave(&self.gate);
    }
}

/// Hands a place to the first in line that still waits, or makes it free.
fn leave(gate: &Mutex<Gate>) {
    let mut gate = locked(gate);
    let admitted = gate.admit();
    if admitted.is_none() {
        gate.free += 1;
    }
    drop(gate);
    // Not under the lock: a waker may run anything.
    if let Some(waker) = admitted {
        waker.wake();
    }
}

// Nothing panics while it holds one of the locks.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Debug for Admission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let gate = locked(&self.gate);
        f.debug_struct("Admission")
            .field("free", &gate.free)
            .field("waiting", &(gate.line.len() - gate.gone))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use proptest::prelude::*;

    use super::*;

    fn poll(enter: &mut Pin<Box<Enter>>) -> Option<Place> {
        let mut context = Context::from_waker(Waker::noop());
        match enter.as_mut().poll(&mut context) {
            Poll::Ready(place) => Some(place),
            Poll::Pending => None,
        }
    }

    fn in_line(admission: &Admission) -> usize {
        locked(&admission.gate).line.len()
    }

    #[test]
    fn places_go_to_those_who_came_first() {
        let admission = Admission::new(2);
        let mut calls: Vec<_> = (0..5).map(|_| Box::pin(admission.enter())).collect();
        let mut places: VecDeque<_> = calls.iter_mut().filter_map(poll).collect();
        assert_eq!(places.len(), 2);
        for next in 2..5 {
            assert!(calls[next..].iter_mut().all(|call| poll(call).is_none()));
            drop(places.pop_front());
            // One that comes by does not get the place.
            assert!(poll(&mut Box::pin(admission.enter())).is_none());
            places.extend(poll(&mut calls[next]));
            assert_eq!(places.len(), 2);
        }
        drop(places);
        assert_eq!(locked(&admission.gate).free, 2);
    }

    #[test]
    fn a_retry_goes_to_the_front_of_the_line() {
        let admission = Admission::new(1);
        let place = poll(&mut Box::pin(admission.enter()));
        let mut new = Box::pin(admission.enter());
        let mut retry = Box::pin(admission.enter_again());
        assert!(poll(&mut new).is_none() && poll(&mut retry).is_none());
        drop(place);
        assert!(poll(&mut new).is_none());
        assert!(poll(&mut retry).is_some());
    }

    #[test]
    fn a_limit_of_zero_admits_one() {
        let admission = Admission::new(0);
        let place = poll(&mut Box::pin(admission.enter()));
        assert!(place.is_some());
        assert!(poll(&mut Box::pin(admission.enter())).is_none());
    }

    #[test]
    fn a_place_of_a_call_that_is_given_up_goes_on() {
        let admission = Admission::new(1);
        let place = poll(&mut Box::pin(admission.enter()));
        let (mut second, mut third) = (Box::pin(admission.enter()), Box::pin(admission.enter()));
        assert!(poll(&mut second).is_none() && poll(&mut third).is_none());
        drop(place);
        // Admitted, and dropped before it was polled.
        drop(second);
        assert!(poll(&mut third).is_some());
        assert_eq!(locked(&admission.gate).free, 1);
    }

    #[test]
    fn calls_that_give_up_do_not_pile_up() {
        let admission = Admission::new(1);
        let _place = poll(&mut Box::pin(admission.enter()));
        let mut stays = Box::pin(admission.enter());
        assert!(poll(&mut stays).is_none());
        for _ in 0..10_000 {
            assert!(poll(&mut Box::pin(admission.enter())).is_none());
            assert!(in_line(&admission) <= 3);
        }
    }

    #[test]
    fn the_last_waker_is_woken() {
        struct Count(AtomicUsize);
        impl Wake for Count {
            fn wake(self: Arc<Self>) {
                self.0.fetch_add(1, Ordering::Relaxed);
            }
        }
        let admission = Admission::new(1);
        let place = poll(&mut Box::pin(admission.enter()));
        let count = Arc::new(Count(AtomicUsize::new(0)));
        let waker = Waker::from(Arc::clone(&count));
        let mut waits = pin!(admission.enter());
        for waker in [Waker::noop(), &waker] {
            let polled = waits.as_mut().poll(&mut Context::from_waker(waker));
            assert!(polled.is_pending());
        }
        drop(place);
        assert_eq!(count.0.load(Ordering::Relaxed), 1);
        let polled = waits.poll(&mut Context::from_waker(Waker::noop()));
        assert!(polled.is_ready());
    }

    #[test]
    fn threads_take_turns() {
        let admission = Admission::new(3);
        let (inside, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        thread::scope(|scope| {
            for _ in 0..16 {
                scope.spawn(|| {
                    for _ in 0..200 {
                        let place = admission.enter().wait();
                        let now = inside.fetch_add(1, Ordering::SeqCst) + 1;
                        most.fetch_max(now, Ordering::SeqCst);
                        thread::yield_now();
                        inside.fetch_sub(1, Ordering::SeqCst);
                        drop(place);
                    }
                });
            }
        });
        assert!(most.into_inner() <= 3);
        assert_eq!(locked(&admission.gate).free, 3);
        assert_eq!(in_line(&admission), 0);
    }

    proptest! {
        #[test]
        fn no_place_is_lost_or_made_up(
            places in 1_usize..5,
            steps in proptest::collection::vec((0_u8..4, any::<prop::sample::Index>()), 0..200),
        ) {
            let admission = Admission::new(places);
            let (mut waiting, mut held) = (Vec::new(), Vec::new());
            for (step, at) in steps {
                match step {
                    0 => waiting.push(Box::pin(admission.enter())),
                    1 if !waiting.is_empty() => {
                        let at = at.index(waiting.len());
                        if let Some(place) = poll(&mut waiting[at]) {
                            held.push(place);
                            waiting.swap_remove(at);
                        }
                    }
                    2 if !waiting.is_empty() => drop(waiting.swap_remove(at.index(waiting.len()))),
                    3 if !held.is_empty() => drop(held.swap_remove(at.index(held.len()))),
                    _ => {}
                }
                prop_assert!(held.len() <= places);
                let gate = locked(&admission.gate);
                prop_assert!(gate.free + held.len() <= places);
                prop_assert!(gate.free == 0 || gate.line.len() == gate.gone);
            }
            drop(waiting);
            drop(held);
            let gate = locked(&admission.gate);
            prop_assert_eq!((gate.free, gate.line.len()), (places, 0));
        }
    }
}
