//! The guides in `docs/` as documentation modules of the facade: `wxpay::guide::retries` and so on.
//!
//! They are copied into the crate because a package holds no file from outside its folder. Links between
//! guides become links between modules; links to other files of the repository become plain text.

use std::fmt::Write as _;
use std::fs;

use super::files::Files;
use crate::error::Error;

/// The folder that holds the modules.
pub(super) const FOLDER: &str = "crates/wxpay/src/guide";

/// A guide: `docs/<name>.md` and `docs/<name>.zh-CN.md`.
struct Guide {
    name: &'static str,
    /// Features that its programs need, `None` if another package tests them.
    features: Option<&'static [&'static str]>,
}

const fn tested(name: &'static str, features: &'static [&'static str]) -> Guide {
    Guide {
        name,
        features: Some(features),
    }
}

const fn untested(name: &'static str) -> Guide {
    Guide {
        name,
        features: None,
    }
}

const GUIDES: [Guide; 28] = [
    // Tested by `wxpay-shop`.
    untested("tutorial"),
    tested(
        "configuration",
        &["aws-lc", "blocking", "common", "hyper", "platform-roots"],
    ),
    tested(
        "errors",
        &["async", "aws-lc", "blocking", "ecommerce-transfer"],
    ),
    tested("retries", &[]),
    tested("requests", &["aws-lc", "blocking", "payments"]),
    tested("front-end", &["async", "payments"]),
    tested("payment-codes", &["payments"]),
    tested("notifications", &["aws-lc", "payments", "refunds"]),
    tested("waiting", &["async", "payments"]),
    tested("outcomes", &["bills", "payments"]),
    tested("bills", &["bills"]),
    tested("downloads", &["async", "bills"]),
    tested("uploads", &["common"]),
    tested("lists", &["async", "complaints"]),
    tested("odd-fields", &["payments"]),
    tested("sensitive-fields", &["aws-lc", "blocking", "profitsharing"]),
    tested("platform-keys", &["aws-lc", "blocking"]),
    tested("service-providers", &["blocking"]),
    tested("brands", &["aws-lc", "blocking", "brand"]),
    tested("sm", &["sm"]),
    tested("redis", &["async", "redis"]),
    tested("custom-backends", &["aws-lc", "ecommerce-transfer"]),
    // Tested by `wxpay-sandbox`.
    untested("sandbox"),
    tested("testing", &["aws-lc", "hyper", "payments", "refunds"]),
    untested("operating"),
    untested("sizing"),
    untested("migrating"),
    untested("features"),
];

/// A language of the guides.
struct Language {
    /// Ending of its files.
    ending: &'static str,
    /// Path of the module that holds its guides.
    module: &'static str,
    folder: &'static str,
}

const LANGUAGES: [Language; 2] = [
    Language {
        ending: ".md",
        module: "crate::guide",
        folder: "",
    },
    Language {
        ending: ".zh-CN.md",
        module: "crate::guide::zh",
        folder: "zh/",
    },
];

pub(super) fn generate(files: &mut Files<'_>) -> Result<(), Error> {
    let mut modules = String::from(
        "// Generated from docs/ by `cargo xtask codegen`. Change the guides and xtask/src/codegen/guides.rs, not this file.\n\n",
    );
    let mut chinese = String::new();
    for language in &LANGUAGES {
        let index = read(files, "README", language)?;
        files.add(
            format!("{FOLDER}/{}README.md", language.folder),
            module_text(&index, language),
        );
        for guide in &GUIDES {
            let Ok(text) = read(files, guide.name, language) else {
                continue;
            };
            let file = format!("{}.md", guide.name);
            files.add(
                format!("{FOLDER}/{}{file}", language.folder),
                module_text(&text, language),
            );
            let target = if language.folder.is_empty() {
                &mut modules
            } else {
                &mut chinese
            };
            // Writing to a string cannot fail.
            let _ = writeln!(
                target,
                "#[cfg({})]\n#[doc = include_str!(\"{}{file}\")]\npub mod {} {{}}\n",
                condition(guide),
                language.folder,
                module_name(guide.name),
            );
        }
    }
    let _ = writeln!(
        modules,
        "#[doc = include_str!(\"zh/README.md\")]\npub mod zh {{\n{chinese}}}"
    );
    files.add(format!("{FOLDER}/mod.rs"), modules);
    for language in &LANGUAGES {
        summary(files, language)?;
    }
    Ok(())
}

/// The table of contents of the book in a language.
fn summary(files: &mut Files<'_>, language: &Language) -> Result<(), Error> {
    let mut names = vec!["README".to_owned()];
    names.extend(GUIDES.iter().map(|guide| guide.name.to_owned()));
    names.push("operations".to_owned());
    names.extend(files.names("docs/operations/", language.ending));
    names.push("request-ids".to_owned());
    let mut text = String::from("# Summary\n\n");
    for name in names {
        let Ok(page) = read(files, &name, language) else {
            continue;
        };
        let title = page.lines().find_map(|line| line.strip_prefix("# "));
        let indent = if name.contains('/') { "  " } else { "" };
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{indent}- [{}]({name}{})",
            title.unwrap_or(&name),
            language.ending
        );
    }
    files.add(format!("docs/SUMMARY{}", language.ending), text);
    Ok(())
}

