use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::clock::{self, SystemClock, Timestamp};
use crate::date::{Date, days, days_in, year_month_day};

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
/// A time without an offset is Beijing time (+08:00), a date is its first moment there. Seconds since
/// 1970 are not read: ten digits could be an hour as well.
///
/// A time is written as it was read, character for character; [`to_rfc3339`](Self::to_rfc3339) writes
/// it in RFC 3339. Two values are equal when they are the same moment, whatever their spelling.
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
/// The features `time03`, `jiff02`, `jiff1` and `chrono04` add conversions to and from the types of
/// those releases of `time`, `jiff` and `chrono`. Several can be on.
#[derive(Clone, Copy)]
pub struct DateTime {
    seconds: i64,
    nanoseconds: u32,
    offset_minutes: i16,
    form: Form,
}

/// The spelling of a time: with the moment and the offset, it gives the text again.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Form {
    /// The character between year, month and day.
    date: Separator,
    clock: Clock,
    /// The character between date and clock.
    before_clock: Separator,
    /// The character before the fraction.
    before_fraction: Separator,
    fraction_digits: u8,
    offset: Offset,
    /// A blank stands before the offset.
    is_offset_apart: bool,
    /// The offset begins with a minus, which may be one of zero.
    is_west: bool,
    is_leap_second: bool,
}

impl Form {
    const RFC3339: Self = Self {
        date: Separator(b'-'),
        clock: Clock::Seconds,
        before_clock: Separator(b'T'),
        before_fraction: Separator(b'.'),
        fraction_digits: 0,
        offset: Offset::Colon,
        is_offset_apart: false,
        is_west: false,
        is_leap_second: false,
    };
}

/// An ASCII character, or 0 for none.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Separator(u8);

impl Separator {
    const NONE: Self = Self(0);
}

impl fmt::Display for Separator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::NONE => Ok(()),
            Self(character) => char::from(character).fmt(f),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Clock {
    None,
    /// `13:29`.
    Minutes,
    /// `13:29:35`.
    Seconds,
    /// `132935`.
    Digits,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Offset {
    None,
    /// `Z`.
    Zulu,
    /// `z`.
    LowerZulu,
    /// `+08:00`.
    Colon,
    /// `+0800`.
    Digits,
    /// `+08`.
    Hours,
}

/// Number of nanoseconds in a second.
const SECOND: u32 = 1_000_000_000;

/// Minutes from UTC to Beijing, whose time is meant where none is named.
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
    /// A moment outside of the years 0 to 9999 becomes the first or last one in them.
    pub fn from_clock(clock: &dyn clock::Clock) -> Self {
        let seconds = clock.now().as_unix().clamp(FIRST, LAST);
        Self {
            seconds,
            nanoseconds: 0,
            offset_minutes: BEIJING,
            form: Form::RFC3339,
        }
    }

    /// The day on which it is in Beijing, whatever its own offset: WeChat Pay's bills go by these days.
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

    /// Returns whether it is written as RFC 3339 has it.
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

    /// The same moment and offset, written as RFC 3339 has it. One that is already, stays as it is.
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
        parse(text.as_bytes()).ok_or(DateTimeError)
    }
}

fn parse(text: &[u8]) -> Option<DateTime> {
    let mut form = Form::RFC3339;
    let (year, rest) = digits(text, 4)?;
    let (separator, rest) = match rest {
        [separator @ (b'-' | b'/'), rest @ ..] => (Separator(*separator), rest),
        rest => (Separator::NONE, rest),
    };
    form.date = separator;
    let (month, rest) = digits(rest, 2)?;
    let (day, rest) = digits(after(rest, separator)?, 2)?;
    if !(1..=12).contains(&month) || !(1..=days_in(year, month)).contains(&day) {
        return None;
    }
    let (second_of_day, nanoseconds, rest) = clock(rest, &mut form)?;
    let offset_minutes = offset(rest, &mut form)?;
    let local = days(year, month, day) * 86_400 + second_of_day;
    let seconds = local - i64::from(offset_minutes) * 60;
    (FIRST..=LAST).contains(&seconds).then_some(DateTime {
        seconds,
        nanoseconds,
        offset_minutes,
        form,
    })
}

