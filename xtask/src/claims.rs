//! Numbers that the documentation names, compared with what they count.
//!
//! A number stands in a sentence, so the sentence is looked for, without its line breaks. A sentence that was
//! rewritten is missing here too: change it in [`claims`] with the page.

use std::fs;
use std::path::Path;

use crate::error::Error;
use crate::spec::Model;

/// The longest README, in bytes: about two screens.
const README: usize = 9_000;

/// The longest example, in lines.
const EXAMPLE: usize = 80;

/// A page, and a sentence that has to stand in it.
type Claim = (&'static str, String);

pub(crate) fn run(root: &Path, model: &Model) -> Result<(), Error> {
    let read = |name: &str| {
        let path = root.join(name);
        fs::read_to_string(&path).map_err(Error::file(&path))
    };
    let facts = Facts {
        faults: variants(&read("crates/wxpay-sandbox/src/fault.rs")?, "Fault"),
        examples: examples(&root.join("crates/wxpay-api/src"), "/// # Examples\n")?,
        made_up: examples(&root.join("crates/wxpay-api/src"), "/// Made-up values ")?,
        rust: rust_version(&read("Cargo.toml")?),
    };
    let claims = claims(model, &facts);
    let mut wrong = Vec::new();
    for (page, sentence) in &claims {
        if !says(&read(page)?, sentence) {
            wrong.push(format!("{page}: does not say `{sentence}`"));
        }
    }
    for page in ["README.md", "README.zh-CN.md"] {
        let len = read(page)?.len();
        if len > README {
            wrong.push(format!("{page}: has {len} bytes, at most {README} fit"));
        }
    }
    let folder = root.join("examples");
    for entry in fs::read_dir(&folder).map_err(Error::file(&folder))? {
        let path = entry.map_err(Error::file(&folder))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.ends_with(".rs") && name != "tests.rs" {
            let text = fs::read_to_string(&path).map_err(Error::file(&path))?;
            let lines = text.lines().count();
            if lines > EXAMPLE {
                wrong.push(format!(
                    "examples/{name}: has {lines} lines, at most {EXAMPLE} are read"
                ));
            }
        }
    }
    if !wrong.is_empty() {
        return Err(Error::Claims(wrong));
    }
    println!("{} numbers of the documentation are right", claims.len());
    Ok(())
}

/// Counts that the model does not have.
struct Facts {
    faults: usize,
    examples: usize,
    /// Examples among them without an official sample.
    made_up: usize,
    rust: String,
}

fn claims(model: &Model, facts: &Facts) -> Vec<Claim> {
    let operations = || {
        let families = model.families.iter();
        families.flat_map(|family| &family.operations)
    };
    let values = || {
        let enums = model.families.iter().flat_map(|family| &family.enums);
        enums.flat_map(|known| &known.values)
    };
    let all = grouped(operations().count());
    let families = model.families.len();
    let events: usize = model
        .families
        .iter()
        .map(|family| family.events.len())
        .sum();
    let brands = operations().filter(|known| known.brand_auth).count();
    let pages = operations().filter(|known| known.pages.is_some()).count();
    let unexplained = values().filter(|value| value.en.is_none()).count();
    let values = grouped(values().count());
    let without_fields: usize = model
        .families
        .iter()
        .map(|family| {
            let is_bare = |name: &String| {
                let mut types = family.types.iter();
                types.any(|known| known.name == *name && known.fields.is_empty())
            };
            let events = family.events.iter();
            events.filter(|event| is_bare(&event.resource)).count()
        })
        .sum();
    let numbers = model.request_numbers.len();
    let (faults, faults_zh) = words(facts.faults);
    let (bare, bare_zh) = words(without_fields);
    let Facts { rust, .. } = facts;
    let examples = grouped(facts.examples);
    let sampled = facts.examples - facts.made_up;
    vec![
        (
            "README.md",
            format!("{all} operations in {families} families"),
        ),
        ("README.zh-CN.md", format!("{families} 类 {all} 个接口")),
        ("README.md", format!("{faults} faults")),
        ("README.zh-CN.md", format!("{} 种故障", facts.faults)),
        ("README.md", format!("Rust {rust}.")),
        ("README.zh-CN.md", format!("Rust {rust}")),
        (
            "spec/README.md",
            format!("共 {families} 类 {all} 个接口、{events} 种通知"),
        ),
        (
            "spec/README.md",
            format!("{examples} of the {all} operations have one, {sampled} of them from a sample"),
        ),
        (
            "spec/README.md",
            format!("{unexplained} of the {values} values"),
        ),
        (
            "docs/sandbox.md",
            format!("all others; {all} with those above"),
        ),
        ("docs/sandbox.zh-CN.md", format!("连同上面的共 {all} 个")),
        (
            "docs/sandbox.md",
            format!("The {brands} operations under `/brand/`"),
        ),
        (
            "docs/sandbox.zh-CN.md",
            format!("`/brand/` 下的 {brands} 个接口"),
        ),
        ("docs/sandbox.md", format!("in {faults} ways")),
        ("docs/sandbox.zh-CN.md", format!("以{faults_zh}种方式")),
        (
            "docs/lists.md",
            format!("{pages} operations return a list in pages"),
        ),
        (
            "docs/lists.zh-CN.md",
            format!("有 {pages} 个接口分页返回列表"),
        ),
        ("docs/errors.md", format!("has {numbers} of them")),
        ("docs/errors.zh-CN.md", format!("收录了 {numbers} 个")),
        ("docs/notifications.md", format!("{bare} event types")),
        (
            "docs/notifications.zh-CN.md",
            format!("有{bare_zh}种通知类型"),
        ),
    ]
}

/// Returns whether a page has a sentence, wherever its lines break.
fn says(page: &str, sentence: &str) -> bool {
    let joined = |text: &str| -> String { text.split_whitespace().collect() };
    joined(page).contains(&joined(sentence))
}

/// Number of variants of an enumeration in a formatted source.
fn variants(source: &str, name: &str) -> usize {
    let head = format!("pub enum {name} {{");
    let body = source.lines().skip_while(|line| *line != head).skip(1);
    let body = body.take_while(|line| *line != "}");
    let is_variant = |line: &&str| {
        let item = line.strip_prefix("    ");
        item.is_some_and(|item| item.starts_with(|first: char| first.is_ascii_uppercase()))
    };
    body.filter(is_variant).count()
}

/// Number of operations whose example has a line.
fn examples(folder: &Path, line: &str) -> Result<usize, Error> {
    let mut count = 0;
    for entry in fs::read_dir(folder).map_err(Error::file(folder))? {
        let path = entry.map_err(Error::file(folder))?.path();
        if path.is_dir() {
            count += examples(&path, line)?;
        } else {
            let text = fs::read_to_string(&path).map_err(Error::file(&path))?;
            if text.starts_with("// Generated") {
                count += text.matches(line).count();
            }
        }
    }
    Ok(count)
}

fn rust_version(manifest: &str) -> String {
    let line = manifest
        .lines()
        .find_map(|line| line.strip_prefix("rust-version = \""));
    line.unwrap_or_default().trim_end_matches('"').to_owned()
}

/// Digits in groups of three: `1,087`.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A number as prose writes it, in English and in Chinese.
fn words(number: usize) -> (String, String) {
    const WORDS: [(&str, &str); 21] = [
        ("no", "零"),
        ("one", "一"),
        ("two", "两"),
        ("three", "三"),
        ("four", "四"),
        ("five", "五"),
        ("six", "六"),
        ("seven", "七"),
        ("eight", "八"),
        ("nine", "九"),
        ("ten", "十"),
        ("eleven", "十一"),
        ("twelve", "十二"),
        ("thirteen", "十三"),
        ("fourteen", "十四"),
        ("fifteen", "十五"),
        ("sixteen", "十六"),
        ("seventeen", "十七"),
        ("eighteen", "十八"),
        ("nineteen", "十九"),
        ("twenty", "二十"),
    ];
    let word = WORDS.get(number);
    word.map_or_else(
        || (number.to_string(), format!(" {number} ")),
        |(en, zh)| ((*en).to_owned(), (*zh).to_owned()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_found_across_line_breaks() {
        let page = "The sandbox plays\nnineteen  faults.";
        assert!(says(page, "nineteen faults"));
        assert!(!says(page, "eighteen faults"));
    }

    #[test]
    fn a_number_is_written_as_the_pages_write_it() {
        let written: Vec<String> = [7, 80, 395, 1087, 1_234_567].map(grouped).into();
        assert_eq!(written, ["7", "80", "395", "1,087", "1,234,567"]);
        assert_eq!(words(19), ("nineteen".to_owned(), "十九".to_owned()));
        assert_eq!(words(21).0, "21");
    }

    #[test]
    fn variants_are_counted_without_fields_and_comments() {
        let source = "pub enum Other {\n    X,\n}\n\npub enum Fault {\n    /// Resets.\n    Reset,\n    Status {\n        Code: u16,\n    },\n    #[x]\n    Late(u8),\n}\n";
        assert_eq!(variants(source, "Fault"), 3);
        assert_eq!(variants(source, "Missing"), 0);
    }

    #[test]
    fn the_version_of_rust_comes_from_the_manifest() {
        let manifest = "[workspace.package]\nrust-version = \"1.88\"\n";
        assert_eq!(rust_version(manifest), "1.88");
    }
}
