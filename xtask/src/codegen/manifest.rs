//! Features of the families, and their modules.

use std::fmt::Write as _;

use super::files::Files;
use super::{API, docs, names};
use crate::error::Error;
use crate::spec::Model;

pub(crate) fn generate(files: &mut Files<'_>, model: &Model) -> Result<(), Error> {
    let mut modules = String::new();
    let mut of_api = String::new();
    let mut of_facade = String::new();
    for family in &model.families {
        let feature = names::feature(family);
        let words = family.zh.split(['（', '）', '、', '，', '/']);
        if let Some(attribute) = docs::alias(words.map(str::to_owned), &family.name) {
            // Writing to a string cannot fail.
            let _ = writeln!(modules, "{attribute}");
        }
        let _ = writeln!(
            modules,
            "#[cfg(feature = \"{feature}\")]\npub mod {};",
            family.name
        );
        let enables = format!(
            "# Enables the family {} ({} operations).",
            family.zh,
            family.operations.len()
        );
        let _ = writeln!(of_api, "{enables}\n{feature} = []");
        let _ = writeln!(
            of_facade,
            "{enables}\n{feature} = [\"wxpay-api/{feature}\"]"
        );
    }
    let features: Vec<String> = model
        .families
        .iter()
        .map(|family| format!("    \"{}\",\n", names::feature(family)))
        .collect();
    let full = format!(
        "# Enables every family.\nfull = [\n{}]\n",
        features.concat()
    );
    of_api.push_str(&full);
    // Without it the event of all families would be missing, and the tests of all families would not run.
    of_facade.push_str(&full.replacen("full = [\n", "full = [\n    \"wxpay-api/full\",\n", 1));
    modules.push_str("#[cfg(feature = \"full\")]\nmod event;\n#[cfg(feature = \"full\")]\npub use event::Event;\n");
    files.replace(&format!("{API}/src/lib.rs"), "//", &modules)?;
    files.replace(&format!("{API}/Cargo.toml"), "#", &of_api)?;
    files.replace("crates/wxpay/Cargo.toml", "#", &of_facade)
}
