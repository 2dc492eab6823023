use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tokio::sync::Notify;
use wxpay::Timestamp;

use super::{Event, NoticeAttempt, NoticeMessage, NoticeOutcome, Sending};
use crate::clock::{beijing, later};
use crate::fault::Fault;
use crate::keys;
use crate::shelf::{Book, Kept, Register, Ring, Shelf};

/// Delays between attempts, in seconds: 15 times within 24 h 4 min.
const SCHEDULE: [u64; 15] = [
    15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600,
];

/// Number of remembered deliveries; older ones are forgotten.
const CAPACITY: usize = 1000;

/// The book of deliveries in a store, and how many of its newest rows are read.
#[cfg(feature = "sqlite")]
pub(crate) const KEPT: (&str, usize) = ("deliveries", CAPACITY);

/// All notifications, and the rules for sending them.
pub(crate) struct Outbox {
    notices: Shelf<Notice>,
    /// Things to send: when, in which order, and which.
    due: BTreeMap<(Timestamp, u64), usize>,
    switches: Register<Switches>,
    in_flight: usize,
    faults: VecDeque<Fault>,
    deliveries: Ring<NoticeAttempt>,
    /// Signals that something may be due.
    pub(crate) bell: Arc<Notify>,
    /// True while no notifications are posted.
    is_muted: bool,
}

#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct Switches {
    /// Number of planned attempts.
    posted: u64,
    is_held: bool,
    #[serde(default)]
    sending: Sending,
}

/// A notification with its remaining attempts. An attempt counts as planned until its outcome is known: if a restart
/// interrupts it, it is repeated as after a missing response.
#[derive(Debug, Serialize, Deserialize)]
struct Notice {
    id: String,
    #[serde(with = "crate::shelf::seconds")]
    create_time: Timestamp,
    url: String,
    event: Event,
    attempts: u32,
    is_taken: bool,
    was_probed: bool,
    /// When attempts are due, in seconds, and their order.
    planned: Vec<(i64, u64)>,
}

impl Kept for Notice {
    const BOOK: &'static str = "notifications";

    fn mchid(&self) -> &'static str {
        ""
    }

    fn number(&self) -> &str {
        &self.id
    }

    fn state(&self) -> &'static str {
        match (self.is_taken, self.planned.is_empty()) {
            (true, _) => "DELIVERED",
            (false, false) => "WAITING",
            (false, true) => "FAILED",
        }
    }
}

/// A notification, for views of the outbox.
#[cfg(feature = "control")]
#[derive(Debug)]
pub(crate) struct PostedNotice<'o> {
    pub(crate) id: &'o str,
    pub(crate) create_time: Timestamp,
    pub(crate) url: &'o str,
    pub(crate) event: &'o Event,
    pub(crate) attempts: u32,
    pub(crate) is_taken: bool,
    pub(crate) is_held: bool,
    /// True if an attempt is under way.
    pub(crate) is_in_flight: bool,
    /// When the next attempt is due.
    pub(crate) due: Option<Timestamp>,
}

/// A notification on its way out.
#[derive(Clone, Debug)]
pub(crate) struct Outgoing {
    index: usize,
    order: u64,
    pub(crate) at: Timestamp,
    pub(crate) id: String,
    pub(crate) create_time: Timestamp,
    pub(crate) url: String,
    pub(crate) event: Event,
    pub(crate) fault: Option<Fault>,
    /// Why there was no response.
    pub(crate) reason: Option<&'static str>,
    pub(crate) request: Option<NoticeMessage>,
    pub(crate) response: Option<NoticeMessage>,
}

impl Outgoing {
    /// Logs the attempt: a warning if the notification was not accepted.
    pub(crate) fn trace(&self, outcome: NoticeOutcome) {
        let fault = self.fault.map(|fault| fault.to_string());
        let status = match outcome {
            NoticeOutcome::Answered(status) => Some(status),
            NoticeOutcome::NoAnswer | NoticeOutcome::NotSent => None,
        };
        macro_rules! event {
            ($level:ident) => {
                tracing::$level!(
                    target: "wxpay_sandbox::notification",
                    event_type = self.event.event_type,
                    status,
                    reason = self.reason,
                    fault,
                    id = self.id,
                    "notification to {}", self.url.escape_debug(),
                )
            };
        }
        match outcome.is_success() {
            true => event!(info),
            false => event!(warn),
        }
    }
}

impl Default for Outbox {
    fn default() -> Self {
        Self {
            notices: Shelf::default(),
            due: BTreeMap::new(),
            switches: Register::new("notifications.switches", Switches::default()),
            in_flight: 0,
            faults: VecDeque::new(),
            deliveries: Ring::new("deliveries", CAPACITY),
            bell: Arc::default(),
            is_muted: false,
        }
    }
}

