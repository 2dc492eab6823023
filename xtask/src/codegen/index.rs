//! The index of all operations and events, and a page of each family, in both languages.

use std::fmt::Write as _;

use super::files::Files;
use super::{docs, names};
use crate::spec::{Event, Family, Model, Operation};

/// The words of one language.
struct Language {
    ending: &'static str,
    head: &'static str,
    contents: &'static str,
    /// Line that leads to the index and to the other language, `{}` for the family.
    switch: &'static str,
    feature: &'static str,
    operations: &'static str,
    events: &'static str,
    /// The description of a family that stands in its heading.
    about: fn(&Family) -> &str,
    assumed: &'static str,
}

const ENGLISH: Language = Language {
    ending: ".md",
    head: "\
# All operations

English · [中文](operations.zh-CN.md)

Each family has a page with its operations and notifications. Their types are in `wxpay::api`, behind the feature of the
family. Titles link to the official page. In rustdoc, a search for the Chinese title, the path or the number of the official page
finds the type. Only one source describes an operation that is marked with †: test it before you rely on its fields.
",
    contents: "| family | feature | operations | events |\n|---|---|---|---|\n",
    switch: "English · [中文]({}.zh-CN.md) · [all families](../operations.md)",
    feature: "Feature",
    operations: "| operation | 官方名称 | call |\n|---|---|---|\n",
    events: "| event | 官方名称 | event type |\n|---|---|---|\n",
    about: |family| &family.en,
    assumed: "assumed",
};

const CHINESE: Language = Language {
    ending: ".zh-CN.md",
    head: "\
# 全部接口

[English](operations.md) · 中文

每个接口类别一页，列出该类别的接口和回调通知。类型位于 `wxpay::api` 下，由该类别的 feature 启用；名称链接到官方文档。
在 rustdoc 中搜索中文名称、路径或官方文档编号即可找到类型。带 † 的接口只有一个资料来源，使用前请先验证其字段。
",
    contents: "| 接口类别 | feature | 接口 | 通知 |\n|---|---|---|---|\n",
    switch: "[English]({}.md) · 中文 · [全部接口类别](../operations.zh-CN.md)",
    feature: "feature",
    operations: "| 类型 | 官方名称 | 请求 |\n|---|---|---|\n",
    events: "| 通知 | 官方名称 | 通知类型 |\n|---|---|---|\n",
    about: |family| &family.zh,
    assumed: "推测",
};

pub(super) fn generate(files: &mut Files<'_>, model: &Model) {
    for language in [ENGLISH, CHINESE] {
        let ending = language.ending;
        files.add(format!("docs/operations{ending}"), index(&language, model));
        for family in &model.families {
            files.add(
                format!("docs/operations/{}{ending}", family.name),
                page(&language, family),
            );
        }
    }
}

const HEADER: &str =
    "<!-- Generated from spec/ by `cargo xtask codegen`. Change the model, not this file. -->\n\n";

// Writing to a string cannot fail, so its result is ignored.
fn index(language: &Language, model: &Model) -> String {
    let mut text = HEADER.to_owned();
    text.push_str(language.head);
    text.push('\n');
    text.push_str(language.contents);
    for family in &model.families {
        let _ = writeln!(
            text,
            "| [{}](operations/{}{}) | `{}` | {} | {} |",
            (language.about)(family).trim_end_matches('.'),
            family.name,
            language.ending,
            names::feature(family),
            family.operations.len(),
            family.events.len()
        );
    }
    text
}

/// The page of a family.
fn page(language: &Language, family: &Family) -> String {
    let mut text = HEADER.to_owned();
    let _ = write!(
        text,
        "# {}\n\n{}\n\n{}{} {}: `{}`.\n\n{}",
        family.name,
        language.switch.replace("{}", &family.name),
        (language.about)(family).trim_end_matches('.'),
        if language.ending == CHINESE.ending {
            "。"
        } else {
            "."
        },
        language.feature,
        names::feature(family),
        language.operations
    );
    for operation in &family.operations {
        text.push_str(&operation_row(family, operation));
    }
    if !family.events.is_empty() {
        text.push('\n');
        text.push_str(language.events);
    }
    for event in &family.events {
        text.push_str(&event_row(language, family, event));
    }
    text
}

fn operation_row(family: &Family, operation: &Operation) -> String {
    format!(
        "| `{}::{}` | {}{} | `{} {}` |\n",
        family.name,
        operation.name,
        linked(&operation.title, operation.page.as_deref()),
        if operation.single_source { " †" } else { "" },
        operation.method,
        operation.path
    )
}

fn event_row(language: &Language, family: &Family, event: &Event) -> String {
    let event_type = match event.assumed {
        Some(_) => language.assumed.to_owned(),
        None => format!("`{}`", event.event_type),
    };
    format!(
        "| `{}::Event::{}` | {} | {event_type} |\n",
        family.name,
        event.name,
        linked(
            event.title.as_deref().unwrap_or_default(),
            event.page.as_deref()
        ),
    )
}

/// A title that links to its page, as far as there are both.
fn linked(title: &str, page: Option<&str>) -> String {
    let title = docs::escaped(title).replace('|', "\\|");
    match page {
        Some(page) if title.is_empty() => format!("[{page}]({page})"),
        Some(page) => format!("[{title}]({page})"),
        None => title,
    }
}
