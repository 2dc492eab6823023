use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::clock::Timestamp;

/// A moment with the offset it was written with, as RFC 3339 has it: `2015-05-20T13:29:35+08:00`.
///
/// It is written as it was read: offset, `Z` and digits of the fraction are kept. Two values are
/// equal when they are the same moment, whatever their offsets.
///
/// ```
/// let time: wxpay_core::DateTime = "2015-05-20T13:29:35+08:00".parse()?;
/// assert_eq!(time.timestamp().as_unix(), 1_432_099_775);
/// assert_eq!(time.to_string(), "2015-05-20T13:29:35+08:00");
/// assert_eq!(time, "2015-05-20T05:29:35Z".parse()?);
/// # Ok::<(), wxpay_core::DateTimeError>(())
/// ```
///
/// The features `time03`, `jiff02`, `jiff1` and `chrono04` add conversions to and from the types of
/// those releases of `time`, `jiff` and `chrono`. Several can be on.
#[derive(Clone, Copy)]
pub struct DateTime {
    seconds: i64,
    nanoseconds: u32,
    fraction_digits: u8,
    offset: Offset,
}

#[derive(Clone, Copy)]
enum Offset {
    Zulu,
    Minutes(i16),
}

impl Offset {
    const fn seconds(self) -> i64 {
        match self {
            Self::Zulu => 0,
            Self::Minutes(minutes) => minutes as i64 * 60,
        }
    }
}

/// The first and last second that four digits of a year can name, at any offset.
const FIRST: i64 = -62_167_219_200 + 86_400;
const LAST: i64 = 253_402_300_799 - 86_400;

impl DateTime {
    /// That moment, written with an offset of so many minutes east of UTC (Beijing: 480).
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

    /// The offset in minutes east of UTC.
    pub const fn offset_minutes(&self) -> i16 {
        match self.offset {
            Offset::Zulu => 0,
            Offset::Minutes(minutes) => minutes,
        }
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
        Ok(Self {
            seconds,
            nanoseconds,
            fraction_digits,
            offset: Offset::Minutes(offset_minutes),
        })
    }
}

impl FromStr for DateTime {
    type Err = DateTimeError;

    /// Reads RFC 3339 and nothing else; a fraction may have up to nine digits.
    fn from_str(text: &str) -> Result<Self, DateTimeError> {
        parse(text.as_bytes()).ok_or(DateTimeError)
    }
}

