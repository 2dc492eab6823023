//! Tasks of the workspace. `cargo xtask` lists them.

mod bench_compare;
mod claims;
mod codegen;
mod coverage;
mod error;
mod floors;
mod search;
mod spec;
mod words;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use error::Error;

const USAGE: &str = "\
usage: cargo xtask <task>

tasks:
  spec check         checks the API model in spec/
  spec coverage --facts <folder>
                     compares the model with the facts that it was written from;
                     with --merged behind it, lists what comes from merging shapes
  spec coverage --official <folder>
                     compares the model with the official pages and with other sources;
                     with --open behind it, lists everything that is open
  floors             checks who imports whom inside the crates that have a floors.kdl
  words              checks the words, links and numbers of the documentation
  search <folder>    checks what searches in the documentation find (`cargo doc` wrote it there)
  bench-compare <A> <B>
                     runs the benchmarks of two commits in turns, and names what became slower; with
                     --rounds <number> and --bench <name> (work) behind them
  codegen            writes what is generated from it
  codegen --check    says which generated files differ from it, and changes nothing";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["spec", "check"] => spec_check(),
        ["spec", "coverage", "--facts", folder] => spec_coverage(Path::new(folder), false),
        ["spec", "coverage", "--facts", folder, "--merged"] => {
            spec_coverage(Path::new(folder), true)
        }
        ["spec", "coverage", "--official", folder] => spec_official(Path::new(folder), false),
        ["spec", "coverage", "--official", folder, "--open"] => {
            spec_official(Path::new(folder), true)
        }
        ["bench-compare", options @ ..] => match bench_compare::Options::of(options) {
            Some(options) => bench_compare::run(&root(), &options),
            None => {
                eprintln!("{USAGE}");
                return ExitCode::from(2);
            }
        },
        ["floors"] => floors::run(&root()),
        ["words"] => check_words(),
        ["search", folder] => search::run(Path::new(folder)),
        ["codegen"] => codegen(codegen::Mode::Write),
        ["codegen", "--check"] => codegen(codegen::Mode::Compare),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The workspace's folder.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

fn spec_check() -> Result<(), Error> {
    let root = root();
    let model = spec::Model::load(&root.join("spec"))?;
    codegen::lock::check(&root, &model)?;
    let operations: usize = model
        .families
        .iter()
        .map(|family| family.operations.len())
        .sum();
    let events: usize = model
        .families
        .iter()
        .map(|family| family.events.len())
        .sum();
    let types: usize = model.families.iter().map(|family| family.types.len()).sum();
    let enums: usize = model.families.iter().map(|family| family.enums.len()).sum();
    println!(
        "{} families, {operations} operations, {events} events, {types} types, {enums} enumerations: no mistake found",
        model.families.len()
    );
    Ok(())
}

fn check_words() -> Result<(), Error> {
    let root = root();
    words::run(&root)?;
    claims::run(&root, &spec::Model::load(&root.join("spec"))?)
}

fn spec_coverage(facts: &Path, lists_merged: bool) -> Result<(), Error> {
    let spec = root().join("spec");
    let model = spec::Model::load(&spec)?;
    coverage::run(&spec, facts, &model, lists_merged)
}

fn spec_official(facts: &Path, lists_all: bool) -> Result<(), Error> {
    let spec = root().join("spec");
    let model = spec::Model::load(&spec)?;
    coverage::run_official(&spec, facts, &model, lists_all)
}

fn codegen(mode: codegen::Mode) -> Result<(), Error> {
    let root = root();
    let model = spec::Model::load(&root.join("spec"))?;
    codegen::run(&root, &model, mode)
}
