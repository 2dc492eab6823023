//! The sentences of doc comments.

use crate::spec::{Answer, CURES, ErrorCode, Event, Field, Model, Operation, Rate, Value};

/// Describes a field: its meaning, its unit, its limits, whether it is required.
pub(crate) fn field(model: &Model, field: &Field, place: &str, is_request: bool) -> String {
    let meaning = field
        .en
        .as_ref()
        .or_else(|| model.glossary.get(&field.name));
    let meaning = meaning.map_or("", |meaning| meaning.trim_end_matches('.'));
    let zh = field.zh.as_deref().map(escaped).unwrap_or_default();
    let mut words = match (meaning.is_empty(), zh.is_empty()) {
        (false, false) => format!("{meaning} ({zh})."),
        (false, true) => format!("{meaning}."),
        (true, false) => format!("{zh}."),
        (true, true) => format!("`{}`.", field.name),
    };
    let mut say = |sentence: String| {
        words.push(' ');
        words.push_str(&sentence);
    };
    if is_request && field.required {
        say("Required.".to_owned());
    }
    if is_request && field.disputed {
        say("Sources differ on whether it is required.".to_owned());
    }
    if field.fen {
        say("In fen.".to_owned());
    }
    if field.sensitive {
        say(match is_request {
            true => "Encrypted when it is sent; at most 214 bytes of UTF-8.".to_owned(),
            false => "Decrypted when the response is decoded.".to_owned(),
        });
    }
    let limits = &field.limits;
    match (limits.min, limits.max) {
        (Some(min), Some(max)) if min == max => say(format!("Exactly {max} characters.")),
        (Some(min), Some(max)) => say(format!("From {min} to {max} characters.")),
        (Some(min), None) => say(format!("At least {min} characters.")),
        (None, Some(max)) => say(format!("At most {max} characters.")),
        (None, None) => {}
    }
    match (limits.at_least, limits.at_most) {
        (Some(min), Some(max)) => say(format!("From {min} to {max}.")),
        (Some(min), None) => say(format!("At least {min}.")),
        (None, Some(max)) => say(format!("At most {max}.")),
        (None, None) => {}
    }
    match (limits.min_items, limits.max_items) {
        (Some(min), Some(max)) => say(format!("From {min} to {max} items.")),
        (Some(min), None) => say(format!("At least {min} items.")),
        (None, Some(max)) => say(format!("At most {max} items.")),
        (None, None) => {}
    }
    if let Some(pattern) = &limits.pattern {
        say(format!("Of the form `{pattern}`."));
    }
    if let Some(values) = &limits.values {
        say(format!("Known values: {}.", values.replace(',', ", ")));
    }
    if field.embedded {
        say("JSON inside a string on the wire.".to_owned());
    }
    if !place.is_empty() {
        say(place.to_owned());
    }
    match &field.source {
        Some(source) if field.unconfirmed => {
            say(format!(
                "Described by {source}; no official source confirms it."
            ));
        }
        Some(source) => say(format!("Described by {source}.")),
        None if field.unconfirmed => say("No official source confirms it.".to_owned()),
        None => {}
    }
    words
}

