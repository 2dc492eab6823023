//! The folder of one family: an operation a file, with the types that only it needs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::examples::Examples;
use super::files::Files;
use super::types::Uses;
use super::{API, docs, event, names, operation, types};
use crate::spec::{Answer, Enum, Family, Field, Model, Type};

pub(super) const HEADER: &str =
    "// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.\n\n";

/// The module of a family's events, and what stands for all of them where operations are counted.
const EVENT: &str = "Event";

/// Operations that need a type or an enumeration, and in which direction.
#[derive(Default)]
struct Reach<'f> {
    uses: BTreeMap<&'f str, Uses>,
    operations: BTreeMap<&'f str, BTreeSet<&'f str>>,
}

impl<'f> Reach<'f> {
    fn of(family: &'f Family) -> Self {
        let mut reach = Self::default();
        for operation in &family.operations {
            for field in operation.fields(family) {
                reach.name(family, &operation.name, &field.kind, true);
            }
            if let Answer::Json(name) = &operation.answer {
                reach.name(family, &operation.name, name, false);
            }
        }
        for event in &family.events {
            reach.name(family, EVENT, &event.resource, false);
        }
        reach
    }

    fn name(&mut self, family: &'f Family, operation: &'f str, name: &'f str, asked: bool) {
        let known = family.find_type(name);
        if known.is_none() && family.find_enum(name).is_none() {
            return;
        }
        let uses = self.uses.entry(name).or_default();
        let seen = if asked {
            &mut uses.in_requests
        } else {
            &mut uses.in_answers
        };
        let is_new = !std::mem::replace(seen, true);
        let is_new = self.operations.entry(name).or_default().insert(operation) || is_new;
        if is_new {
            for field in known.map_or(&[][..], |known| &known.fields) {
                self.name(family, operation, &field.kind, asked);
            }
        }
    }

    /// The one operation that needs it.
    fn only(&self, name: &str) -> Option<&'f str> {
        let operations = self.operations.get(name)?;
        let mut operations = operations.iter();
        operations
            .next()
            .filter(|_| operations.next().is_none())
            .copied()
    }
}

/// Content of one file.
#[derive(Default)]
struct Content {
    names: Vec<String>,
    text: String,
    fields: Vec<Field>,
    /// True if a type stands in it; `has_setters` if one has setters.
    has_type: bool,
    has_setters: bool,
}

impl Content {
    fn add(&mut self, name: &str, text: &str, fields: &[Field]) {
        self.names.push(name.to_owned());
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(text);
        self.fields.extend_from_slice(fields);
    }
}

pub(crate) fn generate(files: &mut Files<'_>, model: &Model, family: &Family, examples: &Examples) {
    let reach = Reach::of(family);
    let mut contents: BTreeMap<String, Content> = BTreeMap::new();
    for known in &family.operations {
        let text = operation::generate(model, family, known, examples.find(family, known));
        let fields: Vec<Field> = known.fields(family).into_iter().cloned().collect();
        let content = contents.entry(names::snake(&known.name)).or_default();
        content.add(&known.name, &text, &fields);
        content.has_type = true;
        content.has_setters |= text.contains("IntoField<");
        if known.upload.is_some() {
            content.fields.push(Field {
                kind: "File".to_owned(),
                ..Field::default()
            });
        }
        content
            .fields
            .extend(operation::listed(family, known).cloned());
        if let Answer::Json(name) = &known.answer {
            content.fields.push(Field {
                kind: name.clone(),
                ..Field::default()
            });
        }
    }
    if !family.events.is_empty() {
        let content = contents.entry(names::snake(EVENT)).or_default();
        content.add(EVENT, &event::generate(family), &[]);
        for known in &family.events {
            content.fields.push(Field {
                kind: known.resource.clone(),
                ..Field::default()
            });
        }
    }
    let place = |name: &str, shared: &str| {
        reach
            .only(name)
            .map_or_else(|| shared.to_owned(), names::snake)
    };
    for known in &family.types {
        let Type { name, fields, .. } = known;
        let uses = reach.uses.get(name.as_str()).copied().unwrap_or_default();
        let text = types::generate(model, known, uses);
        let content = contents.entry(place(name, "types")).or_default();
        content.add(name, &text, fields);
        content.has_type = true;
        content.has_setters |= text.contains("IntoField<");
    }
    for known in &family.enums {
        let Enum { name, .. } = known;
        let text = types::enumeration(known);
        contents
            .entry(place(name, "enums"))
            .or_default()
            .add(name, &text, &[]);
    }

    let folder = format!("{API}/src/{}", family.name);
    for (module, content) in &contents {
        let text = format!("{HEADER}{}{}", imports(content), content.text);
        files.add(format!("{folder}/{module}.rs"), text);
    }
    files.add(format!("{folder}/mod.rs"), module(family, &contents));
}

