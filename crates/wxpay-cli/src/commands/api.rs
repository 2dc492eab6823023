//! `wxpay api`: the catalog of operations.

use clap::Subcommand;
use serde_json::{Value, json};
use wxpay::catalog::{AnswerKind, Field, Kind, Place, Role, Row};
use wxpay::{Repeat, catalog};

use crate::failure::Failure;
use crate::language::Language;
use crate::operations::{brief, find, kind_name, ranked, sample, whole};
use crate::output::Output;

/// Search and describe operations.
#[derive(Debug, Subcommand)]
pub(crate) enum Api {
    /// Search title, id, path, fields and official page; every word must occur.
    #[command(after_help = "\
Examples:
  wxpay api search 撤销保险理赔
  wxpay api search refund query
  wxpay api search /v3/pay/transactions/native
  wxpay api search 4012791902")]
    Search {
        /// Words in Chinese or English, a path, a field name or the number of an official page.
        #[arg(required = true, value_name = "WORD")]
        words: Vec<String>,
        /// Greatest number of results.
        #[arg(long, default_value_t = 20, value_name = "N")]
        limit: usize,
    },
    /// Describe an operation: fields, limits, errors, and whether it may be retried.
    #[command(after_help = "\
Examples:
  wxpay api show refunds.create_refund
  wxpay api show POST /v3/refund/domestic/refunds
  wxpay api show refunds.create_refund --json")]
    Show {
        /// The operation's id, or its method and path.
        #[arg(required = true, num_args = 1..=2, value_name = "ID|METHOD PATH")]
        operation: Vec<String>,
    },
    /// List all operations, or those of a family.
    #[command(after_help = "\
Examples:
  wxpay api list
  wxpay api list payments
  wxpay api list refunds --json")]
    List {
        /// Name of the family, such as payments.
        family: Option<String>,
    },
}

impl Api {
    pub(crate) fn run(self, output: &Output) -> Result<(), Failure> {
        match self {
            Self::Search { words, limit } => search(&words, limit, output),
            Self::Show { operation } => show(find(&operation)?, output),
            Self::List { family } => list(family.as_deref(), output),
        }
    }
}

fn search(words: &[String], limit: usize, output: &Output) -> Result<(), Failure> {
    let found = ranked(words, limit.max(1));
    if output.is_json() {
        let found: Vec<Value> = found.into_iter().map(brief).collect();
        return output.json(&json!({ "operations": found }));
    }
    if found.is_empty() {
        return Err(Failure::caused_by(words.join(" ")).of((
            "no operation has all of these words",
            "没有同时匹配这些词的接口",
        )));
    }
    lines(&found, output)
}

fn lines(rows: &[&'static Row], output: &Output) -> Result<(), Failure> {
    let rows: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                row.id.to_owned(),
                row.title.to_owned(),
                format!("{} {}", row.method(), row.path()),
            ]
        })
        .collect();
    output.list(&rows)
}

fn list(family: Option<&str>, output: &Output) -> Result<(), Failure> {
    let families: Vec<_> = catalog()
        .families()
        .filter(|known| family.is_none_or(|name| known.name == name))
        .collect();
    if families.is_empty() {
        return Err(Failure::usage((
            format!("there is no family {:?}", family.unwrap_or_default()),
            format!("没有接口类别 {:?}", family.unwrap_or_default()),
        ))
        .with_next((
            "`wxpay api list` lists all of them.",
            "`wxpay api list` 列出所有接口类别。",
        )));
    }
    if output.is_json() {
        let rows: Vec<Value> = families
            .iter()
            .flat_map(|family| family.rows())
            .map(brief)
            .collect();
        return output.json(&json!({ "operations": rows }));
    }
    for known in families {
        output.heading(format_args!("{} {}", known.name, known.zh))?;
        let rows: Vec<&'static Row> = known.rows().collect();
        lines(&rows, output)?;
    }
    Ok(())
}

fn show(row: &'static Row, output: &Output) -> Result<(), Failure> {
    if output.is_json() {
        return output.json(&whole(row));
    }
    let language = output.language();
    output.heading(format_args!("{}  {}", row.id, row.title))?;
    output.line(format_args!("{} {}", row.method(), row.path()))?;
    output.line(row.en)?;
    if let Some(page) = row.page {
        output.line(page)?;
    }
    let mut notes = vec![format!(
        "{}: {}",
        output.text("Callers", "调用方"),
        row.roles
            .iter()
            .map(|role| role_name(*role, language))
            .collect::<Vec<_>>()
            .join(", ")
    )];
    notes.push(retry_text(row, language).to_owned());
    if row.is_deprecated {
        notes.push(
            output
                .text(
                    "WeChat Pay has marked it as outdated.",
                    "微信支付已标记为旧版接口。",
                )
                .to_owned(),
        );
    }
    if row.is_single_source {
        notes.push(
            output
                .text(
                    "Only one source describes it: test it before you rely on its fields.",
                    "仅有单一来源描述，使用前请先验证字段。",
                )
                .to_owned(),
        );
    }
    notes.extend(rates(row, language));
    notes.extend(row.note.map(ToOwned::to_owned));
    for note in notes {
        output.line(note)?;
    }
    output.line("")?;
    output.heading(output.text("Request", "请求参数"))?;
    fields(&row.fields, 0, &mut Vec::new(), output)?;
    output.line("")?;
    output.heading(output.text("Response", "应答参数"))?;
    match row.answer {
        AnswerKind::Json(_) => fields(row.answer_fields(), 0, &mut Vec::new(), output)?,
        AnswerKind::Empty => output.line(output.text("no body", "无应答包体"))?,
        AnswerKind::File => output.line(output.text("a file", "文件"))?,
        _ => {}
    }
    if !row.errors.is_empty() {
        output.line("")?;
        output.heading(output.text("Errors", "错误码"))?;
        let rows: Vec<Vec<String>> = row
            .errors
            .iter()
            .map(|error| {
                let cures = error.cures.iter();
                let cures = cures.map(|cure| language.text(cure.en(), cure.zh()));
                vec![
                    format!("{} {}", error.status, error.code),
                    language
                        .text(error.en, error.zh.unwrap_or(error.en))
                        .to_owned(),
                    cures.collect::<Vec<_>>().join(" "),
                ]
            })
            .collect();
        output.table(&rows)?;
    }
    output.line("")?;
    output.heading(output.text("Try it", "试用"))?;
    output.line(example(row))
}

