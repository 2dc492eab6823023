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
