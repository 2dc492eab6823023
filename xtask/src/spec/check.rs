use std::collections::{BTreeMap, BTreeSet};

use super::one_type;
use super::{
    ANY_EVENT, Answer, BUILT_IN, CURES, Enum, ErrorCode, Event, Family, Field, Model, Operation,
    Pages,
};
use crate::codegen::{docs, fill, names};
use crate::error::{Mistakes, Place};

/// Names that generated code needs for itself.
const RESERVED: [&str; 28] = [
    "Box",
    "Clone",
    "DateTime",
    "Debug",
    "Default",
    "Drop",
    "Embedded",
    "Eq",
    "Err",
    "Event",
    "Extra",
    "Fn",
    "From",
    "Into",
    "IntoField",
    "Iterator",
    "None",
    "Number",
    "Ok",
    "Option",
    "Plaintext",
    "Result",
    "Self",
    "Sensitive",
    "Some",
    "String",
    "Value",
    "Vec",
];

/// Sources besides the official pages: the official SDKs and samples, and libraries of others.
const SOURCES: [&str; 6] = ["Java SDK", "Go SDK", "samples", "SKIT", "WxJava", "gopay"];

/// Names of fields that would hide a method that every value has.
const HIDING: [&str; 5] = ["new", "extra", "clone", "default", "cny"];

const MAX_NAME: usize = 40;

/// Words that add nothing to a name.
const JOINING: [&str; 9] = ["the", "a", "an", "of", "in", "for", "to", "and", "its"];

/// Checks what no single line can show.
pub(crate) fn check(model: &Model, mistakes: &mut Mistakes) {
    let mut calls: BTreeMap<(&str, String), &Place> = BTreeMap::new();
    events(model, mistakes);
    for family in &model.families {
        names(family, mistakes);
        meanings(model, family, mistakes);
        one_type::check(family, mistakes);
        for operation in &family.operations {
            let call = (operation.method.as_str(), anonymous(&operation.path));
            let twin = calls.insert(call, &operation.place);
            if let Some(twin) = twin
                && operation.method != "POST"
            {
                let what = format!(
                    "the same method and path stand at {}:{}",
                    twin.file, twin.line
                );
                mistakes.add(&operation.place, what);
            }
            check_operation(family, operation, mistakes);
        }
        for event in &family.events {
            check_event(model, family, event, mistakes);
        }
        for known in &family.types {
            for field in &known.fields {
                check_field(family, field, mistakes);
            }
            says_something(&known.name, &known.en, &known.place, mistakes);
            once(&known.fields, mistakes);
            let fields: Vec<&Field> = known.fields.iter().collect();
            check_one_of(&known.one_of, &fields, &known.place, mistakes);
        }
        for known in &family.enums {
            says_something(&known.name, &known.en, &known.place, mistakes);
            check_enum(known, mistakes);
        }
        unused(family, mistakes);
    }
}

/// Fields of types whose documentation says no more than their name.
fn meanings(model: &Model, family: &Family, mistakes: &mut Mistakes) {
    for field in family.types.iter().flat_map(|known| &known.fields) {
        if repeats(&docs::field(model, field, "", false), &field.name) {
            let what = format!("{} needs a label or a sentence of its own", field.name);
            mistakes.add(&field.place, what);
        }
    }
}

/// A sentence that stands for a type.
fn says_something(name: &str, en: &str, place: &Place, mistakes: &mut Mistakes) {
    if repeats(en, name) {
        mistakes.add(
            place,
            format!("the sentence of {name} only repeats its name"),
        );
    }
}

/// Returns whether a sentence has no word that the name does not have.
fn repeats(sentence: &str, name: &str) -> bool {
    let name = content_words(name);
    content_words(sentence).is_subset(&name)
}

