use std::fs;
use std::path::Path;

use kdl::{KdlDocument, KdlValue};

use crate::error::{Error, Mistakes, Place};

/// Where the model deliberately says something else than the facts, and why.
pub(super) struct Differences(Vec<Difference>);

/// Sources of a group's differences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum From {
    /// The facts that the model was written from.
    Facts,
    /// The discrepancies that were found later.
    Discrepancies,
}

impl From {
    /// The word that a group begins with.
    const fn word(self) -> &'static str {
        match self {
            Self::Facts => "because",
            Self::Discrepancies => "open",
        }
    }
}

struct Difference {
    reason: String,
    call: String,
    field: String,
    aspect: String,
    place: Place,
    /// Number of times it was met.
    met: usize,
}

impl Differences {
    /// Reads the groups of one kind.
    pub(super) fn load(path: &Path, from: From) -> Result<Self, Error> {
        let text = fs::read_to_string(path).map_err(Error::file(path))?;
        let mut mistakes = Mistakes::default();
        let place = |offset: usize| Place {
            file: "spec/differences.kdl".to_owned(),
            line: text[..offset.min(text.len())].matches('\n').count() + 1,
        };
        let document: KdlDocument = match text.parse() {
            Ok(document) => document,
            Err(error) => {
                let error: kdl::KdlError = error;
                for diagnostic in &error.diagnostics {
                    mistakes.add(&place(diagnostic.span.offset()), diagnostic);
                }
                return mistakes.finish().map(|()| Self(Vec::new()));
            }
        };
        let mut all = Vec::new();
        for group in document.nodes() {
            let here = place(group.name().span().offset());
            if group.name().value() != from.word() {
                if ![From::Facts, From::Discrepancies]
                    .map(From::word)
                    .contains(&group.name().value())
                {
                    mistakes.add(&here, "a group of differences begins with because or open");
                }
                continue;
            }
            let Some(reason) = group.get(0).and_then(KdlValue::as_string) else {
                mistakes.add(&here, "a group of differences needs its reason");
                continue;
            };
            for node in group.iter_children() {
                let here = place(node.name().span().offset());
                let words: Vec<&str> = node
                    .entries()
                    .iter()
                    .filter_map(|entry| entry.value().as_string())
                    .collect();
                let [path, fields @ .., aspect] = words.as_slice() else {
                    mistakes.add(&here, "a difference has a path, fields and an aspect");
                    continue;
                };
                for field in fields {
                    // Discrepancies name an operation or an event by its name in the model.
                    let call = match (from, node.name().value()) {
                        (From::Discrepancies, "operation") => (*path).to_owned(),
                        (_, word) => format!("{word} {path}"),
                    };
                    all.push(Difference {
                        reason: reason.to_owned(),
                        call,
                        field: (*field).to_owned(),
                        aspect: (*aspect).to_owned(),
                        place: here.clone(),
                        met: 0,
                    });
                }
            }
        }
        mistakes.finish()?;
        Ok(Self(all))
    }

    /// Returns whether there is a reason for this difference. A call or a field that ends in `*` stands
    /// for all that begin like it.
    pub(super) fn explain(&mut self, call: &str, field: &str, aspect: &str) -> bool {
        let known = self.0.iter_mut().find(|known| {
            let is = |known: &str, said: &str| {
                let begins = known.strip_suffix('*');
                known == said || begins.is_some_and(|begins| said.starts_with(begins))
            };
            is(&known.call, call) && is(&known.field, field) && known.aspect == aspect
        });
        known.map(|known| known.met += 1).is_some()
    }

    /// Reasons for differences that there are not any more.
    pub(super) fn unused(&self) -> impl Iterator<Item = String> {
        self.0.iter().filter(|known| known.met == 0).map(|known| {
            format!(
                "{}:{}: there is no such difference any more: {} {} {}",
                known.place.file, known.place.line, known.call, known.field, known.aspect
            )
        })
    }

    /// Prints each reason and how many differences it explains.
    pub(super) fn print(&self) {
        for group in self.0.chunk_by(|one, next| one.reason == next.reason) {
            let met: usize = group.iter().map(|known| known.met).sum();
            if let Some(first) = group.first() {
                println!("  {met} × {}", first.reason);
            }
        }
    }
}
