//! The places where the model was found to differ from the official pages and from sources that it was
//! not made from: two files of discrepancies, each read again against the model as it is now.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use super::differences::Differences;
use super::facts::{array, read, text_of};
use crate::error::Error;
use crate::spec::{Answer, Family, Field, Model, Operation};

/// The severities that must not be open without a reason.
const GATING: [i64; 3] = [1, 2, 3];

/// Outcomes of the discrepancies of one severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// The model says now what the source says.
    resolved: usize,
    /// The official page, or a note in the file, settles it in the model's favour.
    settled: usize,
    /// `differences.kdl` says why the model differs.
    explained: usize,
    open: usize,
}

/// Reads both files, prints what is open for each severity and why, and returns what may not be.
pub(super) fn report(
    folder: &Path,
    model: &Model,
    reasons: &mut Differences,
    lists_all: bool,
) -> Result<Vec<String>, Error> {
    let pages = Pages::load(&folder.join("official-vs-model.json"))?;
    let mut gating = Vec::new();
    for (name, title) in [
        ("official-vs-model.json", "the official pages"),
        ("discrepancies-2.json", "other sources"),
    ] {
        let file = read(&folder.join(name))?;
        let mut tallies: BTreeMap<i64, Tally> = BTreeMap::new();
        let mut open: BTreeMap<(i64, String), Vec<String>> = BTreeMap::new();
        for entry in discrepancies(&file) {
            let tally = tallies.entry(entry.severity).or_default();
            match entry.judge(model, &pages, reasons) {
                Verdict::Resolved => tally.resolved += 1,
                Verdict::Settled => tally.settled += 1,
                Verdict::Explained => tally.explained += 1,
                Verdict::Open => {
                    tally.open += 1;
                    open.entry((entry.severity, entry.aspect.clone()))
                        .or_default()
                        .push(entry.to_string());
                }
            }
        }
        println!("against {title}:");
        for (severity, tally) in &tallies {
            let Tally {
                resolved,
                settled,
                explained,
                open,
            } = tally;
            println!(
                "  severity {severity}: resolved {resolved}, settled {settled}, with a reason {explained}, open {open}"
            );
        }
        for ((severity, aspect), entries) in &open {
            let is_gating = GATING.contains(severity);
            println!("  open, severity {severity}: {} × {aspect}", entries.len());
            if lists_all || is_gating {
                entries.iter().for_each(|entry| println!("    {entry}"));
            }
            if is_gating {
                let prefix = format!("severity {severity}: ");
                gating.extend(entries.iter().map(|entry| format!("{prefix}{entry}")));
            }
        }
    }
    Ok(gating)
}

/// Statements of the official pages on the discrepancies of other sources.
#[derive(Default)]
struct Pages(BTreeMap<(String, String, String, String), String>);

impl Pages {
    fn load(path: &Path) -> Result<Self, Error> {
        let file = read(path)?;
        let verdicts = array(&file, "verdicts_on_discrepancies_2").iter();
        let verdicts = verdicts.map(|verdict| {
            let text = |key| text_of(verdict, key).replace("[]", "");
            let key = (text("operation"), text("in"), text("field"), text("aspect"));
            (key, text("official"))
        });
        Ok(Self(verdicts.collect()))
    }

    /// Returns whether the official page of the operation says that the model is right.
    fn settle(&self, entry: &Entry) -> bool {
        let key = (
            entry.operation.clone(),
            entry.place.clone(),
            entry.field.clone(),
            entry.aspect.clone(),
        );
        let said = self.0.get(&key).map(String::as_str);
        matches!(said, Some("ours" | "not on the page" | "page says string"))
    }
}

enum Verdict {
    Resolved,
    Settled,
    Explained,
    Open,
}

/// One discrepancy of a file.
struct Entry {
    /// `family.Operation`, or `event family.Event`.
    operation: String,
    place: String,
    /// The field's path, without the brackets of lists.
    field: String,
    aspect: String,
    severity: i64,
    /// Statement of the official page, or of each other source.
    said: Vec<Value>,
    /// True if the file itself settles it for the model.
    is_ours: bool,
}

impl std::fmt::Display for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            operation,
            place,
            field,
            aspect,
            ..
        } = self;
        match field.is_empty() {
            true => write!(f, "{operation} {place}: {aspect}"),
            false => write!(f, "{operation} {place}.{field}: {aspect}"),
        }
    }
}

