//! Compares the model with the facts that it was written from: nothing may be lost or made up
//! without a reason, which is either the merging of equal shapes or stands in `spec/differences.kdl`.

mod differences;
mod facts;
mod official;
mod open;
mod row;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::error::{Error, Place};
use crate::spec::Model;
use differences::{Differences, From};
use facts::{EventFact, Fact};
use official::Official;
use row::{Origins, Row};

/// The counted things: operations of one family or of all, or event types.
#[derive(Clone, Copy, Default)]
struct Count {
    known: usize,
    known_of: usize,
    fields: usize,
    fields_of: usize,
    merged: usize,
    newer: usize,
    deliberate: usize,
    unexplained: usize,
}

impl Count {
    fn add(&mut self, other: Self) {
        self.known += other.known;
        self.known_of += other.known_of;
        self.fields += other.fields;
        self.fields_of += other.fields_of;
        self.merged += other.merged;
        self.newer += other.newer;
        self.deliberate += other.deliberate;
        self.unexplained += other.unexplained;
    }

    fn print(self, name: &str, what: &str) {
        let Self {
            known,
            known_of,
            fields,
            fields_of,
            merged,
            newer,
            deliberate,
            unexplained,
        } = self;
        println!(
            "{name}: {what} {known} of {known_of}, fields {fields} of {fields_of}, \
             deliberate differences {deliberate}, by newer sources {newer}, by merging {merged}, unexplained {unexplained}"
        );
    }
}

/// Statements of the facts on the model's lines and enumerations, over all places where they stand.
#[derive(Default)]
struct Merged<'m> {
    lines: BTreeMap<(Place, &'static str), BTreeSet<String>>,
    /// The values that fields of one name have, by family and name.
    values: BTreeMap<(&'m str, String), BTreeSet<String>>,
    /// The fields that are a time somewhere, by family and name.
    times: BTreeSet<(&'m str, String)>,
    /// Names of fields.
    labels: BTreeMap<Place, BTreeSet<String>>,
}

/// An operation or an event of both sides.
struct Pair<'m> {
    /// Method and path of an operation; `event` with family and name.
    call: String,
    family: &'m str,
    is_event: bool,
    facts: Row,
    model: Row,
    origins: Origins,
}

impl Pair<'_> {
    /// Returns whether a newer source says what the model says. What stands in an object that it has is
    /// explained with it.
    fn is_by_newer(&self, difference: &Difference, official: &Official) -> bool {
        let place = self.origins.get(&difference.field);
        if official.explains(&self.call, difference, place) {
            return true;
        }
        let Some((parent, _)) = difference.field.rsplit_once('.') else {
            return false;
        };
        difference.aspect == "added"
            && !self.facts.contains_key(parent)
            && self.is_by_newer(
                &Difference {
                    field: parent.to_owned(),
                    aspect: "added",
                    facts: difference.facts.clone(),
                    model: difference.model.clone(),
                },
                official,
            )
    }
}

/// Compares, prints the counts (and, on request, what comes from merging), and fails if a difference has
/// no reason.
pub(crate) fn run(
    spec: &Path,
    folder: &Path,
    model: &Model,
    lists_merged: bool,
) -> Result<(), Error> {
    let mut differences = Differences::load(&spec.join("differences.kdl"), From::Facts)?;
    let mut official = Official::load(folder, model)?;
    let mut report = Report::default();
    report.pair_operations(facts::load(folder)?, model, &official);
    let events = facts::load_events(folder)?;
    report.pair_events(&events, model, &mut differences, &official);
    for pair in &report.pairs {
        official.read(pair);
    }
    report.compare(&mut differences, &official);
    let mut total = Count::default();
    for (name, count) in &report.families {
        count.print(name, "operations");
        total.add(*count);
    }
    total.print("total", "operations");
    report.events.print("events", "types");
    differences.print();
    if lists_merged {
        println!("by merging:\n{}", report.merged.join("\n"));
    }
    let mut unexplained = report.unexplained;
    unexplained.extend(differences.unused());
    if unexplained.is_empty() {
        return Ok(());
    }
    Err(Error::Unexplained(unexplained))
}

