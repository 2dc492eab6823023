//! Words that must not come back, and links of Markdown files.
//!
//! The words are in the table of CONTRIBUTING.md. Markdown files, doc comments and error texts are checked, generated ones
//! included, because their sentences come from files that people write.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::error::Error;

/// Beginnings of doc comments that hide what an item is.
const OPENINGS: [&str; 16] = [
    "As [",
    "As there",
    "As those",
    "By how ",
    "For how long ",
    "From when ",
    "How ",
    "Of ",
    "That ",
    "Until when ",
    "What ",
    "Whether ",
    "Which ",
    "Who ",
    "Whoever ",
    "Whom ",
];

/// Folders without sources.
const SKIPPED: [&str; 3] = ["target", ".git", "node_modules"];

pub(crate) fn run(root: &Path) -> Result<(), Error> {
    let path = root.join("CONTRIBUTING.md");
    let contributing = fs::read_to_string(&path).map_err(Error::file(&path))?;
    let words = table(&contributing);
    if words.is_empty() {
        let missing = std::io::Error::other("the table of words is missing");
        return Err(Error::file(&path)(missing));
    }
    let mut files = Vec::new();
    collect(root, &mut files)?;
    files.sort();
    let mut pages = BTreeMap::new();
    let mut faults = Vec::new();
    let mut sources = 0;
    for path in files {
        let text = fs::read_to_string(&path).map_err(Error::file(&path))?;
        let name = path.strip_prefix(root).unwrap_or(&path).to_owned();
        if path.extension().is_some_and(|ending| ending == "md") {
            faults.extend(in_page(&name, &text, &words));
            pages.insert(name, text);
        } else {
            sources += 1;
            faults.extend(in_source(&name, &text, &words));
        }
    }
    let anchors: BTreeMap<&Path, BTreeSet<String>> = pages
        .iter()
        .map(|(name, text)| (name.as_path(), headings(text)))
        .collect();
    for (name, text) in &pages {
        // Links of these copies are followed by rustdoc.
        if !name.starts_with("crates/wxpay/src/guide") {
            faults.extend(broken_links(root, name, text, &anchors));
        }
    }
    if !faults.is_empty() {
        return Err(Error::Words(faults));
    }
    println!(
        "{} pages and {sources} sources: no unwanted word, no broken link",
        pages.len()
    );
    Ok(())
}

/// The right column of the table `| write | not |`.
fn table(contributing: &str) -> Vec<String> {
    let rows = contributing
        .lines()
        .skip_while(|line| *line != "| write | not |")
        .skip(2);
    rows.take_while(|line| line.starts_with('|'))
        .filter_map(|line| Some(line.split('|').nth(2)?.trim().to_lowercase()))
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Error> {
    for entry in fs::read_dir(folder).map_err(Error::file(folder))? {
        let path = entry.map_err(Error::file(folder))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            if !SKIPPED.contains(&&*name) {
                collect(&path, files)?;
            }
        } else if path
            .extension()
            .is_some_and(|ending| ending == "md" || ending == "rs")
        {
            files.push(path);
        }
    }
    Ok(())
}

/// Unwanted words of a page. Its code is not looked at.
fn in_page(name: &Path, text: &str, words: &[String]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut is_code = false;
    for (number, line) in (1..).zip(text.lines()) {
        is_code ^= line.starts_with("```");
        let is_table = name.starts_with("CONTRIBUTING.md") && line.starts_with("| ");
        if is_code || is_table {
            continue;
        }
        faults.extend(unwanted(name, number, line, words));
        if line.contains('您') {
            faults.push(format!("{}:{number}: 您", name.display()));
        }
    }
    faults
}

/// Unwanted words of the doc comments and error texts of a source, and unwanted openings.
fn in_source(name: &Path, text: &str, words: &[String]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut is_within = false;
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim_start();
        let comment = line
            .strip_prefix("///")
            .or_else(|| line.strip_prefix("//!"))
            .filter(|rest| !rest.starts_with('/'));
        let Some(comment) = comment.map(str::trim) else {
            is_within = false;
            let said = error_text(line).into_iter();
            faults.extend(said.flat_map(|text| unwanted(name, number, text, words)));
            continue;
        };
        if !is_within {
            for opening in OPENINGS {
                if comment.starts_with(opening) {
                    faults.push(format!(
                        "{}:{number}: begins with {opening:?}",
                        name.display()
                    ));
                }
            }
        }
        is_within = true;
        faults.extend(unwanted(name, number, comment, words));
    }
    faults
}

/// The words of a line that must not come back.
fn unwanted(name: &Path, number: usize, line: &str, words: &[String]) -> Vec<String> {
    let found = words.iter().filter(|word| contains(line, word));
    found
        .map(|word| format!("{}:{number}: {word:?}", name.display()))
        .collect()
}

