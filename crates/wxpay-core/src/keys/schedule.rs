use std::sync::Arc;

use super::KeyDownload;
use super::allowance::{Allowance, SharedAllowance};
use super::flight::WeakFlight;
use crate::clock::Timestamp;
use crate::error::RefreshError;

/// Age at which certificates are downloaded again, in seconds: 12 hours.
const OLD: u64 = 12 * 60 * 60;

/// Seconds between two downloads of one kind. Each failure doubles it.
const BACK_OFF: u64 = 5 * 60;

/// The longest back-off, in seconds: an hour.
const MAX_BACK_OFF: u64 = 60 * 60;

/// Why certificates are to be downloaded.
#[derive(Clone, Debug)]
pub(crate) enum Reason {
    /// A call is about to be sent and has a valid key: the certificates may be old.
    Routine,
    /// No key is valid now, so no response could be verified.
    Required,
    /// This key signed a response that arrived.
    Answer(Box<str>),
    /// A notification names this key. Anyone can send one, so the receiver's allowance is used up as well, if there
    /// is one.
    Notification(Box<str>, Option<SharedAllowance>),
    /// The program asks for it.
    Asked,
}

/// Decides when certificates may be downloaded: times and outcomes in, decisions out.
///
/// Each cause has an allowance of its own, so that none can use up another's:
///
/// | cause | may start a download | a download that was given up |
/// |---|---|---|
/// | `Routine` | 12 h after the last success, 5 min after the last attempt (doubled by failures, 1 h at most) | counts as an attempt |
/// | `Required`, `Asked` | always | costs nothing |
/// | `Answer` | 5 at once, then one a minute | the next response takes it over at no cost |
/// | `Notification` | 3 at once, then one in 5 min; after one that ended, 5 min (doubled by failures) pass first; none after it waited for another's | uses its allowance up, nothing more |
///
/// All these times pass on a clock that may be set. One that is set forward lets them pass. One that is set
/// back starts nothing, and delays nothing by more than it went back.
#[derive(Debug)]
pub(crate) struct Schedule {
    /// When certificates were last downloaded, by the clock of that moment.
    fetched_at: Option<Timestamp>,
    /// The same for the decisions here. Like the times below, it goes back with the clock.
    fresh_since: Option<Timestamp>,
    /// When the last routine download began, or any failed.
    tried_at: Option<Timestamp>,
    /// When a download that a notification caused last ended.
    notified_at: Option<Timestamp>,
    failures: u32,
    answers: Allowance,
    notifications: Allowance,
    /// The last reading of the clock.
    seen_at: Option<Timestamp>,
    flight: Option<(WeakFlight, Reason)>,
    pub(crate) last_error: Option<Arc<RefreshError>>,
}

impl Default for Schedule {
    fn default() -> Self {
        Self {
            fetched_at: None,
            fresh_since: None,
            tried_at: None,
            notified_at: None,
            failures: 0,
            answers: Allowance::new(5, 60),
            notifications: Allowance::new(3, BACK_OFF),
            seen_at: None,
            flight: None,
            last_error: None,
        }
    }
}

/// The decision for a caller that wants certificates.
#[derive(Debug)]
pub(crate) enum Admission {
    /// Download them.
    Lead(KeyDownload),
    /// Wait for the running download.
    Join(KeyDownload),
    /// Proceed without.
    GoOn,
}

/// The prospects of a notification that names a missing key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Prospect {
    /// The download that is under way.
    Join,
    /// A download of its own.
    Lead,
    Nothing,
}

impl Schedule {
    /// A schedule for certificates that were downloaded before this process began.
    pub(crate) fn resumed(fetched_at: Option<Timestamp>) -> Self {
        Self {
            fetched_at,
            fresh_since: fetched_at,
            ..Self::default()
        }
    }

    pub(crate) fn fetched_at(&self) -> Option<Timestamp> {
        self.fetched_at
    }

    /// Reads the clock. Each reading counts: the time that passed is not lost when the clock is set back later.
    fn look(&mut self, now: Timestamp) {
        self.answers.earn(now);
        self.notifications.earn(now);
        let seen_at = self.seen_at.replace(now).unwrap_or(now);
        if now < seen_at {
            let back = seen_at.seconds_from(now);
            let times = [
                &mut self.fresh_since,
                &mut self.tried_at,
                &mut self.notified_at,
            ];
            for time in times.into_iter().flatten() {
                let seconds = time.as_unix().saturating_sub_unsigned(back);
                *time = Timestamp::from_unix(seconds);
            }
        }
    }

