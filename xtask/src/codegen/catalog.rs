//! The table that programs read at run time: the whole model in compact JSON, a file for each family.

use serde_json::{Map, Value, json};

use super::files::Files;
use super::{API, fill, names};
use crate::spec::{Answer, CURES, ErrorCode, Event, Family, Field, Limits, Model, Operation, Rate};

/// The folder of the families' files.
pub(super) const FOLDER: &str = "crates/wxpay-api/src/catalog/families";

pub(super) fn generate(files: &mut Files<'_>, model: &Model) {
    let errors = Errors::of(model);
    for family in &model.families {
        let text = text(model, family, &errors);
        files.add(format!("{FOLDER}/{}.json", family.name), text);
    }
    let glossary = model.glossary.iter();
    let glossary = glossary.map(|(name, meaning)| format!("\n{}:{}", json!(name), json!(meaning)));
    let glossary = glossary.collect::<Vec<_>>().join(",");
    files.add(
        format!("{API}/src/catalog/glossary.json"),
        format!("{{{glossary}}}\n"),
    );
    let table = errors.table().collect::<Vec<_>>().join(",");
    files.add(
        format!("{API}/src/catalog/errors.json"),
        format!("[{table}]\n"),
    );
    files.add(format!("{API}/src/catalog/sources.rs"), sources(model));
}

/// A family's file: a type or an operation a line, so that a program can read one without the others, and a change is
/// easy to see.
fn text(model: &Model, family: &Family, errors: &Errors<'_>) -> String {
    let types = family.types.iter().map(|known| {
        line(trimmed(vec![
            json!(known.name),
            json!(known.en),
            fields(model, &known.fields),
            match known.one_of.is_empty() {
                true => Value::Null,
                false => json!(known.one_of),
            },
        ]))
    });
    let enums = family.enums.iter().map(|known| {
        let values = known
            .values
            .iter()
            .map(|value| trimmed(vec![json!(value.wire), json!(value.zh), json!(value.en)]));
        line(json!([known.name, known.en, values.collect::<Vec<_>>()]))
    });
    let operations = family.operations.iter().map(|operation| {
        line(json!([
            format!("{}.{}", family.name, names::snake(&operation.name)),
            operation.method,
            operation.path,
            row(model, family, operation, errors),
        ]))
    });
    let events = family.events.iter().map(|event| line(event_row(event)));
    format!(
        "{{\n\"types\":[{}],\n\"enums\":[{}],\n\"operations\":[{}],\n\"events\":[{}]}}\n",
        types.collect::<Vec<_>>().join(","),
        enums.collect::<Vec<_>>().join(","),
        operations.collect::<Vec<_>>().join(","),
        events.collect::<Vec<_>>().join(","),
    )
}

/// The list of the families' files.
fn sources(model: &Model) -> String {
    let mut text = String::from(
        "// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.\n\n\
         //! The files that the catalog is read from, a family each.\n\n\
         pub(super) struct Source {\n\
         pub(super) name: &'static str,\n\
         pub(super) zh: &'static str,\n\
         pub(super) en: &'static str,\n\
         /// The types, enumerations, operations and events of the family, a line each.\n\
         pub(super) text: &'static str,\n\
         }\n\n",
    );
    text.push_str("pub(super) const SOURCES: &[Source] = &[\n");
    for Family { name, zh, en, .. } in &model.families {
        text.push_str(&format!(
            "Source {{ name: {name:?}, zh: {zh:?}, en: {en:?}, text: include_str!(\"families/{name}.json\") }},\n"
        ));
    }
    text.push_str("];\n");
    text
}

fn line(value: Value) -> String {
    format!("\n{value}")
}

/// Each error code with its status, cause and cures once; operations refer to it by index.
struct Errors<'m>(Vec<&'m ErrorCode>);

impl<'m> Errors<'m> {
    fn of(model: &'m Model) -> Self {
        let operations = model.families.iter().flat_map(|family| &family.operations);
        let mut errors: Vec<&ErrorCode> =
            operations.flat_map(|operation| &operation.errors).collect();
        let key = |error: &ErrorCode| {
            let ErrorCode {
                code, status, en, ..
            } = error;
            (code.clone(), *status, en.clone(), error.cures.clone())
        };
        errors.sort_by_cached_key(|error| key(error));
        errors.dedup_by(|one, other| one == other);
        Self(errors)
    }

    fn indexes(&self, operation: &Operation) -> Vec<usize> {
        let errors = operation.errors.iter();
        errors
            .filter_map(|error| self.0.iter().position(|known| *known == error))
            .collect()
    }

    /// Code, status, cause, the cures as their places in the list of cures, the official cause.
    fn table(&self) -> impl Iterator<Item = String> {
        self.0.iter().map(|error| {
            let cures: Vec<usize> = (0..CURES.len())
                .filter(|index| {
                    let word = CURES.get(*index).map(|(word, _)| *word);
                    error.cures.iter().any(|cure| Some(cure.as_str()) == word)
                })
                .collect();
            line(trimmed(vec![
                json!(error.code),
                json!(error.status),
                json!(error.en),
                json!(cures),
                json!(error.zh),
            ]))
        })
    }
}

