use std::fmt;
use std::str::FromStr;

/// A day of the calendar, such as the day of a bill: `2015-05-20`.
///
/// WeChat Pay's days are those of Beijing; [`DateTime::date`](crate::DateTime::date) gives the day of a
/// moment there. A date converts into a string, so setters such as `bill_date` take it.
///
/// ```
/// use wxpay_core::Date;
///
/// let day: Date = "2024-03-01".parse()?;
/// assert_eq!(day.previous().map(|day| day.to_string()).as_deref(), Some("2024-02-29"));
/// assert_eq!(Date::new(2024, 3, 1), Some(day));
/// # Ok::<(), wxpay_core::DateError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Days since 1970-01-01.
    days: i64,
}

/// The first and last day that four digits of a year can name.
const FIRST: i64 = -719_528;
const LAST: i64 = 2_932_896;

impl Date {
    /// Creates a date. Returns `None` if the calendar does not have it. The year is 0 to 9999.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let (year, month, day) = (i64::from(year), i64::from(month), i64::from(day));
        let is_day = (0..=9_999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in(year, month)).contains(&day);
        is_day.then(|| Self {
            days: days(year, month, day),
        })
    }

    /// The day that many days after 1970-01-01, clamped to the years 0 to 9999.
    pub(crate) fn of_days(days: i64) -> Self {
        Self {
            days: days.clamp(FIRST, LAST),
        }
    }

    /// Year, month (from 1) and day (from 1).
    pub fn year_month_day(self) -> (u16, u8, u8) {
        let (year, month, day) = year_month_day(self.days);
        // A date lies within four digits of a year, so none of them is lost.
        (
            u16::try_from(year).unwrap_or_default(),
            u8::try_from(month).unwrap_or_default(),
            u8::try_from(day).unwrap_or_default(),
        )
    }

    /// The day before; `None` before the year 0.
    pub fn previous(self) -> Option<Self> {
        self.checked_add_days(-1)
    }

    /// The day after; `None` after the year 9999.
    pub fn next(self) -> Option<Self> {
        self.checked_add_days(1)
    }

    /// The day that many days later, or earlier if negative; `None` outside of the years 0 to 9999.
    pub fn checked_add_days(self, days: i64) -> Option<Self> {
        let days = self.days.checked_add(days)?;
        (FIRST..=LAST).contains(&days).then_some(Self { days })
    }

    /// Number of days from the other day to this one; negative if this one is earlier.
    pub const fn days_since(self, other: Self) -> i64 {
        self.days - other.days
    }
}

impl FromStr for Date {
    type Err = DateError;

    /// Reads `2015-05-20` and nothing else.
    fn from_str(text: &str) -> Result<Self, DateError> {
        let number = |digits: &str| {
            let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
            is_number.then(|| digits.parse::<u16>().ok()).flatten()
        };
        let read = || {
            let (year, rest) = text.split_once('-')?;
            let (month, day) = rest.split_once('-')?;
            if (year.len(), month.len(), day.len()) != (4, 2, 2) {
                return None;
            }
            let month = u8::try_from(number(month)?).ok()?;
            let day = u8::try_from(number(day)?).ok()?;
            Self::new(number(year)?, month, day)
        };
        read().ok_or(DateError)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.year_month_day();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

/// The string is not a calendar day in the form `2015-05-20`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a date in the form yyyy-MM-dd")]
#[non_exhaustive]
pub struct DateError;

pub(crate) const fn days_in(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the Gregorian calendar, counted in years that begin in March.
pub(crate) const fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// Year, month and day of that many days since 1970-01-01.
pub(crate) const fn year_month_day(days: i64) -> (i64, i64, i64) {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_date_is_read_in_one_form() {
        for text in ["2015-05-20", "0000-01-01", "9999-12-31", "2024-02-29"] {
            assert_eq!(text.parse::<Date>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "2015-5-20",
            "20150520",
            "2015/05/20",
            "2015-05-20 ",
            "2015-02-29",
            "2015-00-10",
            "2015-13-10",
            "2015-01-00",
            "2015-01-32",
            "+015-01-01",
            "2015-05-20T00:00:00Z",
            "２015-05-20",
            "12015-05-20",
        ] {
            assert_eq!(text.parse::<Date>(), Err(DateError), "{text}");
        }
    }

    #[test]
    fn the_calendar_ends_where_four_digits_do() {
        let (first, last) = (Date::of_days(i64::MIN), Date::of_days(i64::MAX));
        assert_eq!(first.to_string(), "0000-01-01");
        assert_eq!(last.to_string(), "9999-12-31");
        assert_eq!((first.previous(), last.next()), (None, None));
        assert_eq!(first.checked_add_days(i64::MAX), None);
        assert_eq!(Date::new(10_000, 1, 1), None);
        assert_eq!(last.days_since(first), LAST - FIRST);
    }

    proptest! {
        #[test]
        fn any_day_is_read_as_it_was_written(days in FIRST..=LAST) {
            let date = Date { days };
            prop_assert_eq!(date.to_string().parse::<Date>(), Ok(date));
            let (year, month, day) = date.year_month_day();
            prop_assert_eq!(Date::new(year, month, day), Some(date));
            if let Some(next) = date.next() {
                prop_assert!(next > date && next.to_string() > date.to_string());
                prop_assert_eq!(next.previous(), Some(date));
            }
        }

        #[test]
        fn no_text_makes_the_parser_of_dates_panic(text in "\\PC{0,12}") {
            let _ = text.parse::<Date>();
        }
    }
}
