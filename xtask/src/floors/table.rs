//! The table of a crate: its rooms on floors, from the ground up, and the exceptions.

use std::collections::BTreeMap;

use kdl::{KdlDocument, KdlNode, KdlValue};

/// Imports that rooms may have: those on lower floors.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// The floor of each room; the ground is 0.
    pub(super) floors: BTreeMap<String, usize>,
    /// Rooms of the floors, from the ground up.
    pub(super) names: Vec<String>,
    /// Arrows that are allowed for a reason.
    pub(super) exceptions: Vec<(String, String)>,
}

impl Table {
    pub(super) fn parse(text: &str) -> Result<Self, Vec<String>> {
        let document: KdlDocument = match text.parse() {
            Ok(document) => document,
            Err(error) => {
                let error: kdl::KdlError = error;
                let causes = error.diagnostics.iter();
                return Err(causes.map(ToString::to_string).collect());
            }
        };
        let (mut table, mut faults) = (Self::default(), Vec::new());
        for node in document.nodes() {
            match node.name().value() {
                "floor" => table.floor(node, &mut faults),
                "allow" => table.allow(node, &mut faults),
                other => faults.push(format!("`{other}` is neither a floor nor an exception")),
            }
        }
        match faults.is_empty() {
            true => Ok(table),
            false => Err(faults),
        }
    }

    /// The room that a module belongs to: itself, or the nearest one above that the table names.
    pub(super) fn room(&self, module: &[String]) -> String {
        let above = (1..=module.len()).rev().map(|len| module[..len].join("/"));
        let named = above
            .into_iter()
            .find(|room| self.floors.contains_key(room));
        named.unwrap_or_else(|| module.first().cloned().unwrap_or_default())
    }

    fn floor(&mut self, node: &KdlNode, faults: &mut Vec<String>) {
        let floor = self.names.len();
        match text(node.get(0)) {
            Some(name) => self.names.push(name.to_owned()),
            None => faults.push("a floor has no name".to_owned()),
        }
        let rooms = node.children().into_iter().flat_map(KdlDocument::nodes);
        for room in rooms.map(|room| room.name().value()) {
            if self.floors.insert(room.to_owned(), floor).is_some() {
                faults.push(format!("`{room}` stands on two floors"));
            }
        }
    }

    fn allow(&mut self, node: &KdlNode, faults: &mut Vec<String>) {
        let (Some(from), Some(to)) = (text(node.get(0)), text(node.get(1))) else {
            return faults.push("an exception names two rooms".to_owned());
        };
        if text(node.get("because")).is_none() {
            faults.push(format!("nothing says why `{from}` may import `{to}`"));
        }
        self.exceptions.push((from.to_owned(), to.to_owned()));
    }
}

fn text(value: Option<&KdlValue>) -> Option<&str> {
    let text = value?.as_string()?.trim();
    (!text.is_empty()).then_some(text)
}
