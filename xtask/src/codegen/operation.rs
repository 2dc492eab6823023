//! One operation: its request, and how it is called.

use std::fmt::Write as _;

use super::{docs, fill, names, types};
use crate::spec::{Answer, Family, Field, Model, Operation, Pages};

pub(crate) fn generate(
    model: &Model,
    family: &Family,
    operation: &Operation,
    example: &[String],
) -> String {
    let mut fields: Vec<(&Field, &str)> = Vec::new();
    let file;
    if let Some(upload) = &operation.upload {
        file = Field {
            name: upload.file.clone(),
            kind: "File".to_owned(),
            required: true,
            en: Some("The file.".to_owned()),
            ..Field::default()
        };
        fields.push((&file, ""));
    }
    for field in operation.fields(family) {
        let is_in = |list: &[Field]| list.iter().any(|known| known.name == field.name);
        let place = if operation.repeated(family).contains(&field.name.as_str()) {
            "It stands in the path and in the body."
        } else if is_in(&operation.path_fields) {
            "It stands in the path."
        } else if is_in(&operation.headers) {
            "It stands in a header."
        } else if is_in(&operation.query) && operation.method != "GET" {
            "It stands in the query."
        } else {
            ""
        };
        fields.push((field, place));
    }
    // What stands in the path is required whatever the sources say of it.
    let required_paths: Vec<Field> = operation
        .path_fields
        .iter()
        .map(|field| Field {
            required: true,
            disputed: false,
            ..field.clone()
        })
        .collect();
    for (field, _) in &mut fields {
        if let Some(required) = required_paths.iter().find(|known| known.name == field.name) {
            *field = required;
        }
    }
    let mut lines = docs::operation(operation);
    lines.extend_from_slice(example);
    let mut head = docs::comment("", &lines);
    if let Some(attribute) = docs::aliases(operation) {
        let _ = writeln!(head, "{attribute}");
    }
    let all: Vec<&Field> = fields.iter().map(|(field, _)| *field).collect();
    let arguments = fill::arguments(family, operation, &all);
    let filled = fill::fills(family, operation);
    let mut text = types::request(
        model,
        &types::Request {
            head: &head,
            name: &operation.name,
            fields: &fields,
            arguments: &arguments,
            required: &fill::required(operation, &all, &arguments),
            filled: &filled,
            is_operation: true,
        },
    );
    text.push('\n');
    text.push_str(&call(family, operation));
    if let Some(pages) = &operation.pages {
        text.push_str(&paged(family, operation, pages));
    }
    text
}

/// The field of the response that holds what is on a page.
pub(crate) fn listed<'f>(family: &'f Family, operation: &Operation) -> Option<&'f Field> {
    let pages = operation.pages.as_ref()?;
    let Answer::Json(name) = &operation.answer else {
        return None;
    };
    let mut fields = family.find_type(name)?.fields.iter();
    fields.find(|field| field.name == pages.list)
}

/// The `paged!` of an operation that is asked for page by page.
fn paged(family: &Family, operation: &Operation, pages: &Pages) -> String {
    let Some(list) = listed(family, operation) else {
        return String::new();
    };
    let item = match list.kind.as_str() {
        "string" => "String",
        kind => kind,
    };
    let mut text = format!(
        "\nwxpay_core::paged!({} => [{item}] in {}, {} by {}",
        operation.name,
        names::field(list).0,
        pages.counts,
        pages.by,
    );
    for (word, field) in [("next", &pages.next), ("total", &pages.total)] {
        if let Some(field) = field {
            let _ = write!(text, ", {word} {field}");
        }
    }
    text.push_str(");\n");
    text
}

/// The `operation!` with the operation's row.
fn call(family: &Family, operation: &Operation) -> String {
    let (output, proof, accepted) = match &operation.answer {
        Answer::Json(name) => (name.as_str(), "", ""),
        Answer::Empty { accepted: false } => ("()", "", ""),
        Answer::Empty { accepted: true } => ("()", "", ".accepted_is_success()"),
        Answer::File => (
            "wxpay_core::bytes::Bytes",
            ".proof(wxpay_core::Proof::Announced)",
            "",
        ),
    };
    let mut rows = vec![
        format!(".title({})", names::literal(&operation.title)),
        format!(".family({})", names::literal(&family.name)),
    ];
    if let Some(page) = &operation.page {
        rows.push(format!(".doc({})", names::literal(page)));
    }
    if !operation.query.is_empty() {
        rows.push(format!(".query(&[{}])", list(&operation.query)));
    }
    if !operation.headers.is_empty() {
        rows.push(format!(".headers(&[{}])", list(&operation.headers)));
    }
    let repeated = operation.repeated(family);
    if !repeated.is_empty() {
        rows.push(format!(".repeated(&{repeated:?})"));
    }
    let filled = fill::fills(family, operation);
    if !filled.is_empty() {
        let filled: Vec<String> = filled
            .iter()
            .map(|(field, arm)| {
                format!("({}, wxpay_core::Fill::{arm})", names::literal(&field.name))
            })
            .collect();
        rows.push(format!(".fill(&[{}])", filled.join(", ")));
    }
    match (&operation.body, &operation.upload) {
        (Some(body), _) if body.optional => rows.push(".body(wxpay_core::Body::JsonIfAny)".to_owned()),
        (Some(_), _) => rows.push(".body(wxpay_core::Body::Json)".to_owned()),
        (None, Some(upload)) => rows.push(format!(
            ".body(wxpay_core::Body::Multipart(wxpay_core::Multipart {{ file: {}, name: {:?}, sha256: {:?}, parts: &[{}] }}))",
            names::literal(&upload.file),
            upload.member("name"),
            upload.member("sha256"),
            list(&upload.parts),
        )),
        (None, None) => {}
    }
    if operation.hong_kong {
        rows.push(".host(wxpay_core::Host::HongKong)".to_owned());
    }
    if operation.brand_auth {
        rows.push(".signed_by(wxpay_core::SignedBy::Brand)".to_owned());
    }
    match (&operation.number, operation.method.as_str()) {
        (_, "GET") => rows.push(".repeat(wxpay_core::Repeat::Freely)".to_owned()),
        (Some(number), _) => rows.push(format!(
            ".repeat(wxpay_core::Repeat::ByNumber({}))",
            names::literal(number)
        )),
        (None, _) => {}
    }
    rows.extend(
        [proof, accepted]
            .into_iter()
            .filter(|row| !row.is_empty())
            .map(str::to_owned),
    );
    let mut text = format!(
        "wxpay_core::operation!({} => {output}, wxpay_core::Spec::new(\n    {},\n    wxpay_core::http::Method::{},\n    {},\n)",
        operation.name,
        names::literal(&format!(
            "{}.{}",
            family.name,
            names::snake(&operation.name)
        )),
        operation.method,
        names::literal(&operation.path),
    );
    for row in rows {
        let _ = write!(text, "\n{row}");
    }
    text.push_str(");\n");
    text
}

fn list(fields: &[Field]) -> String {
    let names: Vec<String> = fields
        .iter()
        .map(|field| names::literal(&field.name))
        .collect();
    names.join(", ")
}
