//! One optional member of another kind, anywhere in any response or notification: the rest stays
//! readable, the odd one is reported, and all is written back as it came.

use std::collections::HashMap;
use std::fmt::Debug;

use serde_json::{Value, json};
use wxpay_api::catalog;
use wxpay_api::catalog::{Field, Kind, ObjectRef};
use wxpay_core::download::FileLink;
use wxpay_core::model::{
    Model, ModelError, Node, Problems, Reading, Sealing, from_node, read_slice, to_node,
};
use wxpay_testkit::Toy;

use crate::events::for_each_event;
use crate::operations::for_each_operation;
use crate::samples::meaning;
use crate::sealing::sealed;
use crate::values::{Amount, change, members};

/// The value that was read, whatever its type.
struct Read {
    written: Value,
    /// `Debug` of it, in which what is kept beside a type is `_`.
    shown: String,
    problems: Problems,
}

fn read<T: Model + Debug>(json: &[u8]) -> Result<Read, ModelError> {
    let mut reading = Reading::new(Sealing::Sealed(Some(&Toy)));
    let value = read_slice::<T>(json, &mut reading);
    // Straight from JSON or from nodes, it is the same value.
    let nodes = Node::parse(json).and_then(|node| from_node::<T>(node, reading.sealing()));
    let (value, nodes) = match (value, nodes) {
        (Err(error), Err(_)) => return Err(error),
        (value, nodes) => (value.unwrap(), nodes.unwrap()),
    };
    assert_eq!(to_node(&value), to_node(&nodes));
    Ok(Read {
        written: to_node(&value).into_value(),
        shown: format!("{value:?}"),
        problems: reading.into_problems(),
    })
}

/// A type that is read: its name, its fields, and how.
struct Subject {
    name: String,
    fields: &'static [Field],
    read: fn(&[u8]) -> Result<Read, ModelError>,
}

macro_rules! operation {
    (json $id:literal, $family:ident :: $name:ident) => {
        Some(Subject {
            name: $id.to_owned(),
            fields: catalog().find($id).unwrap().answer_fields(),
            read: read::<<wxpay_api::$family::$name as wxpay_core::Operation>::Output>,
        })
    };
    (other $id:literal, $family:ident :: $name:ident) => {
        None
    };
}

macro_rules! event {
    ($family:ident as $arm:ident: $name:ident => $resource:ident) => {
        Subject {
            name: format!("{}.{}", stringify!($family), stringify!($name)),
            fields: resource(stringify!($family), stringify!($name)).fields(),
            read: read::<wxpay_api::$family::$resource>,
        }
    };
}

fn resource(family: &str, name: &str) -> ObjectRef {
    let mut events = catalog().events();
    let found = events.find(|row| row.family == family && row.name == name);
    found.unwrap().resource
}

/// The values that take the place of a member, each of another kind or spelling.
fn replacements() -> [Value; 11] {
    [
        json!(true),
        json!(7),
        json!(7.5),
        json!(1e30),
        json!("odd text"),
        json!("7"),
        json!("true"),
        json!("20150520"),
        json!([["x"]]),
        json!({ "odd": { "x": 1 } }),
        json!([{ "odd": 1 }]),
    ]
}

/// Fate of a replacement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// It says the same, or is of the right kind.
    Read,
    /// It is left out, and reported.
    Odd,
}

fn fate(field: &Field, value: &Value) -> Fate {
    let says_the_same = match (field.is_embedded, field.is_list, value) {
        // JSON that stands there without its string is taken; no string here is JSON of that kind.
        (true, _, Value::Array(_) | Value::Object(_)) => is_of(field, value),
        (true, _, _) => false,
        _ => is_of(field, value),
    };
    match says_the_same {
        true => Fate::Read,
        false => Fate::Odd,
    }
}

fn is_of(field: &Field, value: &Value) -> bool {
    match (field.is_list, value) {
        (true, Value::Array(items)) => items.iter().all(|item| is_one(field, item)),
        (true, Value::Object(_)) => is_one(field, value),
        (true, _) => false,
        (false, _) => is_one(field, value),
    }
}

fn is_one(field: &Field, value: &Value) -> bool {
    match field.kind {
        Kind::Json => true,
        // Sealed fields hold base64 of a ciphertext, and nothing here is one.
        Kind::String if field.is_sensitive => false,
        Kind::String | Kind::Enum(_) => match value {
            Value::Number(number) => number.as_f64() != Some(1e30),
            Value::Bool(_) | Value::String(_) => true,
            _ => false,
        },
        Kind::Integer => value.as_i64().is_some() || *value == "7" || *value == "20150520",
        Kind::Decimal => value.is_number() || *value == "7" || *value == "20150520",
        Kind::Boolean => value.is_boolean() || *value == "true",
        Kind::DateTime => *value == "20150520",
        Kind::Object(object) => {
            let inner = match value {
                Value::Object(_) => value,
                Value::Array(items) if items.len() == 1 => &items[0],
                _ => return false,
            };
            let needs = object.fields().iter().any(|field| field.is_always);
            inner.is_object() && !needs
        }
        _ => panic!("{}: no fate of {:?}", field.name, field.kind),
    }
}