/// Describes an operation: what it does and returns, who may call it, how often, whether it may be
/// retried, and its error codes.
pub(crate) fn operation(operation: &Operation) -> Vec<String> {
    let mut lines = vec![
        format!(
            "{} ({}).",
            operation.en.trim_end_matches('.'),
            escaped(&operation.title)
        ),
        String::new(),
        format!("`{} {}`", operation.method, operation.path),
        String::new(),
    ];
    if let Some(note) = &operation.note {
        lines.extend([note.clone(), String::new()]);
    }
    lines.push(match &operation.answer {
        Answer::Json(name) => format!("- Returns [`{name}`]."),
        Answer::Empty { accepted: false } => "- Returns nothing (204).".to_owned(),
        Answer::Empty { accepted: true } => "- Returns nothing (202: accepted).".to_owned(),
        Answer::File => "- Returns the bytes of a file, which are not signed.".to_owned(),
    });
    let roles: Vec<&str> = operation
        .roles
        .iter()
        .map(|role| match role.as_str() {
            "merchant" => "merchants",
            "partner" => "service providers and platforms",
            "brand" => "brands",
            other => other,
        })
        .collect();
    let callers = match operation.callers.is_empty() {
        true => String::new(),
        false => format!(" ({})", operation.callers.join("、")),
    };
    lines.push(format!("- Callers: {}{callers}.", roles.join(", ")));
    lines.extend(rate(&operation.rate));
    lines.push(match (&operation.number, operation.method.as_str()) {
        (_, "GET") => "- Retry: safe, it only reads.".to_owned(),
        (Some(number), _) => {
            format!("- Retry: safe with the same `{number}` and the same parameters.")
        }
        (None, _) => "- Retry: not known to be safe. Query before sending it again.".to_owned(),
    });
    if operation.pages.is_some() {
        lines.push(
            "- It returns a list page by page: `client.items` and `client.pages` turn the pages."
                .to_owned(),
        );
    }
    if operation.hong_kong {
        lines.push("- Host: `apihk.mch.weixin.qq.com`.".to_owned());
    }
    if operation.brand_auth {
        lines.push(
            "- Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.".to_owned(),
        );
    }
    if operation.deprecated {
        lines.push("- WeChat Pay has marked it as outdated.".to_owned());
    }
    if operation.single_source {
        lines.push(
            "- Only one source describes it: test it before you rely on its fields.".to_owned(),
        );
    }
    lines.push(format!("- {}", chinese(operation)));
    if let Some(page) = &operation.page {
        lines.push(format!("- [Official page]({page})"));
    }
    lines.extend(errors(&operation.errors));
    lines
}

/// Words by which a search finds an operation: its official title, its path with and without the method,
/// the numbers of its official pages, its earlier names.
pub(crate) fn aliases(operation: &Operation) -> Option<String> {
    let pages = operation.page_numbers.iter();
    let pages = pages.map(|page| page.rsplit('/').next().unwrap_or(page).to_owned());
    let call = format!("{} {}", operation.method, operation.path);
    let words = [operation.title.clone(), operation.path.clone(), call];
    let was = operation.was.iter().cloned();
    alias(words.into_iter().chain(pages).chain(was), &operation.name)
}

/// The attribute for further names of an item. Quotation marks cannot stand in one.
pub(crate) fn alias(words: impl IntoIterator<Item = String>, name: &str) -> Option<String> {
    let mut aliases: Vec<String> = Vec::new();
    for word in words {
        let word = word.replace(['"', '\''], "").trim().to_owned();
        if !word.is_empty() && word != name && !aliases.contains(&word) {
            aliases.push(word);
        }
    }
    let aliases: Vec<String> = aliases.iter().map(|word| format!("{word:?}")).collect();
    (!aliases.is_empty()).then(|| format!("#[doc(alias({}))]", aliases.join(", ")))
}

/// The same in one Chinese line.
fn chinese(operation: &Operation) -> String {
    let roles: Vec<&str> = operation
        .roles
        .iter()
        .map(|role| match role.as_str() {
            "merchant" => "商户",
            "partner" => "服务商、平台",
            "brand" => "品牌",
            other => other,
        })
        .collect();
    let callers = match operation.callers.is_empty() {
        true => roles.join("、"),
        false => operation.callers.join("、"),
    };
    let retry = match (&operation.number, operation.method.as_str()) {
        (_, "GET") => "只读，可以重试".to_owned(),
        (Some(number), _) => format!("`{number}` 和参数不变时可以重试"),
        (None, _) => "重试之前请先查询".to_owned(),
    };
    let rate = match operation.rate.merchant {
        Some(rate) => format!("；每秒 {rate} 次"),
        None => String::new(),
    };
    format!(
        "中文：{}。调用方：{callers}；{retry}{rate}。",
        escaped(&operation.title)
    )
}

fn rate(rate: &Rate) -> Option<String> {
    let limits = [
        (rate.merchant, "requests a second"),
        (rate.failed, "failing requests a second"),
        (rate.receiver, "requests a second for one receiver"),
        (rate.payee, "requests a second for one payee"),
        (rate.order_a_minute, "requests a minute for one order"),
    ];
    let limits: Vec<String> = limits
        .into_iter()
        .filter_map(|(limit, what)| match limit? {
            1 => Some(format!("1 {}", what.replacen("requests", "request", 1))),
            limit => Some(format!("{limit} {what}")),
        })
        .collect();
    match limits.is_empty() {
        true => None,
        false => Some(format!("- Rate limit: {}.", limits.join(", "))),
    }
}

