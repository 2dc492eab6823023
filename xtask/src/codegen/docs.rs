//! The sentences of doc comments.

use crate::spec::{Event, Field, Model, Operation};

/// What a field means, its unit, its limits, whether it is required.
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
            true => "Sealed when it is sent; at most 214 bytes of UTF-8.".to_owned(),
            false => "Opened when the answer is decoded.".to_owned(),
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
    if field.unconfirmed {
        say("No official source confirms it.".to_owned());
    }
    words
}

/// What an operation does, who may call it, where and how often.
pub(crate) fn operation(operation: &Operation) -> Vec<String> {
    let mut lines = Vec::new();
    lines.push(format!(
        "{} ({}).",
        operation.en.trim_end_matches('.'),
        escaped(&operation.title)
    ));
    lines.push(String::new());
    lines.push(format!("`{} {}`", operation.method, operation.path));
    lines.push(String::new());
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
    lines.push(format!("- Who may call it: {}.", roles.join(", ")));
    if let Some(rate) = operation.rate {
        lines.push(format!("- Rate limit: {rate} requests a second."));
    }
    lines.push(match (&operation.number, operation.method.as_str()) {
        (_, "GET") => "- Repeatable: it only reads.".to_owned(),
        (Some(number), _) => {
            format!("- Repeatable: with the same `{number}` and the same parameters.")
        }
        (None, _) => "- Repeatable: not known to be; query before it is sent again.".to_owned(),
    });
    if operation.pages.is_some() {
        lines.push(
            "- It answers a list page by page: `client.items` and `client.pages` turn the pages."
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
    if let Some(page) = &operation.page {
        lines.push(format!("- [Official page]({page})"));
    }
    lines
}

/// What an event says, by what it is told from others, where it is described.
pub(crate) fn event(event: &Event, is_empty: bool) -> Vec<String> {
    let en = event.en.trim_end_matches('.');
    let mut lines = vec![match &event.title {
        Some(title) => format!("{en} ({}).", escaped(title)),
        None => format!("{en}."),
    }];
    lines.push(String::new());
    if event.assumed.is_none() {
        lines.push(format!("`{}`", event.event_type));
        lines.push(String::new());
    }
    let list = |fields: &[String]| {
        let fields: Vec<String> = fields.iter().map(|field| format!("`{field}`")).collect();
        fields.join(", ")
    };
    if !event.with.is_empty() {
        lines.push(format!("- Known by having {}.", list(&event.with)));
    }
    if !event.without.is_empty() {
        lines.push(format!("- Known by not having {}.", list(&event.without)));
    }
    if !event.after.is_empty() {
        lines.push(format!(
            "- It cannot be told from an event of {}: where both are received, it comes as theirs.",
            list(&event.after)
        ));
    }
    if let Some(reason) = &event.assumed {
        lines.push(format!("- **Assumed.** {reason}"));
    }
    if is_empty {
        lines.push(
            "- No source that is known describes its fields: all of them are in `extra`."
                .to_owned(),
        );
    }
    if let Some(page) = &event.page {
        lines.push(format!("- [Official page]({page})"));
    }
    if lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// A text in which nothing is taken for Markdown.
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