/// A step from a value to a value in it.
#[derive(Clone, Copy, Debug)]
enum Step {
    Member(&'static str),
    Item(usize),
    /// Into JSON inside a string.
    Embedded,
}

/// Number of places in which the members of one nested type are replaced.
const PLACES: usize = 3;

/// The types that stand in others, with the number of places in which they were seen.
type Seen = HashMap<*const Field, usize>;

/// The paths of all optional members, each with its field. A nested type is looked into in the first
/// few places in which it stands.
fn optional(
    (fields, value): (&'static [Field], &Value),
    path: &mut Vec<Step>,
    found: &mut Vec<(Vec<Step>, &'static Field)>,
    seen: &mut Seen,
) {
    for field in fields {
        let Some(member) = value.get(field.name) else {
            continue;
        };
        path.push(Step::Member(field.name));
        if !field.is_always {
            found.push((path.clone(), field));
        }
        if let Kind::Object(object) = field.kind
            && is_new(object.fields(), seen)
        {
            let inner;
            let member = if field.is_embedded {
                path.push(Step::Embedded);
                inner = serde_json::from_str(member.as_str().unwrap()).unwrap();
                &inner
            } else {
                member
            };
            match member {
                Value::Array(items) => {
                    path.push(Step::Item(0));
                    optional((object.fields(), &items[0]), path, found, seen);
                    path.pop();
                }
                member => optional((object.fields(), member), path, found, seen),
            }
            if field.is_embedded {
                path.pop();
            }
        }
        path.pop();
    }
}

fn is_new(fields: &'static [Field], seen: &mut Seen) -> bool {
    let places = seen.entry(fields.as_ptr()).or_default();
    *places += 1;
    *places <= PLACES
}

/// Does something with the members that a path leads to, and their name.
fn at(value: &mut Value, path: &[Step], act: &mut dyn FnMut(&mut Value, &str)) {
    match path {
        [] => panic!("a path leads to a member"),
        [Step::Member(name)] => act(value, name),
        [Step::Member(name), rest @ ..] => at(&mut value[*name], rest, act),
        [Step::Item(index), rest @ ..] => at(&mut value[*index], rest, act),
        [Step::Embedded, rest @ ..] => {
            let mut inner: Value = serde_json::from_str(value.as_str().unwrap()).unwrap();
            at(&mut inner, rest, act);
            *value = Value::String(inner.to_string());
        }
    }
}

/// The path as a problem names it.
fn named(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Member(name) if text.is_empty() => text.push_str(name),
            Step::Member(name) => text.push_str(&format!(".{name}")),
            Step::Item(index) => text.push_str(&format!("[{index}]")),
            Step::Embedded => {}
        }
    }
    text
}

/// Takes the member that is shown as `_` out of what `Debug` shows.
fn without(shown: &str, name: &str) -> String {
    for kept in [
        format!(", {name}: _"),
        format!(", \"{name}\": _"),
        format!("{name}: _, "),
        format!("\"{name}\": _, "),
    ] {
        if shown.contains(&kept) {
            return shown.replacen(&kept, "", 1);
        }
    }
    shown.to_owned()
}

/// Replaces every optional member of a response, each by some of the replacements. The place decides
/// which, so that over all places each comes often.
fn check(subject: &Subject, seed: usize, each: usize, seen: &mut Seen) -> usize {
    let plain = Value::Object(members(subject.fields, Amount::All));
    let mut whole = plain.clone();
    change(
        subject.fields,
        &mut whole,
        |field| field.is_sensitive,
        sealed,
    );
    let mut paths = Vec::new();
    optional((subject.fields, &whole), &mut Vec::new(), &mut paths, seen);
    let replacements = replacements();
    let mut count = 0;
    for (place, (path, field)) in paths.iter().enumerate() {
        let mut rest = whole.clone();
        at(&mut rest, path, &mut |object, name| {
            object.as_object_mut().unwrap().remove(name);
        });
        let json = serde_json::to_vec(&rest).unwrap();
        let rest = (subject.read)(&json).unwrap();
        assert!(rest.problems.is_empty(), "{}", subject.name);
        for index in 0..each {
            let replacement = &replacements[(seed + place + index * 3) % replacements.len()];
            let context = format!("{} {} = {replacement}", subject.name, named(path));
            let replaced = |whole: &Value| {
                let mut whole = whole.clone();
                let mut replace = |object: &mut Value, name: &str| {
                    object[name] = replacement.clone();
                };
                at(&mut whole, path, &mut replace);
                whole
            };
            let json = serde_json::to_vec(&replaced(&whole)).unwrap();
            let odd = (subject.read)(&json).unwrap_or_else(|error| panic!("{context}: {error}"));
            assert!(
                meaning(odd.written) == meaning(replaced(&plain)),
                "{context}"
            );
            let problems: Vec<&str> = odd.problems.iter().map(|odd| odd.path.as_str()).collect();
            let name = named(path);
            match fate(field, replacement) {
                Fate::Read => assert!(problems.is_empty(), "{context}: {problems:?}"),
                Fate::Odd => {
                    assert_eq!(problems.len(), 1, "{context}: {problems:?}");
                    assert!(problems[0].starts_with(&name), "{context}: {problems:?}");
                    let Some(Step::Member(last)) = path.last() else {
                        panic!("{context}: a member is replaced");
                    };
                    assert_eq!(without(&odd.shown, last), rest.shown, "{context}");
                }
            }
            count += 1;
        }
    }
    count
}

#[test]
fn an_odd_member_of_any_response_leaves_the_rest_as_it_is() {
    let all: &[Option<Subject>] = for_each_operation!(operation);
    let (mut count, mut seen) = (0, Seen::new());
    for (seed, subject) in all.iter().flatten().enumerate() {
        count += check(subject, seed, 1, &mut seen);
    }
    assert!(count > 5_000, "{count} members were replaced");
}

#[test]
fn an_odd_member_of_any_notification_leaves_the_rest_as_it_is() {
    let all: &[Subject] = for_each_event!(event);
    let mut seen = Seen::new();
    for (seed, subject) in all.iter().enumerate() {
        check(subject, seed, 3, &mut seen);
    }
}

/// Spellings that no JSON reader can hold, as values of a member.
fn unreadable() -> [String; 4] {
    [
        "1e400".to_owned(),
        r#""\ud800""#.to_owned(),
        "NaN".to_owned(),
        format!("{}{}", "[".repeat(200), "]".repeat(200)),
    ]
}

/// Replaces every optional member by a value that cannot be represented, and returns their number.
fn check_unreadable(subject: &Subject, seed: usize, seen: &mut Seen) -> usize {
    const MARK: &str = "in the place of this";
    let mut whole = Value::Object(members(subject.fields, Amount::All));
    change(
        subject.fields,
        &mut whole,
        |field| field.is_sensitive,
        sealed,
    );
    let mut paths = Vec::new();
    optional((subject.fields, &whole), &mut Vec::new(), &mut paths, seen);
    paths.retain(|(path, _)| !path.iter().any(|step| matches!(step, Step::Embedded)));
    let spellings = unreadable();
    for (place, (path, field)) in paths.iter().enumerate() {
        let spelling = &spellings[(seed + place) % spellings.len()];
        let context = format!("{} {} = {spelling:.9}", subject.name, named(path));
        let (mut marked, mut rest) = (whole.clone(), whole.clone());
        at(&mut marked, path, &mut |object, name| {
            object[name] = MARK.into()
        });
        at(&mut rest, path, &mut |object, name| {
            object.as_object_mut().unwrap().remove(name);
        });
        let json = marked.to_string().replace(&format!("\"{MARK}\""), spelling);
        let odd = (subject.read)(json.as_bytes());
        let odd = odd.unwrap_or_else(|error| panic!("{context}: {error}"));
        let rest = (subject.read)(rest.to_string().as_bytes()).unwrap();
        let Some(Step::Member(last)) = path.last() else {
            panic!("{context}: a member is replaced");
        };
        // Any JSON fits there, also what stands for such a value.
        let is_any = matches!(field.kind, Kind::Json);
        assert!(
            is_any || without(&odd.shown, last) == rest.shown,
            "{context}"
        );
        let problems: Vec<&str> = odd.problems.iter().map(|odd| odd.path.as_str()).collect();
        assert_eq!(problems.len(), 1, "{context}: {problems:?}");
        assert!(
            problems[0].starts_with(&named(path)),
            "{context}: {problems:?}"
        );
    }
    paths.len()
}

#[test]
fn a_value_that_cannot_be_held_leaves_the_rest_as_it_is() {
    let responses: &[Option<Subject>] = for_each_operation!(operation);
    let events: &[Subject] = for_each_event!(event);
    let (mut count, mut seen) = (0, Seen::new());
    for (seed, subject) in responses.iter().flatten().chain(events).enumerate() {
        count += check_unreadable(subject, seed, &mut seen);
    }
    assert!(count > 5_000, "{count} members were replaced");
}

#[test]
fn a_link_whose_hash_cannot_be_read_is_no_link_without_one() {
    let url = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=6XIv5TUPto7pByrTQKhd";
    let hash = "79bb0f45fc4c42234a918000b2668d689e2bde04";
    let whole = json!({ "download_url": url, "hash_type": "SHA1", "hash_value": hash });
    let link = |name: &str, value: Value| {
        let mut answer = whole.clone();
        answer[name] = value;
        let bill: wxpay_api::bills::Bill = serde_json::from_value(answer).unwrap();
        FileLink::try_from(bill)
    };
    assert!(link("added_later", json!(1)).unwrap().has_hash());
    for name in ["download_url", "hash_type", "hash_value"] {
        let error = link(name, json!(["private"])).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("the {name} of the response cannot be read")
        );
    }
    let mut both = whole.clone();
    (both["hash_type"], both["hash_value"]) = (json!([[1]]), json!([[1]]));
    let bill: wxpay_api::bills::Bill = serde_json::from_value(both).unwrap();
    assert!(FileLink::try_from(&bill).is_err());
}
