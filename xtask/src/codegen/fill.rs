//! Arguments of a request, its required fields, and the fields that the client fills in.

use super::names;
use crate::spec::{Family, Field, Operation};

/// Names of fields that hold a value of the caller's own, by the arm of `wxpay_core::Fill`. Where an
/// operation has two of one arm, they are alternatives, and the name alone does not say which is meant.
/// An optional number or appid may be a filter; a `notify_url` always says where results go.
const OWN: [(&str, &[&str]); 3] = [
    ("Mchid", &["mchid", "sp_mchid", "combine_mchid"]),
    ("Appid", &["appid", "sp_appid", "combine_appid"]),
    ("NotifyUrl", &["notify_url"]),
];

/// The fields that the client fills in, each with the arm of `wxpay_core::Fill`.
pub(crate) fn fills<'a>(
    family: &'a Family,
    operation: &'a Operation,
) -> Vec<(&'a Field, &'static str)> {
    // A brand signs with keys of its own, and is no merchant.
    if operation.brand_auth {
        return Vec::new();
    }
    let mut fills = Vec::new();
    for (arm, names) in OWN {
        let fields = operation.fields(family).into_iter();
        let fields: Vec<&Field> = fields
            .filter(|field| {
                names.contains(&field.name.as_str()) && field.kind == "string" && !field.list
            })
            .filter(|field| !operation.foreign.contains(&field.name))
            .collect();
        let is_alone = fields.len() == 1;
        fills.extend(
            fields
                .into_iter()
                .filter(|field| {
                    let is_meant = field.required || field.disputed || arm == "NotifyUrl";
                    operation.own.contains(&field.name)
                        || is_alone && (is_meant || is_in_path(operation, field))
                })
                .map(|field| (field, arm)),
        );
    }
    fills
}

/// The arguments of `new`: the file, what stands in the path and the own number. Where two of them have
/// one type, a caller could swap them: then both are setters.
pub(crate) fn arguments<'a>(
    family: &Family,
    operation: &Operation,
    fields: &[&'a Field],
) -> Vec<&'a Field> {
    let filled = fills(family, operation);
    let named = |field: &Field| {
        field.kind == "File"
            || is_in_path(operation, field)
            || operation.method != "GET"
                && operation.number.as_ref() == Some(&field.name)
                // One that may be left out for another, such as WeChat Pay's number, is a setter.
                && field.required
    };
    let candidates: Vec<&Field> = fields
        .iter()
        .copied()
        .filter(|field| named(field) && !filled.iter().any(|(known, _)| known.name == field.name))
        .collect();
    let kinds: Vec<String> = candidates.iter().map(|field| names::kind(field)).collect();
    let is_single = |kind: &String| kinds.iter().filter(|other| *other == kind).count() == 1;
    let arguments = candidates.iter().zip(&kinds);
    arguments
        .filter(|(_, kind)| is_single(kind))
        .map(|(field, _)| *field)
        .collect()
}

/// Required fields beside the arguments of `new`: names, and alternatives as `a|b`.
pub(crate) fn required(
    operation: &Operation,
    fields: &[&Field],
    arguments: &[&Field],
) -> Vec<String> {
    let required = fields
        .iter()
        .filter(|field| field.required || is_in_path(operation, field))
        .filter(|field| !arguments.iter().any(|known| known.name == field.name))
        .map(|field| field.name.clone());
    required
        .chain(operation.one_of.iter().map(|names| names.join("|")))
        .collect()
}

fn is_in_path(operation: &Operation, field: &Field) -> bool {
    let mut fields = operation.path_fields.iter();
    fields.any(|known| known.name == field.name)
}
