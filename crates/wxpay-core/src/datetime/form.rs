//! The spelling of a time, and how it is written back.

use std::fmt;

use super::DateTime;
use crate::date::year_month_day;

/// The spelling of a time: with the moment and the offset, it gives the text again.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Form {
    /// The character between year, month and day.
    pub(super) date: Separator,
    pub(super) clock: Clock,
    /// The character between date and clock.
    pub(super) before_clock: Separator,
    /// The character before the fraction.
    pub(super) before_fraction: Separator,
    pub(super) fraction_digits: u8,
    pub(super) offset: Offset,
    /// A blank stands before the offset.
    pub(super) is_offset_apart: bool,
    /// The offset begins with a minus, which may be one of zero.
    pub(super) is_west: bool,
    pub(super) is_leap_second: bool,
}

impl Form {
    pub(super) const RFC3339: Self = Self {
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
pub(super) struct Separator(pub(super) u8);

impl Separator {
    pub(super) const NONE: Self = Self(0);
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
pub(super) enum Clock {
    None,
    /// `13:29`.
    Minutes,
    /// `13:29:35`.
    Seconds,
    /// `132935`.
    Digits,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Offset {
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