/// Reads the discrepancies of a folder against the model, prints what is open of each severity, and
/// fails if one of severity 1, 2 or 3 is open without a reason.
pub(crate) fn run_official(
    spec: &Path,
    folder: &Path,
    model: &Model,
    lists_all: bool,
) -> Result<(), Error> {
    let path = spec.join("differences.kdl");
    let mut reasons = Differences::load(&path, From::Discrepancies)?;
    let mut open = open::report(folder, model, &mut reasons, lists_all)?;
    println!("reasons:");
    reasons.print();
    open.extend(reasons.unused());
    if open.is_empty() {
        return Ok(());
    }
    Err(Error::Open(open))
}

#[derive(Default)]
struct Report<'m> {
    families: BTreeMap<String, Count>,
    events: Count,
    pairs: Vec<Pair<'m>>,
    /// Effects of merging equal shapes.
    merged: Vec<String>,
    unexplained: Vec<String>,
}

impl<'m> Report<'m> {
    /// An operation that the facts lack is newer than they are if an official page describes it.
    fn pair_operations(
        &mut self,
        mut facts: BTreeMap<String, Fact>,
        model: &'m Model,
        official: &Official,
    ) {
        for family in &model.families {
            for operation in &family.operations {
                let call = format!("{} {}", operation.method, operation.path);
                let count = self.families.entry(family.name.clone()).or_default();
                match facts.remove(&call) {
                    Some(fact) if fact.family == family.name => {
                        count.known += 1;
                        count.known_of += 1;
                        let (model, origins) = row::of_model(family, operation);
                        count.fields_of += fields(&fact.row).count();
                        count.fields += fields(&fact.row)
                            .filter(|path| model.contains_key(*path))
                            .count();
                        self.pairs.push(Pair {
                            call,
                            family: &family.name,
                            is_event: false,
                            facts: fact.row,
                            model,
                            origins,
                        });
                    }
                    None if official.has(&call) => count.newer += 1,
                    _ => {
                        count.unexplained += 1;
                        self.unexplained.push(format!(
                            "{call}: the facts do not have it in {}",
                            family.name
                        ));
                    }
                }
            }
        }
        for (call, fact) in facts {
            let missing = format!("{call}: the model does not have it in {}", fact.family);
            let count = self.families.entry(fact.family).or_default();
            count.known_of += 1;
            count.unexplained += 1;
            self.unexplained.push(missing);
        }
    }

    /// One event type may be an event of several families; then each is compared with all that the
    /// facts say of the type.
    fn pair_events(
        &mut self,
        facts: &BTreeMap<String, EventFact>,
        model: &'m Model,
        differences: &mut Differences,
        official: &Official,
    ) {
        let mut met: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for family in &model.families {
            for event in &family.events {
                let call = format!("event {}.{}", family.name, event.name);
                let Some(fact) = facts.get(&event.event_type) else {
                    // Of what is assumed there are no facts.
                    if event.assumed.is_some() {
                        continue;
                    }
                    if differences.explain(&call, "event", "added") {
                        self.events.deliberate += 1;
                        continue;
                    }
                    if official.has(&call) {
                        self.events.newer += 1;
                        continue;
                    }
                    self.events.unexplained += 1;
                    self.unexplained.push(format!(
                        "{call}: the facts do not have {}",
                        event.event_type
                    ));
                    continue;
                };
                let (model, origins) = row::of_event(family, event);
                met.entry(&event.event_type)
                    .or_default()
                    .extend(fields(&model).cloned());
                self.pairs.push(Pair {
                    call,
                    family: &family.name,
                    is_event: true,
                    facts: fact.row_of(event.title.as_deref(), event.page.as_deref()),
                    model,
                    origins,
                });
            }
        }
        for (event_type, fact) in facts {
            self.events.known_of += 1;
            self.events.fields_of += fields(&fact.row).count();
            let Some(met) = met.get(event_type.as_str()) else {
                self.events.unexplained += 1;
                self.unexplained
                    .push(format!("event {event_type}: the model does not have it"));
                continue;
            };
            self.events.known += 1;
            self.events.fields += fields(&fact.row).filter(|path| met.contains(*path)).count();
        }
    }