/// The words of a sentence or a name in small letters and the singular, without those that only join others.
fn content_words(text: &str) -> BTreeSet<String> {
    let mut spaced = String::new();
    let mut was_small = false;
    for letter in text.chars() {
        if letter.is_uppercase() && was_small {
            spaced.push(' ');
        }
        was_small = letter.is_lowercase() || letter.is_ascii_digit();
        spaced.extend(letter.to_lowercase());
    }
    spaced
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty() && !JOINING.contains(word))
        .map(|word| word.trim_end_matches('s').to_owned())
        .collect()
}

/// The names of an enumeration's values.
fn check_enum(known: &Enum, mistakes: &mut Mistakes) {
    let variants = names::variants(known);
    let mut seen = BTreeSet::new();
    for (value, name) in known.values.iter().zip(&variants) {
        let mut wrong =
            |what: &str| mistakes.add(&known.place, format!("value {} {what}", value.wire));
        if value.zh.is_none() && value.en.as_deref().is_some_and(|en| repeats(en, name)) {
            wrong("only repeats its name");
        }
        if !name.starts_with(|first: char| first.is_ascii_uppercase()) {
            wrong("needs a name with `as`");
        }
        if !seen.insert(name) {
            wrong("has the name of another value");
        }
        if names::is_number(&value.wire, name) {
            wrong("is a number: `as` has to say what it means");
        }
    }
    if let Some(word) = names::shared_word(known, &variants) {
        let what = format!("all values of {} begin with {word}", known.name);
        mistakes.add(&known.place, what);
    }
}

/// A path whose placeholders have no names.
fn anonymous(path: &str) -> String {
    let mut parts = path.split('{');
    let mut anonymous = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        anonymous.push_str("{}");
        anonymous.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
    }
    anonymous
}

fn names(family: &Family, mistakes: &mut Mistakes) {
    let operations = family
        .operations
        .iter()
        .map(|known| (&known.name, &known.place));
    let types = family.types.iter().map(|known| (&known.name, &known.place));
    let enums = family.enums.iter().map(|known| (&known.name, &known.place));
    let mut seen: BTreeMap<&str, &Place> = BTreeMap::new();
    for (name, place) in operations.chain(types).chain(enums) {
        if let Some(twin) = seen.insert(name, place) {
            mistakes.add(
                place,
                format!("{name} is defined at line {} too", twin.line),
            );
        }
        camel_case(name, place, mistakes);
        if RESERVED.contains(&name.as_str()) {
            mistakes.add(place, format!("{name} is a name that generated code needs"));
        }
    }
    if family.operations.is_empty() {
        mistakes.add(&family.place, "the family has no operation");
    }
}

fn camel_case(name: &str, place: &Place, mistakes: &mut Mistakes) {
    let camel = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric());
    if !camel || name.len() > MAX_NAME {
        let what = format!("{name:?} is no name in UpperCamelCase of at most {MAX_NAME} letters");
        mistakes.add(place, what);
    }
}

/// A program that receives all events must know which of those with the same event type it is.
fn events(model: &Model, mistakes: &mut Mistakes) {
    let families = model.families.iter();
    let all: Vec<(&Family, &Event)> = families
        .flat_map(|family| family.events.iter().map(move |event| (family, event)))
        .collect();
    for (index, (family, event)) in all.iter().enumerate() {
        for (other, twin) in &all[index + 1..] {
            let is_ordered = event.after.contains(&other.name) || twin.after.contains(&family.name);
            let differ = event.excludes(twin)
                || event.differs_in_original_type(twin)
                    && differ_in_proven_fields((family, event), (other, twin));
            if !differ && !is_ordered {
                let what = format!(
                    "{} cannot be told from {} at {}:{}",
                    event.name, twin.name, twin.place.file, twin.place.line
                );
                mistakes.add(&event.place, what);
            }
            if family.name == other.name && event.name == twin.name {
                mistakes.add(&twin.place, format!("event {} stands twice", event.name));
            }
        }
    }
}