/// A call with the required fields: those of the body as JSON, the others as pairs.
fn example(row: &'static Row) -> String {
    let mut line = format!("wxpay call {} --dry-run", row.id);
    let Value::Object(mut members) = sample(&row.fields, &mut Vec::new()) else {
        return line;
    };
    for field in &row.fields {
        let value = match field.place {
            Place::Body | Place::File => None,
            // Every path needs all of its parameters.
            Place::Path => Some(members.remove(field.name).unwrap_or_else(|| "…".into())),
            _ => members.remove(field.name),
        };
        if let Some(value) = value {
            let value = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            line.push_str(&format!(" {}={value}", field.name));
        }
    }
    if !members.is_empty() {
        line.push_str(&format!(" --data '{}'", Value::Object(members)));
    }
    line
}

const fn role_name(role: Role, language: Language) -> &'static str {
    match role {
        Role::Merchant => language.text("merchant", "商户"),
        Role::Partner => language.text("service provider", "服务商"),
        Role::Brand => language.text("brand", "品牌"),
        _ => language.text("other", "其他"),
    }
}

fn retry_text(row: &Row, language: Language) -> &'static str {
    match row.spec.repeat {
        Repeat::Freely => language.text("It only reads and may be retried.", "仅查询，可重试。"),
        Repeat::ByNumber(_) => language.text(
            "It may be retried with the same number and the same parameters.",
            "使用相同单号与相同参数可重试。",
        ),
        _ => language.text(
            "It must not be sent twice: query before anything else.",
            "不可重复发送，结果未知时先查询。",
        ),
    }
}

fn rates(row: &Row, language: Language) -> Vec<String> {
    let rate = row.rate;
    let each = [
        (
            rate.merchant,
            language.text("requests a second of one merchant", "次/秒（单商户）"),
        ),
        (
            rate.failed,
            language.text(
                "failing requests a second of one merchant",
                "次/秒（单商户失败请求）",
            ),
        ),
        (
            rate.receiver,
            language.text("requests a second for one receiver", "次/秒（单收款方）"),
        ),
        (
            rate.payee,
            language.text("requests a second for one payee", "次/秒（单收款人）"),
        ),
        (
            rate.order_a_minute,
            language.text("requests a minute for one order", "次/分钟（单订单）"),
        ),
    ];
    each.into_iter()
        .filter_map(|(limit, unit)| Some(format!("{} {unit}", limit?)))
        .collect()
}

/// Prints fields with their objects' fields below them. `within` stops at recursive types.
fn fields(
    known: &'static [Field],
    depth: usize,
    within: &mut Vec<&'static str>,
    output: &Output,
) -> Result<(), Failure> {
    let language = output.language();
    for field in known {
        let indent = "  ".repeat(depth);
        let mut marks = vec![kind_name(field)];
        if field.is_required && !field.is_disputed {
            marks.push(language.text("required", "必填").to_owned());
        }
        if field.is_fen {
            marks.push(language.text("fen", "单位：分").to_owned());
        }
        if field.is_sensitive {
            marks.push(language.text("encrypted", "需加密").to_owned());
        }
        if field.place != Place::Body {
            marks.push(format!("{:?}", field.place).to_lowercase());
        }
        marks.extend(limits(field, language));
        let text = match language {
            Language::Zh => field.zh.or_else(|| field.en()),
            Language::En => field.en().or(field.zh),
        };
        output.line(format_args!(
            "{indent}{} ({}) {}",
            field.name,
            marks.join(", "),
            text.unwrap_or_default()
        ))?;
        match field.kind {
            Kind::Enum(values) => {
                for value in values.values() {
                    let meaning = match language {
                        Language::Zh => value.zh.or(value.en),
                        Language::En => value.en.or(value.zh),
                    };
                    let line = format!(
                        "{indent}    {}  {}",
                        value.wire,
                        meaning.unwrap_or_default()
                    );
                    output.dim(line.trim_end())?;
                }
            }
            Kind::Object(inner) => {
                let Some(object) = inner.object() else {
                    continue;
                };
                if !within.contains(&object.name) {
                    within.push(object.name);
                    fields(inner.fields(), depth + 1, within, output)?;
                    within.pop();
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn limits(field: &Field, language: Language) -> Option<String> {
    let limits = &field.limits;
    let range = |least: Option<i64>, most: Option<i64>| match (least, most) {
        (None, None) => None,
        (Some(least), Some(most)) => Some(format!("{least}–{most}")),
        (Some(least), None) => Some(format!("≥ {least}")),
        (None, Some(most)) => Some(format!("≤ {most}")),
    };
    let length = range(limits.min, limits.max)
        .map(|range| format!("{range} {}", language.text("characters", "个字符")));
    length.or_else(|| range(limits.at_least, limits.at_most))
}