impl Outbox {
    /// Its containers, for saving.
    pub(crate) fn books(&mut self) -> [&mut dyn Book; 3] {
        [&mut self.notices, &mut self.switches, &mut self.deliveries]
    }

    /// Rebuilds derived data from the loaded notifications.
    pub(crate) fn loaded(&mut self) {
        self.due.clear();
        for (index, notice) in self.notices.iter().enumerate() {
            for (at, order) in &notice.planned {
                self.due.insert((Timestamp::from_unix(*at), *order), index);
            }
        }
        self.bell.notify_one();
    }

    /// Suppresses new notifications until it is called with `false`.
    #[cfg(feature = "control")]
    pub(crate) const fn mute(&mut self, is_muted: bool) {
        self.is_muted = is_muted;
    }

    /// Queues a notification and returns its id; without a URL there is none.
    pub(crate) fn post(
        &mut self,
        at: Timestamp,
        url: Option<&str>,
        event: Event,
    ) -> Option<String> {
        let url = url.filter(|_| !self.is_muted)?;
        let index = self.notices.put(Notice {
            // Captures of the service have UUIDs.
            id: keys::random_uuid(),
            create_time: at,
            url: url.to_owned(),
            event,
            attempts: 0,
            is_taken: false,
            was_probed: false,
            planned: Vec::new(),
        });
        self.plan(index, self.switches.sending.first(at));
        Some(self.notices.get(index).id.clone())
    }

    /// The content of the latest notification of that event about that number.
    pub(crate) fn latest(
        &self,
        is_event: impl Fn(&Event) -> bool,
        number: &str,
    ) -> Option<(&Event, &str)> {
        let mut notices = self.notices.iter().rev();
        let found = notices.find(|notice| is_event(&notice.event) && notice.event.names(number))?;
        Some((&found.event, &found.url))
    }

    /// Number of planned attempts so far.
    pub(crate) fn planned(&self) -> u64 {
        self.switches.posted
    }

    /// The next notification that is due at `now`; its outcome must be reported.
    pub(crate) fn take(&mut self, now: Timestamp) -> Option<Outgoing> {
        if self.switches.is_held {
            return None;
        }
        let entry = self.due.first_entry()?;
        let (at, order) = *entry.key();
        if at > now {
            return None;
        }
        let index = entry.remove();
        self.in_flight += 1;
        let notice = self.notices.change(index);
        notice.attempts += 1;
        // A repeat is not probed again; the probe waits for another notification.
        let fault = match self.faults.front() {
            Some(Fault::Probe) if notice.was_probed => None,
            Some(_) => self.faults.pop_front(),
            None if notice.attempts == 1 && self.switches.sending.probes > 0 => {
                let is_probed = self.switches.change().sending.draws_probe();
                is_probed.then_some(Fault::Probe)
            }
            None => None,
        };
        notice.was_probed |= fault == Some(Fault::Probe);
        Some(Outgoing {
            index,
            order,
            at,
            id: notice.id.clone(),
            create_time: notice.create_time,
            url: notice.url.clone(),
            event: notice.event.clone(),
            fault,
            reason: None,
            request: None,
            response: None,
        })
    }

    /// Records the outcome of an attempt. After a failure, another one is planned.
    pub(crate) fn report(&mut self, outgoing: Outgoing, outcome: NoticeOutcome) {
        // The notifications may have been replaced while it was on its way.
        self.in_flight = self.in_flight.saturating_sub(1);
        let found = self.notices.find("", &outgoing.id);
        if found != Some(outgoing.index) {
            return;
        }
        let notice = self.notices.change(outgoing.index);
        notice.planned.retain(|(_, order)| *order != outgoing.order);
        let is_first_success = outcome.is_success() && !notice.is_taken;
        notice.is_taken |= outcome.is_success();
        let attempt = notice.attempts;
        let (is_taken, failures) = (notice.is_taken, attempt as usize);
        self.deliveries.push(NoticeAttempt {
            id: outgoing.id,
            event_type: outgoing.event.event_type,
            url: outgoing.url,
            attempt,
            at: beijing(outgoing.at),
            fault: outgoing.fault,
            outcome,
            reason: outgoing.reason.map(ToOwned::to_owned),
            request: outgoing.request,
            response: outgoing.response,
        });
        if is_first_success {
            for _ in 0..self.switches.sending.duplicates {
                self.plan(outgoing.index, outgoing.at);
            }
        }
        let is_over = is_taken || outcome == NoticeOutcome::NotSent;
        if let Some(delay) = SCHEDULE
            .get(failures.saturating_sub(1))
            .filter(|_| !is_over)
        {
            self.plan(outgoing.index, later(outgoing.at, *delay));
        }
    }