/// Returns whether a resource of one event cannot be read as the other when the notification names no
/// original type: one must have a field that the other does not know.
fn differ_in_proven_fields(one: (&Family, &Event), other: (&Family, &Event)) -> bool {
    let lacks = |(family, event): (&Family, &Event), (twins, twin): (&Family, &Event)| {
        let resource = family.find_type(&event.resource);
        let known = twins.find_type(&twin.resource);
        let mut proven = resource
            .iter()
            .flat_map(|resource| &resource.fields)
            .filter(|field| field.always || event.with.contains(&field.name));
        proven.any(|field| {
            let mut fields = known.iter().flat_map(|known| &known.fields);
            !fields.any(|known| known.name == field.name)
        })
    };
    lacks(one, other) && lacks(other, one)
}

fn check_event(model: &Model, family: &Family, event: &Event, mistakes: &mut Mistakes) {
    let place = &event.place;
    camel_case(&event.name, place, mistakes);
    if event.name == "Unknown" {
        mistakes.add(place, "Unknown is the arm for events that are not known");
    }
    if event.event_type.is_empty() || event.en.is_empty() {
        mistakes.add(place, format!("{} lacks its event type or en", event.name));
    }
    if (event.event_type == ANY_EVENT) != event.assumed.is_some() {
        mistakes.add(place, "an event has a type, or is assumed");
    }
    if event.event_type == ANY_EVENT && event.with.is_empty() {
        mistakes.add(place, "an assumed event is known by what it is with");
    }
    let Some(resource) = family.find_type(&event.resource) else {
        mistakes.add(
            place,
            format!("{} is no type of the family", event.resource),
        );
        return;
    };
    for name in &event.with {
        if !resource.fields.iter().any(|field| field.name == *name) {
            mistakes.add(place, format!("{} has no field {name}", resource.name));
        }
    }
    for name in &event.after {
        let earlier = model.families.iter().find(|known| known.name == *name);
        let twin = earlier.and_then(|earlier| {
            let mut twins = earlier.events.iter();
            twins.find(|twin| twin.shares_event_type(event))
        });
        if twin.is_none_or(|twin| twin.after.contains(&family.name)) {
            mistakes.add(place, format!("{name} has no such event that comes first"));
        }
    }
}

/// Statements on the origin of an operation, and of its errors.
fn check_facts(operation: &Operation, mistakes: &mut Mistakes) {
    let place = &operation.place;
    for source in &operation.sources {
        let is_page = source.split_once('/').is_some_and(|(site, number)| {
            ["merchant", "partner", "brand", "global"].contains(&site)
                && number.len() == 10
                && number.bytes().all(|digit| digit.is_ascii_digit())
        });
        if !is_page && !SOURCES.contains(&source.as_str()) {
            mistakes.add(
                place,
                format!("{source:?} is no official page and no known source"),
            );
        }
    }
    if operation.single_source && !operation.sources.is_empty() {
        mistakes.add(
            place,
            "it has several sources, so that it is not of a single one",
        );
    }
    let mut seen = BTreeSet::new();
    for error in &operation.errors {
        if !seen.insert((&error.code, error.status)) {
            mistakes.add(place, format!("error code {} stands twice", error.code));
        }
        check_error(error, place, mistakes);
    }
}

fn check_error(error: &ErrorCode, place: &Place, mistakes: &mut Mistakes) {
    let ErrorCode {
        code, status, en, ..
    } = error;
    if !(200..600).contains(status) {
        mistakes.add(place, format!("{code}: {status} is no HTTP status"));
    }
    if !en.ends_with('.') {
        mistakes.add(place, format!("{code}: the cause is a sentence"));
    }
    for cure in &error.cures {
        if CURES.iter().all(|(word, _)| word != cure) {
            mistakes.add(place, format!("{code}: {cure:?} is no cure"));
        }
    }
}

