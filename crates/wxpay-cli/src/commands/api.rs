//! `wxpay api`: the catalog of operations.

use clap::Subcommand;
use serde_json::{Map, Value, json};
use wxpay::catalog::{AnswerKind, Field, Kind, Place, Role, Row};
use wxpay::{Repeat, catalog};

use crate::failure::Failure;
use crate::language::Language;
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

/// The operation that an id, or a method and a path, names.
pub(crate) fn find(given: &[String]) -> Result<&'static Row, Failure> {
    let row = match given {
        [id] => catalog().find(id).or_else(|| by_path(id)),
        [method, path] => {
            let method = method.to_uppercase().parse().ok();
            method.and_then(|method| catalog().find_call(&method, path))
        }
        _ => None,
    };
    row.ok_or_else(|| {
        let given = given.join(" ");
        let failure = Failure::usage(format_args!("there is no operation {given:?}"));
        let near = ranked(&[given.replace(['.', '_'], " ")], 1);
        match near.first() {
            Some(row) => failure.with_next(format!(
                "Did you mean {}? `wxpay api search` finds others.",
                row.id
            )),
            None => failure.with_next("`wxpay api search WORDS` finds operations."),
        }
    })
}

/// The only operation of a path.
fn by_path(path: &str) -> Option<&'static Row> {
    let mut rows = catalog().rows().filter(|row| row.path() == path);
    let row = rows.next()?;
    rows.next().is_none().then_some(row)
}