    /// Sends a notification again, whatever its previous outcome.
    pub(crate) fn repeat(&mut self, now: Timestamp, id: &str) -> bool {
        let found = self.notices.find("", id);
        if let Some(index) = found {
            self.plan(index, now);
        }
        found.is_some()
    }

    /// Holds all notifications until they are released.
    pub(crate) const fn hold(&mut self) {
        self.switches.change().is_held = true;
    }

    /// Sends the held notifications, in order or in reverse.
    pub(crate) fn release(&mut self, now: Timestamp, is_reversed: bool) {
        self.switches.change().is_held = false;
        if is_reversed {
            let waiting = self.due.split_off(&(later(now, 1), 0));
            let held = std::mem::replace(&mut self.due, waiting);
            for ((_, order), index) in held.into_iter().rev() {
                let notice = self.notices.change(index);
                notice.planned.retain(|(_, planned)| *planned != order);
                self.plan(index, now);
            }
        }
        self.bell.notify_one();
    }

    pub(crate) fn fault_next(&mut self, fault: Fault) {
        self.faults.push_back(fault);
    }

    /// Forgets the pending faults.
    pub(crate) fn clear_faults(&mut self) {
        self.faults.clear();
    }

    /// Faults of the next notifications, in order.
    #[cfg(feature = "control")]
    pub(crate) fn faults(&self) -> impl Iterator<Item = Fault> {
        self.faults.iter().copied()
    }

    /// Rules for all notifications.
    #[cfg(feature = "control")]
    pub(crate) fn sending(&self) -> Sending {
        self.switches.sending
    }

    /// Rules for all notifications that are posted from now on, to be changed.
    pub(crate) const fn change_sending(&mut self) -> &mut Sending {
        &mut self.switches.change().sending
    }

    /// Signals if something is due.
    pub(crate) fn ring(&self, now: Timestamp) {
        if self.has_due(now) {
            self.bell.notify_one();
        }
    }

    /// Returns whether every due notification was sent and answered, or is held.
    pub(crate) fn is_idle(&self, now: Timestamp) -> bool {
        self.in_flight == 0 && !self.has_due(now)
    }

    pub(crate) fn deliveries(&self) -> impl Iterator<Item = &NoticeAttempt> {
        self.deliveries.iter()
    }

    #[cfg(feature = "control")]
    pub(crate) fn is_held(&self) -> bool {
        self.switches.is_held
    }

    /// Number of attempts that are under way.
    #[cfg(feature = "control")]
    pub(crate) const fn in_flight(&self) -> usize {
        self.in_flight
    }

    /// All notifications, in order of posting.
    #[cfg(feature = "control")]
    pub(crate) fn posted(&self) -> impl Iterator<Item = PostedNotice<'_>> {
        use std::collections::HashMap;