/// The text of an error, if it begins on this line.
fn error_text(line: &str) -> Option<&str> {
    let begins = ["#[error(\"", "f.write_str(\"", "write!(f, \""];
    begins
        .iter()
        .find_map(|begin| Some(line.split_once(begin)?.1))
}

/// Returns whether a line has a word, in any case, on its own.
fn contains(line: &str, word: &str) -> bool {
    let line = line.to_lowercase();
    let is_letter = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
    line.match_indices(word).any(|(begin, _)| {
        let before = line[..begin].chars().next_back();
        let after = line[begin + word.len()..].chars().next();
        !is_letter(before) && !is_letter(after)
    })
}

/// Anchors of a page's headings, as forges and mdBook make them.
fn headings(text: &str) -> BTreeSet<String> {
    let mut is_code = false;
    let mut found = BTreeSet::new();
    for line in text.lines() {
        is_code ^= line.starts_with("```");
        let heading = line.trim_start_matches('#');
        if is_code || heading.len() == line.len() {
            continue;
        }
        let kept = heading.trim().to_lowercase();
        let kept = kept.chars().filter(|character| {
            character.is_alphanumeric() || matches!(character, ' ' | '-' | '_')
        });
        found.insert(kept.collect::<String>().replace(' ', "-"));
    }
    found
}

fn broken_links(
    root: &Path,
    name: &Path,
    text: &str,
    anchors: &BTreeMap<&Path, BTreeSet<String>>,
) -> Vec<String> {
    let mut faults = Vec::new();
    let mut is_code = false;
    for (number, line) in (1..).zip(text.lines()) {
        is_code ^= line.starts_with("```");
        if is_code {
            continue;
        }
        for part in line.split("](").skip(1) {
            let target = part.split(')').next().unwrap_or_default();
            if target.contains("://") || target.contains(' ') || target.is_empty() {
                continue;
            }
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let page = if file.is_empty() {
                name.to_owned()
            } else {
                normal(&name.parent().unwrap_or_else(|| Path::new("")).join(file))
            };
            let is_there = root.join(&page).exists();
            let has_anchor = anchor.is_empty()
                || anchors
                    .get(page.as_path())
                    .is_none_or(|anchors| anchors.contains(anchor));
            if !is_there || !has_anchor {
                faults.push(format!("{}:{number}: broken link {target}", name.display()));
            }
        }
    }
    faults
}

/// A path without `..`.
fn normal(path: &Path) -> PathBuf {
    let mut kept = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                kept.pop();
            }
            Component::CurDir => {}
            other => kept.push(other),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{contains, headings, in_page, in_source, normal, table};

    #[test]
    fn the_table_gives_the_words() {
        let page =
            "x\n\n| write | not |\n|---|---|\n| again | anew |\n| string | A text |\n\ny | z\n";
        assert_eq!(table(page), ["anew", "a text"]);
    }

    #[test]
    fn a_word_is_found_on_its_own_only() {
        assert!(contains("It begins Anew.", "anew"));
        assert!(!contains("a textual form", "a text"));
        assert!(!contains("foretold", "told"));
    }

    #[test]
    fn code_of_a_page_may_say_anything() {
        let words = ["told".to_owned()];
        let page = "fine\n```rust\nstruct Told; // told\n```\nwas told\n";
        assert_eq!(
            in_page(Path::new("a.md"), page, &words),
            ["a.md:5: \"told\""]
        );
    }

    #[test]
    fn only_the_first_line_of_a_doc_comment_is_an_opening() {
        let source = "/// Sends.\n/// What counts.\nfn a() {}\n\n/// What a key holds.\nfn b() {}\n// What code does.\n";
        assert_eq!(
            in_source(Path::new("a.rs"), source, &[]),
            ["a.rs:5: begins with \"What \""]
        );
    }

    #[test]
    fn an_error_text_is_read_like_a_comment() {
        let words = ["taken over".to_owned()];
        let source = "#[error(\"it was taken over\")]\nlet code = \"taken over\";\n";
        assert_eq!(
            in_source(Path::new("a.rs"), source, &words),
            ["a.rs:1: \"taken over\""]
        );
    }

    #[test]
    fn headings_become_anchors() {
        let found = headings("# The `sm` backend\n```\n# code\n```\n## 9. 测试\n");
        let expected = ["9-测试", "the-sm-backend"];
        assert_eq!(
            found.iter().map(String::as_str).collect::<Vec<_>>(),
            expected
        );
    }

    #[test]
    fn a_path_leaves_its_folder() {
        assert_eq!(
            normal(Path::new("docs/../SECURITY.md")),
            Path::new("SECURITY.md")
        );
    }
}
