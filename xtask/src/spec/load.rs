use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use kdl::{KdlDocument, KdlNode};

use super::{Enum, ErrorCode, Family, Model, Type, Value};
use crate::error::{Error, Mistakes, Place};

mod event;
mod field;
mod limits;
mod lists;
mod node;
mod operation;
#[cfg(test)]
mod tests;

use node::{argument, arguments, children, is_one_of, text_of};

impl Model {
    /// Reads every family of a folder, and checks what they say.
    pub(crate) fn load(folder: &Path) -> Result<Self, Error> {
        let mut mistakes = Mistakes::default();
        let mut model = Self::default();
        let entries = fs::read_dir(folder).map_err(Error::file(folder))?;
        let mut paths = Vec::new();
        for entry in entries {
            let path = entry.map_err(Error::file(folder))?.path();
            if path.extension().is_some_and(|extension| extension == "kdl") {
                paths.push(path);
            }
        }
        // The common error codes come first, since operations refer to them.
        paths.sort_by_key(|path| (path.file_stem() != Some("errors".as_ref()), path.clone()));
        for path in paths {
            let text = fs::read_to_string(&path).map_err(Error::file(&path))?;
            let stem = path
                .file_stem()
                .map(|stem| stem.to_string_lossy().into_owned());
            let stem = stem.unwrap_or_default();
            if stem == "differences" {
                continue; // what the model and the facts disagree about, read with the facts
            }
            let common = model.errors.clone();
            let mut reader = Reader::new(format!("spec/{stem}.kdl"), &text, &common, &mut mistakes);
            let Some(document) = reader.parse(&text) else {
                continue;
            };
            if stem == "glossary" {
                model.glossary = reader.glossary(&document);
            } else if stem == "errors" {
                model.errors = reader.common_errors(&document);
            } else if stem == "request-ids" {
                model.request_numbers = reader.request_numbers(&document);
            } else if let Some(family) = reader.family(&document, &stem) {
                model.families.push(family);
            }
        }
        super::check::check(&model, &mut mistakes);
        mistakes.finish()?;
        Ok(model)
    }
}

struct Reader<'m> {
    file: String,
    /// Where each line begins.
    lines: Vec<usize>,
    /// The common error codes.
    common: &'m BTreeMap<String, ErrorCode>,
    mistakes: &'m mut Mistakes,
}

impl<'m> Reader<'m> {
    fn new(
        file: String,
        text: &str,
        common: &'m BTreeMap<String, ErrorCode>,
        mistakes: &'m mut Mistakes,
    ) -> Self {
        let lines = text.match_indices('\n').map(|(offset, _)| offset).collect();
        Self {
            file,
            lines,
            common,
            mistakes,
        }
    }

    fn place_at(&self, offset: usize) -> Place {
        Place {
            file: self.file.clone(),
            line: self.lines.partition_point(|end| *end < offset) + 1,
        }
    }

    fn place(&self, node: &KdlNode) -> Place {
        self.place_at(node.name().span().offset())
    }

    fn wrong(&mut self, node: &KdlNode, what: &str) {
        let place = self.place(node);
        self.mistakes.add(&place, what);
    }

    fn parse(&mut self, text: &str) -> Option<KdlDocument> {
        match text.parse::<KdlDocument>() {
            Ok(document) => Some(document),
            Err(error) => {
                for diagnostic in &error.diagnostics {
                    let place = self.place_at(diagnostic.span.offset());
                    self.mistakes.add(&place, diagnostic);
                }
                None
            }
        }
    }

    fn family(&mut self, document: &KdlDocument, stem: &str) -> Option<Family> {
        let mut nodes = document.nodes().iter();
        let head = nodes.next()?;
        let name = argument(head, 0).unwrap_or_default();
        if head.name().value() != "family" || name != stem {
            self.wrong(head, "the first line must be `family` with the file's name");
        }
        let mut family = Family {
            name,
            zh: self.text(head, "zh"),
            en: self.text(head, "en"),
            operations: Vec::new(),
            events: Vec::new(),
            types: Vec::new(),
            enums: Vec::new(),
            place: self.place(head),
        };
        for node in nodes {
            match node.name().value() {
                "operation" => family.operations.push(self.operation(node)),
                "event" => family.events.push(self.event(node)),
                "type" => family.types.push(Type {
                    name: argument(node, 0).unwrap_or_default(),
                    en: self.text(node, "en"),
                    fields: self.fields(node),
                    one_of: children(node)
                        .filter(|child| is_one_of(child))
                        .map(|child| arguments(child).collect())
                        .collect(),
                    place: self.place(node),
                }),
                "enum" => family.enums.push(Enum {
                    name: argument(node, 0).unwrap_or_default(),
                    en: self.text(node, "en"),
                    values: children(node)
                        .map(|value| Value {
                            wire: value.name().value().to_owned(),
                            name: text_of(value, "as"),
                            zh: text_of(value, "zh"),
                            en: text_of(value, "en"),
                        })
                        .collect(),
                    place: self.place(node),
                }),
                other => {
                    let what = format!("`{other}` is none of operation, event, type and enum");
                    self.wrong(node, &what);
                }
            }
        }
        Some(family)
    }

    fn text(&mut self, node: &KdlNode, name: &str) -> String {
        text_of(node, name).unwrap_or_else(|| {
            let what = format!("`{}` lacks `{name}`", node.name().value());
            self.wrong(node, &what);
            String::new()
        })
    }
}
