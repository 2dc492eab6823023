//! The arrows between rooms, and what is wrong with them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::source::{Import, Sources, Target};
use super::table::Table;

/// The arrows between modules, each with one import that shows it.
pub(super) struct Graph {
    arrows: BTreeMap<(String, String), Import>,
    /// Imports that do not name the room they are from.
    detours: Vec<String>,
}

impl Graph {
    pub(super) fn new(sources: &Sources, table: &Table) -> Self {
        let mut graph = Self {
            arrows: BTreeMap::new(),
            detours: Vec::new(),
        };
        for import in &sources.imports {
            let module = match sources.target(import) {
                Target::Foreign => continue,
                Target::Module(module) => module,
                Target::ByRoot(module) => {
                    graph.detours.push(format!(
                        "{}: `{}` is imported from the crate root, import it from `{}`",
                        import.file,
                        import.path[0],
                        module.join("::")
                    ));
                    module
                }
                Target::Unknown => {
                    let path = import.path.join("::");
                    graph.detours.push(format!(
                        "{}: `crate::{path}` leads to no module",
                        import.file
                    ));
                    continue;
                }
            };
            let (from, to) = (table.room(&import.module), table.room(&module));
            if from != to {
                graph
                    .arrows
                    .entry((from, to))
                    .or_insert_with(|| import.clone());
            }
        }
        graph
    }

    pub(super) fn len(&self) -> usize {
        self.arrows.len()
    }

    /// Everything that is wrong: circles first.
    pub(super) fn faults(&self, table: &Table, modules: &BTreeSet<Vec<String>>) -> Vec<String> {
        let mut faults = self.circles(table);
        for (from, to) in self.arrows.keys() {
            let (Some(lower), Some(upper)) = (table.floors.get(to), table.floors.get(from)) else {
                continue;
            };
            if lower >= upper && !is_exception(table, from, to) {
                faults.push(format!(
                    "`{from}` ({}) must not import `{to}` ({}): {}",
                    table.names[*upper],
                    table.names[*lower],
                    self.shown(from, to)
                ));
            }
        }
        faults.extend(self.detours.iter().cloned());
        let rooms: BTreeSet<String> = modules.iter().map(|module| module.join("/")).collect();
        for room in rooms.iter().filter(|room| !room.contains('/')) {
            if !table.floors.contains_key(room) {
                faults.push(format!("`{room}` stands on no floor"));
            }
        }
        for room in table.floors.keys().filter(|room| !rooms.contains(*room)) {
            faults.push(format!("there is no room `{room}`"));
        }
        for (from, to) in &table.exceptions {
            let is_used = self.arrows.contains_key(&(from.clone(), to.clone()));
            let is_needed = match (table.floors.get(to), table.floors.get(from)) {
                (Some(lower), Some(upper)) => lower >= upper,
                _ => false,
            };
            if !is_used || !is_needed {
                faults.push(format!("`{from}` needs no exception to import `{to}`"));
            }
        }
        faults
    }

    /// The shortest circle through each room that is in one, without the exceptions; each circle once.
    fn circles(&self, table: &Table) -> Vec<String> {
        let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (from, to) in self.arrows.keys() {
            if !is_exception(table, from, to) {
                next.entry(from).or_default().push(to);
            }
        }
        let mut seen = BTreeSet::new();
        let mut circles = Vec::new();
        for room in next.keys().copied() {
            let Some(circle) = shortest(&next, room) else {
                continue;
            };
            if !circle.iter().any(|room| seen.contains(room)) {
                circles.push(self.circle(&circle));
            }
            seen.extend(circle);
        }
        circles
    }

    fn circle(&self, rooms: &[&str]) -> String {
        let all = [rooms, &rooms[..1]].concat();
        let steps = all.windows(2).map(|pair| self.shown(pair[0], pair[1]));
        let steps: Vec<_> = steps.collect();
        format!("circle {}: {}", all.join(" → "), steps.join(", "))
    }

    /// An import that makes an arrow.
    fn shown(&self, from: &str, to: &str) -> String {
        match self.arrows.get(&(from.to_owned(), to.to_owned())) {
            Some(import) => format!("{} imports `{}`", import.file, import.path.join("::")),
            None => String::new(),
        }
    }
}

fn is_exception(table: &Table, from: &str, to: &str) -> bool {
    let mut exceptions = table.exceptions.iter();
    exceptions.any(|(exempt, target)| exempt == from && target == to)
}

/// The rooms of the shortest circle that begins at a room.
fn shortest<'a>(next: &BTreeMap<&'a str, Vec<&'a str>>, start: &'a str) -> Option<Vec<&'a str>> {
    let mut came_from = BTreeMap::new();
    let mut queue = VecDeque::from([start]);
    while let Some(room) = queue.pop_front() {
        for &to in next.get(room).into_iter().flatten() {
            if to == start {
                let mut circle = vec![room];
                let mut at = room;
                while let Some(&before) = came_from.get(at) {
                    circle.push(before);
                    at = before;
                }
                circle.reverse();
                return Some(circle);
            }
            if !came_from.contains_key(to) {
                came_from.insert(to, room);
                queue.push_back(to);
            }
        }
    }
    None
}
