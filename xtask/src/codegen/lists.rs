//! The list of all operations that answer page by page, for the tests of the whole table.

use std::fmt::Write as _;

use super::family::HEADER;
use super::files::Files;
use super::{API, names};
use crate::spec::Model;

pub(super) fn generate(files: &mut Files<'_>, model: &Model) {
    let mut text = HEADER.to_owned();
    text.push_str(
        "/// A list of what `$row!` makes of each operation that answers page by page: its id, its type, what\n\
         /// holds the items, what is counted, what asks for a page, the total, the next token.\n\
         macro_rules! for_each_list {\n    ($row:ident) => {\n        &[\n",
    );
    for family in &model.families {
        for operation in &family.operations {
            let Some(pages) = &operation.pages else {
                continue;
            };
            // Writing to a string cannot fail.
            let _ = writeln!(
                text,
                "            $row!(list \"{}.{}\", {}::{}, {:?}, {:?}, {:?}, {:?}, {:?}),",
                family.name,
                names::snake(&operation.name),
                family.name,
                operation.name,
                pages.list,
                pages.counts,
                pages.by,
                pages.total,
                pages.next,
            );
        }
    }
    text.push_str("        ]\n    };\n}\n\npub(crate) use for_each_list;\n");
    files.add(format!("{API}/tests/table/lists.rs"), text);
}
