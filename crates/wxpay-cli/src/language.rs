//! The language of help and messages.

use std::env;
use std::ffi::OsString;
use std::io;

use clap::{Arg, ArgAction, Command, ValueEnum};

mod chinese;
pub(crate) mod findings;
mod mistakes;
mod words;

pub(crate) use words::Words;

/// The language in which the command speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Language {
    /// English.
    #[default]
    En,
    /// Chinese.
    Zh,
}

impl Language {
    /// The language that `--lang` asks for, else the one of the environment.
    ///
    /// It is determined before the arguments are parsed, because their help is in that language.
    pub(crate) fn wanted(given: &[OsString]) -> Self {
        let mut arguments = given.iter().filter_map(|argument| argument.to_str());
        while let Some(argument) = arguments.next() {
            let value = match argument {
                "--" => break,
                "--lang" => arguments.next(),
                other => other.strip_prefix("--lang="),
            };
            if let Some(language) = value.and_then(|value| Self::from_str(value, true).ok()) {
                return language;
            }
        }
        Self::of_environment(|name| env::var(name).ok())
    }

    fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let mut names = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter();
        let locale = names.find_map(|name| variable(name).filter(|value| !value.is_empty()));
        match locale {
            Some(locale) if locale.starts_with("zh") => Self::Zh,
            _ => Self::En,
        }
    }

    /// The text of this language.
    pub(crate) const fn text<'a>(self, en: &'a str, zh: &'a str) -> &'a str {
        match self {
            Self::En => en,
            Self::Zh => zh,
        }
    }

    /// Prints what is wrong with the arguments, or the help that they ask for.
    pub(crate) fn print(self, error: clap::Error) -> io::Result<()> {
        match self {
            Self::En => error.print(),
            Self::Zh => error.apply::<mistakes::Chinese>().print(),
        }
    }

    /// The help of all commands and arguments in this language.
    pub(crate) fn translate(self, command: Command) -> Command {
        match self {
            Self::En => command,
            Self::Zh => translated(command, ""),
        }
    }
}

/// Headings of a command's help in place of clap's.
const TEMPLATE: &str = "{about-with-newline}\n用法: {usage}\n\n{all-args}{after-help}";
const POSITIONALS: &str = "参数";
const OPTIONS: &str = "选项";
const GLOBAL_OPTIONS: &str = "全局选项";

/// A flag that clap would add in English.
fn flag(id: &'static str, short: char, action: ArgAction) -> Arg {
    Arg::new(id).short(short).long(id).action(action)
}

/// The help of an argument with its values and its default, which clap would add in English.
fn with_values(argument: &Arg, help: &str) -> String {
    let mut remarks = Vec::new();
    if argument.get_action().takes_values() {
        let values = argument.get_possible_values();
        let values: Vec<_> = values.iter().map(|value| value.get_name()).collect();
        if !values.is_empty() {
            remarks.push(format!("可选值：{}", values.join("、")));
        }
        let defaults = argument.get_default_values().iter();
        let defaults: Vec<_> = defaults.map(|value| value.to_string_lossy()).collect();
        if !defaults.is_empty() {
            remarks.push(format!("默认值：{}", defaults.join("、")));
        }
    }
    match remarks.is_empty() {
        true => help.to_owned(),
        false => format!(
            "{}（{}）。",
            help.trim_end_matches('。'),
            remarks.join("；")
        ),
    }
}

