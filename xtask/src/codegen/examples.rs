//! The examples of operations, made from sample requests.
//!
//! An example builds the request by its setters. Lines that documentation hides compare what the request
//! holds with the sample, so an example that runs is right. An operation without a sample gets an example
//! with its required fields and made-up values, and says so.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use super::made_up::MadeUp;
use super::{API, files, fill, names};
use crate::error::Error;
use crate::spec::{Family, Field, Model, Operation};

/// The sample requests: one object a line.
const SAMPLES: &str = "tests/samples/requests.jsonl";

/// The lines of each example, by the operation's family and name.
#[derive(Default)]
pub(crate) struct Examples(BTreeMap<(String, String), Vec<String>>);

/// A request as an official page shows it.
struct Sample {
    /// The members of the path, as strings, and of the query and the body.
    path: Vec<String>,
    query: Map<String, Value>,
    body: Map<String, Value>,
}

/// Parts of an example.
struct Draft {
    code: String,
    sample: Value,
    /// No official page has a sample of the request.
    is_made_up: bool,
}

/// Writes expressions, and collects the types that they name.
struct Writer<'f> {
    family: &'f Family,
    imports: BTreeSet<&'f str>,
    has_time: bool,
}

impl Examples {
    /// Makes the examples of all operations but uploads, and those that have no plain request.
    pub(crate) fn new(root: &Path, model: &Model) -> Result<Self, Error> {
        let path = root.join(API).join(SAMPLES);
        let text = fs::read_to_string(&path).map_err(Error::file(&path))?;
        let samples = read(&text).ok_or_else(|| {
            Error::file(&path)(std::io::Error::other("a line is no sample request"))
        })?;
        let mut drafts = BTreeMap::new();
        for family in &model.families {
            for operation in &family.operations {
                let known = samples.get(&(operation.method.clone(), template(&operation.path)));
                let mut known = known.into_iter().flatten();
                let official = known.find_map(|sample| draft(family, operation, sample));
                if let Some(draft) = official.or_else(|| made_up(family, operation)) {
                    drafts.insert((family.name.clone(), operation.name.clone()), draft);
                }
            }
        }
        finish(drafts).map(Self)
    }

    pub(crate) fn find(&self, family: &Family, operation: &Operation) -> &[String] {
        let key = (family.name.clone(), operation.name.clone());
        self.0.get(&key).map_or(&[], Vec::as_slice)
    }
}

/// Samples by method and path.
fn read(text: &str) -> Option<BTreeMap<(String, String), Vec<Sample>>> {
    let mut samples: BTreeMap<_, Vec<Sample>> = BTreeMap::new();
    for line in text.lines() {
        let line: Value = serde_json::from_str(line).ok()?;
        let path = line["path"].as_str()?;
        let key = (line["method"].as_str()?.to_owned(), path.to_owned());
        samples.entry(key).or_default().push(sample(path, &line)?);
    }
    Some(samples)
}

fn sample(path: &str, line: &Value) -> Option<Sample> {
    let url = line["url"].as_str()?;
    let (place, query) = url.split_once('?').unwrap_or((url, ""));
    let mut found = Vec::new();
    for (segment, value) in path.split('/').zip(place.split('/')) {
        let Some((before, after)) = segment.split_once("{}") else {
            continue;
        };
        found.push(decoded(value.strip_prefix(before)?.strip_suffix(after)?)?);
    }
    let mut members = Map::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=')?;
        members.insert(decoded(name)?, Value::String(decoded(value)?));
    }
    let body = match &line["json"] {
        Value::Object(members) => members.clone(),
        Value::Null => Map::new(),
        _ => return None,
    };
    Some(Sample {
        path: found,
        query: members,
        body,
    })
}

/// A part of a URL without percent-encoding.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, others @ ..] = rest {
        rest = others;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let digits = std::str::from_utf8(others.get(..2)?).ok()?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        rest = &others[2..];
    }
    String::from_utf8(bytes).ok()
}

