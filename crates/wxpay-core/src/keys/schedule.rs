use std::sync::Arc;

use super::KeyDownload;
use crate::clock::Timestamp;
use crate::error::RefreshError;

/// Certificates that are this old are downloaded again, in seconds: 12 hours.
const OLD: u64 = 12 * 60 * 60;

/// How long after a download an unknown key may cause another one, in seconds. Each failure doubles it.
const BACK_OFF: u64 = 5 * 60;

/// The longest back-off, in seconds: an hour.
const MAX_BACK_OFF: u64 = 60 * 60;

/// Why certificates are to be downloaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// A call is about to be made: they may have grown old.
    Routine,
    /// There is no key to verify an answer with.
    Required,
    /// This key has signed an answer that has arrived.
    Answer(Box<str>),
    /// This key is named by a notification, which anybody may have sent.
    Notification(Box<str>),
    /// The program asks for it.
    Asked,
}

/// When certificates were downloaded, and when they may be again.
#[derive(Default)]
pub(crate) struct Schedule {
    pub(crate) fetched_at: Option<Timestamp>,
    /// When an unknown key last caused a download.
    forced_at: Option<Timestamp>,
    failed_at: Option<Timestamp>,
    failures: u32,
    flight: Option<KeyDownload>,
    pub(crate) last_error: Option<Arc<RefreshError>>,
}

/// What whoever wants certificates has to do.
#[derive(Debug)]
pub(crate) enum Admission {
    /// Download them.
    Lead(KeyDownload),
    /// Wait for somebody else's download.
    Join(KeyDownload),
    /// Go on without.
    GoOn,
}

impl Schedule {
    /// `stranded` is a flight that the caller has waited for in vain.
    pub(crate) fn admit(
        &mut self,
        reason: &Reason,
        stranded: Option<&KeyDownload>,
        now: Timestamp,
    ) -> Admission {
        if let (Some(flight), Some(stranded)) = (&self.flight, stranded)
            && flight.is(stranded)
        {
            self.flight = None;
        }
        if let Some(flight) = &self.flight {
            return match reason {
                Reason::Routine => Admission::GoOn,
                _ => Admission::Join(flight.clone()),
            };
        }
        let is_due = match reason {
            Reason::Routine => {
                let back_off = back_off(self.failures.saturating_sub(1));
                has_passed(self.fetched_at, OLD, now) && has_passed(self.failed_at, back_off, now)
            }
            // The answer was admitted before; who led has gone away.
            Reason::Answer(_) if stranded.is_some() => true,
            Reason::Answer(_) | Reason::Notification(_) => {
                has_passed(self.forced_at, back_off(self.failures), now)
            }
            Reason::Required | Reason::Asked => true,
        };
        if !is_due {
            return Admission::GoOn;
        }
        // At the beginning, not at the end: a download that is given up counts too.
        if matches!(reason, Reason::Answer(_) | Reason::Notification(_)) {
            self.forced_at = Some(now);
        }
        let flight = KeyDownload::new();
        self.flight = Some(flight.clone());
        Admission::Lead(flight)
    }

    /// A flight has ended, or was given up when `result` is `None`.
    pub(crate) fn ended(
        &mut self,
        flight: &KeyDownload,
        result: Option<Result<(), Arc<RefreshError>>>,
        now: Timestamp,
    ) {
        if self
            .flight
            .as_ref()
            .is_some_and(|current| current.is(flight))
        {
            self.flight = None;
        }
        match result {
            Some(Ok(())) => {
                self.fetched_at = Some(now);
                self.failed_at = None;
                self.failures = 0;
                self.last_error = None;
            }
            Some(Err(error)) => {
                self.failed_at = Some(now);
                self.failures = self.failures.saturating_add(1);
                self.last_error = Some(error);
            }
            None => {}
        }
    }
}

fn back_off(failures: u32) -> u64 {
    let factor = 1_u64.checked_shl(failures).unwrap_or(u64::MAX);
    BACK_OFF.saturating_mul(factor).min(MAX_BACK_OFF)
}

