//! Checks who imports whom inside a crate. Each crate that has a `floors.kdl` puts its rooms, the
//! modules of its root, on floors: a room imports from rooms on lower floors only, so there is no
//! circle. A module further down can be a room of its own. An exception says why beside it. The packages of
//! the workspace have no circle either.

mod graph;
mod packages;
mod source;
mod table;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

use crate::error::Error;
use graph::Graph;
use source::{Files, Sources};
use table::Table;

/// Checks every crate of the workspace that has a table, and prints what was counted.
pub(crate) fn run(root: &Path) -> Result<(), Error> {
    let crates = root.join("crates");
    let mut faults = packages::check(root)?;
    let mut folders = Vec::new();
    for entry in fs::read_dir(&crates).map_err(Error::file(&crates))? {
        folders.push(entry.map_err(Error::file(&crates))?.path());
    }
    folders.sort();
    for folder in folders {
        let table = folder.join("floors.kdl");
        if !table.exists() {
            continue;
        }
        let table = fs::read_to_string(&table).map_err(Error::file(&table))?;
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let src = folder.join("src");
        match check(&table, &|file| fs::read_to_string(src.join(file)).ok()) {
            Ok(counted) => println!("{name}: {counted}"),
            Err(found) => faults.extend(found.iter().map(|fault| format!("{name}: {fault}"))),
        }
    }
    match faults.is_empty() {
        true => Ok(()),
        false => Err(Error::Floors(faults)),
    }
}

/// The counts, or all faults.
fn check(table: &str, files: Files<'_>) -> Result<String, Vec<String>> {
    let table = Table::parse(table)?;
    let sources = Sources::read(files).map_err(|error| vec![error])?;
    let graph = Graph::new(&sources, &table);
    let faults = graph.faults(&table, &sources.modules);
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(format!(
        "{} rooms on {} floors, {} arrows, {} exceptions",
        table.floors.len(),
        table.names.len(),
        graph.len(),
        table.exceptions.len()
    ))
}