/// Reads the time of day; gives seconds and nanoseconds.
fn clock<'t>(text: &'t [u8], form: &mut Form) -> Option<(i64, u32, &'t [u8])> {
    let (separator, rest) = match text {
        [] => {
            form.clock = Clock::None;
            form.before_clock = Separator::NONE;
            form.offset = Offset::None;
            return Some((0, 0, text));
        }
        [separator @ (b'T' | b't' | b' '), rest @ ..] => (Separator(*separator), rest),
        rest => (Separator::NONE, rest),
    };
    form.before_clock = separator;
    let (hour, rest) = digits(rest, 2)?;
    let (minute, second, rest) = match rest {
        [b':', rest @ ..] if separator != Separator::NONE => {
            let (minute, rest) = digits(rest, 2)?;
            match rest {
                [b':', rest @ ..] => {
                    let (second, rest) = digits(rest, 2)?;
                    (minute, second, rest)
                }
                rest => {
                    form.clock = Clock::Minutes;
                    (minute, 0, rest)
                }
            }
        }
        rest => {
            form.clock = Clock::Digits;
            let (minute, rest) = digits(rest, 2)?;
            let (second, rest) = digits(rest, 2)?;
            (minute, second, rest)
        }
    };
    // A leap second is the last one of its minute.
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    form.is_leap_second = second == 60;
    let second_of_day = hour * 3_600 + minute * 60 + second.min(59);
    let (nanoseconds, rest) = match rest {
        [dot @ (b'.' | b','), rest @ ..] if form.clock != Clock::Minutes => {
            form.before_fraction = Separator(*dot);
            fraction(rest, form)?
        }
        rest => (0, rest),
    };
    Some((second_of_day, nanoseconds, rest))
}

/// Reads the digits of a fraction; gives nanoseconds.
fn fraction<'t>(text: &'t [u8], form: &mut Form) -> Option<(u32, &'t [u8])> {
    let len = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if !(1..=9).contains(&len) {
        return None;
    }
    form.fraction_digits = u8::try_from(len).ok()?;
    let (value, rest) = digits(text, len)?;
    let power = 10_u32.pow(9 - u32::from(form.fraction_digits));
    Some((u32::try_from(value).ok()? * power, rest))
}

/// Reads the offset to the end of the text; gives minutes east of UTC.
fn offset(text: &[u8], form: &mut Form) -> Option<i16> {
    let text = match text {
        [b' ', rest @ ..] if !rest.is_empty() => {
            form.is_offset_apart = true;
            rest
        }
        text => text,
    };
    let (sign, rest) = match *text {
        [] => {
            form.offset = Offset::None;
            return Some(BEIJING);
        }
        [b'Z'] => {
            form.offset = Offset::Zulu;
            return Some(0);
        }
        [b'z'] => {
            form.offset = Offset::LowerZulu;
            return Some(0);
        }
        [sign @ (b'+' | b'-'), ref rest @ ..] => (sign, rest),
        _ => return None,
    };
    let (hours, rest) = digits(rest, 2)?;
    let minutes = match rest {
        [] => {
            form.offset = Offset::Hours;
            0
        }
        [b':', rest @ ..] if rest.len() == 2 => digits(rest, 2)?.0,
        rest if rest.len() == 2 => {
            form.offset = Offset::Digits;
            digits(rest, 2)?.0
        }
        _ => return None,
    };
    if hours > 23 || minutes > 59 {
        return None;
    }
    form.is_west = sign == b'-';
    let minutes = i16::try_from(hours * 60 + minutes).ok()?;
    Some(if form.is_west { -minutes } else { minutes })
}

/// The number that so many digits make, and what stands behind them.
fn digits(text: &[u8], len: usize) -> Option<(i64, &[u8])> {
    let (digits, rest) = text.split_at_checked(len)?;
    let number = digits.iter().try_fold(0, |number, digit| {
        let value = digit.is_ascii_digit().then(|| i64::from(digit - b'0'));
        value.map(|value| number * 10 + value)
    });
    Some((number?, rest))
}