    fn compare(&mut self, differences: &mut Differences, official: &Official) {
        let merged = merge(&self.pairs);
        for pair in &self.pairs {
            let count = match pair.is_event {
                true => &mut self.events,
                false => self.families.entry(pair.family.to_owned()).or_default(),
            };
            for difference in compare(pair).into_iter().chain(labels(pair, &merged)) {
                if differences.explain(&pair.call, &difference.field, difference.aspect) {
                    count.deliberate += 1;
                    continue;
                }
                let line = format!(
                    "{}: {}: {}: the facts say {:?}, the model says {:?}",
                    pair.call,
                    difference.field,
                    difference.aspect,
                    difference.facts,
                    difference.model
                );
                if pair.is_by_newer(&difference, official) {
                    count.newer += 1;
                } else if is_by_merging(pair, &difference, &merged) {
                    count.merged += 1;
                    self.merged.push(line);
                } else {
                    count.unexplained += 1;
                    self.unexplained.push(line);
                }
            }
        }
    }
}

/// The paths of the fields, without what belongs to the whole.
fn fields(row: &Row) -> impl Iterator<Item = &String> {
    row.keys().filter(|path| path.contains('.'))
}

/// Where two rows differ, and what either says; an empty text says no.
struct Difference {
    field: String,
    aspect: &'static str,
    facts: String,
    model: String,
}

fn compare(pair: &Pair<'_>) -> Vec<Difference> {
    let mut found = Vec::new();
    let mut differ = |field: &String, aspect, facts: Option<&String>, model: Option<&String>| {
        if facts != model {
            found.push(Difference {
                field: field.clone(),
                aspect,
                facts: facts.cloned().unwrap_or_default(),
                model: model.cloned().unwrap_or_default(),
            });
        }
    };
    let yes = "yes".to_owned();
    let paths: BTreeSet<&String> = pair.facts.keys().chain(pair.model.keys()).collect();
    for path in paths {
        match (pair.facts.get(path), pair.model.get(path)) {
            (Some(facts), Some(model)) => {
                let mut aspects: BTreeSet<&&str> = facts.keys().chain(model.keys()).collect();
                aspects.remove(&"label");
                for aspect in aspects {
                    differ(path, aspect, facts.get(aspect), model.get(aspect));
                }
            }
            (Some(_), None) => differ(path, "missing", Some(&yes), None),
            (None, _) => differ(path, "added", None, Some(&yes)),
        }
    }
    found
}

/// Anything that may come from merging equal shapes into one type, and never has a say in what is sent.
const MERGEABLE: [&str; 9] = [
    "disputed",
    "unconfirmed",
    "min",
    "max",
    "at-least",
    "at-most",
    "min-items",
    "max-items",
    "pattern",
];

fn merge<'m>(pairs: &[Pair<'m>]) -> Merged<'m> {
    let mut merged = Merged::default();
    for pair in pairs {
        for (path, place) in &pair.origins {
            let Some(aspects) = pair.facts.get(path) else {
                continue;
            };
            let mut say = |aspect, said| {
                merged
                    .lines
                    .entry((place.clone(), aspect))
                    .or_default()
                    .insert(said);
            };
            for aspect in MERGEABLE.into_iter().chain(["enum", "type"]) {
                say(aspect, aspects.get(aspect).cloned().unwrap_or_default());
            }
            say("added", "yes".to_owned());
            if let Some(label) = aspects.get("label") {
                let labels = merged.labels.entry(place.clone()).or_default();
                labels.insert(label.clone());
            }
            if aspects.get("type").is_some_and(|kind| kind == "datetime") {
                merged.times.insert((pair.family, name_of(path)));
            }
            if let Some(values) = aspects.get("enum") {
                merged
                    .values
                    .entry((pair.family, name_of(path)))
                    .or_default()
                    .extend(values.split(' ').map(str::to_owned));
            }
        }
    }
    merged
}