fn search(words: &[String], limit: usize, output: &Output) -> Result<(), Failure> {
    let found = ranked(words, limit.max(1));
    if output.is_json() {
        let found: Vec<Value> = found.into_iter().map(brief).collect();
        return output.json(&json!({ "operations": found }));
    }
    if found.is_empty() {
        return Err(Failure::usage(format_args!(
            "{}: {}",
            output.text(
                "no operation has all of these words",
                "没有同时匹配这些词的接口"
            ),
            words.join(" ")
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
    output.table(&rows)
}

/// The operations in which all words occur, best first.
fn ranked(words: &[String], limit: usize) -> Vec<&'static Row> {
    let words: Vec<String> = words
        .iter()
        .flat_map(|word| word.split_whitespace())
        .map(str::to_lowercase)
        .collect();
    let mut found: Vec<(u32, &'static Row)> = catalog()
        .rows()
        .filter_map(|row| {
            let scores = words.iter().map(|word| score(row, word));
            Some((scores.sum::<Option<u32>>()?, row))
        })
        .collect();
    // Stable, so that operations of one score stay in the catalog's order; a merchant's own come first.
    found.sort_by_key(|(score, row)| (*score, !row.roles.contains(&Role::Merchant)));
    found.into_iter().take(limit).map(|(_, row)| row).collect()
}

/// Distance of a word from the operation's name: less is better; `None` if nowhere.
fn score(row: &Row, word: &str) -> Option<u32> {
    let has = |text: &str| text.to_lowercase().contains(word);
    let page = row.page.unwrap_or_default();
    if row.title == word || row.id == word || row.path() == word {
        return Some(0);
    }
    if has(row.title) || has(row.id) {
        return Some(1);
    }
    if has(row.path()) || page.ends_with(word) {
        return Some(2);
    }
    if has(row.en) {
        return Some(3);
    }
    let fields = row.fields.iter().chain(row.answer_fields());
    let mut fields = fields.filter(|field| has(field.name) || field.zh.is_some_and(has));
    fields.next().map(|_| 5)
}

fn list(family: Option<&str>, output: &Output) -> Result<(), Failure> {
    let families: Vec<_> = catalog()
        .families()
        .iter()
        .filter(|known| family.is_none_or(|name| known.name == name))
        .collect();
    if families.is_empty() {
        return Err(Failure::usage(format_args!(
            "there is no family {:?}",
            family.unwrap_or_default()
        ))
        .with_next("`wxpay api list` lists all of them."));
    }
    if output.is_json() {
        let rows: Vec<Value> = families
            .iter()
            .flat_map(|family| &family.rows)
            .map(brief)
            .collect();
        return output.json(&json!({ "operations": rows }));
    }
    for known in families {
        output.heading(format_args!("{} {}", known.name, known.zh))?;
        let rows: Vec<&'static Row> = known.rows.iter().collect();
        lines(&rows, output)?;
    }
    Ok(())
}

fn brief(row: &'static Row) -> Value {
    json!({
        "id": row.id,
        "title": row.title,
        "summary": row.en,
        "method": row.method().as_str(),
        "path": row.path(),
        "page": row.page,
    })
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
    output.line(format_args!(
        "wxpay call {} --dry-run --data '{}'",
        row.id,
        sample(&row.fields, &mut Vec::new())
    ))
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

/// Prints fields with their objects' fields below them. `within` guards against objects that hold themselves.
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
            Language::Zh => field.zh.or(field.en),
            Language::En => field.en.or(field.zh),
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
                    output.dim(format_args!(
                        "{indent}    {}  {}",
                        value.wire,
                        meaning.unwrap_or_default()
                    ))?;
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

fn kind_name(field: &Field) -> String {
    let name = match field.kind {
        Kind::String => "string",
        Kind::Integer => "integer",
        Kind::Boolean => "boolean",
        Kind::DateTime => "time",
        Kind::Decimal => "decimal",
        Kind::Json => "JSON",
        Kind::File => "file",
        Kind::Enum(_) => "enum",
        Kind::Object(_) => "object",
        _ => "value",
    };
    match field.is_list {
        true => format!("list of {name}"),
        false => name.to_owned(),
    }
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

/// A request of the required fields, to be filled in.
fn sample(known: &'static [Field], within: &mut Vec<&'static str>) -> Value {
    let mut members = Map::new();
    for field in known
        .iter()
        .filter(|field| field.is_required && !field.is_disputed)
    {
        let value = match field.kind {
            Kind::Integer => json!(1),
            Kind::Boolean => json!(true),
            Kind::Object(inner) => match inner.object() {
                Some(object) if !within.contains(&object.name) => {
                    within.push(object.name);
                    let value = sample(inner.fields(), within);
                    within.pop();
                    value
                }
                _ => json!({}),
            },
            Kind::Enum(values) => json!(values.values().first().map_or("", |value| value.wire)),
            Kind::DateTime => json!("2026-01-01T12:00:00+08:00"),
            Kind::File => continue,
            _ => json!("…"),
        };
        let value = if field.is_list { json!([value]) } else { value };
        members.insert(field.name.to_owned(), value);
    }
    Value::Object(members)
}

fn whole(row: &'static Row) -> Value {
    let errors: Vec<Value> = row
        .errors
        .iter()
        .map(|error| {
            json!({
                "code": error.code,
                "status": error.status,
                "cause": error.en,
                "zh": error.zh,
                "cures": error.cures.iter().map(|cure| cure.en()).collect::<Vec<_>>(),
            })
        })
        .collect();
    let mut value = brief(row);
    let more = json!({
        "family": row.family,
        "deprecated": row.is_deprecated,
        "single_source": row.is_single_source,
        "signed_by_brand": row.is_signed_by_brand,
        "retry": match row.spec.repeat {
            Repeat::Freely => "freely",
            Repeat::ByNumber(_) => "same_number",
            _ => "never",
        },
        "number": row.number,
        "request": schema(&row.fields, &mut Vec::new()),
        "response": schema(row.answer_fields(), &mut Vec::new()),
        "errors": errors,
        "sample": sample(&row.fields, &mut Vec::new()),
    });
    if let (Value::Object(members), Value::Object(more)) = (&mut value, more) {
        members.extend(more);
    }
    value
}

fn schema(known: &'static [Field], within: &mut Vec<&'static str>) -> Value {
    let fields = known.iter().map(|field| {
        let inner = match field.kind {
            Kind::Object(inner) => match inner.object() {
                Some(object) if !within.contains(&object.name) => {
                    within.push(object.name);
                    let inner = schema(inner.fields(), within);
                    within.pop();
                    Some(inner)
                }
                _ => None,
            },
            _ => None,
        };
        let values = match field.kind {
            Kind::Enum(values) => Some(
                values
                    .values()
                    .iter()
                    .map(|value| value.wire)
                    .collect::<Vec<_>>(),
            ),
            _ => None,
        };
        json!({
            "name": field.name,
            "kind": kind_name(field),
            "place": format!("{:?}", field.place).to_lowercase(),
            "required": field.is_required && !field.is_disputed,
            "sensitive": field.is_sensitive,
            "fen": field.is_fen,
            "zh": field.zh,
            "en": field.en,
            "min": field.limits.min,
            "max": field.limits.max,
            "values": values,
            "fields": inner,
        })
    });
    Value::Array(fields.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(words: &[&str]) -> &'static str {
        let words: Vec<String> = words.iter().map(ToString::to_string).collect();
        ranked(&words, 1).first().map_or("", |row| row.id)
    }

    #[test]
    fn operations_are_found_by_what_people_type() {
        assert_eq!(
            first(&["请求撤销保险理赔"]),
            "ecommerce_transfer.cancel_insurance_claim"
        );
        assert_eq!(
            first(&["撤销", "保险理赔"]),
            "ecommerce_transfer.cancel_insurance_claim"
        );
        assert_eq!(first(&["Native下单"]), "payments.native_prepay");
        assert_eq!(
            first(&["/v3/pay/transactions/native"]),
            "payments.native_prepay"
        );
        assert_eq!(first(&["no such thing at all"]), "");
    }

    #[test]
    fn every_operation_has_a_sample_and_a_schema() {
        for row in catalog().rows() {
            let value = whole(row);
            assert!(
                value["request"].is_array() && value["sample"].is_object(),
                "{}",
                row.id
            );
        }
    }
}
