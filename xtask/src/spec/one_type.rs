//! One field has one type within a family: code that reads it in one response reads it in another.

use std::collections::BTreeMap;

use super::{Family, Field};
use crate::error::Mistakes;

/// A field with what it belongs to.
struct Place<'f> {
    owner: &'f str,
    field: &'f Field,
}

/// Finds fields that are an enumeration or a time in one place of a family and a string in another.
pub(super) fn check(family: &Family, mistakes: &mut Mistakes) {
    for (name, places) in by_name(family) {
        let (apart, together): (Vec<_>, Vec<_>) =
            places.iter().partition(|place| place.field.apart.is_some());
        let typed = together.iter().find(|place| is_typed(family, place.field));
        let string = together.iter().find(|place| is_string(place.field));
        if let (Some(typed), Some(string)) = (typed, string) {
            let Place { owner, field } = typed;
            let what = format!(
                "{}.{name} is a string, and {owner}.{name} at {}:{} is {}",
                string.owner, field.place.file, field.place.line, field.kind
            );
            mistakes.add(&string.field.place, what);
        }
        for place in apart {
            let differs = match is_string(place.field) {
                true => typed.is_some() || places.iter().any(|known| is_typed(family, known.field)),
                false => is_typed(family, place.field) && string.is_some(),
            };
            if !differs {
                let what = format!("{}.{name} differs from no field of its name", place.owner);
                mistakes.add(&place.field.place, what);
            }
        }
    }
}

/// All fields of requests, responses and events.
fn by_name(family: &Family) -> BTreeMap<&str, Vec<Place<'_>>> {
    let of_types = family.types.iter().flat_map(|known| {
        let owner = known.name.as_str();
        known.fields.iter().map(move |field| Place { owner, field })
    });
    let of_requests = family.operations.iter().flat_map(|known| {
        let owner = known.name.as_str();
        let fields = known.fields(family).into_iter();
        fields.map(move |field| Place { owner, field })
    });
    let mut places: BTreeMap<&str, Vec<Place<'_>>> = BTreeMap::new();
    for place in of_types.chain(of_requests) {
        places.entry(&place.field.name).or_default().push(place);
    }
    places
}

fn is_string(field: &Field) -> bool {
    field.kind == "string"
}

fn is_typed(family: &Family, field: &Field) -> bool {
    field.kind == "datetime" || family.find_enum(&field.kind).is_some()
}
