use serde::{Deserialize, Serialize};
use wxpay::Timestamp;

use crate::fields::Fields;
use crate::refusal::Refusal;

const DAY: i64 = 24 * 60 * 60;

/// Beijing is ahead of UTC, in seconds.
const AHEAD: i64 = 8 * 60 * 60;

const WEEK: [&str; 7] = [
    "MONDAY",
    "TUESDAY",
    "WEDNESDAY",
    "THURSDAY",
    "FRIDAY",
    "SATURDAY",
    "SUNDAY",
];

/// When coupons of a stock can be used (券可核销时间), in seconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Period {
    begin: i64,
    end: i64,
    /// Days that a coupon can be used, the first one included.
    days: Option<i64>,
    /// Seconds that a coupon can be used.
    seconds: Option<i64>,
    /// Days between the receipt and the first day of use.
    waits: i64,
    /// Days of the week, from Monday as 0.
    weekdays: Vec<usize>,
    /// Times of such a day, in seconds since midnight.
    times: Vec<(i64, i64)>,
    /// Further moments.
    others: Vec<(i64, i64)>,
}

impl Period {
    /// Reads and checks it.
    pub(super) fn read(fields: &Fields<'_>) -> Result<Self, Refusal> {
        let moment = |fields: &Fields<'_>, name: &str| {
            let moment = fields.required(name, fields.moment(name)?)?;
            Ok::<_, Refusal>(moment.timestamp().as_unix())
        };
        let begin = moment(fields, "available_begin_time")?;
        let end = moment(fields, "available_end_time")?;
        if end <= begin {
            let issue = "must be after available_begin_time";
            return Err(fields.refuse("available_end_time", "", issue));
        }
        let mut weekdays = Vec::new();
        let mut times = Vec::new();
        if let Some(weekly) = fields.object("weekly_available_period")? {
            let days = weekly.value("day_list").and_then(|list| list.as_array());
            for day in days.into_iter().flatten() {
                let place = WEEK.iter().position(|known| day == known);
                let issue = "must be days of the week such as MONDAY";
                weekdays.push(place.ok_or_else(|| weekly.refuse("day_list", "", issue))?);
            }
            for time in weekly.objects("day_period_list")? {
                let begin = time.required("begin_time", time.whole("begin_time")?)?;
                let end = time.required("end_time", time.whole("end_time")?)?;
                times.push((begin, end));
            }
        }
        let mut others = Vec::new();
        for other in fields.objects("irregular_available_period_list")? {
            others.push((moment(&other, "begin_time")?, moment(&other, "end_time")?));
        }
        let waits = fields.whole("wait_days_after_receive")?.unwrap_or(0);
        if waits < 0 {
            let issue = "must be at least 0";
            return Err(fields.refuse("wait_days_after_receive", &waits.to_string(), issue));
        }
        Ok(Self {
            begin,
            end,
            days: fields.amount("available_days")?,
            seconds: fields.amount("available_seconds")?,
            waits,
            weekdays,
            times,
            others,
        })
    }

    /// The begin of the stock.
    pub(super) const fn begin(&self) -> Timestamp {
        Timestamp::from_unix(self.begin)
    }

    /// The latest end of a delivery plan: a day before the end of the stock, and before the days that a coupon waits
    /// and is valid (partner/4016184594, brand/4018381209).
    pub(super) const fn last_delivery(&self) -> Timestamp {
        let days = match self.days {
            Some(days) => days,
            None => 0,
        };
        let days = days.saturating_add(self.waits).saturating_add(1);
        Timestamp::from_unix(self.end.saturating_sub(days.saturating_mul(DAY)))
    }

    /// The end of the stock.
    pub(super) const fn end(&self) -> Timestamp {
        Timestamp::from_unix(self.end)
    }

    /// The validity of a coupon that its user gets at that moment: its begin and its end.
    ///
    /// Assumption: days are those of the calendar, as in the official samples, and the end of the stock ends its coupons.
    pub(super) fn of_coupon(&self, received: Timestamp) -> (Timestamp, Timestamp) {
        let received = received.as_unix();
        let mut begin = received.max(self.begin);
        if self.waits > 0 {
            let wait = self.waits.saturating_mul(DAY);
            begin = begin.max(midnight(received).saturating_add(wait));
        }
        let mut end = self.end;
        if let Some(days) = self.days {
            let days = days.saturating_mul(DAY);
            end = end.min(midnight(begin).saturating_add(days).saturating_sub(1));
        }
        if let Some(seconds) = self.seconds {
            end = end.min(begin.saturating_add(seconds));
        }
        let begin = begin.min(end);
        (Timestamp::from_unix(begin), Timestamp::from_unix(end))
    }

    /// Returns whether coupons can be used at that moment of their validity.
    ///
    /// Assumption: one of the weekly and of the other times is enough.
    pub(super) fn is_open(&self, at: Timestamp) -> bool {
        let at = at.as_unix();
        let is_weekly = !self.weekdays.is_empty() || !self.times.is_empty();
        if !is_weekly && self.others.is_empty() {
            return true;
        }
        let within = |(begin, end): &(i64, i64), at: i64| (*begin..=*end).contains(&at);
        if self.others.iter().any(|other| within(other, at)) {
            return true;
        }
        let time = at.saturating_sub(midnight(at));
        is_weekly
            && (self.weekdays.is_empty() || self.weekdays.contains(&weekday(at)))
            && (self.times.is_empty() || self.times.iter().any(|times| within(times, time)))
    }
}