/// A second's requests of a merchant, failing ones, for a receiver, for a payee; a minute's for an order.
fn rate(rate: &Rate) -> Value {
    trimmed(vec![
        json!(rate.merchant),
        json!(rate.failed),
        json!(rate.receiver),
        json!(rate.payee),
        json!(rate.order_a_minute),
    ])
}

/// Everything that is true of one operation; what is absent is left out.
fn row(model: &Model, family: &Family, operation: &Operation, errors: &Errors<'_>) -> Value {
    let mut row = Map::new();
    let mut put = |name: &str, value: Value| {
        if !matches!(&value, Value::Null | Value::Bool(false)) && value != json!([]) {
            row.insert(name.to_owned(), value);
        }
    };
    put("name", json!(operation.name));
    put("title", json!(operation.title));
    put("en", json!(operation.en));
    put("roles", json!(operation.roles));
    put("page", json!(operation.page));
    put("hong_kong", json!(operation.hong_kong));
    put("brand", json!(operation.brand_auth));
    put("deprecated", json!(operation.deprecated));
    put("number", json!(operation.number));
    let filled = fill::fills(family, operation);
    let filled = filled.iter().map(|(field, arm)| json!([field.name, arm]));
    put("fill", Value::Array(filled.collect()));
    put("one_of", json!(operation.one_of));
    put("rate", rate(&operation.rate));
    put("callers", json!(operation.callers));
    put("single_source", json!(operation.single_source));
    put("note", json!(operation.note));
    put("errors", json!(errors.indexes(operation)));
    put("path", fields(model, &operation.path_fields));
    put("query", fields(model, &operation.query));
    put("header", fields(model, &operation.headers));
    if let Some(body) = &operation.body {
        row.insert(
            "body".to_owned(),
            fields(model, operation.body_fields(family)),
        );
        if body.optional {
            row.insert("body_is_optional".to_owned(), json!(true));
        }
    }
    if let Some(upload) = &operation.upload {
        let own: Vec<Field> = upload
            .meta
            .iter()
            .filter(|field| field.from.is_none())
            .cloned()
            .collect();
        row.insert(
            "upload".to_owned(),
            json!([
                upload.file,
                upload.member("name"),
                upload.member("sha256"),
                fields(model, &own),
                fields(model, &upload.parts),
            ]),
        );
    }
    let answer = match &operation.answer {
        Answer::Json(name) => json!(name),
        Answer::Empty { accepted: false } => json!(204),
        Answer::Empty { accepted: true } => json!(202),
        Answer::File => json!("file"),
    };
    row.insert("answer".to_owned(), answer);
    Value::Object(row)
}

/// Everything that is true of one event; what is absent is left out.
fn event_row(event: &Event) -> Value {
    let mut row = Map::new();
    let mut put = |name: &str, value: Value| {
        if !value.is_null() && value != json!([]) {
            row.insert(name.to_owned(), value);
        }
    };
    put("name", json!(event.name));
    put("event_type", json!(event.event_type));
    put("also", json!(event.also));
    put("original_types", json!(event.original_types));
    put("title", json!(event.title));
    put("en", json!(event.en));
    put("page", json!(event.page));
    put("with", json!(event.with));
    put("without", json!(event.without));
    put("after", json!(event.after));
    put("assumed", json!(event.assumed));
    put("resource", json!(event.resource));
    Value::Object(row)
}

/// Name, type, flags, label, meaning and limits of each field.
fn fields(model: &Model, fields: &[Field]) -> Value {
    let fields = fields.iter().map(|field| {
        let flags: String = [
            (field.list, 'l'),
            (field.embedded, 'e'),
            (field.required, 'r'),
            (field.disputed, 'd'),
            (field.sensitive, 's'),
            (field.unconfirmed, 'u'),
            (field.fen, 'f'),
            (field.always, 'a'),
        ]
        .into_iter()
        .filter_map(|(holds, letter)| holds.then_some(letter))
        .collect();
        // The glossary is in the table once.
        let en = field
            .en
            .as_ref()
            .filter(|en| model.glossary.get(&field.name) != Some(en));
        trimmed(vec![
            json!(field.name),
            json!(field.kind),
            json!(flags),
            json!(field.zh),
            json!(en),
            limits(&field.limits),
        ])
    });
    Value::Array(fields.collect())
}

fn limits(limits: &Limits) -> Value {
    let mut all = Map::new();
    for (name, value) in [
        ("min", limits.min),
        ("max", limits.max),
        ("at_least", limits.at_least),
        ("at_most", limits.at_most),
        ("min_items", limits.min_items),
        ("max_items", limits.max_items),
    ] {
        if let Some(value) = value {
            all.insert(name.to_owned(), json!(value));
        }
    }
    if let Some(pattern) = &limits.pattern {
        all.insert("pattern".to_owned(), json!(pattern));
    }
    if let Some(values) = &limits.values {
        all.insert(
            "values".to_owned(),
            json!(values.split(',').collect::<Vec<_>>()),
        );
    }
    match all.is_empty() {
        true => Value::Null,
        false => Value::Object(all),
    }
}

/// A list without the nulls and empty texts at its end.
fn trimmed(mut items: Vec<Value>) -> Value {
    while matches!(items.last(), Some(Value::Null)) || items.last() == Some(&json!("")) {
        items.pop();
    }
    Value::Array(items)
}
