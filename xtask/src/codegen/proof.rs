//! The lists of all operations and events that the tests of the whole table go through.

use std::fmt::Write as _;

use super::family::HEADER;
use super::files::Files;
use super::{API, names};
use crate::spec::{Answer, Model};

pub(super) fn generate(files: &mut Files<'_>, model: &Model) {
    let mut text = HEADER.to_owned();
    text.push_str(
        "/// A list of what `$row!` makes of each operation: its id, its type, and whether it answers JSON.\n\
         macro_rules! for_each_operation {\n    ($row:ident) => {\n        &[\n",
    );
    for family in &model.families {
        for operation in &family.operations {
            let answer = match operation.answer {
                Answer::Json(_) => "json",
                Answer::Empty { .. } | Answer::File => "other",
            };
            // Writing to a string cannot fail.
            let _ = writeln!(
                text,
                "            $row!({answer} \"{}.{}\", {}::{}),",
                family.name,
                names::snake(&operation.name),
                family.name,
                operation.name
            );
        }
    }
    text.push_str("        ]\n    };\n}\n\npub(crate) use for_each_operation;\n");
    files.add(format!("{API}/tests/table/operations.rs"), text);
    events(files, model);
}

fn events(files: &mut Files<'_>, model: &Model) {
    let mut text = HEADER.to_owned();
    text.push_str(
        "/// A list of what `$row!` makes of each event: family, the family's arm in the `Event` of all, name, resource.\n\
         macro_rules! for_each_event {\n    ($row:ident) => {\n        &[\n",
    );
    for family in &model.families {
        for event in &family.events {
            let _ = writeln!(
                text,
                "            $row!({} as {}: {} => {}),",
                family.name,
                names::camel(&family.name),
                event.name,
                event.resource
            );
        }
    }
    text.push_str("        ]\n    };\n}\n\npub(crate) use for_each_event;\n");
    files.add(format!("{API}/tests/table/events.rs"), text);
}
