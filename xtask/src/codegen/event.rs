//! The events of a family, and those of all families.

use std::fmt::Write as _;

use super::family::HEADER;
use super::files::Files;
use super::{API, docs, names};
use crate::spec::{ANY_EVENT, Event, Family, Model};

/// The `events!` of one family.
pub(super) fn generate(family: &Family) -> String {
    let mut text = String::from("wxpay_core::events! {\n");
    let lines = [
        format!(
            "Notifications of {} ({}).",
            family.name.replace('_', " "),
            docs::escaped(&family.zh)
        ),
        String::new(),
        "Fields are optional, open and kept like those of responses.".to_owned(),
    ];
    text.push_str(&docs::comment("    ", &lines));
    text.push_str("    pub enum Event {\n");
    for event in &family.events {
        let is_empty = family
            .find_type(&event.resource)
            .is_none_or(|known| known.fields.is_empty());
        text.push_str(&docs::comment("        ", &docs::event(event, is_empty)));
        let event_types = event.event_types().filter(|known| *known != ANY_EVENT);
        let words = event.title.iter().cloned();
        let words = words.chain(event_types.map(str::to_owned));
        if let Some(attribute) = docs::alias(words, &event.name) {
            let _ = writeln!(text, "        {attribute}");
        }
        let _ = write!(
            text,
            "        {}({}) = {}",
            event.name,
            event.resource,
            names::literal(&event.event_type)
        );
        for also in &event.also {
            let _ = write!(text, " | {}", names::literal(also));
        }
        for (word, fields) in [
            ("of", &event.original_types),
            ("with", &event.with),
            ("without", &event.without),
        ] {
            if !fields.is_empty() {
                // Writing to a string cannot fail.
                let _ = write!(text, " {word} {fields:?}");
            }
        }
        text.push_str(",\n");
    }
    text.push_str("    }\n}\n");
    text
}

/// The `Event` over all families, there when all of them are.
pub(super) fn generate_all(files: &mut Files<'_>, model: &Model) {
    let mut text = format!("{HEADER}wxpay_core::events! {{\n");
    let lines = [
        "Every event that the model knows, by family.".to_owned(),
        String::new(),
        "If an event fits several families, the first one takes it; the documentation of".to_owned(),
        "such an event says so. A program that needs few families defines such an enumeration of its".to_owned(),
        "own, by [`events!`](wxpay_core::events!).".to_owned(),
    ];
    text.push_str(&docs::comment("    ", &lines));
    text.push_str("    pub enum Event {\n");
    for family in in_order(model) {
        let _ = writeln!(
            text,
            "        /// An event of {} ({}).\n        {}(crate::{}::Event),",
            family.name.replace('_', " "),
            docs::escaped(&family.zh),
            names::camel(&family.name),
            family.name
        );
    }
    text.push_str("    }\n}\n");
    files.add(format!("{API}/src/event.rs"), text);
}

/// Families with events, so that those come first that others stand back behind; what is assumed is last.
fn in_order(model: &Model) -> Vec<&Family> {
    let mut waiting: Vec<&Family> = model
        .families
        .iter()
        .filter(|family| !family.events.is_empty())
        .collect();
    let is_assumed = |event: &Event| event.assumed.is_some();
    waiting.sort_by_key(|family| family.events.iter().any(is_assumed));
    let mut ordered: Vec<&Family> = Vec::new();
    while !waiting.is_empty() {
        let is_ready = |family: &&Family| {
            let mut after = family.events.iter().flat_map(|event| &event.after);
            after.all(|name| ordered.iter().any(|known| known.name == *name))
        };
        // Families that wait for each other are a mistake that `spec check` finds.
        let next = waiting.iter().position(is_ready).unwrap_or(0);
        ordered.push(waiting.remove(next));
    }
    ordered
}
