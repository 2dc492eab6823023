//! `wxpay sandbox advance`: moves business time on.

use clap::Args;
use serde_json::json;

use crate::arguments::Global;
use crate::control::ControlArguments;
use crate::failure::Failure;
use crate::language::Words;
use crate::output::Output;

/// Move business time on: orders expire, notifications are repeated.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wxpay sandbox advance 15s
  wxpay sandbox advance 1h30m
  wxpay sandbox advance 2d --json

Signatures keep carrying the real time.")]
pub(super) struct Advance {
    /// Time, such as 90, 15s, 5m, 1h30m or 2d. A number alone is seconds.
    #[arg(value_name = "TIME", value_parser = seconds)]
    time: u64,
    #[command(flatten)]
    control: ControlArguments,
}

impl Advance {
    pub(super) fn run(self, global: &Global, output: &Output) -> Result<(), Failure> {
        let control = self.control.open(global)?;
        let clock = control.post("/api/clock/advance", &json!({ "seconds": self.time }))?;
        if output.is_json() {
            return output.json(&clock);
        }
        output.line(format_args!(
            "{} {}",
            output.text("Business time is", "业务时间为"),
            clock["now"].as_str().unwrap_or_default()
        ))
    }
}

/// Reads a time: parts of a number and a unit, of which the last may lack its unit if it is the only one.
fn seconds(text: &str) -> Result<u64, Words> {
    let mistaken = || {
        Words::from((
            "a time such as 90, 15s, 5m, 1h30m or 2d is expected",
            "应为时长，例如 90、15s、5m、1h30m 或 2d",
        ))
    };
    if let Ok(seconds) = text.parse::<u64>() {
        return Ok(seconds);
    }
    let (mut sum, mut digits) = (0_u64, String::new());
    for letter in text.chars() {
        let unit: u64 = match letter {
            '0'..='9' => {
                digits.push(letter);
                continue;
            }
            's' => 1,
            'm' => 60,
            'h' => 60 * 60,
            'd' => 24 * 60 * 60,
            _ => return Err(mistaken()),
        };
        let number = digits.parse::<u64>().map_err(|_| mistaken())?;
        let part = number.checked_mul(unit);
        sum = part
            .and_then(|part| sum.checked_add(part))
            .ok_or_else(mistaken)?;
        digits.clear();
    }
    match digits.is_empty() && !text.is_empty() {
        true => Ok(sum),
        false => Err(mistaken()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_has_units() {
        for (text, expected) in [
            ("90", 90),
            ("15s", 15),
            ("5m", 300),
            ("1h30m", 5400),
            ("2d", 172_800),
            ("0", 0),
        ] {
            assert_eq!(seconds(text), Ok(expected), "{text}");
        }
        for text in [
            "",
            "s",
            "1h30",
            "-1",
            "1w",
            "1 h",
            "99999999999999999999d",
            "+",
        ] {
            assert!(seconds(text).is_err(), "{text}");
        }
    }
}
