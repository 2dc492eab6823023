//! Mistakes in arguments, in Chinese: clap knows English only.

use std::fmt::{self, Write as _};

use clap::builder::StyledStr;
use clap::builder::styling::{AnsiColor, Style};
use clap::error::{ContextKind, ContextValue, Error, ErrorFormatter, ErrorKind};

use super::{Language, Words};

// The colours of clap's own errors.
const ERROR: Style = AnsiColor::Red.on_default().bold();
const INVALID: Style = AnsiColor::Yellow.on_default();
const VALID: Style = AnsiColor::Green.on_default();
const HEADING: Style = Style::new().bold().underline();

/// Formats what clap finds wrong with arguments.
pub(crate) struct Chinese;

impl ErrorFormatter for Chinese {
    fn format_error(error: &Error<Self>) -> StyledStr {
        let mut text = StyledStr::new();
        // Writing to a string cannot fail.
        let _ = write(&mut text, error);
        text
    }
}

fn write(text: &mut StyledStr, error: &Error<Chinese>) -> fmt::Result {
    write!(text, "{ERROR}错误:{ERROR:#} ")?;
    mistake(text, error)?;
    let similar = [
        (ContextKind::SuggestedSubcommand, "命令"),
        (ContextKind::SuggestedArg, "参数"),
        (ContextKind::SuggestedValue, "取值"),
    ];
    text.write_str("\n")?;
    let mut gap = "\n";
    for (kind, word) in similar {
        let names = words(error, kind);
        if !names.is_empty() {
            let names = quoted(&names, VALID);
            writeln!(text, "{gap}  {VALID}提示:{VALID:#} 相近的{word}：{names}")?;
            gap = "";
        }
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = usage.trim_start_matches("Usage:").trim();
        writeln!(text, "\n{HEADING}用法:{HEADING:#} {usage}")?;
    }
    writeln!(text, "\n详见 '{VALID}--help{VALID:#}'。")
}