fn read(files: &Files<'_>, name: &str, language: &Language) -> Result<String, Error> {
    let page = format!("docs/{name}{}", language.ending);
    if let Some(text) = files.text(&page) {
        return Ok(text.to_owned());
    }
    let path = files.root().join(page);
    fs::read_to_string(&path).map_err(Error::file(&path))
}

/// When the module is there: in documentation, and in its tests if the features of its programs are.
fn condition(guide: &Guide) -> String {
    let Some(features) = guide.features else {
        return "not(doctest)".to_owned();
    };
    let features: Vec<String> = features
        .iter()
        .map(|feature| format!("feature = \"{feature}\""))
        .collect();
    format!("any(not(doctest), all({}))", features.join(", "))
}

fn module_name(guide: &str) -> String {
    guide.replace('-', "_")
}

/// A guide as a module shows it: without the line that leads to the other language, and with links that
/// rustdoc follows.
fn module_text(page: &str, language: &Language) -> String {
    let mut text = String::new();
    let mut is_code = false;
    for line in page.lines() {
        if line.starts_with("```") {
            is_code = !is_code;
        }
        let is_switch = line.starts_with("English · [中文](") || line.starts_with("[English](");
        let is_comment = line.starts_with("<!--");
        if (is_switch || is_comment) && !is_code {
            continue;
        }
        if is_code {
            text.push_str(line);
        } else {
            text.push_str(&linked(line, language));
        }
        text.push('\n');
    }
    // Where such a line was, an empty one is left.
    text.trim_start().replacen("\n\n\n", "\n\n", 1)
}

/// A line with its links turned into those of rustdoc.
fn linked(line: &str, language: &Language) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some(open) = rest.find("](") {
        let (before, after) = rest.split_at(open);
        let after = &after[2..];
        let Some((target, behind)) = after.split_once(')') else {
            break;
        };
        let place = line.len() - after.len();
        let is_code = line[..place].matches('`').count() % 2 == 1;
        let begin = label_begin(before).filter(|_| !is_code);
        match begin.zip(link(target, language)) {
            Some((_, link)) => {
                let _ = write!(text, "{before}]({link})");
            }
            None if begin.is_some() => {
                let (head, label) = before.split_at(begin.unwrap_or_default());
                text.push_str(head);
                text.push_str(&label[1..]);
            }
            None => {
                let _ = write!(text, "{before}]({target})");
            }
        }
        rest = behind;
    }
    text.push_str(rest);
    text
}

/// Index of the bracket that opens the label at the end of this text.
fn label_begin(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (index, character) in text.char_indices().rev() {
        match character {
            ']' => depth += 1,
            '[' if depth == 0 => return Some(index),
            '[' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// A link as rustdoc follows it, `None` if it leads to a file that the documentation does not have.
fn link(target: &str, language: &Language) -> Option<String> {
    if target.starts_with("https://") || target.starts_with('#') {
        return Some(target.to_owned());
    }
    let (file, fragment) = match target.split_once('#') {
        Some((file, fragment)) => (file, format!("#{fragment}")),
        None => (target, String::new()),
    };
    let name = file.strip_suffix(language.ending)?;
    if name.starts_with("operations") {
        return Some("crate::api".to_owned());
    }
    if name == "README" {
        return Some(language.module.to_owned());
    }
    let guide = GUIDES.iter().find(|guide| guide.name == name)?;
    Some(format!(
        "{}::{}{fragment}",
        language.module,
        module_name(guide.name)
    ))
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, linked, module_text};

    #[test]
    fn a_link_to_a_guide_leads_to_its_module() {
        let [english, chinese] = &LANGUAGES;
        assert_eq!(
            linked(
                "see [keys](platform-keys.md#a) and [all](operations.md).",
                english
            ),
            "see [keys](crate::guide::platform_keys#a) and [all](crate::api)."
        );
        assert_eq!(
            linked("见[重试](retries.zh-CN.md)。", chinese),
            "见[重试](crate::guide::zh::retries)。"
        );
    }

    #[test]
    fn a_link_to_another_file_becomes_text() {
        let [english, _] = &LANGUAGES;
        assert_eq!(
            linked(
                "read [its [own] limits](../SECURITY.md#x), `a[0](b)`",
                english
            ),
            "read its [own] limits, `a[0](b)`"
        );
        assert_eq!(
            linked("[page](https://example.com/a)", english),
            "[page](https://example.com/a)"
        );
    }

    #[test]
    fn code_and_titles_of_a_guide_stay_as_they_are() {
        let [english, _] = &LANGUAGES;
        let page = "# Title\n\nEnglish · [中文](x.zh-CN.md)\n\nText.\n\n```rust\nlet x = a[0](b.md);\n```\n";
        assert_eq!(
            module_text(page, english),
            "# Title\n\nText.\n\n```rust\nlet x = a[0](b.md);\n```\n"
        );
    }
}
