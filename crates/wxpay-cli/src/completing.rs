//! Completion of words in shells: ids of operations, names of fields, profiles.

use std::env;
use std::ffi::OsStr;
use std::path::PathBuf;

use clap::Command;
use clap_complete::CompleteEnv;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter, CompletionCandidate};
use wxpay::catalog;
use wxpay::catalog::{Field, Kind};

use crate::configuration::profiles;

/// The environment variable by which a shell asks for completion: its value is the shell's name.
pub(crate) const VARIABLE: &str = "WXPAY_COMPLETE";

/// Arguments that are an operation's id.
const OPERATIONS: [(&[&str], &str); 5] = [
    (&["api", "show"], "operation"),
    (&["explain"], "operation"),
    (&["sandbox", "fault"], "operation"),
    (&["upload"], "operation"),
    (&["wait"], "operation"),
];

/// Depth of the objects whose fields are offered.
const DEPTH: usize = 4;

/// Completes words and ends the process, if a shell asked for it.
pub(crate) fn complete_if_asked(command: impl Fn() -> Command) {
    if env::var_os(VARIABLE).is_some() {
        let factory = || with_completers(command());
        CompleteEnv::with_factory(factory).var(VARIABLE).complete();
    }
}

/// The command with completion of its arguments.
fn with_completers(mut command: Command) -> Command {
    for (path, argument) in OPERATIONS {
        command = changed(command, path, &|inner| {
            inner.mut_arg(argument, |argument| {
                argument.add(ArgValueCandidates::new(operations))
            })
        });
    }
    command = changed(command, &["call"], &|inner| {
        inner.mut_arg("what", |argument| {
            argument.add(ArgValueCompleter::new(words_of_a_call))
        })
    });
    command.mut_arg("profile", |argument| {
        argument.add(ArgValueCandidates::new(names_of_profiles))
    })
}

fn changed(
    command: Command,
    path: &[&'static str],
    change: &dyn Fn(Command) -> Command,
) -> Command {
    match path {
        [] => change(command),
        [name, rest @ ..] => command.mut_subcommand(name, |inner| changed(inner, rest, change)),
    }
}

fn operations() -> Vec<CompletionCandidate> {
    let rows = catalog().rows();
    rows.map(|row| CompletionCandidate::new(row.id).help(Some(row.title.into())))
        .collect()
}

fn names_of_profiles() -> Vec<CompletionCandidate> {
    let words = words();
    let mut pairs = words.iter().zip(words.iter().skip(1));
    let named = pairs.find(|(word, _)| *word == "--config");
    let config = named.map(|(_, file)| PathBuf::from(file));
    let names = profiles(config).into_iter();
    names.map(CompletionCandidate::new).collect()
}

/// The words of the line, which follow the first `--`.
fn words() -> Vec<String> {
    let mut arguments = env::args();
    arguments.by_ref().find(|argument| argument == "--");
    arguments.collect()
}

/// Ids of operations for the first word of a call, then the names of its fields.
fn words_of_a_call(current: &OsStr) -> Vec<CompletionCandidate> {
    let current = current.to_str().unwrap_or_default();
    let words = words();
    let after = words.iter().skip_while(|word| *word != "call").skip(1);
    let ids: Vec<_> = catalog().rows().map(|row| row.id).collect();
    let called = after
        .take_while(|word| *word != current)
        .find(|word| ids.contains(&word.as_str()));
    match called.and_then(|id| catalog().find(id)) {
        None => {
            let all = operations().into_iter();
            all.filter(|one| one.get_value().to_string_lossy().starts_with(current))
                .collect()
        }
        Some(row) => {
            let mut found = Vec::new();
            keys(&row.fields, "", DEPTH, &mut found);
            found.retain(|(key, _)| key.starts_with(current));
            let found = found.into_iter();
            found
                .map(|(key, label)| CompletionCandidate::new(key).help(label.map(Into::into)))
                .collect()
        }
    }
}

/// The keys of fields as `wxpay call` takes them: `key=` for values, `key:=` for lists of objects.
fn keys(
    fields: &'static [Field],
    path: &str,
    depth: usize,
    found: &mut Vec<(String, Option<&'static str>)>,
) {
    for field in fields {
        let name = format!("{path}{}", field.name);
        match field.kind {
            Kind::Object(inner) if !field.is_list && depth > 1 => {
                keys(inner.fields(), &format!("{name}."), depth - 1, found);
            }
            Kind::Object(_) => found.push((format!("{name}:="), field.zh)),
            _ => found.push((format!("{name}="), field.zh)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_of_an_operation_reach_into_objects() {
        let row = catalog().find("payments.native_prepay").unwrap();
        let mut found = Vec::new();
        keys(&row.fields, "", DEPTH, &mut found);
        let keys: Vec<_> = found.iter().map(|(key, _)| key.as_str()).collect();
        for key in ["out_trade_no=", "amount.total=", "detail.goods_detail:="] {
            assert!(keys.contains(&key), "{key} is not in {keys:?}");
        }
    }
}
