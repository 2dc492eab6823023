//! Compares the model with the facts that it was written from: nothing may be lost or made up
//! without a reason, which is either the merging of equal shapes or stands in `spec/differences.kdl`.

mod differences;
mod facts;
mod row;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::error::{Error, Place};
use crate::spec::Model;
use differences::Differences;
use row::{Origins, Row};

/// What was counted, for one family or for all.
#[derive(Clone, Copy, Default)]
struct Count {
    operations: usize,
    operations_of: usize,
    fields: usize,
    fields_of: usize,
    merged: usize,
    deliberate: usize,
    unexplained: usize,
}

impl Count {
    fn add(&mut self, other: Self) {
        self.operations += other.operations;
        self.operations_of += other.operations_of;
        self.fields += other.fields;
        self.fields_of += other.fields_of;
        self.merged += other.merged;
        self.deliberate += other.deliberate;
        self.unexplained += other.unexplained;
    }

    fn print(self, name: &str) {
        let Self {
            operations,
            operations_of,
            fields,
            fields_of,
            merged,
            deliberate,
            unexplained,
        } = self;
        println!(
            "{name}: operations {operations} of {operations_of}, fields {fields} of {fields_of}, \
             deliberate differences {deliberate}, by merging {merged}, unexplained {unexplained}"
        );
    }
}

/// What the facts say of one line of the model, over all places where it stands.
type Merged = BTreeMap<(Place, &'static str), BTreeSet<String>>;

/// An operation of both sides.
struct Pair<'m> {
    call: String,
    family: &'m str,
    facts: &'m Row,
    model: Row,
    origins: Origins,
}

/// Compares, prints the counts, and fails if a difference has no reason.
pub(crate) fn run(spec: &Path, folder: &Path, model: &Model) -> Result<(), Error> {
    let facts = facts::load(folder)?;
    let mut differences = Differences::load(&spec.join("differences.kdl"))?;
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    let mut unexplained = Vec::new();
    let mut pairs = Vec::new();
    for family in &model.families {
        for operation in &family.operations {
            let call = format!("{} {}", operation.method, operation.path);
            let count = counts.entry(&family.name).or_default();
            match facts.get(&call) {
                Some(fact) if fact.family == family.name => {
                    count.operations += 1;
                    let (model, origins) = row::of_model(family, operation);
                    pairs.push(Pair {
                        call,
                        family: &family.name,
                        facts: &fact.row,
                        model,
                        origins,
                    });
                }
                _ => {
                    count.unexplained += 1;
                    unexplained.push(format!(
                        "{call}: the facts do not have it in {}",
                        family.name
                    ));
                }
            }
        }
    }
    for (call, fact) in &facts {
        let count = counts.entry(&fact.family).or_default();
        count.operations_of += 1;
        if !pairs.iter().any(|pair| pair.call == *call) {
            count.unexplained += 1;
            unexplained.push(format!(
                "{call}: the model does not have it in {}",
                fact.family
            ));
        }
    }

    let merged = merge(&pairs);
    for pair in &pairs {
        let count = counts.entry(pair.family).or_default();
        let fields = pair.facts.keys().filter(|path| path.contains('.'));
        count.fields_of += fields.clone().count();
        count.fields += fields.filter(|path| pair.model.contains_key(*path)).count();
        for difference in compare(pair) {
            if differences.explain(&pair.call, &difference.field, difference.aspect) {
                count.deliberate += 1;
            } else if is_by_merging(pair, &difference, &merged) {
                count.merged += 1;
            } else {
                count.unexplained += 1;
                unexplained.push(format!(
                    "{}: {}: {}: the facts say {:?}, the model says {:?}",
                    pair.call,
                    difference.field,
                    difference.aspect,
                    difference.facts,
                    difference.model
                ));
            }
        }
    }
    let mut total = Count::default();
    for (name, count) in &counts {
        count.print(name);
        total.add(*count);
    }
    total.print("total");
    differences.print();
    unexplained.extend(differences.unused());
    if unexplained.is_empty() {
        return Ok(());
    }
    Err(Error::Unexplained(unexplained))
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
                let aspects: BTreeSet<&&str> = facts.keys().chain(model.keys()).collect();
                for aspect in aspects {
                    differ(path, aspect, facts.get(aspect), model.get(aspect));
                }
            }
            (Some(_), None) => differ(path, "present", Some(&yes), None),
            (None, _) => differ(path, "present", None, Some(&yes)),
        }
    }
    found
}

/// What may come from merging equal shapes into one type, and never has a say in what is sent.
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

fn merge(pairs: &[Pair<'_>]) -> Merged {
    let mut merged = Merged::new();
    for pair in pairs {
        for (path, place) in &pair.origins {
            let Some(aspects) = pair.facts.get(path) else {
                continue;
            };
            for aspect in MERGEABLE {
                let said = aspects.get(aspect).cloned().unwrap_or_default();
                merged
                    .entry((place.clone(), aspect))
                    .or_default()
                    .insert(said);
            }
        }
    }
    merged
}

/// Whether the facts say at another place of the same type what the model says. A type has every
/// limit that one of its places has; it is disputed where one of them is, and unconfirmed only where
/// all are.
fn is_by_merging(pair: &Pair<'_>, difference: &Difference, merged: &Merged) -> bool {
    let Some(place) = pair.origins.get(&difference.field) else {
        return false;
    };
    let said = merged.get(&(place.clone(), difference.aspect));
    let elsewhere = said.is_some_and(|said| said.contains(&difference.model));
    elsewhere && difference.model.is_empty() == (difference.aspect == "unconfirmed")
}