        let mut due: HashMap<usize, Timestamp> = HashMap::new();
        for ((at, _), index) in &self.due {
            due.entry(*index).or_insert(*at);
        }
        let mut reported: HashMap<&str, u32> = HashMap::new();
        if self.in_flight > 0 {
            let attempts = self.deliveries.iter();
            reported.extend(attempts.map(|attempt| (attempt.id.as_str(), attempt.attempt)));
        }
        self.notices.iter().enumerate().map(move |(index, notice)| {
            let answered = reported.get(notice.id.as_str()).copied().unwrap_or(0);
            PostedNotice {
                id: &notice.id,
                create_time: notice.create_time,
                url: &notice.url,
                event: &notice.event,
                attempts: notice.attempts,
                is_taken: notice.is_taken,
                is_held: self.switches.is_held,
                is_in_flight: self.in_flight > 0 && answered < notice.attempts,
                due: due.get(&index).copied(),
            }
        })
    }

    fn has_due(&self, now: Timestamp) -> bool {
        let first = self.due.first_key_value();
        !self.switches.is_held && first.is_some_and(|((at, _), _)| *at <= now)
    }

    fn plan(&mut self, index: usize, at: Timestamp) {
        let switches = self.switches.change();
        switches.posted += 1;
        let order = switches.posted;
        let notice = self.notices.change(index);
        notice.planned.push((at.as_unix(), order));
        self.due.insert((at, order), index);
        self.bell.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Object;

    const NOON: Timestamp = Timestamp::from_unix(1_767_240_000);
    const BUSY: NoticeOutcome = NoticeOutcome::Answered(500);

    fn outbox() -> Outbox {
        let mut outbox = Outbox::default();
        let url = Some("http://127.0.0.1:1/");
        outbox.post(NOON, url, Event::echoed("1900009191", Object::new()));
        outbox
    }

    #[test]
    fn a_notification_is_tried_sixteen_times_within_a_day_and_four_minutes() {
        let mut outbox = outbox();
        let end = later(NOON, 86_640);
        let mut times = Vec::new();
        while let Some(outgoing) = outbox.take(end) {
            times.push(outgoing.at.as_unix() - NOON.as_unix());
            outbox.report(outgoing, BUSY);
        }
        assert_eq!(times.len(), 16);
        assert_eq!(times[..6], [0, 15, 30, 60, 240, 840]);
        assert_eq!(times[15], 86_640);
        assert!(outbox.is_idle(end));
    }

    #[test]
    fn what_was_taken_is_not_sent_again() {
        let mut outbox = outbox();
        let outgoing = outbox.take(NOON).unwrap();
        assert!(!outbox.is_idle(NOON));
        let id = outgoing.id.clone();
        outbox.report(outgoing, NoticeOutcome::Answered(204));
        assert!(outbox.take(later(NOON, 99_999)).is_none());
        assert!(outbox.repeat(NOON, &id));
        assert_eq!(outbox.take(NOON).unwrap().id, id);
    }

    #[test]
    fn a_duplicate_follows_what_was_taken_and_is_not_retried() {
        let mut outbox = Outbox::default();
        outbox.change_sending().duplicates = 2;
        outbox.post(
            NOON,
            Some("http://127.0.0.1:1/"),
            Event::echoed("1900009191", Object::new()),
        );
        let refused = outbox.take(NOON).unwrap();
        outbox.report(refused, BUSY);
        assert!(outbox.take(NOON).is_none());
        let due = later(NOON, 15);
        let taken = outbox.take(due).unwrap();
        outbox.report(taken, NoticeOutcome::Answered(204));
        for _ in 0..2 {
            let duplicate = outbox.take(due).unwrap();
            outbox.report(duplicate, BUSY);
        }
        assert!(outbox.take(later(NOON, 99_999)).is_none());
        assert_eq!(outbox.deliveries().count(), 4);
    }

    #[test]
    fn a_delay_is_for_first_attempts_only() {
        let mut outbox = Outbox::default();
        outbox.change_sending().delay = 600;
        outbox.post(
            NOON,
            Some("http://127.0.0.1:1/"),
            Event::echoed("1900009191", Object::new()),
        );
        assert!(outbox.take(later(NOON, 599)).is_none());
        let first = outbox.take(later(NOON, 600)).unwrap();
        outbox.report(first, BUSY);
        assert!(outbox.take(later(NOON, 614)).is_none());
        assert!(outbox.take(later(NOON, 615)).is_some());
    }

    #[test]
    fn a_part_of_the_notifications_is_probed_once_each() {
        let probed = |seed| {
            let mut outbox = Outbox::default();
            outbox.change_sending().probe(0.25, seed);
            for _ in 0..400 {
                let event = Event::echoed("1900009191", Object::new());
                outbox.post(NOON, Some("http://127.0.0.1:1/"), event);
            }
            let mut probed = Vec::new();
            while let Some(outgoing) = outbox.take(later(NOON, 15)) {
                probed.push(outgoing.fault == Some(Fault::Probe));
                let outcome = match outgoing.fault {
                    Some(_) => NoticeOutcome::Answered(401),
                    None => NoticeOutcome::Answered(204),
                };
                outbox.report(outgoing, outcome);
            }
            let count = probed.iter().filter(|probed| **probed).count();
            assert_eq!(probed.len(), 400 + count);
            assert!((70..130).contains(&count), "{count}");
            probed
        };
        assert_eq!(probed(1), probed(1));
        assert_ne!(probed(1), probed(2));
    }

    #[test]
    fn what_was_kept_back_can_come_in_another_order() {
        let mut outbox = outbox();
        outbox.post(
            NOON,
            Some("http://127.0.0.1:1/"),
            Event::echoed("1900009191", Object::new()),
        );
        outbox.hold();
        assert!(outbox.take(NOON).is_none());
        assert!(outbox.is_idle(NOON));
        outbox.release(NOON, true);
        let posted: Vec<_> = outbox
            .notices
            .iter()
            .map(|notice| notice.id.clone())
            .collect();
        let mut ids: Vec<_> = std::iter::from_fn(|| outbox.take(NOON))
            .map(|taken| taken.id)
            .collect();
        assert_ne!(ids, posted);
        ids.reverse();
        assert_eq!(ids, posted);
    }
}