fn check_operation(family: &Family, operation: &Operation, mistakes: &mut Mistakes) {
    let place = &operation.place;
    check_facts(operation, mistakes);
    for was in &operation.was {
        let mut operations = family.operations.iter();
        if operations.any(|known| known.name == *was) {
            mistakes.add(place, format!("{was} is the name of an operation"));
        }
    }
    if !["GET", "POST", "PUT", "PATCH", "DELETE"].contains(&operation.method.as_str()) {
        mistakes.add(place, format!("{:?} is no method", operation.method));
    }
    if operation.title.is_empty() || operation.en.is_empty() || operation.roles.is_empty() {
        mistakes.add(
            place,
            format!("{} lacks title, en or roles", operation.name),
        );
    }
    let placeholders = operation.path.split('{').skip(1);
    let placeholders: Vec<&str> = placeholders
        .map(|part| part.split_once('}').map_or(part, |(name, _)| name))
        .collect();
    let fields: Vec<&str> = operation
        .path_fields
        .iter()
        .map(|field| field.name.as_str())
        .collect();
    if placeholders != fields {
        let what = format!("the path has {placeholders:?}, the fields are {fields:?}");
        mistakes.add(place, what);
    }
    for field in operation.fields(family) {
        check_field(family, field, mistakes);
    }
    if let Some(number) = &operation.number
        && !operation
            .fields(family)
            .iter()
            .any(|field| field.name == *number)
    {
        mistakes.add(
            place,
            format!("number {number} is no field of the operation"),
        );
    }
    if let Answer::Json(name) = &operation.answer
        && family.find_type(name).is_none()
    {
        mistakes.add(place, format!("{name} is no type of the family"));
    }
    if let Some(body) = &operation.body
        && let Some(like) = &body.like
    {
        let twin = family.operations.iter().find(|known| known.name == *like);
        let described = twin.and_then(|twin| twin.body.as_ref());
        if described.is_none_or(|body| body.like.is_some()) || !body.fields.is_empty() {
            mistakes.add(
                place,
                format!("the body is like {like}, which describes none"),
            );
        }
    }
    if let Some(upload) = &operation.upload
        && (upload.file.is_empty() || upload.meta.is_empty() || operation.body.is_some())
    {
        mistakes.add(
            place,
            "an upload has a file, a part meta, and no other body",
        );
    }
    check_marks(family, operation, mistakes);
    once(&operation.query, mistakes);
    let is_list = operation
        .fields(family)
        .iter()
        .any(|field| PLACES.contains(&field.name.as_str()));
    match &operation.pages {
        Some(pages) => check_pages(family, operation, pages, mistakes),
        None if is_list => mistakes.add(place, "it is asked for page by page and lacks `pages`"),
        None => {}
    }
}

/// `own`, `foreign` and `one-of`.
fn check_marks(family: &Family, operation: &Operation, mistakes: &mut Mistakes) {
    let fields = operation.fields(family);
    let filled = fill::fills(family, operation);
    for name in &operation.own {
        if !filled.iter().any(|(field, _)| field.name == *name) {
            let what = format!("{name} is no field that can hold a value of the caller's");
            mistakes.add(&operation.place, what);
        }
    }
    for name in &operation.foreign {
        if !fields.iter().any(|field| field.name == *name) || operation.own.contains(name) {
            let what = format!("{name} is no field of the operation, or is its caller's own");
            mistakes.add(&operation.place, what);
        }
    }
    check_one_of(&operation.one_of, &fields, &operation.place, mistakes);
}

/// Alternatives are two fields or more, each of which may be missing.
fn check_one_of(all: &[Vec<String>], fields: &[&Field], place: &Place, mistakes: &mut Mistakes) {
    for names in all {
        let is_one = |name: &String| {
            let mut fields = fields.iter();
            fields.any(|field| field.name == *name && !field.required)
        };
        if names.len() < 2 || !names.iter().all(is_one) {
            let what = format!("{names:?} are not two fields or more of which none is required");
            mistakes.add(place, what);
        }
    }
}

/// Fields of requests that say which page is asked for.
const PLACES: [&str; 3] = ["offset", "page_index", "page_token"];