/// Where a type is shared by places that call a field different things, and the model's label says
/// something that is not part of what it is called here: 付费金额 where it is 优惠金额.
fn labels(pair: &Pair<'_>, merged: &Merged<'_>) -> Vec<Difference> {
    let mut found = Vec::new();
    for (path, place) in &pair.origins {
        let label = |row: &Row| row.get(path)?.get("label").cloned();
        let (Some(facts), Some(model)) = (label(&pair.facts), label(&pair.model)) else {
            continue;
        };
        let is_shared = merged
            .labels
            .get(place)
            .is_some_and(|labels| labels.len() > 1);
        if is_shared && !is_part(&model, &facts) {
            found.push(Difference {
                field: path.clone(),
                aspect: "label",
                facts,
                model,
            });
        }
    }
    found
}

/// Returns whether all signs of a label stand in another one in the same order, apart from spaces and case.
fn is_part(label: &str, other: &str) -> bool {
    let other = other.to_lowercase();
    let mut signs = other.chars();
    let label = label.to_lowercase();
    let mut label = label.chars().filter(|sign| !sign.is_whitespace());
    label.all(|sign| signs.any(|other| other == sign))
}

/// A field's own name, without where it stands.
fn name_of(path: &str) -> String {
    path.rsplit('.').next().unwrap_or(path).to_owned()
}

/// Returns whether the facts say at another place of the same type what the model says. A type has every
/// limit that one of its places has, and the values of an enumeration that only one of them lists; it
/// is disputed where one of them is, and unconfirmed only where all are. A field has one type within a
/// family: where it is a time or has values at one place, it may at all others.
fn is_by_merging(pair: &Pair<'_>, difference: &Difference, merged: &Merged<'_>) -> bool {
    let Difference {
        field,
        aspect,
        facts,
        model,
    } = difference;
    let one_type = (pair.family, name_of(field));
    match *aspect {
        "type" if facts == "string" && model == "datetime" && merged.times.contains(&one_type) => {
            return true;
        }
        "enum" if facts.is_empty() => {
            let values = merged.values.get(&one_type);
            let is_listed = |value| values.is_some_and(|values| values.contains(value));
            if model.split(' ').all(is_listed) {
                return true;
            }
        }
        _ => {}
    }
    let may_merge = match *aspect {
        "enum" => facts.is_empty(),
        // A resource is only ever read. So it may be the type that an operation answers, which has
        // more fields, and texts for times.
        "added" => pair.is_event,
        "type" => pair.is_event && model == "string" && facts == "datetime",
        "unconfirmed" => true,
        // Where two places say different things, they have two types.
        aspect => facts.is_empty() && MERGEABLE.contains(&aspect),
    };
    if pair.is_event && *aspect == "enum" && !model.is_empty() {
        // For the same reason it may use an enumeration of the family, which lists more.
        let values = merged.values.get(&(pair.family, name_of(field)));
        let is_listed = |value| values.is_some_and(|values| values.contains(value));
        return has_all(model, facts) && model.split(' ').all(is_listed);
    }
    if !may_merge || model.is_empty() != (*aspect == "unconfirmed") {
        return false;
    }
    let Some(place) = pair.origins.get(field) else {
        return false;
    };
    let said = merged.lines.get(&(place.clone(), *aspect));
    said.is_some_and(|said| said.contains(model))
}

/// Returns whether an enumeration has all values of another.
fn has_all(values: &str, others: &str) -> bool {
    let mut others = others.split(' ').filter(|other| !other.is_empty());
    others.all(|other| values.split(' ').any(|known| known == other))
}

#[cfg(test)]
mod tests;