/// All discrepancies of a file; for a wrong host the operations one by one.
fn discrepancies(file: &Value) -> Vec<Entry> {
    let mut entries: Vec<Entry> = array(file, "discrepancies")
        .iter()
        .map(|entry| {
            let sources = array(entry, "sources").iter();
            let said = match entry.get("official") {
                Some(official) => vec![official.clone()],
                None => sources.map(|source| source["says"].clone()).collect(),
            };
            let severity = entry["severity"].as_i64().unwrap_or_default();
            Entry {
                operation: text_of(entry, "operation").to_owned(),
                place: text_of(entry, "in").to_owned(),
                field: text_of(entry, "field").replace("[]", ""),
                aspect: text_of(entry, "aspect").to_owned(),
                severity,
                said,
                is_ours: severity == 9,
            }
        })
        .collect();
    for host in array(file, "hosts") {
        let operations = array(host, "operations").iter().filter_map(Value::as_str);
        entries.extend(operations.map(|operation| Entry {
            operation: operation.to_owned(),
            place: "request".to_owned(),
            field: "host".to_owned(),
            aspect: "host".to_owned(),
            severity: host["severity"].as_i64().unwrap_or_default(),
            said: vec![host["theirs"].clone()],
            is_ours: false,
        }));
    }
    entries
}

impl Entry {
    fn judge(&self, model: &Model, pages: &Pages, reasons: &mut Differences) -> Verdict {
        if self.is_ours || pages.settle(self) {
            return Verdict::Settled;
        }
        if !self.is_open(model) {
            return Verdict::Resolved;
        }
        let path = match self.field.is_empty() {
            true => self.place.clone(),
            false => format!("{}.{}", self.place, self.field),
        };
        // The files call an operation by the name that it had when they were made.
        let operation = model.find_operation(&self.operation).map_or_else(
            || self.operation.clone(),
            |(family, known)| format!("{}.{}", family.name, known.name),
        );
        match reasons.explain(&operation, &path, &self.aspect) {
            true => Verdict::Explained,
            false => Verdict::Open,
        }
    }

    fn is_open(&self, model: &Model) -> bool {
        if let Some(event) = self.operation.strip_prefix("event ") {
            return self.is_open_event(model, event);
        }
        let Some((family, operation)) = model.find_operation(&self.operation) else {
            return true;
        };
        match self.aspect.as_str() {
            "page" => self.said.iter().any(|said| {
                let numbers = said.as_array().into_iter().flatten();
                let mut numbers = numbers.filter_map(Value::as_str);
                numbers.any(|number| {
                    let is_page = |page: &String| page.ends_with(number);
                    let known = operation.page_numbers.iter().chain(&operation.sources);
                    !known.into_iter().any(is_page)
                })
            }),
            "caller" => !operation.roles.contains(&self.field),
            "rate" => {
                let said = self.said.first();
                let merchant = said.and_then(|said| said["merchant"].as_i64());
                merchant != operation.rate.merchant
            }
            "answer_expected" => !matches!(operation.answer, Answer::Json(_)),
            "host" => {
                let is_theirs = |said: &Value| {
                    said.as_str()
                        .is_some_and(|host| host.starts_with("apihk.") == operation.hong_kong)
                };
                !self.said.iter().all(is_theirs)
            }
            // A field that stands in another place by now is forced in that place.
            "forced_unknown" => self.is_open_field(family, self.find_here(family, operation)),
            _ => self.is_open_field(family, find(family, operation, &self.place, &self.field)),
        }
    }

    /// The field, if it stands in the very place that the entry names.
    fn find_here<'f>(&self, family: &'f Family, operation: &'f Operation) -> Option<&'f Field> {
        let fields = match self.place.as_str() {
            "path" => operation.path_fields.as_slice(),
            "query" => &operation.query,
            "header" => &operation.headers,
            "body" => operation.body_fields(family),
            _ => return find(family, operation, &self.place, &self.field),
        };
        below(family, fields, &self.field)
    }

    fn is_open_event(&self, model: &Model, event: &str) -> bool {
        let (family, name) = event.split_once('.').unwrap_or_default();
        let Some(family) = model.families.iter().find(|known| known.name == family) else {
            return true;
        };
        let events: Vec<_> = family
            .events
            .iter()
            .filter(|known| known.name == name)
            .collect();
        if self.aspect == "event_type" {
            let said = self.said.iter().filter_map(Value::as_array).flatten();
            let said: Vec<&str> = said.filter_map(Value::as_str).collect();
            return !family.events.iter().any(|known| {
                said.iter()
                    .any(|said| known.event_type.eq_ignore_ascii_case(said))
            });
        }
        events.iter().all(|event| {
            let resource = family.find_type(&event.resource);
            let fields = resource.map_or(&[][..], |known| &known.fields);
            self.is_open_field(family, below(family, fields, &self.field))
        })
    }