fn check_pages(family: &Family, operation: &Operation, pages: &Pages, mistakes: &mut Mistakes) {
    let answer = match &operation.answer {
        Answer::Json(name) => family.find_type(name),
        Answer::Empty { .. } | Answer::File => None,
    };
    let answered = |name: &str| {
        let mut fields = answer.iter().flat_map(|answer| &answer.fields);
        fields.find(|field| field.name == name)
    };
    let asked = operation.fields(family);
    let by = asked.iter().find(|field| field.name == pages.by);
    let is_token = pages.counts == "token";
    let place = if is_token { "string" } else { "integer" };
    let holds = [
        (
            ["items", "pages", "undocumented", "token"].contains(&pages.counts.as_str()),
            "pages count items, pages, undocumented or token",
        ),
        (
            answered(&pages.list).is_some_and(|field| field.list),
            "what the pages hold is no list of the answer",
        ),
        (
            by.is_some_and(|field| field.kind == place && !field.list),
            "what pages are asked for by is no such field of the request",
        ),
        (
            pages.total.as_ref().is_none_or(|total| {
                answered(total).is_some_and(|field| field.kind == "integer" && !field.list)
            }),
            "the total is no number of the answer",
        ),
        (
            is_token == pages.next.is_some()
                && pages.next.as_ref().is_none_or(|next| {
                    answered(next).is_some_and(|field| field.kind == "string" && !field.always)
                }),
            "a token, and nothing else, needs the next one in the answer",
        ),
    ];
    for (holds, what) in holds {
        if !holds {
            mistakes.add(&operation.place, what);
        }
    }
}

fn check_field(family: &Family, field: &Field, mistakes: &mut Mistakes) {
    let kind = field.kind.as_str();
    let defined = family.find_type(kind).is_some() || family.find_enum(kind).is_some();
    if !BUILT_IN.contains(&kind) && !defined {
        mistakes.add(&field.place, format!("{kind:?} is no type"));
    }
    if field.sensitive && kind != "string" {
        mistakes.add(&field.place, "only a string can be sensitive");
    }
    if field.fen && kind != "integer" {
        mistakes.add(&field.place, "only an integer can be in fen");
    }
    if let Some(from) = &field.from
        && !["name", "sha256"].contains(&from.as_str())
    {
        mistakes.add(
            &field.place,
            "a field is filled from a file's name or sha256",
        );
    }
    if let Some(source) = &field.source
        && source.split(", ").any(|source| !SOURCES.contains(&source))
    {
        mistakes.add(&field.place, format!("{source:?} is no known source"));
    }
    if field.required && field.disputed {
        mistakes.add(&field.place, "required and disputed at once");
    }
    if HIDING.contains(&field.name.as_str()) {
        mistakes.add(
            &field.place,
            format!("{} needs a name of its own in code", field.name),
        );
    }
}

fn once(fields: &[Field], mistakes: &mut Mistakes) {
    let mut seen = BTreeSet::new();
    for field in fields {
        // Two names on the wire can be one name in code.
        if !seen.insert(names::field(field).0) {
            mistakes.add(&field.place, format!("field {} stands twice", field.name));
        }
    }
}

/// Types and enumerations that nothing refers to.
fn unused(family: &Family, mistakes: &mut Mistakes) {
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for operation in &family.operations {
        used.extend(
            operation
                .fields(family)
                .iter()
                .map(|field| field.kind.as_str()),
        );
        if let Answer::Json(name) = &operation.answer {
            used.insert(name);
        }
    }
    used.extend(family.events.iter().map(|event| event.resource.as_str()));
    for known in &family.types {
        used.extend(known.fields.iter().map(|field| field.kind.as_str()));
    }
    let types = family.types.iter().map(|known| (&known.name, &known.place));
    let enums = family.enums.iter().map(|known| (&known.name, &known.place));
    for (name, place) in types.chain(enums) {
        if !used.contains(name.as_str()) {
            mistakes.add(place, format!("nothing refers to {name}"));
        }
    }
}