/// The table of an operation's error codes, with what to do.
fn errors(errors: &[ErrorCode]) -> Vec<String> {
    if errors.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![
        String::new(),
        "# Error codes".to_owned(),
        String::new(),
        "| code | status | cause | what to do |".to_owned(),
        "|---|---|---|---|".to_owned(),
    ];
    lines.extend(errors.iter().map(|error| {
        let cures: Vec<&str> = CURES
            .iter()
            .filter(|(word, _)| error.cures.iter().any(|cure| cure == word))
            .map(|(_, sentence)| *sentence)
            .collect();
        format!(
            "| `{}` | {} | {} | {} |",
            error.code,
            error.status,
            escaped(&error.en).replace('|', "\\|"),
            cures.join(" ")
        )
    }));
    lines
}

/// Meaning of a value of an enumeration; nothing if only its name is known.
pub(crate) fn value(value: &Value) -> Option<String> {
    let zh = value.zh.as_deref().map(escaped);
    match (&value.en, zh) {
        (Some(en), Some(zh)) => {
            let en = en.trim_end_matches('.');
            Some(match en.strip_suffix(')') {
                // One pair of brackets reads better than two.
                Some(bracketed) => format!("{bracketed}; {zh})."),
                None => format!("{en} ({zh})."),
            })
        }
        (Some(en), None) => Some(en.clone()),
        (None, Some(zh)) => Some(format!("{zh}.")),
        (None, None) => None,
    }
}

/// Documentation of an event: its content, how it is recognised, where it is described.
pub(crate) fn event(event: &Event, is_empty: bool) -> Vec<String> {
    let en = event.en.trim_end_matches('.');
    let mut lines = vec![match &event.title {
        Some(title) => format!("{en} ({}).", escaped(title)),
        None => format!("{en}."),
    }];
    lines.push(String::new());
    if event.assumed.is_none() {
        let event_types: Vec<String> = event
            .event_types()
            .map(|known| format!("`{known}`"))
            .collect();
        lines.push(event_types.join(", "));
        lines.push(String::new());
    }
    let list = |fields: &[String]| {
        let fields: Vec<String> = fields.iter().map(|field| format!("`{field}`")).collect();
        fields.join(", ")
    };
    if !event.original_types.is_empty() {
        lines.push(format!("- Original type: {}.", list(&event.original_types)));
    }
    if !event.with.is_empty() {
        lines.push(format!(
            "- Identified by the presence of {}.",
            list(&event.with)
        ));
    }
    if !event.without.is_empty() {
        lines.push(format!(
            "- Identified by the absence of {}.",
            list(&event.without)
        ));
    }
    if !event.after.is_empty() {
        lines.push(format!(
            "- It cannot be distinguished from an event of {}: if both are received, it becomes one of theirs.",
            list(&event.after)
        ));
    }
    if let Some(reason) = &event.assumed {
        lines.push(format!("- **Assumed.** {reason}"));
    }
    if is_empty {
        lines
            .push("- No known source describes its fields: all of them are in `extra`.".to_owned());
    }
    if let Some(page) = &event.page {
        lines.push(format!("- [Official page]({page})"));
    }
    if lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// A string in which nothing is taken for Markdown.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        if matches!(letter, '[' | ']' | '<' | '>' | '*' | '_' | '`' | '\\') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// Lines of a doc comment.
pub(crate) fn comment(indent: &str, lines: &[String]) -> String {
    let mut text = String::new();
    for line in lines {
        text.push_str(indent);
        text.push_str("///");
        if !line.is_empty() {
            text.push(' ');
            text.push_str(line);
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn documented(zh: Option<&str>, en: Option<&str>) -> Option<String> {
        value(&Value {
            wire: "CANCELLED".to_owned(),
            name: None,
            zh: zh.map(str::to_owned),
            en: en.map(str::to_owned),
        })
    }

    #[test]
    fn a_value_without_a_meaning_has_no_sentence() {
        assert_eq!(documented(None, None), None);
    }

    #[test]
    fn a_value_says_its_meaning_and_its_official_label() {
        let label = Some("已撤销");
        assert_eq!(
            documented(label, Some("Called off.")).as_deref(),
            Some("Called off (已撤销).")
        );
        assert_eq!(
            documented(label, Some("Called off (final).")).as_deref(),
            Some("Called off (final; 已撤销).")
        );
        assert_eq!(documented(label, None).as_deref(), Some("已撤销."));
    }
}
