//! `spec/names.lock`: the name of each operation and event, frozen. A program that was written against a name
//! must build with the next version too.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::files::Files;
use crate::error::{Error, Mistakes, Place};
use crate::spec::Model;

const LOCK: &str = "spec/names.lock";

/// Writes the names that are new. Those that are frozen must be as they were.
pub(super) fn generate(files: &mut Files<'_>, root: &Path, model: &Model) -> Result<(), Error> {
    check(root, model)?;
    let mut text = String::from(
        "# Frozen names: method, path, family/operation; EVENT, family/event, event type. `cargo xtask codegen` adds new ones.\n",
    );
    for (call, name) in names(model) {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{call} {name}");
    }
    files.add(LOCK, text);
    Ok(())
}

/// Checks that no frozen name has changed and nothing that has one is gone.
pub(crate) fn check(root: &Path, model: &Model) -> Result<(), Error> {
    let path = root.join(LOCK);
    let text = fs::read_to_string(&path).map_err(Error::file(&path))?;
    let names = names(model);
    let mut mistakes = Mistakes::default();
    for (index, line) in text.lines().enumerate() {
        let Some((call, frozen)) = line.rsplit_once(' ').filter(|_| !line.starts_with('#')) else {
            continue;
        };
        let place = Place {
            file: LOCK.to_owned(),
            line: index + 1,
        };
        match names.get(call) {
            Some(name) if name == frozen => {}
            Some(name) => {
                mistakes.add(&place, format!("{call} is {frozen}, the model says {name}"))
            }
            None => mistakes.add(
                &place,
                format!("{frozen} is gone: {call} is not in the model"),
            ),
        }
    }
    mistakes.finish()
}

fn names(model: &Model) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for family in &model.families {
        for operation in &family.operations {
            let call = format!("{} {}", operation.method, operation.path);
            names.insert(call, format!("{}/{}", family.name, operation.name));
        }
        for event in &family.events {
            let name = format!("EVENT {}/{}", family.name, event.name);
            names.insert(name, event.event_type.clone());
        }
    }
    names
}
