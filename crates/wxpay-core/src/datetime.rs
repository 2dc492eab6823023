use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::clock::{self, SystemClock, Timestamp};
use crate::date::Date;

mod convert;
mod form;
mod parse;
#[cfg(test)]
mod tests;

use form::{Clock, Form, Offset, Separator};

/// A moment with the offset and the spelling it came with, mostly RFC 3339: `2015-05-20T13:29:35+08:00`.
///
/// WeChat Pay sends times in several forms, so all of these are read:
///
/// | form | example |
/// |---|---|
/// | RFC 3339 | `2015-05-20T13:29:35+08:00`, `2015-05-20T05:29:35.120Z` |
/// | without seconds | `2015-05-20T13:29+08:00` |
/// | without an offset | `2015-05-20T13:29:35`, `2015-05-20 13:29:35` |
/// | digits | `20150520132935` |
/// | a date | `2015-05-20`, `20150520` |
///
/// A time without an offset is Beijing time (+08:00), a date is its first moment there. Seconds since 1970 are not
/// accepted, because ten digits could also be a date with an hour.
///
/// A time is written exactly as it was read; [`to_rfc3339`](Self::to_rfc3339) writes it in RFC 3339. Two values are
/// equal when they are the same moment, whatever their spelling.
///
/// ```
/// let time: wxpay_core::DateTime = "2015-05-20T13:29:35+08:00".parse()?;
/// assert_eq!(time.timestamp().as_unix(), 1_432_099_775);
/// assert_eq!(time.to_string(), "2015-05-20T13:29:35+08:00");
/// assert_eq!(time, "2015-05-20T05:29:35Z".parse()?);
///
/// let digits: wxpay_core::DateTime = "20150520132935".parse()?;
/// assert_eq!(digits, time);
/// assert_eq!(digits.to_string(), "20150520132935");
/// assert_eq!(digits.to_rfc3339().to_string(), "2015-05-20T13:29:35+08:00");
/// # Ok::<(), wxpay_core::DateTimeError>(())
/// ```
///
/// The features `time03`, `jiff02`, `jiff1` and `chrono04` add conversions to and from the types of those releases of
/// `time`, `jiff` and `chrono`. They can be combined.
#[derive(Clone, Copy)]
pub struct DateTime {
    seconds: i64,
    nanoseconds: u32,
    offset_minutes: i16,
    form: Form,
}

/// Number of nanoseconds in a second.
const SECOND: u32 = 1_000_000_000;

/// Offset of Beijing time in minutes, the default offset.
const BEIJING: i16 = 480;

/// The first and last second that four digits of a year can name, at any offset.
const FIRST: i64 = -62_167_219_200 + 86_400;
const LAST: i64 = 253_402_300_799 - 86_400;

impl DateTime {
    /// The present moment by the system's clock, in Beijing time and whole seconds.
    ///
    /// Core itself never calls it: a program that needs a time in a test takes
    /// [`from_clock`](Self::from_clock) with a clock of its own.
    pub fn now() -> Self {
        Self::from_clock(&SystemClock)
    }

    /// The present moment by that clock, in Beijing time and whole seconds.
    ///
    /// A moment outside the years 0 to 9999 becomes the first or last one within them.
    pub fn from_clock(clock: &dyn clock::Clock) -> Self {
        let seconds = clock.now().as_unix().clamp(FIRST, LAST);
        Self {
            seconds,
            nanoseconds: 0,
            offset_minutes: BEIJING,
            form: Form::RFC3339,
        }
    }

    /// The calendar day in Beijing, whatever the offset: WeChat Pay's bills use these days.
    pub fn date(&self) -> Date {
        Date::of_days((self.seconds + i64::from(BEIJING) * 60).div_euclid(86_400))
    }

    /// The moment that much later, with the same offset, in RFC 3339; `None` after the year 9999.
    pub fn checked_add(self, duration: Duration) -> Option<Self> {
        let seconds = self
            .seconds
            .checked_add(i64::try_from(duration.as_secs()).ok()?)?;
        // Both are below a second, so their sum is below two.
        let nanoseconds = self.nanoseconds + duration.subsec_nanos();
        let seconds = seconds.checked_add(i64::from(nanoseconds / SECOND))?;
        Self::new(seconds, nanoseconds % SECOND, self.offset_minutes).ok()
    }

    /// The moment that much earlier, with the same offset, in RFC 3339; `None` before the year 0.
    pub fn checked_sub(self, duration: Duration) -> Option<Self> {
        let seconds = self
            .seconds
            .checked_sub(i64::try_from(duration.as_secs()).ok()?)?;
        let (seconds, nanoseconds) = match self.nanoseconds.checked_sub(duration.subsec_nanos()) {
            Some(nanoseconds) => (seconds, nanoseconds),
            None => (
                seconds.checked_sub(1)?,
                self.nanoseconds + SECOND - duration.subsec_nanos(),
            ),
        };
        Self::new(seconds, nanoseconds, self.offset_minutes).ok()
    }

