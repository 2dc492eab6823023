//! The lines of fields.

use kdl::KdlNode;

use super::Reader;
use super::node::{argument, arguments, children, integer, is_one_of, set};
use crate::spec::{Field, Limits};

impl Reader<'_> {
    pub(super) fn fields(&mut self, node: &KdlNode) -> Vec<Field> {
        children(node)
            .filter(|child| !is_one_of(child))
            .map(|child| self.field(child))
            .collect()
    }

    pub(super) fn field(&mut self, node: &KdlNode) -> Field {
        let mut field = Field {
            name: node.name().value().to_owned(),
            kind: argument(node, 0).unwrap_or_default(),
            place: self.place(node),
            ..Field::default()
        };
        for flag in arguments(node).skip(1) {
            let known = match flag.as_str() {
                "list" => &mut field.list,
                "embedded" => &mut field.embedded,
                "required" => &mut field.required,
                "disputed" => &mut field.disputed,
                "sensitive" => &mut field.sensitive,
                "unconfirmed" => &mut field.unconfirmed,
                "fen" => &mut field.fen,
                "always" => &mut field.always,
                _ => {
                    let what = format!("`{flag}` is no flag of a field");
                    self.wrong(node, &what);
                    continue;
                }
            };
            *known = true;
        }
        for entry in node.entries() {
            let Some(name) = entry.name() else {
                continue;
            };
            let text = || entry.value().as_string().map(str::to_owned);
            let number = || entry.value().as_integer().and_then(integer);
            let limits: &mut Limits = &mut field.limits;
            let understood = match name.value() {
                "zh" => set(&mut field.zh, text()),
                "en" => set(&mut field.en, text()),
                "min" => set(&mut limits.min, number()),
                "max" => set(&mut limits.max, number()),
                "at-least" => set(&mut limits.at_least, number()),
                "at-most" => set(&mut limits.at_most, number()),
                "min-items" => set(&mut limits.min_items, number()),
                "max-items" => set(&mut limits.max_items, number()),
                "pattern" => set(&mut limits.pattern, text()),
                "from" => set(&mut field.from, text()),
                "values" => set(&mut limits.values, text()),
                "source" => set(&mut field.source, text()),
                "apart" => set(&mut field.apart, text()),
                _ => false,
            };
            if !understood {
                let what = format!(
                    "`{}` is no property of a field, or has a wrong value",
                    name.value()
                );
                self.wrong(node, &what);
            }
        }
        field
    }
}
