//! Compares the benchmarks of two commits, which take turns on the same machine.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::error::Error;

/// Benchmark that is run if none is named.
const WORK: &str = "work";

/// Default number of rounds.
const ROUNDS: usize = 5;

/// A row is slower if its median is larger by more than this share.
const TOLERANCE: f64 = 0.03;

/// Commits, benchmarks and number of rounds.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options<'a> {
    commits: [&'a str; 2],
    benches: Vec<&'a str>,
    rounds: usize,
}

impl<'a> Options<'a> {
    /// Reads `<A> <B> [--rounds <number>] [--bench <name>]…`; `None` for anything else.
    pub(crate) fn of(words: &[&'a str]) -> Option<Self> {
        let [before, after, options @ ..] = words else {
            return None;
        };
        let mut read = Self {
            commits: [before, after],
            benches: Vec::new(),
            rounds: ROUNDS,
        };
        let (pairs, []) = options.as_chunks() else {
            return None;
        };
        for pair in pairs {
            match *pair {
                ["--rounds", rounds] => read.rounds = rounds.parse().ok().filter(|n| *n > 0)?,
                ["--bench", bench] => read.benches.push(bench),
                _ => return None,
            }
        }
        if read.benches.is_empty() {
            read.benches.push(WORK);
        }
        let is_option = |commit: &&str| commit.starts_with('-');
        (!read.commits.iter().any(is_option)).then_some(read)
    }
}

/// The figures of a row, of both commits.
#[derive(Debug, Default)]
struct Row {
    unit: String,
    figures: [Vec<f64>; 2],
}

type Rows = BTreeMap<String, Row>;

/// Builds both commits in work trees of their own, runs their benchmarks in turns, and prints the medians.
pub(crate) fn run(root: &Path, options: &Options<'_>) -> Result<(), Error> {
    let target = std::env::var_os("CARGO_TARGET_DIR");
    let target = target.map_or_else(|| root.join("target"), PathBuf::from);
    let folder = target.join("bench-compare");
    fs::create_dir_all(&folder).map_err(Error::file(&folder))?;
    let [before, after] = options.commits;
    let hashes = [hash_of(root, before)?, hash_of(root, after)?];
    if hashes[0] == hashes[1] {
        return Err(Error::SameCommit(before.to_owned(), after.to_owned()));
    }
    let mut programs = Vec::new();
    for (commit, hash) in options.commits.into_iter().zip(&hashes) {
        println!("building {commit} ({hash})");
        programs.push(build(root, &folder, hash, &options.benches)?);
    }
    let results = folder.join("results.jsonl");
    let mut rows = Rows::new();
    for round in 0..options.rounds {
        for turn in 0..2 {
            // Another commit begins each round.
            let side = (turn + round) % 2;
            for program in &programs[side] {
                println!("round {}: {}", round + 1, program.display());
                if results.exists() {
                    fs::remove_file(&results).map_err(Error::file(&results))?;
                }
                let mut bench = Command::new(program);
                bench.arg("--bench").env("WXPAY_BENCH_RESULTS", &results);
                output(bench.stderr(Stdio::inherit()))?;
                let lines = fs::read_to_string(&results).unwrap_or_default();
                add(&mut rows, side, &lines)?;
            }
        }
    }
    let slower = print(&rows, options.commits);
    match slower.is_empty() {
        true => Ok(()),
        false => Err(Error::Slower(slower)),
    }
}

fn hash_of(root: &Path, commit: &str) -> Result<String, Error> {
    let named = format!("{commit}^{{commit}}");
    let found = output(git(root).args(["rev-parse", "--verify", "--quiet", &named]))?;
    Ok(String::from_utf8_lossy(&found).trim().to_owned())
}

/// Builds the benchmarks of a commit, and returns their programs.
fn build(root: &Path, folder: &Path, hash: &str, benches: &[&str]) -> Result<Vec<PathBuf>, Error> {
    let tree = folder.join(hash);
    if !tree.join("Cargo.toml").exists() {
        output(git(root).args([
            OsStr::new("worktree"),
            OsStr::new("add"),
            OsStr::new("--force"),
            OsStr::new("--detach"),
            tree.as_os_str(),
            OsStr::new(hash),
        ]))?;
    }
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(&tree)
        .args([
            "bench",
            "--quiet",
            "--locked",
            "-p",
            "wxpay-benches",
            "--no-run",
        ])
        .args([
            "--message-format",
            "json-render-diagnostics",
            "--target-dir",
        ])
        // Cargo gives the programs of both trees the same name, and takes one tree for the other by their times.
        .arg(folder.join(format!("{hash}.target")));
    for bench in benches {
        cargo.args(["--bench", bench]);
    }
    let messages = output(cargo.stderr(Stdio::inherit()))?;
    let messages = String::from_utf8_lossy(&messages);
    let programs: Vec<_> = messages.lines().filter_map(executable).collect();
    match programs.len() == benches.len() {
        true => Ok(programs),
        false => Err(Error::Command(format!("cargo bench in {}", tree.display()))),
    }
}

fn git(root: &Path) -> Command {
    let mut git = Command::new("git");
    git.arg("-C").arg(root);
    git
}

/// Program of a benchmark that a message of cargo names.
fn executable(message: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    let is_bench = message["target"]["kind"][0] == "bench";
    let executable = message["executable"].as_str().filter(|_| is_bench)?;
    Some(executable.into())
}

fn output(command: &mut Command) -> Result<Vec<u8>, Error> {
    let shown = format!("{command:?}");
    let output = command.output().map_err(Error::file(Path::new(&shown)))?;
    match output.status.success() {
        true => Ok(output.stdout),
        false => Err(Error::Command(shown)),
    }
}

/// Adds what one program has recorded.
fn add(rows: &mut Rows, side: usize, lines: &str) -> Result<(), Error> {
    for line in lines.lines() {
        let read = serde_json::from_str::<Value>(line).ok();
        let read = read.as_ref().and_then(|line| {
            let (row, unit) = (line["row"].as_str()?, line["unit"].as_str()?);
            Some((row, unit, line["figure"].as_f64()?))
        });
        let Some((name, unit, figure)) = read else {
            return Err(Error::Command(format!(
                "a benchmark that recorded {line:?}"
            )));
        };
        let row = rows.entry(name.to_owned()).or_default();
        unit.clone_into(&mut row.unit);
        row.figures[side].push(figure);
    }
    Ok(())
}

/// Prints the medians, and returns what became slower.
fn print(rows: &Rows, [before, after]: [&str; 2]) -> Vec<String> {
    println!("\n| row | {before} | {after} | change |\n|---|---|---|---|");
    let mut slower = Vec::new();
    for (name, row) in rows {
        let [old, new] = [median(&row.figures[0]), median(&row.figures[1])];
        let (Some(old), Some(new)) = (old, new) else {
            println!(
                "| {name} | {} | {} | only one of them has it |",
                shown(old),
                shown(new)
            );
            continue;
        };
        let change = new / old - 1.0;
        let unit = &row.unit;
        println!(
            "| {name} | {old:.3} {unit} | {new:.3} {unit} | {:+.1} % |",
            change * 100.0
        );
        if change > TOLERANCE && is_apart(old, &row.figures[1]) {
            slower.push(format!("{name}: {old:.3} to {new:.3} {unit}"));
        }
    }
    slower
}

fn shown(figure: Option<f64>) -> String {
    figure.map_or_else(|| "–".into(), |figure| format!("{figure:.3}"))
}

/// Returns whether all figures but one in five are above the old median: one round proves nothing.
fn is_apart(old: f64, new: &[f64]) -> bool {
    let below = new.iter().filter(|figure| **figure <= old).count();
    below * 5 <= new.len()
}

fn median(figures: &[f64]) -> Option<f64> {
    let mut figures = figures.to_vec();
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read_and_nothing_else() {
        let read = |words: &str| {
            let words: Vec<_> = words.split(' ').collect();
            Options::of(&words).map(|options| (options.benches.join("+"), options.rounds))
        };
        assert_eq!(read("A B"), Some(("work".into(), 5)));
        assert_eq!(
            read("A B --bench bill --rounds 3 --bench work"),
            Some(("bill+work".into(), 3))
        );
        for words in [
            "A",
            "A B C",
            "A B --rounds",
            "A B --rounds 0",
            "A --bench work",
            "A B --x 1",
        ] {
            assert_eq!(read(words), None, "{words}");
        }
    }

    fn rows(old: &[f64], new: &[f64]) -> Rows {
        let mut rows = Rows::new();
        for (side, figures) in [old, new].into_iter().enumerate() {
            for figure in figures {
                let line = format!(r#"{{"row":"work","figure":{figure},"unit":"us"}}"#);
                add(&mut rows, side, &line).unwrap();
            }
        }
        rows
    }

    #[test]
    fn what_became_slower_is_named() {
        let slower = |old: &[f64], new: &[f64]| print(&rows(old, new), ["A", "B"]);
        assert_eq!(
            slower(&[10.0, 11.0, 10.5], &[12.0, 12.5, 11.9]),
            ["work: 10.500 to 12.000 us"]
        );
        assert!(slower(&[10.0, 11.0, 10.5], &[9.0, 9.5, 8.9]).is_empty());
        // Within the tolerance, and within what the machine does by itself.
        assert!(slower(&[10.0], &[10.2]).is_empty());
        assert!(slower(&[10.0, 10.0, 10.0], &[9.9, 11.0, 12.0]).is_empty());
        assert!(slower(&[], &[12.0]).is_empty());
    }

    #[test]
    fn a_line_that_is_no_figure_is_an_error() {
        for line in ["x", "{}", r#"{"row":"work","unit":"us"}"#] {
            assert!(add(&mut Rows::new(), 0, line).is_err(), "{line}");
        }
    }

    #[test]
    fn the_program_of_a_benchmark_is_found() {
        let message = |kind: &str| {
            format!(
                r#"{{"reason":"compiler-artifact","target":{{"kind":["{kind}"]}},"executable":"/a/work-1"}}"#
            )
        };
        assert_eq!(executable(&message("bench")), Some("/a/work-1".into()));
        assert_eq!(executable(&message("lib")), None);
        assert_eq!(executable("no JSON"), None);
    }
}