fn parse(text: &[u8]) -> Option<DateTime> {
    let (fixed, rest) = text.split_at_checked(19)?;
    let [
        y0,
        y1,
        y2,
        y3,
        b'-',
        o0,
        o1,
        b'-',
        d0,
        d1,
        b'T' | b't' | b' ',
        h0,
        h1,
        b':',
        m0,
        m1,
        b':',
        s0,
        s1,
    ] = *fixed
    else {
        return None;
    };
    let year = number(&[y0, y1, y2, y3])?;
    let month = number(&[o0, o1])?;
    let day = number(&[d0, d1])?;
    let (hour, minute, second) = (number(&[h0, h1])?, number(&[m0, m1])?, number(&[s0, s1])?);
    if !(1..=12).contains(&month)
        || !(1..=days_in(year, month)).contains(&day)
        || hour > 23
        || minute > 59
    {
        return None;
    }
    // A leap second is the last one of its minute.
    if second > 60 {
        return None;
    }
    let (fraction, rest) = match rest {
        [b'.', rest @ ..] => {
            rest.split_at(rest.iter().take_while(|byte| byte.is_ascii_digit()).count())
        }
        _ => (&[][..], rest),
    };
    if fraction.len() > 9 || (rest.len() < text.len() - 19 && fraction.is_empty()) {
        return None;
    }
    let offset = match *rest {
        [b'Z' | b'z'] => Offset::Zulu,
        [sign @ (b'+' | b'-'), h0, h1, b':', m0, m1] => {
            let (hours, minutes) = (number(&[h0, h1])?, number(&[m0, m1])?);
            if hours > 23 || minutes > 59 {
                return None;
            }
            let minutes = i16::try_from(hours * 60 + minutes).ok()?;
            Offset::Minutes(if sign == b'-' { -minutes } else { minutes })
        }
        _ => return None,
    };
    let local = days(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second.min(59);
    let seconds = local - offset.seconds();
    if !(FIRST..=LAST).contains(&seconds) {
        return None;
    }
    let digits = u32::try_from(fraction.len()).ok()?;
    let nanoseconds = u32::try_from(number(fraction)?).ok()? * 10_u32.pow(9 - digits);
    Some(DateTime {
        seconds,
        nanoseconds,
        fraction_digits: u8::try_from(digits).ok()?,
        offset,
    })
}

fn number(digits: &[u8]) -> Option<i64> {
    digits.iter().try_fold(0, |number, digit| {
        digit
            .is_ascii_digit()
            .then(|| number * 10 + i64::from(digit - b'0'))
    })
}

const fn days_in(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the Gregorian calendar, counted in years that begin in March.
const fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// Year, month and day of that many days since 1970-01-01.
const fn date(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (
        year_of_era + era * 400 + if month <= 2 { 1 } else { 0 },
        month,
        day,
    )
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let local = self.seconds + self.offset.seconds();
        let (year, month, day) = date(local.div_euclid(86_400));
        let second = local.rem_euclid(86_400);
        let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"
        )?;
        if self.fraction_digits > 0 {
            let digits = usize::from(self.fraction_digits);
            write!(
                f,
                ".{:0digits$}",
                self.nanoseconds / 10_u32.pow(9 - u32::from(self.fraction_digits))
            )?;
        }
        match self.offset {
            Offset::Zulu => f.write_str("Z"),
            Offset::Minutes(minutes) => {
                let sign = if minutes < 0 { '-' } else { '+' };
                write!(
                    f,
                    "{sign}{:02}:{:02}",
                    minutes.unsigned_abs() / 60,
                    minutes.unsigned_abs() % 60
                )
            }
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
                f.write_str("a time in RFC 3339")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<DateTime, E> {
                text.parse()
                    .map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))
            }
        }

        deserializer.deserialize_str(Visitor)
    }
}

/// A text is not a time in RFC 3339, or a moment cannot be written as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a time in RFC 3339 with a year of four digits")]
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

    #[test]
    fn a_time_is_written_as_it_was_read() {
        for text in [
            "2015-05-20T13:29:35+08:00",
            "2015-05-20T13:29:35.120+08:00",
            "2015-05-20T13:29:35.000000001-00:30",
            "2016-02-29T23:59:59Z",
            "1969-12-31T23:59:59+00:00",
            "0001-01-01T12:00:00-11:59",
        ] {
            assert_eq!(text.parse::<DateTime>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_rfc_3339_is_refused() {
        for text in [
            "",
            "2015-05-20",
            "2015-05-20T13:29:35",
            "2015-05-20T13:29:35+0800",
            "2015-05-20T13:29:35+24:00",
            "2015-02-29T13:29:35Z",
            "2015-13-01T13:29:35Z",
            "2015-00-01T13:29:35Z",
            "2015-01-01T24:00:00Z",
            "2015-01-01T23:60:00Z",
            "2015-01-01T23:00:61Z",
            "2015-01-01T23:00:00.Z",
            "2015-01-01T23:00:00.1234567890Z",
            "2015-01-01T23:00:00Z ",
            "+015-01-01T23:00:00Z",
            "0000-01-01T00:00:00+23:59",
            "２015-01-01T23:00:00Z",
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

    proptest! {
        #[test]
        fn every_moment_is_read_as_it_was_written(seconds in FIRST..=LAST, nanoseconds in 0..1_000_000_000_u32, offset in -1439..1440_i16) {
            let time = DateTime::new(seconds, nanoseconds, offset).unwrap();
            let read: DateTime = time.to_string().parse().unwrap();
            prop_assert_eq!(read, time);
            prop_assert_eq!(read.to_string(), time.to_string());
        }

        #[test]
        fn no_text_makes_the_parser_panic(text in "\\PC{0,40}") {
            let _ = text.parse::<DateTime>();
        }
    }
}