/// The beginning of that moment's day in Beijing.
pub(super) const fn midnight(at: i64) -> i64 {
    at.saturating_sub(at.saturating_add(AHEAD).rem_euclid(DAY))
}

/// The day of the week in Beijing, from Monday as 0: 1970-01-01 was a Thursday.
fn weekday(at: i64) -> usize {
    let days = at.saturating_add(AHEAD).div_euclid(DAY);
    usize::try_from((days + 3).rem_euclid(7)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn moment(text: &str) -> Timestamp {
        text.parse::<wxpay::DateTime>().unwrap().timestamp()
    }

    fn period(other: Value) -> Result<Period, Refusal> {
        let mut json = json!({
            "available_begin_time": "2026-05-01T00:00:00+08:00",
            "available_end_time": "2026-05-31T23:59:59+08:00",
        });
        let members = other.as_object().unwrap().clone();
        json.as_object_mut().unwrap().extend(members);
        Period::read(&Fields::of_body(Some(&json)).unwrap())
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        let at = moment("2026-05-20T13:29:35+08:00");
        for (other, begin, end) in [
            (
                json!({}),
                "2026-05-20T13:29:35+08:00",
                "2026-05-31T23:59:59+08:00",
            ),
            (
                json!({ "available_days": 6 }),
                "2026-05-20T13:29:35+08:00",
                "2026-05-25T23:59:59+08:00",
            ),
            (
                json!({ "available_days": 1, "wait_days_after_receive": 2 }),
                "2026-05-22T00:00:00+08:00",
                "2026-05-22T23:59:59+08:00",
            ),
            (
                json!({ "available_seconds": 60 }),
                "2026-05-20T13:29:35+08:00",
                "2026-05-20T13:30:35+08:00",
            ),
            (
                json!({ "available_days": i64::MAX, "wait_days_after_receive": i64::MAX }),
                "2026-05-31T23:59:59+08:00",
                "2026-05-31T23:59:59+08:00",
            ),
        ] {
            let found = period(other.clone()).unwrap().of_coupon(at);
            assert_eq!(found, (moment(begin), moment(end)), "{other}");
        }
        let early = moment("2026-04-01T00:00:00+08:00");
        let (begin, _) = period(json!({})).unwrap().of_coupon(early);
        assert_eq!(begin, moment("2026-05-01T00:00:00+08:00"));
    }

    #[test]
    fn times_of_the_week_and_others_open_a_period() {
        let weekly = json!({
            "weekly_available_period": {
                "day_list": ["WEDNESDAY"], "day_period_list": [{ "begin_time": 36_000, "end_time": 39_600 }],
            },
            "irregular_available_period_list": [{
                "begin_time": "2026-05-21T00:00:00+08:00", "end_time": "2026-05-21T23:59:59+08:00",
            }],
        });
        let period = period(weekly).unwrap();
        for (at, is_open) in [
            ("2026-05-20T10:30:00+08:00", true),
            ("2026-05-20T09:59:59+08:00", false),
            ("2026-05-19T10:30:00+08:00", false),
            ("2026-05-21T03:00:00+08:00", true),
            ("2026-05-22T10:30:00+08:00", false),
        ] {
            assert_eq!(period.is_open(moment(at)), is_open, "{at}");
        }
    }

    #[test]
    fn a_wrong_period_names_its_member() {
        for (other, field) in [
            (
                json!({ "available_end_time": "2026-04-30T00:00:00+08:00" }),
                "/available_end_time",
            ),
            (
                json!({ "available_begin_time": "today" }),
                "/available_begin_time",
            ),
            (json!({ "available_days": 0 }), "/available_days"),
            (
                json!({ "weekly_available_period": { "day_list": ["FUNDAY"] } }),
                "/weekly_available_period/day_list",
            ),
            (
                json!({ "irregular_available_period_list": [{}] }),
                "/irregular_available_period_list/0/begin_time",
            ),
        ] {
            let refusal = period(other).unwrap_err();
            let detail = refusal.detail.unwrap().to_value();
            assert_eq!(detail["field"], field);
        }
    }

    proptest! {
        #[test]
        fn a_coupon_never_ends_before_it_begins_or_after_its_stock(
            at in 0..253_370_764_800_i64, days in proptest::option::of(1..i64::MAX),
            seconds in proptest::option::of(1..i64::MAX), waits in 0..i64::MAX,
        ) {
            let period = Period {
                begin: 1_767_240_000, end: 1_800_000_000, days, seconds, waits,
                weekdays: Vec::new(), times: Vec::new(), others: Vec::new(),
            };
            let (begin, end) = period.of_coupon(Timestamp::from_unix(at));
            prop_assert!(begin <= end && end <= period.end());
        }
    }
}