    /// Decides for one caller. `stranded` is a download that the caller waited for in vain.
    pub(crate) fn admit(
        &mut self,
        reason: &Reason,
        stranded: Option<&KeyDownload>,
        now: Timestamp,
    ) -> Admission {
        self.look(now);
        let under_way = self.flight.as_ref().filter(|(flight, _)| {
            !stranded.is_some_and(|stranded| flight.is(&stranded.downgrade()))
        });
        if let Some((flight, _)) = under_way {
            match reason {
                // Without a strong reference: dropped here as the last one, it would come back to
                // this schedule, which is locked.
                Reason::Routine if flight.is_alive() => return Admission::GoOn,
                Reason::Routine => {}
                _ => {
                    if let Some(flight) = flight.upgrade() {
                        return Admission::Join(flight);
                    }
                }
            }
        }
        if !self.may_start(reason, stranded.is_some(), now) {
            return Admission::GoOn;
        }
        if matches!(reason, Reason::Routine) {
            // At the beginning: a download that is given up must not delay the next call too.
            self.tried_at = Some(now);
        }
        let flight = KeyDownload::new();
        self.flight = Some((flight.downgrade(), reason.clone()));
        Admission::Lead(flight)
    }

    /// The prospects of a notification now. Nothing is used up by asking.
    pub(crate) fn prospect(&mut self, now: Timestamp) -> Prospect {
        self.look(now);
        let flight = self.flight.as_ref();
        if flight.is_some_and(|(flight, _)| flight.is_alive()) {
            Prospect::Join
        } else if self.may_start_for_notification(now) {
            Prospect::Lead
        } else {
            Prospect::Nothing
        }
    }

    fn may_start_for_notification(&mut self, now: Timestamp) -> bool {
        has_passed(self.notified_at, back_off(self.failures), now)
            && self.notifications.left(now) > 0
    }

    fn may_start(&mut self, reason: &Reason, has_waited: bool, now: Timestamp) -> bool {
        match reason {
            Reason::Routine => {
                let back_off = back_off(self.failures.saturating_sub(1));
                has_passed(self.fresh_since, OLD, now) && has_passed(self.tried_at, back_off, now)
            }
            Reason::Required | Reason::Asked => true,
            Reason::Answer(_) => has_waited || self.answers.take(now),
            // One that waited for another's download has used up its 4 seconds. What it joined at no cost
            // must not become a download that no receiver counted.
            Reason::Notification(..) if has_waited => false,
            // The receiver's is drawn on here and not before: of those that come at once, one starts the download
            // and the others join it.
            Reason::Notification(_, receiver) => {
                self.may_start_for_notification(now)
                    && receiver.as_ref().is_none_or(|receiver| receiver.take(now))
                    && self.notifications.take(now)
            }
        }
    }

    /// Records the end of a download; `result` is `None` if it was given up.
    pub(crate) fn ended(
        &mut self,
        flight: &WeakFlight,
        result: Option<Result<(), Arc<RefreshError>>>,
        now: Timestamp,
    ) {
        self.look(now);
        let reason = match &self.flight {
            Some((current, _)) if current.is(flight) => {
                self.flight.take().map(|(_, reason)| reason)
            }
            _ => None,
        };
        let Some(result) = result else {
            return;
        };
        if let Some(Reason::Notification(..)) = reason {
            self.notified_at = Some(now);
        }
        match result {
            Ok(()) => {
                self.fetched_at = Some(now);
                self.fresh_since = Some(now);
                self.tried_at = None;
                self.failures = 0;
                self.last_error = None;
            }
            Err(error) => {
                self.tried_at = Some(now);
                self.failures = self.failures.saturating_add(1);
                self.last_error = Some(error);
            }
        }
    }
}

fn back_off(failures: u32) -> u64 {
    let factor = 1_u64.checked_shl(failures).unwrap_or(u64::MAX);
    BACK_OFF.saturating_mul(factor).min(MAX_BACK_OFF)
}