/// A path whose parameters have no names.
fn template(path: &str) -> String {
    let mut parts = path.split('{');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text.push_str("{}");
        text.push_str(part.split_once('}').map_or("", |(_, after)| after));
    }
    text
}

/// The example's code; `None` if the sample has something that the model has not.
fn draft(family: &Family, operation: &Operation, sample: &Sample) -> Option<Draft> {
    if operation.upload.is_some() || operation.path_fields.len() != sample.path.len() {
        return None;
    }
    let fields = operation.fields(family);
    let mut values = Map::new();
    let places = operation.path_fields.iter().map(|field| field.name.clone());
    let places = places.zip(sample.path.iter().cloned().map(Value::String));
    for (name, value) in places.chain(sample.query.clone()) {
        let field = fields.iter().find(|field| field.name == name)?;
        values.insert(name, from_url(field, value)?);
    }
    // The body may repeat what the path says.
    for (name, value) in &sample.body {
        if *values.entry(name).or_insert_with(|| value.clone()) != *value {
            return None;
        }
    }
    written(family, operation, values)
}

/// An example with the fields that the caller has to give.
fn made_up(family: &Family, operation: &Operation) -> Option<Draft> {
    if operation.upload.is_some() {
        return None;
    }
    let values = MadeUp::new(family).request(operation)?;
    let draft = written(family, operation, values)?;
    Some(Draft {
        is_made_up: true,
        ..draft
    })
}

/// The code that builds a request with these members.
fn written(family: &Family, operation: &Operation, values: Map<String, Value>) -> Option<Draft> {
    let fields = operation.fields(family);
    let mut writer = Writer {
        family,
        imports: BTreeSet::from([operation.name.as_str()]),
        has_time: false,
    };
    let arguments = fill::arguments(family, operation, &fields);
    let is_argument = |field: &Field| arguments.iter().any(|known| known.name == field.name);
    let mut rest = values.clone();
    let mut first = Vec::new();
    for field in &arguments {
        first.push(writer.value(field, &rest.remove(&field.name)?)?);
    }
    let others = fields.iter().filter(|field| !is_argument(field));
    let setters = writer.setters(others.copied(), &mut rest)?;
    let name = &operation.name;
    let mut code = format!(
        "use wxpay::api::{}::{{{}}};\n",
        family.name,
        writer.imports.into_iter().collect::<Vec<_>>().join(", ")
    );
    if writer.has_time {
        code.push_str("use wxpay::DateTime;\n");
    }
    let request = format!("{name}::new({}){setters}", first.join(", "));
    code.push_str(&format!("\nlet request = {request};\n"));
    Some(Draft {
        code,
        sample: Value::Object(values),
        is_made_up: false,
    })
}

/// A value of a URL as JSON of the field's type.
fn from_url(field: &Field, value: Value) -> Option<Value> {
    let text = value.as_str()?;
    match field.kind.as_str() {
        _ if field.list || field.embedded => None,
        "integer" => Some(Value::from(text.parse::<i64>().ok()?)),
        "boolean" => Some(Value::from(text.parse::<bool>().ok()?)),
        _ => Some(value),
    }
}

