//! `model!` and `open_enum!` of one type.

use std::fmt::Write as _;

use super::{docs, names};
use crate::spec::{Enum, Field, Model, Type};

/// Where values of a type stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Uses {
    pub(crate) in_requests: bool,
    pub(crate) in_answers: bool,
}

pub(crate) fn generate(model: &Model, known: &Type, uses: Uses) -> String {
    let fields: Vec<(&Field, &str)> = known.fields.iter().map(|field| (field, "")).collect();
    let head = docs::comment("    ", std::slice::from_ref(&known.en));
    let (kind, required): (_, fn(&Field) -> bool) = match uses {
        Uses {
            in_requests: true,
            in_answers: false,
        } => ("request", |field| field.required),
        Uses {
            in_requests: true,
            in_answers: true,
        } => ("shared", |field| field.required),
        Uses { .. } => ("answer", |field| field.always),
    };
    object(
        model,
        &head,
        kind,
        &known.name,
        &fields,
        required,
        uses.in_requests,
    )
}

/// A `model!`; each field comes with a sentence on its place.
pub(crate) fn object(
    model: &Model,
    head: &str,
    kind: &str,
    name: &str,
    fields: &[(&Field, &str)],
    required: fn(&Field) -> bool,
    is_request: bool,
) -> String {
    let first = if kind == "answer" {
        "always"
    } else {
        "required"
    };
    let mut text = format!("wxpay_core::model! {{\n{head}    pub {kind} {name} {{\n");
    for (section, wanted) in [(first, true), ("optional", false)] {
        let members: Vec<_> = fields
            .iter()
            .filter(|(field, _)| required(field) == wanted)
            .collect();
        if members.is_empty() {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "        {section} {{}}");
            continue;
        }
        let _ = writeln!(text, "        {section} {{");
        for (field, place) in members {
            let words = docs::field(model, field, place, is_request);
            let (ident, wire) = names::field(field);
            let wire = wire
                .map(|wire| format!(" = {}", names::literal(wire)))
                .unwrap_or_default();
            let kind = names::kind(field);
            let _ = writeln!(
                text,
                "            /// {words}\n            {ident}{wire}: {kind},"
            );
        }
        text.push_str("        }\n");
    }
    text.push_str("    }\n}\n");
    text
}

pub(crate) fn enumeration(known: &Enum) -> String {
    let mut text = String::from("wxpay_core::open_enum! {\n");
    text.push_str(&docs::comment("    ", std::slice::from_ref(&known.en)));
    let _ = writeln!(text, "    pub enum {} {{", known.name);
    for value in &known.values {
        if let Some(words) = docs::value(value) {
            let _ = writeln!(text, "        /// {words}");
        }
        let _ = writeln!(
            text,
            "        {} = {},",
            names::variant(value),
            names::literal(&value.wire)
        );
    }
    text.push_str("    }\n}\n");
    text
}
