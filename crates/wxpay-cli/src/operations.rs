//! The catalog of operations as the commands read it: searches, names, samples, JSON.

use serde_json::{Map, Value, json};
use wxpay::catalog::{Family, Field, Kind, Role, Row};
use wxpay::{Repeat, catalog};

use crate::failure::Failure;

/// The operation of an id, or of a method and a path.
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
        let failure = Failure::usage((
            format!("there is no operation {given:?}"),
            format!("没有接口 {given:?}"),
        ));
        let near = ranked(&[given.replace(['.', '_'], " ")], 1);
        match near.first() {
            Some(row) => failure.with_next((
                format!("Did you mean {}? `wxpay api search` finds others.", row.id),
                format!(
                    "是否要找 {}？其他接口可用 `wxpay api search` 搜索。",
                    row.id
                ),
            )),
            None => failure.with_next((
                "`wxpay api search WORDS` finds operations.",
                "用 `wxpay api search WORDS` 搜索接口。",
            )),
        }
    })
}

/// The only operation of a path.
fn by_path(path: &str) -> Option<&'static Row> {
    let mut rows = catalog().rows().filter(|row| row.path() == path);
    let row = rows.next()?;
    rows.next().is_none().then_some(row)
}

/// The operations in which all words occur, best first.
pub(crate) fn ranked(words: &[String], limit: usize) -> Vec<&'static Row> {
    let words: Vec<String> = words
        .iter()
        .flat_map(|word| word.split_whitespace())
        .map(str::to_lowercase)
        .collect();
    // Most families have no operation with these words: they are not even read.
    let mut found: Vec<(u32, &'static Row)> = catalog()
        .families_with(&words)
        .flat_map(Family::rows)
        .filter_map(|row| {
            let scores = words.iter().map(|word| score(row, word));
            Some((scores.sum::<Option<u32>>()?, row))
        })
        .collect();
    // Stable, so that operations of one score stay in the catalog's order; a merchant's own come first.
    found.sort_by_key(|(score, row)| (*score, !row.roles.contains(&Role::Merchant)));
    found.into_iter().take(limit).map(|(_, row)| row).collect()
}

/// Rank of a word's place in the operation, lower is better; `None` if it does not occur.
fn score(row: &Row, word: &str) -> Option<u32> {
    let has = |text: &str| contains(text, word);
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

/// Returns whether a string contains a word in lower case. Letters outside of ASCII, such as Chinese ones, have no case
/// here, so nothing is copied: a search looks at every field of the catalog.
fn contains(text: &str, word: &str) -> bool {
    let word = word.as_bytes();
    let Some(first) = word.first() else {
        return true;
    };
    let mut windows = text.as_bytes().windows(word.len());
    windows.any(|window| window[0].eq_ignore_ascii_case(first) && window.eq_ignore_ascii_case(word))
}

pub(crate) fn brief(row: &'static Row) -> Value {
    json!({
        "id": row.id,
        "title": row.title,
        "summary": row.en,
        "method": row.method().as_str(),
        "path": row.path(),
        "page": row.page,
    })
}

pub(crate) fn whole(row: &'static Row) -> Value {
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
                    .map(|value| json!({ "value": value.wire, "zh": value.zh, "en": value.en }))
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
            "en": field.en(),
            "min": field.limits.min,
            "max": field.limits.max,
            "at_least": field.limits.at_least,
            "at_most": field.limits.at_most,
            "min_items": field.limits.min_items,
            "max_items": field.limits.max_items,
            "values": values,
            "fields": inner,
        })
    });
    Value::Array(fields.collect())
}

pub(crate) fn kind_name(field: &Field) -> String {
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

/// A template of a request with its required fields.
pub(crate) fn sample(known: &'static [Field], within: &mut Vec<&'static str>) -> Value {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn first(words: &[&str]) -> &'static str {
        let words: Vec<String> = words.iter().map(ToString::to_string).collect();
        ranked(&words, 1).first().map_or("", |row| row.id)
    }

    #[test]
    fn a_word_is_found_in_any_case() {
        for (text, word, is_there) in [
            ("Native下单", "native下单", true),
            ("Native下单", "下单", true),
            ("out_trade_no", "trade", true),
            ("trade", "trades", false),
            ("下单", "单下", false),
            ("any", "", true),
        ] {
            assert_eq!(contains(text, word), is_there, "{text} {word}");
        }
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
    fn a_schema_says_what_values_mean_and_how_great_numbers_are() {
        let row = catalog()
            .find("payments.query_order_by_out_trade_no")
            .unwrap();
        let order = whole(row);
        let members = order["response"].as_array().unwrap();
        let state = members.iter().find(|field| field["name"] == "trade_state");
        let values = state.unwrap()["values"].as_array().unwrap();
        let paid = values.iter().find(|value| value["value"] == "SUCCESS");
        assert_eq!(paid.unwrap()["en"], "Paid.");
        let mut fields = catalog().rows().flat_map(|row| &row.fields);
        let least = |field: &&Field| field.limits.at_least.is_some();
        let limited = fields.find(least).unwrap();
        let shown = schema(std::slice::from_ref(limited), &mut Vec::new());
        assert_eq!(shown[0]["at_least"], json!(limited.limits.at_least));
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