impl<'f> Writer<'f> {
    /// A call of a setter for each member; `None` if one is left that no field has.
    fn setters<'a>(
        &mut self,
        fields: impl Iterator<Item = &'a Field>,
        members: &mut Map<String, Value>,
    ) -> Option<String> {
        let mut text = String::new();
        for field in fields {
            if let Some(value) = members.remove(&field.name) {
                let value = self.value(field, &value)?;
                text.push_str(&format!(".{}({value})", names::field(field).0));
            }
        }
        members.is_empty().then_some(text)
    }

    /// The argument of a setter.
    fn value(&mut self, field: &Field, value: &Value) -> Option<String> {
        if field.embedded {
            return None;
        }
        if !field.list {
            return self.one(field, value);
        }
        let items = value.as_array().filter(|items| !items.is_empty())?;
        let items: Option<Vec<String>> = items.iter().map(|item| self.one(field, item)).collect();
        Some(format!("[{}]", items?.join(", ")))
    }

    fn one(&mut self, field: &Field, value: &Value) -> Option<String> {
        let family = self.family;
        match field.kind.as_str() {
            "string" => value.as_str().map(names::literal),
            "integer" => value.as_i64().map(|number| match i32::try_from(number) {
                Ok(number) => number.to_string(),
                Err(_) => format!("{number}_i64"),
            }),
            "boolean" => value.as_bool().map(|flag| flag.to_string()),
            "datetime" => {
                self.has_time = true;
                let time = names::literal(value.as_str()?);
                Some(format!("{time}.parse::<DateTime>()?"))
            }
            kind => {
                if let Some(known) = family.find_enum(kind) {
                    let wire = value.as_str()?;
                    let place = known.values.iter().position(|value| value.wire == wire)?;
                    let variant = names::variants(known).swap_remove(place);
                    self.imports.insert(&known.name);
                    return Some(format!("{kind}::{variant}"));
                }
                let known = family.find_type(kind)?;
                self.imports.insert(&known.name);
                let mut members = value.as_object()?.clone();
                let setters = self.setters(known.fields.iter(), &mut members)?;
                Some(format!("{kind}::new(){setters}"))
            }
        }
    }
}

/// Formats all examples at once, and adds the lines that are hidden.
fn finish(
    drafts: BTreeMap<(String, String), Draft>,
) -> Result<BTreeMap<(String, String), Vec<String>>, Error> {
    let sources = drafts.iter().map(|(key, draft)| {
        let source = format!("fn main() {{\n{}}}\n", draft.code);
        (Path::new(&key.0).join(&key.1), source)
    });
    let formatted = files::rustfmt_all(sources.collect())?;
    let mut finished = BTreeMap::new();
    for ((key, draft), (_, source)) in drafts.into_iter().zip(formatted) {
        let mut lines = vec![String::new(), "# Examples".to_owned(), String::new()];
        if draft.is_made_up {
            lines.push(
                "Made-up values in the required fields. No official sample is known.".to_owned(),
            );
            lines.push(String::new());
        }
        lines.push("```".to_owned());
        let time = match draft.code.contains("use wxpay::DateTime;") {
            true => " pub use wxpay_core::DateTime;",
            false => "",
        };
        lines.push(format!("# mod wxpay {{ pub use wxpay_api as api;{time} }}"));
        let code = source.lines().skip(1);
        let code = code.take_while(|line| *line != "}");
        lines.extend(code.map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()));
        lines.push(format!(
            "# let sample: serde_json::Value = serde_json::from_str(r##\"{}\"##)?;",
            draft.sample
        ));
        lines.push("# assert_eq!(serde_json::to_value(&request)?, sample);".to_owned());
        lines.push("# Ok::<(), Box<dyn std::error::Error>>(())".to_owned());
        lines.push("```".to_owned());
        finished.insert(key, lines);
    }
    Ok(finished)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{decoded, sample, template};

    #[test]
    fn a_template_has_no_names() {
        assert_eq!(template("/v3/a/{id}/b"), "/v3/a/{}/b");
        assert_eq!(template("/v3/a/mchid-{mchid}"), "/v3/a/mchid-{}");
    }

    #[test]
    fn a_url_is_decoded_or_refused() {
        assert_eq!(decoded("%E7%A4%BAA1").as_deref(), Some("示A1"));
        assert_eq!(decoded("%E7"), None);
        assert_eq!(decoded("a%2"), None);
    }

    #[test]
    fn a_sample_names_what_its_url_holds() {
        let line = json!({"url": "/v3/a/12?mchid=34", "json": {"b": 1}});
        let sample = sample("/v3/a/{}", &line).unwrap();
        assert_eq!(sample.path, ["12"]);
        assert_eq!(sample.query["mchid"], "34");
        assert_eq!(sample.body["b"], 1);
    }
}