/// Whether so many seconds lie between the two, or the clock was set back meanwhile.
fn has_passed(since: Option<Timestamp>, seconds: u64, now: Timestamp) -> bool {
    since.is_none_or(|since| now < since || now.seconds_from(since) >= seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn at(seconds: i64) -> Timestamp {
        Timestamp::from_unix(seconds)
    }

    fn lead(schedule: &mut Schedule, reason: &Reason, now: i64) -> Option<KeyDownload> {
        match schedule.admit(reason, None, at(now)) {
            Admission::Lead(flight) => Some(flight),
            Admission::Join(_) | Admission::GoOn => None,
        }
    }

    fn fail(schedule: &mut Schedule, flight: &KeyDownload, now: i64) {
        schedule.ended(flight, Some(Err(Arc::new(RefreshError::Empty))), at(now));
    }

    #[test]
    fn certificates_are_old_after_twelve_hours() {
        let mut schedule = Schedule::default();
        let flight = lead(&mut schedule, &Reason::Routine, 0).unwrap();
        assert!(lead(&mut schedule, &Reason::Routine, 0).is_none());
        schedule.ended(&flight, Some(Ok(())), at(10));
        assert!(lead(&mut schedule, &Reason::Routine, 10 + 43_199).is_none());
        assert!(lead(&mut schedule, &Reason::Routine, 10 + 43_200).is_some());
    }

    #[test]
    fn an_unknown_key_waits_for_the_flight_and_causes_one_in_five_minutes() {
        let mut schedule = Schedule::default();
        let forged = Reason::Notification("A".into());
        let flight = lead(&mut schedule, &forged, 0).unwrap();
        let waits = schedule.admit(&Reason::Answer("B".into()), None, at(1));
        assert!(matches!(waits, Admission::Join(joined) if joined.is(&flight)));
        schedule.ended(&flight, Some(Ok(())), at(1));
        assert!(lead(&mut schedule, &forged, 299).is_none());
        let flight = lead(&mut schedule, &forged, 300).unwrap();
        fail(&mut schedule, &flight, 300);
        assert!(lead(&mut schedule, &forged, 899).is_none());
        let flight = lead(&mut schedule, &forged, 900).unwrap();
        fail(&mut schedule, &flight, 900);
        assert!(lead(&mut schedule, &forged, 900 + 1199).is_none());
        assert!(lead(&mut schedule, &forged, 900 + 1200).is_some());
    }

    #[test]
    fn a_flood_that_hangs_up_causes_no_more_downloads() {
        let mut schedule = Schedule::default();
        let forged = Reason::Notification("A".into());
        let flight = lead(&mut schedule, &forged, 0).unwrap();
        schedule.ended(&flight, None, at(0));
        assert!(lead(&mut schedule, &forged, 1).is_none());
        let again = schedule.admit(&forged, Some(&flight), at(1));
        assert!(matches!(again, Admission::GoOn), "{again:?}");
        let answer = schedule.admit(&Reason::Answer("A".into()), Some(&flight), at(1));
        assert!(matches!(answer, Admission::Lead(_)), "{answer:?}");
    }

    #[test]
    fn whoever_has_nothing_to_verify_with_is_not_held_back() {
        let mut schedule = Schedule::default();
        for now in 0..3 {
            let flight = lead(&mut schedule, &Reason::Required, now).unwrap();
            fail(&mut schedule, &flight, now);
        }
        assert!(lead(&mut schedule, &Reason::Routine, 3).is_none());
    }

    #[test]
    fn a_clock_that_is_set_back_does_not_stop_downloads() {
        let mut schedule = Schedule::default();
        let flight = lead(&mut schedule, &Reason::Routine, 1_000_000).unwrap();
        schedule.ended(&flight, Some(Ok(())), at(1_000_000));
        assert!(lead(&mut schedule, &Reason::Routine, 5).is_some());
    }

    proptest::proptest! {
        /// However keys are made up and downloads end, they begin at least five minutes apart.
        #[test]
        fn unknown_keys_never_make_a_stampede(events in proptest::collection::vec((0_i64..200, 0_u8..3), 1..200)) {
            let (mut schedule, mut now, mut last) = (Schedule::default(), 0, None);
            for (passes, end) in events {
                now += passes;
                let Some(flight) = lead(&mut schedule, &Reason::Notification("A".into()), now) else {
                    continue;
                };
                proptest::prop_assert!(last.is_none_or(|last| now - last >= 300));
                last = Some(now);
                match end {
                    0 => schedule.ended(&flight, Some(Ok(())), at(now)),
                    1 => fail(&mut schedule, &flight, now),
                    _ => schedule.ended(&flight, None, at(now)),
                }
            }
        }
    }
}