/// Returns whether that many seconds lie between the two. A time in the future comes from another process with another
/// clock, and says nothing.
fn has_passed(since: Option<Timestamp>, seconds: u64, now: Timestamp) -> bool {
    since.is_none_or(|since| now < since || now.seconds_from(since) >= seconds)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const fn at(seconds: i64) -> Timestamp {
        Timestamp::from_unix(seconds)
    }

    fn forged() -> Reason {
        Reason::Notification("A".into(), None)
    }

    fn genuine() -> Reason {
        Reason::Answer("B".into())
    }

    fn lead(schedule: &mut Schedule, reason: &Reason, now: i64) -> Option<KeyDownload> {
        match schedule.admit(reason, None, at(now)) {
            Admission::Lead(flight) => Some(flight),
            Admission::Join(_) | Admission::GoOn => None,
        }
    }

    fn succeed(schedule: &mut Schedule, flight: &KeyDownload, now: i64) {
        schedule.ended(&flight.downgrade(), Some(Ok(())), at(now));
    }

    fn fail(schedule: &mut Schedule, flight: &KeyDownload, now: i64) {
        let error = Arc::new(RefreshError::Empty);
        schedule.ended(&flight.downgrade(), Some(Err(error)), at(now));
    }

    fn give_up(schedule: &mut Schedule, flight: &KeyDownload, now: i64) {
        schedule.ended(&flight.downgrade(), None, at(now));
    }

    #[test]
    fn certificates_are_old_after_twelve_hours() {
        let mut schedule = Schedule::default();
        let flight = lead(&mut schedule, &Reason::Routine, 0).unwrap();
        assert!(lead(&mut schedule, &Reason::Routine, 0).is_none());
        succeed(&mut schedule, &flight, 10);
        assert!(lead(&mut schedule, &Reason::Routine, 10 + 43_199).is_none());
        assert!(lead(&mut schedule, &Reason::Routine, 10 + 43_200).is_some());
    }

    #[test]
    fn a_routine_download_given_up_counts_as_an_attempt() {
        let mut schedule = Schedule::default();
        let flight = lead(&mut schedule, &Reason::Routine, 0).unwrap();
        give_up(&mut schedule, &flight, 1);
        assert!(lead(&mut schedule, &Reason::Routine, 299).is_none());
        assert!(lead(&mut schedule, &Reason::Routine, 300).is_some());
    }

    #[test]
    fn a_download_whose_caller_vanished_blocks_nobody() {
        let mut schedule = Schedule::default();
        drop(lead(&mut schedule, &Reason::Required, 0).unwrap());
        assert!(lead(&mut schedule, &Reason::Required, 0).is_some());
    }

    #[test]
    fn made_up_keys_of_notifications_wait_longer_after_failures() {
        let mut schedule = Schedule::default();
        let flight = lead(&mut schedule, &forged(), 0).unwrap();
        let waits = schedule.admit(&genuine(), None, at(1));
        assert!(matches!(waits, Admission::Join(joined) if joined.is(&flight)));
        succeed(&mut schedule, &flight, 1);
        assert!(lead(&mut schedule, &forged(), 300).is_none());
        let flight = lead(&mut schedule, &forged(), 301).unwrap();
        fail(&mut schedule, &flight, 301);
        assert!(lead(&mut schedule, &forged(), 900).is_none());
        let flight = lead(&mut schedule, &forged(), 901).unwrap();
        fail(&mut schedule, &flight, 901);
        assert!(lead(&mut schedule, &forged(), 901 + 1199).is_none());
        assert!(lead(&mut schedule, &forged(), 901 + 1200).is_some());
    }

    /// Thirty-two come at once, and each looks at what it would get before any of them starts a download.
    #[test]
    fn a_receivers_allowance_is_used_up_by_downloads_and_not_by_notifications() {
        let receiver = SharedAllowance::new(Allowance::new(1, BACK_OFF));
        let reason = Reason::Notification("A".into(), Some(receiver.clone()));
        let mut schedule = Schedule::default();
        for _ in 0..32 {
            assert_eq!(schedule.prospect(at(0)), Prospect::Lead);
            assert_eq!(receiver.left(at(0)), 1);
        }
        let flight = lead(&mut schedule, &reason, 0).unwrap();
        assert_eq!(receiver.left(at(0)), 0);
        for _ in 1..32 {
            let joined = schedule.admit(&reason, None, at(0));
            assert!(matches!(joined, Admission::Join(joined) if joined.is(&flight)));
        }
        assert_eq!(schedule.prospect(at(0)), Prospect::Join);
        succeed(&mut schedule, &flight, 0);
        assert_eq!(schedule.prospect(at(299)), Prospect::Nothing);

        // A ring that has none left uses up nothing of the receiver's, and the other way round.
        assert!(lead(&mut schedule, &reason, 299).is_none());
        assert_eq!(receiver.left(at(300)), 1);
        assert!(lead(&mut schedule, &reason, 300).is_some());
        let mut other = Schedule::default();
        assert!(lead(&mut other, &reason, 300).is_none());
        assert_eq!(other.prospect(at(300)), Prospect::Lead);
    }

    #[test]
    fn a_forger_who_hangs_up_takes_nothing_from_responses() {
        let mut schedule = Schedule::default();
        let mut downloads = 0;
        for now in 0..100 {
            if let Some(flight) = lead(&mut schedule, &forged(), now) {
                give_up(&mut schedule, &flight, now);
                downloads += 1;
            }
        }
        assert_eq!(downloads, 3);
        assert!(lead(&mut schedule, &genuine(), 100).is_some());
    }

    #[test]
    fn a_notification_that_waited_in_vain_starts_no_download() {
        let mut schedule = Schedule::default();
        let flight = lead(&mut schedule, &Reason::Required, 0).unwrap();
        let stranded = schedule.admit(&forged(), Some(&flight), at(4));
        assert!(matches!(stranded, Admission::GoOn), "{stranded:?}");
    }

    #[test]
    fn a_response_takes_over_a_download_that_was_given_up() {
        let mut schedule = Schedule::default();
        for _ in 0..10 {
            let flight = lead(&mut schedule, &Reason::Required, 0).unwrap();
            let taken_over = schedule.admit(&genuine(), Some(&flight), at(0));
            assert!(matches!(taken_over, Admission::Lead(_)), "{taken_over:?}");
        }
    }

    #[test]
    fn a_merchant_without_any_key_is_not_held_back() {
        let mut schedule = Schedule::default();
        for now in 0..3 {
            let flight = lead(&mut schedule, &Reason::Required, now).unwrap();
            fail(&mut schedule, &flight, now);
        }
        assert!(lead(&mut schedule, &Reason::Routine, 3).is_none());
    }

    #[test]
    fn a_clock_that_is_set_back_neither_starts_nor_stops_downloads() {
        let mut schedule = Schedule::default();
        let flight = lead(&mut schedule, &Reason::Routine, 1_000_000).unwrap();
        succeed(&mut schedule, &flight, 1_000_000);
        assert!(lead(&mut schedule, &Reason::Routine, 1_000_100).is_none());
        assert!(lead(&mut schedule, &Reason::Routine, 5).is_none());
        assert!(lead(&mut schedule, &Reason::Routine, 5 + 43_099).is_none());
        let flight = lead(&mut schedule, &Reason::Routine, 5 + 43_100).unwrap();
        give_up(&mut schedule, &flight, 5 + 43_100);
        assert!(lead(&mut schedule, &Reason::Routine, 0).is_none());
        assert!(lead(&mut schedule, &Reason::Routine, 299).is_none());
        assert!(lead(&mut schedule, &Reason::Routine, 300).is_some());
        assert_eq!(schedule.fetched_at(), Some(at(1_000_000)));
    }

    #[test]
    fn certificates_from_a_future_process_are_old() {
        let mut schedule = Schedule::resumed(Some(at(1_000_000)));
        assert!(lead(&mut schedule, &Reason::Routine, 5).is_some());
        let mut schedule = Schedule::resumed(Some(at(5)));
        assert!(lead(&mut schedule, &Reason::Routine, 43_204).is_none());
        assert!(lead(&mut schedule, &Reason::Routine, 43_205).is_some());
    }

    #[derive(Clone, Copy, Debug)]
    enum Event {
        Routine,
        Forged,
        Genuine,
        /// The running download succeeds, fails or is given up.
        End(u8),
    }

    fn event() -> impl Strategy<Value = Event> {
        prop_oneof![
            Just(Event::Routine),
            Just(Event::Forged),
            Just(Event::Forged),
            Just(Event::Genuine),
            (0_u8..3).prop_map(Event::End),
        ]
    }

    proptest! {
        /// Whatever is forged or given up and however the clock jumps: forgeries and routine stay within
        /// their allowance, routine waits for nobody, and a genuine response gets or joins a download.
        #[test]
        fn causes_never_use_up_each_others_allowance(
            events in prop::collection::vec((-2_000_i64..4_000, event()), 1..300),
        ) {
            let (mut schedule, mut now, mut forward) = (Schedule::default(), 0_i64, 0_i64);
            let (mut forged_count, mut routine_count) = (0_i64, 0_i64);
            let (mut flight, mut genuine_since) = (None, 0_i64);
            for (passes, event) in events {
                now += passes;
                forward += passes.max(0);
                genuine_since += passes.max(0);
                match event {
                    Event::Routine => match schedule.admit(&Reason::Routine, None, at(now)) {
                        Admission::Lead(led) => {
                            routine_count += 1;
                            prop_assert!(routine_count <= 1 + forward / 300);
                            flight = Some(led);
                        }
                        Admission::Join(_) => prop_assert!(false, "a call with a valid key waits"),
                        Admission::GoOn => {}
                    },
                    Event::Forged => {
                        if let Some(led) = lead(&mut schedule, &forged(), now) {
                            forged_count += 1;
                            prop_assert!(forged_count <= 3 + forward / 300);
                            flight = Some(led);
                        }
                    }
                    // One a minute is what a rotation can need.
                    Event::Genuine if genuine_since >= 60 => {
                        genuine_since = 0;
                        match schedule.admit(&genuine(), None, at(now)) {
                            Admission::Lead(led) => flight = Some(led),
                            Admission::Join(_) => {}
                            Admission::GoOn => prop_assert!(false, "a genuine response gets no download"),
                        }
                    }
                    Event::Genuine => {}
                    Event::End(end) => {
                        if let Some(flight) = flight.take() {
                            match end {
                                0 => succeed(&mut schedule, &flight, now),
                                1 => fail(&mut schedule, &flight, now),
                                _ => give_up(&mut schedule, &flight, now),
                            }
                        }
                    }
                }
            }
        }
    }
}
