//! Conversions to and from the types of `time`, `jiff` and `chrono`.

#[cfg(feature = "time03")]
mod with_time03 {
    use crate::datetime::{DateTime, DateTimeError};

    impl TryFrom<time03::OffsetDateTime> for DateTime {
        type Error = DateTimeError;

        /// Fails when the offset has seconds or the year does not have four digits.
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
            use crate::datetime::{DateTime, DateTimeError};

            impl TryFrom<$jiff::Timestamp> for DateTime {
                type Error = DateTimeError;

                /// Written with the offset of UTC; fails when the year does not have four digits.
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
    use crate::datetime::{DateTime, DateTimeError};

    impl TryFrom<chrono04::DateTime<chrono04::FixedOffset>> for DateTime {
        type Error = DateTimeError;

        /// Fails when the offset has seconds or the year does not have four digits.
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
