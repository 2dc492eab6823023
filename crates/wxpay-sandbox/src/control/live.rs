use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::mpsc;
use tokio::time::{Instant, timeout};
use wxpay::Timestamp;

use super::read::{Counts, counts, overview_of};
use super::views::Overview;
use crate::engine::{Changes, Engine};

/// Interval between checks of the overview.
const TICK: Duration = Duration::from_millis(200);

/// Longest silence of a stream.
const SILENCE: Duration = Duration::from_secs(15);

/// Business time after which the objects are counted again although none changed, because payment deadlines expire.
const MINUTE: u64 = 60;

/// Sends the overview to a listener, first immediately and then after each change, until the listener disconnects.
pub(crate) async fn watch(engine: Arc<Engine>, base_url: Arc<str>, to: mpsc::Sender<Bytes>) {
    let mut view = View::new(&engine, &base_url);
    let mut last = None;
    let mut sent = Instant::now();
    loop {
        let overview = view.look();
        let message = if last.as_ref() != Some(&overview) {
            let text = serde_json::to_string(&overview).unwrap_or_default();
            last = Some(overview);
            Some(format!("event: overview\ndata: {text}\n\n"))
        } else if sent.elapsed() > SILENCE {
            Some(":\n\n".to_owned())
        } else {
            None
        };
        if let Some(message) = message {
            // A listener must not see what a restart forgets.
            if engine.committed().await.is_err() {
                return;
            }
            sent = Instant::now();
            if to.send(message.into()).await.is_err() {
                return;
            }
        }
        if timeout(TICK, to.closed()).await.is_ok() {
            return;
        }
    }
}

/// The overview for one listener. It counts the objects only after a change.
struct View<'e> {
    engine: &'e Engine,
    base_url: &'e str,
    /// The engine counts changes while the stream has a listener.
    _changes: Changes,
    known: Option<(Moment, Counts)>,
}

/// When objects were counted.
#[derive(Clone, Copy)]
struct Moment {
    revision: u64,
    is_held: bool,
    now: Timestamp,
}

impl<'e> View<'e> {
    fn new(engine: &'e Engine, base_url: &'e str) -> Self {
        Self {
            engine,
            base_url,
            _changes: engine.changes(),
            known: None,
        }
    }

    fn look(&mut self) -> Overview {
        self.engine.settle();
        // It is asked before the objects are counted, so that no change in between is missed.
        let moment = self.moment();
        let counts = match &self.known {
            Some((at, counts)) if at.lasts_until(moment) => counts.clone(),
            _ => {
                let counts = counts(self.engine);
                self.known = Some((moment, counts.clone()));
                counts
            }
        };
        overview_of(self.engine, self.base_url, counts)
    }

    fn moment(&self) -> Moment {
        Moment {
            revision: self.engine.revision.load(Ordering::Relaxed),
            is_held: self.engine.quiet().outbox.is_held(),
            now: self.engine.clocks.business(),
        }
    }
}

impl Moment {
    /// Returns whether the counts of one moment still hold at the other.
    const fn lasts_until(self, other: Self) -> bool {
        self.revision == other.revision
            && self.is_held == other.is_held
            && self.now.seconds_from(other.now) < MINUTE
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use super::*;
    use crate::testing::{Draft, answer, engine, order};

    #[test]
    fn objects_are_counted_again_only_after_a_change() {
        let engine = engine();
        let mut view = View::new(&engine, "http://127.0.0.1:1");
        let is_current = |view: &View<'_>| {
            let (at, _) = view.known.as_ref().unwrap();
            at.lasts_until(view.moment())
        };
        assert!(view.look().claims.is_empty());
        assert!(is_current(&view));
        answer(engine.handle(&Draft::post("", &order("claim1", 500)).signed()));
        assert!(!is_current(&view));
        assert_eq!(view.look().claims.values().sum::<usize>(), 1);
        let before = view.look();
        assert!(is_current(&view));
        // A request that changes nothing is counted by itself.
        answer(engine.handle(&Draft::post("", &json!({})).signed()));
        assert!(is_current(&view));
        assert_eq!(view.look().claims, before.claims);
        engine.advance(Duration::from_secs(10));
        assert_ne!(view.look().claims, before.claims);
        engine.state().outbox.hold();
        assert!(!is_current(&view));
        assert!(view.look().held);
        engine.reset();
        assert!(!is_current(&view));
        assert!(view.look().claims.is_empty());
    }
}