/// The `use` lines of a file.
fn imports(content: &Content) -> String {
    let mut paths: BTreeSet<String> = BTreeSet::new();
    if content.has_type {
        paths.insert("wxpay_core::model::Extra".to_owned());
    }
    if content.has_setters {
        paths.insert("wxpay_core::model::IntoField".to_owned());
    }
    for field in &content.fields {
        let path = match field.kind.as_str() {
            "string" if field.sensitive => "wxpay_core::model::Sensitive",
            "string" | "integer" | "boolean" => "",
            "datetime" => "wxpay_core::DateTime",
            "decimal" => "wxpay_core::model::Number",
            "json" => "wxpay_core::model::Value",
            "File" => "wxpay_core::model::File",
            kind if content.names.iter().any(|name| name == kind) => "",
            kind => {
                paths.insert(format!("super::{kind}"));
                ""
            }
        };
        paths.insert(path.to_owned());
        if field.embedded {
            paths.insert("wxpay_core::model::Embedded".to_owned());
        }
    }
    paths.remove("");
    let mut text = String::new();
    for path in &paths {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "use {path};");
    }
    if !paths.is_empty() {
        text.push('\n');
    }
    text
}

fn module(family: &Family, contents: &BTreeMap<String, Content>) -> String {
    let mut text = HEADER.to_owned();
    let _ = writeln!(
        text,
        "//! {} ({}).\n//!",
        family.en.trim_end_matches('.'),
        docs::escaped(&family.zh)
    );
    text.push_str("//! | operation | 官方名称 | call |\n//! |---|---|---|\n");
    for operation in &family.operations {
        let _ = writeln!(
            text,
            "//! | [`{}`] | {} | `{} {}` |",
            operation.name,
            docs::escaped(&operation.title).replace('|', "\\|"),
            operation.method,
            operation.path
        );
    }
    if !family.events.is_empty() {
        text.push_str("//!\n//! | event | 官方名称 | event type |\n//! |---|---|---|\n");
    }
    for event in &family.events {
        let title = event.title.as_deref().unwrap_or_default();
        let _ = writeln!(
            text,
            "//! | [`{0}`](Event::{0}) | {1} | `{2}` |",
            event.name,
            docs::escaped(title).replace('|', "\\|"),
            event.event_type
        );
    }
    text.push('\n');
    for module in contents.keys() {
        let _ = writeln!(text, "mod {module};");
    }
    text.push('\n');
    for (module, content) in contents {
        let mut names = content.names.clone();
        // Documentation of this crate shows the aliases of a `use`, documentation that takes these types
        // over shows those of the type: so they stand at both.
        let mut operations = family.operations.iter();
        if let Some(operation) = operations.find(|known| names::snake(&known.name) == *module) {
            names.retain(|name| *name != operation.name);
            if let Some(attribute) = docs::aliases(operation) {
                let _ = writeln!(text, "{attribute}");
            }
            let _ = writeln!(text, "pub use {module}::{};", operation.name);
        }
        names.sort();
        if !names.is_empty() {
            let _ = writeln!(text, "pub use {module}::{{{}}};", names.join(", "));
        }
    }
    text
}
