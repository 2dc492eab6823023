//! Statements of the official pages and of other sources on the model's lines, where the facts that it was
//! written from are older.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use super::facts::{array, read, text_of};
use super::row::Aspects;
use crate::error::{Error, Place};
use crate::spec::{Family, Field, Model};

/// Statements of newer sources: of each operation, and so of each line of the model.
#[derive(Default)]
pub(super) struct Official {
    /// By method and path.
    pages: BTreeMap<String, Page>,
    /// Statements of other sources, by method and path: place and field, aspect, what the model has where
    /// it follows them.
    others: BTreeMap<String, Vec<(String, &'static str, String)>>,
    /// Method and path of operations by their names, earlier ones too.
    calls: BTreeMap<String, String>,
    /// Line, aspect, and the value in which the model agrees.
    lines: BTreeSet<(Place, &'static str, String)>,
    /// The values that pages name, by family and enumeration.
    values: BTreeMap<(String, String), BTreeSet<String>>,
    /// The family and the type of each line.
    kinds: BTreeMap<Place, (String, String)>,
}

/// All pages of one operation.
#[derive(Default)]
struct Page {
    fields: BTreeMap<String, Value>,
    sites: BTreeSet<String>,
    answers: bool,
}

/// The places of fields, by the names that the file has for them.
const PLACES: [(&str, &str); 5] = [
    ("path_params", "path"),
    ("query", "query"),
    ("header_params", "header"),
    ("body", "body"),
    ("answer", "answer"),
];

impl Official {
    /// Reads the pages and the other sources of a folder, which may have neither.
    pub(super) fn load(folder: &Path, model: &Model) -> Result<Self, Error> {
        let mut official = Self::default();
        for family in &model.families {
            for operation in &family.operations {
                let call = format!("{} {}", operation.method, operation.path);
                for name in operation.was.iter().chain([&operation.name]) {
                    let name = format!("{}.{name}", family.name);
                    official.calls.insert(name, call.clone());
                }
                let places = [
                    operation.path_fields.as_slice(),
                    &operation.query,
                    &operation.headers,
                    operation.body_fields(family),
                ];
                places
                    .into_iter()
                    .for_each(|fields| official.add_kinds(family, fields));
            }
            for known in &family.types {
                official.add_kinds(family, &known.fields);
            }
        }
        let path = folder.join("official.json");
        if path.is_file() {
            let file = read(&path)?;
            official.add_pages(&file);
            official.add_events(&file, model);
        }
        let path = folder.join("discrepancies-2.json");
        if path.is_file() {
            official.add_others(&read(&path)?);
        }
        Ok(official)
    }

    fn add_kinds(&mut self, family: &Family, fields: &[Field]) {
        for field in fields {
            let kind = (family.name.clone(), field.kind.clone());
            self.kinds.insert(field.place.clone(), kind);
        }
    }

    fn add_pages(&mut self, file: &Value) {
        let operations = file["operations"].as_object().into_iter().flatten();
        let mut pages = BTreeMap::new();
        for (name, operation) in operations {
            let mut page = Page::default();
            for (key, place) in PLACES {
                for field in array(operation, key) {
                    let path = format!("{place}.{}", text_of(field, "n"));
                    page.fields.insert(path, field.clone());
                }
            }
            page.answers = !array(operation, "answer").is_empty();
            page.sites = array(operation, "pages")
                .iter()
                .filter_map(|page| Some(page[0].as_str()?.split_once('/')?.0.to_owned()))
                .collect();
            // Operations that the model lacked stand under method and path, with bare braces.
            let by_path = || {
                let mut known = self.calls.values();
                known.find(|call| bare(call) == bare(name)).unwrap_or(name)
            };
            let call = self.calls.get(name).unwrap_or_else(by_path);
            pages.insert(call.clone(), page);
        }
        self.pages = pages;
    }

    /// Adds the pages of notifications, all of one event type together: a page names no event of the
    /// model.
    fn add_events(&mut self, file: &Value, model: &Model) {
        for family in &model.families {
            for event in &family.events {
                let mut page = Page::default();
                for known in array(file, "events") {
                    let types = array(known, "event_types").iter();
                    let mut types = types.filter_map(Value::as_str);
                    let is_ours = |known: &str| {
                        let mut ours = std::iter::once(&event.event_type).chain(&event.also);
                        ours.any(|ours| ours.eq_ignore_ascii_case(known))
                    };
                    if !types.any(is_ours) {
                        continue;
                    }
                    for field in array(known, "resource") {
                        let path = format!("resource.{}", text_of(field, "n"));
                        page.fields.entry(path).or_insert_with(|| field.clone());
                    }
                    page.answers = true;
                }
                if page.answers {
                    let call = format!("event {}.{}", family.name, event.name);
                    self.pages.insert(call, page);
                }
            }
        }
    }

    /// Returns whether an official page describes the operation or the event.
    pub(super) fn has(&self, call: &str) -> bool {
        self.pages.contains_key(call)
    }

    fn add_others(&mut self, file: &Value) {
        for entry in array(file, "discrepancies") {
            let path = format!("{}.{}", text_of(entry, "in"), text_of(entry, "field"));
            let path = path.replace("[]", "");
            let said = array(entry, "sources").iter();
            let said: Vec<&Value> = said.map(|source| &source["says"]).collect();
            let mut agree: Vec<(&'static str, String)> = Vec::new();
            let yes = || "yes".to_owned();
            match text_of(entry, "aspect") {
                "missing" => agree.push(("added", yes())),
                "optional_there" | "required_here_unknown_there" => {
                    agree.extend([("required", String::new()), ("disputed", yes())]);
                }
                "sensitive" => agree.extend(said.iter().filter_map(|said| {
                    let value = match said.as_bool()? {
                        true => yes(),
                        false => String::new(),
                    };
                    Some(("sensitive", value))
                })),
                "type" | "time_as_text" => agree.extend(
                    said.iter()
                        .map(|said| ("type", text_of(said, "t").to_owned())),
                ),
                "list" => agree.extend(said.iter().filter_map(|said| {
                    let value = match said["list"].as_bool()? {
                        true => yes(),
                        false => String::new(),
                    };
                    Some(("list", value))
                })),
                _ => {}
            }
            let Some(call) = self.calls.get(text_of(entry, "operation")) else {
                continue;
            };
            let others = self.others.entry(call.clone());
            others.or_default().extend(
                agree
                    .into_iter()
                    .map(|(aspect, value)| (path.clone(), aspect, value)),
            );
        }
    }

    /// Notes for each line of an operation in which way newer sources agree with the model.
    pub(super) fn read(&mut self, pair: &super::Pair<'_>) {
        let super::Pair {
            call,
            facts,
            model,
            origins,
            ..
        } = pair;
        let mut agreed = Vec::new();
        let mut values = Vec::new();
        for (path, place) in origins {
            let named = facts.get(path).and_then(|aspects| aspects.get("enum"));
            if let (Some(named), Some(kind)) = (named, self.kinds.get(place)) {
                let named = named.split(' ').map(str::to_owned).collect();
                values.push((kind.clone(), named));
            }
        }
        if let Some(page) = self.pages.get(call) {
            for (path, place) in origins {
                let Some(ours) = model.get(path) else {
                    continue;
                };
                let Some(theirs) = page.find(path) else {
                    // A field that the page does not have at all is not required by it.
                    agreed.push((place.clone(), "required", String::new()));
                    continue;
                };
                agreed.extend(
                    agreement(ours, theirs)
                        .into_iter()
                        .map(|(aspect, value)| (place.clone(), aspect, value)),
                );
                let named = array(theirs, "values").iter();
                let named: BTreeSet<String> = named
                    .filter_map(|value| Some(value[0].as_str()?.to_owned()))
                    .collect();
                if let Some(kind) = self.kinds.get(place) {
                    values.push((kind.clone(), named));
                }
            }
        }
        if let Some(others) = self.others.get(call) {
            for (path, aspect, value) in others {
                // What is uploaded stands in a place of its own here.
                let name = path.split_once('.').map_or("", |(_, name)| name);
                let places = [
                    path.clone(),
                    format!("upload.{name}"),
                    format!("upload.meta.{name}"),
                ];
                if let Some(place) = places.iter().find_map(|path| origins.get(path)) {
                    agreed.push((place.clone(), aspect, value.clone()));
                }
            }
        }
        self.lines.extend(agreed);
        for (kind, named) in values {
            self.values.entry(kind).or_default().extend(named);
        }
    }

    /// Returns whether a newer source says what the model says of a field, here or at another place of
    /// the same line.
    pub(super) fn explains(
        &self,
        call: &str,
        difference: &super::Difference,
        place: Option<&Place>,
    ) -> bool {
        let super::Difference {
            field,
            aspect,
            facts,
            model,
        } = difference;
        let page = self.pages.get(call);
        match (*aspect, place) {
            ("missing", _) => page.is_some_and(|page| page.find(field).is_none()),
            ("kind", None) => model == "json" && page.is_some_and(|page| page.answers),
            ("roles", None) => page.is_some_and(|page| {
                let mut roles = model.split(' ');
                roles.all(|role| {
                    facts.split(' ').any(|fact| fact == role) || page.sites.contains(role)
                })
            }),
            ("enum", Some(place)) => {
                let named = self.kinds.get(place).and_then(|kind| self.values.get(kind));
                let values = |list: &str| -> BTreeSet<String> {
                    let values = list.split(' ').filter(|value| !value.is_empty());
                    values.map(str::to_owned).collect()
                };
                let (ours, facts) = (values(model), values(facts));
                named.is_some_and(|named| {
                    ours.iter()
                        .all(|value| named.contains(value) || facts.contains(value))
                        && facts.is_subset(&ours)
                })
            }
            (aspect, Some(place)) => self.lines.contains(&(place.clone(), aspect, model.clone())),
            (_, None) => false,
        }
    }
}

/// Method and path without the names of the placeholders.
fn bare(call: &str) -> String {
    let mut parts = call.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |bare, part| {
        let rest = part.split_once('}').map_or("", |(_, rest)| rest);
        format!("{bare}{{}}{rest}")
    })
}

impl Page {
    /// A field of the page. The pages do not agree on where the first field of a request stands.
    fn find(&self, path: &str) -> Option<&Value> {
        let found = self.fields.get(path);
        let (place, name) = path.split_once('.')?;
        if found.is_some() || place == "answer" || place == "resource" {
            return found;
        }
        // The part `meta` of an upload is described like a body.
        let name = name.strip_prefix("meta.").unwrap_or(name);
        let places = PLACES.into_iter().filter(|(_, place)| *place != "answer");
        let mut found = places.filter_map(|(_, place)| self.fields.get(&format!("{place}.{name}")));
        found.next()
    }
}

/// The aspects in which a page says the same as the model, with the model's value.
fn agreement(ours: &Aspects, theirs: &Value) -> Vec<(&'static str, String)> {
    let mut agreed = Vec::new();
    let flags = array(theirs, "flags");
    let has = |flag: &str| flags.iter().any(|known| known == flag);
    let value = |aspect: &str| ours.get(aspect).cloned().unwrap_or_default();
    let is_required = theirs["req"] == true && theirs.get("only").is_none();
    let is_list = theirs["list"] == true;
    let said = text_of(theirs, "t");
    let ours_type = value("type");
    let is_type = match ours_type.as_str() {
        "datetime" => has("rfc3339"),
        "json" => true,
        ours_type => ours_type == said || (said == "any" && ours_type == "object"),
    };
    let max = theirs["max"].as_i64().map(|max| max.to_string());
    for (aspect, holds) in [
        ("added", true),
        ("required", (value("required") == "yes") == is_required),
        ("disputed", true),
        ("unconfirmed", true),
        ("type", is_type),
        (
            "list",
            (value("list") == "yes") == is_list || value("embedded") == "yes",
        ),
        ("embedded", said == "string"),
        ("sensitive", (value("sensitive") == "yes") == has("sealed")),
        ("max", max.is_some_and(|max| max == value("max"))),
        // A time has no length and no form of its own.
        ("max", ours_type == "datetime"),
        ("min", value("min").is_empty()),
        ("pattern", ours_type == "datetime"),
        ("label", value("label") == text_of(theirs, "zh")),
    ] {
        if holds {
            let value = match aspect {
                "added" => "yes".to_owned(),
                aspect => value(aspect),
            };
            agreed.push((aspect, value));
        }
    }
    agreed
}