    /// The time from the other moment to this one; `None` if the other is later.
    pub fn duration_since(&self, other: Self) -> Option<Duration> {
        let nanoseconds = |time: &Self| {
            i128::from(time.seconds) * i128::from(SECOND) + i128::from(time.nanoseconds)
        };
        let apart = u128::try_from(nanoseconds(self) - nanoseconds(&other)).ok()?;
        let seconds = u64::try_from(apart / u128::from(SECOND)).ok()?;
        let rest = u32::try_from(apart % u128::from(SECOND)).ok()?;
        Some(Duration::new(seconds, rest))
    }

    /// Creates the time of a moment with an offset in minutes east of UTC (Beijing: 480).
    ///
    /// # Errors
    /// When the offset is a day or more, or the year does not have four digits.
    pub fn from_timestamp(
        timestamp: Timestamp,
        offset_minutes: i16,
    ) -> Result<Self, DateTimeError> {
        Self::new(timestamp.as_unix(), 0, offset_minutes)
    }

    /// The moment in whole seconds, rounded down.
    pub const fn timestamp(&self) -> Timestamp {
        Timestamp::from_unix(self.seconds)
    }

    /// Nanoseconds after [`timestamp`](Self::timestamp), 0 to 999,999,999.
    pub const fn subsec_nanoseconds(&self) -> u32 {
        self.nanoseconds
    }

    /// The offset in minutes east of UTC; 480 (Beijing) where the text names none.
    pub const fn offset_minutes(&self) -> i16 {
        self.offset_minutes
    }

    /// Returns whether it has a time of day; a date is its first moment in Beijing.
    pub const fn has_clock(&self) -> bool {
        !matches!(self.form.clock, Clock::None)
    }

    /// Returns whether its spelling is RFC 3339.
    pub fn is_rfc3339(&self) -> bool {
        let Form {
            before_clock: Separator(before_clock),
            offset,
            ..
        } = self.form;
        let like = Form {
            before_clock: Form::RFC3339.before_clock,
            fraction_digits: 0,
            offset: Offset::Colon,
            is_west: false,
            is_leap_second: false,
            ..self.form
        };
        like == Form::RFC3339
            && matches!(before_clock, b'T' | b't' | b' ')
            && matches!(offset, Offset::Zulu | Offset::LowerZulu | Offset::Colon)
    }

    /// The same moment and offset in RFC 3339. A time in RFC 3339 stays as it is.
    #[must_use]
    pub fn to_rfc3339(self) -> Self {
        if self.is_rfc3339() {
            return self;
        }
        let form = Form {
            fraction_digits: self.form.fraction_digits,
            is_west: self.offset_minutes < 0,
            ..Form::RFC3339
        };
        Self { form, ..self }
    }

    fn new(seconds: i64, nanoseconds: u32, offset_minutes: i16) -> Result<Self, DateTimeError> {
        if !(FIRST..=LAST).contains(&seconds) || offset_minutes.unsigned_abs() >= 24 * 60 {
            return Err(DateTimeError);
        }
        let fraction_digits = match nanoseconds {
            0 => 0,
            milli if milli % 1_000_000 == 0 => 3,
            micro if micro % 1_000 == 0 => 6,
            _ => 9,
        };
        let form = Form {
            fraction_digits,
            is_west: offset_minutes < 0,
            ..Form::RFC3339
        };
        Ok(Self {
            seconds,
            nanoseconds,
            offset_minutes,
            form,
        })
    }
}

impl FromStr for DateTime {
    type Err = DateTimeError;

    /// Reads the forms that the type lists; a fraction may have up to nine digits.
    fn from_str(text: &str) -> Result<Self, DateTimeError> {
        parse::parse(text.as_bytes()).ok_or(DateTimeError)
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for DateTime {}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.seconds, self.nanoseconds).cmp(&(other.seconds, other.nanoseconds))
    }
}

impl Hash for DateTime {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.seconds, self.nanoseconds).hash(state);
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl serde::de::Visitor<'_> for Visitor {
            type Value = DateTime;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a time")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<DateTime, E> {
                // The string may be anything, a secret included.
                text.parse().map_err(|_| E::custom(DateTimeError))
            }
        }

        deserializer.deserialize_str(Visitor)
    }
}

/// A string is not a time in a form that [`DateTime`] reads, or a moment cannot be written as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a time with a year of four digits")]
pub struct DateTimeError;