/// The part behind a separator.
fn after(text: &[u8], separator: Separator) -> Option<&[u8]> {
    match (separator, text) {
        (Separator::NONE, text) => Some(text),
        (Separator(wanted), [found, rest @ ..]) if wanted == *found => Some(rest),
        _ => None,
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let form = &self.form;
        let local = self.seconds + i64::from(self.offset_minutes) * 60;
        let (year, month, day) = year_month_day(local.div_euclid(86_400));
        let separator = form.date;
        write!(f, "{year:04}{separator}{month:02}{separator}{day:02}")?;
        let second = local.rem_euclid(86_400);
        let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
        let second = second + i64::from(form.is_leap_second);
        let before = form.before_clock;
        match form.clock {
            Clock::None => {}
            Clock::Minutes => write!(f, "{before}{hour:02}:{minute:02}")?,
            Clock::Seconds => write!(f, "{before}{hour:02}:{minute:02}:{second:02}")?,
            Clock::Digits => write!(f, "{before}{hour:02}{minute:02}{second:02}")?,
        }
        if form.fraction_digits > 0 {
            let digits = usize::from(form.fraction_digits);
            let fraction = self.nanoseconds / 10_u32.pow(9 - u32::from(form.fraction_digits));
            write!(f, "{}{fraction:0digits$}", form.before_fraction)?;
        }
        if form.is_offset_apart {
            f.write_str(" ")?;
        }
        let sign = if form.is_west { '-' } else { '+' };
        let minutes = self.offset_minutes.unsigned_abs();
        let (hours, minutes) = (minutes / 60, minutes % 60);
        match form.offset {
            Offset::None => Ok(()),
            Offset::Zulu => f.write_str("Z"),
            Offset::LowerZulu => f.write_str("z"),
            Offset::Colon => write!(f, "{sign}{hours:02}:{minutes:02}"),
            Offset::Digits => write!(f, "{sign}{hours:02}{minutes:02}"),
            Offset::Hours => write!(f, "{sign}{hours:02}"),
        }
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
                // The text itself may be anything, also what nobody should see.
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

#[cfg(feature = "time03")]
mod with_time03 {
    use super::{DateTime, DateTimeError};

    impl TryFrom<time03::OffsetDateTime> for DateTime {
        type Error = DateTimeError;

        /// Fails when the offset has seconds or the year has not four digits.
        fn try_from(time: time03::OffsetDateTime) -> Result<Self, DateTimeError> {
            if time.offset().seconds_past_minute() != 0 {
                return Err(DateTimeError);
            }
            Self::new(
                time.unix_timestamp(),
                time.nanosecond(),
                time.offset().whole_minutes(),
            )
        }
    }

    impl TryFrom<DateTime> for time03::OffsetDateTime {
        type Error = time03::error::ComponentRange;

        fn try_from(time: DateTime) -> Result<Self, Self::Error> {
            let offset =
                time03::UtcOffset::from_whole_seconds(i32::from(time.offset_minutes()) * 60)?;
            let moment =
                Self::from_unix_timestamp(time.seconds)?.replace_nanosecond(time.nanoseconds)?;
            Ok(moment.to_offset(offset))
        }
    }
}

// Both generations of jiff have the same functions for this.
#[cfg(any(feature = "jiff02", feature = "jiff1"))]
macro_rules! with_jiff {
    ($feature:literal, $module:ident, $jiff:ident) => {
        #[cfg(feature = $feature)]
        mod $module {
            use super::{DateTime, DateTimeError};

            impl TryFrom<$jiff::Timestamp> for DateTime {
                type Error = DateTimeError;

                /// Written with the offset of UTC; fails when the year has not four digits.
                fn try_from(time: $jiff::Timestamp) -> Result<Self, DateTimeError> {
                    let nanoseconds = time.as_nanosecond();
                    let seconds = i64::try_from(nanoseconds.div_euclid(1_000_000_000))
                        .map_err(|_| DateTimeError)?;
                    let nanoseconds = u32::try_from(nanoseconds.rem_euclid(1_000_000_000))
                        .map_err(|_| DateTimeError)?;
                    Self::new(seconds, nanoseconds, 0)
                }
            }

            impl TryFrom<DateTime> for $jiff::Timestamp {
                type Error = $jiff::Error;

                fn try_from(time: DateTime) -> Result<Self, $jiff::Error> {
                    Self::from_nanosecond(
                        i128::from(time.seconds) * 1_000_000_000 + i128::from(time.nanoseconds),
                    )
                }
            }
        }
    };
}

#[cfg(any(feature = "jiff02", feature = "jiff1"))]
with_jiff!("jiff02", with_jiff02, jiff02);
#[cfg(any(feature = "jiff02", feature = "jiff1"))]
with_jiff!("jiff1", with_jiff1, jiff1);

#[cfg(feature = "chrono04")]
mod with_chrono04 {
    use super::{DateTime, DateTimeError};

    impl TryFrom<chrono04::DateTime<chrono04::FixedOffset>> for DateTime {
        type Error = DateTimeError;

        /// Fails when the offset has seconds or the year has not four digits.
        fn try_from(
            time: chrono04::DateTime<chrono04::FixedOffset>,
        ) -> Result<Self, DateTimeError> {
            let offset = time.offset().local_minus_utc();
            if offset % 60 != 0 {
                return Err(DateTimeError);
            }
            // A leap second has more than a billion nanoseconds in chrono: it is the last one of its minute here.
            let nanoseconds = time.timestamp_subsec_nanos().min(999_999_999);
            Self::new(
                time.timestamp(),
                nanoseconds,
                i16::try_from(offset / 60).map_err(|_| DateTimeError)?,
            )
        }
    }

    impl TryFrom<DateTime> for chrono04::DateTime<chrono04::FixedOffset> {
        type Error = DateTimeError;

        fn try_from(time: DateTime) -> Result<Self, DateTimeError> {
            let offset = chrono04::FixedOffset::east_opt(i32::from(time.offset_minutes()) * 60)
                .ok_or(DateTimeError)?;
            let utc = chrono04::DateTime::from_timestamp(time.seconds, time.nanoseconds)
                .ok_or(DateTimeError)?;
            Ok(utc.with_timezone(&offset))
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::clock::Clock as _;

    #[test]
    fn a_time_is_written_as_it_was_read() {
        for text in [
            "2015-05-20T13:29:35+08:00",
            "2015-05-20T13:29:35.120+08:00",
            "2015-05-20T13:29:35.000000001-00:30",
            "2016-02-29T23:59:59Z",
            "1969-12-31T23:59:59+00:00",
            "0001-01-01T12:00:00-11:59",
            "2016-12-31t23:59:60z",
            "2016-12-31 23:59:60.5-00:00",
        ] {
            let time: DateTime = text.parse().unwrap();
            assert_eq!(time.to_string(), text);
            assert!(time.is_rfc3339() && time.has_clock(), "{text}");
            assert_eq!(time.to_rfc3339().to_string(), text);
        }
    }

    #[test]
    fn other_forms_are_read_as_beijing_time_and_kept() {
        let moment: DateTime = "2015-05-20T13:29:35+08:00".parse().unwrap();
        for text in [
            "2015-05-20T13:29:35",
            "2015-05-20 13:29:35",
            "2015/05/20 13:29:35",
            "20150520132935",
            "20150520T132935",
            "2015-05-20T13:29:35+0800",
            "2015-05-20T13:29:35+08",
            "2015-05-20 13:29:35 +0800",
            "2015-05-20T13:29:35,000",
        ] {
            let time: DateTime = text.parse().unwrap();
            assert_eq!(time, moment, "{text}");
            assert_eq!(time.to_string(), text);
            assert_eq!(time.offset_minutes(), 480, "{text}");
            assert!(!time.is_rfc3339() && time.has_clock(), "{text}");
            let standard = time.to_rfc3339().to_string();
            assert!(standard.starts_with("2015-05-20T13:29:35"), "{standard}");
            assert!(standard.ends_with("+08:00"), "{standard}");
            assert!(standard.parse::<DateTime>().unwrap().is_rfc3339());
        }
    }

    #[test]
    fn a_time_without_seconds_and_a_date_are_read_and_kept() {
        for (text, standard) in [
            ("2025-01-01T00:00+08:00", "2025-01-01T00:00:00+08:00"),
            ("2025-01-01T13:29-00:30", "2025-01-01T13:29:00-00:30"),
            ("2025-01-01 13:29", "2025-01-01T13:29:00+08:00"),
            ("2015-05-20", "2015-05-20T00:00:00+08:00"),
            ("20150520", "2015-05-20T00:00:00+08:00"),
            ("2015/05/20", "2015-05-20T00:00:00+08:00"),
        ] {
            let time: DateTime = text.parse().unwrap();
            assert_eq!(time.to_string(), text);
            assert_eq!(time.to_rfc3339().to_string(), standard);
            assert_eq!(time, standard.parse().unwrap());
            assert_eq!(time.has_clock(), text.len() > 10, "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "",
            "2015",
            "2015-05",
            "201505",
            "2015-0520",
            "201505-20",
            "2015-05/20",
            "2015-05-20T",
            "2015-05-20T13",
            "2015-05-20T13:",
            "2015-05-20+08:00",
            "2015-05-20Z",
            "2015-05-20T13:29.5",
            "2015-05-2013:29:35",
            "2015052013",
            "201505201329",
            "1432099775",
            "1432099775000",
            "13:29:35",
            "2015-05-20T13:29:35+24:00",
            "2015-05-20T13:29:35+08:",
            "2015-05-20T13:29:35+8",
            "2015-02-29T13:29:35Z",
            "2015-13-01T13:29:35Z",
            "2015-00-01T13:29:35Z",
            "2015-01-01T24:00:00Z",
            "2015-01-01T23:60:00Z",
            "2015-01-01T23:00:61Z",
            "2015-01-01T23:00:00.Z",
            "2015-01-01T23:00:00.1234567890Z",
            "2015-01-01T23:00:00Z ",
            " 2015-01-01T23:00:00Z",
            "+015-01-01T23:00:00Z",
            "0000-01-01T00:00:00+23:59",
            "２015-01-01T23:00:00Z",
            "长期",
        ] {
            assert_eq!(text.parse::<DateTime>(), Err(DateTimeError), "{text}");
        }
    }

    #[test]
    fn the_same_moment_is_equal_at_any_offset() {
        let beijing: DateTime = "2015-05-20T13:29:35+08:00".parse().unwrap();
        let utc: DateTime = "2015-05-20T05:29:35.000Z".parse().unwrap();
        assert_eq!(beijing, utc);
        assert!(utc < "2015-05-20T05:29:35.001Z".parse().unwrap());
    }

    #[test]
    fn json_is_the_text() {
        let time: DateTime = serde_json::from_str("\"2015-05-20T13:29:35+08:00\"").unwrap();
        assert_eq!(
            serde_json::to_string(&time).unwrap(),
            "\"2015-05-20T13:29:35+08:00\""
        );
        assert!(serde_json::from_str::<DateTime>("\"yesterday\"").is_err());
    }

    #[cfg(all(
        feature = "time03",
        feature = "jiff02",
        feature = "jiff1",
        feature = "chrono04"
    ))]
    #[test]
    fn other_crates_agree_on_the_moment() {
        for text in [
            "2015-05-20T13:29:35.250+08:00",
            "1969-12-31T23:59:59.999999999-05:30",
            "2400-02-29T00:00:00Z",
        ] {
            let ours: DateTime = text.parse().unwrap();
            let theirs = time03::OffsetDateTime::try_from(ours).unwrap();
            assert_eq!(theirs.unix_timestamp(), ours.timestamp().as_unix());
            assert_eq!(i16::from(theirs.day()), text[8..10].parse::<i16>().unwrap());
            assert_eq!(DateTime::try_from(theirs).unwrap(), ours);

            let theirs: jiff02::Timestamp = text.parse().unwrap();
            assert_eq!(DateTime::try_from(theirs).unwrap(), ours);
            assert_eq!(jiff02::Timestamp::try_from(ours).unwrap(), theirs);

            let theirs: jiff1::Timestamp = text.parse().unwrap();
            assert_eq!(DateTime::try_from(theirs).unwrap(), ours);
            assert_eq!(jiff1::Timestamp::try_from(ours).unwrap(), theirs);

            let theirs = chrono04::DateTime::<chrono04::FixedOffset>::try_from(ours).unwrap();
            assert_eq!(theirs.timestamp(), ours.timestamp().as_unix());
            assert_eq!(
                theirs.offset().local_minus_utc(),
                i32::from(ours.offset_minutes()) * 60
            );
            assert_eq!(DateTime::try_from(theirs).unwrap(), ours);
        }
    }

    #[test]
    fn now_comes_from_a_clock_and_is_in_beijing() {
        let at = |seconds| DateTime::from_clock(&move || Timestamp::from_unix(seconds));
        assert_eq!(at(1_432_099_775).to_string(), "2015-05-20T13:29:35+08:00");
        assert_eq!(at(i64::MAX).to_string(), "9999-12-31T07:59:59+08:00");
        assert_eq!(at(i64::MIN).to_string(), "0000-01-02T08:00:00+08:00");
        let (before, now, after) = (
            SystemClock.now().as_unix(),
            DateTime::now().timestamp().as_unix(),
            SystemClock.now().as_unix(),
        );
        assert!((before..=after).contains(&now));
    }

    #[test]
    fn the_day_is_that_of_beijing() {
        for (time, day) in [
            ("2015-05-20T15:59:59Z", "2015-05-20"),
            ("2015-05-20T16:00:00Z", "2015-05-21"),
            ("2015-05-20T23:00:00-11:00", "2015-05-21"),
            ("2015-05-20T00:30:00+09:00", "2015-05-19"),
            ("2015-05-20", "2015-05-20"),
            ("1970-01-01T00:00:00+08:00", "1970-01-01"),
            ("1969-12-31T15:59:59Z", "1969-12-31"),
        ] {
            let time: DateTime = time.parse().unwrap();
            assert_eq!(time.date().to_string(), day, "{time}");
        }
    }

    #[test]
    fn a_moved_time_is_written_in_rfc_3339() {
        let time: DateTime = "20150520132935".parse().unwrap();
        let later = time.checked_add(Duration::from_millis(90_500)).unwrap();
        assert_eq!(later.to_string(), "2015-05-20T13:31:05.500+08:00");
        assert_eq!(
            later.duration_since(time),
            Some(Duration::from_millis(90_500))
        );
        assert_eq!(time.duration_since(later), None);
        assert_eq!(later.checked_sub(Duration::from_millis(90_500)), Some(time));
        assert_eq!(time.checked_add(Duration::MAX), None);
        assert_eq!(time.checked_sub(Duration::MAX), None);
        assert!(later > time);
    }

    proptest! {
        #[test]
        fn what_is_added_is_taken_away_again(
            seconds in FIRST..=LAST,
            nanoseconds in 0..1_000_000_000_u32,
            offset in -1439..1440_i16,
            duration in any::<Duration>(),
        ) {
            let time = DateTime::new(seconds, nanoseconds, offset).unwrap();
            if let Some(later) = time.checked_add(duration) {
                prop_assert_eq!(later.duration_since(time), Some(duration));
                prop_assert_eq!(later.checked_sub(duration), Some(time));
                prop_assert_eq!(later.offset_minutes(), offset);
            }
            if let Some(earlier) = time.checked_sub(duration) {
                prop_assert_eq!(time.duration_since(earlier), Some(duration));
                prop_assert_eq!(earlier.checked_add(duration), Some(time));
            }
        }

        #[test]
        fn every_moment_is_read_as_it_was_written(seconds in FIRST..=LAST, nanoseconds in 0..1_000_000_000_u32, offset in -1439..1440_i16) {
            let time = DateTime::new(seconds, nanoseconds, offset).unwrap();
            let read: DateTime = time.to_string().parse().unwrap();
            prop_assert_eq!(read, time);
            prop_assert_eq!(read.to_string(), time.to_string());
        }

        #[test]
        fn every_form_is_written_as_it_was_read(
            date in "[0-9]{4}(-[01][0-9]-[0-3][0-9]|/[01][0-9]/[0-3][0-9]|[01][0-9][0-3][0-9])",
            clock in "|[Tt ][0-2][0-9]:[0-6][0-9](:[0-6][0-9]([.,][0-9]{1,10})?)?|[Tt]?[0-2][0-9][0-6][0-9][0-6][0-9]",
            offset in "| ?([Zz]|[+-][0-2][0-9](:?[0-6][0-9])?)",
        ) {
            let text = format!("{date}{clock}{offset}");
            if let Ok(time) = text.parse::<DateTime>() {
                prop_assert_eq!(time.to_string(), text);
                let standard = time.to_rfc3339();
                prop_assert!(standard.is_rfc3339());
                prop_assert_eq!(standard, time);
                prop_assert_eq!(standard.to_string().parse::<DateTime>().unwrap(), time);
            }
        }

        #[test]
        fn no_text_makes_the_parser_panic(text in "\\PC{0,40}") {
            let _ = text.parse::<DateTime>();
        }
    }
}