/// Writes what is wrong.
fn mistake(text: &mut StyledStr, error: &Error<Chinese>) -> fmt::Result {
    let word = |kind| quoted(&words(error, kind), INVALID);
    let argument = word(ContextKind::InvalidArg);
    let number = |kind| match error.get(kind) {
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => "?".to_owned(),
    };
    match error.kind() {
        ErrorKind::ArgumentConflict => {
            let argument = match argument.is_empty() {
                true => word(ContextKind::InvalidSubcommand),
                false => argument,
            };
            let others = word(ContextKind::PriorArg);
            if others == argument {
                write!(text, "参数 {argument} 只能出现一次")
            } else if others.is_empty() {
                write!(text, "参数 {argument} 不能与其他参数同时使用")
            } else {
                write!(text, "参数 {argument} 不能与 {others} 同时使用")
            }
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = words(error, ContextKind::InvalidValue);
            if value.iter().all(|value| value.is_empty()) {
                write!(text, "参数 {argument} 缺少取值")?;
            } else {
                let value = quoted(&value, INVALID);
                write!(text, "参数 {argument} 的取值 {value} 无效")?;
            }
            if let Some(cause) = std::error::Error::source(error) {
                match cause.downcast_ref::<Words>() {
                    Some(words) => write!(text, "：{}", words.text(Language::Zh))?,
                    None => write!(text, "：{cause}")?,
                }
            }
            choices(text, "可选值", &words(error, ContextKind::ValidValue))
        }
        ErrorKind::InvalidSubcommand => {
            write!(text, "没有命令 {}", word(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand => {
            let command = word(ContextKind::InvalidSubcommand);
            write!(text, "{command} 后面缺少命令")?;
            choices(text, "命令", &words(error, ContextKind::ValidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => {
            text.write_str("缺少必填参数：")?;
            for name in words(error, ContextKind::InvalidArg) {
                write!(text, "\n  {VALID}{name}{VALID:#}")?;
            }
            Ok(())
        }
        ErrorKind::UnknownArgument => write!(text, "没有参数 {argument}"),
        ErrorKind::NoEquals => write!(text, "参数 {argument} 的取值前要有等号"),
        ErrorKind::TooManyValues => {
            let value = word(ContextKind::InvalidValue);
            write!(text, "参数 {argument} 的取值 {value} 多余")
        }
        ErrorKind::TooFewValues => {
            let least = number(ContextKind::MinValues);
            let given = number(ContextKind::ActualNumValues);
            write!(
                text,
                "参数 {argument} 至少要 {least} 个取值，现有 {given} 个"
            )
        }
        ErrorKind::WrongNumberOfValues => {
            let wanted = number(ContextKind::ExpectedNumValues);
            let given = number(ContextKind::ActualNumValues);
            write!(text, "参数 {argument} 要 {wanted} 个取值，现有 {given} 个")
        }
        ErrorKind::InvalidUtf8 => text.write_str("参数不是有效的 UTF-8 文本"),
        // Help and version come with their text; others have no Chinese name yet.
        other => match other.as_str() {
            Some(message) => text.write_str(message),
            None => text.write_str("参数有误"),
        },
    }
}

/// The texts of a piece of context.
fn words(error: &Error<Chinese>, kind: ContextKind) -> Vec<&str> {
    match error.get(kind) {
        Some(ContextValue::String(one)) => vec![one],
        Some(ContextValue::Strings(all)) => all.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}

fn quoted(names: &[&str], style: Style) -> String {
    let names: Vec<_> = names
        .iter()
        .map(|name| format!("'{style}{name}{style:#}'"))
        .collect();
    names.join("、")
}

fn choices(text: &mut StyledStr, heading: &str, names: &[&str]) -> fmt::Result {
    if names.is_empty() {
        return Ok(());
    }
    let names: Vec<_> = names
        .iter()
        .map(|name| format!("{VALID}{name}{VALID:#}"))
        .collect();
    write!(text, "\n  [{heading}：{}]", names.join("、"))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::arguments::Arguments;

    fn mistaken(arguments: &[&str]) -> String {
        let command = Language::Zh.translate(Arguments::command());
        let given = ["wxpay"].iter().chain(arguments);
        let error = command.try_get_matches_from(given).unwrap_err();
        error.apply::<Chinese>().to_string()
    }

    #[test]
    fn mistakes_in_arguments_are_in_chinese() {
        for (arguments, expected) in [
            (&["refnd"][..], "没有命令 'refnd'"),
            (&["sandbox", "--porrt", "1"], "没有参数 '--porrt'"),
            (&["sandbox", "--porrt", "1"], "相近的参数：'--port'"),
            (&["explian"], "相近的命令：'explain'"),
            (&["wait"], "缺少必填参数：\n  <WHAT>\n  <NUMBER>"),
            (
                &["wait", "ordr", "1"],
                "参数 '<WHAT>' 的取值 'ordr' 无效\n  [可选值：order、",
            ),
            (
                &["sandbox", "--port", "x"],
                "参数 '--port <PORT>' 的取值 'x' 无效：",
            ),
            (&["sandbox", "--port"], "参数 '--port <PORT>' 缺少取值"),
            (
                &["--profile", "a", "--profile", "b", "doctor"],
                "只能出现一次",
            ),
        ] {
            let text = mistaken(arguments);
            assert!(text.starts_with("错误: "), "{text}");
            assert!(text.contains(expected), "{expected}: {text}");
            assert!(text.ends_with("详见 '--help'。\n"), "{text}");
            for english in ["error:", "tip:", "Usage", "For more", "possible values"] {
                assert!(!text.contains(english), "{english}: {text}");
            }
        }
    }

    #[test]
    fn help_stays_what_it_is() {
        let command = Language::Zh.translate(Arguments::command());
        let error = command
            .try_get_matches_from(["wxpay", "--help"])
            .unwrap_err();
        let text = error.apply::<Chinese>().to_string();
        assert!(text.contains("用法:") && !text.contains("错误:"), "{text}");
    }
}