    fn is_open_field(&self, family: &Family, field: Option<&Field>) -> bool {
        let Some(field) = field else {
            // What the model does not have cannot be wrong there, only absent.
            return matches!(
                self.aspect.as_str(),
                "missing"
                    | "missing_required"
                    | "missing_in_answer"
                    | "optional_here"
                    | "required_there"
                    | "values_missing"
                    | "enum_values"
                    | "unsealed"
                    | "sensitive"
                    | "time_as_text"
                    | "type"
                    | "list"
                    | "unit"
            );
        };
        let objects = || self.said.iter().filter(|said| said.is_object());
        let first = self.said.first();
        match self.aspect.as_str() {
            "missing" | "missing_required" | "missing_in_answer" => false,
            "forced" | "forced_unknown" | "optional_there" | "required_here_unknown_there" => {
                field.required
            }
            "optional_here" | "required_there" => !field.required,
            "unsealed" => !field.sensitive,
            "sealed_here_only" => field.sensitive,
            "sensitive" => self
                .said
                .iter()
                .filter_map(Value::as_bool)
                .any(|said| said != field.sensitive),
            "time_as_text" => field.kind == "string",
            "strict_time_elsewhere_text" => field.kind == "datetime",
            "unit" => !field.fen,
            "max" => !numbers(first).is_some_and(|said| {
                let max = field.limits.max.unwrap_or_default();
                said.contains(&max)
            }),
            "values_missing" | "enum_values" => {
                let known = values(family, field);
                let said = self.said.iter().filter_map(Value::as_array).flatten();
                let mut said = said.filter_map(Value::as_str);
                !said.all(|value| known.contains(value))
            }
            "values_unknown_there" | "unknown_there" | "odd_form" => true,
            "type" => {
                let page = first.and_then(Value::as_array).into_iter().flatten();
                let page = page.filter_map(Value::as_str);
                let others = objects().map(|said| text_of(said, "t"));
                let ours = wire(family, field);
                !page
                    .chain(others)
                    .any(|said| said == ours || said == field.kind)
            }
            "list" => {
                let page = first.and_then(Value::as_array).into_iter().flatten();
                let page = page.filter_map(Value::as_bool);
                let others = objects().filter_map(|said| said["list"].as_bool());
                // A list inside a string is no list on the wire.
                let ours = field.list && !field.embedded;
                !page.chain(others).any(|said| said == ours)
            }
            _ => true,
        }
    }
}

fn numbers(said: Option<&Value>) -> Option<Vec<i64>> {
    let numbers = said?.as_array()?.iter().filter_map(Value::as_i64);
    Some(numbers.collect())
}

/// The values that a field is known to have.
fn values<'f>(family: &'f Family, field: &'f Field) -> BTreeSet<&'f str> {
    let known = family.find_enum(&field.kind);
    let known = known.iter().flat_map(|known| &known.values);
    let numbers = field.limits.values.iter().flat_map(|all| all.split(','));
    known
        .map(|value| value.wire.as_str())
        .chain(numbers)
        .collect()
}

/// The JSON type of a field.
fn wire<'f>(family: &Family, field: &'f Field) -> &'f str {
    match field.kind.as_str() {
        _ if field.embedded => "string",
        kind if family.find_type(kind).is_some() => "object",
        kind if family.find_enum(kind).is_some() => "string",
        "datetime" => "string",
        kind => kind,
    }
}

/// A field of a request or a response by its path. The sources do not agree on where the first field of
/// a request stands.
fn find<'f>(
    family: &'f Family,
    operation: &'f Operation,
    place: &str,
    path: &str,
) -> Option<&'f Field> {
    if place == "answer" {
        let Answer::Json(name) = &operation.answer else {
            return None;
        };
        return below(family, &family.find_type(name)?.fields, path);
    }
    let upload = operation.upload.iter();
    let places = [
        operation.path_fields.as_slice(),
        &operation.query,
        &operation.headers,
        operation.body_fields(family),
    ];
    let places = places
        .into_iter()
        .chain(upload.flat_map(|upload| [upload.meta.as_slice(), &upload.parts]));
    let mut found = places.filter_map(|fields| below(family, fields, path));
    found.next()
}

fn below<'f>(family: &'f Family, fields: &'f [Field], path: &str) -> Option<&'f Field> {
    let (name, rest) = match path.split_once('.') {
        Some((name, rest)) => (name, Some(rest)),
        None => (path, None),
    };
    let field = fields.iter().find(|field| field.name == name)?;
    match rest {
        None => Some(field),
        Some(rest) => below(family, &family.find_type(&field.kind)?.fields, rest),
    }
}