/// Replaces the help of a command, its arguments and its subcommands. `path` is the command's, without `wxpay`.
fn translated(mut command: Command, path: &str) -> Command {
    command = command
        .help_template(TEMPLATE)
        .subcommand_help_heading("命令")
        .disable_help_flag(true)
        .arg(flag("help", 'h', ArgAction::Help));
    if path.is_empty() {
        command = command
            .disable_version_flag(true)
            .arg(flag("version", 'V', ArgAction::Version));
    }
    if let Some(about) = chinese::text(path) {
        command = command.about(about).long_about(None::<&str>);
    }
    if let Some(examples) = chinese::text(&format!("{path}#examples")) {
        command = command.after_help(examples);
    }
    // Headings come in the order of the arguments that they are of.
    let place = |argument: &Arg| match argument.get_help_heading() {
        Some(_) => GLOBAL_OPTIONS,
        None if argument.is_positional() => POSITIONALS,
        None => OPTIONS,
    };
    let mut ids: Vec<_> = command
        .get_arguments()
        .map(|argument| (place(argument), argument.get_id().clone()))
        .collect();
    ids.sort_by_key(|(heading, _)| {
        [POSITIONALS, OPTIONS]
            .iter()
            .position(|one| one == heading)
            .unwrap_or(2)
    });
    for (index, (heading, id)) in ids.into_iter().enumerate() {
        let key = format!("{path}.{id}");
        let help = chinese::text(&key).or_else(|| chinese::text(&format!(".{id}")));
        command = command.mut_arg(&id, |argument| {
            let argument = match help {
                Some(help) => {
                    let help = with_values(&argument, help);
                    argument.help(help).long_help(None::<&str>)
                }
                None => argument,
            };
            match argument.get_action().takes_values() {
                true => argument.hide_possible_values(true).hide_default_value(true),
                false => argument,
            }
            .help_heading(heading)
            .display_order(index)
        });
    }
    let names: Vec<_> = command
        .get_subcommands()
        .map(|inner| inner.get_name().to_owned())
        .collect();
    for name in names {
        let inner = match path {
            "" => name.clone(),
            _ => format!("{path} {name}"),
        };
        command = command.mut_subcommand(&name, |subcommand| translated(subcommand, &inner));
    }
    command
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::arguments::Arguments;

    fn untranslated(command: &Command, path: &str, found: &mut Vec<String>) {
        if chinese::text(path).is_none() {
            found.push(path.to_owned());
        }
        for argument in command.get_arguments() {
            let id = argument.get_id();
            let key = format!("{path}.{id}");
            if chinese::text(&key).is_none() && chinese::text(&format!(".{id}")).is_none() {
                found.push(key);
            }
        }
        for inner in command.get_subcommands() {
            let name = inner.get_name();
            let path = if path.is_empty() {
                name.to_owned()
            } else {
                format!("{path} {name}")
            };
            untranslated(inner, &path, found);
        }
    }

    #[test]
    fn every_command_and_argument_has_chinese_help() {
        let mut found = Vec::new();
        untranslated(&Arguments::command(), "", &mut found);
        assert!(found.is_empty(), "without Chinese help: {found:#?}");
    }

    /// Commands that act themselves and whose help has no examples.
    fn without_examples(command: &Command, heading: &str, found: &mut Vec<String>) {
        if !command.has_subcommands() {
            let help = command.get_after_help().map(ToString::to_string);
            let help = help.unwrap_or_default();
            if !help.starts_with(&format!("{heading}\n  ")) || !help.contains("\n  wxpay ") {
                found.push(command.get_name().to_owned());
            }
        }
        for inner in command.get_subcommands() {
            without_examples(inner, heading, found);
        }
    }

    #[test]
    fn every_command_shows_examples_in_both_languages() {
        for (language, heading) in [(Language::En, "Examples:"), (Language::Zh, "示例：")] {
            let mut found = Vec::new();
            let command = language.translate(Arguments::command());
            without_examples(&command, heading, &mut found);
            assert!(found.is_empty(), "without {heading} {found:#?}");
            let whole = command.get_after_help().map(ToString::to_string);
            assert!(whole.unwrap_or_default().starts_with(heading));
        }
    }

    #[test]
    fn examples_in_both_languages_are_the_same_commands() {
        fn commands(command: &Command, path: &str, found: &mut Vec<(String, Vec<String>)>) {
            let help = command.get_after_help().map(ToString::to_string);
            let lines = help.unwrap_or_default();
            let words = |line: &str| {
                let mut words = line.split_whitespace();
                (words.next() == Some("wxpay")).then(|| words.next().unwrap_or_default().to_owned())
            };
            found.push((path.to_owned(), lines.lines().filter_map(words).collect()));
            for inner in command.get_subcommands() {
                commands(inner, &format!("{path} {}", inner.get_name()), found);
            }
        }
        let (mut en, mut zh) = (Vec::new(), Vec::new());
        commands(&Arguments::command(), "wxpay", &mut en);
        let chinese = Language::Zh.translate(Arguments::command());
        commands(&chinese, "wxpay", &mut zh);
        assert_eq!(en, zh);
    }

    #[test]
    fn the_language_is_that_of_the_flag_or_the_environment() {
        let wanted = |given: &[&str]| {
            let given: Vec<OsString> = given.iter().map(OsString::from).collect();
            Language::wanted(&given)
        };
        assert_eq!(wanted(&["wxpay", "--lang", "zh"]), Language::Zh);
        assert_eq!(wanted(&["wxpay", "api", "--lang=en"]), Language::En);
        let chinese =
            Language::of_environment(|name| (name == "LANG").then(|| "zh_CN.UTF-8".into()));
        assert_eq!(chinese, Language::Zh);
        assert_eq!(Language::of_environment(|_| None), Language::En);
    }

    #[test]
    fn chinese_help_has_chinese_headings_and_values() {
        let mut command = Language::Zh.translate(Arguments::command());
        command.build();
        let wait = command.find_subcommand_mut("wait").unwrap();
        let help = wait.render_help().to_string();
        for expected in [
            "用法:",
            "参数:",
            "选项:",
            "全局选项:",
            "可选值：order、refund",
            "显示帮助",
        ] {
            assert!(help.contains(expected), "{expected}: {help}");
        }
        let place = |heading: &str| help.find(heading).unwrap();
        assert!(place("<WHAT>  ") < place("<NUMBER>  "), "{help}");
        assert!(place("参数:") < place("\n选项:") && place("\n选项:") < place("全局选项:"));
        for english in [
            "Usage",
            "Options",
            "Arguments",
            "possible values",
            "default:",
            "Print help",
        ] {
            assert!(!help.contains(english), "{english}: {help}");
        }
    }

    #[test]
    fn the_arguments_are_consistent() {
        Arguments::command().debug_assert();
        Language::Zh.translate(Arguments::command()).debug_assert();
    }
}
