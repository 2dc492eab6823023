//! Reading of a time from its text.

use super::form::{Clock, Form, Offset, Separator};
use super::{BEIJING, DateTime, FIRST, LAST};
use crate::date::{days, days_in};

/// Reads a time in any of the forms that [`DateTime`] lists.
pub(super) fn parse(text: &[u8]) -> Option<DateTime> {
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

/// Reads the time of day; returns seconds and nanoseconds.
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

/// Reads the digits of a fraction; returns nanoseconds.
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

/// Reads the offset to the end of the text; returns minutes east of UTC.
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

/// Parses a number of that many digits, and returns the rest.
fn digits(text: &[u8], len: usize) -> Option<(i64, &[u8])> {
    let (digits, rest) = text.split_at_checked(len)?;
    let number = digits.iter().try_fold(0, |number, digit| {
        let value = digit.is_ascii_digit().then(|| i64::from(digit - b'0'));
        value.map(|value| number * 10 + value)
    });
    Some((number?, rest))
}

/// The part after a separator.
fn after(text: &[u8], separator: Separator) -> Option<&[u8]> {
    match (separator, text) {
        (Separator::NONE, text) => Some(text),
        (Separator(wanted), [found, rest @ ..]) if wanted == *found => Some(rest),
        _ => None,
    }
}
